import { JournalError } from "../../errors.ts";
import { emptyRoot } from "../hash-tree.ts";
import { summaryVersion } from "../summary.ts";
import type { PostgresDatabase, Transaction } from "./database.ts";

const formatVersion = 2;

/**
 * Makes the tables where there are none. Of runs that come at the same time, one makes them.
 *
 * @throws {JournalError} `journal-newer`.
 */
export async function prepareTables(database: PostgresDatabase, schema: string): Promise<void> {
  await database.transaction("write", async (transaction) => {
    await transaction.run("SELECT pg_advisory_xact_lock(hashtext($1))", `adyen-kit journal ${schema}`);
    if (!(await isThere(transaction, schema))) await createTables(transaction, schema);
    const format = Number((await transaction.get("SELECT format FROM head"))?.["format"]);
    if (format === 1) return migrate(transaction);
    if (format > formatVersion) {
      throw new JournalError(
        "journal-newer",
        `The journal was written by a newer adyen-kit (format ${format}, this one reads ${formatVersion}). Nothing was ` +
          "changed. Update adyen-kit.",
      );
    }
  });
}

/** Whether there is a journal. */
export function hasTables(database: PostgresDatabase, schema: string): Promise<boolean> {
  return database.transaction("read", (transaction) => isThere(transaction, schema));
}

async function isThere(transaction: Transaction, schema: string): Promise<boolean> {
  const found = await transaction.get("SELECT to_regclass($1)::text AS head", `"${schema}".head`);
  return (found?.["head"] ?? null) !== null;
}

async function createTables(transaction: Transaction, schema: string): Promise<void> {
  await transaction.run(`CREATE SCHEMA IF NOT EXISTS "${schema}"`);
  for (const table of [
    `head (one int PRIMARY KEY CHECK (one = 1), format int NOT NULL, count int NOT NULL, root text NOT NULL,
      generation int NOT NULL, summary_version int NOT NULL, sealing text, mac text NOT NULL, changes bigint NOT NULL)`,
    `rotations (position int PRIMARY KEY, rotation_id text NOT NULL UNIQUE, credential text NOT NULL, summary text NOT NULL,
      records int NOT NULL, mac text NOT NULL, changed bigint NOT NULL)`,
    `records (rotation int NOT NULL, number int NOT NULL, body text NOT NULL, mac text NOT NULL,
      PRIMARY KEY (rotation, number))`,
    "nodes (level int NOT NULL, number int NOT NULL, hash text NOT NULL, PRIMARY KEY (level, number))",
    "secrets (rotation_id text NOT NULL, name text NOT NULL, sealed text, PRIMARY KEY (rotation_id, name))",
    "leases (credential text PRIMARY KEY, holder text NOT NULL, fence int NOT NULL, expires_at float8 NOT NULL)",
  ]) {
    await transaction.run(`CREATE TABLE ${table}`);
  }
  await transaction.run(indexOfChanges);
  await transaction.run(
    "INSERT INTO head VALUES (1, $1, 0, $2, 1, $3, NULL, '', 0)",
    ...[formatVersion, emptyRoot, summaryVersion],
  );
}

/** What was written since one looked last. Nobody is asked to believe these numbers: the root says what is there. */
const indexOfChanges = "CREATE INDEX rotations_changed ON rotations (changed)";

async function migrate(transaction: Transaction): Promise<void> {
  await transaction.run("ALTER TABLE head ADD COLUMN changes bigint NOT NULL DEFAULT 0");
  await transaction.run("ALTER TABLE rotations ADD COLUMN changed bigint NOT NULL DEFAULT 0");
  await transaction.run(indexOfChanges);
  await transaction.run("UPDATE head SET format = $1", formatVersion);
}
