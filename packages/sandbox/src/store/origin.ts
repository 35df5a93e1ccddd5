import { putRows, readRows } from "./rows.ts";
import type { Row } from "./store.ts";
import type { World } from "./world.ts";

/** What a world began with: accounts, ids, and hashes instead of keys. */
interface Origin<T> {
  readonly entities: readonly Row[];
  /** What may be told of it. */
  readonly about: T;
}

const FACT = "origin";

/** Keeps what the world is now as what a reset brings back, whichever process is asked for it. */
export async function keepOrigin<T>(world: World, about: T): Promise<void> {
  await world.setFact(FACT, { entities: await readRows(world, "entities"), about } satisfies Origin<T>);
}

/** Makes the world what it began with. Clock and settings stay. Nothing where that is not known. */
export async function bringBackOrigin<T>(world: World): Promise<T | undefined> {
  const origin = await world.fact<Origin<T>>(FACT);
  if (origin === undefined) return undefined;
  await world.clear();
  await putRows(world, "entities", origin.entities);
  return origin.about;
}

/** What is known of what a world began with; nothing where that was not kept. */
export async function aboutOrigin<T>(world: World): Promise<T | undefined> {
  return (await world.fact<Origin<T>>(FACT))?.about;
}

/** Changes what a reset brings back. */
export async function changeOrigin(world: World, change: (row: Row) => readonly Row[]): Promise<void> {
  const origin = await world.fact<Origin<unknown>>(FACT);
  if (origin === undefined) return;
  await world.setFact(FACT, { ...origin, entities: origin.entities.flatMap(change) } satisfies Origin<unknown>);
}
