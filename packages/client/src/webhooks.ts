import { BRAND } from "./core/brand.ts";
import { AdyenError, ConfigurationError } from "./core/errors.ts";
import { isRecord } from "./core/record.ts";
import { bytesOf, isRaw, numberIn, type RawBody, readBody } from "./webhooks/body.ts";
import { hmac, isSignature, readKeys } from "./webhooks/signature.ts";
import { type SignedPart, unsignedReading } from "./webhooks/signed-part.ts";
import type { Event as AccountingEvent } from "./webhooks/accounting/v3.ts";
import type { Event as AuthenticationEvent } from "./webhooks/authentication/v1.ts";
import type { Event as BalanceEvent } from "./webhooks/balances/v1.ts";
import type { Event as CapitalEvent } from "./webhooks/capital/v1.ts";
import type { Event as ClassicPlatformEvent } from "./webhooks/classic-platforms/v6.ts";
import type { Event as ConfigurationEvent } from "./webhooks/configuration/v2.ts";
import type { Event as DisputeEvent } from "./webhooks/disputes/v1.ts";
import type { Event as ManagementEvent } from "./webhooks/management/v3.ts";
import type { Event as CompensationEvent } from "./webhooks/negative-balance-compensation/v1.ts";
import type { Event as PaymentEvent } from "./webhooks/payments/v1.ts";
import type { Event as RelayedAuthorisationEvent } from "./webhooks/relayed-authorisation/v4.ts";
import type { Event as ReportEvent } from "./webhooks/reports/v1.ts";
import type { Event as AnyStandardEvent } from "./webhooks/standard/v1.ts";
import type { Event as TokenEvent } from "./webhooks/tokens/v1.ts";
import type { Event as TransactionEvent } from "./webhooks/transactions/v4.ts";
import type { Event as TransferEvent } from "./webhooks/transfers/v4.ts";
import type { Undocumented } from "./core/undocumented.ts";

export type { SignedPart } from "./webhooks/signed-part.ts";

/** An event of a payment: `eventCode` says which. Those that no type knows arrive all the same. */
export type StandardEvent =
  | Extract<AnyStandardEvent, { readonly eventCode: string }>
  | ({ readonly eventCode: Undocumented } & { readonly [field: string]: unknown });

/** Any other event: `type` says which. Those that no type knows arrive all the same. */
export type PlatformEvent =
  | Exclude<AnyStandardEvent, { readonly eventCode: string }>
  | AccountingEvent
  | AuthenticationEvent
  | BalanceEvent
  | CapitalEvent
  | ConfigurationEvent
  | DisputeEvent
  | ManagementEvent
  | CompensationEvent
  | PaymentEvent
  | RelayedAuthorisationEvent
  | ReportEvent
  | TokenEvent
  | TransactionEvent
  | TransferEvent
  | ({ readonly type: Undocumented } & { readonly [field: string]: unknown });

/** What Adyen delivered, after its signature was found right. */
export type Delivery =
  /** Payments: one or more events. Of each its {@link SignedPart} was signed, and nothing else of it. */
  | {
      readonly kind: "standard";
      /** Not signed: what the delivery says of itself. Have one address and one key for each environment. */
      readonly live: boolean;
      readonly events: readonly (StandardEvent & SignedPart)[];
    }
  /** Management, tokens and platforms: one event, all of which was signed. */
  | { readonly kind: "platform"; readonly event: PlatformEvent }
  /** Classic platforms: one event, named by `eventType`, all of which was signed. */
  | { readonly kind: "classic"; readonly event: ClassicPlatformEvent };

/** Why a delivery cannot be trusted. Its message never holds what was delivered. */
export class WebhookError extends AdyenError {
  static override readonly [BRAND]: string = "WebhookError";

  declare readonly name: "WebhookError";
  readonly reason: "unsigned" | "wrong-signature" | "unreadable";

  constructor(reason: WebhookError["reason"], message: string) {
    super(message);
    this.reason = reason;
  }
}

export interface VerifyOptions {
  /**
   * HMAC keys of the webhook, 64 hexadecimal digits each, as the Customer Area or `generateHmac` gives them. Any of them
   * may have signed: keep the previous key for as long as Adyen retries, since what was queued before keeps its signature.
   */
  readonly keys: string | readonly string[];
}

export type { RawBody } from "./webhooks/body.ts";

/** Headers as a server has them: of `fetch`, of `node:http`, or a plain object. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Checks who sent a webhook and reads it. `rawBody` must be what came, byte for byte: a body that was parsed and written
 * again has another signature. Of the events of payments only a part is signed: see {@link SignedPart}. Answer 2xx within ten seconds, and expect an event more than once.
 *
 * @throws {@link WebhookError} where it is not signed, not signed with one of the keys, or cannot be read; a
 * {@link ConfigurationError} where a key is not one, or what is given is not a body or headers.
 * @see {@link https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures}
 */
