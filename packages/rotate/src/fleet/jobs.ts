import { randomUUID } from "node:crypto";
import type { PgBoss } from "pg-boss";
import { JournalError, messageOf } from "../errors.ts";

/** Jobs that say no more than: look at this member. One that is lost or doubled does no harm. */
export interface LookJobs {
  /**
   * Queues looks, the urgent ones first. Gives the members that were not queued, since they are queued or looked at already.
   */
  queue(members: readonly { readonly key: string; readonly isBusy: boolean }[]): Promise<readonly string[]>;
  /** Calls `look` for each, so many at a time. */
  work(concurrency: number, look: (key: string) => Promise<void>): Promise<void>;
  /** Takes no more, waits for those under way, for so many milliseconds at most. */
  stop(milliseconds: number): Promise<void>;
}

export interface JobsOptions {
  readonly connection: string | undefined;
  /** The schema of its tables. */
  readonly schema: string;
  /** Says what went wrong, and is tried again. */
  readonly onTrouble: (reason: string) => void;
}

const queueName = "looks";
/** A worker that was killed is noticed after so many seconds: the least that pg-boss takes. */
const heartbeatSeconds = 10;

/** @throws {JournalError} pg-boss is not there, or the database cannot be reached. */
export async function openJobs({ connection, schema, onTrouble }: JobsOptions): Promise<LookJobs> {
  const { PgBoss } = await import("pg-boss").catch(() => {
    throw new JournalError("fleet-failed", 'A fleet needs the package "pg-boss": npm install pg-boss');
  });
  const boss = new PgBoss({
    ...(connection !== undefined && { connectionString: connection }),
    schema,
    application_name: "adyen-kit fleet",
    max: 3,
    connectionTimeoutMillis: 15_000,
    useListenNotify: true,
    // Nothing is scheduled by pg-boss: when to look is the policy's business.
    schedule: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    persistWarnings: false,
    registerInstance: false,
  });
  boss.on("error", (error) => onTrouble(messageOf(error)));
  try {
    await boss.start();
    // A failed look is looked at again when it is due: no job is retried. What has ended goes soon.
    await boss.createQueue(queueName, {
      policy: "exclusive",
      notify: true,
      retryLimit: 0,
      heartbeatSeconds,
      expireInSeconds: 900,
      retentionSeconds: 3600,
      deleteAfterSeconds: 60,
    });
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw unreachable(error);
  }
  return {
    async queue(members) {
      if (members.length === 0) return [];
      const jobs = members.map(({ key, isBusy }) => {
        return { id: randomUUID(), singletonKey: key, data: { key }, priority: isBusy ? 1 : 0 };
      });
      try {
        const queued = new Set(await boss.insert(queueName, jobs, { returnId: true }));
        return jobs.filter(({ id }) => !queued.has(id)).map(({ data }) => data.key);
      } catch (error) {
        throw unreachable(error);
      }
    },
    work: (concurrency, look) =>
      work(boss, concurrency, look).catch((error: unknown) => {
        throw unreachable(error);
      }),
    async stop(milliseconds) {
      await boss.stop({ graceful: true, timeout: milliseconds });
    },
  };
}

/** What pg-boss throws is what the database said: it passes, or goes on being said. */
function unreachable(cause: unknown): JournalError {
  const message = `The fleet's jobs could not be used (PostgreSQL: ${messageOf(cause)}).`;
  return new JournalError("journal-unreachable", message, { cause, retryable: true });
}

/** Two batches side by side: a look that takes long holds up no more than its own. */
async function work(boss: PgBoss, concurrency: number, look: (key: string) => Promise<void>): Promise<void> {
  const options = {
    batchSize: Math.max(1, Math.ceil(concurrency / 2)),
    localConcurrency: concurrency === 1 ? 1 : 2,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    notifyPollingIntervalSeconds: 5,
    heartbeatRefreshSeconds: 3,
  };
  await boss.work<{ readonly key: string }>(queueName, options, async (jobs) => {
    await Promise.all(jobs.map(({ data }) => look(data.key)));
  });
}
