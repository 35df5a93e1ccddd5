import { ConfigurationError } from "../core/errors.ts";
import type { RawBody, WebhookHeaders } from "../webhooks.ts";
import { isRaw } from "../webhooks/body.ts";
import { checkOptions, LONGEST_BODY, receive, TEXT, TooLong, type WebhookOptions } from "./receive.ts";

/** A request of `node:http`, as it is or with what a framework has added. */
export interface IncomingRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: WebhookHeaders;
  readonly readableDidRead?: boolean;
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/** A response of `node:http`. */
export interface OutgoingResponse {
  writeHead(status: number, headers: Record<string, string>): { end(body: string): unknown };
}

/**
 * Takes webhooks in a server of `node:http`, in Express, in Nest, or in an API route of Next's `pages`. Adyen is answered as soon
 * as the events are stored; they are handled after that.
 *
 * The body must not have been parsed before: mount it before `express.json()`, or behind `express.raw({ type: "*\/*" })`;
 * with Nest, create the application with `rawBody: true`; in Next's `pages`, set `bodyParser: false`.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 */
export function webhookListener(
  options: WebhookOptions,
): (request: IncomingRequest, response: OutgoingResponse) => Promise<void> {
  checkOptions(options);
  return async (request, response) => {
    if (request.method !== undefined && request.method !== "POST") {
      response.writeHead(405, { ...TEXT, allow: "POST" }).end("");
      return;
    }
    const { status, body, work } = await receive(options, () => bodyOf(request), request.headers);
    // After a body that was not read to its end, what comes on this connection is not a request.
    response.writeHead(status, status === 413 ? { ...TEXT, connection: "close" } : TEXT).end(body);
    void work();
  };
}

async function bodyOf(request: IncomingRequest): Promise<RawBody> {
  const kept = [request.rawBody, request.body].find((body) => isRaw(body));
  if (kept !== undefined) return kept;
  if (request.readableDidRead === true) {
    throw new ConfigurationError(
      "rawBody",
      "was parsed before the webhook's handler saw it, and what it was signed over is gone: mount the handler before the parser, or keep the raw body.",
    );
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
    length += bytes.length;
    if (length > LONGEST_BODY) throw new TooLong(`The body has more than ${LONGEST_BODY} bytes.`);
    chunks.push(bytes);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
