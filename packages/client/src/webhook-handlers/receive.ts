import { ConfigurationError } from "../core/errors.ts";
import { quietly } from "../core/quietly.ts";
import { type Delivery, type RawBody, verify, WebhookError, type WebhookHeaders } from "../webhooks.ts";
import { bytesOf } from "../webhooks/body.ts";

type EventOf<D> = D extends { readonly events: readonly (infer Event)[] }
  ? Event
  : D extends { readonly event: infer Event }
    ? Event
    : never;

/** One event of any kind; the context says which kind. */
export type WebhookEvent = EventOf<Delivery>;

/** What is known of an event beside itself. */
export interface WebhookContext {
  /**
   * The same whenever Adyen sends this event again, which it does until it is answered with 2xx, and sometimes after. Made of what is
   * signed: code, reference and success of a payment's event; of other events, a digest of the body.
   */
  readonly id: string;
  readonly kind: Delivery["kind"];
}

type Hook<Result> = (event: WebhookEvent, context: WebhookContext) => Result | Promise<Result>;

/** What becomes of events. Give `store`, `handle` or both. */
export interface WebhookOptions {
  /** See {@link verify}. */
  readonly keys: string | readonly string[];
  /**
   * Keeps an event, before the answer to Adyen that it arrived: in a table whose key is the context's `id`, or a queue. `false` says
   * that it was there before: it is not handled again. Where this throws Adyen is answered with 500, and sends the event again.
   */
  readonly store?: Hook<boolean | void> | undefined;
  /**
   * Does what an event asks for, after the answer to Adyen that it arrived, where the runtime goes on after an answer; else before.
   * Without `store`, an event is lost where this throws after the answer.
   */
  readonly handle?: Hook<void> | undefined;
  /** A delivery was refused (`WebhookError`), or a hook threw. */
  readonly onProblem?: ((problem: unknown) => void) | undefined;
}

/** What to answer, and what is left to do. */
export interface Reception {
  readonly status: number;
  readonly body: string;
  /** Handles what is new. It never throws; `false` where something has failed. */
  readonly work: () => Promise<boolean>;
}

export const TEXT = { "content-type": "text/plain; charset=utf-8" };
/** Events take some kilobytes; a larger body must not fill the memory. */
export const LONGEST_BODY = 1_048_576;
const ACCEPTED = "[accepted]";
const nothing = () => Promise.resolve(true);

/** @throws {@link ConfigurationError} names the option that cannot be used. */
export function checkOptions({ keys, store, handle, onProblem }: WebhookOptions): void {
  if ([keys].flat().some((key) => typeof key !== "string" || key === "") || [keys].flat().length === 0) {
    throw new ConfigurationError("keys", "give at least one HMAC key.");
  }
  if (store === undefined && handle === undefined) {
    throw new ConfigurationError("handle", "give handle, store or both: events would go nowhere.");
  }
  for (const [name, hook] of Object.entries({ store, handle, onProblem })) {
    if (hook !== undefined && typeof hook !== "function") throw new ConfigurationError(name, "must be a function.");
  }
}

/** Checks a delivery and keeps its events. Never throws. */
export async function receive(
  options: WebhookOptions,
  readBody: () => Promise<RawBody | undefined> | RawBody | undefined,
  headers: WebhookHeaders,
): Promise<Reception> {
  const report = (problem: unknown) => quietly(() => options.onProblem?.(problem));
  const fresh: Known[] = [];
  let status = 200;
  try {
    const body = await readBody();
    const delivery = await verify(body as RawBody, headers, options);
    for (const known of await eventsOf(delivery, body as RawBody)) {
      if ((await options.store?.(known.event, known.context)) !== false) fresh.push(known);
    }
  } catch (problem) {
    report(problem);
    status = statusOf(problem);
  }
  const work = async () => {
    const results = fresh.map(async ({ event, context }) => options.handle?.(event, context));
    const failed = (await Promise.allSettled(results)).filter((result) => result.status === "rejected");
    for (const { reason } of failed) report(reason);
    return failed.length === 0;
  };
  return { status, body: status === 200 ? ACCEPTED : "", work: fresh.length === 0 ? nothing : work };
}

/** Where nothing goes on after an answer: what has to be handled is handled first. */
export async function receiveWhole(
  options: WebhookOptions,
  ...rest: [Parameters<typeof receive>[1], WebhookHeaders]
): Promise<Pick<Reception, "status" | "body">> {
  const { status, body, work } = await receive(options, ...rest);
  const isHandled = await work();
  // What is stored is not lost: to send it again would only bring what is known by now.
  return isHandled || options.store !== undefined ? { status, body } : { status: 500, body: "" };
}

/** A body was longer than any webhook's. */
export class TooLong extends Error {
  override readonly name = "TooLong";
}

function statusOf(problem: unknown): number {
  if (problem instanceof TooLong) return 413;
  if (!(problem instanceof WebhookError)) return 500;
  return problem.reason === "unreadable" ? 400 : 401;
}

interface Known {
  readonly event: WebhookEvent;
  readonly context: WebhookContext;
}

async function eventsOf(delivery: Delivery, body: RawBody): Promise<readonly Known[]> {
  const { kind } = delivery;
  if (kind === "standard") {
    return delivery.events.map((event) => {
      const { eventCode, pspReference, success } = event as Readonly<Record<string, unknown>>;
      return { event, context: { kind, id: [eventCode, pspReference, success].join(":") } };
    });
  }
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(body)));
  const id = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [{ event: delivery.event, context: { kind, id } }];
}
