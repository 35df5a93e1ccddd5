import type { PreviousKey, RotationRecord } from "./records.ts";
import { later, safeUntil } from "./safe-until.ts";
import { hasEffect, type NewKey, type Receiver, replay, type RotationState } from "./state.ts";

/** What to do next. The runner does it and appends the outcome; nothing else moves a rotation. */
export type Action =
  /** Append `intent`, flush, call once without retry, append `generated`, `refused`, `postponed` or `unknown`. */
  | { readonly type: "generate"; readonly attempt: number }
  /** Append `bridgeIntent`, create a credential like this one, append `bridged`, `bridgeRefused`, `postponed` or `bridgeUnknown`. */
  | { readonly type: "bridge"; readonly attempt: number }
  /** An earlier run ended between an intent and its outcome: append `unknown` or `bridgeUnknown`. */
  | { readonly type: "settle"; readonly what: "generate" | "bridge"; readonly attempt: number; readonly reason: string }
  | { readonly type: "wait"; readonly until: string; readonly because: WaitReason; readonly reason?: string }
  /** Probe the new key, at least one round even when `until` has passed; append `activated` or `inactive`. */
  | { readonly type: "probe"; readonly key: NewKey; readonly until: string }
  /** Append `activated` without trying the key. */
  | { readonly type: "skipProbe"; readonly key: NewKey }
  /** Write and read back; append `promoted`, `promoteFailed` or `drifted`. */
  | { readonly type: "promote"; readonly target: string; readonly key: NewKey }
  /** Ask whether it uses the new key; append `confirmed` or `confirmFailed`. */
  | { readonly type: "confirm"; readonly consumer: string; readonly key: NewKey }
  /** Read all sinks back; append `verified` or `drifted`. */
  | { readonly type: "verify"; readonly key: NewKey }
  /** Old keys refused, new key answers, sinks hold it: append `retired`, `drifted` or, past `until`, `doubtful`. */
  | { readonly type: "retire"; readonly key: NewKey; readonly previous: readonly PreviousKey[]; readonly until: string }
  /** Deactivate the second credential; append `bridgeRetired` or `bridgeKept`. */
  | { readonly type: "retireBridge"; readonly credentialId: string }
  | { readonly type: "complete" }
  /** Put a sink's previous key back, if it still works; append `restored` or `promoteFailed`. */
  | { readonly type: "restore"; readonly target: string; readonly previous?: PreviousKey }
  | { readonly type: "finishRollback" }
  /** Append `escalated`: people must hear of it now. */
  | { readonly type: "escalate"; readonly hoursLeft: number; readonly reason: string }
  | { readonly type: "askPerson"; readonly reason: string }
  | { readonly type: "none"; readonly outcome: "completed" | "refused" | "rolledBack" | "abandoned" | "superseded" };

export type Escalate = Extract<Action, { readonly type: "escalate" }>;

export type WaitReason = "inFlight" | "postponed" | "sinkRetry" | "adoption" | "overlap";

/** The machine: the records of one rotation and the time, to the next action. Pure and total. */
export function nextAction(records: readonly RotationRecord[], now: Date): Action {
  return decide(replay(records), now);
}

/** {@link nextAction} for a state that is already added up. */
export function decide(state: RotationState, now: Date): Action {
  const action = withoutUrgency(state, now);
  // Whoever waits for the old key's end looks at the targets first.
  if (action.type === "wait" && action.because === "overlap") return action;
  return escalation(state, action, now) ?? action;
}

function withoutUrgency(state: RotationState, now: Date): Action {
  switch (state.phase) {
    case "planned":
      return state.policy.strategy === "alternating" ? bridge(state) : generate(state);
    case "postponed":
      return afterPostponement(state, now);
    case "intended":
      return { type: "settle", what: "generate", attempt: state.attempts, reason: runEnded };
    case "bridging":
      return { type: "settle", what: "bridge", attempt: state.bridgeAttempts, reason: runEnded };
    case "refused":
      return afterRefusal(state);
    case "unknown":
      return afterLostAnswer(state, now);
    case "bridged":
      return again(state, now);
    case "probing":
      return probe(state);
    case "promoting":
      return promote(state, now);
    case "promoted":
      return confirm(state, now);
    case "draining":
      return drain(state, now);
    case "retired":
      return retireBridge(state, now) ?? { type: "complete" };
    case "rollingBack":
      return rollBack(state, now);
    case "inactive":
    case "contested":
    case "drifted":
    case "doubtful":
      return { type: "askPerson", reason: withDeadline(state, state.reason ?? "") };
    case "completed":
    case "rolledBack":
    case "abandoned":
    case "superseded":
      return { type: "none", outcome: state.phase };
  }
}

