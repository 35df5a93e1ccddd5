import type { PaymentMethod } from "./payment.ts";

/** Payment details that a shopper lets the merchant keep. */
export interface StoredPaymentMethod {
  /** 16 capital letters and digits. */
  readonly id: string;
  readonly merchantAccount: string;
  readonly shopperReference: string;
  readonly method: PaymentMethod;
  readonly models: readonly string[];
  readonly createdAt: number;
  readonly firstPspReference: string;
  readonly shopperEmail?: string;
}

/** What stored methods are listed under. */
export function shopperOf(merchantAccount: string, shopperReference: string): string {
  return `${merchantAccount}/${shopperReference}`;
}

const PAYOUT = "PAYOUT";

/** Kept to send money to, not to take it from. */
export function isForPayouts({ models }: Pick<StoredPaymentMethod, "models">): boolean {
  return models.includes(PAYOUT);
}

/** Whether both stand for the same card, kept for the same end. What is no card is kept anew each time. */
export function isSameCard(
  one: Pick<StoredPaymentMethod, "method" | "models">,
  other: Pick<StoredPaymentMethod, "method" | "models">,
): boolean {
  const { bin, lastFour } = one.method;
  const isCard = bin !== undefined && lastFour !== undefined;
  const isSame = bin === other.method.bin && lastFour === other.method.lastFour;
  return isCard && isSame && isForPayouts(one) === isForPayouts(other);
}

/** A card that is kept once more: its expiry may be a new one, and it may be used for more. */
export function keptAgain(known: StoredPaymentMethod, again: StoredPaymentMethod): StoredPaymentMethod {
  const { method, models, shopperEmail = known.shopperEmail } = again;
  const all = [...new Set([...known.models, ...models])];
  return { ...known, method, models: all, ...(shopperEmail !== undefined && { shopperEmail }) };
}
