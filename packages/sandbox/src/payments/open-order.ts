import type { Merchant } from "../domain/accounts/account.ts";
import { type Amount, checkAmount } from "../domain/payments/money.ts";
import type { Order } from "../domain/payments/order.ts";
import { newPspReference, newStepToken } from "../domain/random.ts";
import { invalid } from "../domain/refusal.ts";
import { orders } from "../storage/kinds.ts";
import { closeOrder } from "./close-order.ts";
import type { PaymentContext } from "./payment-context.ts";
import { planWork } from "./planned-work.ts";

const DAY = 86_400_000;

interface Asked {
  readonly amount: Amount;
  readonly reference: string;
  /** Default: a day ahead. */
  readonly expiresAt?: string | undefined;
}

/** Opens an order that several payments can pay together. */
export function openOrder(context: PaymentContext, merchant: Merchant, { amount, reference, expiresAt }: Asked): Order {
  const { world, random, now } = context;
  checkAmount(amount);
  const end = expiresAt === undefined ? now + DAY : Date.parse(expiresAt);
  if (Number.isNaN(end) || end <= now)
    throw invalid([{ name: "expiresAt", value: String(expiresAt), message: "must be a time that is yet to come" }]);
  const order: Order = {
    pspReference: newPspReference(random),
    companyId: merchant.companyId,
    merchantAccount: merchant.id,
    reference,
    amount,
    remaining: amount.value,
    expiresAt: end,
    orderData: newStepToken(random),
    state: "open",
    payments: [],
  };
  world.save(orders, order);
  planWork(world, { at: end, what: "order", pspReference: order.pspReference });
  return order;
}

/** Gives back all that was paid into an order. Of one that has ended by itself it has gone back already. */
export function cancelOrder(context: PaymentContext, order: Order): void {
  if (order.state === "paid" || order.state === "cancelled")
    throw invalid([{ name: "order", message: order.state === "paid" ? "has been paid" : "has been cancelled" }]);
  if (order.state === "open") closeOrder(context, order, "cancelled");
}
