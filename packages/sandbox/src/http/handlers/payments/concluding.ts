import { type Order, paidInto, takes } from "../../../domain/payments/order.ts";
import { isAuthorised, isPending, ORDER_TAKES_NO_MORE, type Outcome } from "../../../domain/payments/outcome.ts";
import { concluded, failsBySelf, type Modification, type Payment } from "../../../domain/payments/payment.ts";
import { settled } from "../../../domain/payments/session.ts";
import type { StoredPaymentMethod } from "../../../domain/payments/token.ts";
import { newPspReference } from "../../../domain/random.ts";
import { orders, pages, payments } from "../../../store/kinds.ts";
import { plan } from "./due.ts";
import { type Scene, tellAuthorisation, tellModification, tellOrder, tellToken } from "./events.ts";
import { takeGiftMoney } from "./gift-money.ts";
import { keepDetails } from "./tokens.ts";

/** How long a payment that was accepted stays undecided. Adyen does not document it. */
const UNDECIDED_FOR = 3_600_000;

/**
 * Gives a payment its outcome, with all that follows from it: token, order, page, gift card, webhooks. Order, page and
 * payment are held by whoever asks, or the payment is a new one.
 */
export async function conclude(scene: Scene, payment: Payment, wanted: Outcome): Promise<Payment> {
  const { world, now } = scene;
  const order = await orderPaidBy(scene, payment);
  const fits = order === undefined || !isAuthorised(wanted) || takes(order, payment.amount, now);
  let done = concluded(payment, fits ? wanted : ORDER_TAKES_NO_MORE, now);
  const kept = isAuthorised(done.outcome) ? await keptWith(scene, done) : undefined;
  if (kept !== undefined) done = { ...done, tokenMade: kept.token.id };
  if (isAuthorised(done.outcome)) await takeGiftMoney(world, done, done.amount);
  await world.save(payments, done);
  await settlePage(scene, done);
  await tellAuthorisation(scene, done);
  if (kept?.isNew === true) await tellToken(scene, done, kept.token);
  if (order !== undefined && isAuthorised(done.outcome)) await payInto(scene, order, done);
  if (isPending(done.outcome)) await planFor(scene, done, now + UNDECIDED_FOR);
  return failCaptureBySelf(scene, done);
}

/** Its trigger may make a capture fail that nobody asks for: at once, or when its delay is over. */
export async function failCaptureBySelf(scene: Scene, payment: Payment): Promise<Payment> {
  const { capturedBySelfAt: at, failing, amount } = payment;
  if (failing !== "capture" || at === undefined) return payment;
  if (at > scene.now) {
    await planFor(scene, payment, at);
    return payment;
  }
  if (!failsBySelf(payment, scene.now)) return payment;
  const pspReference = newPspReference(scene.random);
  const failed: Modification = {
    pspReference,
    kind: "capture",
    amount,
    at: scene.now,
    success: false,
    reason: "capture failed",
  };
  const after = { ...payment, modifications: [...payment.modifications, failed] };
  await scene.world.save(payments, after);
  await tellModification(scene, after, { ...failed, success: true }, "CAPTURE_FAILED");
  return after;
}

async function orderPaidBy({ world }: Scene, { orderPspReference: id }: Payment): Promise<Order | undefined> {
  return id === undefined ? undefined : world.one(orders, id);
}

async function payInto(scene: Scene, order: Order, payment: Payment): Promise<void> {
  const after = paidInto(order, payment.pspReference, payment.amount.value);
  await scene.world.save(orders, after);
  if (order.payments.length === 0) await tellOrder(scene, after, "ORDER_OPENED", true);
  if (after.state === "paid") await tellOrder(scene, after, "ORDER_CLOSED", true);
}

async function keptWith(
  scene: Scene,
  { tokenWanted, shopperReference, merchantAccount, method, pspReference }: Payment,
): Promise<{ readonly token: StoredPaymentMethod; readonly isNew: boolean } | undefined> {
  if (tokenWanted === undefined || shopperReference === undefined) return undefined;
  const { models, shopperEmail } = tokenWanted;
  const details = { merchantAccount, shopperReference, method, models, shopperEmail, firstPspReference: pspReference };
  return keepDetails(scene, details);
}

/** A session or a link ends with its payment, unless it may be paid again. */
async function settlePage({ world, now }: Scene, { sessionId, linkId, outcome }: Payment): Promise<void> {
  const id = sessionId ?? linkId;
  const page = id === undefined ? undefined : await world.one(pages, id);
  if (page !== undefined && outcome !== undefined) await world.save(pages, settled(page, outcome, now));
}

function planFor({ world }: Scene, { pspReference }: Payment, at: number): Promise<void> {
  return plan(world, { at, what: "outcome", pspReference });
}
