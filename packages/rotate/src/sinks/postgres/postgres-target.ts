import { UsageError } from "../../errors.ts";

interface Named {
  /** Named by `postgres:<name>`: letters, digits, `.`, `_` and `-`. */
  readonly name: string;
  /**
   * `postgres://user@host:5432/database?sslmode=verify-full`, without a password: that is in `PGPASSWORD` or `~/.pgpass`,
   * as for PostgreSQL's own programs. Default: `PGHOST`, `PGPORT`, `PGDATABASE`, `PGUSER`.
   */
  readonly connection?: string | undefined;
}

/** A column of one row. */
export interface PostgresTable extends Named {
  /** `settings`, or with its schema: `shop.settings`. */
  readonly table: string;
  /** Which row: columns and their values. Where there is none, it is inserted. */
  readonly where: Readonly<Record<string, string | number>>;
  /** The column of the key, of a type of text. */
  readonly column: string;
  /** A column for the {@link Mark}: `jsonb`, `json` or a type of text. Without it there is none. */
  readonly mark?: string | undefined;
}

/** Statements of your own, for a key that is encrypted, or kept behind a function. */
export interface PostgresQueries extends Named {
  /** Gives one row with a column `secret`, and `mark` where there is one; no row, or NULL, where nothing is there. */
  readonly read: string;
  /** Changes one row. `$1` is the key, `$2` (which may be left out) its mark as JSON. */
  readonly write: string;
}

/**
 * A key in PostgreSQL. It is compared and written in one transaction of isolation REPEATABLE READ: of two writers one fails.
 */
export type PostgresTarget = PostgresTable | PostgresQueries;

/** What is run for a target. */
export interface Statements {
  readonly read: { readonly text: string; readonly values: readonly (string | number)[] };
  readonly write: (
    secret: string,
    mark: string | undefined,
  ) => { readonly text: string; readonly values: readonly unknown[] };
  /** Where there is no row yet. */
  readonly insert?: (
    secret: string,
    mark: string | undefined,
  ) => { readonly text: string; readonly values: readonly unknown[] };
  readonly keepsMark: boolean;
}

/** @throws {UsageError} a field is missing or malformed. */
export function checkPostgresTarget(given: PostgresTarget): void {
  const refuse = (problem: string): never => {
    throw new UsageError(`PostgreSQL target "${given.name}": ${problem}`);
  };
  if (typeof given.name !== "string" || !/^\w[\w.-]*$/.test(given.name)) {
    refuse("its name may have letters, digits, ., _ and -, and begins with none of . and -.");
  }
  const { connection } = given;
  if (connection !== undefined) {
    const url = URL.canParse(connection) ? new URL(connection) : undefined;
    if (url === undefined || !/^postgres(ql)?:$/.test(url.protocol)) {
      refuse("its connection is an address: postgres://user@host:5432/database.");
    } else if (url.password !== "" || url.searchParams.has("password")) {
      refuse("leave the password out of its connection, which is written down; put it into PGPASSWORD or ~/.pgpass.");
    }
  }
  const isText = (value: unknown) => typeof value === "string" && value !== "";
  if ("read" in given) {
    if (!isText(given.read) || !isText(given.write)) refuse("give both read and write, as SQL.");
    if (!/\$1\b/.test(given.write)) refuse("its write does not use $1, which is the key.");
    return;
  }
  if (!isText(given.table) || !isText(given.column)) refuse("give table, where and column; or read and write, as SQL.");
  if (typeof given.where !== "object" || Object.keys(given.where).length === 0) {
    refuse('its where says which row: { name: "adyen" }.');
  }
}

export function statementsOf(target: PostgresTarget): Statements {
  if ("read" in target) {
    const keepsMark = /\$2\b/.test(target.write);
    return {
      read: { text: target.read, values: [] },
      write: (secret, mark) => ({ text: target.write, values: keepsMark ? [secret, mark ?? null] : [secret] }),
      keepsMark,
    };
  }
  const { table, where, column, mark: markColumn } = target;
  const into = table.split(".").map(quoted).join(".");
  const columns = Object.keys(where);
  const values = Object.values(where);
  const marked = markColumn === undefined ? "NULL" : `${quoted(markColumn)}::text`;
  const given = (secret: string, mark: string | undefined) =>
    markColumn === undefined ? [secret] : [secret, mark ?? null];
  const set = [column, ...(markColumn === undefined ? [] : [markColumn])].map(quoted);
  // Text of no type of its own, so that columns of json take it too.
  const rowAfter = (count: number) =>
    columns.map((name, index) => `${quoted(name)} = $${count + index + 1}`).join(" AND ");
  return {
    read: {
      text: `SELECT ${quoted(column)}::text AS secret, ${marked} AS mark FROM ${into} WHERE ${rowAfter(0)}`,
      values,
    },
    write: (secret, mark) => ({
      text: `UPDATE ${into} SET ${set.map((name, index) => `${name} = $${index + 1}`).join(", ")} WHERE ${rowAfter(set.length)}`,
      values: [...given(secret, mark), ...values],
    }),
    insert: (secret, mark) => ({
      text:
        `INSERT INTO ${into} (${[...set, ...columns.map(quoted)].join(", ")}) ` +
        `VALUES (${[...set, ...columns].map((_, index) => `$${index + 1}`).join(", ")})`,
      values: [...given(secret, mark), ...values],
    }),
    keepsMark: markColumn !== undefined,
  };
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
