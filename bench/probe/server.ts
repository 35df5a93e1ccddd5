import { once } from "node:events";
import { readFileSync } from "node:fs";
import { type AddressInfo, connect, createServer as createPlainServer, type Socket } from "node:net";
import { createServer } from "node:tls";
import type { Certificate } from "../support/certificate.ts";

/**
 * What is done with the request that came as number `request` (from 1), bytes and all. After `leave` nothing listens any
 * more.
 */
export type Behaviour = (socket: Socket, request: number, otherOrigin: string, leave: () => void) => void;

export interface HostileServer extends AsyncDisposable {
  readonly origin: string;
  /** Heads of the requests that came. */
  readonly requests: readonly string[];
  /** Requests that came to another server, to which nothing should ever go. */
  readonly strays: readonly string[];
  readonly openSockets: () => number;
}

/** A server that speaks bytes over TLS: for answers that no HTTP library would give. */
export async function startHostile(certificate: Certificate, behave: Behaviour): Promise<HostileServer> {
  const other = await listen(certificate, (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}"));
  const server = await listen(certificate, (socket, request) => behave(socket, request, other.origin, server.leave));
  return {
    origin: server.origin,
    requests: server.requests,
    strays: other.requests,
    openSockets: () => server.sockets.size,
    async [Symbol.asyncDispose]() {
      await Promise.all([server.close(), other.close()]);
    },
  };
}

/** An origin that refuses. Its port is the near end of a connection: nobody can come to listen there meanwhile. */
export async function startClosed(): Promise<AsyncDisposable & { readonly origin: string }> {
  const server = createPlainServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const holder = connect((server.address() as AddressInfo).port, "127.0.0.1");
  const [[far]] = await Promise.all([once(server, "connection") as Promise<[Socket]>, once(holder, "connect")]);
  return {
    origin: `https://localhost:${holder.localPort}`,
    async [Symbol.asyncDispose]() {
      far.destroy();
      holder.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

interface Listening {
  readonly origin: string;
  readonly requests: string[];
  readonly sockets: ReadonlySet<Socket>;
  readonly leave: () => void;
  readonly close: () => Promise<void>;
}

async function listen(
  { key, cert }: Certificate,
  onRequest: (socket: Socket, request: number) => void,
): Promise<Listening> {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk: Buffer) => {
      // A body may come in a chunk of its own, and is no request.
      const text = chunk.toString("latin1");
      if (/^[A-Z]+ \S+ HTTP\/1\.1/.test(text)) onRequest(socket, requests.push(text.split("\r\n\r\n", 1)[0] ?? ""));
    });
  });
  server.on("tlsClientError", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    requests,
    sockets,
    leave: () => void server.close(),
    async close() {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, "close");
    },
  };
}
