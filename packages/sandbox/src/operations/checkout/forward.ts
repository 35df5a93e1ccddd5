import type { CheckoutForwardRequest } from "@adyen-kit/client/checkout/v71/types";
import type { StoredPaymentMethod } from "../../domain/payments/token.ts";
import { paymentRefusal } from "../../domain/refusal.ts";
import { isLoopbackAddress, readAtMost, send } from "../../webhooks/outgoing.ts";

const PATIENCE = 10_000;
const LONGEST_RESPONSE = 1_048_576;
/** The places for the card may stand in the body often, and what is put there may be long. */
const LONGEST_REQUEST = 1_048_576;

/**
 * Where a request is to go, parsed once: the same address is checked and asked. What stands behind the base must not lead
 * to another host or port.
 */
export function forwardAddress({ baseUrl, request: { urlSuffix = "" } }: CheckoutForwardRequest): URL {
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (base === undefined || !/^https?:$/.test(base.protocol) || hasUser(base)) throw refused("baseUrl");
  const whole = `${baseUrl}${urlSuffix}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  if (url === undefined || url.origin !== base.origin || hasUser(url)) throw refused("urlSuffix");
  return url;
}

function hasUser({ username, password }: URL): boolean {
  return username !== "" || password !== "";
}

/** Decided by the address alone: a name would have to be asked for elsewhere. */
export function isOnThisMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || isLoopbackAddress(hostname.replace(/^\[|\]$/g, ""));
}

/** Sends a merchant's own request on, with the card in the places that the merchant left for it. */
export async function forwarded(
  url: URL,
  { request, paymentMethod }: CheckoutForwardRequest,
  token: StoredPaymentMethod | undefined,
): Promise<object> {
  const { httpMethod, body, headers = {} } = request;
  const [expiryMonth = "", expiryYear = ""] = token?.method.expiry?.split("/") ?? [];
  const card: Readonly<Record<string, string | undefined>> = {
    // The number of a stored card is not kept: its first and last digits with zeros between them stand for it.
    number: paymentMethod?.number ?? (token && `${token.method.bin}000000${token.method.lastFour}`),
    expiryMonth: paymentMethod?.expiryMonth ?? expiryMonth,
    expiryYear: paymentMethod?.expiryYear ?? expiryYear,
    cvc: paymentMethod?.cvc,
    holderName: paymentMethod?.holderName ?? token?.method.holderName,
  };
  const filled = withCard(body, card);
  try {
    const response = await send({
      url,
      method: httpMethod.toUpperCase(),
      headers,
      body: filled,
      patience: PATIENCE,
      mayReach: isLoopbackAddress,
    });
    const told = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(", ")]);
    const text = (await readAtMost(response, LONGEST_RESPONSE)).toString();
    return { status: response.statusCode ?? 0, headers: Object.fromEntries(told), body: text };
  } catch {
    throw paymentRefusal("fieldWrong", ["baseUrl", "gave no answer"]);
  }
}

function withCard(body: string, card: Readonly<Record<string, string | undefined>>): string {
  let length = body.length;
  const value = (name: string) => (Object.hasOwn(card, name) ? (card[name] ?? "") : "");
  for (const [, name = ""] of body.matchAll(PLACE)) length += value(name).length;
  if (length > LONGEST_REQUEST) throw refused("request.body");
  return body.replaceAll(PLACE, (_, name: string) => value(name));
}

const PLACE = /\{\{\s*(\w+)\s*\}\}/g;

function refused(field: string) {
  return paymentRefusal("fieldWrong", [field, "leads nowhere"]);
}
