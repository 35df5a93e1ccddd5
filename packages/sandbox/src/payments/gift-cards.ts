import { balanceOf, type GiftCard, spentFrom, unused } from "../domain/payments/gift-card.ts";
import type { Amount } from "../domain/payments/money.ts";
import type { Payment } from "../domain/payments/payment.ts";
import type { World } from "../storage/world.ts";
import { giftCards } from "../storage/payment-kinds.ts";

/** In minor units: what is left on a gift card. */
export function giftBalance(world: World, number: string, currency: string): number {
  return balanceOf(giftCard(world, number), currency);
}

/** Takes from the gift card that a payment was made with; gives back where the amount is below zero. */
export function takeGiftMoney(world: World, { giftCard: number }: Payment, amount: Amount): void {
  if (number === undefined) return;
  world.save(giftCards, spentFrom(giftCard(world, number), amount));
}

export function returnGiftMoney(world: World, payment: Payment, { currency, value }: Amount): void {
  return takeGiftMoney(world, payment, { currency, value: -value });
}

function giftCard(world: World, number: string): GiftCard {
  return world.one(giftCards, number) ?? unused(number);
}
