import { balanceOf, type GiftCard, spentFrom, unused } from "../../../domain/payments/gift-card.ts";
import type { Amount } from "../../../domain/payments/money.ts";
import type { Payment } from "../../../domain/payments/payment.ts";
import type { World } from "../../../store/world.ts";
import { holdGiftCards } from "./holding.ts";
import { giftCards } from "./kinds.ts";

/** In minor units: what is left on a gift card. */
export async function giftBalance(world: World, number: string, currency: string): Promise<number> {
  return balanceOf(await giftCard(world, number), currency);
}

/** Takes from the gift card that a payment was made with; gives back where the amount is below zero. */
export async function takeGiftMoney(world: World, { giftCard: number }: Payment, amount: Amount): Promise<void> {
  if (number === undefined) return;
  await holdGiftCards(world);
  await world.save(giftCards, spentFrom(await giftCard(world, number), amount));
}

export function returnGiftMoney(world: World, payment: Payment, { currency, value }: Amount): Promise<void> {
  return takeGiftMoney(world, payment, { currency, value: -value });
}

async function giftCard(world: World, number: string): Promise<GiftCard> {
  return (await world.one(giftCards, number)) ?? unused(number);
}
