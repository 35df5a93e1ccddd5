import type { Order } from "../domain/payments/order.ts";
import { orders, payments } from "../storage/kinds.ts";
import { reverse } from "./modify-payment.ts";
import { notifyOrder } from "./notify.ts";
import type { PaymentContext } from "./payment-context.ts";

/** Closes an order that was not paid: all that was paid into it goes back. */
export function closeOrder(context: PaymentContext, order: Order, state: "cancelled" | "expired"): void {
  context.world.save(orders, { ...order, state });
  for (const each of order.payments) {
    const payment = context.world.one(payments, each);
    if (payment !== undefined) reverse(context, payment);
  }
  // Nobody was notified of an order that nothing was paid into.
  if (order.payments.length > 0) notifyOrder(context, order, "ORDER_CLOSED", false);
}
