import type { Row } from "./storage.ts";
import type { World } from "./world.ts";

/** The columns that make up a table's part of a world. */
const COLUMNS = {
  entities: ["kind", "id", "owner", "lookup", "body"],
  facts: ["name", "value"],
  outbox: ["id", "webhook_id", "state", "due", "body"],
} as const;
const ORDER = { entities: "seq", facts: "name", outbox: "seq" } as const;

export type Table = keyof typeof COLUMNS;

/** All rows that a world has in a table, in their order. */
export function readRows(world: World, table: Table): readonly Row[] {
  const columns = COLUMNS[table].join(", ");
  return world.transaction.all(`SELECT ${columns} FROM ${table} WHERE world = $1 ORDER BY ${ORDER[table]}`, world.name);
}

export function putRows(world: World, table: Table, rows: readonly Row[], more: Row = {}): void {
  const columns = COLUMNS[table];
  world.transaction.setUp.renewAll();
  const names = [...columns, ...Object.keys(more), "world"];
  const places = names.map((_, index) => `$${index + 1}`).join(", ");
  const text = `INSERT INTO ${table} (${names.join(", ")}) VALUES (${places})`;
  for (const row of rows)
    world.transaction.run(text, ...columns.map((column) => row[column] ?? null), ...Object.values(more), world.name);
}
