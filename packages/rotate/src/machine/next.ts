import type { PreviousKey, RotationRecord } from "./records.ts";
import { type NewKey, replay, type RotationState, type SinkState } from "./state.ts";

/** What to do next. The runner does it and appends the outcome; nothing else moves a rotation. */
export type Action =
  /** Append `intent`, flush, call once without retry, append `generated`, `refused` or `unknown`. */
  | { readonly type: "generate"; readonly attempt: number }
  /** An earlier run ended between `intent` and its outcome: append `unknown`. */
  | { readonly type: "settle"; readonly attempt: number; readonly reason: string }
  | { readonly type: "wait"; readonly until: string; readonly because: "inFlight" | "sinkRetry" | "overlap" }
  /** Probe the new key, at least one round even when `until` has passed; append `activated` or `inactive`. */
  | { readonly type: "probe"; readonly key: NewKey; readonly until: string }
  /** Write and read back; append `promoted` or `promoteFailed`. */
  | { readonly type: "promote"; readonly target: string; readonly key: NewKey; readonly failures: number }
  /** Read all sinks back; append `verified` or `drifted`. */
  | { readonly type: "verify"; readonly key: NewKey }
  /** Old keys refused, new key answers, sinks hold it: append `retired`, `drifted` or, past `until`, `doubtful`. */
  | { readonly type: "retire"; readonly key: NewKey; readonly previous: readonly PreviousKey[]; readonly until: string }
  | { readonly type: "complete" }
  /** Put a sink's previous key back; append `restored` or `promoteFailed`. */
  | { readonly type: "restore"; readonly target: string; readonly previous?: PreviousKey }
  | { readonly type: "finishRollback" }
  | { readonly type: "askPerson"; readonly reason: string }
  | { readonly type: "none"; readonly outcome: "completed" | "refused" | "rolledBack" | "abandoned" };

/** The machine: the records of one rotation and the time, to the next action. Pure and total. */
export function nextAction(records: readonly RotationRecord[], now: Date): Action {
  return decide(replay(records), now);
}

/** {@link nextAction} for a state that is already added up. */
export function decide(state: RotationState, now: Date): Action {
  switch (state.phase) {
    case "planned":
      return { type: "generate", attempt: 1 };
    case "intended":
      return {
        type: "settle",
        attempt: state.attempts,
        reason: "The run that made this call ended before it could write down the answer.",
      };
    case "refused":
      return afterRefusal(state);
    case "unknown":
      return again(state, now);
    case "probing":
      return { type: "probe", key: newKey(state), until: after(state.probingSince, state.policy.activationLimitMs) };
    case "promoting":
      return promote(state, now);
    case "promoted":
      return { type: "verify", key: newKey(state) };
    case "draining":
      return drain(state, now);
    case "retired":
      return { type: "complete" };
    case "rollingBack":
      return rollBack(state);
    case "inactive":
    case "drifted":
    case "doubtful":
      return { type: "askPerson", reason: state.reason ?? "" };
    case "completed":
    case "rolledBack":
    case "abandoned":
      return { type: "none", outcome: state.phase };
  }
}

/** The earliest moment at which the superseded key may stop; `undefined` while no call had an effect. */
export function oldKeyEndsAt(state: RotationState): string | undefined {
  return state.firstEffectAt === undefined ? undefined : after(state.firstEffectAt, state.policy.overlapMs);
}

function afterRefusal(state: RotationState): Action {
  const ends = oldKeyEndsAt(state);
  if (ends === undefined) return { type: "none", outcome: "refused" };
  const reason =
    `${state.reason ?? ""} An earlier call of this rotation may have made a key that nobody received: ` +
    `the key in use may stop at ${ends}. Mend the cause and approve another attempt before then.`;
  return { type: "askPerson", reason };
}

function again(state: RotationState, now: Date): Action {
  if (state.attempts >= state.allowedAttempts) {
    const reason =
      `${state.attempts} calls were made and none gave a key that could be used: ${state.reason} Each may have made a key; ` +
      `the key in use may stop at ${oldKeyEndsAt(state)}. Mend the cause, then approve more attempts.`;
    return { type: "askPerson", reason };
  }
  const until = after(state.intent?.at, state.policy.inFlightMs);
  if (isBefore(now, until)) return { type: "wait", until, because: "inFlight" };
  return { type: "generate", attempt: state.attempts + 1 };
}

function promote(state: RotationState, now: Date): Action {
  const sink = state.sinks.filter((s) => s.promotedVersion === undefined).reduce(fewerFailures);
  const until = sink.lastFailure === undefined ? undefined : after(sink.lastFailure.at, state.policy.sinkRetryMs);
  if (until !== undefined && isBefore(now, until)) return { type: "wait", until, because: "sinkRetry" };
  return { type: "promote", target: sink.target, key: newKey(state), failures: sink.failures };
}

/** A sink that failed waits behind those that did not: each gets its key as soon as it can. */
function fewerFailures(a: SinkState, b: SinkState): SinkState {
  return b.failures < a.failures ? b : a;
}

function drain(state: RotationState, now: Date): Action {
  const ends = after(state.firstEffectAt, state.policy.overlapMs);
  if (isBefore(now, ends)) return { type: "wait", until: ends, because: "overlap" };
  const from = state.drainingSince !== undefined && state.drainingSince > ends ? state.drainingSince : ends;
  return {
    type: "retire",
    key: newKey(state),
    previous: state.previous.filter((p) => p.works && p.fingerprint !== state.newKey?.fingerprint),
    until: after(from, state.policy.lingerMs),
  };
}

/** Putting a key back is urgent, the old one is running out: a person is asked early. */
const restoreTries = 3;

function rollBack(state: RotationState): Action {
  // Every sink, promoted or not: a run may have ended between writing a sink and recording it.
  const sink = state.sinks.find((s) => !s.restored);
  if (sink === undefined) return { type: "finishRollback" };
  if (sink.failures >= restoreTries) {
    return { type: "askPerson", reason: `${sink.target} could not be put back: ${sink.lastFailure?.reason}` };
  }
  const previous = state.previous.findLast((p) => p.target === sink.target);
  return { type: "restore", target: sink.target, ...(previous === undefined ? {} : { previous }) };
}

function newKey(state: RotationState): NewKey {
  if (state.newKey === undefined) throw new Error(`A rotation that is "${state.phase}" has a new key.`);
  return state.newKey;
}

function after(time: string | undefined, milliseconds: number): string {
  if (time === undefined) throw new Error("A rotation that waits knows since when.");
  return new Date(Date.parse(time) + milliseconds).toISOString();
}

function isBefore(now: Date, time: string): boolean {
  return now.getTime() < Date.parse(time);
}
