import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "../clock.ts";
import { messageOf } from "../errors.ts";
import type { Journal } from "../journal/journal.ts";
import { credentialKey } from "../journal/credential-key.ts";
import { lookAtMember, type Surroundings } from "./look.ts";
import type { LookJobs } from "./jobs.ts";
import type { FleetStore } from "./store.ts";

export interface WorkOptions {
  /** Members that are looked at at the same time. Default 16. */
  readonly concurrency?: number | undefined;
  /** Seconds between two looks for members that are due. Default 5. */
  readonly tickSeconds?: number | undefined;
  /** Ends when nothing is due any more. Default: works until `signal`. */
  readonly once?: boolean | undefined;
  /** Ends the work: what is under way is finished, and all else left to others. */
  readonly signal?: AbortSignal | undefined;
}

export interface Working {
  readonly store: FleetStore;
  readonly journal: Journal;
  readonly clockOf: (platform: string) => Clock;
  readonly version: string;
  readonly say: (line: string) => void;
  readonly jobs: () => Promise<LookJobs>;
  readonly around: Omit<Surroundings, "signal">;
}

/** Members that are queued by one tick. */
const aTickful = 1_000;
/** Answers that other runs left on this disk are looked for so often, in milliseconds. */
const receiptsEveryMs = 60_000;
const longestPauseMs = 30_000;
const stopWithinMs = 25_000;

/**
 * Works on the fleet until the signal, or until nothing is due. While PostgreSQL cannot be reached it says so, waits, and goes on
 * when it is back. Rejects only where it cannot begin for a reason that waiting does not mend.
 */
export async function workOnFleet(working: Working, options: WorkOptions): Promise<void> {
  const { tickSeconds = 5, concurrency = 16, once = false, signal } = options;
  const { store, say } = working;
  const id = randomUUID();
  const running = new Set<string>();
  const around: Surroundings = { ...working.around, ...(signal !== undefined && { signal }) };
  const jobs = await patiently(working, signal, () => working.jobs());
  if (jobs === undefined) return;
  const look = async (key: string) => {
    // Whoever is next looks at it.
    if (isAborted(signal)) return;
    running.add(key);
    try {
      await lookAtMember(around, key);
    } catch (error) {
      say(`${key}: a look failed, and is repeated: ${messageOf(error)}`);
    } finally {
      running.delete(key);
    }
  };
  await patiently(working, signal, () => jobs.work(concurrency, look));
  let receiptsAt = -Infinity;
  while (!isAborted(signal)) {
    const isDone = await patiently(working, signal, async () => {
      const row = {
        id,
        host: `${hostname()}, process ${process.pid}`,
        version: working.version,
        running: running.size,
      };
      await store.keepWorker(row);
      if (Date.now() - receiptsAt > receiptsEveryMs) {
        await lookWhereAnswersLie(working);
        receiptsAt = Date.now();
      }
      const times = await timesOf(working);
      await store.unqueue(await jobs.queue(await store.takeDue(times, aTickful)));
      return once && running.size === 0 && !(await store.anyDue(times));
    });
    if (isDone === true) break;
    await pause((once ? Math.min(tickSeconds, 0.5) : tickSeconds) * 1000, undefined, { signal }).catch(() => undefined);
  }
  await jobs.stop(stopWithinMs).catch((error: unknown) => say(`Stopping: ${messageOf(error)}`));
  await store.dropWorker(id).catch(() => undefined);
}

/** What time it is on each platform that has members. */
async function timesOf({ store, clockOf }: Working): Promise<ReadonlyMap<string, string>> {
  const platforms = await store.platforms();
  const times = platforms.map(async (platform) => [platform, (await clockOf(platform).now()).toISOString()] as const);
  return new Map(await Promise.all(times));
}

/** A run of this machine that was killed may have left an answer of Adyen on its disk. */
async function lookWhereAnswersLie({ journal, store }: Working): Promise<void> {
  const keys = new Set<string>();
  for (const { rotationId } of await journal.pendingReceipts()) {
    const log = await journal.read(rotationId);
    if (log !== undefined) keys.add(credentialKey(log.credential));
  }
  await store.lookSoon([...keys]);
}

/** Tries until it succeeds or the signal comes; says once what stands in the way, and once that it is gone. */
async function patiently<T>(
  { say }: Pick<Working, "say">,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T | undefined> {
  for (let tries = 0; !isAborted(signal); tries += 1) {
    try {
      const result = await work();
      if (tries > 0) say("It can be reached again: going on.");
      return result;
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (tries === 0) say(`${messageOf(error)} Waiting, and trying again.`);
      const milliseconds = Math.min(longestPauseMs, 250 * 2 ** tries);
      await pause(milliseconds, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && "retryable" in error && error.retryable === true;
}
