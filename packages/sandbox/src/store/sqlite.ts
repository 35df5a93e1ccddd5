import { DatabaseSync, type StatementSync } from "node:sqlite";
import { makePrivate } from "./private-file.ts";
import { type Row, type Sql, type Store, StoreError } from "./store.ts";

interface Job {
  /** Runs the work inside the transaction that is open, and answers what to do once that is committed. */
  readonly run: (sql: Sql) => Promise<() => void>;
  readonly fail: (error: unknown) => void;
}

/** Work that came while a commit was under way shares the next one, up to so much: an answer must not wait for all others. */
const LARGEST_GROUP = 256;
/** Milliseconds that another writer of the file is waited for. */
const LONGEST_WAIT = 10_000;
const SQLITE_BUSY = 5;

/**
 * A store in one SQLite file, or in memory where no file is given. Each answer is given after its commit has reached the
 * disk. Requests of one tick share a commit, each under a savepoint of its own.
 */
export function openSqliteStore(file: string | undefined): Store {
  const database = open(file);
  const statements = new Map<string, StatementSync>();
  const sql: Sql = {
    all: async (text, ...values) => prepare(text).all(...values) as Row[],
    run: async (text, ...values) => {
      prepare(text).run(...values);
    },
    // Transactions of a file run one after the other: every name is free.
    lock: async () => undefined,
    tryLock: async () => true,
  };
  const waiting: Job[] = [];
  let working: Promise<void> | undefined;
  let closed = false;

  function prepare(text: string): StatementSync {
    const known = statements.get(text);
    if (known !== undefined) return known;
    // By position, which is faster than by name.
    const statement = database.prepare(text.replaceAll(/\$(\d+)/g, "?$1"));
    statements.set(text, statement);
    return statement;
  }

  /** Prepared once, as everything that each request does. */
  const execute = (text: string): void => void prepare(text).run();

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      await commitGroup(waiting.splice(0, LARGEST_GROUP));
      await new Promise((next) => setImmediate(next));
    }
    working = undefined;
  }

  async function commitGroup(group: readonly Job[]): Promise<void> {
    try {
      await begin(database);
      const settle: (() => void)[] = [];
      for (const job of group) settle.push(await job.run(sql));
      execute("COMMIT");
      for (const done of settle) done();
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      for (const job of group) job.fail(error);
    }
  }

  return {
    rowNumber: "INTEGER PRIMARY KEY",
    // One writes at a time, in all processes together: each transaction is alone.
    transaction: (work_) =>
      new Promise((resolve, reject) => {
        if (closed) throw new StoreError("The store is closed.");
        waiting.push({ fail: reject, run: () => underSavepoint(execute, sql, work_, resolve, reject) });
        // Once every request that has arrived by now has asked: they share a commit.
        working ??= new Promise((next) => setImmediate(next)).then(work);
      }),
    async close() {
      closed = true;
      await working;
      if (database.isOpen) database.close();
    },
  };
}

/** A refusal undoes the changes of its own request and leaves those of its neighbours. */
async function underSavepoint<T>(
  execute: (text: string) => void,
  sql: Sql,
  work: (sql: Sql) => Promise<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Promise<() => void> {
  execute("SAVEPOINT request");
  try {
    const value = await work(sql);
    execute("RELEASE request");
    return () => resolve(value);
  } catch (error) {
    execute("ROLLBACK TO request");
    execute("RELEASE request");
    return () => reject(error);
  }
}

/** Another process, or another store of this one, may be writing: it is waited for without holding this one up. */
async function begin(database: DatabaseSync): Promise<void> {
  const deadline = Date.now() + LONGEST_WAIT;
  for (;;) {
    try {
      database.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      const isBusy = error instanceof Error && "errcode" in error && error.errcode === SQLITE_BUSY;
      if (!isBusy || Date.now() > deadline) throw error;
      await new Promise((wake) => setTimeout(wake, 2));
    }
  }
}

function open(file: string | undefined): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    if (file !== undefined && file !== MEMORY) makePrivate(file);
    database = new DatabaseSync(file ?? MEMORY, { timeout: 2000 });
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA busy_timeout = 0");
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
