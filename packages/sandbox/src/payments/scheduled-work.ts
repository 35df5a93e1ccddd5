import { AUTHORISED, isPending } from "../domain/payments/outcome.ts";
import { closeOrder } from "./close-order.ts";
import { failCaptureBySelf, conclude } from "./complete-payment.ts";
import { takeDue } from "./planned-work.ts";
import type { Scene } from "./notify.ts";
import { orders, payments } from "../storage/kinds.ts";
import type { DueWork } from "../storage/payment-kinds.ts";
import { abandon } from "./shopper-steps.ts";

/** Does what the clock has made due: orders end, shoppers are not waited for any longer, what was pending is decided. */
export function settleDue(scene: Scene): void {
  for (let all = takeDue(scene.world, scene.now); all.length > 0; all = takeDue(scene.world, scene.now)) {
    for (const work of all) DOING[work.what](scene, work.pspReference);
  }
}

const DOING: Readonly<Record<DueWork["what"], (scene: Scene, pspReference: string) => unknown>> = {
  order(scene, pspReference) {
    const order = scene.world.one(orders, pspReference);
    if (order?.state === "open") closeOrder(scene, order, "expired");
  },
  steps(scene, pspReference) {
    const payment = scene.world.one(payments, pspReference);
    if (payment !== undefined) abandon(scene, payment);
  },
  outcome(scene, pspReference) {
    const payment = scene.world.one(payments, pspReference);
    if (payment === undefined) return;
    if (isPending(payment.outcome)) conclude(scene, payment, AUTHORISED);
    else failCaptureBySelf(scene, payment);
  },
};
