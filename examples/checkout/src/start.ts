import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { AdyenClient } from "@adyen-kit/client";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { serve } from "@hono/node-server";
import { createShop } from "./shop.ts";

const SDK_VERSION = "6.45.2";
const HMAC_KEY = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";

export interface RunningShop {
  readonly url: string;
  readonly sandbox: Sandbox;
  close(): Promise<void>;
}

/** The shop, and a sandbox that stands in for Adyen. Port 0: any that is free. */
export async function startShop(port = 0, sandboxPort = 0): Promise<RunningShop> {
  // The webhook must be known when the sandbox starts, and the shop needs the sandbox: the server listens first.
  let answer: (request: Request) => Response | Promise<Response> = () => new Response("Not yet", { status: 503 });
  const server = serve({ fetch: (request) => answer(request), port, hostname: "127.0.0.1" });
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sandbox = await startSandbox({
    port: sandboxPort,
    seed: { webhooks: [{ url: `${url}/webhooks`, hmacKey: HMAC_KEY }] },
  });
  const [administrator] = sandbox.seeded?.credentials ?? [];
  const shop = createShop({
    client: new AdyenClient(sandbox.connection()),
    clientKey: administrator?.clientKey ?? "",
    merchantAccount: "AcmeGroup_Web",
    hmacKey: HMAC_KEY,
    sdk: `${sandbox.url}/checkoutshopper/sdk/${SDK_VERSION}`,
  });
  answer = (request) => shop.fetch(request);
  return {
    url,
    sandbox,
    async close() {
      const closed = once(server, "close");
      server.close();
      if ("closeAllConnections" in server) server.closeAllConnections();
      await Promise.all([closed, sandbox.close()]);
    },
  };
}
