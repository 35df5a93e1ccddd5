import { shown } from "../domain/payments/money.ts";
import {
  capturable,
  captured,
  isUndecided,
  type Modification,
  type Payment,
  refundable,
  type Standing,
  standing,
  type TimelineEvent,
  timelineOf,
} from "../domain/payments/payment.ts";
import { openPageOf } from "../payments/actions.ts";
import { payments } from "../storage/kinds.ts";
import type { World } from "../storage/world.ts";
import { type DisputeView, viewDisputesOf } from "./dispute-views.ts";
import { ControlError } from "./errors.ts";

/** A payment as anybody may see it. */
export interface PaymentView {
  readonly pspReference: string;
  readonly merchantAccount: string;
  readonly reference: string;
  readonly amount: Payment["amount"];
  /** The amount as people write it: `EUR 10.00`. */
  readonly shown: string;
  readonly standing: Standing;
  /** `visa •••• 1111`, `ideal`. */
  readonly method: string;
  readonly createdAt: string;
  readonly timeline: readonly (Omit<TimelineEvent, "at"> & { readonly at: string })[];
}

/** The same with what was asked of it later, and what can be asked of it now. */
export interface PaymentDetail extends PaymentView {
  readonly resultCode?: string;
  readonly refusalReason?: string;
  readonly holderName?: string;
  readonly shopperReference?: string;
  readonly storedPaymentMethodId?: string;
  readonly sessionId?: string;
  readonly linkId?: string;
  readonly expiresAt?: string;
  /** When it is captured without being asked to be. */
  readonly capturedBySelfAt?: string;
  readonly modifications: readonly ModificationView[];
  readonly disputes: readonly DisputeView[];
  /** In minor units: what can be captured, and what can be given back. */
  readonly capturable: number;
  readonly refundable: number;
  readonly isCancellable: boolean;
  /** Nobody knows yet how it ends: it can be authorised or refused, or the shopper gives up. */
  readonly isUndecided: boolean;
  /** Path of the page on which its shopper goes on, while it waits for them. */
  readonly shopperPage?: string;
}

export type ModificationView = Omit<Modification, "at"> & { readonly at: string; readonly shown: string };

export function viewPayment(payment: Payment, now: number): PaymentView {
  const { pspReference, merchantAccount, reference, amount, createdAt } = payment;
  return {
    ...{ pspReference, merchantAccount, reference, amount },
    shown: shown(amount),
    standing: standing(payment, now),
    method: methodOf(payment),
    createdAt: timeText(createdAt),
    timeline: timelineOf(payment, now).map((event) => ({ ...event, at: timeText(event.at) })),
  };
}

/** @throws ControlError where there is no such payment. */
export function viewPaymentDetail(world: World, pspReference: string, now: number): PaymentDetail {
  const payment = world.one(payments, pspReference);
  if (payment === undefined) throw new ControlError(404, `There is no payment ${pspReference}.`);
  const { outcome, expiresAt, capturedBySelfAt, modifications, shopperReference, method } = payment;
  const page = openPageOf(world, payment, now);
  return {
    ...viewPayment(payment, now),
    ...(outcome !== undefined && { resultCode: outcome.resultCode }),
    ...(outcome?.refusalReason !== undefined && { refusalReason: outcome.refusalReason }),
    ...(method.holderName !== undefined && { holderName: method.holderName }),
    ...(shopperReference !== undefined && { shopperReference }),
    ...(payment.storedPaymentMethodId !== undefined && { storedPaymentMethodId: payment.storedPaymentMethodId }),
    ...(payment.sessionId !== undefined && { sessionId: payment.sessionId }),
    ...(payment.linkId !== undefined && { linkId: payment.linkId }),
    ...(expiresAt !== undefined && { expiresAt: timeText(expiresAt) }),
    ...(capturedBySelfAt !== undefined && { capturedBySelfAt: timeText(capturedBySelfAt) }),
    modifications: modifications.map((each) => ({ ...each, at: timeText(each.at), shown: shown(each.amount) })),
    disputes: viewDisputesOf(world, pspReference),
    capturable: capturable(payment, now),
    refundable: Math.max(0, refundable(payment, now)),
    isCancellable: isUndecided(payment) || (captured(payment, now) === 0 && capturable(payment, now) > 0),
    isUndecided: isUndecided(payment),
    ...(page !== undefined && { shopperPage: page }),
  };
}

export interface PaymentFilter {
  /** Somewhere in its references, its merchant account, its method or its amount. */
  readonly search?: string;
  readonly standing?: string;
  readonly merchantAccount?: string;
}

const MOST_LOOKED_AT = 2_000;

/** Of the last 2,000 those that fit, the latest first, and no more than `count`. */
export function listPayments(world: World, now: number, count: number, filter: PaymentFilter): PaymentView[] {
  const { search = "", standing: wanted, merchantAccount } = filter;
  const isFree = search === "" && wanted === undefined && merchantAccount === undefined;
  const words = search.toLowerCase().split(/\s+/);
  return world
    .latest(payments, isFree ? count : MOST_LOOKED_AT)
    .filter((each) => merchantAccount === undefined || each.merchantAccount === merchantAccount)
    .map((payment) => viewPayment(payment, now))
    .filter((view) => (wanted === undefined || view.standing === wanted) && words.every(isIn(view)))
    .slice(0, count);
}

function isIn({ pspReference, merchantAccount, reference, shown, method, standing }: PaymentView) {
  const text = [pspReference, merchantAccount, reference, shown, method, standing].join(" ").toLowerCase();
  return (word: string) => text.includes(word);
}

function methodOf({ method }: Payment): string {
  const name = method.brand ?? method.type;
  return method.lastFour === undefined ? name : `${name} •••• ${method.lastFour}`;
}

const timeText = (at: number) => new Date(at).toISOString();
