import { additionalDataOf } from "../domain/payments/additional-data.ts";
import type { Amount } from "../domain/payments/money.ts";
import { isAuthorised, isPending } from "../domain/payments/outcome.ts";
import type { Modification, Payment, PaymentMethod } from "../domain/payments/payment.ts";
import { methodNamed } from "../domain/payments/methods.ts";
import type { StoredPaymentMethod } from "../domain/payments/token.ts";
import { newId } from "../domain/random.ts";
import type { PaymentEvent } from "../domain/webhooks/event.ts";
import { hasListeners, notifyWebhooks } from "../webhooks/outbox.ts";
import type { PaymentContext } from "./payment-context.ts";

const MODIFICATION_CODES = {
  capture: "CAPTURE",
  refund: "REFUND",
  cancel: "CANCELLATION",
  adjustment: "AUTHORISATION_ADJUSTMENT",
} as const;

export function notify(context: PaymentContext, companyId: string, event: PaymentEvent): void {
  notifyWebhooks(context.world, event, companyId, context.now, () => newId(context.random));
}

/** AUTHORISATION, as it ended. */
export function notifyAuthorisation(context: PaymentContext, payment: Payment): void {
  const { outcome, method, authCode } = payment;
  if (outcome === undefined || isPending(outcome) || !hasListeners(context.world, payment)) return;
  const success = isAuthorised(outcome);
  notify(context, payment.companyId, {
    ...base(payment),
    eventCode: "AUTHORISATION",
    success,
    pspReference: payment.pspReference,
    amount: payment.amount,
    reason: success ? summaryOf(method, authCode) : (outcome.refusalReason ?? outcome.resultCode),
    // A payment that was refused has nothing that could be done with it.
    ...(success && { operations: methodNamed(method.type).operations }),
    additionalData: additionalDataOf(payment, context.world.conditions().settings),
  });
}

/** `123456:1111:03/2030`, of a card that has an expiry. */
function summaryOf({ lastFour, expiry }: PaymentMethod, authCode: string): string {
  return lastFour === undefined || expiry === undefined ? "" : `${authCode}:${lastFour}:${expiry}`;
}

/** RECURRING_CONTRACT: details are kept from now on. */
export function notifyToken(context: PaymentContext, payment: Payment, token: StoredPaymentMethod): void {
  notify(context, payment.companyId, {
    ...base(payment),
    eventCode: "RECURRING_CONTRACT",
    success: true,
    pspReference: token.id,
    originalReference: payment.pspReference,
    amount: { currency: payment.amount.currency, value: 0 },
    additionalData: {
      "recurring.shopperReference": token.shopperReference,
      "recurring.recurringDetailReference": token.id,
    },
  });
}

/** What became of a modification. `eventCode`: where it is not the kind's own. */
export function notifyModification(
  context: PaymentContext,
  payment: Payment,
  { pspReference, kind, amount, success, reason, reference }: Modification,
  eventCode: string = MODIFICATION_CODES[kind],
  additionalData: Readonly<Record<string, string>> = {},
): void {
  notify(context, payment.companyId, {
    ...base(payment),
    ...(reference !== undefined && { merchantReference: reference }),
    eventCode,
    success,
    pspReference,
    amount,
    additionalData,
    originalReference: payment.pspReference,
    ...(reason !== undefined && { reason }),
  });
}

export function notifyOrder(
  context: PaymentContext,
  order: {
    readonly companyId: string;
    readonly merchantAccount: string;
    readonly reference: string;
    readonly pspReference: string;
    readonly amount: Amount;
  },
  eventCode: "ORDER_OPENED" | "ORDER_CLOSED",
  success: boolean,
): void {
  const { companyId, merchantAccount, reference, pspReference, amount } = order;
  notify(context, companyId, {
    eventCode,
    success,
    pspReference,
    amount,
    merchantAccount,
    merchantReference: reference,
  });
}

function base({ merchantAccount, reference, method }: Payment) {
  return { merchantAccount, merchantReference: reference, paymentMethod: method.brand ?? method.type };
}
