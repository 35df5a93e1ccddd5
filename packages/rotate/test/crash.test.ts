import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { openSqliteJournal, rotate, runRotation } from "@adyen-kit/rotate";
import { sweep } from "./crash-sweep.ts";
import { bench } from "./support.ts";

/** Every point is swept by `npm run prove`. */
const STEP = 9;

test("killed at a touch of journal, Adyen or target, a rotation is finished by the next run, and no key is lost", async (t) => {
  const points = await sweep(t, STEP);
  assert.ok(points > 100 / STEP, `${points} points`);
});

test("a run that lost its lease while Adyen answered still keeps the key", async (t) => {
  let leaseTime = 0;
  const made = await bench(t);
  const { request, folder, context, stored, accepts } = made;
  const options = {
    file: join(folder, "stray.db"),
    sealingKey: { file: join(folder, "stray.key") },
    now: () => leaseTime,
  };
  const [journal, other] = [await openSqliteJournal(options), await openSqliteJournal(options)];
  const keys = {
    ...context.keys,
    generate: async (...args: Parameters<typeof context.keys.generate>) => {
      const outcome = await context.keys.generate(...args);
      // The laptop slept for an hour with the answer in its memory; meanwhile another run took over.
      leaseTime += 3_600_000;
      await other.acquire(request.credential, "another run", 1);
      return outcome;
    },
  };
  await assert.rejects(rotate({ ...context, journal, keys }, request, { wait: true }), { name: "LeaseLostError" });
  leaseTime += 60_000;
  const [log] = await other.list();
  assert.deepEqual(
    log?.records.map(({ type }) => type),
    ["planned", "intent", "stray"],
  );
  const outcome = await runRotation({ ...context, journal: other }, log?.rotationId ?? "", { wait: true });
  assert.equal(outcome.kind, "done");
  assert.equal(await accepts(await stored()), true);
  await Promise.all([journal.close(), other.close()]);
});
