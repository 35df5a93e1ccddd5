import { type EventEmitter, once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { SandboxAnswer, SandboxRequest } from "./message.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** HTTPS with this certificate and key, both PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly handle: (request: SandboxRequest) => Promise<SandboxAnswer>;
}

export interface RunningServer {
  readonly url: string;
  /** Ends every connection; answers that are due are not waited for. */
  close(): Promise<void>;
}

/** Far above any body of Adyen's APIs. */
const LARGEST_BODY = 1_048_576;

export async function listen({ host, port, tls, handle }: ServerOptions): Promise<RunningServer> {
  const limits = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 };
  const onRequest = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    answer(incoming, outgoing, handle).catch(() => outgoing.destroy());
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
  const body = await readBody(incoming);
  if (body === undefined) {
    outgoing.writeHead(413, { connection: "close" }).end();
    return;
  }
  const { method = "", url: target = "", headers, socket } = incoming;
  write(outgoing, await handle({ method, target, headers, remoteAddress: socket.remoteAddress ?? "", body }));
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

/** The whole body, or nothing where it is larger than any that Adyen takes. */
async function readBody(incoming: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
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
