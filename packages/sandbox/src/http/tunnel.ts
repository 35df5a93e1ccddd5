import { createServer as createPlainServer, STATUS_CODES } from "node:http";
import type { Server as TlsServer } from "node:https";
import { createServer, type Server, type Socket } from "node:net";
import type { Duplex } from "node:stream";

/** The first byte of a TLS connection. */
const HANDSHAKE = 0x16;
const PATIENCE = 10_000;

/**
 * A server that is a proxy too, on the same port: with `HTTPS_PROXY` set to it, a program that calls one of Adyen's hosts
 * is led here, whatever its language, and no name needs to be looked up. It leads nowhere else.
 *
 * @param isServed Whether a host is one that the certificate is for.
 */
export function tunnelling(tls: TlsServer, isServed: (host: string) => boolean): Server {
  const proxy = createPlainServer((_, outgoing) => {
    outgoing.writeHead(400, { connection: "close" }).end("This is HTTPS, and a proxy for HTTPS to Adyen's hosts.\n");
  });
  proxy.on("connect", ({ url = "" }, socket: Duplex, head: Buffer) => {
    // Who goes away meanwhile is nobody's error.
    socket.on("error", () => socket.destroy());
    if (!isServed(url.replace(/:443$/, ""))) refuse(socket, url);
    else {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      if (head.length > 0) socket.unshift(head);
      tls.emit("connection", socket);
    }
  });
  // Neither listens by itself; what an HTTP server does once it listens is what ends requests that never come whole.
  for (const server of [tls, proxy]) server.emit("listening");
  const front = createServer((socket) => {
    const giveUp = () => socket.destroy();
    socket.setTimeout(PATIENCE, giveUp).once("error", giveUp);
    socket.once("readable", () => {
      const first = socket.read(1) as Buffer | null;
      if (first === null) giveUp();
      else {
        socket.setTimeout(0).off("timeout", giveUp).off("error", giveUp);
        socket.unshift(first);
        (first[0] === HANDSHAKE ? tls : proxy).emit("connection", socket);
      }
    });
  });
  return front.on("close", () => [tls, proxy].forEach((server) => server.close()));
}

function refuse(socket: Duplex, target: string): void {
  const reason = `This sandbox stands for Adyen's hosts on port 443, and leads nowhere else: not to ${target}.\n`;
  socket.end(
    `HTTP/1.1 403 ${STATUS_CODES[403]}\r\ncontent-type: text/plain\r\ncontent-length: ${Buffer.byteLength(reason)}\r\nconnection: close\r\n\r\n${reason}`,
  );
}

/** Ends a server with every connection that it has, those that have said nothing yet among them. */
export function trackSockets(server: Server): () => void {
  const open = new Set<Socket>();
  server.on("connection", (socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return () => open.forEach((socket) => socket.destroy());
}
