import type { PostgresDatabase, Transaction } from "../journal/postgres/database.ts";

/** Makes the tables of the fleet where there are none. Of workers that come at the same time, one makes them. */
export async function prepareFleetTables(
  database: PostgresDatabase,
  { fleet, journal }: { readonly fleet: string; readonly journal: string },
): Promise<void> {
  await database.transaction("write", async (transaction) => {
    await transaction.run("SELECT pg_advisory_xact_lock(hashtext($1))", `adyen-kit fleet ${fleet}`);
    if (!(await isThere(transaction, fleet))) await createTables(transaction, fleet, journal);
  });
}

export function hasFleetTables(database: PostgresDatabase, fleet: string): Promise<boolean> {
  return database.transaction("read", (transaction) => isThere(transaction, fleet));
}

async function isThere(transaction: Transaction, fleet: string): Promise<boolean> {
  const found = await transaction.get("SELECT to_regclass($1)::text AS members", `"${fleet}".members`);
  return (found?.["members"] ?? null) !== null;
}

async function createTables(transaction: Transaction, fleet: string, journal: string): Promise<void> {
  await transaction.run(`CREATE SCHEMA IF NOT EXISTS "${fleet}"`);
  for (const table of [
    // Times of the platform are ISO 8601 in text; what the server's clock says is a timestamptz.
    `members (key text PRIMARY KEY, name text NOT NULL UNIQUE DEFERRABLE INITIALLY DEFERRED, account text NOT NULL, platform text NOT NULL,
      definition text NOT NULL, imported_by text NOT NULL, imported_at text NOT NULL, mac text NOT NULL,
      look_at text COLLATE "C", queued_at timestamptz, unpaused_at text, failures int NOT NULL DEFAULT 0, is_busy boolean NOT NULL DEFAULT false,
      notified_rotation text, notified_situation text, state text NOT NULL DEFAULT 'idle', rotation_id text, phase text,
      reason text, due_at text, window_opens_at text, safe_until text, old_key_ends_at text, last_completed_at text)`,
    "pauses (scope text PRIMARY KEY, paused_by text NOT NULL, paused_at timestamptz NOT NULL)",
    `approvals (key text PRIMARY KEY, after text NOT NULL, approved_by text NOT NULL, expires_at text NOT NULL,
      mac text NOT NULL)`,
    "limits (account text PRIMARY KEY, next_at timestamptz NOT NULL)",
    `workers (id text PRIMARY KEY, host text NOT NULL, version text NOT NULL, started_at timestamptz NOT NULL,
      seen_at timestamptz NOT NULL, running int NOT NULL)`,
  ]) {
    await transaction.run(`CREATE TABLE ${table}`);
  }
  await transaction.run("CREATE INDEX members_look_at ON members (platform, look_at)");
  await transaction.run("CREATE INDEX members_account ON members (account, platform)");
  // Each look asks for the rotations of one credential, which the journal itself reads all together.
  await transaction.run(
    `CREATE INDEX IF NOT EXISTS rotations_by_credential ON "${journal}".rotations (credential, position)`,
  );
}
