import { isDangerousAddress } from "../domain/payments/address.ts";
import { isCountry } from "../domain/payments/country.ts";
import { invalid, paymentRefusal } from "../domain/refusal.ts";
import { filled } from "../domain/fields.ts";

/** Documented: 28 days. */
const LONGEST_DELAY = 672;

/** What is checked of a request beyond its description's schema. */
export interface CheckedFields {
  readonly reference?: string | undefined;
  readonly countryCode?: string | undefined;
  readonly billingAddress?: { readonly country?: string | undefined } | undefined;
  readonly deliveryAddress?: { readonly country?: string | undefined } | undefined;
  readonly returnUrl?: string | undefined;
  readonly captureDelayHours?: number | undefined;
}

/** What the description says in words only, of every request that leads to a payment. Codes are Adyen's. */
export function checkRequest(body: CheckedFields): void {
  if (body.reference === "") throw paymentRefusal("referenceMissing");
  checkCountry(body);
  checkAddress("billingCountry", body.billingAddress?.country);
  checkAddress("deliveryCountry", body.deliveryAddress?.country);
  checkReturnUrl(body);
  const { captureDelayHours: delay } = body;
  if (delay !== undefined && (delay < 0 || delay > LONGEST_DELAY)) throw paymentRefusal("captureDelay");
}

export function checkCountry(body: CheckedFields): void {
  const country = filled(body.countryCode);
  if (country !== undefined && !isCountry(country)) throw paymentRefusal("countryCode");
}

function checkAddress(name: "billingCountry" | "deliveryCountry", given: string | undefined): void {
  const country = filled(given);
  if (country !== undefined && !isCountry(country)) throw paymentRefusal(name, [country]);
}

/** Adyen takes any text, even one that leads nowhere. What would run in a shopper's browser is not taken here. */
function checkReturnUrl({ returnUrl }: CheckedFields): void {
  if (returnUrl === "") throw paymentRefusal("returnUrlMissing");
  if (returnUrl !== undefined && isDangerousAddress(returnUrl)) {
    const message = "must be an address that a shopper can be sent to";
    throw invalid([{ name: "returnUrl", value: returnUrl, message }]);
  }
}
