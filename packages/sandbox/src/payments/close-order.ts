import type { Order } from "../domain/payments/order.ts";
import { orders, payments } from "../storage/kinds.ts";
import { reverse } from "./modify-payment.ts";
import { type Scene, tellOrder } from "./notify.ts";

/** Closes an order that was not paid: all that was paid into it goes back. */
export function closeOrder(scene: Scene, order: Order, state: "cancelled" | "expired"): void {
  scene.world.save(orders, { ...order, state });
  for (const each of order.payments) {
    const payment = scene.world.one(payments, each);
    if (payment !== undefined) reverse(scene, payment);
  }
  // Nobody was told of an order that nothing was paid into.
  if (order.payments.length > 0) tellOrder(scene, order, "ORDER_CLOSED", false);
}
