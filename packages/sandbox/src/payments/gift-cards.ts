import { giftCardBrand, isGiftCardCode } from "../domain/payments/cards.ts";
import { balanceOf, type GiftCard, spentFrom, unused } from "../domain/payments/gift-card.ts";
import type { Amount } from "../domain/payments/money.ts";
import type { Payment } from "../domain/payments/payment.ts";
import { giftCards } from "../storage/payment-kinds.ts";
import { orders } from "../storage/kinds.ts";
import type { PaymentContext } from "./payment-context.ts";
import { cardOf } from "./read-method.ts";

type Looking = Pick<PaymentContext, "world" | "now">;

/** In minor units: what is left on a gift card. */
export function giftBalance(context: Looking, number: string, currency: string): number {
  return balanceOf(giftCard(context, number), currency);
}

/** What is left on the gift card of a method, and whether that pays an amount. */
export function balanceFor(context: Looking, paymentMethod: object, { currency, value: wanted }: Amount) {
  const card = cardOf({ ...paymentMethod });
  const isKnown = card !== undefined && giftCardBrand(card.number) !== undefined && isGiftCardCode(card.cvc);
  const value = isKnown ? giftBalance(context, card.number, currency) : 0;
  const resultCode = isKnown ? (value >= wanted ? "Success" : "NotEnoughBalance") : "Failed";
  return {
    balance: { currency, value },
    resultCode,
    ...(!isKnown && { refusalReason: "Invalid card or code" }),
  } as const;
}

/** Takes from the gift card that a payment was made with; gives back where the amount is below zero. */
export function takeGiftMoney(context: Looking, payment: Payment, amount: Amount): void {
  const { giftCard: number, orderPspReference } = payment;
  if (number === undefined) return;
  const isKept = isSpentForGood(context) || orderPspReference !== undefined;
  if (!isKept) return;
  const card = spentFrom(giftCard(context, number), amount);
  context.world.save(giftCards, orderPspReference === undefined ? card : { ...card, orderPspReference });
}

export function returnGiftMoney(context: Looking, payment: Payment, { currency, value }: Amount): void {
  return takeGiftMoney(context, payment, { currency, value: -value });
}

/** A card of the test platform is full again for whoever comes next: what it paid counts while that order is open. */
function giftCard(context: Looking, number: string): GiftCard {
  const card = context.world.one(giftCards, number) ?? unused(number);
  return isSpentForGood(context) || isOrderOpen(context, card.orderPspReference) ? card : unused(number);
}

function isSpentForGood({ world }: Looking): boolean {
  return world.conditions().settings.giftCardBalance === "spent";
}

function isOrderOpen({ world, now }: Looking, id: string | undefined): boolean {
  const order = id === undefined ? undefined : world.one(orders, id);
  return order?.state === "open" && now < order.expiresAt;
}
