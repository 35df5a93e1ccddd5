import type { World } from "../../../store/world.ts";
import { type DueWork, dueWork, orderedTime } from "./kinds.ts";

export function plan(world: World, work: DueWork): Promise<void> {
  return world.save(dueWork, work);
}

const MOST_AT_ONCE = 100;

/** Takes what is due out of the list, the earliest first. */
export async function takeDue(world: World, now: number): Promise<DueWork[]> {
  if ((await dueBy(world, now)).length === 0) return [];
  // Others may have seen the same: whoever comes second finds it done.
  await world.lock("due-work");
  const work = await dueBy(world, now);
  for (const each of work) await world.remove(dueWork, dueWork.id(each));
  return work;
}

async function dueBy({ sql, name }: World, now: number): Promise<DueWork[]> {
  const rows = await sql.all(
    "SELECT body FROM entities WHERE world = $1 AND kind = $2 AND owner <= $3 ORDER BY owner, seq LIMIT $4",
    ...[name, dueWork.name, orderedTime(now), MOST_AT_ONCE],
  );
  return rows.map(({ body }) => JSON.parse(String(body)) as DueWork);
}
