import { AUTHORISED, isPending } from "../../../domain/payments/outcome.ts";
import type { Handler } from "../../call.ts";
import { closeOrder } from "./closing.ts";
import { failCaptureBySelf, conclude } from "./concluding.ts";
import { takeDue } from "./due.ts";
import type { Scene } from "./events.ts";
import { orders, payments } from "../../../store/kinds.ts";
import type { DueWork } from "./kinds.ts";
import { abandon } from "./steps.ts";

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

/** Handlers in which everything that was due has happened before anything else does. */
export function onTime(handlers: Readonly<Record<string, Handler>>): Readonly<Record<string, Handler>> {
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, afterDue(handler)]));
}

function afterDue(handler: Handler): Handler {
  return (call) => {
    settleDue(call);
    return handler(call);
  };
}
