import { type EntityChange, type EntityKey, keyOf } from "./changes.ts";
import type { Connection } from "./postgres-connection.ts";
import { DELETE_ENTITIES, INSERT_MANY, type Statement, tablesOf, UPSERT_ENTITIES } from "./statements.ts";
import type { Entity, Value } from "./storage.ts";

export type Write = EntityChange | Statement;

/**
 * Sends what was written, in as few statements as can be: changes of entities together, and new rows of a table together,
 * up to a statement that changes the same table in another way.
 */
export function sendWrites(connection: Connection, writes: readonly Write[]): Promise<unknown>[] {
  const sent: Promise<unknown>[] = [];
  const changes: EntityChange[] = [];
  const inserts = new Map<string, (readonly Value[])[]>();
  const sendInserts = (isDue: (table: string) => boolean) => {
    for (const [text, rows] of inserts) {
      if (!tablesOf(text).some(isDue)) continue;
      sent.push(insert(connection, text, rows));
      inserts.delete(text);
    }
  };
  for (const write of writes) {
    if (!("text" in write)) {
      changes.push(write);
    } else if (INSERT_MANY.has(write.text)) {
      const rows = inserts.get(write.text);
      if (rows === undefined) inserts.set(write.text, [write.values]);
      else rows.push(write.values);
    } else {
      const tables = tablesOf(write.text);
      sendInserts((table) => tables.includes(table));
      if (tables.includes("entities")) sent.push(...sendChanges(connection, changes.splice(0)));
      sent.push(connection.query(write.text, write.values));
    }
  }
  sendInserts(() => true);
  return [...sent, ...sendChanges(connection, changes)];
}

/** One row by the statement itself, many by that for many. */
function insert(connection: Connection, text: string, rows: readonly (readonly Value[])[]): Promise<unknown> {
  const [first = [], ...others] = rows;
  const many = INSERT_MANY.get(text);
  if (others.length === 0 || many === undefined) return connection.query(text, first);
  return connection.query(
    many,
    first.map((_, column) => rows.map((row) => row[column] ?? null)),
  );
}

function sendChanges(connection: Connection, changes: readonly EntityChange[]): Promise<unknown>[] {
  const removed = new Map<string, EntityKey>();
  const saved = new Map<string, Entity>();
  for (const change of changes) {
    const name = keyOf(change);
    if (change.entity !== undefined) saved.set(name, change.entity);
    else {
      removed.set(name, change);
      saved.delete(name);
    }
  }
  return [
    // First: what is saved again after it was removed comes last.
    ...(removed.size > 0
      ? [connection.query(DELETE_ENTITIES, columns([...removed.values()], ["world", "kind", "id"]))]
      : []),
    ...(saved.size > 0
      ? [
          connection.query(
            UPSERT_ENTITIES,
            columns([...saved.values()], ["world", "kind", "id", "owner", "lookup", "body"]),
          ),
        ]
      : []),
  ];
}

/** A list of values for each column. */
export function columns<T, K extends keyof T>(items: readonly T[], names: readonly K[]): T[K][][] {
  return names.map((name) => items.map((item) => item[name]));
}
