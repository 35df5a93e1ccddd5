import { disputeTrigger } from "../domain/payments/dispute.ts";
import { type Order, paidInto, takes } from "../domain/payments/order.ts";
import { isAuthorised, isPending, ORDER_TAKES_NO_MORE, type Outcome } from "../domain/payments/outcome.ts";
import {
  captured,
  completed,
  failsBySelf,
  type Modification,
  type Payment,
  uncaptured,
} from "../domain/payments/payment.ts";
import { settled } from "../domain/payments/hosted-page.ts";
import { newPspReference } from "../domain/random.ts";
import { orders, hostedPages, payments } from "../storage/kinds.ts";
import { startDispute } from "./disputes.ts";
import { shareSplits } from "./share-splits.ts";
import { planWork } from "./planned-work.ts";
import { notifyAuthorisation, notifyModification, notifyOfPayment, notifyOrder, notifyToken } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";
import { takeGiftMoney } from "./gift-cards.ts";
import { notifyTokenEvent } from "./token-events.ts";
import { storeDetails, type StoredDetails } from "./stored-details.ts";

/** How long a payment that was accepted stays undecided. Adyen does not document it. */
const UNDECIDED_FOR = 3_600_000;

/**
 * Gives a payment its outcome, with all that follows from it: token, order, page, gift card, webhooks.
 */
export function completePayment(context: PaymentContext, payment: Payment, wanted: Outcome): Payment {
  const { world, now } = context;
  const order = orderPaidBy(context, payment);
  const fits = order === undefined || !isAuthorised(wanted) || takes(order, payment.amount, now);
  let done = completed(payment, fits ? wanted : ORDER_TAKES_NO_MORE, now);
  const kept = isAuthorised(done.outcome) ? keptWith(context, done) : undefined;
  if (kept !== undefined)
    done = {
      ...done,
      tokenMade: kept.token.id,
      tokenOperation: kept.operation,
      tokenFirstPspReference: kept.token.firstPspReference,
    };
  if (isAuthorised(done.outcome)) takeGiftMoney(context, done, done.amount);
  world.save(payments, done);
  settlePage(context, done, order);
  notifyAuthorisation(context, done);
  if (kept?.operation === "created") notifyToken(context, done, kept.token);
  if (kept !== undefined) notifyTokenEvent(context, done.companyId, { ...kept, eventId: done.pspReference });
  if (order !== undefined && isAuthorised(done.outcome)) payInto(context, order, done);
  if (isPending(done.outcome)) planFor(context, done, now + UNDECIDED_FOR);
  planExpiry(context, done);
  return followCapture(context, done);
}

/** What is captured by itself before its authorisation ends has nothing to end. */
function planExpiry({ world }: PaymentContext, { capturedBySelfAt, expiresAt, amount, pspReference }: Payment): void {
  if (expiresAt === undefined || amount.value === 0) return;
  if (capturedBySelfAt !== undefined && capturedBySelfAt <= expiresAt) return;
  planWork(world, { at: expiresAt, what: "expiry", pspReference });
}

/** EXPIRE: an authorisation has ended with an amount that was not captured. */
export function expire(context: PaymentContext, payment: Payment): void {
  const value = uncaptured(payment);
  if (value > 0) notifyOfPayment(context, payment, "EXPIRE", { currency: payment.amount.currency, value });
}

/** What follows from a capture that nobody asks for, at once or when its delay is over: its trigger lets it fail or be disputed, and a platform shares it. */
export function followCapture(context: PaymentContext, payment: Payment): Payment {
  const { capturedBySelfAt: at, failing, amount, method } = payment;
  const isDisputed = disputeTrigger(method.holderName) !== undefined;
  if (at === undefined || (failing !== "capture" && !isDisputed && payment.splits === undefined)) return payment;
  if (at > context.now) {
    planFor(context, payment, at);
    return payment;
  }
  if (isDisputed) startDispute(context, payment);
  if (!failsBySelf(payment, context.now)) {
    shareBySelf(context, payment);
    return payment;
  }
  const pspReference = newPspReference(context.random);
  const failed: Modification = {
    pspReference,
    kind: "capture",
    amount,
    at: context.now,
    success: false,
    reason: "capture failed",
  };
  const after = { ...payment, modifications: [...payment.modifications, failed] };
  context.world.save(payments, after);
  notifyModification(context, after, { ...failed, success: true }, "CAPTURE_FAILED");
  return after;
}

/** What was captured by itself, and by nobody before. */
function shareBySelf(context: PaymentContext, payment: Payment): void {
  const isAsked = payment.modifications.some(({ kind, success }) => kind === "capture" && success);
  if (isAsked || captured(payment, context.now) === 0) return;
  const { pspReference, amount } = payment;
  shareSplits(context, payment, { kind: "capture", pspReference, amount }, undefined);
}

function orderPaidBy({ world }: PaymentContext, { orderPspReference: id }: Payment): Order | undefined {
  return id === undefined ? undefined : world.one(orders, id);
}

function payInto(context: PaymentContext, order: Order, payment: Payment): void {
  const after = paidInto(order, payment.pspReference, payment.amount.value);
  context.world.save(orders, after);
  if (order.payments.length === 0) notifyOrder(context, after, "ORDER_OPENED", true);
  if (after.state === "paid") notifyOrder(context, after, "ORDER_CLOSED", true);
}

function keptWith(
  context: PaymentContext,
  { tokenWanted, shopperReference, merchantAccount, method, pspReference }: Payment,
): StoredDetails | undefined {
  if (tokenWanted === undefined || shopperReference === undefined) return undefined;
  const { models, shopperEmail } = tokenWanted;
  const details = { merchantAccount, shopperReference, method, models, shopperEmail, firstPspReference: pspReference };
  return storeDetails(context, details);
}

/** A session or a link ends with its payment, unless it may be paid again or only a part of it was paid. */
function settlePage({ world, now }: PaymentContext, payment: Payment, order: Order | undefined): void {
  const { sessionId, linkId, outcome, amount } = payment;
  const id = sessionId ?? linkId;
  const page = id === undefined ? undefined : world.one(hostedPages, id);
  if (page === undefined || outcome === undefined) return;
  const isPart = order !== undefined && isAuthorised(outcome) && amount.value < order.remaining;
  world.save(hostedPages, isPart ? { ...page, state: "active", updatedAt: now } : settled(page, outcome, now));
}

function planFor({ world }: PaymentContext, { pspReference }: Payment, at: number): void {
  return planWork(world, { at, what: "outcome", pspReference });
}
