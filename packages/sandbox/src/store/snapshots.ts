import { putRows, readRows } from "./rows.ts";
import type { Row } from "./store.ts";
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

/** Keeps all of a world in one row. The transaction must be alone, or what it reads would be of several moments. */
export async function takeSnapshot(world: World, name: string, real: number): Promise<void> {
  const snapshot: Snapshot = {
    entities: await readRows(world, "entities"),
    facts: await readRows(world, "facts"),
    outbox: await readRows(world, "outbox"),
  };
  await world.sql.run(
    "INSERT INTO snapshots (world, name, created_at, body) VALUES ($1, $2, $3, $4) ON CONFLICT (world, name) DO UPDATE SET created_at = excluded.created_at, body = excluded.body",
    ...[world.name, name, real, JSON.stringify(snapshot)],
  );
}

/** Whether there was such a snapshot. The transaction must be alone, or others would go on with what is no more. */
export async function restoreSnapshot(world: World, name: string): Promise<boolean> {
  const { sql } = world;
  const [row] = await sql.all("SELECT body FROM snapshots WHERE world = $1 AND name = $2", world.name, name);
  if (row === undefined) return false;
  const { entities, facts, outbox } = JSON.parse(String(row["body"])) as Snapshot;
  await world.clear();
  await sql.run("DELETE FROM facts WHERE world = $1", world.name);
  await putRows(world, "entities", entities);
  await putRows(world, "facts", facts);
  await putRows(world, "outbox", outbox, { claimed_until: 0 });
  return true;
}

/** Whether there was one to be removed. */
export async function removeSnapshot(world: World, name: string): Promise<boolean> {
  const there = (await snapshotsOf(world)).some((snapshot) => snapshot.name === name);
  await world.sql.run("DELETE FROM snapshots WHERE world = $1 AND name = $2", world.name, name);
  return there;
}

export async function snapshotsOf(world: World): Promise<SnapshotView[]> {
  const rows = await world.sql.all(
    "SELECT name, created_at FROM snapshots WHERE world = $1 ORDER BY created_at, name",
    world.name,
  );
  return rows.map(({ name, created_at: at }) => ({
    name: String(name),
    createdAt: new Date(Number(at)).toISOString(),
  }));
}
