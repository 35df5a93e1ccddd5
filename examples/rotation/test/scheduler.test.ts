import assert from "node:assert/strict";
import { test } from "node:test";
import { bench, recordTypes } from "../../../packages/rotate/test/support.ts";
import { attention, onJob, type Scheduler, start, sweep } from "../src/scheduler.ts";

/** Jobs and the time at which each is due; people's inbox. */
function queueOf() {
  const jobs: { readonly rotationId: string; readonly at: string }[] = [];
  const notified: string[] = [];
  const scheduler: Scheduler = {
    enqueue: async (rotationId, at) => void jobs.push({ rotationId, at }),
    notify: async (text) => void notified.push(text),
  };
  return { jobs, notified, scheduler };
}

test("a queue with delays takes a rotation to its end, job by job", async (t) => {
  const { context, request, accepts, stored, oldKey, journal } = await bench(t);
  const { jobs, notified, scheduler } = queueOf();
  await start(context, scheduler, request);
  let count = 0;
  for (let job = jobs.shift(); job !== undefined; job = jobs.shift()) {
    await context.clock.sleepUntil(new Date(job.at));
    await onJob(context, scheduler, job.rotationId);
    // Delivered twice, as queues do.
    if (count === 2) await onJob(context, scheduler, job.rotationId);
    if (count === 2) jobs.pop();
    count += 1;
    assert.equal(await accepts(await stored()), true);
  }
  assert.ok(count > 4, `${count} jobs`);
  assert.notEqual(await stored(), oldKey);
  assert.deepEqual([(await recordTypes(journal)).at(-1), notified], ["completed", []]);
  t.diagnostic("examples started: 1 of 1");
});

test("where the job is lost, the hourly sweep goes on", async (t) => {
  const { context, request, journal } = await bench(t);
  const { jobs, notified, scheduler } = queueOf();
  await start(context, scheduler, request);
  jobs.length = 0;
  await sweep(context, scheduler);
  assert.equal(jobs.length, 1);
  assert.deepEqual([notified, await attention(journal, await context.clock.now())], [[], []]);
});
