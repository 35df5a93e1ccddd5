import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type WebhookEvent, webhookListener } from "@adyen-kit/client/webhook-handlers";
import type { Control } from "../control/control.ts";

/** An event of a payment, as {@link WebhookInbox.waitFor} gives it. */
export type PaymentEvent = Extract<WebhookEvent, { readonly merchantReference: string }>;

/** Fields that an event of a payment must have; those that are left out do not matter. */
export interface PaymentEventFields {
  /** Such as `AUTHORISATION`. */
  readonly eventCode?: string;
  readonly pspReference?: string;
  /** Of a capture, refund or cancellation: the payment's. */
  readonly originalReference?: string;
  readonly merchantReference?: string;
  readonly success?: "true" | "false";
}

export interface WaitOptions {
  /** Milliseconds of real time. Default: 5,000. */
  readonly timeout?: number;
}

/** What a world's webhooks delivered to a test. Signatures were checked: what is not signed right is not in here. */
export interface WebhookInbox {
  /** Where the world delivers: an address of this machine. */
  readonly url: string;
  /** The key that events are signed with, in hexadecimal digits. */
  readonly hmacKey: string;
  /** What came so far, in its order. */
  readonly received: readonly WebhookEvent[];
  /**
   * The first event that has these fields, of those that came and those that still come. A text is its `eventCode`.
   *
   * @throws WebhookTimeoutError where none came in time: it names those that came, and those that wait for the clock.
   */
  waitFor(fields: string | PaymentEventFields, options?: WaitOptions): Promise<PaymentEvent>;
  /** The first event, of any type, for which `matches` is true. */
  waitFor(matches: (event: WebhookEvent) => boolean, options?: WaitOptions): Promise<WebhookEvent>;
  /** Resolves when all that is due was delivered. Gives what came so far. */
  settled(): Promise<readonly WebhookEvent[]>;
}

/** No event came that a test waited for. */
export class WebhookTimeoutError extends Error {
  override readonly name = "WebhookTimeoutError";
  readonly received: readonly WebhookEvent[];

  constructor(message: string, received: readonly WebhookEvent[]) {
    super(message);
    this.received = received;
  }
}

/** Listens before there is a world, since a world is made with its webhooks. */
export interface OpenInbox {
  readonly url: string;
  readonly hmacKey: string;
  of(control: Control): WebhookInbox;
  close(): Promise<void>;
}

const PATIENCE = 5_000;

export async function openInbox(): Promise<OpenInbox> {
  const hmacKey = randomBytes(32).toString("hex").toUpperCase();
  const received: WebhookEvent[] = [];
  const waiting = new Set<() => void>();
  // Before it is answered: when the sandbox knows that an event was delivered, the test has it.
  const store = (event: WebhookEvent) => {
    received.push(event);
    for (const look of waiting) look();
  };
  const listen = webhookListener({ keys: hmacKey, store });
  const server = createServer((request, response) => void listen(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;

  const firstOf = async (control: Control, matches: Matcher, { timeout = PATIENCE }: WaitOptions) => {
    // What is due is delivered first: then most tests need not wait.
    await control.webhooksSettled();
    const found = await untilFound(() => received.find(matches.test), waiting, timeout);
    if (found === undefined) throw await timedOut(control, received, matches, timeout);
    return found;
  };

  return {
    url,
    hmacKey,
    of: (control) => ({
      url,
      hmacKey,
      received,
      waitFor: async (wanted: Wanted, options: WaitOptions = {}) =>
        // Only an event of a payment has the fields that are asked for.
        (await firstOf(control, matcherOf(wanted), options)) as PaymentEvent,
      settled: async () => {
        await control.webhooksSettled();
        return received;
      },
    }),
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

type Wanted = string | PaymentEventFields | ((event: WebhookEvent) => boolean);

interface Matcher {
  readonly text: string;
  readonly test: (event: WebhookEvent) => boolean;
}

function matcherOf(wanted: Wanted): Matcher {
  if (typeof wanted === "function") return { text: "that the test looks for", test: wanted };
  const fields = Object.entries(typeof wanted === "string" ? { eventCode: wanted } : wanted);
  return {
    text: `with ${fields.map(([name, value]) => `${name} ${value}`).join(", ")}`,
    test: (event) => {
      const values: Readonly<Record<string, unknown>> = { ...event };
      return fields.every(([name, value]) => value === undefined || values[name] === value);
    },
  };
}

/** Nothing after so many milliseconds. */
function untilFound<T>(look: () => T | undefined, waiting: Set<() => void>, timeout: number): Promise<T | undefined> {
  return new Promise((resolve) => {
    const end = (found: T | undefined) => {
      clearTimeout(timer);
      waiting.delete(check);
      resolve(found);
    };
    const check = () => {
      const found = look();
      if (found !== undefined) end(found);
    };
    const timer = setTimeout(() => end(undefined), timeout);
    waiting.add(check);
    check();
  });
}

async function timedOut(
  control: Control,
  received: readonly WebhookEvent[],
  { text }: Matcher,
  timeout: number,
): Promise<WebhookTimeoutError> {
  const came = received.map(describeEvent);
  const waiting = (await control.deliveries())
    .filter(({ state }) => state === "waiting")
    .map(({ eventCode, due }) => `${eventCode} (due ${due})`);
  const { now } = await control.clock();
  const lines = [
    `No webhook ${text} came within ${timeout} ms.`,
    `Came: ${came.length === 0 ? "none" : came.join(", ")}.`,
    ...(waiting.length === 0 ? [] : [`Waiting: ${waiting.join(", ")}.`]),
    `The world's clock shows ${now}: what happens later, such as a capture by itself, comes once it is moved.`,
  ];
  return new WebhookTimeoutError(lines.join("\n"), received);
}

function describeEvent(event: WebhookEvent): string {
  if (isPaymentEvent(event)) return `${event.eventCode} (success ${event.success}, ${event.pspReference})`;
  return "type" in event ? event.type : event.eventType;
}

function isPaymentEvent(event: WebhookEvent): event is PaymentEvent {
  return "eventCode" in event;
}
