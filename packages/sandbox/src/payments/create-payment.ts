import type { Merchant } from "../domain/accounts/account.ts";
import { type Amount, checkAmount } from "../domain/payments/money.ts";
import { isCapturedSeparately } from "../domain/payments/methods.ts";
import { type Order, takes } from "../domain/payments/order.ts";
import { AVS_DECLINED, isAuthorised, NOT_ENOUGH_BALANCE, type Outcome, outcomeOf } from "../domain/payments/outcome.ts";
import type { CardChecks, Payment, Step } from "../domain/payments/payment.ts";
import type { Split } from "../domain/payments/split.ts";
import { newPspReference, newStepToken, pick } from "../domain/random.ts";
import { paymentRefusal } from "../domain/refusal.ts";
import type { Settings } from "../domain/settings.ts";
import { payments } from "../storage/kinds.ts";
import { completePayment } from "./complete-payment.ts";
import { notifyPending } from "./notify.ts";
import { planWork } from "./planned-work.ts";
import type { PaymentContext } from "./payment-context.ts";
import { optional } from "../domain/fields.ts";
import { giftBalance } from "./gift-cards.ts";
import { type ReadMethod, unlistedOutcome } from "./read-method.ts";
import { endOfSteps } from "./shopper-steps.ts";

/** A payment that somebody wants to make, whichever API or page they use. */
export interface PaymentIntent {
  readonly merchant: Merchant;
  readonly amount: Amount;
  readonly reference: string;
  readonly read: ReadMethod;
  /** Whether 3-D Secure is asked for, and where it takes place. */
  readonly threeDS: "native" | "redirect" | "never";
  /** The issuer is asked to put no question to the shopper. */
  readonly frictionless: boolean;
  readonly additionalData: Readonly<Record<string, string>>;
  readonly captureDelayHours?: number;
  readonly returnUrl?: string;
  readonly shopperReference?: string;
  readonly shopperEmail?: string;
  readonly shopperLocale?: string;
  /** Whether the shopper's details are kept, and for what. */
  readonly storeDetails: boolean;
  readonly models: readonly string[];
  readonly storedPaymentMethodId?: string;
  /** The payment with which the stored details were made. */
  readonly tokenFirstPspReference?: string;
  /** What the details are or will be used for. */
  readonly recurringModel?: string;
  /** A billing address was given, which the issuer may compare. */
  readonly hasAddress: boolean;
  readonly order?: Order;
  readonly sessionId?: string;
  readonly linkId?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  readonly splits?: readonly Split[];
}

/** Makes a payment: it has its outcome, or waits for the shopper. */
export function createPayment(context: PaymentContext, asked: PaymentIntent, settings: Settings): Payment {
  checkAmount(asked.amount);
  checkTriggeredError(asked.additionalData);
  const { order, amount } = asked;
  if (order !== undefined && !takes(order, amount, context.now)) throw paymentRefusal("orderAmount");
  const payment = drafted(context, asked, settings);
  if (payment.step === undefined) return completePayment(context, payment, payment.planned);
  context.world.save(payments, payment);
  const { pspReference } = payment;
  planWork(context.world, { at: endOfSteps(payment), what: "steps", pspReference });
  if (payment.step === "present" || payment.step === "transfer") notifyPending(context, payment);
  return payment;
}

