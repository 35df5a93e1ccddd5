import type { Merchant } from "../../../domain/accounts/account.ts";
import { type Amount, checkAmount } from "../../../domain/payments/money.ts";
import { type Order, paidInto } from "../../../domain/payments/order.ts";
import { NOT_ENOUGH_BALANCE, type Outcome, outcomeOf } from "../../../domain/payments/outcome.ts";
import { concluded, isAuthorised, type Payment, type Step } from "../../../domain/payments/payment.ts";
import type { StoredPaymentMethod } from "../../../domain/payments/token.ts";
import { newPspReference, newStepToken, pick } from "../../../domain/random.ts";
import { paymentRefusal } from "../../../domain/refusal.ts";
import type { Settings } from "../../../domain/settings.ts";
import { giftCards, orders, pages, payments, shopperSteps, tokens } from "../../../store/kinds.ts";
import { type Scene, tell, tellAuthorisation, tellOrder } from "./events.ts";
import type { ReadMethod } from "./method.ts";

/** In minor units: what is on every gift card at first. Adyen does not document it. */
export const GIFT_CARD_BALANCE = 5_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A payment that somebody wants to make, whichever API or page they use. */
export interface PaymentOrder {
  readonly merchant: Merchant;
  readonly amount: Amount;
  readonly reference: string;
  readonly read: ReadMethod;
  /** Whether 3-D Secure is asked for, and where it takes place. */
  readonly threeDS: "native" | "redirect" | "never";
  readonly forceThreeDS: boolean;
  readonly additionalData: Readonly<Record<string, string>>;
  readonly captureDelayHours?: number;
  readonly returnUrl?: string;
  readonly shopperReference?: string;
  readonly shopperEmail?: string;
  readonly shopperLocale?: string;
  /** Whether the shopper's details are kept, and for what. */
  readonly store: boolean;
  readonly models: readonly string[];
  readonly storedPaymentMethodId?: string;
  readonly order?: Order;
  readonly sessionId?: string;
  readonly linkId?: string;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** Makes a payment: it has its outcome, or waits for the shopper. */
export async function makePayment(scene: Scene, asked: PaymentOrder, settings: Settings): Promise<Payment> {
  checkAmount(asked.amount);
  checkTriggeredError(asked.additionalData);
  const { order, amount } = asked;
  if (order !== undefined && (amount.currency !== order.amount.currency || amount.value > order.remaining)) {
    throw paymentRefusal(422, "137", "Field 'amount' is not valid: the order has less to be paid.");
  }
  const payment = await drafted(scene, asked, settings);
  if (payment.step === undefined) return conclude(scene, payment, payment.planned);
  await scene.world.save(payments, payment);
  return payment;
}

/** Gives a payment its outcome, with all that follows from it: token, order, webhooks. */
export async function conclude(scene: Scene, payment: Payment, outcome: Outcome): Promise<Payment> {
  let done = concluded(payment, outcome, scene.now);
  const { tokenWanted, shopperReference } = payment;
  if (isAuthorised(outcome)) {
    if (tokenWanted !== undefined && shopperReference !== undefined)
      done = await withToken(scene, done, shopperReference, tokenWanted);
    await payIntoOrder(scene, done);
  }
  await scene.world.save(payments, done);
  await settlePage(scene, done);
  await tellAuthorisation(scene, done);
  return done;
}

/** A session or a link ends with its payment, unless it may be paid again. */
async function settlePage({ world, now }: Scene, { sessionId, linkId, outcome }: Payment): Promise<void> {
  const id = sessionId ?? linkId;
  const page = id === undefined ? undefined : await world.one(pages, id);
  if (page === undefined || page.reusable) return;
  const state = isAuthorised(outcome) ? "completed" : sessionId === undefined ? "active" : "refused";
  await world.save(pages, { ...page, state, updatedAt: now });
}

async function drafted(scene: Scene, asked: PaymentOrder, settings: Settings): Promise<Payment> {
  const { random, now } = scene;
  const { read, merchant, additionalData, returnUrl, shopperReference, sessionId, linkId, metadata } = asked;
  const delay = asked.captureDelayHours ?? captureDelayOf(merchant);
  const manual = additionalData["manualCapture"] === "true" || delay === undefined;
  const failing = failingOf(read.method.holderName);
  const step = stepOf(asked);
  return {
    pspReference: newPspReference(random),
    companyId: merchant.companyId,
    merchantAccount: merchant.id,
    reference: asked.reference,
    amount: asked.amount,
    createdAt: now,
    method: read.method,
    planned: await outcomeFor(scene, asked),
    authCode: pick("0123456789", 6, random),
    expiresAt: now + settings.authorisationValidityDays * DAY,
    multiplePartialCaptures: settings.multiplePartialCaptures,
    modifications: [],
    ...(!manual && { capturedBySelfAt: now + delay * HOUR }),
    ...(step !== undefined && { step, ...(read.step === undefined && { threeDS: true }) }),
    ...(failing !== undefined && { failing }),
    ...(returnUrl !== undefined && { returnUrl }),
    ...(shopperReference !== undefined && { shopperReference }),
    ...(asked.storedPaymentMethodId !== undefined && { storedPaymentMethodId: asked.storedPaymentMethodId }),
    ...(asked.order !== undefined && { orderPspReference: asked.order.pspReference }),
    ...(sessionId !== undefined && { sessionId }),
    ...(linkId !== undefined && { linkId }),
    ...(metadata !== undefined && { metadata }),
    ...(asked.shopperLocale !== undefined && { shopperLocale: asked.shopperLocale }),
    ...(asked.store && {
      tokenWanted: {
        models: asked.models,
        ...(asked.shopperEmail !== undefined && { shopperEmail: asked.shopperEmail }),
      },
    }),
  };
}

/** Hours until a payment is captured by itself; nothing where the merchant account leaves it to the merchant. */
function captureDelayOf({ captureDelay = "immediate" }: Merchant): number | undefined {
  if (captureDelay === "immediate") return 0;
  return captureDelay === "manual" ? undefined : Number(captureDelay) * 24;
}

function stepOf({ read, threeDS, forceThreeDS }: PaymentOrder): Step | undefined {
  if (read.step !== undefined) return read.step;
  const isCard = read.method.lastFour !== undefined && read.giftCard === undefined;
  if (!isCard || threeDS === "never" || !(read.secure3DS || forceThreeDS)) return undefined;
  return threeDS === "native" ? "fingerprint" : "redirect";
}

async function outcomeFor({ world }: Scene, { read, additionalData, amount }: PaymentOrder): Promise<Outcome> {
  const triggered = outcomeOf(additionalData["RequestedTestAcquirerResponseCode"]);
  if (triggered !== undefined) return triggered;
  if (read.giftCard === undefined || !isAuthorised(read.outcome)) return read.outcome;
  await world.lock(`gift-card:${read.giftCard}`);
  const spent = (await world.one(giftCards, read.giftCard))?.spent ?? 0;
  if (spent + amount.value > GIFT_CARD_BALANCE) return NOT_ENOUGH_BALANCE;
  await world.save(giftCards, { number: read.giftCard, spent: spent + amount.value });
  return read.outcome;
}

/** Documented: errors on demand, to try how a client repeats a request. */
function checkTriggeredError({ RequestedTestErrorResponseCode: code }: Readonly<Record<string, string>>): void {
  if (code === "NO_CONNECTION_AVAILABLE")
    throw paymentRefusal(500, "905", "No connection available", { transient: true });
  if (code === "IOEXCEPTION_RECEIVED") throw paymentRefusal(500, "905", "IOException received", { final: true });
}

function failingOf(holderName: string | undefined): "capture" | "refund" | undefined {
  const name = holderName?.trim().toLowerCase().replaceAll("_", " ");
  return name === "capture failed" ? "capture" : name === "refund failed" ? "refund" : undefined;
}

async function withToken(
  scene: Scene,
  payment: Payment,
  shopperReference: string,
  { models, shopperEmail }: NonNullable<Payment["tokenWanted"]>,
): Promise<Payment> {
  const token: StoredPaymentMethod = {
    id: newPspReference(scene.random),
    merchantAccount: payment.merchantAccount,
    shopperReference,
    method: payment.method,
    models,
    createdAt: scene.now,
    firstPspReference: payment.pspReference,
    ...(shopperEmail !== undefined && { shopperEmail }),
  };
  await scene.world.save(tokens, token);
  await tell(scene, payment.companyId, {
    eventCode: "RECURRING_CONTRACT",
    success: true,
    pspReference: token.id,
    originalReference: payment.pspReference,
    merchantAccount: payment.merchantAccount,
    merchantReference: payment.reference,
    amount: { currency: payment.amount.currency, value: 0 },
    paymentMethod: payment.method.brand ?? payment.method.type,
    additionalData: { "recurring.shopperReference": shopperReference, "recurring.recurringDetailReference": token.id },
  });
  return { ...payment, tokenMade: token.id };
}

async function payIntoOrder(scene: Scene, payment: Payment): Promise<void> {
  if (payment.orderPspReference === undefined) return;
  const order = await scene.world.one(orders, payment.orderPspReference);
  if (order === undefined) return;
  const after = paidInto(order, payment.pspReference, payment.amount.value);
  await scene.world.save(orders, after);
  if (order.payments.length === 0) await tellOrder(scene, after, "ORDER_OPENED", true);
  if (after.state === "paid") await tellOrder(scene, after, "ORDER_CLOSED", true);
}

/** A new secret for a step that a shopper takes, or for what came of it. */
export async function newStep(
  scene: Scene,
  pspReference: string,
  purpose: "redirect" | "fingerprint" | "challenge" | "result",
  result?: "authorised" | "refused" | "cancelled",
): Promise<string> {
  const token = newStepToken(scene.random);
  await scene.world.save(shopperSteps, { token, pspReference, purpose, ...(result !== undefined && { result }) });
  return token;
}
