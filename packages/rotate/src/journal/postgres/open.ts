import { dirname, resolve } from "node:path";
import { SealingKeyError, UsageError } from "../../errors.ts";
import { prepareFolder } from "../folder.ts";
import type { Journal, JournalReader } from "../journal.ts";
import { receiptPlaces } from "../receipts.ts";
import type { SealingKeySource } from "../sealing-key.ts";
import { PostgresDatabase } from "./database.ts";
import { PostgresJournal } from "./postgres-journal.ts";
import { hasTables, prepareTables } from "./schema.ts";

export interface PostgresReaderOptions {
  /**
   * `postgres://user@host:5432/database?sslmode=verify-full`, without a password: that is in `PGPASSWORD` or `~/.pgpass`.
   * Default: `PGHOST`, `PGPORT`, `PGDATABASE`, `PGUSER`.
   */
  readonly connection?: string | undefined;
  /** The schema of its tables, made when it is missing. Default `adyen_kit`. */
  readonly schema?: string | undefined;
  /** Without it, or where it cannot be had, the structure alone is checked. */
  readonly sealingKey?: SealingKeySource | undefined;
  /** Real time in milliseconds, for leases. Default: the server's. */
  readonly now?: (() => number) | undefined;
}

export interface PostgresJournalOptions extends PostgresReaderOptions {
  readonly sealingKey: SealingKeySource;
  /**
   * Where this worker keeps room for answers of Adyen, on its own disk: the beginning of a path. What it leaves there when it
   * dies, only a worker with the same path can take over.
   */
  readonly receipts: string;
  /** As in the options of a journal in a file. */
  readonly emergencyFile?: string | undefined;
}

/**
 * Opens the journal in PostgreSQL, making its tables when there are none. Its records are as those of a journal in a file:
 * authenticated, append-only, secrets sealed.
 *
 * @throws {UsageError} the address holds a password, or the schema has a name that is none.
 * @throws {JournalError} the server cannot be reached, the journal is newer than this version, or was changed.
 */
export async function openPostgresJournal(options: PostgresJournalOptions): Promise<Journal> {
  const { sealingKey, now } = options;
  const { connection, schema } = placeOf(options);
  const receipts = resolve(options.receipts);
  await prepareFolder(dirname(receipts));
  const places = receiptPlaces(
    receipts,
    options.emergencyFile === undefined ? undefined : resolve(options.emergencyFile),
  );
  const database = await PostgresDatabase.open(connection, schema);
  const journal = new PostgresJournal(database, sealingKey, places, { now });
  try {
    await prepareTables(database, schema);
    // What is wrong with the key is said when it is used.
    if ("file" in sealingKey) await journal.summaries().catch(ignoreSealing);
    return journal;
  } catch (error) {
    await journal.close();
    throw error;
  }
}

/**
 * Opens the journal to look at it; changes nothing. One that never was is empty.
 *
 * @throws {UsageError} {@link JournalError} as {@link openPostgresJournal} does.
 */
export async function readPostgresJournal(options: PostgresReaderOptions): Promise<JournalReader> {
  const { sealingKey, now } = options;
  const { connection, schema } = placeOf(options);
  const database = await PostgresDatabase.open(connection, schema);
  try {
    if (!(await hasTables(database, schema))) {
      await database.close();
      return emptyReader;
    }
  } catch (error) {
    await database.close();
    throw error;
  }
  return new PostgresJournal(database, sealingKey, receiptPlaces("", undefined), { now, isLooking: true });
}

const emptyReader: JournalReader = {
  integrity: async () => ({ authenticated: true }),
  read: async () => undefined,
  list: async () => [],
  summaries: async () => [],
  openRotations: async () => [],
  find: async () => [],
  heldLeases: async () => [],
  close: async () => undefined,
};

function placeOf({ connection, schema = "adyen_kit" }: PostgresReaderOptions) {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new UsageError(`The schema "${schema}" is no name: small letters, digits and _.`);
  }
  const url = connection !== undefined && URL.canParse(connection) ? new URL(connection) : undefined;
  if (url !== undefined && (url.password !== "" || url.searchParams.has("password"))) {
    throw new UsageError("Leave the password out of the journal's address; put it into PGPASSWORD or ~/.pgpass.");
  }
  return { connection, schema };
}

function ignoreSealing(error: unknown): void {
  if (!(error instanceof SealingKeyError)) throw error;
}
