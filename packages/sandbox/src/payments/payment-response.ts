import type { PaymentResponse as Response } from "@adyen-kit/client/checkout/v71/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import type { Order } from "../domain/payments/order.ts";
import { isAuthorised } from "../domain/payments/outcome.ts";
import type { Payment, Step } from "../domain/payments/payment.ts";
import { orders } from "../storage/kinds.ts";
import { additionalDataOf } from "../domain/payments/additional-data.ts";
import { orderParts } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";
import { type Action, actionOf } from "./actions.ts";

const WAITING: Readonly<Record<Step, string>> = {
  redirect: "RedirectShopper",
  fingerprint: "IdentifyShopper",
  challenge: "ChallengeShopper",
  present: "PresentToShopper",
  transfer: "Received",
  qr: "Pending",
  await: "Pending",
  sdk: "Pending",
};

export type PaymentResponse = ReadonlyDeep<Omit<Response, "action">> & {
  readonly resultCode: string;
  /** What the shopper has to do next. */
  readonly action?: Action;
};

/** Body of Checkout's answer about a payment. `url`: address of the sandbox. */
export function paymentResponse(context: PaymentContext, url: string, payment: Payment): PaymentResponse {
  const { outcome, step, method, orderPspReference } = payment;
  const order = orderPspReference === undefined ? undefined : context.world.one(orders, orderPspReference);
  const common = {
    amount: payment.amount,
    merchantReference: payment.reference,
    paymentMethod: { type: method.type, ...(method.brand !== undefined && { brand: method.brand }) },
    ...(order !== undefined && { order: renderOrder(order) }),
  };
  if (outcome === undefined) {
    const action = step === undefined ? {} : { action: actionOf(context, url, payment, step) };
    // Where the shopper is sent away, Adyen gives no reference yet; with PayPal the amount can change meanwhile, by it.
    const isNamed = step !== "redirect" || method.type === "paypal";
    const known = isNamed ? { pspReference: payment.pspReference } : {};
    return { ...known, resultCode: step === undefined ? "Received" : WAITING[step], ...common, ...action };
  }
  const { resultCode, refusalReason, refusalReasonCode } = outcome;
  return {
    pspReference: payment.pspReference,
    resultCode,
    ...common,
    additionalData: {
      ...additionalDataOf(payment, context.world.conditions().settings),
      ...(order?.state === "paid" && orderParts(context.world, order)),
    },
    ...(isAuthorised(outcome) && { donationToken: payment.donationToken }),
    ...(refusalReason !== undefined && { refusalReason }),
    ...(refusalReasonCode !== undefined && { refusalReasonCode }),
  };
}

export function renderOrder({ amount, remaining, expiresAt, orderData, pspReference, reference }: Order) {
  return {
    amount,
    orderData,
    pspReference,
    reference,
    expiresAt: new Date(expiresAt).toISOString(),
    remainingAmount: { currency: amount.currency, value: remaining },
  };
}
