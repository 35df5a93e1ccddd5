import { createHash } from "node:crypto";
import type { JobWithMetadata, PgBoss } from "pg-boss";
import { JournalError, messageOf } from "../errors.ts";
import type { FleetEvent } from "../fleet/events.ts";
import { hasTable } from "../fleet/has-table.ts";
import type { DeadNotification } from "../fleet/overview.ts";
import type { Delivery, NotificationReceiver } from "./receiver.ts";

export interface NotificationQueueOptions {
  /** The database of the journal. Default: `PGHOST` and the like. */
  readonly connection?: string | undefined;
  /** The schema of pg-boss. Default `adyen_kit_jobs`. */
  readonly jobsSchema?: string | undefined;
  readonly receivers: readonly NotificationReceiver[];
  /** What goes wrong, for whoever runs the worker. No secret is in it. */
  readonly say?: ((line: string) => void) | undefined;
  /** Each try to deliver, for metrics. */
  readonly onDelivery?: ((receiver: string, delivery: Delivery) => void) | undefined;
  /** Seconds before the second try; each pause is twice as long as the one before. Default 5. */
  readonly firstPauseSeconds?: number | undefined;
  /** Tries after the first. Default 16: about 30 hours in all, longer than the old key of a rotation works. */
  readonly retries?: number | undefined;
}

/** Notifications on their way, in the database: a receiver that is down holds up neither a rotation nor another receiver. */
export interface NotificationQueue {
  /**
   * Queues an event for all who want it; they get it at least once. An event that is queued already, or was delivered within
   * a week, is not queued again.
   *
   * @throws {JournalError} the database cannot be reached: publish it again later.
   */
  publish(event: FleetEvent): Promise<void>;
  /** Delivers, beside other workers, until it is closed. */
  deliver(): Promise<void>;
  /** Those that are not tried any more, the newest first. They are forgotten after 30 days. */
  dead(): Promise<readonly DeadNotification[]>;
  close(): Promise<void>;
}

/** No address and no secret: whoever delivers has those in its configuration. */
interface Queued {
  readonly receiver: string;
  readonly event: FleetEvent;
}

const queueName = "notifications";
const deadName = "notifications-dead";
const daySeconds = 86_400;
const mostDead = 1_000;
const mostResent = 100_000;
const idShape = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @throws {JournalError} pg-boss is not there, or the database cannot be reached. */
export async function openNotificationQueue(options: NotificationQueueOptions): Promise<NotificationQueue> {
  const {
    receivers,
    say = () => undefined,
    onDelivery = () => undefined,
    firstPauseSeconds = 5,
    retries = 16,
  } = options;
  const boss = await openBoss(options, (reason) => say(`Notifications: ${reason}`));
  try {
    await boss.start();
    await boss.createQueue(deadName, { retentionSeconds: 30 * daySeconds });
    const retrying = { retryLimit: retries, retryDelay: firstPauseSeconds, retryBackoff: true, retryDelayMax: 21_600 };
    const kept = { retentionSeconds: 14 * daySeconds, deleteAfterSeconds: 7 * daySeconds };
    const settings = { ...retrying, ...kept, deadLetter: deadName, expireInSeconds: 120 };
    await boss.createQueue(queueName, settings);
    // A queue that was there keeps the settings of its time.
    await boss.updateQueue(queueName, settings);
  } catch (error) {
    await boss.stop({ graceful: false }).catch(() => undefined);
    throw unreachable(error);
  }
  const deliverOne = async ({ receiver: name, event }: Queued): Promise<Delivery> => {
    const receiver = receivers.find((each) => each.name === name);
    const delivery =
      receiver === undefined
        ? ({ kind: "failed", reason: `this worker's configuration has no receiver ${name}` } as const)
        : await receiver.deliver(event);
    onDelivery(name, delivery);
    if (delivery.kind === "failed")
      say(`Notification of ${name}, ${event.type} of ${event.member}: ${delivery.reason}`);
    return delivery;
  };
  return {
    async publish(event) {
      const jobs = receivers
        .filter((receiver) => receiver.wants(event))
        .map(({ name }) => ({ id: jobId(event.id, name), data: { receiver: name, event } satisfies Queued }));
      if (jobs.length === 0) return;
      await boss.insert(queueName, jobs).catch((error: unknown) => {
        throw unreachable(error);
      });
    },
    async deliver() {
      const options = {
        batchSize: 10,
        burstWhenBatchFull: true,
        perJobResults: true,
        pollingIntervalSeconds: 1,
      } as const;
      await boss.work<Queued, unknown, typeof options>(queueName, options, async (jobs) =>
        Promise.all(
          jobs.map(async ({ id, data }) => {
            const delivery = await deliverOne(data);
            if (delivery.kind === "delivered") return { id, status: "completed" } as const;
            const status = delivery.final === true ? "deadletter" : "failed";
            return { id, status, output: { reason: delivery.reason } } as const;
          }),
        ),
      );
    },
    dead: () => deadIn(boss),
    async close() {
      await boss.stop({ graceful: true, timeout: 15_000 });
    },
  };
}

