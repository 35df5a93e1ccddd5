import type * as payments from "@adyen-kit/client/checkout/v71/payments";
import { brandsOf, testCard, testCardFrom } from "../../domain/payments/cards.ts";
import { paymentRefusal } from "../../domain/refusal.ts";
import type { HandlerOf } from "../call.ts";
import { requireMerchant } from "../../payments/lookups.ts";
import { cardOf } from "../../payments/read-method.ts";
import { cardBrands } from "../../domain/payments/method-list.ts";
import { enabledMethods } from "../../payments/method-settings.ts";
import { checkCountry } from "../../payments/check-request.ts";

/** Documented: so many digits identify a card's kind. */
const FEWEST_DIGITS = /^\d{6,19}$/;

/** Which brands a card is of, and whether the shop takes them. The first digits are enough. */
const cardDetails: HandlerOf<typeof payments.cardDetails> = (call) => {
  const request = call.body;
  const { id } = requireMerchant(call, request.merchantAccount);
  checkCountry(call.body);
  const number = (request.cardNumber ?? cardOf({ ...request })?.number ?? "").replaceAll(/\s/g, "");
  if (!FEWEST_DIGITS.test(number)) throw paymentRefusal("cardNumber");
  const brands = brandsOf(number);
  const taken = request.supportedBrands ?? cardBrands(enabledMethods(call.world, id));
  const country = (testCard(number) ?? testCardFrom(number))?.issuerCountry;
  return {
    brands: brands.map((type) => ({ type, supported: taken.includes(type) })),
    ...(brands.length > 0 && { fundingSource: "CREDIT", isCardCommercial: false }),
    ...(country !== undefined && { issuingCountryCode: country }),
  };
};

export const cardDetailsHandlers = { cardDetails };
