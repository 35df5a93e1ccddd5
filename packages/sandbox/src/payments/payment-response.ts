import type { PaymentResponse as Response } from "@adyen-kit/client/checkout/v71/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import type { Order } from "../domain/payments/order.ts";
import { isAuthorised } from "../domain/payments/outcome.ts";
import type { Payment, Step } from "../domain/payments/payment.ts";
import { orders } from "../storage/kinds.ts";
import { additionalDataOf } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";
import { secretOfStep } from "./shopper-steps.ts";
import { threeDSToken } from "./three-ds-token.ts";

const WAITING: Readonly<Record<Step, string>> = {
  redirect: "RedirectShopper",
  fingerprint: "IdentifyShopper",
  challenge: "ChallengeShopper",
  present: "PresentToShopper",
  await: "Pending",
};

/** Path of the pages that stand for those of issuers, banks and Adyen. */
export const SHOPPER_BASE = "/_sandbox/shopper";

export type PaymentResponse = ReadonlyDeep<Omit<Response, "action">> & {
  readonly resultCode: string;
  /** What the shopper has to do next. */
  readonly action?: Action;
};

type Action = ReadonlyDeep<NonNullable<Response["action"]>> & { readonly url: string };

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
    additionalData: additionalDataOf(payment),
    ...(isAuthorised(outcome) && { donationToken: payment.donationToken }),
    ...(refusalReason !== undefined && { refusalReason }),
    ...(refusalReasonCode !== undefined && { refusalReasonCode }),
  };
}

function actionOf(context: PaymentContext, url: string, payment: Payment, step: Step): Action {
  const { method, pspReference } = payment;
  const paymentMethodType = method.type;
  if (step === "fingerprint" || step === "challenge") {
    const secret = secretOfStep(context, payment, step);
    const page = `${url}${SHOPPER_BASE}/3ds2/${secret}`;
    return {
      type: "threeDS2",
      subtype: step,
      paymentMethodType,
      paymentData: secret,
      authorisationToken: secret,
      token: threeDSToken(pspReference, step, page),
      url: page,
    };
  }
  const token = secretOfStep(context, payment, "redirect");
  const page = `${url}${SHOPPER_BASE}/redirect/${token}`;
  switch (step) {
    case "redirect":
      return { type: "redirect", method: "GET", url: page, paymentMethodType };
    case "await":
      return { type: "await", paymentMethodType, paymentData: token, url: page };
    case "present":
      return {
        type: "voucher",
        paymentMethodType,
        paymentData: token,
        url: page,
        reference: pspReference,
        expiresAt: new Date(context.now + 3 * 86_400_000).toISOString(),
        initialAmount: payment.amount,
        totalAmount: payment.amount,
        merchantName: payment.merchantAccount,
        merchantReference: payment.reference,
      };
  }
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
