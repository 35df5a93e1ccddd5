import { BRAND, isInstance } from "./brand.ts";

/** A request as it goes over the wire. Header names are in lower case. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /**
   * It must not be sent twice, and so not over a connection that was kept either: its other side may have closed that
   * just now, and then it is unknown whether the request arrived.
   */
  readonly isOnce?: boolean | undefined;
  /**
   * A success (2xx) is to be passed on as soon as it begins, as its `stream`: this makes one of what Node.js reads. A transport
   * that cannot do so reads it whole.
   */
  readonly streamOf?: ((incoming: Incoming) => ReadableStream<Uint8Array>) | undefined;
}

/** The part of an `IncomingMessage` that a stream is made of. */
export interface Incoming {
  readonly headers: { readonly "content-encoding"?: string | undefined };
  on(event: "data", listener: (part: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
  destroy(): unknown;
}

/** An answer that has come. */
export interface WireResponse {
  readonly status: number;
  readonly statusText: string;
  /** Made when asked for: most calls never look at them, and making them takes longer than reading one. */
  readonly headers: Headers;
  /** One header, by its name in lower case: a faster way to it, where there is one. */
  readonly header?: ((name: string) => string | undefined) | undefined;
  readonly body: Uint8Array;
  /** The body was longer than anything that Adyen answers, and was not read to its end. */
  readonly isCut?: boolean | undefined;
  /** The body as it comes, where that was asked for; `body` is empty then. */
  readonly stream?: ReadableStream<Uint8Array> | undefined;
}

/** One header of an answer, by its name in lower case. */
export function headerOf(response: WireResponse, name: string): string | undefined {
  return response.header === undefined ? (response.headers.get(name) ?? undefined) : response.header(name);
}

/** Sends one request and reads the answer to its last byte. Never follows a redirect. Stops when the signal says so. */
export type Transport = (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;

/** No whole answer came. What a transport throws that is not this counts as sent. */
export class TransportFailure extends Error {
  static readonly [BRAND]: string = "TransportFailure";

  /** Code of the system, for example `ECONNRESET`. */
  readonly code: string | undefined;
  /** A byte of the request may have left. */
  readonly sent: boolean;

  constructor(cause: unknown, sent: boolean, code: string | undefined) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = code;
    this.sent = sent;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isInstance(this, value);
  }
}

/** The first code in a chain of causes. */
export function codeOf(error: unknown): string | undefined {
  for (let link = error; link instanceof Error; link = link.cause) {
    if ("code" in link && typeof link.code === "string") return link.code;
  }
  return undefined;
}
