/** A request as it goes over the wire. Header names are in lower case. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** An answer that has come whole. */
export interface WireResponse {
  readonly status: number;
  readonly statusText: string;
  /** Made when asked for: most calls never look at them, and making them takes longer than reading one. */
  readonly headers: Headers;
  /** One header, by its name in lower case. */
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
}

/** Sends one request and reads the answer to its last byte. Never follows a redirect. Stops when the signal says so. */
export type Transport = (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;

/** No whole answer came. */
export class TransportFailure extends Error {
  /** Code of the system, for example `ECONNRESET`. */
  readonly code: string | undefined;
  /** A byte of the request may have left. */
  readonly sent: boolean;

  constructor(cause: unknown, sent: boolean, code: string | undefined) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = code;
    this.sent = sent;
  }
}

/** The first code in a chain of causes. */
export function codeOf(error: unknown): string | undefined {
  for (let link = error; link instanceof Error; link = link.cause) {
    if ("code" in link && typeof link.code === "string") return link.code;
  }
  return undefined;
}
