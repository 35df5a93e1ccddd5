import type * as Sqlite from "node:sqlite";
import type { DatabaseSync, StatementSync } from "node:sqlite";
import { Interruption, type Job, runGroups } from "./group-runner.ts";
import { makePrivate } from "./private-file.ts";
import { SetUp } from "./set-up.ts";
import { type Row, type Storage, StoreError, type Transaction, type Value } from "./storage.ts";
import { DELETE_ENTITY, listQuery, SELECT_ENTITY, UPSERT_ENTITY } from "./statements.ts";

/** Milliseconds that another writer of the file is waited for. */
const LONGEST_WAIT = 10_000;
const SQLITE_BUSY = 5;

/**
 * Storage in one SQLite file, or in memory where no file is given. Each answer is given after its commit has reached the
 * disk. A group shares a transaction, which begins with the first that needs the file; each has a savepoint of its own.
 */
export function openSqliteStorage(file: string | undefined): Storage {
  const database = open(file);
  const statements = new Map<string, StatementSync>();
  const setUp = new SetUp();
  /** Changes whenever another connection has written to the file. */
  let version: unknown;
  let hasBegun = false;
  let hasSavepoint = false;
  let job: Job;

  const transaction: Transaction = {
    setUp,
    once: (take) => job.once(take),
    one(...key) {
      const [row] = transaction.all(SELECT_ENTITY, ...key);
      return row && String(row["body"]);
    },
    list(query) {
      const { text, values } = listQuery(query);
      return transaction.all(text, ...values).map(({ body }) => String(body));
    },
    save: ({ world, kind, id, owner, lookup, body }) =>
      transaction.run(UPSERT_ENTITY, world, kind, id, owner, lookup, body),
    remove: (...key) => transaction.run(DELETE_ENTITY, ...key),
    all(text, ...values) {
      begin();
      return rowsOf(text, values);
    },
    run(text, ...values) {
      begin();
      // Only what writes can have to be undone.
      if (!hasSavepoint) execute("SAVEPOINT job");
      hasSavepoint = true;
      prepare(text).run(...values);
    },
  };

  function rowsOf(text: string, values: readonly Value[] = []): Row[] {
    return prepare(text).all(...values) as Row[];
  }

  function prepare(text: string): StatementSync {
    const known = statements.get(text);
    if (known !== undefined) return known;
    // By position, which is faster than by name.
    const statement = database.prepare(text.replaceAll(/\$(\d+)/g, "?$1"));
    statements.set(text, statement);
    return statement;
  }

  function execute(text: string): void {
    prepare(text).run();
  }

  function begin(): void {
    if (hasBegun) return;
    try {
      execute("BEGIN IMMEDIATE");
    } catch (error) {
      throw isBusy(error) ? new Interruption("Another process writes to the file.") : error;
    }
    hasBegun = true;
    // What this group knows of the set-up may have been changed while it waited for the file.
    if (hasOtherVersion()) throw new Interruption("Another process has written to the file.");
  }

  /** Whether another process has written since it was asked last: then nothing that is kept is known to be so. */
  function hasOtherVersion(): boolean {
    const now = rowsOf("PRAGMA data_version")[0]?.["data_version"];
    if (now === version) return false;
    version = now;
    setUp.forget();
    return true;
  }

  /** Another process, or other storage of this one, may be writing: it is waited for without holding this one up. */
  async function commit(group: readonly Job[]): Promise<void> {
    const deadline = Date.now() + LONGEST_WAIT;
    try {
      hasOtherVersion();
      while (!runAll(group)) {
        if (hasBegun) continue;
        if (Date.now() > deadline) throw new StoreError("The file of the state is locked by another process.");
        await new Promise((wake) => setTimeout(wake, 2));
        hasOtherVersion();
      }
      if (hasBegun) execute("COMMIT");
      for (const { settle } of group) settle();
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      setUp.forget();
      for (const { fail } of group) fail(error);
    } finally {
      hasBegun = false;
      setUp.settle();
    }
  }

  /** Whether none was interrupted. */
  function runAll(group: readonly Job[]): boolean {
    try {
      for (const each of group) runOne(each);
      return true;
    } catch (error) {
      if (error instanceof Interruption) return false;
      throw error;
    }
  }

  /** A refusal undoes the changes of its own job and leaves those of its neighbours. */
  function runOne(each: Job): void {
    job = each;
    hasSavepoint = false;
    let isKept = false;
    try {
      isKept = job.run(transaction);
    } finally {
      setUp.end(isKept);
    }
    if (!hasSavepoint) return;
    if (!isKept) execute("ROLLBACK TO job");
    execute("RELEASE job");
  }

  const groups = runGroups(commit);
  return {
    rowNumber: "INTEGER PRIMARY KEY",
    transaction: (work) => groups.transaction(work),
    async close() {
      await groups.close();
      if (database.isOpen) database.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
}

/** Loaded on use: where it is missing, an import would end the whole program with a riddle. */
function loadSqlite(): typeof Sqlite {
  // Not there at all in the earliest of the versions that lack SQLite.
  const here: Partial<Pick<typeof process, "getBuiltinModule">> = process;
  const sqlite = here.getBuiltinModule?.("node:sqlite");
  if (sqlite !== undefined) return sqlite;
  throw new StoreError(
    `The sandbox needs Node.js 22.13 or newer, whose SQLite keeps its state; this is ${process.versions.node}.`,
  );
}

function open(file: string | undefined): DatabaseSync {
  const sqlite = loadSqlite();
  let database: DatabaseSync | undefined;
  try {
    if (file !== undefined && file !== MEMORY) makePrivate(file);
    database = new sqlite.DatabaseSync(file ?? MEMORY, { timeout: 2000 });
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA busy_timeout = 0");
    // Pages go back into the file less often than every megabyte or two.
    database.exec("PRAGMA wal_autocheckpoint = 4000");
    return database;
  } catch (cause) {
    database?.close();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(
      `The state in ${file ?? "memory"} cannot be opened: ${why}. Is it a file of this sandbox, and is its folder there and writable?`,
      { cause },
    );
  }
}

const MEMORY = ":memory:";
