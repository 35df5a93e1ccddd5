import { type Order, paidInto, takes } from "../domain/payments/order.ts";
import { isAuthorised, isPending, ORDER_TAKES_NO_MORE, type Outcome } from "../domain/payments/outcome.ts";
import { concluded, failsBySelf, type Modification, type Payment } from "../domain/payments/payment.ts";
import { settled } from "../domain/payments/session.ts";
import type { StoredPaymentMethod } from "../domain/payments/token.ts";
import { newPspReference } from "../domain/random.ts";
import { orders, pages, payments } from "../storage/kinds.ts";
import { plan } from "./planned-work.ts";
import { type Scene, tellAuthorisation, tellModification, tellOrder, tellToken } from "./notify.ts";
import { takeGiftMoney } from "./gift-cards.ts";
import { keepDetails } from "./stored-details.ts";

/** How long a payment that was accepted stays undecided. Adyen does not document it. */
const UNDECIDED_FOR = 3_600_000;

/**
 * Gives a payment its outcome, with all that follows from it: token, order, page, gift card, webhooks.
 */
export function conclude(scene: Scene, payment: Payment, wanted: Outcome): Payment {
  const { world, now } = scene;
  const order = orderPaidBy(scene, payment);
  const fits = order === undefined || !isAuthorised(wanted) || takes(order, payment.amount, now);
  let done = concluded(payment, fits ? wanted : ORDER_TAKES_NO_MORE, now);
  const kept = isAuthorised(done.outcome) ? keptWith(scene, done) : undefined;
  if (kept !== undefined) done = { ...done, tokenMade: kept.token.id };
  if (isAuthorised(done.outcome)) takeGiftMoney(world, done, done.amount);
  world.save(payments, done);
  settlePage(scene, done);
  tellAuthorisation(scene, done);
  if (kept?.isNew === true) tellToken(scene, done, kept.token);
  if (order !== undefined && isAuthorised(done.outcome)) payInto(scene, order, done);
  if (isPending(done.outcome)) planFor(scene, done, now + UNDECIDED_FOR);
  return failCaptureBySelf(scene, done);
}

/** Its trigger may make a capture fail that nobody asks for: at once, or when its delay is over. */
export function failCaptureBySelf(scene: Scene, payment: Payment): Payment {
  const { capturedBySelfAt: at, failing, amount } = payment;
  if (failing !== "capture" || at === undefined) return payment;
  if (at > scene.now) {
    planFor(scene, payment, at);
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
  scene.world.save(payments, after);
  tellModification(scene, after, { ...failed, success: true }, "CAPTURE_FAILED");
  return after;
}

function orderPaidBy({ world }: Scene, { orderPspReference: id }: Payment): Order | undefined {
  return id === undefined ? undefined : world.one(orders, id);
}

function payInto(scene: Scene, order: Order, payment: Payment): void {
  const after = paidInto(order, payment.pspReference, payment.amount.value);
  scene.world.save(orders, after);
  if (order.payments.length === 0) tellOrder(scene, after, "ORDER_OPENED", true);
  if (after.state === "paid") tellOrder(scene, after, "ORDER_CLOSED", true);
}

function keptWith(
  scene: Scene,
  { tokenWanted, shopperReference, merchantAccount, method, pspReference }: Payment,
): { readonly token: StoredPaymentMethod; readonly isNew: boolean } | undefined {
  if (tokenWanted === undefined || shopperReference === undefined) return undefined;
  const { models, shopperEmail } = tokenWanted;
  const details = { merchantAccount, shopperReference, method, models, shopperEmail, firstPspReference: pspReference };
  return keepDetails(scene, details);
}

/** A session or a link ends with its payment, unless it may be paid again. */
function settlePage({ world, now }: Scene, { sessionId, linkId, outcome }: Payment): void {
  const id = sessionId ?? linkId;
  const page = id === undefined ? undefined : world.one(pages, id);
  if (page !== undefined && outcome !== undefined) world.save(pages, settled(page, outcome, now));
}

function planFor({ world }: Scene, { pspReference }: Payment, at: number): void {
  return plan(world, { at, what: "outcome", pspReference });
}
