import assert from "node:assert/strict";
import { test } from "node:test";
import {
  beginRotation,
  type Clock,
  planRotation,
  resume,
  type RotationContext,
  runRotation,
  type RunOutcome,
} from "@adyen-kit/rotate";
import { bench, recordTypes } from "./support.ts";

/** The same clock, which notes how long somebody slept by it. */
function noting(clock: Clock, slept: number[]): Clock {
  return {
    now: () => clock.now(),
    async sleepUntil(time, signal) {
      slept.push(time.getTime() - (await clock.now()).getTime());
      await clock.sleepUntil(time, signal);
    },
  };
}

test("a scheduler of one's own: each step returns at once, and says when to look again", async (t) => {
  const made = await bench(t);
  const slept: number[] = [];
  const context: RotationContext = { ...made.context, clock: noting(made.context.clock, slept) };
  const rotationId = await beginRotation(context, await planRotation(context, made.request));
  const reasons = new Set<string>();
  let outcome: RunOutcome;
  for (let steps = 1; ; steps += 1) {
    outcome = await runRotation(context, rotationId, { longestWaitMs: 0 });
    if (outcome.kind !== "waiting") break;
    reasons.add(outcome.because);
    assert.ok(steps < 200 && outcome.wakeAt > (await context.clock.now()).toISOString());
    assert.equal(await made.accepts(await made.stored()), true);
    // Cron, a queue, a workflow: whoever calls waits, not the step.
    await made.context.clock.sleepUntil(new Date(outcome.wakeAt));
  }
  assert.equal(outcome.kind === "done" && outcome.outcome, "completed");
  assert.deepEqual([...reasons], ["activation", "overlap"]);
  const { probesNeeded = 3, probeEveryMs = 5_000 } = made.request.policy ?? {};
  assert.ok(Math.max(...slept) <= probeEveryMs, `a step slept for ${Math.max(...slept)} ms`);
  assert.equal(slept.length, probesNeeded - 1, "between the answers that must agree, and nowhere else");
  assert.equal((await recordTypes(context.journal)).at(-1), "completed");
});

test("resume with longestWaitMs advances all that is open, and waits for nothing", async (t) => {
  const made = await bench(t);
  await beginRotation(made.context, await planRotation(made.context, made.request));
  const context = { ...made.context, clock: noting(made.context.clock, []) };
  const [outcome] = await resume(context, { longestWaitMs: 0 });
  assert.deepEqual(outcome?.kind === "waiting" && [outcome.because, outcome.safe, outcome.reason], [
    "activation",
    false,
    "The new key is not accepted yet.",
  ]);
});
