import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import fc from "fast-check";
import { migrate } from "../src/storage/migrations.ts";
import { openPostgresStorage } from "../src/storage/postgres.ts";
import type { Connection } from "../src/storage/postgres-connection.ts";
import { sendWrites, type Write } from "../src/storage/postgres-writes.ts";
import { openSqliteStorage } from "../src/storage/sqlite.ts";
import { INSERT_DELIVERY } from "../src/storage/statements.ts";
import { type Storage, StoreError, type Transaction } from "../src/storage/storage.ts";
import { startPostgres } from "./support/postgres.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

type Action =
  | { readonly do: "save" | "remove" | "one"; readonly id: string }
  | {
      readonly do:
        | "list"
        | "all"
        | "up-to"
        | "count"
        | "remember"
        | "recall"
        | "clear"
        | "refuse"
        | "draw"
        | "notify"
        | "deliver"
        | "waiting";
    };

const NAMES = ["a", "b", "c", "d"];
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constantFrom("save" as const, "remove" as const, "one" as const), id: fc.constantFrom(...NAMES) }),
  fc.record({ do: fc.constantFrom("list" as const, "all" as const, "up-to" as const, "count" as const) }),
  fc.record({ do: fc.constantFrom("remember" as const, "recall" as const, "clear" as const, "refuse" as const) }),
  fc.record({ do: fc.constantFrom("draw" as const, "notify" as const, "deliver" as const, "waiting" as const) }),
);

/** The owner of an entity is a function of its id. */
const ownerOf = (id: string) => (id < "c" ? "first" : "second");

/** What a job sees: everything that it reads, in order. */
function play(transaction: Transaction, actions: readonly Action[], name: string, draw: () => number): unknown[] {
  const seen: unknown[] = [];
  const [world, kind] = ["w", "k"];
  for (const [index, each] of actions.entries()) {
    const at = `${name}:${index}`;
    switch (each.do) {
      case "save":
        transaction.save({ world, kind, id: each.id, owner: ownerOf(each.id), lookup: null, body: at });
        break;
      case "remove":
        transaction.remove(world, kind, each.id);
        break;
      case "one":
        seen.push(transaction.one(world, kind, each.id));
        break;
      case "list":
        seen.push(transaction.list({ world, kind, owner: "first" }));
        break;
      case "all":
        seen.push(transaction.list({ world, kind }));
        break;
      case "up-to":
        seen.push(transaction.list({ world, kind, upTo: "first" }));
        break;
      case "count":
        seen.push(transaction.all("SELECT id FROM entities WHERE world = $1 ORDER BY seq", world).map(({ id }) => id));
        break;
      case "remember":
        transaction.run(
          "INSERT INTO facts (world, name, value) VALUES ($1, 'x', $2) ON CONFLICT (world, name) DO UPDATE SET value = excluded.value",
          ...[world, at],
        );
        break;
      case "recall":
        seen.push(transaction.all("SELECT value FROM facts WHERE world = $1", world).map(({ value }) => value));
        break;
      case "clear":
        transaction.run("DELETE FROM entities WHERE world = $1", world);
        break;
      case "refuse":
        throw new Error(`refused: ${JSON.stringify(seen)}`);
      case "draw":
        transaction.once(draw);
        break;
      case "notify":
        transaction.run(INSERT_DELIVERY, world, at, "hook", index, "{}");
        break;
      case "deliver":
        transaction.run("UPDATE outbox SET state = 'delivered' WHERE world = $1", world);
        break;
      case "waiting":
        seen.push(events(transaction));
        break;
    }
  }
  return seen;
}

function events(transaction: Transaction): unknown[] {
  const rows = transaction.all("SELECT id, due, state FROM outbox WHERE world = $1 ORDER BY seq", "w");
  return rows.map(({ id, due, state }) => [id, due, state]);
}

/** What each of many jobs sees that begin together, and what is there afterwards. */
async function outcomes(storage: Storage, jobs: readonly (readonly Action[])[]): Promise<unknown> {
  let drawn = 0;
  const draw = () => (drawn += 1);
  const settled = await Promise.allSettled(
    jobs.map((actions, index) => storage.transaction((transaction) => play(transaction, actions, `${index}`, draw))),
  );
  const left = await storage.transaction((transaction) => [
    transaction.list({ world: "w", kind: "k" }),
    transaction.all("SELECT value FROM facts").map(({ value }) => value),
    events(transaction),
  ]);
  return {
    left,
    drawn,
    seen: settled.map((each) => (each.status === "fulfilled" ? each.value : String(each.reason))),
  };
}

