import { ConfigurationError } from "../core/errors.ts";
import { checkOptions, LONGEST_BODY, receive, receiveWhole, TEXT, TooLong, type WebhookOptions } from "./receive.ts";

export interface WebhookFetchOptions extends WebhookOptions {
  /**
   * Keeps the runtime at work after the answer: `after` of Next.js, for example. Default: `waitUntil` of the second argument, as
   * Workers and Hono's `executionCtx` have it; without either, events are handled before Adyen is answered.
   */
  readonly defer?: ((work: Promise<void>) => void) | undefined;
}

/** What Workers pass beside a request. */
interface ExecutionContext {
  waitUntil(work: Promise<unknown>): void;
}

/**
 * Takes webhooks in servers that speak `fetch`: route handlers of Next.js (`export const POST = webhookFetchHandler({ … })`), Hono
 * (`app.post("/webhooks", (c) => handler(c.req.raw))`), Workers, Deno, Bun.
 *
 * @throws {@link ConfigurationError} names the option that cannot be used.
 */
export function webhookFetchHandler(
  options: WebhookFetchOptions,
): (request: Request, context?: unknown) => Promise<Response> {
  checkOptions(options);
  return async (request, context) => {
    if (request.method !== "POST") return new Response("", { status: 405, headers: { ...TEXT, allow: "POST" } });
    const body = () => bodyOf(request);
    const defer = options.defer ?? (hasWaitUntil(context) ? (work) => context.waitUntil(work) : undefined);
    if (defer === undefined) return answer(await receiveWhole(options, body, request.headers));
    const { work, ...given } = await receive(options, body, request.headers);
    defer(work().then(() => undefined));
    return answer(given);
  };
}

function answer({ status, body }: { readonly status: number; readonly body: string }): Response {
  return new Response(body, { status, headers: TEXT });
}

function hasWaitUntil(context: unknown): context is ExecutionContext {
  return typeof (context as Partial<ExecutionContext> | undefined)?.waitUntil === "function";
}

async function bodyOf(request: Request): Promise<ArrayBuffer> {
  if (request.bodyUsed) {
    throw new ConfigurationError("rawBody", "was read before the webhook's handler saw it: give it the request first.");
  }
  if (Number(request.headers.get("content-length")) > LONGEST_BODY) throw tooLong();
  const body = await request.arrayBuffer();
  if (body.byteLength > LONGEST_BODY) throw tooLong();
  return body;
}

function tooLong(): TooLong {
  return new TooLong(`The body has more than ${LONGEST_BODY} bytes.`);
}
