import type { Agent, ClientRequest, IncomingMessage, RequestOptions } from "node:http";
import type { AgentOptions } from "node:https";
import { codeOf, type Transport, TransportFailure, type WireRequest, type WireResponse } from "../transport.ts";
import { Body } from "./body.ts";
import { decompressed } from "./decompress.ts";
import { withoutBytes } from "./parse-error.ts";

/** A request in the form that takes Node.js the least: headers as names and values in turn, `host` first. */
export interface NodeRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port: string | undefined;
  /** Said, so that Node.js does not look for it in the headers of each request: empty for an address. */
  readonly servername: string;
  readonly path: string;
  readonly method: string;
  readonly headers: readonly string[];
}

/** Sends over a connection that is kept, or over one that was made for this request alone. */
export type Send = (request: NodeRequest, isOnce: boolean) => ClientRequest;

/** Over `node:http(s)`, with connections kept alive: a handshake a connection, not a call. Idle ones let the process end. */
export const defaultTransport: (() => Transport) | undefined = () =>
  // Loaded by the first call: importing this package must cost next to nothing, and TLS is a large part of Node.js.
  transportOver({
    plain: async () => keepAlive(await (builtin("node:http") ?? import("node:http"))),
    secure: async () => keepAlive(await (builtin("node:https") ?? import("node:https"))),
  });

/** As CommonJS would have it: the import of an ES module makes its named exports, which loads WebSockets and Node's own undici. */
function builtin(name: string): Promise<HttpModule> | undefined {
  // Not in every version that is supported.
  const { getBuiltinModule } = process as { getBuiltinModule?: (name: string) => HttpModule };
  return getBuiltinModule && Promise.resolve(getBuiltinModule(name));
}

/** How requests are sent over HTTP and over HTTPS; asked for once each, when it is needed. */
export interface Senders {
  readonly plain: () => Promise<Send>;
  readonly secure: () => Promise<Send>;
}

export function transportOver(senders: Senders): Transport {
  const ready: { plain?: Send; secure?: Send } = {};
  const loading: { plain?: Promise<Send>; secure?: Promise<Send> } = {};
  return (request, signal) => {
    const kind = request.url.startsWith("https:") ? "secure" : "plain";
    const send = ready[kind];
    if (send !== undefined) return exchange(send, request, signal);
    return (loading[kind] ??= senders[kind]()).then((loaded) => exchange((ready[kind] = loaded), request, signal));
  };
}

interface HttpModule {
  readonly Agent: new (options: AgentOptions) => Agent;
  readonly request: (options: RequestOptions) => ClientRequest;
}

/** Sends with an agent that keeps connections, and with one that keeps none. */
export function keepAlive({ Agent, request }: HttpModule, options: AgentOptions = {}): Send {
  const kept = named(new Agent({ ...options, keepAlive: true }));
  const once = named(new Agent({ ...options, keepAlive: false }));
  return (each, isOnce) => request({ ...each, agent: isOnce ? once : kept });
}

/** All connections of an agent are made alike, so that where one leads says all. Node.js would write thirty options down. */
function named(agent: Agent): Agent {
  agent.getName = ({ host, port } = {}) => `${host}:${port}`;
  return agent;
}

function exchange(
  send: Send,
  { method, url, headers, body, isOnce = false, streamOf }: WireRequest,
  signal: AbortSignal,
): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { known, path } = addressOf(url);
    const { protocol, hostname, port, servername } = known;
    const lines = ["host", known.host];
    for (const name in headers) lines.push(name, headers[name] ?? "");
    // Node.js says the length of its own accord for some methods only, and without it a server takes the body for a request.
    if (body !== undefined || BODIED.test(method)) lines.push("content-length", String(Buffer.byteLength(body ?? "")));
    const outgoing = send({ protocol, hostname, port, servername, path, method, headers: lines }, isOnce);
    let connected = false;
    const onAbort = () => fail(signal.reason);
    const fail = (cause: unknown) => {
      signal.removeEventListener("abort", onAbort);
      reject(new TransportFailure(withoutBytes(cause), connected, codeOf(cause)));
      outgoing.destroy();
    };
    signal.addEventListener("abort", onAbort, { once: true });
    // Before the connection stands, no byte of the request can have left.
    outgoing.on("socket", (socket) => {
      if (outgoing.reusedSocket) connected = true;
      else socket.once("encrypted" in socket ? "secureConnect" : "connect", () => (connected = true));
    });
    outgoing.on("error", fail);
    outgoing.on("response", (incoming) => {
      if (streamOf !== undefined && String(incoming.statusCode).startsWith("2")) {
        signal.removeEventListener("abort", onAbort);
        return resolve(new NodeResponse(incoming, new Uint8Array(), false, streamOf(incoming)));
      }
      const read = new Body(incoming.statusCode ?? 0);
      const done = (isCut: boolean) => {
        signal.removeEventListener("abort", onAbort);
        const encoding = headerIn(incoming, "content-encoding");
        if (encoding === undefined || isCut) resolve(new NodeResponse(incoming, read.bytes(), isCut));
        else decoded(incoming, encoding, read.bytes()).then(resolve, fail);
      };
      incoming.on("data", (chunk: Buffer) => {
        if (read.add(chunk)) return;
        done(true);
        incoming.destroy();
      });
      incoming.on("error", fail);
      incoming.on("end", () => done(false));
    });
    outgoing.end(body);
    if (signal.aborted) onAbort();
  });
}

/** Methods whose requests state their length also where it is zero. */
const BODIED = /^P/;

interface Address extends Pick<NodeRequest, "protocol" | "hostname" | "port" | "servername"> {
  /** As the header says it: in brackets where it must be, without the port that goes without saying. */
  readonly host: string;
}

const origins = new Map<string, Address>();

/** Where an address leads. Its origin is parsed once, which takes longer than the rest of a request's preparation. */
function addressOf(url: string): { readonly known: Address; readonly path: string } {
  const end = url.indexOf("/", url.indexOf("//") + 2);
  const origin = url.slice(0, end);
  let known = origins.get(origin);
  if (known === undefined) {
    const { protocol, hostname: written, port, host } = new URL(origin);
    // Brackets belong to an address, not to the name of a host.
    const hostname = written.replace(/^\[|\]$/g, "");
    const servername = /^[\d.]+$|:/.test(hostname) ? "" : hostname;
    known = { protocol, hostname, port: port === "" ? undefined : port, servername, host };
    origins.set(origin, known);
  }
  return { known, path: url.slice(end) };
}

async function decoded(incoming: IncomingMessage, encoding: string, body: Uint8Array): Promise<WireResponse> {
  return new NodeResponse(incoming, await decompressed(encoding, body, incoming.statusCode ?? 0), false);
}

class NodeResponse implements WireResponse {
  readonly status: number;
  readonly statusText: string;
  readonly body: Uint8Array;
  readonly isCut: boolean;
  readonly stream: ReadableStream<Uint8Array> | undefined;
  readonly #incoming: IncomingMessage;
  #headers: Headers | undefined;

  constructor(incoming: IncomingMessage, body: Uint8Array, isCut: boolean, stream?: ReadableStream<Uint8Array>) {
    this.status = incoming.statusCode ?? 0;
    this.statusText = incoming.statusMessage ?? "";
    this.body = body;
    this.isCut = isCut;
    this.stream = stream;
    this.#incoming = incoming;
  }

  header(name: string): string | undefined {
    return headerIn(this.#incoming, name);
  }

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
