import { AUTHORISED, isPending } from "../../../domain/payments/outcome.ts";
import type { Handler } from "../../call.ts";
import { closeOrder } from "./closing.ts";
import { failCaptureBySelf, conclude } from "./concluding.ts";
import { takeDue } from "./due.ts";
import type { Scene } from "./events.ts";
import { holdOrder, holdPayment } from "./holding.ts";
import type { DueWork } from "./kinds.ts";
import { abandon } from "./steps.ts";

/** Does what the clock has made due: orders end, shoppers are not waited for any longer, what was pending is decided. */
export async function settleDue(scene: Scene): Promise<void> {
  for (let all = await takeDue(scene.world, scene.now); all.length > 0; all = await takeDue(scene.world, scene.now)) {
    for (const work of all) await DOING[work.what](scene, work.pspReference);
  }
}

const DOING: Readonly<Record<DueWork["what"], (scene: Scene, pspReference: string) => Promise<unknown>>> = {
  async order(scene, pspReference) {
    const order = await holdOrder(scene.world, pspReference);
    if (order?.state === "open") await closeOrder(scene, order, "expired");
  },
  async steps(scene, pspReference) {
    const payment = await holdPayment(scene.world, pspReference);
    if (payment !== undefined) await abandon(scene, payment);
  },
  async outcome(scene, pspReference) {
    const payment = await holdPayment(scene.world, pspReference);
    if (payment === undefined) return;
    await (isPending(payment.outcome) ? conclude(scene, payment, AUTHORISED) : failCaptureBySelf(scene, payment));
  },
};

/** Handlers in which everything that was due has happened before anything else does. */
export function onTime(handlers: Readonly<Record<string, Handler>>): Readonly<Record<string, Handler>> {
  return Object.fromEntries(Object.entries(handlers).map(([name, handler]) => [name, afterDue(handler)]));
}

function afterDue(handler: Handler): Handler {
  return async (call) => {
    await settleDue(call);
    return handler(call);
  };
}