function drafted(context: PaymentContext, asked: PaymentIntent, settings: Settings): Payment {
  const { random, now } = context;
  const { read, merchant, additionalData } = asked;
  const delay = asked.captureDelayHours ?? captureDelayOf(merchant);
  const isManual = additionalData["manualCapture"] === "true";
  const isTakenAtOnce = !isCapturedSeparately(read.method.type);
  const step = firstStepOf(asked);
  const isAuthenticated = step !== undefined && read.step === undefined;
  return {
    pspReference: newPspReference(random),
    companyId: merchant.companyId,
    merchantAccount: merchant.id,
    reference: asked.reference,
    amount: asked.amount,
    createdAt: now,
    method: read.method,
    planned: outcomeFor(context, asked),
    authCode: pick("0123456789", 6, random),
    donationToken: newStepToken(random),
    validityDays: settings.authorisationValidityDays,
    multiplePartialCaptures: settings.multiplePartialCaptures,
    modifications: [],
    ...optional("captureDelayHours", isTakenAtOnce ? 0 : isManual ? undefined : delay),
    ...optional("step", step),
    ...(isAuthenticated && { threeDS: isFrictionless(asked) ? "frictionless" : "challenge" }),
    ...(isNotEnrolled(asked) && { isNotEnrolled: true }),
    ...optional("checks", checksOf(asked)),
    ...optional("recurringModel", asked.recurringModel),
    ...optional("tokenFirstPspReference", asked.tokenFirstPspReference),
    ...optional("failing", failingOf(read.method.holderName)),
    ...optional("returnUrl", asked.returnUrl),
    ...optional("shopperReference", asked.shopperReference),
    ...optional("storedPaymentMethodId", asked.storedPaymentMethodId),
    ...optional("orderPspReference", asked.order?.pspReference),
    ...optional("sessionId", asked.sessionId),
    ...optional("linkId", asked.linkId),
    ...optional("giftCard", read.giftCard),
    ...optional("metadata", asked.metadata),
    ...optional("splits", asked.splits),
    ...optional("shopperLocale", asked.shopperLocale),
    ...(asked.storeDetails && {
      tokenWanted: { models: asked.models, ...optional("shopperEmail", asked.shopperEmail) },
    }),
  };
}

/** Hours until a payment is captured by itself; nothing where the merchant account leaves it to the merchant. */
function captureDelayOf({ captureDelay = "immediate" }: Merchant): number | undefined {
  if (captureDelay === "immediate") return 0;
  return captureDelay === "manual" ? undefined : Number(captureDelay) * 24;
}

/** Only a card can be authenticated, and only where its issuer takes part. */
function firstStepOf(asked: PaymentIntent): Step | undefined {
  const { read, threeDS } = asked;
  if (read.step !== undefined) return read.step;
  if (!isCard(asked) || threeDS === "never" || read.secure3DS === undefined) return undefined;
  if (threeDS === "redirect") return "redirect";
  return read.secure3DS === "challenge" && !asked.frictionless ? "challenge" : "fingerprint";
}

function isCard({ read }: PaymentIntent): boolean {
  return read.method.lastFour !== undefined && read.giftCard === undefined;
}

function isFrictionless({ read, frictionless }: PaymentIntent): boolean {
  return frictionless || read.secure3DS === "frictionless";
}

function isNotEnrolled(asked: PaymentIntent): boolean {
  return asked.threeDS === "native" && isCard(asked) && asked.read.secure3DS === undefined;
}

/** Issuers of these countries compare the address (D); others say that they do not. */
const COMPARING = ["US", "GB", "CA"];

function checksOf(asked: PaymentIntent): CardChecks | undefined {
  const { read, hasAddress } = asked;
  if (!isCard(asked)) return undefined;
  const isComparing = COMPARING.includes(read.method.issuerCountry ?? "");
  const compared = read.outcome.refusalReasonCode === AVS_DECLINED ? "2" : "7";
  return { code: read.code ?? "none", address: hasAddress ? (isComparing ? compared : "4") : "5" };
}

/** A trigger says what the acquirer says; what is not on a gift card it cannot approve. */
function outcomeFor(context: PaymentContext, { read, additionalData, amount }: PaymentIntent): Outcome {
  const outcome = outcomeOf(additionalData["RequestedTestAcquirerResponseCode"]) ?? unlistedOutcome(context, read);
  if (read.giftCard === undefined || !isAuthorised(outcome)) return outcome;
  const balance = giftBalance(context, read.giftCard, amount.currency);
  return amount.value > balance ? NOT_ENOUGH_BALANCE : outcome;
}

/** Documented: errors on demand, to try how a client repeats a request. */
function checkTriggeredError({ RequestedTestErrorResponseCode: code }: Readonly<Record<string, string>>): void {
  if (code === "NO_CONNECTION_AVAILABLE") throw paymentRefusal("noConnection", [], { transient: true });
  if (code === "IOEXCEPTION_RECEIVED") throw paymentRefusal("ioException", [], { final: true });
}

function failingOf(holderName: string | undefined): "capture" | "refund" | undefined {
  const name = holderName?.trim().toLowerCase().replaceAll("_", " ");
  return name === "capture failed" ? "capture" : name === "refund failed" ? "refund" : undefined;
}
