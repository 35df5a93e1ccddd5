import {
  ABANDONED,
  DECLINED,
  isPending,
  NOT_3D_AUTHENTICATED,
  PENDING,
  SHOPPER_CANCELLED,
} from "../domain/payments/outcome.ts";
import type { Payment, Step } from "../domain/payments/payment.ts";
import { newStepToken } from "../domain/random.ts";
import { paymentRefusal } from "../domain/refusal.ts";
import { payments } from "../storage/kinds.ts";
import { completePayment } from "./complete-payment.ts";
import { planWork } from "./planned-work.ts";
import type { PaymentContext } from "./payment-context.ts";
import { type Fields, isRecord, textIn } from "../domain/fields.ts";
import { type ShopperStep, shopperSteps, type StepPurpose, type StepResult } from "../storage/payment-kinds.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How long a shopper is waited for. Documented of cards: 12 hours. What is paid in a shop or from a bank takes days. */
const PATIENCE: Readonly<Record<Step, number>> = {
  fingerprint: 12 * HOUR,
  challenge: 12 * HOUR,
  redirect: DAY,
  await: DAY,
  sdk: DAY,
  qr: HOUR,
  present: 3 * DAY,
  transfer: 14 * DAY,
};

/** When a shopper who has not come back is not waited for any longer. */
export function endOfSteps({ createdAt, step = "redirect", method }: Payment): number {
  const isCard = step === "redirect" && method.lastFour !== undefined;
  return createdAt + PATIENCE[isCard ? "challenge" : step];
}

/** The secret of a step that a shopper takes, or of what came of it: the same one for whoever asks again. */
export function secretOfStep(
  context: PaymentContext,
  payment: Payment,
  purpose: StepPurpose,
  result?: StepResult,
): string {
  const { pspReference } = payment;
  const known = context.world.of(shopperSteps, pspReference);
  const same = known.find((each) => each.purpose === purpose && each.result === result);
  if (same !== undefined && same.expiresAt > context.now) return same.token;
  const token = newStepToken(context.random);
  const expiresAt = Math.max(endOfSteps(payment), context.now + DAY);
  context.world.save(shopperSteps, {
    token,
    pspReference,
    purpose,
    expiresAt,
    ...(result !== undefined && { result }),
  });
  planWork(context.world, { at: expiresAt, what: "steps", pspReference });
  return token;
}

export interface FoundStep {
  readonly step: ShopperStep;
  readonly payment: Payment;
}

/** A shopper's step by its secret, and its payment. */
export function findStep(context: PaymentContext, token: string): FoundStep | undefined {
  const step = context.world.one(shopperSteps, token);
  if (step === undefined || step.expiresAt <= context.now) return undefined;
  const payment = context.world.one(payments, step.pspReference);
  return payment && { step, payment };
}

/** Abandons a payment whose shopper did not return, and removes its steps. */
export function abandon(context: PaymentContext, payment: Payment): Payment {
  for (const { token } of context.world.of(shopperSteps, payment.pspReference))
    context.world.remove(shopperSteps, token);
  return payment.outcome === undefined ? completePayment(context, payment, ABANDONED) : payment;
}

/** The payment as the shopper's result leaves it. One that has its outcome keeps it. */
export function withResult(context: PaymentContext, payment: Payment, result: StepResult): Payment {
  if (payment.outcome !== undefined) return payment;
  const isCard = payment.method.lastFour !== undefined;
  const outcomes = {
    authorised: payment.planned,
    refused: isCard ? NOT_3D_AUTHENTICATED : DECLINED,
    cancelled: SHOPPER_CANCELLED,
    pending: PENDING,
  };
  return completePayment(context, payment, outcomes[result]);
}

/** Documented values of `transStatus`: Y and A are authenticated, C asks for a challenge. */
export function isAuthenticated(transStatus: string | undefined): boolean {
  return transStatus === "Y" || transStatus === "A";
}

/**
 * Goes on after a step of native 3-D Secure 2: a device that is known is asked for a challenge, unless the merchant wanted
 * none; the challenge decides.
 */
