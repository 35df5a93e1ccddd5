import { JournalConflictError, LeaseHeldError, messageOf, RotationError, UsageError } from "../errors.ts";
import { decide, escalation, type WaitReason } from "../machine/next.ts";
import { safeUntil } from "../machine/safe-until.ts";
import { replay, type RotationState } from "../machine/state.ts";
import { absorbReceipts } from "./answers.ts";
import type { RotationContext } from "./context.ts";
import { watch } from "./ending.ts";
import { underLease } from "./lease.ts";
import { perform } from "./perform.ts";
import { beginRotation, planRotation, type RotationRequest } from "./plan.ts";
import type { NotYet, Step } from "./step.ts";

interface Ended {
  readonly rotationId: string;
  /** Until when every target is sure to hold a key that works. Absent where no clock runs against one. ISO 8601. */
  readonly safeUntil?: string;
}

/** How a run ended. The rotation itself may go on: everything it needs is in the journal. */
export type RunOutcome =
  | (Ended & {
      readonly kind: "done";
      readonly outcome: "completed" | "refused" | "rolledBack" | "abandoned" | "superseded";
      readonly reason?: string;
    })
  /** Nothing can be done before a time; resume then. */
  | (Ended & {
      readonly kind: "waiting";
      readonly until: string;
      readonly because: WaitReason | "linger" | "unreadable";
      readonly reason?: string;
      /** All that must hold the new key holds it: only time is missing. */
      readonly safe: boolean;
      /** Hours that are left at most before the old key may stop, where people must hear of it: 12, 4, 1 or 0. */
      readonly hoursLeft?: number;
    })
  /** A person must look: approve, regenerate, force, retarget, roll back or abandon. */
  | (Ended & { readonly kind: "asks"; readonly reason: string })
  /** Another run is at it. */
  | (Ended & { readonly kind: "busy"; readonly reason: string; readonly until: string })
  /** This run could not go on: the journal or the calling key is not as it must be. Nothing is lost. */
  | (Ended & { readonly kind: "failed"; readonly reason: string; readonly error: RotationError });

export interface RunOptions {
  /** Waits for everything, also for the 24 hours of the old key. Default: long waits end the run with `waiting`. */
  readonly wait?: boolean | undefined;
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
  const plan = await planRotation(context, request);
  return runRotation(context, await beginRotation(context, plan), options);
}

/**
 * Goes on with a rotation from wherever it stands, until it is done, must wait long, or needs a person.
 *
 * @throws {LeaseHeldError} another run is at it. @throws {JournalError} the journal cannot be trusted or written.
 */
export async function runRotation(
  context: RotationContext,
  rotationId: string,
  options: RunOptions = {},
): Promise<RunOutcome> {
  const { journal, clock, onEvent, signal } = context;
  const first = await journal.read(rotationId);
  if (first === undefined) throw new UsageError(`The journal has no rotation ${rotationId}.`);
  return underLease(journal, first.credential, async (lease) => {
    let unreadable = 0;
    for (let isFirst = true; ; isFirst = false) {
      const log = (await journal.read(rotationId)) ?? first;
      const state = replay(log.records);
      const step: Step = { context, log, after: log.records.length, state, lease };
      if (isFirst && (await absorbReceipts(step))) {
        isFirst = true;
        continue;
      }
      const action = decide(state, await clock.now());
      onEvent?.({ type: "action", action });
      if (action.type === "none") return done(rotationId, state, action.outcome);
      if (action.type === "askPerson") return { kind: "asks", rotationId, reason: action.reason, ...safety(state) };
      const notYet = action.type === "wait" ? await whileWaiting(step, action) : await perform(step, action);
      if (notYet === undefined) continue;
      const now = await clock.now();
      const urgent = escalation(state, { type: "wait", ...reasonOf(notYet) }, now);
      if (urgent !== undefined) {
        await perform(step, urgent);
        continue;
      }
      unreadable = notYet.because === "unreadable" ? unreadable + 1 : 0;
      if (options.wait !== true && isLong(notYet, state, now, unreadable)) return waiting(rotationId, state, notYet);
      onEvent?.({ type: "waiting", until: notYet.until, because: notYet.because, ...safety(state) });
      const wake = notYet.because === "overlap" ? now.getTime() + state.policy.watchEveryMs : Infinity;
      await clock.sleepUntil(new Date(Math.min(Date.parse(notYet.until), wake)), signal);
    }
  });
}

export interface ResumeOptions extends RunOptions {
  /** Rotations on this platform alone: its clock may be another's. */
  readonly platform?: string | undefined;
}

/** Goes on with every rotation that is open, one after the other. One that cannot go on holds up no other. */
export async function resume(context: RotationContext, options: ResumeOptions = {}): Promise<RunOutcome[]> {
  const outcomes: RunOutcome[] = [];
  const pending = new Set((await context.journal.pendingReceipts()).map(({ rotationId }) => rotationId));
  for (const { rotationId, credential, open } of await context.journal.summaries()) {
    if (options.platform !== undefined && credential.platform !== options.platform) continue;
    if (!open && !pending.has(rotationId)) continue;
    outcomes.push(await runRotation(context, rotationId, options).catch((error: unknown) => notNow(rotationId, error)));
  }
  return outcomes;
}

function notNow(rotationId: string, error: unknown): RunOutcome {
  if (error instanceof LeaseHeldError)
    return { kind: "busy", rotationId, reason: error.message, until: error.expiresAt };
  if (error instanceof RotationError && !(error instanceof JournalConflictError))
    return { kind: "failed", rotationId, reason: messageOf(error), error };
  throw error;
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

function waiting(rotationId: string, state: RotationState, notYet: NotYet): RunOutcome {
  const { until } = notYet;
  const because = notYet.because as Extract<RunOutcome, { kind: "waiting" }>["because"];
  const isSettled = safeUntil(state) === undefined;
  const safe = isSettled && because !== "unreadable" && because !== "adoption" && because !== "sinkRetry";
  const { escalatedTo } = state;
  const hours = escalatedTo === undefined || isSettled ? {} : { hoursLeft: escalatedTo };
  return { kind: "waiting", rotationId, until, because, safe, ...hours, ...reasonOf(notYet), ...safety(state) };
}

function safety(state: RotationState): { readonly safeUntil?: string } {
  const until = safeUntil(state);
  return until === undefined ? {} : { safeUntil: until };
}

function reasonOf({ reason }: { readonly reason?: string }): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

function isLong({ because, until }: NotYet, state: RotationState, now: Date, unreadable: number): boolean {
  const failures = Math.max(0, ...[...state.sinks, ...state.consumers, state.bridgeRetirement].map((r) => r.failures));
  switch (because) {
    case "sinkRetry":
    case "adoption":
      return failures >= triesInARun;
    case "unreadable":
      return unreadable >= triesInARun;
    case "postponed":
      return Date.parse(until) - now.getTime() > longPostponement;
    default:
      return because === "overlap" || because === "linger";
  }
}
