import { type Sql, StoreError } from "./store.ts";

/** Each step leads from one version of the tables to the next. A step that was published is never changed. */
const STEPS: readonly (readonly string[])[] = [
  [
    "CREATE TABLE companies (id TEXT PRIMARY KEY, position BIGINT NOT NULL, body TEXT NOT NULL)",
    "CREATE TABLE merchants (id TEXT PRIMARY KEY, position BIGINT NOT NULL, company_id TEXT NOT NULL, body TEXT NOT NULL)",
    "CREATE INDEX merchants_of_company ON merchants (company_id, position)",
    "CREATE TABLE credentials (id TEXT PRIMARY KEY, position BIGINT NOT NULL, owner_id TEXT NOT NULL, username TEXT NOT NULL UNIQUE, body TEXT NOT NULL)",
    "CREATE INDEX credentials_of_owner ON credentials (owner_id, position)",
    "CREATE TABLE api_keys (id TEXT PRIMARY KEY, position BIGINT NOT NULL, credential_id TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, body TEXT NOT NULL)",
    "CREATE INDEX api_keys_of_credential ON api_keys (credential_id, position)",
  ],
];

/** Brings the tables of a new or an older store to this version. */
export async function migrate(sql: Sql): Promise<void> {
  await sql.run("CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)");
  const [row] = await sql.all("SELECT value FROM meta WHERE name = 'version'");
  const version = row === undefined ? 0 : Number(row["value"]);
  if (!(version >= 0 && version <= STEPS.length)) {
    throw new StoreError(
      `The state is of version ${row?.["value"]}; this sandbox knows versions up to ${STEPS.length}. Use a newer adyen-kit, or another file.`,
    );
  }
  for (const step of STEPS.slice(version)) for (const statement of step) await sql.run(statement);
  await sql.run(
    "INSERT INTO meta (name, value) VALUES ('version', $1) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    String(STEPS.length),
  );
}
