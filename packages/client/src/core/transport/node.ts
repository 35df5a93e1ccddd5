import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { AgentOptions } from "node:https";
import { codeOf, type Transport, TransportFailure, type WireResponse } from "../transport.ts";
import { Body, longestBody } from "./body.ts";
import { withoutBytes } from "./parse-error.ts";

/** Sends over connections that are kept. */
export type Send = (options: RequestOptions) => ClientRequest;

/** Over `node:http(s)`, with connections kept alive: a handshake a connection, not a call. Idle ones let the process end. */
export function defaultTransport(): Transport {
  // Loaded by the first call: importing this package must cost next to nothing, and TLS is a large part of Node.js.
  return transportOver({
    plain: () => import("node:http").then((http) => keepAlive(http)),
    secure: () => import("node:https").then((https) => keepAlive(https)),
  });
}

/** How requests are sent over HTTP and over HTTPS; asked for once each, when it is needed. */
export interface Senders {
  readonly plain: () => Promise<Send>;
  readonly secure: () => Promise<Send>;
}

export function transportOver(senders: Senders): Transport {
  let plain: Promise<Send> | undefined;
  let secure: Promise<Send> | undefined;
  return async (request, signal) => {
    const send = await (request.url.startsWith("https:") ? (secure ??= senders.secure()) : (plain ??= senders.plain()));
    return exchange(send, request, signal);
  };
}

interface HttpModule {
  readonly Agent: new (options: AgentOptions) => Agent;
  readonly request: (options: RequestOptions) => ClientRequest;
}

/** Sends with an agent that keeps connections. */
export function keepAlive({ Agent, request }: HttpModule, options: AgentOptions = {}): Send {
  const agent = new Agent({ ...options, keepAlive: true });
  return (each) => request({ ...each, agent });
}

function exchange(
  send: Send,
  { method, url, headers, body }: Parameters<Transport>[0],
  signal: AbortSignal,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    // Node.js says the length of its own accord for some methods only, and without it a server takes the body for a request.
    const length = body === undefined ? undefined : { "content-length": Buffer.byteLength(body) };
    const outgoing = send({ ...addressOf(url), method, headers: { ...headers, ...length } });
    const connected = watchConnection(outgoing);
    const settle = () => signal.removeEventListener("abort", onAbort);
    const fail = (cause: unknown) => {
      settle();
      reject(new TransportFailure(withoutBytes(cause), connected(), codeOf(cause)));
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

const origins = new Map<string, Pick<RequestOptions, "protocol" | "hostname" | "port">>();

/** Where an address leads. Its origin is parsed once, which takes longer than the rest of a request's preparation. */
function addressOf(url: string): RequestOptions {
  const end = url.indexOf("/", url.indexOf("//") + 2);
  const origin = url.slice(0, end);
  let known = origins.get(origin);
  if (known === undefined) {
    const { protocol, hostname, port } = new URL(origin);
    // Brackets belong to an address, not to the name of a host.
    known = { protocol, hostname: hostname.replace(/^\[|\]$/g, ""), port: port === "" ? undefined : port };
    origins.set(origin, known);
  }
  return { ...known, path: url.slice(end) };
}

/** Tells whether the connection stood: before that, no byte of the request can have left. */
function watchConnection(outgoing: ClientRequest): () => boolean {
  let connected = false;
  outgoing.on("socket", (socket) => {
    if (outgoing.reusedSocket) connected = true;
    else socket.once("encrypted" in socket ? "secureConnect" : "connect", () => (connected = true));
  });
  return () => connected;
}

function read(incoming: IncomingMessage): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const body = new Body(incoming.statusCode ?? 0);
    const done = (isCut: boolean) => {
      const encoding = headerIn(incoming, "content-encoding");
      if (encoding === undefined) resolve(new NodeResponse(incoming, body.bytes(), isCut));
      else decoded(incoming, encoding, body.bytes(), isCut).then(resolve, reject);
    };
    incoming.on("data", (chunk: Buffer) => {
      if (body.add(chunk)) return;
      done(true);
      incoming.destroy();
    });
    incoming.on("error", reject);
    incoming.on("end", () => done(false));
  });
}

/** Nobody asks for it, and some proxies compress all the same. */
async function decoded(
  incoming: IncomingMessage,
  encoding: string,
  body: Uint8Array,
  isCut: boolean,
): Promise<WireResponse> {
  const { brotliDecompressSync, unzipSync } = await import("node:zlib");
  const decoders: Readonly<Record<string, typeof unzipSync>> = {
    br: brotliDecompressSync,
    gzip: unzipSync,
    deflate: unzipSync,
  };
  const decode = decoders[encoding.toLowerCase()];
  if (decode === undefined || isCut) return new NodeResponse(incoming, body, isCut);
  const maxOutputLength = longestBody(incoming.statusCode ?? 0);
  return new NodeResponse(incoming, decode(body, { maxOutputLength }), false);
}

class NodeResponse implements WireResponse {
  readonly status: number;
  readonly statusText: string;
  readonly body: Uint8Array;
  readonly isCut: boolean;
  readonly #incoming: IncomingMessage;
  #headers: Headers | undefined;

  constructor(incoming: IncomingMessage, body: Uint8Array, isCut: boolean) {
    this.status = incoming.statusCode ?? 0;
    this.statusText = incoming.statusMessage ?? "";
    this.body = body;
    this.isCut = isCut;
    this.#incoming = incoming;
  }

  readonly header = (name: string): string | undefined => headerIn(this.#incoming, name);

  get headers(): Headers {
    if (this.#headers === undefined) {
      this.#headers = new Headers();
      const { rawHeaders } = this.#incoming;
      for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
        this.#headers.append(rawHeaders[i] ?? "", rawHeaders[i + 1] ?? "");
      }
    }
    return this.#headers;
  }
}

/** The first header of a name. To have Node.js sort all of them takes as long as everything else that is done here. */
function headerIn({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const given = rawHeaders[i] ?? "";
    if (given.length === name.length && given.toLowerCase() === name) return rawHeaders[i + 1];
  }
  return undefined;
}
