import { DISPUTE_EVENTS } from "../domain/payments/dispute.ts";
import type { Amount } from "../domain/payments/money.ts";
import { AUTHORISED, DECLINED, isPending } from "../domain/payments/outcome.ts";
import { captured, isUndecided, type Modification, type Payment, standing } from "../domain/payments/payment.ts";
import { newPspReference } from "../domain/random.ts";
import { type Payout, payments } from "../storage/kinds.ts";
import { completePayment, expire } from "./complete-payment.ts";
import { type DisputeInput, happenToDispute } from "./disputes.ts";
import { reverse } from "./modify-payment.ts";
import { notify, notifyModification } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";
import { abandon } from "./shopper-steps.ts";

/** An event that somebody wants to see, which no request of a merchant leads to. */
export interface AskedEvent extends DisputeInput {
  readonly eventCode: string;
  /** Default: true. */
  readonly success?: boolean;
  readonly amount?: Amount;
  readonly reason?: string;
}

/** It cannot happen to this payment: the message says why. */
export class CannotHappenError extends Error {
  override readonly name = "CannotHappenError";
}

/** Makes an event happen to a payment, with all that it means for it. */
export function happen(context: PaymentContext, payment: Payment, asked: AskedEvent): void {
  const special = HAPPENING[asked.eventCode];
  if (special !== undefined) special(context, payment, asked);
  else if (DISPUTE_EVENTS.includes(asked.eventCode)) dispute(context, payment, asked);
  else sendEvent(context, payment, asked);
}

const HAPPENING: Readonly<Record<string, (context: PaymentContext, payment: Payment, asked: AskedEvent) => void>> = {
  AUTHORISATION(context, payment, { success = true }) {
    if (!isUndecided(payment)) throw cannot("AUTHORISATION", payment, context.now);
    const authorised = isPending(payment.outcome) ? AUTHORISED : payment.planned;
    completePayment(context, payment, success ? authorised : DECLINED);
  },
  OFFER_CLOSED(context, payment) {
    if (payment.outcome !== undefined) throw cannot("OFFER_CLOSED", payment, context.now);
    abandon(context, payment);
  },
  EXPIRE(context, payment) {
    if (standing(payment, context.now) !== "authorised" && standing(payment, context.now) !== "partly captured")
      throw cannot("EXPIRE", payment, context.now);
    const ended = { ...payment, expiresAt: context.now };
    context.world.save(payments, ended);
    expire(context, ended);
  },
  CAPTURE_FAILED: (context, payment) => failLast(context, payment, "capture", "CAPTURE_FAILED"),
  REFUND_FAILED: (context, payment) => failLast(context, payment, "refund", "REFUND_FAILED"),
  REFUNDED_REVERSED: (context, payment) => failLast(context, payment, "refund", "REFUNDED_REVERSED"),
  MANUAL_REVIEW_REJECT(context, payment, asked) {
    sendEvent(context, payment, asked);
    reverse(context, payment);
  },
  NOTIFICATION_OF_FRAUD(context, payment, { reasonCode = "6", ...asked }) {
    const scheme = payment.method.brand ?? payment.method.type;
    sendEvent(context, payment, asked, { nofReasonCode: reasonCode, nofSchemeCode: scheme });
  },
};

function cannot(eventCode: string, payment: Payment, now: number): CannotHappenError {
  return new CannotHappenError(`${eventCode} cannot happen to a payment that is ${standing(payment, now)}.`);
}

function dispute(context: PaymentContext, payment: Payment, asked: AskedEvent): void {
  if (captured(payment, context.now) === 0) throw cannot(asked.eventCode, payment, context.now);
  happenToDispute(context, payment, asked.eventCode, asked);
}

/** The last capture or refund that was made did not last. */
function failLast(context: PaymentContext, payment: Payment, kind: "capture" | "refund", eventCode: string): void {
  const { modifications, amount } = payment;
  const made = modifications.findLast((each) => each.kind === kind && each.success);
  if (made === undefined && (kind === "refund" || captured(payment, context.now) === 0))
    throw cannot(eventCode, payment, context.now);
  const reason = `${kind} failed`;
  const bySelf: Modification = {
    pspReference: newPspReference(context.random),
    kind,
    amount,
    at: context.now,
    success: false,
    reason,
  };
  const failed = made === undefined ? bySelf : { ...made, success: false, reason };
  const after: Payment = {
    ...payment,
    modifications:
      made === undefined ? [...modifications, bySelf] : modifications.map((each) => (each === made ? failed : each)),
    ...(made === undefined && { failing: "capture" }),
  };
  context.world.save(payments, after);
  notifyModification(context, after, { ...failed, success: true }, eventCode);
}

/** An event that changes nothing here. */
function sendEvent(
  context: PaymentContext,
  payment: Payment,
  { eventCode, success = true, amount = payment.amount, reason }: AskedEvent,
  additionalData: Readonly<Record<string, string>> = {},
): void {
  const variant = payment.method.brand ?? payment.method.type;
  notify(context, payment.companyId, {
    eventCode,
    success,
    pspReference: newPspReference(context.random),
    originalReference: payment.pspReference,
    merchantAccount: payment.merchantAccount,
    merchantReference: payment.reference,
    amount,
    paymentMethod: variant,
    additionalData: { paymentMethodVariant: variant, ...additionalData },
    ...(reason !== undefined && { reason }),
  });
}

/** PAIDOUT_REVERSED, PAYOUT_EXPIRE: what becomes of a payout without the merchant. */
export function happenToPayout(context: PaymentContext, companyId: string, payout: Payout, asked: AskedEvent): void {
  const { merchantAccount, reference, amount, pspReference } = payout;
  notify(context, companyId, {
    eventCode: asked.eventCode,
    success: asked.success ?? true,
    pspReference: newPspReference(context.random),
    originalReference: pspReference,
    amount: asked.amount ?? amount,
    merchantAccount,
    merchantReference: reference,
    ...(asked.reason !== undefined && { reason: asked.reason }),
  });
}
