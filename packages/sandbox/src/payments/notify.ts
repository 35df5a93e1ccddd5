import { additionalDataOf } from "../domain/payments/additional-data.ts";
import { type Amount, shown } from "../domain/payments/money.ts";
import type { Order } from "../domain/payments/order.ts";
import { isAuthorised, isPending } from "../domain/payments/outcome.ts";
import type { Modification, Payment, PaymentMethod } from "../domain/payments/payment.ts";
import { methodNamed } from "../domain/payments/methods.ts";
import type { StoredPaymentMethod } from "../domain/payments/token.ts";
import { newId } from "../domain/random.ts";
import type { PaymentEvent } from "../domain/webhooks/event.ts";
import { payments } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
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

/** AUTHORISATION, as it ended; OFFER_CLOSED where the shopper never went on with it. */
export function notifyAuthorisation(context: PaymentContext, payment: Payment): void {
  const { outcome, method, authCode } = payment;
  if (outcome === undefined || !hasListeners(context.world, payment)) return;
  if (isPending(outcome)) return notifyPending(context, payment);
  if (outcome.isAbandoned === true) return notifyOfPayment(context, payment, "OFFER_CLOSED", payment.amount);
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

/** PENDING: accepted, and the outcome is not known yet. */
export function notifyPending(context: PaymentContext, payment: Payment): void {
  notifyOfPayment(context, payment, "PENDING", payment.amount);
}

/** Something that happened to a payment itself, and not to a modification of it. */
export function notifyOfPayment(context: PaymentContext, payment: Payment, eventCode: string, amount: Amount): void {
  const { pspReference, companyId, method } = payment;
  const additionalData = { paymentMethodVariant: method.brand ?? method.type };
  notify(context, companyId, { ...base(payment), eventCode, success: true, pspReference, amount, additionalData });
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
    additionalData: {
      bookingDate: new Date(context.now).toISOString().replace(/\.\d+Z$/, "Z"),
      paymentMethodVariant: payment.method.brand ?? payment.method.type,
      ...additionalData,
    },
    originalReference: payment.pspReference,
    ...(reason !== undefined && { reason }),
  });
}

export function notifyOrder(
  context: PaymentContext,
  order: Order,
  eventCode: "ORDER_OPENED" | "ORDER_CLOSED",
  success: boolean,
): void {
  const { companyId, merchantAccount, reference, pspReference, amount } = order;
  if (!hasListeners(context.world, order)) return;
  notify(context, companyId, {
    eventCode,
    success,
    pspReference,
    amount,
    merchantAccount,
    merchantReference: reference,
    ...(eventCode === "ORDER_CLOSED" && { additionalData: orderParts(context.world, order) }),
  });
}

/** `order-1-pspReference` and so on: the payments of an order, in the order in which they came (R). */
export function orderParts(world: World, { payments: parts }: Order): Record<string, string> {
  const data: Record<string, string> = {};
  for (const [index, id] of parts.entries()) {
    const payment = world.one(payments, id);
    if (payment === undefined) continue;
    const name = `order-${index + 1}`;
    data[`${name}-pspReference`] = id;
    data[`${name}-paymentAmount`] = shown(payment.amount);
    data[`${name}-paymentMethod`] = payment.method.brand ?? payment.method.type;
  }
  return data;
}

function base({ merchantAccount, reference, method }: Payment) {
  return { merchantAccount, merchantReference: reference, paymentMethod: method.brand ?? method.type };
}
