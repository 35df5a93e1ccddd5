import {
  beginRotation,
  type JournalReader,
  planRotation,
  type RotationContext,
  type RotationRequest,
  type RunOutcome,
  resume,
  runRotation,
  status,
} from "@adyen-kit/rotate";

/** What a scheduler offers: cron with a table, a queue with delays, a workflow that can sleep. */
export interface Scheduler {
  /** Calls {@link onJob} with this id at that time, once or more. */
  enqueue(rotationId: string, at: string): Promise<void>;
  /** Tells people. */
  notify(text: string): Promise<void>;
}

/** Plans, which changes nothing; writes the plan down; and lets the scheduler do the first step. */
export async function start(context: RotationContext, scheduler: Scheduler, request: RotationRequest): Promise<string> {
  const rotationId = await beginRotation(context, await planRotation(context, request));
  await scheduler.enqueue(rotationId, (await context.clock.now()).toISOString());
  return rotationId;
}

/**
 * One step, which takes seconds. A job that comes twice does no harm, and one that is lost is made up for by {@link sweep}:
 * what is next follows from the journal, not from the job.
 */
export async function onJob(context: RotationContext, scheduler: Scheduler, rotationId: string): Promise<void> {
  await after(scheduler, await runRotation(context, rotationId, { longestWaitMs: 0 }));
}

/** Every hour: whatever is open goes on, also where a job was lost. */
export async function sweep(context: RotationContext, scheduler: Scheduler): Promise<void> {
  for (const outcome of await resume(context, { longestWaitMs: 0 })) await after(scheduler, outcome);
}

async function after(scheduler: Scheduler, outcome: RunOutcome): Promise<void> {
  const { rotationId, safeUntil } = outcome;
  switch (outcome.kind) {
    case "waiting":
      if (outcome.hoursLeft !== undefined) await scheduler.notify(`${rotationId}: safe until ${safeUntil}`);
      return scheduler.enqueue(rotationId, outcome.wakeAt);
    case "busy":
      return scheduler.enqueue(rotationId, outcome.until);
    case "asks":
      return scheduler.notify(`${rotationId}: ${outcome.reason} (adyen-kit keys approve, rollback, …)`);
    case "failed":
      return scheduler.notify(`${rotationId}: ${outcome.reason}`);
    case "done":
      return outcome.outcome === "completed"
        ? undefined
        : scheduler.notify(`${rotationId} was ${outcome.outcome}, safe until ${safeUntil ?? "ever"}`);
  }
}

/** For a page or a monitor: needs the journal alone, and no key. */
export async function attention(journal: JournalReader, now: Date): Promise<readonly string[]> {
  return (await status(journal, now))
    .filter((rotation) => rotation.attention)
    .map(({ rotationId, reason = "", safeUntil = "—" }) => `${rotationId}: ${reason} Safe until ${safeUntil}.`);
}
