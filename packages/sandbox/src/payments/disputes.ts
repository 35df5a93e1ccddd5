import {
  type Dispute,
  disputed,
  type DisputeTrigger,
  disputeTrigger,
  isOver,
  OPENING_EVENTS,
} from "../domain/payments/dispute.ts";
import { defenseDays, disputeReason } from "../domain/payments/dispute-reasons.ts";
import { type Amount, checkModification } from "../domain/payments/money.ts";
import { captured, type Payment } from "../domain/payments/payment.ts";
import { newPspReference } from "../domain/random.ts";
import { disputes } from "../storage/payment-kinds.ts";
import { payments } from "../storage/kinds.ts";
import { notify } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";
import { planWork } from "./planned-work.ts";

const DAY = 86_400_000;
/** How long a bank has to answer a defense. Schemes differ; it is not documented. */
const ANSWERED_WITHIN = 60 * DAY;

export interface DisputeInput {
  /** Default: what was captured. */
  readonly amount?: Amount;
  readonly reasonCode?: string;
}

/** Something happens to the dispute of a payment, or opens one; the webhooks are notified. */
export function happenToDispute(
  context: PaymentContext,
  payment: Payment,
  eventCode: string,
  given: DisputeInput = {},
): Dispute {
  const last = context.world.of(disputes, payment.pspReference).at(-1);
  const isNew = last === undefined || (isOver(last) && OPENING_EVENTS.includes(eventCode));
  const dispute = isNew ? opened(context, payment, given) : last;
  return moveDispute(context, payment, dispute, eventCode);
}

/** A dispute after an event, with the money where that leaves it. */
export function moveDispute(context: PaymentContext, payment: Payment, before: Dispute, eventCode: string): Dispute {
  const after = disputed(before, eventCode);
  const isDefended = after.status === "Pending" && before.answeredBy === undefined;
  const dispute = isDefended ? { ...after, answeredBy: context.now + ANSWERED_WITHIN } : after;
  context.world.save(disputes, dispute);
  if (dispute.isCharged !== before.isCharged) moveMoney(context, payment.pspReference, dispute);
  if (dispute.answeredBy !== before.answeredBy) plan(context, dispute, dispute.answeredBy);
  notifyDispute(context, payment, dispute, eventCode);
  return dispute;
}

/** The dispute that the holder's name asked for, once there is money that can be taken back. */
export function startDispute(context: PaymentContext, payment: Payment): void {
  const trigger = disputeTrigger(payment.method.holderName);
  if (trigger === undefined || captured(payment, context.now) === 0) return;
  if (context.world.of(disputes, payment.pspReference).length === 0) follow(context, payment, trigger);
}

function follow(context: PaymentContext, payment: Payment, { events, reasonCode }: DisputeTrigger): void {
  for (const eventCode of events)
    happenToDispute(context, payment, eventCode, reasonCode === undefined ? {} : { reasonCode });
}

/** The time of a dispute is over: nobody defended it, or the bank did not answer. */
export function endDispute(context: PaymentContext, pspReference: string): void {
  const dispute = context.world.one(disputes, pspReference);
  const payment = dispute && context.world.one(payments, dispute.paymentPspReference);
  if (dispute === undefined || payment === undefined) return;
  const { status, defensePeriodEndsAt, answeredBy } = dispute;
  if (status === "Undefended" && context.now >= defensePeriodEndsAt)
    moveDispute(context, payment, dispute, "DISPUTE_DEFENSE_PERIOD_ENDED");
  if (status === "Pending" && answeredBy !== undefined && context.now >= answeredBy)
    moveDispute(context, payment, dispute, "ISSUER_RESPONSE_TIMEFRAME_EXPIRED");
}

function opened(context: PaymentContext, payment: Payment, { amount, reasonCode }: DisputeInput): Dispute {
  if (amount !== undefined) checkModification(amount, payment.amount);
  const { brand = payment.method.type } = payment.method;
  const reason = disputeReason(brand, reasonCode);
  const value = captured(payment, context.now);
  const dispute: Dispute = {
    pspReference: newPspReference(context.random),
    paymentPspReference: payment.pspReference,
    companyId: payment.companyId,
    merchantAccount: payment.merchantAccount,
    scheme: brand,
    reasonCode: reason.code,
    reason: reason.name,
    cause: reason.cause,
    amount: amount ?? { currency: payment.amount.currency, value: value === 0 ? payment.amount.value : value },
    status: "Undefended",
    openedAt: context.now,
    defensePeriodEndsAt: context.now + defenseDays(brand) * DAY,
    isCharged: false,
    documents: [],
  };
  plan(context, dispute, dispute.defensePeriodEndsAt);
  return dispute;
}

function plan({ world }: PaymentContext, { pspReference }: Dispute, at: number | undefined): void {
  if (at !== undefined) planWork(world, { at, what: "dispute", pspReference });
}

/** What the bank has taken back cannot be refunded any more. */
function moveMoney({ world }: PaymentContext, id: string, { isCharged, amount }: Dispute): void {
  const payment = world.one(payments, id);
  if (payment !== undefined) world.save(payments, { ...payment, chargedBack: isCharged ? amount.value : 0 });
}

/** One event of a dispute. All of them have the dispute's reference. */
function notifyDispute(context: PaymentContext, payment: Payment, dispute: Dispute, eventCode: string): void {
  const { method, reference, shopperReference, modifications } = payment;
  const capture = modifications.findLast(({ kind, success }) => kind === "capture" && success);
  const variant = method.brand ?? method.type;
  const isQuestion = eventCode === "REQUEST_FOR_INFORMATION";
  const [codeName, schemeName] = isQuestion ? ["rfiReasonCode", "rfiSchemeCode"] : REASON_NAMES;
  notify(context, dispute.companyId, {
    eventCode,
    success: true,
    pspReference: dispute.pspReference,
    originalReference: payment.pspReference,
    merchantAccount: dispute.merchantAccount,
    merchantReference: reference,
    amount: dispute.amount,
    paymentMethod: variant,
    reason: dispute.reason,
    additionalData: {
      arn: `7${Number.parseInt(dispute.pspReference.slice(-10), 36)}`.padEnd(23, "0"),
      autoDefended: "false",
      ...(capture !== undefined && {
        captureMerchantReference: capture.reference ?? reference,
        capturePspReference: capture.pspReference,
      }),
      [codeName]: dispute.reasonCode,
      [schemeName]: dispute.scheme,
      defendable: String(dispute.status === "Undefended" || dispute.status === "Unresponded"),
      defensePeriodEndsAt: new Date(dispute.defensePeriodEndsAt).toISOString().replace(/\.\d+Z$/, "+00:00"),
      disputeStatus: dispute.status,
      grossCurrency: dispute.amount.currency,
      grossValue: String(dispute.amount.value),
      modificationMerchantReferences: modifications.flatMap((each) => each.reference ?? []).join(","),
      paymentMethodVariant: variant,
      ...(shopperReference !== undefined && { shopperReference }),
    },
  });
}

const REASON_NAMES = ["chargebackReasonCode", "chargebackSchemeCode"] as const;
