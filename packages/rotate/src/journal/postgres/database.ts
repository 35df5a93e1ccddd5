import type { Pool, PoolClient } from "pg";
import { JournalError, messageOf, RotationError, systemCode } from "../../errors.ts";

/** Milliseconds that a statement, or a lock that somebody else holds, is waited for. */
const patienceMs = 15_000;

export type PostgresRow = Record<string, string | number | null>;

/** Within a transaction. */
export interface Transaction {
  readonly all: (sql: string, ...values: readonly unknown[]) => Promise<PostgresRow[]>;
  readonly get: (sql: string, ...values: readonly unknown[]) => Promise<PostgresRow | undefined>;
  /** Gives how many rows were changed. */
  readonly run: (sql: string, ...values: readonly unknown[]) => Promise<number>;
}

/** Connections to a PostgreSQL database, and transactions in one of its schemas. */
export class PostgresDatabase {
  readonly #pool: Pool;
  readonly #schema: string;

  private constructor(pool: Pool, schema: string) {
    this.#pool = pool;
    this.#schema = schema;
  }

  static async open(connection: string | undefined, schema: string): Promise<PostgresDatabase> {
    const { default: pg } = await import("pg").catch(() => {
      throw new JournalError("journal-failed", 'A journal in PostgreSQL needs the package "pg": npm install pg');
    });
    const pool = new pg.Pool({
      ...(connection !== undefined && { connectionString: connection }),
      connectionTimeoutMillis: patienceMs,
      query_timeout: 2 * patienceMs,
      application_name: "adyen-kit",
    });
    // A connection that nobody uses may be cut: the next one that is asked for is another.
    pool.on("error", () => undefined);
    return new PostgresDatabase(pool, schema);
  }

  /**
   * Does all of it or nothing. Readers see one state throughout; what is written is on disk when the promise resolves.
   *
   * @throws {RotationError}
   */
  async transaction<T>(kind: "read" | "write", work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let client: PoolClient | undefined;
    try {
      client = await this.#pool.connect();
      // One that is cut says so here, too: the statement under way fails by itself.
      client.on("error", ignore);
      const begin = kind === "read" ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
      // One call: settings that hold for this transaction alone.
      await client.query(
        `${begin}; SET LOCAL search_path = "${this.#schema}"; SET LOCAL lock_timeout = ${patienceMs}; ` +
          `SET LOCAL statement_timeout = ${patienceMs}; SET LOCAL synchronous_commit = on`,
      );
      const result = await work(over(client));
      await client.query("COMMIT");
      client.off("error", ignore);
      client.release();
      return result;
    } catch (error) {
      // Its state is not known: another connection takes its place.
      client?.release(true);
      throw toJournalError(error);
    }
  }

  async close(): Promise<void> {
    if (!this.#pool.ended && !this.#pool.ending) await this.#pool.end();
  }
}

function ignore(): void {}

function over(client: PoolClient): Transaction {
  const query = async (sql: string, values: readonly unknown[]) => client.query<PostgresRow>(sql, [...values]);
  return {
    all: async (sql, ...values) => (await query(sql, values)).rows,
    get: async (sql, ...values) => (await query(sql, values)).rows[0],
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
  };
}

/** Anything thrown while the journal was used, as one of our errors. */
function toJournalError(error: unknown): RotationError {
  if (error instanceof RotationError) return error;
  const state = systemCode(error) ?? "";
  const isAnswer = /^[0-9][0-9A-Z]{4}$/.test(state);
  const [code, retryable, advice] = isAnswer
    ? (meanings[state] ?? meanings[state.slice(0, 2)] ?? (["journal-failed", false, ""] as const))
    : (["journal-unreachable", true, "See that the server runs and can be reached."] as const);
  return new JournalError(code, `The journal could not be used (PostgreSQL: ${messageOf(error)}). ${advice}`.trim(), {
    cause: error,
    retryable,
  });
}

/** By SQLSTATE, or its first two characters. */
const meanings: Readonly<Record<string, readonly [code: string, retryable: boolean, advice: string]>> = {
  "08": ["journal-unreachable", true, "See that the server runs and can be reached."],
  "25006": ["journal-read-only", true, "The server is a standby and takes no writes now."],
  "28": ["journal-refused", false, "See user and password: PGPASSWORD or ~/.pgpass."],
  "40": ["journal-locked", true, "Try again."],
  "42501": ["journal-refused", false, "This user may not use its tables: see who owns them."],
  "53": ["journal-unreachable", true, "The server is out of connections, memory or disk."],
  "55P03": ["journal-locked", true, "Another run holds it. Try again."],
  "57": ["journal-unreachable", true, "The server ended the statement, or is going down."],
};