const runEnded = "The run that made this call ended before it could write down the answer.";

/** Hours before the old key may stop at which people hear of what still depends on it. */
const levels = [0, 1, 4, 12];

/** What people must hear of before `action`, which waits. `until`: when a key that is needed may stop. */
export function escalation(
  state: RotationState,
  action: Pick<Action, "type"> & { reason?: string },
  now: Date,
  until = safeUntil(state),
): Escalate | undefined {
  if (until === undefined || (action.type !== "wait" && action.type !== "askPerson")) return undefined;
  const hours = (Date.parse(until) - now.getTime()) / 3_600_000;
  const hoursLeft = levels.find((level) => hours <= level);
  if (hoursLeft === undefined || hoursLeft >= (state.escalatedTo ?? Infinity)) return undefined;
  return { type: "escalate", hoursLeft, reason: withDeadline(state, action.reason ?? "", until) };
}

function withDeadline(state: RotationState, reason: string, until = safeUntil(state)): string {
  return until === undefined ? reason : `${reason} The key in use is safe until ${until}.`.trimStart();
}

function generate(state: RotationState): Action {
  return { type: "generate", attempt: state.attempts + 1 };
}

function bridge(state: RotationState): Action {
  return { type: "bridge", attempt: state.bridgeAttempts + 1 };
}

function afterPostponement(state: RotationState, now: Date): Action {
  const { until, what } = known(state.postponed);
  if (isBefore(now, until)) return { type: "wait", until, because: "postponed", ...reasonOf(state) };
  return what === "bridge" ? bridge(state) : generate(state);
}

function afterRefusal(state: RotationState): Action {
  if (!hasEffect(state)) return { type: "none", outcome: "refused" };
  const what =
    state.refused === "bridge"
      ? "A call of this rotation may have made a key that nobody received, and no second credential could take over"
      : "An earlier call of this rotation may have made a key that nobody received, and this one was refused";
  const reason = `${what}: ${state.reason ?? ""} Mend the cause and approve, or let another key be generated all the same.`;
  return { type: "askPerson", reason: withDeadline(state, reason) };
}

/** No second call in the dark: under one reading of Adyen's rules it stops the key in use at once. */
function afterLostAnswer(state: RotationState, now: Date): Action {
  const { policy } = state;
  if (state.onBridge !== undefined || state.mayRegenerate || policy.onLostAnswer === "regenerate")
    return again(state, now);
  const mayBridge = policy.onLostAnswer === "bridge" || policy.strategy === "alternating";
  if (mayBridge && state.bridgeAttempts < state.allowedBridgeAttempts) return bridge(state);
  const tried = state.bridgeAttempts > 0 ? `${state.bridgeAttempts} second credential(s) were tried. ` : "";
  const reason =
    `No key that can be used has come: ${state.reason ?? ""} ${tried}Another call may stop the key in use at once. ` +
    "Approve to try a second credential again, or let a key be generated all the same.";
  return { type: "askPerson", reason: withDeadline(state, reason) };
}

function again(state: RotationState, now: Date): Action {
  if (state.attempts >= state.allowedAttempts) {
    const reason =
      `${state.attempts} calls were made and none gave a key that could be used: ${state.reason} ` +
      "Mend the cause, then approve more attempts.";
    return { type: "askPerson", reason: withDeadline(state, reason) };
  }
  const until = state.intent === undefined ? undefined : later(state.intent.at, state.policy.inFlightMs);
  if (until !== undefined && isBefore(now, until)) return { type: "wait", until, because: "inFlight" };
  return generate(state);
}

function probe(state: RotationState): Action {
  const key = known(state.newKey);
  if (state.policy.unprobed || state.forced) return { type: "skipProbe", key };
  return { type: "probe", key, until: later(known(state.probingSince), state.policy.activationLimitMs) };
}

