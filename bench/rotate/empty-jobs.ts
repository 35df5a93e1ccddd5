import { randomUUID } from "node:crypto";
import { PgBoss } from "pg-boss";

const queueName = "empty";

/** A queue as the fleet's: one job for each key, taken in batches. */
async function open(connection: string): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: connection,
    schema: "empty_jobs",
    useListenNotify: true,
    schedule: false,
    max: 3,
  });
  boss.on("error", (error) => process.stderr.write(`${error.message}\n`));
  await boss.start();
  await boss.createQueue(queueName, {
    policy: "exclusive",
    notify: true,
    heartbeatSeconds: 10,
    deleteAfterSeconds: 60,
  });
  return boss;
}

export async function queueEmptyJobs(connection: string, count: number): Promise<void> {
  const boss = await open(connection);
  const jobs = Array.from({ length: count }, () => ({ singletonKey: randomUUID(), data: {} }));
  for (let from = 0; from < count; from += 1_000) await boss.insert(queueName, jobs.slice(from, from + 1_000));
  await boss.stop();
}

/** Does nothing with each, until `count` are done by all workers together; `count` is asked of the database. */
export async function workOnEmptyJobs(connection: string, count: number): Promise<void> {
  const boss = await open(connection);
  const options = { batchSize: 8, localConcurrency: 2, burstWhenBatchFull: true, pollingIntervalSeconds: 0.5 };
  await boss.work(queueName, options, async () => undefined);
  const sql = "SELECT count(*)::int AS done FROM empty_jobs.job WHERE name = $1 AND state = 'completed'";
  for (;;) {
    const { rows } = await boss.getDb().executeSql(sql, [queueName]);
    if (Number((rows[0] as { done: number } | undefined)?.done) >= count) break;
    await new Promise((wake) => setTimeout(wake, 20));
  }
  await boss.stop();
}
