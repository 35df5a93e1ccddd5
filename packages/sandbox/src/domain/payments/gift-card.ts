import type { Amount } from "./money.ts";

/** In minor units: what is on every gift card at first, in each currency. Adyen does not document it. */
const FIRST_BALANCE = 5_000;

/** What has been spent from a gift card, in minor units by currency: one currency's money does not pay another's. */
export interface GiftCard {
  readonly number: string;
  readonly spent: Readonly<Record<string, number>>;
  /** The order that it paid last. */
  readonly orderPspReference?: string;
}

export function unused(number: string): GiftCard {
  return { number, spent: {} };
}

export function balanceOf({ spent }: GiftCard, currency: string): number {
  return FIRST_BALANCE - (spent[currency] ?? 0);
}

/** A card from which so much was taken; given back where it is below zero. */
export function spentFrom(card: GiftCard, { currency, value }: Amount): GiftCard {
  return { ...card, spent: { ...card.spent, [currency]: (card.spent[currency] ?? 0) + value } };
}
