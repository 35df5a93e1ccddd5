import type { World } from "../storage/world.ts";
import { type DueWork, dueWork, orderedTime } from "../storage/payment-kinds.ts";

export function planWork(world: World, work: DueWork): void {
  return world.save(dueWork, work);
}

/** Takes what is due out of the list, the earliest first. */
export function takeDue(world: World, now: number): readonly DueWork[] {
  const work = world.upTo(dueWork, orderedTime(now));
  for (const each of work) world.remove(dueWork, dueWork.id(each));
  return work;
}
