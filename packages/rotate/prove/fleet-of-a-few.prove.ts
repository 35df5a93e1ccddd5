import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { readFleet } from "@adyen-kit/rotate/fleet";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { fleetBench, sqlIn } from "../test/support/fleet.ts";

const postgres = await startPostgres();
after(() => postgres.stop());
const skip = postgres.missing ?? false;

describe("a fleet", { skip }, () => {
  it("rotates what is due, and is done when the old keys have ended", async (t) => {
    const own = await fleetBench(t, postgres, { members: 6 });
    const { open, lines, rows, stored, accepts, events, sandbox, workUntil } = own;
    const fleet = await open();
    const imported = await fleet.importMembers(lines());
    assert.deepEqual([imported.added.length, imported.problems], [6, []]);
    const before = await Promise.all(rows.map(stored));
    const draining = async () => (await fleet.members()).filter(({ phase }) => phase === "draining").length;
    await workUntil(fleet, async () => (await draining()) === 6);
    await sandbox.clock.advance({ days: 1, minutes: 1 });
    await workUntil(fleet, async () => (await fleet.counts()).idle === 6);
    const after = await Promise.all(rows.map(stored));
    for (const [index, key] of after.entries()) {
      assert.notEqual(key, before[index]);
      assert.equal(await accepts(key), true);
      assert.equal(await accepts(before[index]), false);
    }
    const members = await fleet.members();
    assert.deepEqual(
      members.map(({ state, lastCompletedAt }) => [state, lastCompletedAt !== undefined]),
      rows.map(() => ["idle", true]),
    );
    assert.equal(events.filter(({ type }) => type === "rotation.began").length, 6);
    assert.equal(events.filter(({ type }) => type === "rotation.completed").length, 6);
    assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
  });

  it("is empty where there never was one", async (t) => {
    const { connection } = await fleetBench(t, postgres, { members: 0 });
    const reader = await readFleet({ connection });
    t.after(() => reader.close());
    assert.deepEqual([await reader.members(), (await reader.counts()).idle], [[], 0]);
  });

  it("begins no rotation before a second person approves it, and one for each approval", async (t) => {
    const own = await fleetBench(t, postgres, { members: 1 });
    const { open, lines, rows, events, sandbox, connection, workUntil } = own;
    const fleet = await open();
    const careful = rows.map((row) => ({ ...row, schedule: { ...row.schedule, maximumAge: "30d", approval: true } }));
    await fleet.importMembers(lines(careful));
    await fleet.work({ once: true });
    const state = async () => (await fleet.members())[0]?.state;
    assert.equal(await state(), "awaitingApproval");
    assert.deepEqual(
      events.map(({ type }) => type),
      ["approval.needed"],
    );
    await assert.rejects(fleet.approve("shop-1"), /imported by test, and that is you/);
    await sqlIn(connection, "CREATE ROLE second SUPERUSER LOGIN");
    t.after(() => sqlIn(connection, "DROP ROLE second").catch(() => undefined));
    const asSecond = new URL(connection);
    asSecond.username = "second";
    const other = await open({ connection: asSecond.href });
    assert.equal((await other.approve("shop-1")).approvedBy, "second");
    await other.close();
    await workUntil(fleet, async () => (await fleet.members())[0]?.phase === "draining");
    await sandbox.clock.advance({ days: 1, minutes: 1 });
    await workUntil(fleet, async () => (await state()) === "idle");
    await sandbox.clock.advance({ days: 30 });
    await fleet.work({ once: true });
    assert.equal(await state(), "awaitingApproval");
  });

  it("takes no approval that somebody wrote into the tables", async (t) => {
    const { open, lines, rows, connection } = await fleetBench(t, postgres, { members: 1 });
    const fleet = await open();
    await fleet.importMembers(lines(rows.map((row) => ({ ...row, schedule: { ...row.schedule, approval: true } }))));
    const sql = "INSERT INTO approvals SELECT key, 'none', 'second', '2030-01-01T00:00:00.000Z', mac FROM members";
    await sqlIn(connection, `SET search_path = adyen_kit_fleet; ${sql}`);
    await fleet.work({ once: true });
    assert.deepEqual(
      (await fleet.members()).map(({ state }) => state),
      ["awaitingApproval"],
    );
  });

  it("leaves alone what somebody without the key has changed, and says so once", async (t) => {
    const { open, lines, events, rows, stored, connection } = await fleetBench(t, postgres, { members: 2 });
    const fleet = await open();
    await fleet.importMembers(lines());
    const [elsewhere] = rows[1]?.targets ?? [];
    const changes = [
      `UPDATE members SET definition = replace(definition, 'targets', 'targets') || ' ' WHERE name = 'shop-1'`,
      `UPDATE members SET definition = jsonb_set(definition::jsonb, '{targets}', '["${elsewhere}"]')::text WHERE name = 'shop-1'`,
    ];
    const before = await Promise.all(rows.map(stored));
    for (const change of changes) {
      await sqlIn(connection, `SET search_path = adyen_kit_fleet; ${change}`);
      await fleet.work({ once: true });
      assert.equal((await fleet.members({ search: "shop-1" }))[0]?.state, "untrusted");
    }
    assert.equal((await Promise.all(rows.map(stored)))[0], before[0]);
    assert.equal(events.filter(({ type, member }) => type === "member.untrusted" && member === "shop-1").length, 1);
    // Another member's definition in its place is no better.
    await sqlIn(
      connection,
      `SET search_path = adyen_kit_fleet; UPDATE members SET definition = other.definition, mac = other.mac,
        imported_at = other.imported_at FROM members AS other WHERE members.name = 'shop-1' AND other.name = 'shop-2'`,
    );
    assert.equal((await fleet.members({ search: "shop-1" }))[0]?.state, "untrusted");
    const again = await fleet.importMembers(lines());
    assert.deepEqual(
      again.changed.map(({ name }) => name),
      ["shop-1"],
    );
    await fleet.work({ once: true });
    assert.equal((await fleet.members({ search: "shop-1" }))[0]?.state, "waiting");
  });

  it("begins nothing while it is paused, and goes on with what is open", async (t) => {
    const { open, lines, rows, sandbox, workUntil } = await fleetBench(t, postgres, { members: 2 });
    const fleet = await open();
    const [account, states] = [rows[0]?.company ?? "", async () => (await fleet.members()).map(({ state }) => state)];
    await fleet.importMembers(lines(rows.slice(0, 1)));
    await workUntil(fleet, async () => (await fleet.members())[0]?.phase === "draining");
    await fleet.importMembers(lines());
    await fleet.pause({ account });
    await sandbox.clock.advance({ days: 1, minutes: 1 });
    await workUntil(fleet, async () => (await states())[0] === "idle");
    assert.deepEqual(
      (await fleet.members()).map(({ state, paused }) => [state, paused]),
      [
        ["idle", true],
        ["due", true],
      ],
    );
    await fleet.unpause({ account });
    await workUntil(fleet, async () => (await fleet.members())[1]?.phase === "draining");
    assert.deepEqual(
      (await fleet.members()).map(({ paused }) => paused),
      [false, false],
    );
    await assert.rejects(fleet.pause({ member: "nobody" }), /no member "nobody"/);
  });

  it("keeps to what an account may be asked, at once and in a minute", async (t) => {
    const accounts = { AcmeGroup: { atOnce: 2, callsPerMinute: 3_000 } };
    const { open, lines, sandbox } = await fleetBench(t, postgres, { members: 5 });
    let most = 0;
    const onFleetEvent = async () => {
      const busy = await sandboxBusy();
      most = Math.max(most, busy);
    };
    const fleet = await open({ accounts, onFleetEvent });
    const sandboxBusy = async () => {
      const members = await fleet.members();
      return members.filter(({ phase }) => phase !== undefined && phase !== "draining" && phase !== "completed").length;
    };
    await fleet.importMembers(lines());
    for (let tries = 0; tries < 10 && (await fleet.counts()).waiting < 5; tries += 1) {
      await fleet.work({ once: true });
      await sandbox.clock.advance({ seconds: 20 });
    }
    assert.equal((await fleet.counts()).waiting, 5);
    assert.ok(most <= 2, `${most} at once`);
  });

  it("lets the whole account wait where Adyen asks for patience, and ends no rotation for it", async (t) => {
    const { open, lines, sandbox } = await fleetBench(t, postgres, { members: 3 });
    const fleet = await open();
    await fleet.importMembers(lines());
    const fault = { kind: "error", operation: "generateNewApiKey", status: 429, retryAfter: 1, times: 2 } as const;
    await sandbox.control.addFault(fault);
    for (let tries = 0; tries < 5; tries += 1) {
      await fleet.work({ once: true });
      await sandbox.clock.advance({ minutes: 2 });
    }
    assert.equal((await fleet.counts()).waiting, 3, JSON.stringify(await fleet.members()));
    const logs = await fleet.journal.list();
    assert.equal(logs.length, 3);
    assert.ok(logs.some(({ records }) => records.some(({ type }) => type === "postponed")));
  });

  it("reports what could not be reported again, with the same name", async (t) => {
    const { open, lines, sandbox } = await fleetBench(t, postgres, { members: 1 });
    const heard: string[] = [];
    const fleet = await open({
      onFleetEvent: ({ id }) => {
        heard.push(id);
        // Once while the rotation goes on, once at the end of the look.
        if (heard.length <= 2) throw new Error("the receiver is down");
      },
    });
    await fleet.importMembers(lines());
    await fleet.work({ once: true });
    await sandbox.clock.advance({ minutes: 2 });
    await fleet.work({ once: true });
    assert.equal(heard.length, 3);
    assert.equal(new Set(heard).size, 1);
  });
});
