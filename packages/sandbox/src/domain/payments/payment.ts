import type { Amount } from "./money.ts";
import type { Split } from "./split.ts";
import { isAuthorised, isPending, type Outcome } from "./outcome.ts";

/** How it is paid, without what a thief could use. */
export interface PaymentMethod {
  /** `scheme`, `ideal`, `giftcard`, … */
  readonly type: string;
  readonly brand?: string;
  readonly lastFour?: string;
  readonly bin?: string;
  /** The first eight digits, where so many may be shown. */
  readonly issuerBin?: string;
  /** `03/2030` */
  readonly expiry?: string;
  readonly holderName?: string;
  readonly issuerCountry?: string;
}

/** What an issuer says of the security code and the address. The digit is the platform's own for the result. */
export interface CardChecks {
  readonly code: "match" | "mismatch" | "none";
  readonly address: "2" | "4" | "5" | "7";
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
export type Step = "redirect" | "fingerprint" | "challenge" | "present" | "transfer" | "qr" | "await" | "sdk";

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
  /** Hours from its authorisation until it is captured by itself; absent where that is left to the merchant. */
  readonly captureDelayHours?: number;
  /** Days from its authorisation until that ends. */
  readonly validityDays: number;
  /** Both count from the authorisation, and are known with it. */
  readonly capturedBySelfAt?: number;
  readonly expiresAt?: number;
  readonly multiplePartialCaptures: boolean;
  readonly modifications: readonly Modification[];
  /** In minor units: what a dispute has taken back. */
  readonly chargedBack?: number;
  /** Makes a later modification fail after it was accepted. */
  readonly failing?: "capture" | "refund";
  readonly returnUrl?: string;
  readonly shopperReference?: string;
  readonly storedPaymentMethodId?: string;
  /** A token is made with it once it is authorised. */
  readonly tokenWanted?: { readonly models: readonly string[]; readonly shopperEmail?: string };
  /** The token that was made with it. */
  readonly tokenMade?: string;
  readonly tokenOperation?: "created" | "updated" | "alreadyExisting";
  /** The payment with which its token was made. */
  readonly tokenFirstPspReference?: string;
  /** What stored details are used for, or are to be used for. */
  readonly recurringModel?: string;
  /** Of a card. */
  readonly checks?: CardChecks;
  readonly orderPspReference?: string;
  readonly sessionId?: string;
  readonly linkId?: string;
  /** Number of the gift card that it was paid with. */
  readonly giftCard?: string;
  /** Shown by whoever gives to a nonprofit with the same details. */
  readonly donationToken: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** How its issuer authenticates the shopper: with a question to them, or without. */
  readonly threeDS?: "challenge" | "frictionless";
  /** Native 3-D Secure was asked for, and its issuer does not take part. */
  readonly isNotEnrolled?: true;
  readonly shopperLocale?: string;
  /** Which balance accounts get what of it. */
  readonly splits?: readonly Split[];
}

/** `waiting`: for the shopper. `received`: it is not decided yet. */
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
const EXPIRED = "Authorisation has expired";
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A payment whose authorisation has ended so. */
export function completed(payment: Payment, outcome: Outcome, now: number): Payment {
  const { step: _, ...rest } = payment;
  if (!isAuthorised(outcome)) return { ...rest, outcome };
  const { captureDelayHours: delay, validityDays } = payment;
  return {
    ...rest,
    outcome,
    amount: outcome.resultCode === "PartiallyAuthorised" ? half(payment.amount) : payment.amount,
    authorisedAt: now,
    expiresAt: now + validityDays * DAY,
    ...(delay !== undefined && { capturedBySelfAt: now + delay * HOUR }),
  };
}

/** What an issuer sets aside that approves a part only; how much it is, is not documented. */
function half({ currency, value }: Amount): Amount {
  return { currency, value: Math.ceil(value / 2) };
}

/** Nobody knows yet how it ends. */
export function isUndecided({ outcome }: Payment): boolean {
  return outcome === undefined || isPending(outcome);
}

/** An authorisation of which nothing was captured in its time. */
export function isExpired(payment: Payment, now: number): boolean {
  return payment.expiresAt !== undefined && now >= payment.expiresAt;
}

/** In minor units: what has been captured, by the merchant or by itself. */
export function captured(payment: Payment, now: number): number {
  return sum(payment, "capture") + (isCapturedBySelf(payment, now) ? payment.amount.value : 0);
}

/** In minor units. */
export function refunded(payment: Payment): number {
  return sum(payment, "refund");
}

