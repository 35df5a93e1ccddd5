import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { after, describe, test } from "node:test";
import { apiKeys, companies } from "../src/storage/kinds.ts";
import { migrate } from "../src/storage/migrations.ts";
import { openPostgresStorage } from "../src/storage/postgres.ts";
import { restoreSnapshot, takeSnapshot } from "../src/storage/snapshots.ts";
import { openSqliteStorage } from "../src/storage/sqlite.ts";
import { type Storage, StoreError } from "../src/storage/storage.ts";
import { lookUp, World } from "../src/storage/world.ts";
import { startPostgres } from "./support/postgres.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

const folder = await mkdtemp(join(tmpdir(), "sandbox-store-"));
after(() => rm(folder, { recursive: true }));
let files = 0;
const freshFile = () => join(folder, `${files++}.db`);

/** What every adapter of the store must do. */
function contract(name: string, open: () => Storage | Promise<Storage>, skip?: string): void {
  describe(`a store ${name}`, { skip: skip ?? false }, () => {
    const withTable = async () => {
      const store = await open();
      await store.transaction((sql) => sql.run("CREATE TABLE t (id BIGINT PRIMARY KEY, body TEXT)"));
      return store;
    };
    const rows = (store: Storage) =>
      store.transaction((sql) => sql.all("SELECT id FROM t ORDER BY id").map(({ id }) => Number(id)));
    const insert = (store: Storage, id: number) =>
      store.transaction((sql) => sql.run("INSERT INTO t (id, body) VALUES ($1, $2)", id, "b"));

    test("keeps what a transaction writes, and gives values back as they were", async () => {
      const store = await withTable();
      await store.transaction((sql) =>
        sql.run("INSERT INTO t (id, body) VALUES ($2, $1)", "ü'\"\\", Number.MAX_SAFE_INTEGER),
      );
      const [row] = await store.transaction((sql) => sql.all("SELECT id, body FROM t"));
      assert.deepEqual({ ...row }, { id: Number.MAX_SAFE_INTEGER, body: "ü'\"\\" });
      await store.close();
    });

    test("keeps nothing of a transaction that throws, and all of its neighbours'", async () => {
      const store = await withTable();
      const failing = store.transaction((sql) => {
        sql.run("INSERT INTO t (id) VALUES (1)");
        throw new Error("refused");
      });
      const outcomes = await Promise.allSettled([insert(store, 2), failing, insert(store, 3), insert(store, 3)]);
      const [first, second, ...same] = outcomes.map(({ status }) => status);
      // Of two that write the same row, either may come first.
      assert.deepEqual([first, second, ...same.toSorted()], ["fulfilled", "rejected", "fulfilled", "rejected"]);
      assert.deepEqual(await rows(store), [2, 3]);
      await store.close();
    });

    test("runs one transaction after the other: none is lost of many that change the same row at once", async () => {
      const store = await withTable();
      await store.transaction((sql) => sql.run("INSERT INTO t (id, body) VALUES (1, '0')"));
      const increment = () =>
        store.transaction((sql) => {
          const [row] = sql.all("SELECT body FROM t WHERE id = 1");
          sql.run("UPDATE t SET body = $1 WHERE id = 1", String(Number(row?.["body"]) + 1));
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
      const store = await open();
      const company = { id: "C", name: "C", status: "Active" };
      await store.transaction((sql) => migrate(sql, store));
      await store.transaction((sql) => new World(sql).save(companies, company));
      await store.transaction((sql) => migrate(sql, store));
      assert.deepEqual(await store.transaction((sql) => new World(sql).of(companies, "")), [company]);
      await store.close();
    });
  });
}

contract("in memory", () => openSqliteStorage(undefined));
contract("in a file", () => openSqliteStorage(freshFile()));
contract("in PostgreSQL", async () => openPostgresStorage(await postgres.freshDatabase()), postgres.missing);

describe("worlds", () => {
  test("know nothing of each other; a lookup finds the one that has it", async () => {
    const store = openSqliteStorage(undefined);
    await store.transaction((sql) => {
      migrate(sql, store);
      const [a, b] = [new World(sql, "a"), new World(sql, "b")];
      a.save(companies, { id: "C", name: "of a", status: "Active" });
      const key = { id: "K", credentialId: "X", createdAt: 0, worksFrom: 0 };
      b.save(apiKeys, { ...key, hash: "h" });
      assert.equal(b.one(companies, "C"), undefined);
      assert.equal(lookUp(sql, apiKeys, "h")?.world, "b");
      a.setState("x", 1);
      assert.equal(b.state("x"), undefined);
      a.clear();
      assert.equal(lookUp(sql, apiKeys, "h")?.world, "b");
    });
    await store.close();
  });

  test("are kept by a snapshot and brought back whole", async () => {
    const store = openSqliteStorage(undefined);
    await store.transaction((sql) => {
      migrate(sql, store);
      const world = new World(sql, "a");
      const company = { id: "C", name: "before", status: "Active" };
      world.save(companies, company);
      world.setState("x", { y: 1 });
      takeSnapshot(world, "s", 5);
      world.save(companies, { ...company, name: "after" });
      world.save(companies, { ...company, id: "D" });
      world.setState("x", 2);
      assert.equal(restoreSnapshot(world, "t"), false);
      assert.equal(restoreSnapshot(world, "s"), true);
      assert.deepEqual(world.of(companies, ""), [company]);
      assert.deepEqual(world.state("x"), { y: 1 });
    });
    await store.close();
  });
});

describe("a file", () => {
  test("that is no database is refused and left as it is", async () => {
    const file = freshFile();
    const text = "this is my shopping list, and it is long enough to be looked at";
    await writeFile(file, text);
    assert.throws(() => openSqliteStorage(file), { name: "StoreError", message: /cannot be opened/ });
    assert.equal(await readFile(file, "utf8"), text);
  });

  test("in a folder that is not there is refused", () => {
    assert.throws(() => openSqliteStorage(join(folder, "no/such/folder.db")), {
      name: "StoreError",
      message: /folder/,
    });
  });

  test("of a later version is refused", async () => {
    const file = freshFile();
    const database = new DatabaseSync(file);
    database.exec(
      "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL); INSERT INTO meta VALUES ('version', '99')",
    );
    database.close();
    const store = openSqliteStorage(file);
    await assert.rejects(
      store.transaction((sql) => migrate(sql, store)),
      { name: "StoreError", message: /version 99.*up to 1/ },
    );
    await store.close();
  });
});
