import { LeaseHeldError, messageOf, RotationError } from "../errors.ts";
import type { RotationContext } from "./context.ts";
import { advanceOnce, type RunOptions, type RunOutcome, sleep, type Waiting } from "./run.ts";

/** Rotations that are advanced at the same time. */
const atOnce = 8;

export interface ResumeOptions extends RunOptions {
  /** Rotations on this platform alone: its clock may be another's. */
  readonly platform?: string | undefined;
}

/** Goes on with every rotation that is open. One that cannot go on, or waits, holds up no other. */
export async function resume(context: RotationContext, options: ResumeOptions = {}): Promise<RunOutcome[]> {
  const ids = await openRotations(context, options);
  const outcomes = new Map<string, RunOutcome>();
  for (let due: readonly string[] = ids; ; ) {
    await inParallel(due, async (id) => {
      outcomes.set(id, await advanceOnce(context, id, options).catch((error: unknown) => notNow(id, error)));
    });
    const all = ids.flatMap((id) => outcomes.get(id) ?? []);
    const waits = all.filter((outcome): outcome is Waiting => outcome.kind === "waiting");
    if (options.wait !== true || waits.length === 0) return all;
    await sleep(
      context,
      waits.reduce((a, b) => (b.wakeAt < a.wakeAt ? b : a)),
    );
    context.signal?.throwIfAborted();
    const now = (await context.clock.now()).toISOString();
    due = waits.filter(({ wakeAt }) => wakeAt <= now).map(({ rotationId }) => rotationId);
  }
}

async function openRotations({ journal }: RotationContext, { platform }: ResumeOptions): Promise<string[]> {
  const pending = new Set((await journal.pendingReceipts()).map(({ rotationId }) => rotationId));
  return (await journal.summaries())
    .filter(({ credential }) => platform === undefined || credential.platform === platform)
    .filter(({ rotationId, open }) => open || pending.has(rotationId))
    .map(({ rotationId }) => rotationId);
}

/** Ends when all have ended, also where one fails: none goes on behind the caller's back. */
async function inParallel(ids: readonly string[], work: (id: string) => Promise<void>): Promise<void> {
  const left = ids.values();
  const lanes = Array.from({ length: Math.min(atOnce, ids.length) }, async () => {
    for (const id of left) await work(id);
  });
  const failed = (await Promise.allSettled(lanes)).find((lane) => lane.status === "rejected");
  if (failed !== undefined) throw failed.reason;
}

function notNow(rotationId: string, error: unknown): RunOutcome {
  if (error instanceof LeaseHeldError)
    return { kind: "busy", rotationId, reason: error.message, until: error.expiresAt };
  if (error instanceof RotationError) return { kind: "failed", rotationId, reason: messageOf(error), error };
  throw error;
}
