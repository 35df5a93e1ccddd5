import type * as Sqlite from "node:sqlite";
import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";
import { setTimeout as pause } from "node:timers/promises";
import { JournalError } from "../../errors.ts";
import { toJournalError } from "./failures.ts";

export type Row = Record<string, SQLOutputValue>;

/** One SQLite file: statements prepared once, transactions, and waiting for a lock without holding up the process. */
export class Database {
  readonly #database: DatabaseSync;
  readonly #patience: number;
  readonly #statements = new Map<string, StatementSync>();

  /** @param patience milliseconds that a transaction waits for a lock of somebody else. */
  constructor(file: string, options: { readonly readOnly: boolean; readonly patience: number }) {
    // Waiting is done by `transaction`: SQLite's own would block timers, and with them the renewal of leases.
    const sqlite = loadSqlite();
    this.#database = new sqlite.DatabaseSync(file, { timeout: 0, readOnly: options.readOnly });
    this.#patience = options.patience;
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  get(sql: string, ...values: readonly SQLInputValue[]): Row | undefined {
    return this.#prepared(sql).get(...values);
  }

  all(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return this.#prepared(sql).all(...values);
  }

  /** @returns how many rows were changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  pragma(name: string): number {
    return Number(this.#database.prepare(`PRAGMA ${name}`).get()?.[name]);
  }

  /**
   * Does all of it or nothing. What is locked by somebody else is tried again, so `work` must not change anything outside.
   *
   * @throws {RotationError}
   */
  async transaction<T>(kind: "read" | "write", work: () => T): Promise<T> {
    return this.patiently(() => this.#once(kind, work));
  }

  /** The same for what is no transaction. */
  async patiently<T>(work: () => T): Promise<T> {
    for (let wait = 1, until = Date.now() + this.#patience; ; wait = Math.min(wait * 2, 50)) {
      try {
        return work();
      } catch (error) {
        const failure = toJournalError(error);
        const isLocked = failure instanceof JournalError && failure.code === "journal-locked";
        if (!isLocked || Date.now() >= until) throw failure;
      }
      await pause(wait);
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #once<T>(kind: "read" | "write", work: () => T): T {
    this.exec(kind === "write" ? "BEGIN IMMEDIATE" : "BEGIN");
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      if (this.#database.isTransaction) this.exec("ROLLBACK");
      throw error;
    }
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** Loaded on use: where it is missing, an import would end the whole program with a riddle. */
function loadSqlite(): typeof Sqlite {
  // Not there at all in the earliest of the versions that lack SQLite.
  const here: Partial<Pick<typeof process, "getBuiltinModule">> = process;
  const sqlite = here.getBuiltinModule?.("node:sqlite");
  if (sqlite !== undefined) return sqlite;
  throw new JournalError(
    "node-version",
    `A journal in a file needs Node.js 22.13 or newer, whose SQLite keeps it; this is ${process.versions.node}.`,
  );
}
