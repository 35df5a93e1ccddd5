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

const ENTITY = ["kind", "id", "owner", "lookup", "body"];
const FACT = ["name", "value"];
const OUTBOX = ["id", "webhook_id", "state", "due", "body"];

/** Keeps all of a world in one row. */
export async function takeSnapshot(world: World, name: string, real: number): Promise<void> {
  const rows = (table: string, columns: readonly string[], order: string) =>
    world.sql.all(`SELECT ${columns.join(", ")} FROM ${table} WHERE world = $1 ORDER BY ${order}`, world.name);
  const snapshot: Snapshot = {
    entities: await rows("entities", ENTITY, "seq"),
    facts: await rows("facts", FACT, "name"),
    outbox: await rows("outbox", OUTBOX, "seq"),
  };
  await world.sql.run(
    "INSERT INTO snapshots (world, name, created_at, body) VALUES ($1, $2, $3, $4) ON CONFLICT (world, name) DO UPDATE SET created_at = excluded.created_at, body = excluded.body",
    ...[world.name, name, real, JSON.stringify(snapshot)],
  );
}

/** Whether there was such a snapshot. */
export async function restoreSnapshot(world: World, name: string): Promise<boolean> {
  const { sql } = world;
  const [row] = await sql.all("SELECT body FROM snapshots WHERE world = $1 AND name = $2", world.name, name);
  if (row === undefined) return false;
  const { entities, facts, outbox } = JSON.parse(String(row["body"])) as Snapshot;
  await world.clear();
  await sql.run("DELETE FROM facts WHERE world = $1", world.name);
  const put = async (table: string, columns: readonly string[], rows: readonly Row[], more: Row = {}) => {
    const names = [...columns, ...Object.keys(more), "world"];
    const text = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((_, index) => `$${index + 1}`).join(", ")})`;
    for (const each of rows)
      await sql.run(text, ...columns.map((column) => each[column] ?? null), ...Object.values(more), world.name);
  };
  await put("entities", ENTITY, entities);
  await put("facts", FACT, facts);
  await put("outbox", OUTBOX, outbox, { claimed_until: 0 });
  return true;
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
