import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { ConnectionError } from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { clientFor, credential, transports } from "./support/clients.ts";

/** Not to block: the server that is called lives in this process. */
const run = promisify(execFile);

const folder = mkdtempSync(join(tmpdir(), "tls-"));
const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
const made = spawnSync("openssl", [
  ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
  ...["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", cert],
]);
const skip = made.status === 0 ? false : "there is no openssl to make a certificate with";

describe("over TLS", { skip }, () => {
  const sockets = new Set<Socket>();
  let requests = 0;
  let server: Server;
  let baseUrl: string;

  before(async () => {
    server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (incoming, response) => {
      requests += 1;
      sockets.add(incoming.socket);
      response.writeHead(200, { "content-type": "application/json" }).end('{"apiKey":"k"}');
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    baseUrl = `https://localhost:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  for (const { name, options } of transports) {
    test(`a certificate that nobody vouches for ends the call, and nothing was sent (${name})`, async () => {
      const result = await generateNewApiKey(clientFor({ baseUrl }, options), credential).result();
      assert.ok(!result.ok && result.error instanceof ConnectionError);
      assert.equal(result.error.code, "DEPTH_ZERO_SELF_SIGNED_CERT");
      assert.equal(requests, 0);
      assert.equal(result.error.outcomeUnknown, false);
    });
  }

  test("calls share a connection", async () => {
    const code = `
      import { AdyenClient } from "@adyen-kit/client";
      import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
      const client = new AdyenClient({ apiKey: "k", environment: "test", baseUrl: ${JSON.stringify(baseUrl)} });
      for (let i = 0; i < 3; i += 1) console.log((await getApiCredential(client, ${JSON.stringify(credential)})).apiKey);`;
    const { stdout } = await run(
      process.execPath,
      ["--conditions=@adyen-kit/source", "--input-type=module", "--eval", code],
      { cwd: import.meta.dirname, env: { ...process.env, NODE_EXTRA_CA_CERTS: cert } },
    );
    assert.equal(stdout, "k\nk\nk\n");
    assert.equal(sockets.size, 1);
  });
});
