import type { Order } from "../../../domain/payments/order.ts";
import type { Payment } from "../../../domain/payments/payment.ts";
import { orders, payments } from "../../../store/kinds.ts";
import type { World } from "../../../store/world.ts";

/*
 * Who holds more than one of these takes them in one order, everywhere: gift cards, order, page, payment, shopper. Two
 * requests then wait for each other at most in a line, never in a circle. What the clock makes due is done first, under a
 * lock of its own: should it ever meet a request that way, PostgreSQL ends one of them and the store begins it again.
 */

/** All gift cards at once: an order may have been paid with several. */
export function holdGiftCards(world: World): Promise<void> {
  return world.lock("gift-cards");
}

/** An order, with the gift cards that it may have to give back to. */
export async function holdOrder(world: World, pspReference: string): Promise<Order | undefined> {
  await holdGiftCards(world);
  await world.lock(`order:${pspReference}`);
  return world.one(orders, pspReference);
}

export function holdPage(world: World, id: string): Promise<void> {
  return world.lock(`page:${id}`);
}

/** A payment that nobody else changes until this transaction ends, with the order and the page that change with it. */
export async function holdPayment(world: World, pspReference: string): Promise<Payment | undefined> {
  // What it belongs to never changes, so that it can be read before the locks that it names are taken.
  const known = await world.one(payments, pspReference);
  if (known === undefined) return undefined;
  const { orderPspReference, giftCard, sessionId, linkId } = known;
  const pageId = sessionId ?? linkId;
  if (giftCard !== undefined) await holdGiftCards(world);
  if (orderPspReference !== undefined) await holdOrder(world, orderPspReference);
  if (pageId !== undefined) await holdPage(world, pageId);
  await world.lock(`payment:${pspReference}`);
  return world.one(payments, pspReference);
}

/** The stored details of a shopper. */
export function holdShopper(world: World, shopper: string): Promise<void> {
  return world.lock(`shopper:${shopper}`);
}
