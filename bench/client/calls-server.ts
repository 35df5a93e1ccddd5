import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";

/** Answers every request with the same key. Prints its port. */
const [key = "", cert = ""] = process.argv.slice(2);
const body = JSON.stringify({ id: "AQEyhmfuXNWTK0Qc-key", apiKey: "AQEyhmfuXNWTK0Qc-key" });
const headers = { "content-type": "application/json", "content-length": String(body.length) };
const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, response) => {
  incoming.resume();
  incoming.on("end", () => response.writeHead(200, headers).end(body));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
