import type { Amount } from "./money.ts";
import type { Outcome } from "./outcome.ts";

/** How it is paid, without what a thief could use. */
export interface PaymentMethod {
  /** `scheme`, `ideal`, `giftcard`, … */
  readonly type: string;
  readonly brand?: string;
  readonly lastFour?: string;
  readonly bin?: string;
  /** `03/2030` */
  readonly expiry?: string;
  readonly holderName?: string;
  readonly issuerCountry?: string;
}

export type ModificationKind = "capture" | "refund" | "cancel" | "adjustment";

/** What was asked of a payment later, and what became of it. */
export interface Modification {
  readonly pspReference: string;
  readonly kind: ModificationKind;
  readonly amount: Amount;
  readonly at: number;
  readonly success: boolean;
  /** Why not. */
  readonly reason?: string;
  readonly reference?: string;
}

/** What a payment waits for before it has an outcome. */
export type Step = "redirect" | "fingerprint" | "challenge" | "present" | "await";

/** A payment as it is remembered. Instants are milliseconds since 1970. */
export interface Payment {
  readonly pspReference: string;
  readonly companyId: string;
  readonly merchantAccount: string;
  readonly reference: string;
  /** What was asked for, and later what an amount update made of it. */
  readonly amount: Amount;
  readonly createdAt: number;
  readonly method: PaymentMethod;
  /** Absent while it waits for a step. */
  readonly outcome?: Outcome;
  readonly step?: Step;
  /** The outcome that it will have once its steps are done. */
  readonly planned: Outcome;
  readonly authorisedAt?: number;
  readonly authCode: string;
  /** When it is captured by itself; absent where that is left to the merchant. */
  readonly capturedBySelfAt?: number;
  /** When an authorisation that is not captured ends. */
  readonly expiresAt: number;
  readonly multiplePartialCaptures: boolean;
  readonly modifications: readonly Modification[];
  /** Makes a later modification fail after it was accepted. */
  readonly failing?: "capture" | "refund";
  readonly returnUrl?: string;
  readonly shopperReference?: string;
  readonly storedPaymentMethodId?: string;
  /** A token is made with it once it is authorised. */
  readonly tokenWanted?: { readonly models: readonly string[]; readonly shopperEmail?: string };
  /** The token that was made with it. */
  readonly tokenMade?: string;
  readonly orderPspReference?: string;
  readonly sessionId?: string;
  readonly linkId?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Its issuer authenticated the shopper, or was to. */
  readonly threeDS?: true;
  readonly shopperLocale?: string;
}

/** `waiting`: for the shopper. `released`: what was left of an authorisation after a partial capture, or all of it. */
export type Standing =
  | "waiting"
  | "refused"
  | "cancelled"
  | "received"
  | "authorised"
  | "expired"
  | "partly captured"
  | "captured"
  | "partly refunded"
  | "refunded";

const CANCELLED_NOT = "Transaction has been captured, cancel not possible";
const NOT_CAPTURED = "Transaction hasn't been captured, refund not possible";
const INSUFFICIENT = "Insufficient balance on payment";
const NOT_AUTHORISED = "Transaction is not authorised";

/** A payment whose authorisation has ended so. */
export function concluded(payment: Payment, outcome: Outcome, now: number): Payment {
  const { step: _, ...rest } = payment;
  return { ...rest, outcome, ...(isAuthorised(outcome) && { authorisedAt: now }) };
}

export function isAuthorised(outcome: Outcome | undefined): boolean {
  return outcome?.resultCode === "Authorised" || outcome?.resultCode === "PartiallyAuthorised";
}

/** In minor units: what has been captured, by the merchant or by itself. */
export function captured(payment: Payment, now: number): number {
  return sum(payment, "capture") + (isCapturedBySelf(payment, now) ? payment.amount.value : 0);
}

/** In minor units. */
export function refunded(payment: Payment): number {
  return sum(payment, "refund");
}

/** In minor units: what can still be captured. */
export function capturable(payment: Payment, now: number): number {
  if (!isAuthorised(payment.outcome) || isCancelled(payment) || now >= payment.expiresAt) return 0;
  const taken = captured(payment, now);
  return taken > 0 && !payment.multiplePartialCaptures ? 0 : payment.amount.value - taken;
}

