import { JournalConflictError, LeaseHeldError, type RotationError, UsageError } from "../errors.ts";
import type { Lease, RotationLog } from "../journal/journal.ts";
import { decide, escalation, type WaitReason } from "../machine/next.ts";
import { oldKeyEndsAt, safeUntil } from "../machine/safe-until.ts";
import { type RotationState } from "../machine/state.ts";
import { absorbReceipt } from "./answers.ts";
import type { RotationContext } from "./context.ts";
import { watch } from "./ending.ts";
import { underLease } from "./lease.ts";
import { perform } from "./perform.ts";
import { planRotation, type RotationPlan, type RotationRequest, writePlan } from "./plan.ts";
import { replayLog } from "./replay-log.ts";
import type { NotYet, Step } from "./step.ts";

interface Ended {
  readonly rotationId: string;
  /** Until when every target is sure to hold a key that works. Absent where no clock runs against one. ISO 8601. */
  readonly safeUntil?: string;
}

export interface Waiting extends Ended {
  readonly kind: "waiting";
  readonly until: string;
  readonly because: WaitReason | "activation" | "linger" | "unreadable";
  readonly reason?: string;
  /** All that must hold the new key holds it: only time is missing. */
  readonly safe: boolean;
  /** Hours that are left at most before the old key may stop, where people must hear of it: 12, 4, 1 or 0. */
  readonly hoursLeft?: number;
  /** When the rotation should be resumed: it looks at its targets more often than at the end alone. ISO 8601. */
  readonly wakeAt: string;
}

/** How a run ended. The rotation itself may go on: everything it needs is in the journal. */
export type RunOutcome =
  | (Ended & {
      readonly kind: "done";
      readonly outcome: "completed" | "refused" | "rolledBack" | "abandoned" | "superseded";
      readonly reason?: string;
    })
  /** Nothing can be done before a time; resume then. */
  | Waiting
  /** A person must look: approve, regenerate, force, retarget, roll back or abandon. */
  | (Ended & { readonly kind: "asks"; readonly reason: string })
  /** Another run is at it. */
  | (Ended & { readonly kind: "busy"; readonly reason: string; readonly until: string })
  /** This run could not go on: the journal or the calling key is not as it must be. Nothing is lost. */
  | (Ended & { readonly kind: "failed"; readonly reason: string; readonly error: RotationError });

export interface RunOptions {
  /** Waits for everything, also for the 24 hours of the old key. Default: long waits end the run with `waiting`. */
  readonly wait?: boolean | undefined;
  /**
   * The longest wait that is sat out, in milliseconds; what takes longer ends the run with `waiting`. With 0 a run takes
   * seconds, for schedulers of one's own: only the pauses between probes that must agree are sat out.
   */
  readonly longestWaitMs?: number | undefined;
}

/** Tries that a run makes of what fails before it hands back; the rotation itself never gives a target up. */
const triesInARun = 3;
/** What Adyen asks to wait at most for a run to sit it out, in milliseconds. */
const longPostponement = 10 * 60_000;

/**
 * Rotates: plans, writes the plan down, and runs.
 *
 * @throws {RotationError} as {@link planRotation} says, and where journal or lease fail.
 */
export async function rotate(
  context: RotationContext,
  request: RotationRequest,
  options: RunOptions = {},
): Promise<RunOutcome> {
  return runPlan(context, await planRotation(context, request), options);
}

/** Writes a plan down and runs, under one lease. @throws {RotationError} where journal or lease fail. */
export async function runPlan(
  context: RotationContext,
  plan: RotationPlan,
  options: RunOptions = {},
): Promise<RunOutcome> {
  const outcome = await underLease(context.journal, plan.credential, async (lease) => {
    const rotationId = await writePlan(context, plan, lease);
    return advance(context, await requireLog(context, rotationId), lease, options);
  });
  if (options.wait !== true || outcome.kind !== "waiting") return outcome;
  await sleep(context, outcome);
  context.signal?.throwIfAborted();
  return runRotation(context, outcome.rotationId, options);
}

/**
 * Goes on with a rotation from wherever it stands, until it is done, must wait long, or needs a person. While it waits long,
 * it holds no lease: people can decide meanwhile.
 *
 * @throws {LeaseHeldError} another run is at it. @throws {JournalError} the journal cannot be trusted or written.
 */
export async function runRotation(
  context: RotationContext,
  rotationId: string,
  options: RunOptions = {},
): Promise<RunOutcome> {
  for (let isFirst = true; ; isFirst = false) {
    const outcome = await advanceOnce(context, rotationId, options).catch((error: unknown) => {
      // Whoever is at it now leaves again.
      if (!isFirst && error instanceof LeaseHeldError) return undefined;
      throw error;
    });
    if (outcome !== undefined && (options.wait !== true || outcome.kind !== "waiting")) return outcome;
    if (outcome?.kind === "waiting") await sleep(context, outcome);
    context.signal?.throwIfAborted();
  }
}

/** Until something can be done, or must be looked at. */
export async function sleep({ clock, signal, onEvent }: RotationContext, outcome: Waiting): Promise<void> {
  const { until, because, wakeAt, safeUntil: safe } = outcome;
  onEvent?.({ type: "waiting", until, because, ...(safe !== undefined && { safeUntil: safe }) });
  await clock.sleepUntil(new Date(wakeAt), signal);
}

async function requireLog({ journal }: RotationContext, rotationId: string): Promise<RotationLog> {
  const log = await journal.read(rotationId);
  if (log === undefined) throw new UsageError(`The journal has no rotation ${rotationId}.`);
  return log;
}

