import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { startPostgres } from "../../../sandbox/test/support/postgres.ts";
import { fleetBench } from "../support/fleet.ts";

const postgres = await startPostgres();
after(() => postgres.stop());
const skip = postgres.missing ?? false;

describe("a fleet", { skip }, () => {
  it("rotates what is due, and is done when the old keys have ended", async (t) => {
    const { open, lines, rows, stored, accepts, events, said, sandbox } = await fleetBench(t, postgres, { members: 6 });
    const fleet = await open();
    const imported = await fleet.importMembers(lines());
    assert.deepEqual([imported.added.length, imported.problems], [6, []]);
    const before = await Promise.all(rows.map(stored));
    await fleet.work({ once: true });
    assert.deepEqual(said, []);
    const counts = await fleet.counts();
    assert.equal(counts.waiting, 6, JSON.stringify(await fleet.members()));
    await sandbox.clock.advance({ days: 1, minutes: 1 });
    await fleet.work({ once: true });
    assert.deepEqual(said, []);
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
});