function promote(state: RotationState, now: Date): Action {
  const sink = state.sinks.filter((s) => s.promotedVersion === undefined).reduce(fewerFailures);
  const until = retryAt(state, sink);
  if (until !== undefined && isBefore(now, until)) {
    return { type: "wait", until, because: "sinkRetry", reason: `${sink.target}: ${known(sink.lastFailure).reason}` };
  }
  return { type: "promote", target: sink.target, key: known(state.newKey) };
}

/** All targets hold the key; now those who read them must use it. */
function confirm(state: RotationState, now: Date): Action {
  const key = known(state.newKey);
  const open = state.consumers.filter((consumer) => !consumer.confirmed);
  if (open.length === 0) return { type: "verify", key };
  const next = open.reduce(fewerFailures);
  const until = retryAt(state, next);
  if (until !== undefined && isBefore(now, until)) {
    return { type: "wait", until, because: "adoption", reason: `${next.consumer}: ${known(next.lastFailure).reason}` };
  }
  return { type: "confirm", consumer: next.consumer, key };
}

/** Who failed waits behind those who did not: each gets its key as soon as it can. */
function fewerFailures<T extends { readonly failures: number }>(a: T, b: T): T {
  return b.failures < a.failures ? b : a;
}

function retryAt(state: RotationState, { lastFailure }: Receiver): string | undefined {
  return lastFailure && (lastFailure.retryAt ?? later(lastFailure.at, state.policy.sinkRetryMs));
}

function drain(state: RotationState, now: Date): Action {
  const ends = later(known(state.firstEffectAt), state.policy.overlapMs);
  if (isBefore(now, ends)) return { type: "wait", until: ends, because: "overlap" };
  const from = state.drainingSince !== undefined && state.drainingSince > ends ? state.drainingSince : ends;
  return {
    type: "retire",
    key: known(state.newKey),
    previous: state.previous.filter((p) => p.works && p.fingerprint !== state.newKey?.fingerprint),
    until: later(from, state.policy.lingerMs),
  };
}

/** Tries of what only a person can mend where it goes on failing. */
const fewTries = 3;

/** Nothing needs the second credential any more. */
function retireBridge(state: RotationState, now: Date): Action | undefined {
  const [credentialId] = state.bridges;
  if (credentialId === undefined) return undefined;
  const { failures, lastFailure } = state.bridgeRetirement;
  if (failures >= fewTries) {
    const reason = `The second credential ${credentialId} could not be deactivated: ${lastFailure?.reason}`;
    return { type: "askPerson", reason };
  }
  const until = retryAt(state, state.bridgeRetirement);
  if (until !== undefined && isBefore(now, until)) return { type: "wait", until, because: "sinkRetry" };
  return { type: "retireBridge", credentialId };
}

function rollBack(state: RotationState, now: Date): Action {
  // Every sink, promoted or not: a run may have ended between writing a sink and recording it.
  const open = state.sinks.filter((s) => !s.restored);
  if (open.length === 0) {
    // A target that held nothing before may hold the second credential's key.
    const isNeeded = state.sinks.some(({ target }) => !state.previous.some((p) => p.target === target));
    return (isNeeded ? undefined : retireBridge(state, now)) ?? { type: "finishRollback" };
  }
  const sink = open.reduce(fewerFailures);
  if (sink.lasting >= fewTries) {
    const reason = `${sink.target} could not be put back: ${sink.lastFailure?.reason}`;
    return { type: "askPerson", reason: withDeadline(state, reason) };
  }
  const until = sink.lastFailure?.passing === true ? retryAt(state, sink) : undefined;
  if (until !== undefined && isBefore(now, until)) {
    return { type: "wait", until, because: "sinkRetry", reason: `${sink.target}: ${known(sink.lastFailure).reason}` };
  }
  const previous = state.previous.findLast((p) => p.target === sink.target);
  return { type: "restore", target: sink.target, ...(previous === undefined ? {} : { previous }) };
}

function reasonOf({ reason }: RotationState): { readonly reason?: string } {
  return reason === undefined ? {} : { reason };
}

/** What the records of this phase always bring. */
function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The records of a rotation in this phase say more than these.");
  return value;
}

function isBefore(now: Date, time: string): boolean {
  return now.getTime() < Date.parse(time);
}
