import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { REAL_CLOCK } from "../src/domain/clock.ts";
import type { Kind } from "../src/storage/kinds.ts";
import { migrate } from "../src/storage/migrations.ts";
import { openPostgresStorage } from "../src/storage/postgres.ts";
import { openSqliteStorage } from "../src/storage/sqlite.ts";
import type { Storage, Transaction } from "../src/storage/storage.ts";
import { lookUp, World } from "../src/storage/world.ts";
import { startPostgres } from "./support/postgres.ts";

const postgres = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), "set-up-"));
after(() => postgres.stop());
after(() => rmSync(folder, { recursive: true }));

interface Thing {
  readonly id: string;
  readonly owner: string;
  readonly secret: string;
}

/** Kept in memory, as credentials and keys are. */
const things: Kind<Thing> = {
  name: "thing",
  isSetUp: true,
  id: ({ id }) => id,
  owner: ({ owner }) => owner,
  lookup: ({ secret }) => secret,
};

type Action =
  | { readonly do: "save" | "remove"; readonly world: string; readonly id: string }
  | { readonly do: "read" | "clear" | "clock" | "refuse"; readonly world: string };

const world = fc.constantFrom("v", "w");
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant("save" as const), world, id: fc.constantFrom("a", "b", "c") }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("remove" as const), world, id: fc.constantFrom("a", "b", "c") }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("read" as const), world }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom("clear" as const, "clock" as const, "refuse" as const), world }),
  },
);

let turns = 0;

function play(transaction: Transaction, actions: readonly Action[]): void {
  for (const each of actions) {
    const turn = transaction.once(() => (turns += 1));
    const world = new World(transaction, each.world);
    if (each.do === "save")
      world.save(things, { id: each.id, owner: each.id < "b" ? "first" : "second", secret: `${turn}` });
    else if (each.do === "remove") world.remove(things, each.id);
    else if (each.do === "clear") world.clear();
    else if (each.do === "clock") world.setClock({ mode: "frozen", at: turn });
    else if (each.do === "refuse") throw new Refusal();
    else check(transaction, world);
  }
}

class Refusal extends Error {}

/** What is kept is what the database says at this moment of the transaction. */
function check(transaction: Transaction, world: World): void {
  const stored = transaction.list({ world: world.name, kind: things.name }).map((body) => JSON.parse(body) as Thing);
  assert.deepEqual(world.all(things), stored);
  assert.deepEqual(
    world.of(things, "second"),
    stored.filter(({ owner }) => owner === "second"),
  );
  assert.deepEqual(
    world.one(things, "a"),
    stored.find(({ id }) => id === "a"),
  );
  for (const item of stored) assert.deepEqual(lookUp(transaction, things, item.secret), { world: world.name, item });
  for (let turn = 1; turn <= turns; turn += 1) {
    const found = lookUp(transaction, things, `${turn}`);
    if (found?.world === world.name) assert.ok(stored.some(({ secret }) => secret === `${turn}`));
  }
  assert.deepEqual(world.conditions().clock, world.state("clock") ?? REAL_CLOCK);
}

/** Rounds of transactions that begin together, each through one of two that share the state. */
async function follows(storages: readonly Storage[]): Promise<void> {
  for (const storage of storages.slice(0, 1)) await storage.transaction((transaction) => migrate(transaction, storage));
  const jobs = fc.array(fc.array(action, { maxLength: 8 }), { minLength: 1, maxLength: 5 });
  const rounds = fc.array(fc.record({ by: fc.nat(storages.length - 1), jobs }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rounds, async (given) => {
      for (const { by, jobs } of given) {
        const shared = storages[by] ?? assert.fail();
        const ends = jobs.map((actions) => shared.transaction((transaction) => play(transaction, actions)));
        for (const end of await Promise.allSettled(ends))
          if (end.status === "rejected" && !(end.reason instanceof Refusal)) throw end.reason;
        for (const storage of storages)
          await storage.transaction((transaction) => {
            for (const name of ["v", "w"]) check(transaction, new World(transaction, name));
          });
      }
    }),
    { numRuns: 60 },
  );
  for (const storage of storages) await storage.close();
}

test("what is kept in memory follows every change of its own process and of another one, in a file", async () => {
  const file = join(folder, "state.sqlite");
  await follows([openSqliteStorage(file), openSqliteStorage(file)]);
});

test("so it does in PostgreSQL", { skip: postgres.missing ?? false }, async () => {
  const url = await postgres.freshDatabase();
  await follows([await openPostgresStorage(url), await openPostgresStorage(url)]);
});
