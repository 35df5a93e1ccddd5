import { isReturnAddress } from "../domain/payments/address.ts";
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
  readonly returnUrl?: string | undefined;
  readonly captureDelayHours?: number | undefined;
}

/** What the description says in words only, of every request that leads to a payment. Codes are Adyen's. */
export function checkRequest(body: CheckedFields): void {
  if (body.reference === "") throw paymentRefusal(422, "130", "Required field 'reference' is not provided.");
  checkCountry(body);
  checkAddress(body.billingAddress?.country);
  checkReturnUrl(body);
  const { captureDelayHours: delay } = body;
  if (delay !== undefined && (delay < 0 || delay > LONGEST_DELAY)) {
    const message = `must be from 0 to ${LONGEST_DELAY}`;
    throw invalid([{ name: "captureDelayHours", value: String(delay), message }]);
  }
}

export function checkCountry(body: CheckedFields): void {
  const country = filled(body.countryCode);
  if (country !== undefined && !isCountry(country))
    throw paymentRefusal(422, "200", "Field 'countryCode' is not valid.");
}

function checkAddress(country: string | undefined): void {
  if (filled(country) !== undefined && !isCountry(country ?? ""))
    throw paymentRefusal(422, "104", "Billing address problem");
}

function checkReturnUrl({ returnUrl }: CheckedFields): void {
  if (returnUrl === "") throw paymentRefusal(422, "14_030", "Return URL is missing.");
  if (returnUrl !== undefined && !isReturnAddress(returnUrl)) {
    const message = "must be a whole address that a shopper can be sent to";
    throw invalid([{ name: "returnUrl", value: returnUrl, message }]);
  }
}