async function emptied(storage: Storage): Promise<void> {
  await storage.transaction((transaction) => {
    for (const table of ["entities", "facts", "outbox"]) transaction.run(`DELETE FROM ${table}`);
  });
}

test("events of a group are sent together, in their order, and before a statement that changes what waits", async () => {
  const sent: (readonly [text: string, values: unknown])[] = [];
  const query = (text: string, values?: unknown) => (sent.push([text, values]), Promise.resolve([]));
  const notify = (id: string): Write => ({ text: INSERT_DELIVERY, values: ["w", id, "hook", 7, "{}"] });
  const remember: Write = { text: "UPDATE facts SET value = $1", values: ["x"] };
  const deliver: Write = { text: "UPDATE outbox SET due = $1", values: [8] };
  const connection: Connection = { query, script: query, isOpen: true, close: () => Promise.resolve() };
  await Promise.all(sendWrites(connection, [notify("a"), remember, notify("b"), notify("c"), deliver, notify("d")]));
  assert.deepEqual(
    sent.map(([text, values]) => [text.includes("unnest") ? "many" : text.slice(0, 13), values]),
    [
      ["UPDATE facts ", ["x"]],
      [
        "many",
        [
          ["w", "w", "w"],
          ["a", "b", "c"],
          ["hook", "hook", "hook"],
          [7, 7, 7],
          ["{}", "{}", "{}"],
        ],
      ],
      ["UPDATE outbox", [8]],
      ["INSERT INTO o", ["w", "d", "hook", 7, "{}"]],
    ],
  );
});

describe("PostgreSQL beside a file", { skip: postgres.missing ?? false }, () => {
  test("jobs that share a group see what they would see one after the other, and draw once", async () => {
    const storages = [openSqliteStorage(undefined), await openPostgresStorage(await postgres.freshDatabase())] as const;
    for (const storage of storages) await storage.transaction((transaction) => migrate(transaction, storage));
    const jobs = fc.array(fc.array(action, { maxLength: 8 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(jobs, async (given) => {
        const [inFile, inPostgres] = [await outcomes(storages[0], given), await outcomes(storages[1], given)];
        for (const storage of storages) await emptied(storage);
        assert.deepEqual(inPostgres, inFile);
      }),
      { numRuns: 40 },
    );
    for (const storage of storages) await storage.close();
  });

  test("a statement that the database refuses fails its own job and no other", async () => {
    const storage = await openPostgresStorage(await postgres.freshDatabase());
    await storage.transaction((transaction) => migrate(transaction, storage));
    const save = (id: string, lookup: string) =>
      storage.transaction((transaction) =>
        transaction.save({ world: "w", kind: "k", id, owner: null, lookup, body: "{}" }),
      );
    const settled = await Promise.allSettled([save("a", "1"), save("b", "2"), save("c", "1"), save("d", "3")]);
    assert.deepEqual(
      settled.map(({ status }) => status),
      ["fulfilled", "fulfilled", "rejected", "fulfilled"],
    );
    const kept = await storage.transaction((transaction) => transaction.all("SELECT id FROM entities ORDER BY id"));
    assert.deepEqual(
      kept.map(({ id }) => id),
      ["a", "b", "d"],
    );
    await storage.close();
  });

  test("a server that crashes under load loses nothing that was answered, and is used again once it is back", async () => {
    const storage = await openPostgresStorage(await postgres.freshDatabase());
    await storage.transaction((transaction) => migrate(transaction, storage));
    const answered: string[] = [];
    const over = new AbortController();
    let wake = () => undefined as void;
    const callers = Array.from({ length: 8 }, async (_, caller) => {
      for (let count = 0; !over.signal.aborted; count += 1) {
        const id = `${caller}-${count}`;
        const work = (transaction: Transaction) => {
          transaction.one("w", "k", id);
          transaction.save({ world: "w", kind: "k", id, owner: null, lookup: null, body: "{}" });
        };
        try {
          await storage.transaction(work);
          answered.push(id);
          wake();
        } catch (error) {
          assert.ok(error instanceof StoreError, String(error));
          assert.match(error.message, /PostgreSQL cannot be used/);
          await new Promise((next) => setTimeout(next, 20));
        }
      }
    });
    for (let round = 0; round < 3; round += 1) {
      const before = answered.length;
      await postgres.crash();
      while (answered.length < before + 20) await new Promise<void>((next) => (wake = next));
    }
    over.abort();
    await Promise.all(callers);
    const kept = await storage.transaction((transaction) => transaction.all("SELECT id FROM entities"));
    const ids = new Set(kept.map(({ id }) => id));
    assert.deepEqual(
      answered.filter((id) => !ids.has(id)),
      [],
    );
    await storage.close();
  });
});
