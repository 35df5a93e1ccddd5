import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { LARGEST_BODY, mostBytes } from "./body-limit.ts";
import type { SandboxResponse, SandboxRequest } from "./message.ts";

export interface ServerOptions {
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** HTTPS with this certificate and key, both PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly handle: (request: SandboxRequest) => Promise<SandboxResponse>;
  /** Is notified of a request that could not be answered at all. */
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
  if (tls === undefined) {
    // An import would read the WebSocket that it has too, and load undici for that: a good part of the time to start.
    const { createServer } = process.getBuiltinModule("node:http");
    const server = await listening(createServer(limits, onRequest), host, port);
    return { url: urlOf(server, "http"), close: () => close(server, () => server.closeAllConnections()) };
  }
  const [{ createServer: createTlsServer }, { trackSockets, tunnelling }] = await Promise.all([
    import("node:https"),
    import("./tunnel.ts"),
  ]);
  const certificate = new X509Certificate(tls.cert);
  const inner = createTlsServer({ ...limits, ...tls }, onRequest);
  const server = tunnelling(inner, (name) => certificate.checkHost(name) !== undefined);
  const endSockets = trackSockets(server);
  await listening(server, host, port);
  return { url: urlOf(server, "https"), close: () => close(server, endSockets) };
}

async function listening<S extends Server>(server: S, host: string, port: number): Promise<S> {
  server.listen(port, host);
  await once(server, "listening");
  return server;
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

function write(outgoing: ServerResponse, { status, headers, body, damage }: SandboxResponse): void {
  if (damage === "stall") return;
  if (damage === "drop") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  outgoing.writeHead(status, status === 204 ? headers : { ...headers, "content-length": Buffer.byteLength(body) });
  // As a text: it goes with its headers in one piece.
  if (damage !== "truncate") outgoing.end(body);
  else {
    const bytes = Buffer.from(body);
    outgoing.write(bytes.subarray(0, bytes.length >> 1), () => outgoing.destroy());
  }
}

/** The whole body where it is one that the sandbox reads; the rest of one that is too large is not waited for. */
function readBody(incoming: IncomingMessage): Promise<Pick<SandboxRequest, "body" | "isTooLarge">> {
  const most = mostBytes(incoming.headers["content-type"]);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        incoming.pause();
        resolve({ body: "", isTooLarge: true });
      } else if (size <= LARGEST_BODY) chunks.push(chunk);
      else chunks.length = 0;
    });
    incoming.on("end", () => resolve({ body: Buffer.concat(chunks).toString() }));
    incoming.on("error", reject);
  });
}

function urlOf(server: Server, scheme: string): string {
  const { address, family, port } = server.address() as AddressInfo;
  return `${scheme}://${family === "IPv6" ? `[${address}]` : address}:${port}`;
}

async function close(server: Server, endConnections: () => void): Promise<void> {
  const closed = once(server, "close");
  server.close();
  endConnections();
  await closed;
}