export function standing(payment: Payment, now: number): Standing {
  const { outcome, amount } = payment;
  if (outcome === undefined) return "waiting";
  if (outcome.resultCode === "Received" || outcome.resultCode === "Pending") return "received";
  if (outcome.resultCode === "Cancelled" || isCancelled(payment)) return "cancelled";
  if (!isAuthorised(outcome)) return "refused";
  const taken = captured(payment, now);
  if (taken === 0) return now >= payment.expiresAt ? "expired" : "authorised";
  const back = refunded(payment);
  if (back > 0) return back >= taken ? "refunded" : "partly refunded";
  return taken >= amount.value ? "captured" : "partly captured";
}

/** What was asked, judged: the payment with the modification, which has succeeded or not. */
export function modified(
  payment: Payment,
  asked: Pick<Modification, "pspReference" | "kind" | "amount" | "reference">,
  now: number,
): { readonly payment: Payment; readonly modification: Modification } {
  const reason = refusalOf(payment, asked, now);
  const modification = { ...asked, at: now, success: reason === undefined, ...(reason !== undefined && { reason }) };
  const amount = modification.success && asked.kind === "adjustment" ? asked.amount : payment.amount;
  return { payment: { ...payment, amount, modifications: [...payment.modifications, modification] }, modification };
}

function refusalOf(
  payment: Payment,
  { kind, amount }: Pick<Modification, "kind" | "amount">,
  now: number,
): string | undefined {
  if (!isAuthorised(payment.outcome)) return NOT_AUTHORISED;
  switch (kind) {
    case "capture":
      return amount.value > capturable(payment, now) ? INSUFFICIENT : undefined;
    case "refund":
      if (captured(payment, now) === 0) return NOT_CAPTURED;
      return amount.value > captured(payment, now) - refunded(payment) ? INSUFFICIENT : undefined;
    case "cancel":
      if (captured(payment, now) > 0) return CANCELLED_NOT;
      return isCancelled(payment) ? "Transaction has been cancelled already" : undefined;
    case "adjustment":
      return captured(payment, now) > 0 || capturable(payment, now) === 0 ? INSUFFICIENT : undefined;
  }
}

/** A modification that was accepted and fails afterwards, as a trigger asked for. */
export function failedAfterwards(payment: Payment, { pspReference, kind }: Modification): Payment | undefined {
  if (payment.failing !== kind) return undefined;
  const modifications = payment.modifications.map((each) =>
    each.pspReference === pspReference ? { ...each, success: false, reason: `${kind} failed` } : each,
  );
  return { ...payment, modifications };
}

/** What happened to a payment, the first first. */
export function timelineOf(payment: Payment, now: number): { readonly at: number; readonly what: string }[] {
  const { createdAt, authorisedAt, outcome, capturedBySelfAt, modifications } = payment;
  const events = [{ at: createdAt, what: "created" }];
  if (authorisedAt !== undefined) events.push({ at: authorisedAt, what: "authorised" });
  else if (outcome !== undefined)
    events.push({ at: createdAt, what: `${outcome.resultCode}: ${outcome.refusalReason ?? "no reason"}` });
  if (isCapturedBySelf(payment, now)) events.push({ at: capturedBySelfAt ?? now, what: "captured by itself" });
  for (const { at, kind, amount, success, reason } of modifications)
    events.push({ at, what: `${kind} of ${amount.value} ${success ? "done" : `failed: ${reason}`}` });
  if (standing(payment, now) === "expired") events.push({ at: payment.expiresAt, what: "expired" });
  return events.sort((a, b) => a.at - b.at);
}

function isCancelled({ modifications }: Payment): boolean {
  return modifications.some(({ kind, success }) => kind === "cancel" && success);
}

/** A capture or a cancellation that came before it leaves nothing to capture. */
function isCapturedBySelf({ outcome, capturedBySelfAt, modifications, expiresAt }: Payment, now: number): boolean {
  if (capturedBySelfAt === undefined || !isAuthorised(outcome) || now < capturedBySelfAt) return false;
  if (capturedBySelfAt >= expiresAt) return false;
  return !modifications.some(
    ({ kind, success, at }) => success && at < capturedBySelfAt && (kind === "capture" || kind === "cancel"),
  );
}

function sum({ modifications }: Payment, kind: ModificationKind): number {
  return modifications.reduce(
    (total, each) => (each.kind === kind && each.success ? total + each.amount.value : total),
    0,
  );
}
