import { JsonError, parseJson } from "./json.ts";

/** Fields whose values nobody may read in a log. */
const SECRET_FIELD =
  /^(apiKey|password|hmacKey|clientKey|cvc|number|securityCode|encrypted.*|pin|iban|accountNumber|bankAccountNumber|sessionData|paymentData|orderData|authorisationToken|threeDSAuthenticationToken|token|ownerName|passwordHash|passphrase|secret|cardNumber|recurringDetailReferenceToken|code|psk|eapPwd|eapClientPwd|eapClientKey|adminMenuPin|refundPin|screenLockPin|txMenuPin)$/i;
const SECRET_HEADERS = new Set(["x-api-key", "authorization", "cookie", "set-cookie", "proxy-authorization"]);
const HIDDEN = "••••";

/** A body with its secrets hidden, also those that are objects. What is not JSON is not shown at all. */
export function masked(body: string): string {
  if (body === "") return "";
  try {
    return JSON.stringify(parseJson(body), (name, value: unknown) =>
      SECRET_FIELD.test(name) && value !== null && typeof value !== "boolean" ? HIDDEN : value,
    );
  } catch (error) {
    if (error instanceof JsonError) return `(${body.length} characters that are not shown. ${error.message})`;
    throw error;
  }
}

export function maskedHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      SECRET_HEADERS.has(name.toLowerCase()) ? HIDDEN : String(value),
    ]),
  );
}
