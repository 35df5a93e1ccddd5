import type { Amount } from "./money.ts";

/** Several payments for one purchase. */
export interface Order {
  readonly pspReference: string;
  readonly companyId: string;
  readonly merchantAccount: string;
  readonly reference: string;
  readonly amount: Amount;
  readonly remaining: number;
  readonly expiresAt: number;
  /** Secret of the order, which every payment for it must show. */
  readonly orderData: string;
  readonly state: "open" | "paid" | "cancelled" | "expired";
  /** In the order in which they came. */
  readonly payments: readonly string[];
}

/** Whether so much can be paid into an order. It is asked again when a payment ends: others may have come first. */
export function takes(order: Order, { currency, value }: Amount, now: number): boolean {
  const isOpen = order.state === "open" && now < order.expiresAt;
  return isOpen && currency === order.amount.currency && value <= order.remaining;
}

/** An order after one more of its payments was authorised. */
export function paidInto(order: Order, pspReference: string, value: number): Order {
  const remaining = order.remaining - value;
  return { ...order, remaining, payments: [...order.payments, pspReference], state: remaining <= 0 ? "paid" : "open" };
}
