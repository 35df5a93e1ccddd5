import { createHash } from "node:crypto";
import type { Client } from "pg";
import { messageOf, systemCode } from "../../errors.ts";
import { Secret } from "../../secret.ts";
import { isMark } from "../command/receipt.ts";
import { printable } from "../command/mask.ts";
import type { Mark } from "../sink.ts";
import { at, textAt } from "../stores/json-answer.ts";
import { type Held, type Store, StoreError, type StoreProblem } from "../stores/store.ts";
import { type PostgresTarget, type Statements, statementsOf } from "./postgres-target.ts";

const patienceMs = 15_000;

/** One value in a table of the user's. A connection of its own for each step: none is left behind. */
export class PostgresStore implements Store {
  readonly #target: PostgresTarget;
  readonly #statements: Statements;

  constructor(target: PostgresTarget) {
    this.#target = target;
    this.#statements = statementsOf(target);
  }

  async identity(): Promise<string> {
    const { host, port, database } = await newClient(this.#target);
    const { name: _, connection: __, ...what } = this.#target;
    return `postgres:${host}:${port}/${database}#${createHash("sha256").update(JSON.stringify(what)).digest("hex").slice(0, 16)}`;
  }

  read(): Promise<Held> {
    return this.#connected([], (client) => this.#read(client));
  }

  /** Writes what is there already, or something that goes again with the transaction. */
  async check(held: Held): Promise<void> {
    const secret = held.secret ?? new Secret("AQE-stands-in-for-a-key");
    await this.#connected([secret], async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
      const found = await this.#read(client);
      await this.#write(client, secret, held.mark, found);
      await client.query("ROLLBACK");
    });
  }

  put(secret: Secret, mark: Mark | undefined, held: Held): Promise<string> {
    return this.#connected([secret, ...(held.secret === undefined ? [] : [held.secret])], async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ");
      const found = await this.#read(client);
      if (found.version !== held.version) throw new StoreError("stale", "somebody changed it meanwhile");
      await this.#write(client, secret, mark, found);
      await client.query("COMMIT").catch((error: unknown) => {
        throw isAnswer(error)
          ? error
          : new StoreError("unclear", `the connection was lost at the end (${messageOf(error)})`);
      });
      return secret.fingerprint;
    });
  }

  async #read(client: Client): Promise<Held> {
    const { text, values } = this.#statements.read;
    const { rows } = await client.query<Record<string, unknown>>(text, [...values]);
    if (rows.length > 1) throw new StoreError("refused", `its query gives ${rows.length} rows; it must give one`);
    const [row] = rows;
    if (row === undefined) return { secret: undefined, mark: undefined, version: undefined };
    if (!("secret" in row))
      throw new StoreError("refused", 'its query gives no column "secret"; write: SELECT … AS secret');
    const value = textAt(row, "secret");
    const secret = value === undefined ? undefined : new Secret(value);
    return { secret, mark: markOf(at(row, "mark")), version: secret?.fingerprint ?? emptyRow };
  }

  async #write(client: Client, secret: Secret, mark: Mark | undefined, found: Held): Promise<void> {
    const { write, insert } = this.#statements;
    const statement = found.version === undefined && insert !== undefined ? insert : write;
    const { text, values } = statement(secret.reveal(), mark && JSON.stringify(mark));
    const { rowCount } = await client.query(text, [...values]);
    if (rowCount !== 1) {
      throw new StoreError("refused", `its write changed ${rowCount ?? 0} rows, not one; nothing of it was kept`);
    }
  }

  async #connected<T>(secrets: readonly Secret[], work: (client: Client) => Promise<T>): Promise<T> {
    const client = await newClient(this.#target);
    // A connection that is cut between two statements says so here first.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return await work(client);
    } catch (error) {
      throw error instanceof StoreError ? error : explained(error, secrets);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

/** A row that holds NULL, which is another state than no row. */
const emptyRow = "empty";

async function newClient({ connection }: PostgresTarget): Promise<Client> {
  const { default: pg } = await import("pg").catch(() => {
    throw new StoreError("refused", 'targets in PostgreSQL need the package "pg": npm install pg');
  });
  return new pg.Client({
    ...(connection !== undefined && { connectionString: connection }),
    connectionTimeoutMillis: patienceMs,
    statement_timeout: patienceMs,
    query_timeout: patienceMs,
    application_name: "adyen-kit",
  });
}

function markOf(value: unknown): Mark | undefined {
  try {
    const mark: unknown = typeof value === "string" ? JSON.parse(value) : value;
    return isMark(mark) ? mark : undefined;
  } catch {
    return undefined;
  }
}

/** The server's own words; details, where values of rows stand, are left out. */
function explained(error: unknown, secrets: readonly Secret[]): StoreError {
  const code = systemCode(error) ?? "";
  const said = printable(messageOf(error), secrets);
  const problem = isAnswer(error) ? (problems[code] ?? problems[code.slice(0, 2)] ?? "refused") : "wait";
  return new StoreError(
    problem,
    hints[code] === undefined ? `PostgreSQL: ${said}` : `${hints[code]} (PostgreSQL: ${said})`,
  );
}

function isAnswer(error: unknown): boolean {
  return /^[0-9A-Z]{5}$/.test(systemCode(error) ?? "") && systemCode(error) !== "EPIPE";
}

/** By SQLSTATE, or its first two characters. */
const problems: Readonly<Record<string, StoreProblem>> = {
  "40": "stale",
  "23505": "stale",
  "55P03": "wait",
  "53": "wait",
  "57": "wait",
  "08": "wait",
  "28": "login",
  "25006": "wait",
};

const hints: Readonly<Record<string, string>> = {
  "42501": "permission denied: it needs SELECT and UPDATE on the table (and INSERT, where the row is missing)",
  "28P01": "its password is wrong or has changed: put the new one into PGPASSWORD or ~/.pgpass",
  "28000": "this user may not log in",
  "25006": "the server is a standby and takes no writes now",
  ECONNREFUSED: "nothing listens there",
};
