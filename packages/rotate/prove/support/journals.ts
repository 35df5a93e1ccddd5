import { after } from "node:test";
import { join } from "node:path";
import { type Journal, openPostgresJournal, openSqliteJournal } from "@adyen-kit/rotate";
import pg from "pg";
import { startPostgres, type TestPostgres } from "../../../sandbox/test/support/postgres.ts";

export type JournalKind = "sqlite" | "postgres";

/** One journal, which each process opens anew. */
export interface JournalPlace {
  /** `now`: real time in milliseconds, for leases. */
  readonly open: (now: () => number) => Promise<Journal>;
  readonly close: () => Promise<void>;
}

let server: Promise<TestPostgres> | undefined;
export function sharedPostgres(): Promise<TestPostgres> {
  server ??= startPostgres();
  return server;
}
let databaseUrl: Promise<string> | undefined;
after(async () => (await server)?.stop());

let made = 0;

export async function journalPlace(kind: JournalKind, folder: string): Promise<JournalPlace> {
  const sealingKey = { file: join(folder, "journal.key") };
  if (kind === "sqlite") {
    return {
      open: (now) => openSqliteJournal({ file: join(folder, "journal.db"), sealingKey, now }),
      close: async () => undefined,
    };
  }
  const postgres = await sharedPostgres();
  databaseUrl ??= postgres.freshDatabase();
  const connection = await databaseUrl;
  made += 1;
  const schema = `world_${made}`;
  return {
    open: (now) =>
      openPostgresJournal({ connection, schema, sealingKey, receipts: join(folder, "receipts", "worker"), now }),
    async close() {
      const client = new pg.Client({ connectionString: connection });
      await client.connect();
      await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
      await client.end();
    },
  };
}

/** Why a journal cannot be tried on this machine. */
export async function missingJournal(kind: JournalKind): Promise<string | false> {
  return kind === "postgres" ? ((await sharedPostgres()).missing ?? false) : false;
}
