import { isReturnAddress } from "../domain/payments/address.ts";
import { isCountry } from "../domain/payments/country.ts";
import { invalid, paymentRefusal } from "../domain/refusal.ts";
import { type Fields, asRecord, textIn } from "../domain/fields.ts";

/** Documented: 28 days. */
const LONGEST_DELAY = 672;

/** What the description says in words only, of every request that leads to a payment. Codes are Adyen's. */
export function checkRequest(body: Fields): void {
  if (body["reference"] === "") throw paymentRefusal(422, "130", "Required field 'reference' is not provided.");
  checkCountry(body);
  checkAddress(asRecord(body["billingAddress"]));
  checkReturnUrl(body);
  const delay = body["captureDelayHours"];
  if (typeof delay === "number" && (delay < 0 || delay > LONGEST_DELAY)) {
    const message = `must be from 0 to ${LONGEST_DELAY}`;
    throw invalid([{ name: "captureDelayHours", value: String(delay), message }]);
  }
}

export function checkCountry(body: Fields): void {
  const country = textIn(body, "countryCode");
  if (country !== undefined && !isCountry(country))
    throw paymentRefusal(422, "200", "Field 'countryCode' is not valid.");
}

function checkAddress(address: Fields): void {
  const country = textIn(address, "country");
  if (country !== undefined && !isCountry(country)) throw paymentRefusal(422, "104", "Billing address problem");
}

function checkReturnUrl({ returnUrl }: Fields): void {
  if (returnUrl === "") throw paymentRefusal(422, "14_030", "Return URL is missing.");
  if (typeof returnUrl === "string" && !isReturnAddress(returnUrl)) {
    const message = "must be a whole address that a shopper can be sent to";
    throw invalid([{ name: "returnUrl", value: returnUrl, message }]);
  }
}