export function continuedNatively(
  context: PaymentContext,
  { step, payment }: FoundStep,
  transStatus: string | undefined,
): Payment {
  if (payment.outcome !== undefined) return payment;
  if (step.purpose === "challenge")
    return withResult(context, payment, isAuthenticated(transStatus) ? "authorised" : "refused");
  if (payment.threeDS === "frictionless") return withResult(context, payment, "authorised");
  const challenged: Payment = { ...payment, step: "challenge" };
  context.world.save(payments, challenged);
  return challenged;
}

/** Uses a step for something that it can be used for once. A second use is refused, however close behind. */
export function useOnce(context: PaymentContext, { step }: FoundStep, purpose: StepPurpose = step.purpose): void {
  const { usedFor = [] } = step;
  if (usedFor.includes(purpose)) throw paymentRefusal("processed");
  context.world.save(shopperSteps, { ...step, usedFor: [...usedFor, purpose] });
}

/**
 * Goes on with a payment by the details that the shopper's browser or app brought back. `mayReach`: whose payment it may
 * be; another's looks like what was made up.
 */
export function continued(
  context: PaymentContext,
  details: Fields,
  paymentData: string | undefined,
  mayReach: (payment: Payment) => boolean,
): Payment {
  const back = textIn(details, "redirectResult") ?? textIn(details, "payload");
  const native = back === undefined ? readNative(details) : undefined;
  const shown = back ?? native?.token;
  const token = shown ?? paymentData ?? textIn(details, "MD");
  if (token === undefined) throw paymentRefusal("paymentDataMissing");
  const found = findStep(context, token);
  if (found === undefined || !mayReach(found.payment) || (back !== undefined && found.step.result === undefined))
    throw paymentRefusal(shown === undefined && paymentData !== undefined ? "paymentData" : "payload");
  const { step, payment } = found;
  if (step.result !== undefined) return concluded(context, found, step.result);
  if (payment.step === "sdk" && isConfirmed(details)) {
    useOnce(context, found);
    return withResult(context, payment, "authorised");
  }
  // A client that waits for a shopper elsewhere gets the present state.
  if (step.purpose === "redirect") return payment;
  useOnce(context, found);
  return continuedNatively(context, found, native?.transStatus);
}

/** What PayPal's own component gives once the shopper has agreed, or WeChat's app. */
function isConfirmed(details: Fields): boolean {
  return ["orderID", "payerID", "billingToken", "resultCode"].some((name) => textIn(details, name) !== undefined);
}

/** A result is used up once it has said how the payment ended: one that is still pending is asked for again. */
function concluded(context: PaymentContext, found: FoundStep, result: StepResult): Payment {
  const payment = result === "pending" ? decided(context, found) : withResult(context, found.payment, result);
  if (!isPending(payment.outcome)) useOnce(context, found);
  return payment;
}

/** Recorded of MobilePay: the first request is answered that the client is to ask again, and then it is decided. */
function decided(context: PaymentContext, { payment, step }: FoundStep): Payment {
  if (!isPending(payment.outcome)) return withResult(context, payment, "pending");
  if (step.isAsked === true) return completePayment(context, payment, payment.planned);
  context.world.save(shopperSteps, { ...step, isAsked: true });
  return payment;
}

/** What a 3-D Secure component gives: base64 of JSON. */
function readNative(details: Fields): { readonly token?: string; readonly transStatus?: string } | undefined {
  const fingerprint = textIn(details, "threeds2.fingerprint");
  const given = textIn(details, "threeDSResult") ?? textIn(details, "threeds2.challengeResult") ?? fingerprint;
  if (given === undefined) return undefined;
  const unreadable = paymentRefusal(given === fingerprint ? "fingerprint" : "payload");
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(given, "base64").toString());
  } catch {
    throw unreadable;
  }
  if (!isRecord(value)) throw unreadable;
  const token = textIn(value, "authorisationToken");
  const transStatus = textIn(value, "transStatus");
  return { ...(token !== undefined && { token }), ...(transStatus !== undefined && { transStatus }) };
}
