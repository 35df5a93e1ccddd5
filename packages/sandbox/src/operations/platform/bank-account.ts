import type { PaymentInstrumentInfo } from "@adyen-kit/client/balance-platform/v2/types";
import type { ReadonlyDeep } from "../../domain/fields.ts";
import { ibanOf } from "../../domain/platform/check-digits.ts";
import { pick } from "../../domain/random.ts";
import type { Call } from "../call.ts";

/** Details of a business account that is opened: by country as local payments name it, by IBAN elsewhere. */
export function newBankAccount({ random }: Call, { issuingCountryCode }: ReadonlyDeep<PaymentInstrumentInfo>): object {
  const digits = (count: number) => pick("0123456789", count, random);
  switch (issuingCountryCode) {
    case "US":
      return {
        bankAccount: {
          type: "usLocal",
          accountNumber: digits(10),
          accountType: "checking",
          routingNumber: "121000358",
        },
      };
    case "GB":
      return { bankAccount: { type: "ukLocal", accountNumber: digits(8), sortCode: "231870" } };
    default:
      return { bankAccount: { type: "iban", iban: ibanOf("NL", `ADYB${digits(10)}`) } };
  }
}
