import { open } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { JournalError, messageOf, RotationError, SealingKeyError, systemCode } from "../../errors.ts";
import { exists, inspectFile, prepareFolder } from "../folder.ts";
import type { Integrity, Journal, JournalReader } from "../journal.ts";
import type { Unlocked } from "../keys.ts";
import { isFull, receiptFiles, receiptPlaces } from "../receipts.ts";
import type { SealingKeySource } from "../sealing-key.ts";
import { Database } from "./database.ts";
import { toJournalError } from "./failures.ts";
import { Format1Reader, migrateFormat1 } from "./format-1.ts";
import { SqliteReader } from "./reader.ts";
import { createTables, durability, formatOf } from "./schema.ts";
import { SqliteJournal } from "./sqlite-journal.ts";

/** Milliseconds that every call waits for a lock of another program. */
const defaultPatience = 5_000;

export interface SqliteReaderOptions {
  /** The file. */
  readonly file: string;
  /** Without it, or where it cannot be had, the structure alone is checked. */
  readonly sealingKey?: SealingKeySource | undefined;
  /** Real time in milliseconds, for leases. Default `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** How many milliseconds a call waits for a lock of another program, without holding up the process. Default 5,000. */
  readonly lockTimeout?: number | undefined;
}

export interface SqliteJournalOptions extends SqliteReaderOptions {
  /** The file; it and its folder are made when missing, the folder so that git ignores it. */
  readonly file: string;
  readonly sealingKey: SealingKeySource;
  /**
   * A second place for an answer that can be kept neither in its room beside the journal nor in another file there; best on
   * another disk. The path is the beginning of a name, its folder must exist.
   */
  readonly emergencyFile?: string | undefined;
  /** Makes a journal although its key file or receipts of it are there, which otherwise means that it was lost. */
  readonly create?: boolean | undefined;
}

/**
 * Opens the journal, making it when there is none; migrates one of an older format. Checks it when its key is at hand in a
 * file, otherwise when it is first used.
 *
 * @throws {JournalError} when the file cannot be read or written, is no journal, is newer than this version, or was changed;
 *   `journal-missing` when there is none and its key file or receipts say that there was one.
 * @throws {SealingKeyError} when an older format must be migrated and its key cannot be had.
 */
export async function openSqliteJournal(options: SqliteJournalOptions): Promise<Journal> {
  const { sealingKey, now = Date.now } = options;
  const file = resolve(options.file);
  const places = receiptPlaces(file, options.emergencyFile === undefined ? undefined : resolve(options.emergencyFile));
  const leftBehind = await whatIsLeft(options);
  return opening(file, options, false, async (openDatabase) => {
    await prepareFolder(dirname(file));
    if (!(await inspectFile(file, true))) {
      if (leftBehind !== undefined && options.create !== true) throw missing(leftBehind);
      await makePrivate(file);
    }
    const database = openDatabase();
    await database.patiently(() => database.exec(durability));
    if ((await database.transaction("read", () => formatOf(database))) === "none") {
      // Two runs may both have found it so.
      await database.transaction("write", () => formatOf(database) === "none" && createTables(database));
    }
    if (formatOf(database) === "old") await migrateFormat1(database, file, sealingKey, now);
    const journal = new SqliteJournal(database, sealingKey, places, now);
    // What is wrong with the key is said when it is used: status, and leases, need none.
    if ("file" in sealingKey) await journal.summaries().catch(ignoreSealing);
    return journal;
  });
}

/**
 * Opens the journal to look at it; changes nothing, not even on a disk that is read only. One that never was is empty.
 *
 * @throws {JournalError} as {@link openSqliteJournal} does.
 */