type QueuePlace = Pick<NotificationQueueOptions, "connection" | "jobsSchema">;

/**
 * Notifications that are not tried any more, for whoever only looks; none where nothing was ever queued. Changes nothing.
 *
 * @throws {JournalError} the database cannot be reached.
 */
export async function readDeadNotifications(place: QueuePlace): Promise<readonly DeadNotification[]> {
  return (await withDead(place, "read", deadIn)) ?? [];
}

/**
 * Queues notifications that are not tried any more once more, those of some ids or all: a worker delivers them, with as many
 * tries as at first. Gives how many; ids that there are not are none.
 *
 * @throws {JournalError} the database cannot be reached.
 */
export async function resendDeadNotifications(place: QueuePlace, ids: readonly string[] | "all"): Promise<number> {
  // The database takes no other text for an id.
  const some = ids === "all" ? undefined : ids.filter((id) => idShape.test(id));
  if (some?.length === 0) return 0;
  const which = { ...(some !== undefined && { ids: some }), limit: mostResent };
  return (await withDead(place, "queued", (boss) => boss.redrive(deadName, which))) ?? 0;
}

/** Looks where nothing is delivered; `undefined` where nothing was ever queued. */
async function withDead<T>(
  place: QueuePlace,
  done: "queued" | "read",
  work: (boss: PgBoss) => Promise<T>,
): Promise<T | undefined> {
  const { connection, jobsSchema = defaultSchema } = place;
  if (!(await hasTable(connection, jobsSchema, "version"))) return undefined;
  const boss = await openBoss(place, () => undefined, { migrate: false, supervise: false });
  try {
    await boss.start();
    // Workers that notify nobody make queues of their own in the same schema.
    return (await boss.getQueue(deadName)) === null ? undefined : await work(boss);
  } catch (error) {
    throw unreachable(error, done);
  } finally {
    await boss.stop({ graceful: false }).catch(() => undefined);
  }
}

const defaultSchema = "adyen_kit_jobs";

async function openBoss(
  { connection, jobsSchema = defaultSchema }: QueuePlace,
  onTrouble: (reason: string) => void,
  looking: { readonly migrate?: false; readonly supervise?: false } = {},
): Promise<PgBoss> {
  const { PgBoss } = await import("pg-boss").catch(() => {
    throw new JournalError("fleet-failed", 'Notifications of a fleet need the package "pg-boss": npm install pg-boss');
  });
  const boss = new PgBoss({
    ...(connection !== undefined && { connectionString: connection }),
    ...{ schema: jobsSchema, application_name: "adyen-kit notifications", max: 2, connectionTimeoutMillis: 15_000 },
    ...{ schedule: false, persistWarnings: false, registerInstance: false },
    ...looking,
  });
  boss.on("error", (error) => onTrouble(messageOf(error)));
  return boss;
}

async function deadIn(boss: PgBoss): Promise<readonly DeadNotification[]> {
  const jobs = await boss.findJobs<Queued>(deadName, { queued: true, limit: mostDead });
  return jobs.map(toDead).toReversed();
}

function toDead({ id, data, createdOn, sourceOutput }: JobWithMetadata<Queued>): DeadNotification {
  const { receiver, event } = data;
  const reason =
    sourceOutput !== null && "reason" in sourceOutput ? String(sourceOutput.reason) : "it was not delivered";
  return { id, receiver, event: event.type, member: event.member, at: createdOn.toISOString(), reason };
}

/** The same event for the same receiver is the same job: pg-boss drops the second. */
function jobId(eventId: string, receiver: string): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([eventId, receiver]))
    .digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    "-",
  );
}

function unreachable(cause: unknown, done: "queued" | "read" = "queued"): JournalError {
  const message = `Notifications could not be ${done} (PostgreSQL: ${messageOf(cause)}).`;
  return new JournalError("journal-unreachable", message, { cause, retryable: true });
}
