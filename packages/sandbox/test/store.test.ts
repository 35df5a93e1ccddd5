import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, describe, test } from "node:test";
import { migrate } from "../src/store/migrations.ts";
import { openSqliteStore } from "../src/store/sqlite.ts";
import { type Store, StoreError } from "../src/store/store.ts";
import { World } from "../src/store/world.ts";

const folder = await mkdtemp(join(tmpdir(), "sandbox-store-"));
after(() => rm(folder, { recursive: true }));
let files = 0;
const freshFile = () => join(folder, `${files++}.db`);

/** What every adapter of the store must do. */
function contract(name: string, open: () => Store): void {
  describe(`a store ${name}`, () => {
    const withTable = async () => {
      const store = open();
      await store.transaction((sql) => sql.run("CREATE TABLE t (id BIGINT PRIMARY KEY, body TEXT)"));
      return store;
    };
    const rows = (store: Store) =>
      store.transaction(async (sql) => (await sql.all("SELECT id FROM t ORDER BY id")).map(({ id }) => Number(id)));
    const insert = (store: Store, id: number) =>
      store.transaction((sql) => sql.run("INSERT INTO t (id, body) VALUES ($1, $2)", id, "b"));

    test("keeps what a transaction writes, and gives values back as they were", async () => {
      const store = await withTable();
      await store.transaction((sql) =>
        sql.run("INSERT INTO t (id, body) VALUES ($2, $1)", "ü\0'\"", Number.MAX_SAFE_INTEGER),
      );
      const [row] = await store.transaction((sql) => sql.all("SELECT id, body FROM t"));
      assert.deepEqual({ ...row }, { id: Number.MAX_SAFE_INTEGER, body: "ü\0'\"" });
      await store.close();
    });

    test("keeps nothing of a transaction that throws, and all of its neighbours'", async () => {
      const store = await withTable();
      const failing = store.transaction(async (sql) => {
        await sql.run("INSERT INTO t (id) VALUES (1)");
        throw new Error("refused");
      });
      const outcomes = await Promise.allSettled([insert(store, 2), failing, insert(store, 3), insert(store, 3)]);
      assert.deepEqual(
        outcomes.map(({ status }) => status),
        ["fulfilled", "rejected", "fulfilled", "rejected"],
      );
      assert.deepEqual(await rows(store), [2, 3]);
      await store.close();
    });

    test("runs transactions one after the other: none sees half of another", async () => {
      const store = await withTable();
      await store.transaction((sql) => sql.run("INSERT INTO t (id, body) VALUES (1, '0')"));
      const increment = () =>
        store.transaction(async (sql) => {
          const [row] = await sql.all("SELECT body FROM t WHERE id = 1");
          await sql.run("UPDATE t SET body = $1 WHERE id = 1", String(Number(row?.["body"]) + 1));
        });
      await Promise.all(Array.from({ length: 300 }, increment));
      const [row] = await store.transaction((sql) => sql.all("SELECT body FROM t"));
      assert.equal(row?.["body"], "300");
      await store.close();
    });

    test("finishes what is under way when it closes, and takes nothing afterwards", async () => {
      const store = await withTable();
      const under = insert(store, 1);
      await store.close();
      await under;
      await assert.rejects(insert(store, 2), StoreError);
    });

    test("migrates once, and a second time changes nothing", async () => {
      const store = open();
      await store.transaction(migrate);
      await store.transaction((sql) => new World(sql).saveCompany({ id: "C", name: "C", status: "Active" }));
      await store.transaction(migrate);
      assert.deepEqual(await store.transaction((sql) => new World(sql).companies()), [
        { id: "C", name: "C", status: "Active" },
      ]);
      await store.close();
    });
  });
}

contract("in memory", () => openSqliteStore(undefined));
contract("in a file", () => openSqliteStore(freshFile()));

describe("a file", () => {
  test("that is no database is refused and left as it is", async () => {
    const file = freshFile();
    const text = "this is my shopping list, and it is long enough to be looked at";
    await writeFile(file, text);
    assert.throws(() => openSqliteStore(file), { name: "StoreError", message: /cannot be opened/ });
    assert.equal(await readFile(file, "utf8"), text);
  });

  test("in a folder that is not there is refused", () => {
    assert.throws(() => openSqliteStore(join(folder, "no/such/folder.db")), { name: "StoreError", message: /folder/ });
  });

  test("of a later version is refused", async () => {
    const file = freshFile();
    const database = new DatabaseSync(file);
    database.exec(
      "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL); INSERT INTO meta VALUES ('version', '99')",
    );
    database.close();
    const store = openSqliteStore(file);
    await assert.rejects(store.transaction(migrate), { name: "StoreError", message: /version 99.*up to 1/ });
    await store.close();
  });
});
