import { asRecord, type Fields, textIn } from "../../domain/fields.ts";
import { decimalsOf } from "../../domain/payments/money.ts";
import { payments } from "../../storage/kinds.ts";
import { change, reverse } from "../modify-payment.ts";
import { failure, type TerminalMessage } from "./message.ts";
import { additionalResponse, inMajorUnits, referenceOf } from "./sale-data.ts";
import { receiptsOf } from "./receipt.ts";
import type { PaymentContext } from "../payment-context.ts";
import type { BoardedTerminal } from "./terminal-context.ts";

/**
 * Takes a payment back, whole or in part. The answer says that it was accepted: what became of it comes by webhook, as
 * with every modification.
 */
export function reverseAtTerminal(
  context: PaymentContext,
  { request }: TerminalMessage,
  { merchant }: BoardedTerminal,
): object {
  const original = asRecord(request["OriginalPOITransaction"]);
  const transaction = asRecord(original["POITransactionID"]);
  const id = textIn(transaction, "TransactionID");
  if (id === undefined) {
    const errors = "At SaleToPOIRequest.ReversalRequest.OriginalPOITransaction, field POITransactionID: Missing";
    return { Response: failure("MessageFormat", { errors }) };
  }
  // `BV0q001556529370000.EHJAQ6SSF8CTRZ82`: the terminal's own part, and the payment's reference.
  const payment = context.world.one(payments, id.slice(id.lastIndexOf(".") + 1));
  if (payment === undefined || payment.merchantAccount !== merchant.id)
    return { Response: failure("NotFound", { message: "Original transaction not found" }) };
  const sale = asRecord(request["SaleData"]);
  const reference = referenceOf(sale) === "" ? undefined : referenceOf(sale);
  const amount = reversedAmount(request, payment.amount.currency);
  if (amount !== undefined && (!(amount.value > 0) || amount.value > payment.amount.value))
    return { Response: failure("NotAllowed", { message: "ReversedAmount is not valid" }) };
  const { pspReference, success, reason } =
    amount === undefined || amount.value === payment.amount.value
      ? reverse(context, payment, reference)
      : change(context, payment, { kind: "refund", amount, reference });
  const TimeStamp = new Date(context.now).toISOString();
  const tender = id.slice(0, Math.max(0, id.lastIndexOf("."))) || id;
  const shownAmount = amount ?? payment.amount;
  const told = {
    pspReference,
    merchantReference: reference,
    currency: shownAmount.currency,
    transactionType: "REFUND",
  };
  if (!success) return { Response: failure("NotAllowed", { ...told, message: reason }) };
  return {
    Response: { Result: "Success", AdditionalResponse: additionalResponse(sale, told) },
    POIData: { POITransactionID: { TimeStamp, TransactionID: `${tender}.${pspReference}` } },
    ReversedAmount: inMajorUnits(shownAmount),
    PaymentReceipt: receiptsOf({
      ...{ amount: shownAmount, method: payment.method, reference: reference ?? payment.reference, tender },
      ...{ now: context.now, isPaid: true, merchantAccount: merchant.id },
    }),
  };
}

function reversedAmount({ ReversedAmount: given }: Fields, currency: string) {
  if (given === undefined || given === null) return undefined;
  return { currency, value: Math.round(Number(given) * 10 ** decimalsOf(currency)) };
}
