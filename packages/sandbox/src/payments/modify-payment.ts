import type { Merchant } from "../domain/accounts/account.ts";
import { checkModification } from "../domain/payments/money.ts";
import type { Amount } from "../domain/payments/money.ts";
import {
  captured,
  failedAfterwards,
  isUndecided,
  type Modification,
  type ModificationKind,
  modified,
  type Payment,
  refunded,
} from "../domain/payments/payment.ts";
import { MERCHANT_CANCELLED } from "../domain/payments/outcome.ts";
import { newPspReference } from "../domain/random.ts";
import { payments } from "../storage/kinds.ts";
import { completePayment } from "./complete-payment.ts";
import type { Split } from "../domain/payments/split.ts";
import { startDispute } from "./disputes.ts";
import { shareSplits } from "./share-splits.ts";
import { notifyModification } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";
import { optional } from "../domain/fields.ts";
import { paymentByReference } from "./lookups.ts";
import { returnGiftMoney } from "./gift-cards.ts";

export interface Change {
  readonly kind: ModificationKind;
  /** Default: the payment's. */
  readonly amount?: Amount | undefined;
  readonly reference?: string | undefined;
  /** Which balance accounts get it, or give it back. Default: those of the payment. */
  readonly splits?: readonly Split[] | undefined;
  /** Name of the event, where it is not the kind's own. */
  readonly eventCode?: string;
  readonly additionalData?: Readonly<Record<string, string>>;
}

/** Changes a payment, and reports the outcome by a webhook. It is accepted in any case: the outcome comes later. */
export function change(context: PaymentContext, payment: Payment, asked: Change): Modification {
  const { kind, amount, reference, eventCode, additionalData } = asked;
  if (amount !== undefined) checkModification(amount, payment.amount);
  const { payment: after, modification } = modified(
    payment,
    {
      kind,
      pspReference: newPspReference(context.random),
      amount: amount ?? payment.amount,
      ...optional("reference", reference),
    },
    context.now,
  );
  const failed = modification.success ? failedAfterwards(after, modification) : undefined;
  context.world.save(payments, failed ?? after);
  // A payment that is taken back before it is decided is decided by that: nobody may authorise it later.
  if (modification.success && isUndecided(payment)) completePayment(context, after, MERCHANT_CANCELLED);
  else if (modification.success && failed === undefined) giveBack(context, payment, modification);
  notifyModification(context, after, modification, eventCode, additionalData);
  if (failed !== undefined) {
    const name = kind === "capture" ? "CAPTURE_FAILED" : "REFUND_FAILED";
    notifyModification(context, after, { ...modification, reason: `${kind} failed` }, name);
  } else if (modification.success) {
    shareSplits(context, after, modification, asked.splits);
    if (kind === "capture") startDispute(context, after);
  }
  return modification;
}

/** A gift card gets back what is cancelled or refunded. */
function giveBack(context: PaymentContext, payment: Payment, { kind, amount }: Modification): void {
  if (kind === "cancel") returnGiftMoney(context, payment, payment.amount);
  if (kind === "refund") returnGiftMoney(context, payment, amount);
}

/**
 * Cancels by the merchant's own reference: a merchant who never got an answer knows nothing else. A payment that is not there is
 * accepted too. The answer is the reference of the cancellation.
 */
export function cancelByReference(
  context: PaymentContext,
  merchant: Merchant,
  paymentReference: string,
  reference: string | undefined,
): string {
  const payment = paymentByReference(context.world, merchant, paymentReference);
  if (payment === undefined) return newPspReference(context.random);
  const asked: Change = { kind: "cancel", reference, eventCode: "TECHNICAL_CANCEL" };
  return change(context, payment, asked).pspReference;
}

/** Takes a payment back, whatever has become of it: cancels it or refunds all that was captured. */
export function reverse(context: PaymentContext, payment: Payment, reference?: string): Modification {
  const taken = captured(payment, context.now);
  const kind = taken === 0 ? "cancel" : "refund";
  const value = taken === 0 ? payment.amount.value : taken - refunded(payment);
  return change(context, payment, {
    kind,
    ...(value > 0 && { amount: { currency: payment.amount.currency, value } }),
    reference,
    eventCode: "CANCEL_OR_REFUND",
    additionalData: { "modification.action": kind },
  });
}
