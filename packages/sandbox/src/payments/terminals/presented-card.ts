import type { PaymentMethod } from "../../domain/payments/payment.ts";

/** Documented: the cards that are on Adyen's test card for terminals, by currency. */
export function cardFor(currency: string): PaymentMethod {
  const isUS = currency === "USD";
  return {
    ...{ type: "scheme", brand: "mc", bin: "541333", lastFour: isUS ? "9990" : "9999", expiry: "02/2028" },
    issuerCountry: isUS ? "US" : "BE",
  };
}

/** As an answer shows it. */
export function cardData({ bin, lastFour, brand, expiry = "", issuerCountry }: PaymentMethod): object {
  const [month = "", year = ""] = expiry.split("/");
  return {
    CardCountryCode: issuerCountry === "US" ? "840" : "056",
    EntryMode: ["ICC"],
    MaskedPan: `${bin} **** ${lastFour}`,
    PaymentBrand: brand,
    SensitiveCardData: { CardSeqNumb: "01", ExpiryDate: `${month}${year.slice(2)}` },
  };
}

/** As `AdditionalResponse` names it. */
export function pairsOfCard({
  brand = "",
  bin = "",
  lastFour = "",
  expiry = "",
  issuerCountry = "",
}: PaymentMethod): Record<string, string> {
  const [expiryMonth = "", expiryYear = ""] = expiry.split("/");
  return {
    paymentMethod: brand,
    paymentMethodVariant: brand,
    cardScheme: brand,
    cardType: brand,
    fundingSource: "CREDIT",
    cardBin: bin,
    cardSummary: lastFour,
    expiryMonth,
    expiryYear,
    expiryDate: `${Number(expiryMonth)}/${expiryYear}`,
    issuerCountry,
    posEntryMode: "ICC",
    cardHolderVerificationMethodResults: "1F0302",
    AID: "A0000000041010",
    applicationLabel: "MCENGBRGBP",
    aliasType: "Default",
  };
}
