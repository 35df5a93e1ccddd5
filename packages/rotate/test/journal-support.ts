import { readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { TestContext } from "node:test";
import {
  type CredentialRef,
  type Journal,
  openSqliteJournal,
  readSqliteJournal,
  type RotationRecord,
  Secret,
  type SqliteJournalOptions,
  type SqliteReaderOptions,
} from "@adyen-kit/rotate";
import { temporaryFolder } from "./helpers.ts";
import { wholeRotation } from "./records.ts";

/** A journal in a folder of its own, opened as often as one likes, and closed when the test ends. */
export interface JournalBench {
  readonly folder: string;
  readonly file: string;
  readonly keyFile: string;
  readonly open: (options?: Partial<SqliteJournalOptions>) => Promise<Journal>;
  readonly look: (options?: Partial<SqliteReaderOptions>) => ReturnType<typeof readSqliteJournal>;
  /** Changes the file behind the journal's back. */
  readonly sql: (...statements: readonly string[]) => void;
  readonly rows: (query: string) => readonly Record<string, unknown>[];
  /** Names of what is in the journal's folder, but for what SQLite leaves there. */
  readonly beside: () => Promise<readonly string[]>;
}

export async function journalBench(t: TestContext, folder?: string): Promise<JournalBench> {
  const place = folder ?? join(await temporaryFolder(t), "journal");
  const file = join(place, "journal.db");
  const keyFile = join(await temporaryFolder(t), "journal.key");
  const closing = <T extends { close(): Promise<void> }>(journal: T): T => {
    t.after(() => journal.close());
    return journal;
  };
  const withDatabase = <T>(work: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(file);
    try {
      return work(database);
    } finally {
      database.close();
    }
  };
  return {
    folder: place,
    file,
    keyFile,
    open: async (options) => closing(await openSqliteJournal({ file, sealingKey: { file: keyFile }, ...options })),
    look: async (options) => closing(await readSqliteJournal({ file, sealingKey: { file: keyFile }, ...options })),
    sql: (...statements) =>
      withDatabase((database) => {
        for (const statement of statements) database.exec(statement);
      }),
    rows: (query) => withDatabase((database) => database.prepare(query).all()),
    beside: async () => (await readdir(dirname(file))).filter((name) => !name.endsWith("-journal")).toSorted(),
  };
}

/** Appends records to a rotation, with secrets at the record that names them. */
export async function appendAll(
  journal: Journal,
  rotationId: string,
  credential: CredentialRef,
  records: readonly RotationRecord[],
  from = 0,
): Promise<void> {
  const lease = await journal.acquire(credential, "test", 60_000);
  for (const [index, record] of records.entries()) {
    const secrets = record.type === "generated" ? [{ name: "key-1", secret: new Secret(`AQE-${rotationId}`) }] : [];
    await journal.append({ rotationId, credential, record, secrets, after: from + index, lease });
  }
  await journal.release(lease);
}

/** So many rotations, of a credential each, that go as far as `length` records. */
export async function rotations(journal: Journal, count: number, length = 8): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const credential = credentialOf(index);
    const records = wholeRotation(credential, new Date("2026-01-01T00:00:00Z")).slice(0, length);
    await appendAll(journal, `r${index}`, credential, records);
  }
}

export function credentialOf(index: number): CredentialRef {
  return { level: "company", accountId: "C", credentialId: `S2-${index}`, platform: "test" };
}
