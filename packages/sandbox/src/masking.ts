/** Fields whose values nobody may read in a log. */
const SECRET_FIELD =
  /^(apiKey|password|hmacKey|clientKey|cvc|number|securityCode|encrypted.*|pin|iban|accountNumber|bankAccountNumber|sessionData|paymentData|orderData|authorisationToken|threeDSAuthenticationToken|token|ownerName|passwordHash|secret|cardNumber|recurringDetailReferenceToken|code|psk|eapClientKey|adminMenuPin|refundPin|screenLockPin|txMenuPin)$/i;
const SECRET_HEADERS = new Set(["x-api-key", "authorization", "cookie", "set-cookie", "proxy-authorization"]);
const HIDDEN = "••••";

/** A body with its secrets hidden. What is not JSON is not shown at all. */
export function masked(body: string): string {
  if (body === "") return "";
  try {
    return JSON.stringify(JSON.parse(body), (name, value: unknown) =>
      SECRET_FIELD.test(name) && (typeof value === "string" || typeof value === "number") ? HIDDEN : value,
    );
  } catch {
    return `(${body.length} characters that are not JSON)`;
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
