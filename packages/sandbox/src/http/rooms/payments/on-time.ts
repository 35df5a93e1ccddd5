import { AUTHORISED, isPending } from "../../../domain/payments/outcome.ts";
import type { Room } from "../../call.ts";
import { closeOrder } from "./closing.ts";
import { failCaptureBySelf, conclude } from "./concluding.ts";
import { takeDue } from "./due.ts";
import type { Scene } from "./events.ts";
import { holdOrder, holdPayment } from "./holding.ts";
import type { DueWork } from "./kinds.ts";
import { abandon } from "./steps.ts";

/** Does what the clock has made due: orders end, shoppers are not waited for any longer, what was pending is decided. */
export async function settleDue(scene: Scene): Promise<void> {
  for (const work of await takeDue(scene.world, scene.now)) await DOING[work.what](scene, work.pspReference);
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

/** Rooms in which everything that was due has happened before anything else does. */
export function onTime(rooms: Readonly<Record<string, Room>>): Readonly<Record<string, Room>> {
  return Object.fromEntries(Object.entries(rooms).map(([name, room]) => [name, afterDue(room)]));
}

function afterDue(room: Room): Room {
  return async (call) => {
    await settleDue(call);
    return room(call);
  };
}
