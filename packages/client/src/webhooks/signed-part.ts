import { isRecord } from "../core/record.ts";

/**
 * The part of a standard event that its signature covers. Everything else of an event, `additionalData`, `reason`,
 * `eventDate`, `paymentMethod` and `operations` among it, and `live` of the delivery, is not signed: whoever stands between
 * Adyen and your server, and once saw an event, can send that again with other values there. TLS protects them on their
 * way; check what matters by asking the API.
 *
 * @see {@link https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures}
 */
export interface SignedPart {
  /** Signed. */
  readonly pspReference: string;
  /** Signed, and so is that it is not there. */
  readonly originalReference?: string;
  /** Signed. */
  readonly merchantAccountCode: string;
  /** Signed. The only one of these that may hold a colon. */
  readonly merchantReference: string;
  /** Signed. */
  readonly amount?: { readonly value: number; readonly currency: string };
  /** Signed. */
  readonly eventCode: string;
  /** Signed: a text, and `"false"` is a text too. Compare it with `"true"`. */
  readonly success: "true" | "false";
}

/**
 * Why an item is not what its signature stands for, although that fits. A signature covers values joined by colons, without
 * their types: `true` looks like `"true"`, and a colon may be part of a value or stand between two. So every value must have
 * its type, and only the merchant's own reference may hold colons: then there is one way to read what was signed.
 */
export function unsignedReading(item: Readonly<Record<string, unknown>>): string | undefined {
  const { pspReference, originalReference, merchantAccountCode, merchantReference, amount, eventCode, success } = item;
  const wrong = (name: string, what: string) => `${name} of an item of the webhook is not ${what}.`;
  for (const [name, value] of Object.entries({ pspReference, merchantAccountCode, eventCode })) {
    if (!isWord(value)) return wrong(name, "a text without a colon");
  }
  if (!isAbsent(originalReference) && originalReference !== "" && !isWord(originalReference))
    return wrong("originalReference", "a text without a colon");
  if (!isAbsent(merchantReference) && !isText(merchantReference)) return wrong("merchantReference", "a text");
  if (!isAbsent(amount)) {
    if (!isRecord(amount) || !Number.isSafeInteger(amount["value"])) return wrong("amount.value", "a whole number");
    if (!isWord(amount["currency"])) return wrong("amount.currency", "a text without a colon");
  }
  return success === "true" || success === "false" ? undefined : wrong("success", 'the text "true" or "false"');
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}

/** Half of a character is signed as the character that stands for what cannot be read. */
function isText(value: unknown): value is string {
  return typeof value === "string" && !/\p{Cs}/u.test(value);
}

function isWord(value: unknown): boolean {
  return isText(value) && value !== "" && !value.includes(":");
}
