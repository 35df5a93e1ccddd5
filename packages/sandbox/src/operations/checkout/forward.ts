import type { CheckoutForwardRequest } from "@adyen-kit/client/checkout/v71/types";
import type { StoredPaymentMethod } from "../../domain/payments/token.ts";
import { paymentRefusal } from "../../domain/refusal.ts";

const PATIENCE = 10_000;
const LONGEST_ANSWER = 1_048_576;

export function isLoopback(address: string): boolean {
  return URL.canParse(address) && /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(new URL(address).hostname);
}

/** Sends a merchant's own request on, with the card in the places that the merchant left for it. */
export async function forwarded(
  { baseUrl, request, paymentMethod }: CheckoutForwardRequest,
  token: StoredPaymentMethod | undefined,
): Promise<object> {
  const { urlSuffix = "", httpMethod, body, headers = {} } = request;
  const [expiryMonth = "", expiryYear = ""] = token?.method.expiry?.split("/") ?? [];
  const card: Readonly<Record<string, string | undefined>> = {
    // The number of a stored card is not kept: its first and last digits with zeros between them stand for it.
    number: paymentMethod?.number ?? (token && `${token.method.bin}000000${token.method.lastFour}`),
    expiryMonth: paymentMethod?.expiryMonth ?? expiryMonth,
    expiryYear: paymentMethod?.expiryYear ?? expiryYear,
    cvc: paymentMethod?.cvc,
    holderName: paymentMethod?.holderName ?? token?.method.holderName,
  };
  const filled = body.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => card[name] ?? "");
  try {
    const response = await fetch(`${baseUrl}${urlSuffix}`, {
      method: httpMethod.toUpperCase(),
      headers: { ...headers },
      body: filled,
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = (await response.text()).slice(0, LONGEST_ANSWER);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: text };
  } catch {
    throw paymentRefusal(422, "702", "Field 'baseUrl' is not valid: no answer came from there.");
  }
}