export async function verify(rawBody: RawBody, headers: WebhookHeaders, options: VerifyOptions): Promise<Delivery> {
  const keys = await readKeys(options?.keys);
  if (typeof headers !== "object" || headers === null) {
    throw new ConfigurationError("headers", "must be the headers of the request, as the server has them.");
  }
  const { bytes, content: body, fault } = readBody(rawBody);
  if (fault !== undefined) throw new WebhookError("unreadable", fault);
  if (body !== undefined && Array.isArray(body["notificationItems"]))
    return verifyItems(body, body["notificationItems"], keys);
  const signature = headerOf(headers, "hmacsignature");
  if (signature === undefined) throw new WebhookError("unsigned", "The webhook has no HmacSignature header.");
  if (!(await isSignature(keys, signature, bytes))) {
    throw new WebhookError("wrong-signature", "The webhook's signature is not of one of the keys.");
  }
  if (body === undefined) throw new WebhookError("unreadable", "The webhook's body is not a JSON object.");
  // Signed by Adyen: what it says it is, it is. Events that no type knows are part of the types.
  return typeof body["eventType"] === "string"
    ? { kind: "classic", event: body as unknown as ClassicPlatformEvent }
    : { kind: "platform", event: body as unknown as PlatformEvent };
}

/**
 * The signature that Adyen would send: for the body of a webhook, or for one item of a standard one (it belongs into the
 * item's `additionalData.hmacSignature`). For tests of one's own handler.
 */
export async function sign(signed: RawBody | object, key: string): Promise<string> {
  const [first] = await readKeys(key);
  if (isRaw(signed)) return hmac(first, bytesOf(signed));
  if (!isItem(signed)) {
    throw new ConfigurationError(
      "signed",
      "must be the body of a webhook as text or bytes, or what is inside the NotificationRequestItem of a standard one.",
    );
  }
  return hmac(first, payloadOf(signed));
}

/** Whether what an event reports went well: `success` is a text, and `"false"` is true for an `if`. */
export function succeeded(event: StandardEvent): boolean {
  return String(event.success) === "true";
}

function isItem(signed: unknown): signed is Readonly<Record<string, unknown>> {
  return isRecord(signed) && typeof signed["eventCode"] === "string" && typeof signed["pspReference"] === "string";
}

type Keys = Awaited<ReturnType<typeof readKeys>>;

async function verifyItems(
  body: Readonly<Record<string, unknown>>,
  items: readonly unknown[],
  keys: Keys,
): Promise<Delivery> {
  const given = items.map((wrapper) => (isRecord(wrapper) ? wrapper["NotificationRequestItem"] : undefined));
  if (given.length === 0) throw new WebhookError("unreadable", "The webhook has no items.");
  const events: Readonly<Record<string, unknown>>[] = [];
  for (const event of given) {
    if (!isRecord(event)) throw new WebhookError("unreadable", "An item of the webhook is not an object.");
    const data = event["additionalData"];
    const signature = isRecord(data) ? data["hmacSignature"] : undefined;
    if (typeof signature !== "string")
      throw new WebhookError("unsigned", "An item of the webhook has no hmacSignature.");
    if (!(await isSignature(keys, signature, payloadOf(event)))) {
      throw new WebhookError("wrong-signature", "The signature of an item of the webhook is not of one of the keys.");
    }
    const read = withNumber(event);
    const fault = unsignedReading(read);
    if (fault !== undefined) throw new WebhookError("unreadable", fault);
    events.push(read);
  }
  return {
    kind: "standard",
    live: String(body["live"]) === "true",
    events: events as unknown as (StandardEvent & SignedPart)[],
  };
}

/** Adyen has sent an amount as a text in a test of a webhook: an event has the number that its type promises. */
function withNumber(event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { amount } = event;
  return isRecord(amount) ? { ...event, amount: { ...amount, value: numberIn(amount["value"]) } } : event;
}

/** What the signature of an item is made of, joined by colons. Nothing is escaped; what is absent is empty. */
function payloadOf(item: Readonly<Record<string, unknown>>): Uint8Array<ArrayBuffer> {
  const amount = isRecord(item["amount"]) ? item["amount"] : {};
  const parts = [
    ...["pspReference", "originalReference", "merchantAccountCode", "merchantReference"].map((name) => item[name]),
    ...[amount["value"], amount["currency"]],
    ...[item["eventCode"], item["success"]],
  ];
  const isText = (part: unknown) => typeof part === "string" || typeof part === "number" || typeof part === "boolean";
  return bytesOf(parts.map((part) => (isText(part) ? String(part) : "")).join(":"));
}

function headerOf(headers: WebhookHeaders, name: string): string | undefined {
  if (typeof headers["get"] === "function") return headers.get(name) ?? undefined;
  const entry = Object.entries(headers).find(([given]) => given.toLowerCase() === name);
  const value: unknown = Array.isArray(entry?.[1]) ? entry[1][0] : entry?.[1];
  return typeof value === "string" ? value : undefined;
}
