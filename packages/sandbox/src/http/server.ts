import { type EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { LARGEST_BODY, mostBytes } from "./body-limit.ts";
import type { SandboxAnswer, SandboxRequest } from "./message.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** HTTPS with this certificate and key, both PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly handle: (request: SandboxRequest) => Promise<SandboxAnswer>;
  /** Told of a request that could not be answered at all. */
  readonly onError: (error: unknown) => void;
}

export interface RunningServer {
  readonly url: string;
  /** Ends every connection; answers that are due are not waited for. */
  close(): Promise<void>;
}

export async function listen({ host, port, tls, handle, onError }: ServerOptions): Promise<RunningServer> {
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(incoming, outgoing, handle).catch((error: unknown) => {
      // A caller who has gone away is nobody's error.
      if (!incoming.destroyed || incoming.complete) onError(error);
      outgoing.destroy();
    });
  };
  const server =
    tls === undefined ? createServer(limits, onRequest) : createTlsServer({ ...limits, ...tls }, onRequest);
  server.listen(port, host);
  await once(server, "listening");
  return { url: urlOf(server, tls === undefined ? "http" : "https"), close: () => close(server) };
}

async function answer(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: ServerOptions["handle"],
): Promise<void> {
  const read = await readBody(incoming);
  const { method = "", url: target = "", headers, socket } = incoming;
  // The rest of a body that is too large is not waited for.
  if (read.isTooLarge === true) outgoing.shouldKeepAlive = false;
  write(outgoing, await handle({ method, target, headers, remoteAddress: socket.remoteAddress ?? "", ...read }));
}

function write(outgoing: ServerResponse, { status, headers, body, damage }: SandboxAnswer): void {
  if (damage === "stall") return;
  if (damage === "drop") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, { ...headers, ...(status !== 204 && { "content-length": bytes.length }) });
  if (damage === "truncate") outgoing.write(bytes.subarray(0, bytes.length >> 1), () => outgoing.destroy());
  else outgoing.end(bytes);
}

/** The whole body where it is one that the sandbox reads. */
async function readBody(incoming: IncomingMessage): Promise<Pick<SandboxRequest, "body" | "isTooLarge">> {
  const most = mostBytes(incoming.headers["content-type"]);
  const chunks: Buffer[] = [];
  let size = 0;
  // Not destroyed where the loop ends early: the answer that refuses goes over the same connection.
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) return { body: "", isTooLarge: true };
    if (size <= LARGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  return { body: Buffer.concat(chunks).toString() };
}

function urlOf(server: Pick<Server, "address">, scheme: string): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `${scheme}://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

async function close(server: Pick<Server, "close" | "closeAllConnections"> & EventEmitter): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}