/** Does what can be done without waiting long. @throws {LeaseHeldError} another run is at it. */
export async function advanceOnce(
  context: RotationContext,
  rotationId: string,
  options: RunOptions,
): Promise<RunOutcome> {
  const first = await requireLog(context, rotationId);
  return underLease(context.journal, first.credential, (lease) => advance(context, first, lease, options));
}

/** Does what can be done without waiting long, under the lease. */
async function advance(
  context: RotationContext,
  first: RotationLog,
  lease: () => Lease,
  { longestWaitMs = Infinity }: RunOptions,
): Promise<RunOutcome> {
  const { journal, clock, onEvent, signal } = context;
  const { rotationId } = first;
  let unreadable = 0;
  let isAbsorbed = false;
  for (;;) {
    const log = (await journal.read(rotationId)) ?? first;
    const state = replayLog(log);
    const step: Step = { context, log, after: log.records.length, state, lease };
    if (!isAbsorbed && (await absorbReceipt(step))) continue;
    isAbsorbed = true;
    const action = decide(state, await clock.now());
    onEvent?.({ type: "action", action });
    if (action.type === "none") return done(rotationId, state, action.outcome);
    if (action.type === "askPerson") return { kind: "asks", rotationId, reason: action.reason, ...safety(state) };
    const notYet = await unlessOvertaken(
      step,
      action.type === "wait" ? whileWaiting(step, action) : perform(step, action),
    );
    if (notYet === undefined) continue;
    const now = await clock.now();
    // What cannot be seen may hold the old key.
    const until = safeUntil(state) ?? (notYet.because === "unreadable" ? oldKeyEndsAt(state) : undefined);
    const urgent = escalation(state, { type: "wait", ...reasonOf(notYet) }, now, until);
    if (urgent !== undefined) {
      await perform(step, urgent);
      continue;
    }
    unreadable = notYet.because === "unreadable" ? unreadable + 1 : 0;
    const tried = log.records.slice(first.records.length).filter(({ type }) => failures.has(type)).length;
    const isTooLong = Date.parse(notYet.until) - now.getTime() > longestWaitMs;
    if (isTooLong || isLong(notYet, state, now, { unreadable, tried }))
      return waiting(rotationId, state, notYet, now, until);
    onEvent?.({ type: "waiting", until: notYet.until, because: notYet.because, ...safety(state) });
    await clock.sleepUntil(new Date(notYet.until), signal);
  }
}

/** A key that was answered to a run whose lease had ended may come in between: what the machine says then is another thing. */
async function unlessOvertaken(step: Step, work: Promise<NotYet | undefined>): Promise<NotYet | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof JournalConflictError)) throw error;
    const log = await step.context.journal.read(step.log.rotationId);
    if (log === undefined || log.records.length <= step.after) throw error;
    return undefined;
  }
}

/** Waiting for the old key's end is no reason not to look. */
async function whileWaiting(step: Step, wait: NotYet & { readonly because: WaitReason }): Promise<NotYet | undefined> {
  const { newKey } = step.state;
  if (wait.because !== "overlap" || newKey === undefined) return wait;
  const seen = await watch(step, newKey);
  if (seen === "changed") return undefined;
  return seen === "well" ? wait : seen;
}

function done(
  rotationId: string,
  state: RotationState,
  outcome: Extract<RunOutcome, { kind: "done" }>["outcome"],
): RunOutcome {
  return { kind: "done", rotationId, outcome, ...reasonOf(state), ...safety(state) };
}

function waiting(
  rotationId: string,
  state: RotationState,
  notYet: NotYet,
  now: Date,
  keyEnds: string | undefined,
): RunOutcome {
  const { until } = notYet;
  const because = notYet.because as Waiting["because"];
  const safe = keyEnds === undefined && because !== "unreadable" && because !== "adoption" && because !== "sinkRetry";
  const { escalatedTo } = state;
  const next = new Date(Math.min(Date.parse(until), now.getTime() + state.policy.watchEveryMs)).toISOString();
  return {
    kind: "waiting",
    rotationId,
    until,
    because,
    safe,
    ...(escalatedTo !== undefined && keyEnds !== undefined && { hoursLeft: escalatedTo }),
    ...reasonOf(notYet),
    wakeAt: because === "overlap" ? next : until,
    ...(keyEnds !== undefined && { safeUntil: keyEnds }),
  };
}

function safety(state: RotationState): { readonly safeUntil?: string } {
  const until = safeUntil(state);
  return until === undefined ? {} : { safeUntil: until };
}

function reasonOf({ reason }: { readonly reason?: string }): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

/** What is written down of something that is tried again. */
const failures: ReadonlySet<string> = new Set(["promoteFailed", "confirmFailed", "bridgeKept"]);

function isLong(
  { because, until }: NotYet,
  state: RotationState,
  now: Date,
  { unreadable, tried }: { readonly unreadable: number; readonly tried: number },
): boolean {
  // Whoever has mended what failed and resumes at once wants it tried, not waited for.
  const most = Math.max(0, ...[...state.sinks, ...state.consumers, state.bridgeRetirement].map((r) => r.failures));
  switch (because) {
    case "sinkRetry":
    case "adoption":
      return most >= triesInARun && tried > 0;
    case "unreadable":
      return unreadable >= triesInARun;
    case "postponed":
      return Date.parse(until) - now.getTime() > longPostponement;
    default:
      return because === "overlap" || because === "linger";
  }
}
