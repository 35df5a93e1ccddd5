import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

export interface ProxiedResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What happens on the way of a call to `path`: gives the response that the caller gets, or nothing, and the connection ends. */
export type OnTheWay = (path: string, forward: () => Promise<ProxiedResponse>) => Promise<ProxiedResponse | undefined>;

export interface Proxy {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Stands between a process and the server `target`. */
export async function startProxy(target: string, onTheWay: OnTheWay): Promise<Proxy> {
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = "/" } = incoming;
    const forward = () =>
      new Promise<ProxiedResponse>((resolve, reject) => {
        const passed = request(new URL(url, target), { method, headers }, (response) => {
          const { statusCode: status = 502, headers } = response;
          buffer(response).then((body) => resolve({ status, headers, body }), reject);
        });
        passed.on("error", reject);
        incoming.pipe(passed);
      });
    onTheWay(url, forward).then(
      (response) => {
        if (response === undefined) outgoing.destroy();
        else outgoing.writeHead(response.status, response.headers).end(response.body);
      },
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
