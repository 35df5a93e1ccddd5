import { putRows, readRows } from "./rows.ts";
import { readStored } from "./stored.ts";
import type { Row } from "./storage.ts";
import type { World } from "./world.ts";

export interface SnapshotView {
  readonly name: string;
  readonly createdAt: string;
}

interface Snapshot {
  readonly entities: readonly Row[];
  readonly facts: readonly Row[];
  readonly outbox: readonly Row[];
}

/** Keeps all of a world in one row. */
export function takeSnapshot(world: World, name: string, real: number): void {
  const snapshot: Snapshot = {
    entities: readRows(world, "entities"),
    facts: readRows(world, "facts"),
    outbox: readRows(world, "outbox"),
  };
  world.transaction.run(
    "INSERT INTO snapshots (world, name, created_at, body) VALUES ($1, $2, $3, $4) ON CONFLICT (world, name) DO UPDATE SET created_at = excluded.created_at, body = excluded.body",
    ...[world.name, name, real, JSON.stringify(snapshot)],
  );
}

/** Whether there was such a snapshot. */
export function restoreSnapshot(world: World, name: string): boolean {
  const { transaction: sql } = world;
  const [row] = sql.all("SELECT body FROM snapshots WHERE world = $1 AND name = $2", world.name, name);
  if (row === undefined) return false;
  const { entities, facts, outbox } = readStored<Snapshot>(row["body"]);
  world.clear();
  sql.run("DELETE FROM facts WHERE world = $1", world.name);
  putRows(world, "entities", entities);
  putRows(world, "facts", facts);
  putRows(world, "outbox", outbox, { claimed_until: 0 });
  return true;
}

/** Whether there was one to be removed. */
export function removeSnapshot(world: World, name: string): boolean {
  const there = snapshotsOf(world).some((snapshot) => snapshot.name === name);
  world.transaction.run("DELETE FROM snapshots WHERE world = $1 AND name = $2", world.name, name);
  return there;
}

export function snapshotsOf(world: World): SnapshotView[] {
  const rows = world.transaction.all(
    "SELECT name, created_at FROM snapshots WHERE world = $1 ORDER BY created_at, name",
    world.name,
  );
  return rows.map(({ name, created_at: at }) => ({
    name: String(name),
    createdAt: new Date(Number(at)).toISOString(),
  }));
}
