import { Agent, type ClientRequest, type IncomingMessage, request as httpRequest } from "node:http";
import { Agent as SecureAgent, request as httpsRequest } from "node:https";
import { codeOf, type Transport, TransportFailure, type WireResponse } from "../transport.ts";

/** Over `node:http(s)`, with connections kept alive: a handshake a connection, not a call. Idle ones let the process end. */
export function defaultTransport(): Transport {
  const plain = new Agent({ keepAlive: true });
  const secure = new SecureAgent({ keepAlive: true });
  return ({ method, url, headers, body }, signal) =>
    new Promise((resolve, reject) => {
      const outgoing = url.startsWith("https:")
        ? httpsRequest(url, { method, headers, agent: secure })
        : httpRequest(url, { method, headers, agent: plain });
      const connected = watchConnection(outgoing);
      const settle = () => signal.removeEventListener("abort", onAbort);
      const fail = (cause: unknown) => {
        settle();
        reject(new TransportFailure(cause, connected(), codeOf(cause)));
        outgoing.destroy();
      };
      const onAbort = () => fail(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      outgoing.on("error", fail);
      outgoing.on("response", (incoming) => {
        read(incoming).then((response) => {
          settle();
          resolve(response);
        }, fail);
      });
      outgoing.end(body);
      if (signal.aborted) onAbort();
    });
}

/** Tells whether the connection stood: before that, no byte of the request can have left. */
function watchConnection(outgoing: ClientRequest): () => boolean {
  let connected = false;
  outgoing.on("socket", (socket) => {
    if (!socket.connecting) connected = true;
    const event = "encrypted" in socket ? "secureConnect" : "connect";
    socket.once(event, () => {
      connected = true;
    });
  });
  return () => connected;
}

function read(incoming: IncomingMessage): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("error", reject);
    incoming.on("end", () => {
      const headers = new Headers();
      for (let i = 0; i + 1 < incoming.rawHeaders.length; i += 2) {
        headers.append(incoming.rawHeaders[i] ?? "", incoming.rawHeaders[i + 1] ?? "");
      }
      resolve({ status: incoming.statusCode ?? 0, statusText: incoming.statusMessage ?? "", headers, body: Buffer.concat(chunks) });
    });
  });
}
