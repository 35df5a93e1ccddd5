import { createHash } from "node:crypto";
import type { PaymentResponse as Response } from "@adyen-kit/client/checkout/v71/types";
import type { ReadonlyDeep } from "../domain/fields.ts";
import type { Payment, Step } from "../domain/payments/payment.ts";
import { shopperSteps } from "../storage/payment-kinds.ts";
import type { World } from "../storage/world.ts";
import type { PaymentContext } from "./payment-context.ts";
import { endOfSteps, secretOfStep } from "./shopper-steps.ts";
import { threeDSToken } from "./three-ds-token.ts";

/** Path of the pages that stand for those of issuers, banks and Adyen. */
export const SHOPPER_BASE = "/_sandbox/shopper";

/** What the shopper has to do next, as a front end takes it. `url`: a page on which it can be done. */
export type Action = ReadonlyDeep<NonNullable<Response["action"]>> & { readonly url: string };

interface Shown {
  readonly payment: Payment;
  /** Of the step: shown by whoever goes on with it. */
  readonly secret: string;
  readonly page: string;
}

/** The action of a payment that waits. `url`: address of the sandbox. */
export function actionOf(context: PaymentContext, url: string, payment: Payment, step: Step): Action {
  const isNative = step === "fingerprint" || step === "challenge";
  const secret = secretOfStep(context, payment, isNative ? step : "redirect");
  const page = `${url}${SHOPPER_BASE}/${isNative ? "3ds2" : "redirect"}/${secret}`;
  return { paymentMethodType: payment.method.type, ...ACTIONS[step]({ payment, secret, page }) };
}

/** Path of the page on which the shopper goes on with a payment that waits for them. */
export function openPageOf(world: World, { outcome, pspReference }: Payment, now: number): string | undefined {
  if (outcome !== undefined) return undefined;
  const step = world
    .of(shopperSteps, pspReference)
    .findLast(({ purpose, result, expiresAt }) => purpose !== "result" && result === undefined && expiresAt > now);
  if (step === undefined) return undefined;
  return `${SHOPPER_BASE}/${step.purpose === "redirect" ? "redirect" : "3ds2"}/${step.token}`;
}

const ACTIONS: Readonly<Record<Step, (shown: Shown) => Action>> = {
  fingerprint: (shown) => threeDSAction(shown, "fingerprint"),
  challenge: (shown) => threeDSAction(shown, "challenge"),
  redirect: ({ page }) => ({ type: "redirect", method: "GET", url: page }),
  await: ({ secret, page }) => ({ type: "await", paymentData: secret, url: page }),
  // Whoever scans it is where they can pay: what the schemes' own codes hold cannot be paid here.
  qr: ({ payment, secret, page }) => ({
    type: "qrCode",
    paymentData: secret,
    qrCodeData: page,
    url: page,
    expiresAt: new Date(endOfSteps(payment)).toISOString(),
  }),
  sdk: ({ payment, secret, page }) => ({
    type: "sdk",
    paymentData: secret,
    sdkData: payment.method.type === "paypal" ? { token: `EC-${numberOf(payment, 17)}` } : weChatData(payment),
    url: page,
  }),
  transfer: ({ payment, page }) => ({
    type: "bankTransfer",
    url: page,
    beneficiary: payment.merchantAccount,
    iban: "NL13TEST0123456789",
    bic: "TESTNL01",
    reference: payment.pspReference,
    totalAmount: payment.amount,
  }),
  present: ({ payment, secret, page }) => ({
    type: "voucher",
    paymentData: secret,
    url: page,
    reference: payment.method.type === "multibanco" ? numberOf(payment, 9) : payment.pspReference,
    ...(payment.method.type === "multibanco" && { entity: "11249" }),
    expiresAt: new Date(endOfSteps(payment)).toISOString(),
    initialAmount: payment.amount,
    totalAmount: payment.amount,
    merchantName: payment.merchantAccount,
    merchantReference: payment.reference,
  }),
};

function threeDSAction({ payment, secret, page }: Shown, subtype: "fingerprint" | "challenge"): Action {
  const token = threeDSToken(payment.pspReference, subtype, page);
  return { type: "threeDS2", subtype, paymentData: secret, authorisationToken: secret, token, url: page };
}

/** What WeChat's app is started with. */
function weChatData({ pspReference, createdAt }: Payment): Readonly<Record<string, string>> {
  return {
    appid: "wx0000000000000000",
    noncestr: pspReference,
    packageValue: "Sign=WXPay",
    partnerid: "10000100",
    prepayid: pspReference,
    sign: createHash("sha256").update(pspReference).digest("hex").toUpperCase(),
    timestamp: String(Math.floor(createdAt / 1000)),
  };
}

/** A number of so many digits that is the payment's own. */
function numberOf({ pspReference }: Payment, digits: number): string {
  const hex = createHash("sha256").update(pspReference).digest("hex");
  return BigInt(`0x${hex}`).toString().slice(-digits).padStart(digits, "0");
}