/** In minor units: what was captured and neither given back nor taken back by a dispute. */
export function refundable(payment: Payment, now: number): number {
  return captured(payment, now) - refunded(payment) - (payment.chargedBack ?? 0);
}

/** In minor units: what can still be captured. */
export function capturable(payment: Payment, now: number): number {
  if (!isAuthorised(payment.outcome) || isCancelled(payment) || isExpired(payment, now)) return 0;
  const taken = captured(payment, now);
  return taken > 0 && !payment.multiplePartialCaptures ? 0 : payment.amount.value - taken;
}

/** In minor units: what ends uncaptured with its authorisation. What a first capture released has ended with that. */
export function uncaptured(payment: Payment): number {
  const { outcome, amount, expiresAt } = payment;
  if (expiresAt === undefined || !isAuthorised(outcome) || isCancelled(payment)) return 0;
  const taken = captured(payment, expiresAt);
  return taken > 0 && !payment.multiplePartialCaptures ? 0 : Math.max(0, amount.value - taken);
}

export function standing(payment: Payment, now: number): Standing {
  const { outcome, amount } = payment;
  if (outcome === undefined) return "waiting";
  if (isPending(outcome)) return "received";
  if (outcome.resultCode === "Cancelled" || isCancelled(payment)) return "cancelled";
  if (!isAuthorised(outcome)) return "refused";
  const taken = captured(payment, now);
  if (taken === 0) return isExpired(payment, now) ? "expired" : "authorised";
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
  if (kind === "cancel" && isUndecided(payment)) return undefined;
  if (!isAuthorised(payment.outcome)) return NOT_AUTHORISED;
  const taken = captured(payment, now);
  switch (kind) {
    case "capture":
      if (isExpired(payment, now) && !isCancelled(payment)) return EXPIRED;
      return amount.value > capturable(payment, now) ? INSUFFICIENT : undefined;
    case "refund":
      if (taken === 0) return NOT_CAPTURED;
      return amount.value > refundable(payment, now) ? INSUFFICIENT : undefined;
    case "cancel":
      if (taken > 0) return CANCELLED_NOT;
      if (isCancelled(payment)) return "Transaction has been cancelled already";
      return isExpired(payment, now) ? EXPIRED : undefined;
    case "adjustment":
      if (taken === 0 && isExpired(payment, now)) return EXPIRED;
      return taken > 0 || capturable(payment, now) === 0 ? INSUFFICIENT : undefined;
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

export interface TimelineEvent {
  readonly at: number;
  readonly what: string;
  /** Of the modification that it is about. */
  readonly pspReference?: string;
}

/** What happened to a payment, the first first. */
export function timelineOf(payment: Payment, now: number): TimelineEvent[] {
  const { createdAt, authorisedAt, outcome, capturedBySelfAt, modifications } = payment;
  const events: TimelineEvent[] = [{ at: createdAt, what: "created" }];
  if (authorisedAt !== undefined) events.push({ at: authorisedAt, what: "authorised" });
  else if (outcome !== undefined)
    events.push({ at: createdAt, what: `${outcome.resultCode}: ${outcome.refusalReason ?? "no reason"}` });
  if (isCapturedBySelf(payment, now)) events.push({ at: capturedBySelfAt ?? now, what: "captured by itself" });
  for (const { at, kind, amount, success, reason, pspReference } of modifications)
    events.push({ at, what: `${kind} of ${amount.value} ${success ? "done" : `failed: ${reason}`}`, pspReference });
  if (standing(payment, now) === "expired") events.push({ at: payment.expiresAt ?? now, what: "expired" });
  return events.sort((a, b) => a.at - b.at);
}

function isCancelled({ modifications }: Payment): boolean {
  return modifications.some(({ kind, success }) => kind === "cancel" && success);
}

/** A capture or a cancellation that came before it leaves nothing to capture. */
function isCapturedBySelf(payment: Payment, now: number): boolean {
  const { outcome, capturedBySelfAt: at, modifications, expiresAt = 0, failing } = payment;
  if (at === undefined || !isAuthorised(outcome) || now < at || at > expiresAt || failing === "capture") return false;
  return !modifications.some((each) => each.success && each.at < at && /^(capture|cancel)$/.test(each.kind));
}

/** Whether it was to be captured by itself by now and that failed, as its trigger asked for. */
export function failsBySelf(payment: Payment, now: number): boolean {
  const { failing, ...sound } = payment;
  return failing === "capture" && isCapturedBySelf(sound, now);
}

function sum({ modifications }: Payment, kind: ModificationKind): number {
  return modifications.reduce(
    (total, each) => (each.kind === kind && each.success ? total + each.amount.value : total),
    0,
  );
}
