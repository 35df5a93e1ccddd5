import { type Amount, shown } from "../../domain/payments/money.ts";
import type { PaymentMethod } from "../../domain/payments/payment.ts";
import { formEncoded } from "./message.ts";

interface Printed {
  readonly amount: Amount;
  readonly method: PaymentMethod;
  readonly reference: string;
  readonly tender: string;
  readonly merchantAccount: string;
  readonly now: number;
  readonly isPaid: boolean;
}

/** The cashier's receipt and the shopper's: a line each, with a key by which a cash register finds what it wants. */
export function receiptsOf(printed: Printed): object[] {
  return (["CashierReceipt", "CustomerReceipt"] as const).map((DocumentQualifier) => ({
    DocumentQualifier,
    RequiredSignatureFlag: false,
    OutputContent: { OutputFormat: "Text", OutputText: linesOf(printed, DocumentQualifier) },
  }));
}

function linesOf(
  { amount, method, reference, tender, merchantAccount, now, isPaid }: Printed,
  qualifier: "CashierReceipt" | "CustomerReceipt",
): object[] {
  const [date = "", time = ""] = new Date(now).toISOString().split("T");
  const lines: readonly (readonly [key: string, name?: string | undefined, value?: string | undefined])[] = [
    ["header1", merchantAccount],
    ["merchantTitle", qualifier === "CashierReceipt" ? "MERCHANT COPY" : "CARDHOLDER COPY"],
    ["filler"],
    ["txdate", "Date", date],
    ["txtime", "Time", time.slice(0, 8)],
    ["filler"],
    ["pan", "Card", `************${method.lastFour}`],
    ["cardType", "Card type", method.brand],
    ["paymentMethod", "Payment method", method.brand],
    ["posEntryMode", "Entry mode", "Chip"],
    ["filler"],
    ["txRef", "Tender", tender],
    ["mref", "Reference", reference],
    ["filler"],
    ["totalAmount", "TOTAL", shown(amount)],
    ["approved", isPaid ? "APPROVED" : "DECLINED"],
  ];
  return lines.map(([key, name, value]) => ({
    Text: formEncoded({ name, value, key }),
    EndOfLineFlag: true,
    ...(/^(header1|merchantTitle|totalAmount|approved)$/.test(key) && { CharacterStyle: "Bold" }),
  }));
}
