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
  readonly state: "open" | "paid" | "cancelled";
  /** In the order in which they came. */
  readonly payments: readonly string[];
}

/** An order after one more of its payments was authorised. */
export function paidInto(order: Order, pspReference: string, value: number): Order {
  const remaining = order.remaining - value;
  return { ...order, remaining, payments: [...order.payments, pspReference], state: remaining <= 0 ? "paid" : "open" };
}
