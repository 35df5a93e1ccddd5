import assert from "node:assert/strict";
import { after, describe, it, type TestContext } from "node:test";
import pg from "pg";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { openSink, type PostgresTarget, Secret, UsageError } from "../src/index.ts";
import { type Faults, sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { markOf } from "./support/sinks.ts";
import { type PostgresProxy, startProxy } from "./support/stores/postgres-proxy.ts";

const postgres = await startPostgres();
after(() => postgres.stop());
const skip = postgres.missing ?? false;

interface Database {
  readonly query: (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  readonly connection: string;
  readonly proxy: PostgresProxy;
  readonly faults: Faults;
}

/** A database with two tables, and a user who may read and write one row of a kind; people are the superuser. */
async function databaseOf(t: TestContext): Promise<Database> {
  const url = await postgres.freshDatabase();
  const people = new pg.Client({ connectionString: url });
  people.on("error", () => undefined);
  await people.connect();
  const { database, port } = people;
  const user = `shop_${database}`;
  await people.query(`
    CREATE ROLE ${user} LOGIN;
    CREATE TABLE settings (name text PRIMARY KEY, value text, mark jsonb, changed timestamptz DEFAULT now());
    CREATE TABLE other_settings (name text PRIMARY KEY, value text, mark text);
    INSERT INTO other_settings VALUES ('adyen', NULL, NULL), ('second', NULL, NULL);
    GRANT SELECT, INSERT, UPDATE ON settings, other_settings TO ${user};
  `);
  t.after(async () => {
    await people.end();
    await postgres.drop(url);
  });
  const proxy = await startProxy(t, port);
  const query = async (text: string, values: readonly unknown[] = []) =>
    (await people.query(text, [...values])).rows as Record<string, unknown>[];
  const grant = (what: string) =>
    query(`${what} ON settings, other_settings ${what.startsWith("GRANT") ? "TO" : "FROM"} ${user}`);
  return {
    query,
    proxy,
    connection: `postgres://${user}@127.0.0.1:${proxy.port}/${database}`,
    faults: {
      throttle: async () => void (await query(`ALTER DATABASE ${database} CONNECTION LIMIT 0`)),
      expire: async () => void (await query(`ALTER ROLE ${user} NOLOGIN`)),
      // One statement writes.
      forbid: async (from) => void (from === 1 && (await grant("REVOKE INSERT, UPDATE"))),
      loseAnswer: async () => proxy.loseAnswer(),
      meanwhile: (happens) => proxy.meanwhile(happens),
      cut: async (from) => proxy.cut(from),
      mend: async () => {
        proxy.mend();
        await query(`ALTER DATABASE ${database} CONNECTION LIMIT -1`);
        await query(`ALTER ROLE ${user} LOGIN`);
        await grant("GRANT INSERT, UPDATE");
      },
    },
  };
}

async function storeOf(
  t: TestContext,
  table: string,
  targets: (connection: string) => readonly PostgresTarget[],
): Promise<StoreUnderTest> {
  const { query, connection, faults } = await databaseOf(t);
  const open = (name: string) => openSink(`postgres:${name}`, { postgres: targets(connection) });
  return {
    open: () => open("shop"),
    openElsewhere: () => open("another"),
    consumed: async () => {
      const [row] = await query(`SELECT value FROM ${table} WHERE name = 'adyen'`);
      return (row?.["value"] ?? undefined) as string | undefined;
    },
    edit: async (value) => {
      if (value === undefined) await query(`UPDATE ${table} SET value = NULL, mark = NULL WHERE name = 'adyen'`);
      else
        await query(
          `INSERT INTO ${table} (name, value) VALUES ('adyen', $1) ON CONFLICT (name) DO UPDATE SET value = $1`,
          [value],
        );
    },
    removeMark: async () => void (await query(`UPDATE ${table} SET mark = NULL`)),
    snapshot: () => query(`SELECT *, xmin FROM ${table} ORDER BY name`),
    isExclusive: true,
    faults,
  };
}

sinkContract(
  "PostgreSQL, a table",
  (t) =>
    storeOf(t, "settings", (connection) =>
      ["adyen", "second"].map((row) => ({
        name: row === "adyen" ? "shop" : "another",
        connection,
        table: "public.settings",
        where: { name: row },
        column: "value",
        mark: "mark",
      })),
    ),
  { skip, runs: 5, isServed: true },
);

sinkContract(
  "PostgreSQL, statements",
  (t) =>
    storeOf(t, "other_settings", (connection) =>
      ["adyen", "second"].map((row) => ({
        name: row === "adyen" ? "shop" : "another",
        connection,
        read: `SELECT value AS secret, mark FROM other_settings WHERE name = '${row}'`,
        write: `UPDATE other_settings SET value = $1, mark = $2 WHERE name = '${row}'`,
      })),
    ),
  { skip, runs: 3, isServed: true },
);

describe("a target in PostgreSQL", { skip }, () => {
  it("shows no values of rows where the server quotes them", async (t) => {
    const { query, connection } = await databaseOf(t);
    await query("ALTER TABLE settings ADD CONSTRAINT short CHECK (length(value) < 10)");
    await query("ALTER TABLE other_settings ALTER value TYPE int USING 1");
    const secret = new Secret(`AQE${"s3cret".repeat(20)}`);
    for (const table of ["settings", "other_settings"]) {
      const sink = openSink("postgres:shop", {
        postgres: [{ name: "shop", connection, table, where: { name: "x" }, column: "value" }],
      });
      await assert.rejects(sink.write(secret, { replaces: [undefined], mark: markOf("x") }), (error) => {
        assert.ok(error instanceof Error && !`${error.message}${error.stack}`.includes("s3cret"), String(error));
        return true;
      });
    }
  });

  it("refuses statements that would change more than one row, or give no secret", async (t) => {
    const { query, connection } = await databaseOf(t);
    const read = "SELECT value AS secret FROM other_settings WHERE name = 'adyen'";
    const write = "UPDATE other_settings SET value = $1";
    for (const [given, message] of [
      [{ read, write }, /changed 2 rows/],
      [{ read: "SELECT value FROM other_settings WHERE name = 'adyen'", write }, /no column "secret"/],
      [{ read: "SELECT value AS secret FROM other_settings", write }, /gives 2 rows/],
      [{ read: "SELECT nothing", write }, /PostgreSQL: column "nothing" does not exist/],
    ] as const) {
      const sink = openSink("postgres:shop", { postgres: [{ name: "shop", connection, ...given }] });
      await assert.rejects(sink.check(), { name: "SinkError", message });
      await assert.rejects(sink.write(new Secret("AQE-new"), { replaces: [undefined], mark: markOf("x") }), {
        message,
      });
    }
    assert.deepEqual(await query("SELECT value FROM other_settings"), [{ value: null }, { value: null }]);
  });

  it("is refused with what is wrong in its configuration", () => {
    const good = { name: "shop", table: "settings", where: { name: "adyen" }, column: "value" };
    for (const [given, message] of [
      [{ ...good, connection: "postgres://me:hunter2@host/db" }, /leave the password out/],
      [{ ...good, connection: "host=localhost" }, /is an address/],
      [{ ...good, where: {} }, /says which row/],
      [{ name: "shop", read: "SELECT 1 AS secret", write: "UPDATE a SET b = 1" }, /does not use \$1/],
      [{ ...good, name: "other" }, /It has postgres:other/],
    ] as const) {
      assert.throws(
        () => openSink("postgres:shop", { postgres: [given] }),
        (error) => error instanceof UsageError && message.test(error.message) && !error.message.includes("hunter2"),
      );
    }
  });
});
