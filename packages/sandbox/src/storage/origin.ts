import { putRows, readRows } from "./rows.ts";
import type { Row } from "./storage.ts";
import type { World } from "./world.ts";

/** What a world began with: accounts, ids, and hashes instead of keys. */
interface Origin<T> {
  readonly entities: readonly Row[];
  /** What may be shown of it. */
  readonly about: T;
}

const STATE = "origin";

/** Keeps what the world is now as what a reset brings back, whichever process is asked for it. */
export function keepOrigin<T>(world: World, about: T): void {
  world.setState(STATE, { entities: readRows(world, "entities"), about } satisfies Origin<T>);
}

/** Makes the world what it began with. Clock and settings stay. Nothing where that is not known. */
export function bringBackOrigin<T>(world: World): T | undefined {
  const origin = world.state<Origin<T>>(STATE);
  if (origin === undefined) return undefined;
  world.clear();
  putRows(world, "entities", origin.entities);
  return origin.about;
}

/** What is known of what a world began with; nothing where that was not kept. */
export function aboutOrigin<T>(world: World): T | undefined {
  return world.state<Origin<T>>(STATE)?.about;
}

/** Changes what a reset brings back. */
export function changeOrigin(world: World, change: (row: Row) => readonly Row[]): void {
  const origin = world.state<Origin<unknown>>(STATE);
  if (origin === undefined) return;
  world.setState(STATE, { ...origin, entities: origin.entities.flatMap(change) } satisfies Origin<unknown>);
}
