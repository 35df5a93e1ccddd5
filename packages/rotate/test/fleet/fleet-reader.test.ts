import assert from "node:assert/strict";
import { join } from "node:path";
import { after, describe, test, type TestContext } from "node:test";
import { openSink, Secret } from "@adyen-kit/rotate";
import { type Fleet, fleetStatus, openFleet, startDashboard } from "@adyen-kit/rotate/fleet";
import { startPostgres } from "../../../sandbox/test/support/postgres.ts";
import { temporaryFolder } from "../helpers.ts";
import { sqlIn } from "../support/fleet.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

const NOW = new Date("2026-03-01T12:00:00.000Z");

/** Six members of two accounts, as looks would have left them. */
async function bench(t: TestContext): Promise<{ fleet: Fleet; sql: (statement: string) => Promise<void> }> {
  const folder = await temporaryFolder(t);
  const connection = await postgres.freshDatabase();
  const fleet = await openFleet({
    ...{ connection, sealingKey: { file: join(folder, "journal.key") }, receipts: join(folder, "receipts") },
    ...{ openSink, actor: "test", callingKey: async () => new Secret("none") },
  });
  t.after(async () => {
    await fleet.close();
    await postgres.drop(connection);
  });
  const row = (index: number) => ({
    ...{ name: `shop-${index}`, company: `Acme${index % 2}`, credential: `S2-A${index}`, platform: "test" },
    targets: [`env:${join(folder, `${index}.env`)}#ADYEN_API_KEY`],
  });
  const rows = Array.from({ length: 6 }, (_, index) => ({ line: index + 1, row: row(index) }));
  const { added, problems } = await fleet.importMembers(rows);
  assert.deepEqual([added.length, problems], [6, []]);
  const sql = (statement: string) => sqlIn(connection, `SET search_path = adyen_kit_fleet; ${statement}`);
  await sql(`
    UPDATE members SET due_at = '2026-04-0' || right(name, 1) || 'T00:00:00.000Z';
    UPDATE members SET state = 'waiting', safe_until = '2026-03-01T23:59:59.999Z' WHERE name = 'shop-1';
    UPDATE members SET state = 'waiting', safe_until = '2026-03-02T00:00:00.000Z' WHERE name = 'shop-2';
    UPDATE members SET state = 'due', due_at = '2026-02-01T00:00:00.000Z' WHERE name = 'shop-3';
    UPDATE members SET state = 'due', due_at = '2026-02-02T00:00:00.000Z' WHERE name = 'shop-4'`);
  return { fleet, sql };
}

async function names(members: Promise<readonly { readonly name: string }[]>): Promise<string[]> {
  return (await members).map(({ name }) => name);
}

describe("reads of a fleet", { skip: postgres.missing ?? false }, () => {
  test("sum it up by one question, with the hour from which time is short", async (t) => {
    const { fleet } = await bench(t);
    assert.deepEqual(await fleet.summary(NOW), {
      counts: { idle: 2, due: 2, running: 0, waiting: 2, asks: 0, awaitingApproval: 0, failed: 0, untrusted: 0 },
      ...{ paused: 0, againstTheClock: 2, short: 1 },
      soonestSafeUntil: "2026-03-01T23:59:59.999Z",
      oldestDueAt: "2026-02-01T00:00:00.000Z",
      nextDueAt: "2026-04-00T00:00:00.000Z",
    });
    assert.deepEqual(await fleet.accounts(), [
      { account: "Acme0", members: 3 },
      { account: "Acme1", members: 3 },
    ]);
  });

  test("know who is paused by itself, with its account or with all, and who a lease says is at work", async (t) => {
    const { fleet, sql } = await bench(t);
    await fleet.pause({ member: "shop-0" });
    await fleet.pause({ account: "Acme1" });
    assert.deepEqual(await names(fleet.members({ paused: true })), ["shop-0", "shop-1", "shop-3", "shop-5"]);
    assert.deepEqual(await names(fleet.members({ paused: false, state: "due" })), ["shop-4"]);
    assert.deepEqual((await fleet.counts({ paused: true })).due, 1);
    const some = await fleet.summary(NOW);
    assert.deepEqual([some.paused, some.oldestDueAt, some.nextDueAt], [4, "2026-02-01T00:00:00.000Z", undefined]);
    await fleet.unpause({ account: "Acme1" });
    await fleet.pause("all");
    assert.deepEqual((await fleet.summary(NOW)).paused, 6);
    await sql(`INSERT INTO adyen_kit.leases (credential, holder, fence, expires_at)
      VALUES ('test:S2-A5', 'somebody', 1, extract(epoch FROM clock_timestamp()) * 1000 + 60000)`);
    assert.deepEqual((await fleet.summary(NOW)).counts.running, 1);
    assert.deepEqual(await names(fleet.members({ state: "running" })), ["shop-5"]);
    assert.deepEqual(await names(fleet.members({ state: "idle" })), ["shop-0"]);
  });

  test("find a member by its name, or by parts of its name and its credential's id, not of its platform", async (t) => {
    const { fleet } = await bench(t);
    assert.deepEqual(await names(fleet.members({ name: "shop-1" })), ["shop-1"]);
    assert.deepEqual(await names(fleet.members({ name: "shop" })), []);
    assert.deepEqual(await names(fleet.members({ search: "S2-a4" })), ["shop-4"]);
    assert.deepEqual(await names(fleet.members({ search: "TEST" })), []);
    assert.equal((await fleet.counts({ search: "HOP-4" })).due, 1);
  });

  test("authenticate each member that is shown, whatever the database counts it as", async (t) => {
    const { fleet, sql } = await bench(t);
    await sql(`UPDATE members SET definition = replace(definition, 'shop-3', 'shop-9') WHERE name = 'shop-3'`);
    assert.equal((await fleet.summary(NOW)).counts.untrusted, 0);
    assert.deepEqual(
      (await fleet.members({ state: "due", order: "dueAt" })).map(({ name, state }) => [name, state]),
      [
        ["shop-3", "untrusted"],
        ["shop-4", "due"],
      ],
    );
    const { counts, members } = await fleetStatus(fleet, { name: "shop-3" });
    assert.deepEqual([counts.due, members.map(({ state }) => state)], [2, ["untrusted"]]);
    const dashboard = await startDashboard(fleet, { port: 0, clock: { now: async () => NOW } });
    t.after(() => dashboard.close());
    const body = await (await fetch(dashboard.url)).text();
    assert.match(body, /1 member needs a person; 1 is safe for less than 12 hours/);
    assert.match(/<ul class="cards">.*?<\/ul>/s.exec(body)?.[0] ?? "", /shop-3<\/a>.*Untrusted/);
  });
});
