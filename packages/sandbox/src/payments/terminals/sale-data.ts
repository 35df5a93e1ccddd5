import { decodeTerminalData } from "@adyen-kit/client/terminal";
import { asRecord, type Fields, textIn } from "../../domain/fields.ts";
import { type Amount, decimalsOf } from "../../domain/payments/money.ts";
import { formEncoded } from "./message.ts";

/** The register's own reference. */
export function referenceOf(sale: Fields): string {
  return textIn(asRecord(sale["SaleTransactionID"]), "TransactionID") ?? "";
}

/** What a cash register has to say to the acquirer, in either of its formats; nothing where it cannot be read. */
export function acquirerData(sale: Fields): Readonly<Record<string, string>> {
  try {
    return decodeTerminalData(textIn(sale, "SaleToAcquirerData") ?? "");
  } catch {
    return {};
  }
}

/** In the format that the cash register speaks itself (I): an object in Base64, or pairs. */
export function additionalResponse(sale: Fields, pairs: Readonly<Record<string, string | undefined>>): string {
  const isJson = /^[A-Za-z0-9+/\s]+={0,2}$/.test(textIn(sale, "SaleToAcquirerData") ?? "");
  if (!isJson) return formEncoded(pairs);
  const { message, refusalReason, ...additionalData } = pairs;
  return Buffer.from(JSON.stringify({ message, refusalReason, additionalData })).toString("base64");
}

/** What `AdditionalResponse` says of every payment. */
export function pairsOfSale({
  amount,
  data,
  context: { now },
}: {
  readonly amount: Amount;
  readonly data: Fields;
  readonly context: { readonly now: number };
}): Record<string, string> {
  const [date = "", time = ""] = new Date(now).toISOString().split("T");
  const value = String(amount.value);
  return {
    ...{ posAuthAmountValue: value, posAuthAmountCurrency: amount.currency, merchantReference: referenceOf(data) },
    ...{ posOriginalAmountValue: value, "posadditionalamounts.originalAmountValue": value },
    "posadditionalamounts.originalAmountCurrency": amount.currency,
    ...{ posAmountGratuityValue: "0", posAmountCashbackValue: "0", giftcardIndicator: "false" },
    ...{ backendGiftcardIndicator: "false", offline: "false", iso8601TxDate: new Date(now).toISOString() },
    ...{ txdate: date.split("-").toReversed().join("-"), txtime: time.slice(0, 8) },
  };
}

export function inMajorUnits({ currency, value }: Amount): number {
  return value / 10 ** decimalsOf(currency);
}
