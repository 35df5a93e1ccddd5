import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { Faults } from "../sink-contract.ts";

export interface StoreCall {
  readonly method: string;
  /** Its parts decoded, without the first slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
}

export interface StoreReply {
  readonly status: number;
  /** A text as it is; else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What differs between the services that are played. */
export interface StoreProtocol {
  readonly handle: (call: StoreCall) => StoreReply;
  /** Whether a call changes something. */
  readonly changes: (call: StoreCall) => boolean;
  readonly throttled: StoreReply;
  readonly expired: StoreReply;
  readonly forbidden: StoreReply;
  readonly tls?: { readonly cert: string; readonly key: string };
}

export interface StoreServer {
  readonly url: string;
  readonly faults: Faults;
  /** Every address and every header that came. */
  readonly traces: () => string;
  /** From the n-th call on, so many go wrong; then the store is well again. Gives whether it came to that. */
  readonly trouble: (what: Trouble, from: number, length: number) => () => boolean;
}

/** The store asks for patience, knows the credentials no more, is out of reach, or has its effect and does not answer. */
export type Trouble = "throttled" | "expired" | "out of reach" | "answer lost" | "500 after the effect";

/** What a test ends with. */
export interface Ending {
  readonly after: (work: () => unknown) => void;
}

const asksForMs = 7_000;

/** A service of one kind on loopback, to which things happen. */
export async function startStore(t: Ending, protocol: StoreProtocol): Promise<StoreServer> {
  const { handle, changes, tls } = protocol;
  let everywhere: StoreReply | undefined;
  let forbidFrom = Infinity;
  let cutFrom = Infinity;
  let losing: "cut" | "500" | undefined;
  let before: (() => Promise<void>) | undefined;
  let writes = 0;
  let calls = 0;
  let trouble: { readonly what: Trouble; readonly from: number; left: number } | undefined;
  const traces: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const call = await callOf(request);
    traces.push(`${request.method} ${request.url} ${JSON.stringify(request.rawHeaders)}`);
    calls += 1;
    const isWrite = changes(call);
    if (calls >= cutFrom) return void request.socket.destroy();
    if (trouble !== undefined && calls >= trouble.from && trouble.left > 0) {
      trouble.left -= 1;
      return goWrong(trouble.what, call, request, response);
    }
    if (everywhere !== undefined) return send(response, everywhere);
    if (isWrite) {
      writes += 1;
      if (writes >= forbidFrom) return send(response, protocol.forbidden);
      const happens = before;
      before = undefined;
      await happens?.();
    }
    const reply = handle(call);
    if (!isWrite || losing === undefined) return send(response, reply);
    const how = losing;
    losing = undefined;
    if (how === "cut") request.socket.destroy();
    else send(response, { status: 500, body: { message: "internal error" } });
  };
  const goWrong = (what: Trouble, call: StoreCall, request: IncomingMessage, response: ServerResponse) => {
    if (what === "throttled") return send(response, protocol.throttled);
    if (what === "expired") return send(response, protocol.expired);
    if (what !== "out of reach") handle(call);
    if (what === "500 after the effect") return send(response, { status: 500, body: { message: "internal error" } });
    request.socket.destroy();
  };
  const listener = (request: IncomingMessage, response: ServerResponse) =>
    void answer(request, response).catch((error: unknown) => send(response, { status: 500, body: String(error) }));
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const faults: Faults = {
    throttle: async () => void (everywhere = protocol.throttled),
    asksForMs,
    expire: async () => void (everywhere = protocol.expired),
    forbid: async (from) => void ((forbidFrom = from), (writes = 0)),
    loseAnswer: async (how) => void (losing = how),
    meanwhile: (happens) => void (before = happens),
    cut: async (from) => {
      calls = 0;
      cutFrom = from;
      return () => calls >= from;
    },
    mend: async () => {
      everywhere = undefined;
      losing = undefined;
      before = undefined;
      forbidFrom = Infinity;
      cutFrom = Infinity;
    },
  };
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    faults,
    traces: () => traces.join("\n"),
    trouble: (what, from, length) => {
      calls = 0;
      trouble = { what, from, left: length };
      return () => calls >= from;
    },
  };
}

/** A refusal for now, with how long to wait. */
export function patience(status: number, body: unknown): StoreReply {
  return { status, body, headers: { "retry-after": String(asksForMs / 1000) } };
}

async function callOf(request: IncomingMessage): Promise<StoreCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const url = new URL(request.url ?? "/", "http://store");
  return {
    method: request.method ?? "",
    path: url.pathname.slice(1).split("/").map(decodeURIComponent).join("/"),
    query: url.searchParams,
    headers: request.headers as Readonly<Record<string, string | undefined>>,
    text,
    json: jsonOf(text),
  };
}

function jsonOf(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: StoreReply): void {
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(text);
}
