import { maskerOf } from "./mask-secrets.ts";
import { printable } from "./printable.ts";
import { maskHeaders, secretsIn } from "./secret-headers.ts";
import { headerOf, type WireRequest, type WireResponse } from "./transport.ts";

/** The request as it was sent. Headers that authenticate, cookies too, are masked. */
export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Parts<T> {
  readonly data: T;
  readonly rawBody: string;
  readonly request: WireRequest;
  readonly response: WireResponse;
  readonly attempts: number;
  readonly idempotencyKey: string | undefined;
}

/** What Adyen sends; anything else may be the key, sent back. */
const USUAL = /^(OK|[A-Z0-9]{16})?$/;

function shown(text: string, { headers }: WireRequest): string {
  return USUAL.test(text) ? text : printable(maskerOf(secretsIn(headers))(text), 200);
}

/** A successful answer with everything around its data. Inspection and `JSON.stringify` show neither data nor body. */
export class ApiResponse<T> {
  readonly statusCode: number;
  readonly reasonPhrase: string;
  /** To quote when asking Adyen's support, where the answer carries one. */
  readonly requestId: string | undefined;
  /** How often the call was tried. */
  readonly attempts: number;
  /** The key that all attempts were sent under, where the operation takes one. */
  readonly idempotencyKey: string | undefined;
  readonly #parts: Parts<T>;

  constructor(parts: Parts<T>) {
    const { response } = parts;
    this.statusCode = response.status;
    const id = headerOf(response, "pspreference") ?? headerOf(response, "request-id");
    this.reasonPhrase = shown(response.statusText, parts.request);
    this.requestId = id === undefined ? undefined : shown(id, parts.request);
    this.attempts = parts.attempts;
    this.idempotencyKey = parts.idempotencyKey;
    this.#parts = parts;
  }

  get data(): T {
    return this.#parts.data;
  }

  get headers(): Headers {
    return this.#parts.response.headers;
  }

  /** The body as it came. */
  get rawBody(): string {
    return this.#parts.rawBody;
  }

  get request(): SentRequest {
    const { method, url, headers } = this.#parts.request;
    return { method, url, headers: maskHeaders(headers) };
  }
}
