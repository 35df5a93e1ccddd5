import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { AdyenClient } from "@adyen-kit/client";
import { paymentMethods } from "@adyen-kit/client/checkout/v71/payments";
import { adoptionListener, keyFromEnvFile } from "@adyen-kit/client/key-sources";

/**
 * The demo's shop, a process of its own: it calls Adyen again and again with the key of a `.env` file, and answers which key
 * that is. It is never restarted. Arguments: the file, the address of Adyen, the shop's merchant account.
 */
const [envFile = "", baseUrl = "", merchantAccount = ""] = process.argv.slice(2);
const key = keyFromEnvFile(envFile, "ADYEN_API_KEY");
const client = new AdyenClient({ apiKey: key, environment: "test", baseUrl, maxRetries: 0 });

let calls = 0;
let refused = 0;
const closing = new AbortController();

const server = createServer((request, response) => void adoptionListener(key)(request, response));
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => {
  closing.abort();
});
// Whoever started it is gone.
process.on("disconnect", () => process.exit(1));

while (!closing.signal.aborted) {
  const result = await paymentMethods(client, { body: { merchantAccount } }).result();
  calls += 1;
  if (!result.ok) refused += 1;
  await pause(20);
}
process.send?.({ calls, refused }, () => process.exit(0));
