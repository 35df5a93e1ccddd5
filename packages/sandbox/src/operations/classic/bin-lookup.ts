import type * as general from "@adyen-kit/client/bin-lookup/v54/general";
import { brandOf, isCardNumber, testCard } from "../../domain/payments/cards.ts";
import { checkAmount } from "../../domain/payments/money.ts";
import { newPspReference } from "../../domain/random.ts";
import { paymentRefusal } from "../../domain/refusal.ts";
import type { HandlerOf, Handlers } from "../call.ts";
import { requireMerchant, requireToken } from "../../payments/lookups.ts";
import { cardOf } from "../../payments/read-method.ts";

const availability: HandlerOf<typeof general.get3dsAvailability> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount);
  const { recurringDetailReference: id, shopperReference, cardNumber } = request;
  const stored = id === undefined ? undefined : requireToken(call.world, merchant, id, shopperReference).method;
  const number = stored === undefined ? checked(cardNumber) : "";
  const brand = stored?.brand ?? brandOf(number);
  const isEnrolled = testCard(number)?.secure3DS !== undefined;
  const issuerCountry = stored?.issuerCountry ?? testCard(number)?.issuerCountry;
  return {
    threeDS1Supported: false,
    threeDS2supported: isEnrolled,
    ...(issuerCountry !== undefined && { binDetails: { issuerCountry } }),
    threeDS2CardRangeDetails: isEnrolled ? [{ brandCode: brand, threeDS2Versions: ["2.1.0", "2.2.0"] }] : [],
  };
};

/** In hundredths of a percent. */
const COST = 150;

const costEstimate: HandlerOf<typeof general.getCostEstimate> = (call) => {
  const request = call.body;
  const merchant = requireMerchant(call, request.merchantAccount, "merchantAccountOfEstimate");
  const { currency, value } = request.amount;
  checkAmount({ currency, value });
  const { selectedRecurringDetailReference: id, shopperReference } = request;
  const stored = id === undefined ? undefined : requireToken(call.world, merchant, id, shopperReference).method;
  const number = stored === undefined ? checked(request.cardNumber ?? cardOf({ ...request })?.number) : "";
  const known = testCard(number);
  return {
    resultCode: "Success",
    costEstimateReference: newPspReference(call.random),
    costEstimateAmount: { currency, value: Math.ceil((value * COST) / 10_000) },
    cardBin: {
      bin: stored?.bin ?? number.slice(0, 6),
      summary: stored?.lastFour ?? number.slice(-4),
      paymentMethod: stored?.brand ?? brandOf(number) ?? "unknown",
      fundingSource: "CREDIT",
      commercial: false,
      ...(known?.issuerCountry !== undefined && { issuingCountry: known.issuerCountry }),
    },
  };
};

function checked(number: string | undefined): string {
  if (number === undefined) throw paymentRefusal("cardNumberMissing");
  if (!isCardNumber(number)) throw paymentRefusal("cardNumber");
  return number;
}

export const binLookupHandlers: Handlers<typeof general> = {
  get3dsAvailability: availability,
  getCostEstimate: costEstimate,
};
