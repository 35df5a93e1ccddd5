import type { Order } from "../../../domain/payments/order.ts";
import { orders } from "../../../store/kinds.ts";
import { reverse } from "./changing.ts";
import { type Scene, tellOrder } from "./events.ts";
import { holdPayment } from "./holding.ts";

/** Closes an order that was not paid: all that was paid into it goes back. The order is held. */
export async function closeOrder(scene: Scene, order: Order, state: "cancelled" | "expired"): Promise<void> {
  await scene.world.save(orders, { ...order, state });
  for (const each of order.payments) {
    const payment = await holdPayment(scene.world, each);
    if (payment !== undefined) await reverse(scene, payment);
  }
  // Nobody was told of an order that nothing was paid into.
  if (order.payments.length > 0) await tellOrder(scene, order, "ORDER_CLOSED", false);
}
