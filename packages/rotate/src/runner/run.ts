import { UsageError } from "../errors.ts";
import { decide } from "../machine/next.ts";
import { replay } from "../machine/state.ts";
import type { RotationContext } from "./context.ts";
import { underLease } from "./lease.ts";
import { type NotYet, perform } from "./perform.ts";
import { beginRotation, planRotation, type RotationRequest } from "./plan.ts";

/** How a run ended. The rotation itself may go on: everything it needs is in the journal. */
export type RunOutcome =
  | {
      readonly kind: "done";
      readonly rotationId: string;
      readonly outcome: "completed" | "refused" | "rolledBack" | "abandoned";
      readonly reason?: string;
    }
  /** Nothing can be done before a time; resume then. */
  | {
      readonly kind: "waiting";
      readonly rotationId: string;
      readonly until: string;
      readonly because: string;
      readonly reason?: string;
    }
  /** A person must look: approve, roll back or abandon. */
  | { readonly kind: "asks"; readonly rotationId: string; readonly reason: string };

export interface RunOptions {
  /** Waits for everything, also for the 24 hours of the old key. Default: long waits end the run with `waiting`. */
  readonly wait?: boolean | undefined;
}

/** Tries of a sink that a run makes before it hands back; the rotation itself never gives a sink up. */
const sinkTries = 3;

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
    for (;;) {
      const log = (await journal.read(rotationId)) ?? first;
      const state = replay(log.records);
      const action = decide(state, await clock.now());
      onEvent?.({ type: "action", action });
      let notYet: NotYet | undefined;
      switch (action.type) {
        case "none":
          return {
            kind: "done",
            rotationId,
            outcome: action.outcome,
            ...(state.reason !== undefined && { reason: state.reason }),
          };
        case "askPerson":
          return { kind: "asks", rotationId, reason: action.reason };
        case "wait":
          notYet = action;
          break;
        default:
          notYet = await perform({ context, log, after: log.records.length, state, lease }, action);
      }
      if (notYet === undefined) continue;
      const failing = state.sinks.find(({ failures }) => failures > 0);
      if (options.wait !== true && isLong(notYet, failing?.failures ?? 0)) {
        const reason = failing?.lastFailure?.reason;
        return {
          kind: "waiting",
          rotationId,
          until: notYet.until,
          because: notYet.because,
          ...(reason !== undefined && { reason }),
        };
      }
      onEvent?.({ type: "waiting", until: notYet.until, because: notYet.because });
      await clock.sleepUntil(new Date(notYet.until), signal);
    }
  });
}

/** Goes on with every rotation that is open, one after the other. */
export async function resume(context: RotationContext, options: RunOptions = {}): Promise<RunOutcome[]> {
  const outcomes: RunOutcome[] = [];
  for (const log of await context.journal.list()) {
    const action = decide(replay(log.records), await context.clock.now());
    if (action.type !== "none") outcomes.push(await runRotation(context, log.rotationId, options));
  }
  return outcomes;
}

function isLong({ because }: NotYet, sinkFailures: number): boolean {
  if (because === "sinkRetry") return sinkFailures >= sinkTries;
  return because === "overlap" || because === "linger";
}
