import type { PoolClient } from "pg";
import { type Isolation, type Row, type Sql, type Store, StoreError, type Value } from "./store.ts";

/** PostgreSQL's words for "another transaction was in the way: begin again". */
const AGAIN = new Set(["40001", "40P01"]);
const MOST_ATTEMPTS = 20;
const LARGEST_POOL = 16;
const INT8 = 20;

/**
 * Every transaction shares this lock, and what must be alone takes it for itself. It comes with the BEGIN: no request waits
 * for another answer of the server because of it.
 */
const WHOLE_STATE = 4010;
const BEGIN: Readonly<Record<Isolation, string>> = {
  beside: `BEGIN; SELECT pg_advisory_xact_lock_shared(${WHOLE_STATE})`,
  alone: `BEGIN; SELECT pg_advisory_xact_lock(${WHOLE_STATE})`,
};

/**
 * A store in PostgreSQL 15 or later, which several sandboxes may share. What two requests must not do at once is held
 * apart by named locks, so that `READ COMMITTED` is enough.
 */
export async function openPostgresStore(url: string): Promise<Store> {
  // Loaded only where it is asked for: most sandboxes live in a file.
  const { default: pg } = await import("pg");
  const types: typeof pg.types = { ...pg.types, getTypeParser: typeParser };
  const pool = new pg.Pool({ connectionString: url, max: LARGEST_POOL, types, application_name: "adyen-kit sandbox" });
  // A connection that ends while nobody uses it: the pool opens another one.
  pool.on("error", () => undefined);
  // One that ends while it is used fails the query; told of by nobody else, the event would end the process.
  pool.on("connect", (client) => client.on("error", () => undefined));
  let closed = false;
  const underWay = new Set<Promise<unknown>>();

  function typeParser(oid: number, format?: "text" | "binary"): ReturnType<typeof pg.types.getTypeParser> {
    return oid === INT8 ? Number : (pg.types.getTypeParser as (...of: unknown[]) => never)(oid, format);
  }

  async function attempt<T>(work: (sql: Sql) => Promise<T>, isolation: Isolation): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(BEGIN[isolation]);
      const value = await work(sqlOf(client));
      await client.query("COMMIT");
      return value;
    } catch (error) {
      await client.query("ROLLBACK").catch((cause: unknown) => (broken = cause as Error));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  async function attempts<T>(work: (sql: Sql) => Promise<T>, isolation: Isolation): Promise<T> {
    for (let count = 1; ; count += 1) {
      try {
        return await attempt(work, isolation);
      } catch (error) {
        if (count >= MOST_ATTEMPTS || !AGAIN.has(codeOf(error))) throw explained(error);
      }
    }
  }

  return {
    rowNumber: "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
    async transaction(work, isolation = "beside") {
      if (closed) throw new StoreError("The store is closed.");
      const result = attempts(work, isolation);
      underWay.add(result);
      try {
        return await result;
      } finally {
        underWay.delete(result);
      }
    },
    async close() {
      closed = true;
      await Promise.allSettled(underWay);
      await pool.end();
    },
  };
}

function sqlOf(client: PoolClient): Sql {
  const query = async (text: string, values: readonly Value[]) => {
    const { rows } = await client.query<Row>({ name: nameOf(text), text, values: values.map(storable) });
    return rows;
  };
  return {
    all: (text, ...values) => query(text, values),
    run: async (text, ...values) => {
      // What defines tables cannot be prepared.
      if (values.length === 0) await client.query(text);
      else await query(text, values);
    },
    lock: async (name) => {
      await query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [name]);
    },
    tryLock: async (name) => {
      const [row] = await query("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free", [name]);
      return (row?.["free"] as unknown) === true;
    },
  };
}

/** PostgreSQL's texts cannot hold a NUL, which an id in a path may. What stands for it is as little anybody's id. */
function storable(value: Value): Value {
  return typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "\u2400") : value;
}

const names = new Map<string, string>();

/** A short name for a prepared statement: PostgreSQL cuts names at 63 bytes. */
function nameOf(text: string): string {
  const known = names.get(text) ?? `statement_${names.size + 1}`;
  names.set(text, known);
  return known;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** An error of a connection, without the address, which may hold a password. */
function explained(error: unknown): unknown {
  const code = codeOf(error);
  const why = error instanceof Error ? error.message : code;
  const isConnection = /^(E[A-Z]+|28...|3D000|57...|08...)$/.test(code) || (code === "" && /connection/i.test(why));
  if (!isConnection) return error;
  return new StoreError(
    `PostgreSQL cannot be used: ${why || code}. Is the server there, and are name, password and database right?`,
  );
}
