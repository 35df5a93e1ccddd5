import { type Storage, StoreError, type Transaction } from "./storage.ts";

/** Each step leads from one version of the tables to the next. A step that was published is never changed. */
const STEPS: readonly ((storage: Pick<Storage, "rowNumber">) => readonly string[])[] = [
  ({ rowNumber }) => [
    // One table for everything that has an identity: `owner` is what lists are of, `lookup` finds it across worlds.
    `CREATE TABLE entities (seq ${rowNumber}, world TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, owner TEXT, lookup TEXT, body TEXT NOT NULL)`,
    "CREATE UNIQUE INDEX entities_by_id ON entities (world, kind, id)",
    "CREATE INDEX entities_of_owner ON entities (world, kind, owner, seq) WHERE owner IS NOT NULL",
    "CREATE UNIQUE INDEX entities_by_lookup ON entities (kind, lookup) WHERE lookup IS NOT NULL",
    "CREATE TABLE facts (world TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (world, name))",
    // Webhook events on their way. `due` is the sandbox's time, `claimed_until` the real one.
    `CREATE TABLE outbox (seq ${rowNumber}, world TEXT NOT NULL, id TEXT NOT NULL, webhook_id TEXT NOT NULL, state TEXT NOT NULL, due BIGINT NOT NULL, claimed_until BIGINT NOT NULL, body TEXT NOT NULL)`,
    "CREATE UNIQUE INDEX outbox_by_id ON outbox (world, id)",
    "CREATE INDEX outbox_waiting ON outbox (world, webhook_id, seq) WHERE state = 'waiting'",
    "CREATE TABLE snapshots (world TEXT NOT NULL, name TEXT NOT NULL, created_at BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (world, name))",
  ],
];

/** Brings the tables of a new or an older storage to this version. */
export function migrate(sql: Transaction, storage: Pick<Storage, "rowNumber">): void {
  sql.run("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
  const [row] = sql.all("SELECT value FROM meta WHERE name = 'version'");
  const version = row === undefined ? 0 : Number(row["value"]);
  if (!(version >= 0 && version <= STEPS.length)) {
    throw new StoreError(
      `The state is of version ${row?.["value"]}; this sandbox knows versions up to ${STEPS.length}. Use a newer adyen-kit, or another file.`,
    );
  }
  for (const step of STEPS.slice(version)) for (const statement of step(storage)) sql.run(statement);
  sql.run(
    "INSERT INTO meta (name, value) VALUES ('version', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    String(STEPS.length),
  );
}
