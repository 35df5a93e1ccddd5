import type { EntityQuery, Value } from "./storage.ts";

export interface Statement {
  readonly text: string;
  readonly values: readonly Value[];
}

const ON_CONFLICT =
  "ON CONFLICT (world, kind, id) DO UPDATE SET owner = excluded.owner, lookup = excluded.lookup, body = excluded.body";
const ENTITY = "WHERE world = $1 AND kind = $2 AND id = $3";

export const SELECT_ENTITY = `SELECT body FROM entities ${ENTITY}`;
export const DELETE_ENTITY = `DELETE FROM entities ${ENTITY}`;
export const UPSERT_ENTITY = `INSERT INTO entities (world, kind, id, owner, lookup, body) VALUES ($1, $2, $3, $4, $5, $6) ${ON_CONFLICT}`;

/** The same for many at once, in PostgreSQL: a list of values for each column. */
export const SELECT_ENTITIES =
  "SELECT world, kind, id, body FROM entities JOIN unnest($1::text[], $2::text[], $3::text[]) AS wanted (world, kind, id) USING (world, kind, id)";
export const DELETE_ENTITIES =
  "DELETE FROM entities USING unnest($1::text[], $2::text[], $3::text[]) AS gone (world, kind, id) WHERE (entities.world, entities.kind, entities.id) = (gone.world, gone.kind, gone.id)";
export const UPSERT_ENTITIES = `INSERT INTO entities (world, kind, id, owner, lookup, body) SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) ${ON_CONFLICT}`;

/** An event on its way to a webhook, which comes last. */
export const INSERT_DELIVERY =
  "INSERT INTO outbox (world, id, webhook_id, state, due, claimed_until, body) VALUES ($1, $2, $3, 'waiting', $4, 0, $5)";
const INSERT_DELIVERIES =
  "INSERT INTO outbox (world, id, webhook_id, state, due, claimed_until, body) SELECT world, id, webhook_id, 'waiting', due, 0, body FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[]) WITH ORDINALITY AS rows (world, id, webhook_id, due, body, place) ORDER BY place";

/** What inserts a row, and what inserts many in PostgreSQL: a list of values for each column. */
export const INSERT_MANY: ReadonlyMap<string, string> = new Map([[INSERT_DELIVERY, INSERT_DELIVERIES]]);

const LIST = "SELECT id, owner, body FROM entities WHERE world = $1 AND kind = $2";

export function listQuery({ world, kind, owner, upTo }: EntityQuery): Statement {
  if (owner !== undefined) return { text: `${LIST} AND owner = $3 ORDER BY seq`, values: [world, kind, owner] };
  if (upTo !== undefined) return { text: `${LIST} AND owner <= $3 ORDER BY owner, seq`, values: [world, kind, upTo] };
  return { text: `${LIST} ORDER BY seq`, values: [world, kind] };
}

const TABLE = /\b(?:FROM|INTO|UPDATE|JOIN|TABLE(?: IF NOT EXISTS)?|ON) (\w+)/g;
const tables = new Map<string, readonly string[]>();

/** The tables that a statement reads or changes. */
export function tablesOf(text: string): readonly string[] {
  const known = tables.get(text) ?? [...text.matchAll(TABLE)].map(([, table = ""]) => table);
  tables.set(text, known);
  return known;
}