export async function readSqliteJournal(options: SqliteReaderOptions): Promise<JournalReader> {
  const { now = Date.now } = options;
  const file = resolve(options.file);
  const leftBehind = await whatIsLeft(options);
  return opening(file, options, true, async (openDatabase) => {
    if (!(await inspectFile(file, false))) {
      if (leftBehind !== undefined) throw missing(leftBehind);
      return emptyReader(now);
    }
    const database = openDatabase();
    const format = await database.transaction("read", () => formatOf(database));
    if (format === "none") return emptyReader(now);
    if (format === "old") return new Format1Reader(database);
    return new LookingReader(database, options.sealingKey, now);
  });
}

/** Reads with the key where it can be had. It is asked for once. */
class LookingReader extends SqliteReader {
  readonly #source: SealingKeySource | undefined;
  #unlocked: Promise<{ readonly unlocked: Unlocked | undefined; readonly integrity: Integrity }> | undefined;

  constructor(database: Database, source: SealingKeySource | undefined, now: () => number) {
    super(database, now);
    this.#source = source;
  }

  override async integrity(): Promise<Integrity> {
    return (await this.#try()).integrity;
  }

  protected override async unlockForReading(): Promise<Unlocked | undefined> {
    return (await this.#try()).unlocked;
  }

  #try() {
    this.#unlocked ??= this.#unlock();
    return this.#unlocked;
  }

  async #unlock() {
    if (this.#source === undefined) {
      const reason = "The sealing key was not given: only the structure of the journal was checked.";
      return { unlocked: undefined, integrity: { authenticated: false, reason } } as const;
    }
    if (await this.isNew()) return { unlocked: undefined, integrity: { authenticated: true } } as const;
    try {
      return { unlocked: await this.unlockWith(this.#source), integrity: { authenticated: true } } as const;
    } catch (error) {
      if (!(error instanceof SealingKeyError)) throw error;
      const reason = `${error.message} Only the structure of the journal was checked.`;
      return { unlocked: undefined, integrity: { authenticated: false, reason } } as const;
    }
  }
}

async function opening<T>(
  file: string,
  { lockTimeout = defaultPatience }: SqliteReaderOptions,
  readOnly: boolean,
  work: (open: () => Database) => Promise<T>,
): Promise<T> {
  let database: Database | undefined;
  try {
    return await work(() => (database = new Database(file, { readOnly, patience: lockTimeout })));
  } catch (thrown) {
    database?.close();
    const error = toOpenError(thrown);
    if (!(error instanceof JournalError) || error.constructor !== JournalError) throw error;
    throw new JournalError(error.code, `${file}: ${error.message}`, { cause: error, retryable: error.retryable });
  }
}

function toOpenError(error: unknown): RotationError {
  if (error instanceof RotationError || !isFull(error)) return toJournalError(error);
  return new JournalError("disk-full", `The disk is full (${messageOf(error)}). Make room on it.`, {
    cause: error,
    retryable: true,
  });
}

/** What says that there was a journal. Looked for before the journal is: another run may be making both. */
async function whatIsLeft(options: SqliteReaderOptions): Promise<string | undefined> {
  const { sealingKey } = options;
  if (sealingKey !== undefined && "file" in sealingKey && (await exists(sealingKey.file))) {
    return `its key file ${sealingKey.file}`;
  }
  const [receipt] = await receiptFiles(receiptPlaces(resolve(options.file), undefined));
  return receipt === undefined ? undefined : `the receipt ${receipt}`;
}

function missing(leftBehind: string): JournalError {
  return new JournalError(
    "journal-missing",
    `the journal is missing, but ${leftBehind} is there: it was moved or deleted, and rotations may be under way in it. ` +
      "Put it back. If there never was one, say that a new one is to be made.",
  );
}

async function makePrivate(file: string): Promise<void> {
  try {
    await (await open(file, "ax", 0o600)).close();
  } catch (error) {
    if (systemCode(error) !== "EEXIST") throw error;
  }
}

function emptyReader(now: () => number): SqliteReader {
  const database = new Database(":memory:", { readOnly: false, patience: 0 });
  createTables(database);
  return new SqliteReader(database, now);
}

function ignoreSealing(error: unknown): void {
  if (!(error instanceof SealingKeyError)) throw error;
}
