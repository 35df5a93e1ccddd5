import type { Intent, Planned, Policy, PreviousKey, RecordType, Refused, RotationRecord } from "./records.ts";

export type Phase =
  | "planned"
  | "intended"
  | "refused"
  | "unknown"
  | "probing"
  | "inactive"
  | "promoting"
  | "promoted"
  | "drifted"
  | "draining"
  | "doubtful"
  | "retired"
  | "completed"
  | "rollingBack"
  | "rolledBack"
  | "abandoned";

export interface NewKey {
  readonly fingerprint: string;
  readonly secret: string;
  readonly generatedAt: string;
  readonly requestId?: string;
}

export interface SinkState {
  readonly target: string;
  readonly promotedVersion?: string;
  /** Failures since the last success or approval. */
  readonly failures: number;
  readonly lastFailure?: { readonly at: string; readonly reason: string };
  readonly restored: boolean;
}

/** What the records of one rotation add up to. */
export interface RotationState {
  readonly phase: Phase;
  readonly planned: Planned;
  readonly policy: Policy;
  readonly previous: readonly PreviousKey[];
  readonly sinks: readonly SinkState[];
  /** Generate calls intended so far. */
  readonly attempts: number;
  readonly allowedAttempts: number;
  readonly intent?: Intent;
  /** Time of the first intent whose call had, or may have had, its effect: the old key's 24 hours count from here. */
  readonly firstEffectAt?: string;
  readonly newKey?: NewKey;
  /** The activation limit counts from here. */
  readonly probingSince?: string;
  /** The limit for an old key that does not end counts from here. */
  readonly drainingSince?: string;
  readonly refusal?: Refused;
  /** Why a person is asked, in the phases that ask one. */
  readonly reason?: string;
  readonly lastAt: string;
}

/** The records contradict each other: no run of this tool writes them in this order. */
export class RecordOrderError extends Error {
  override readonly name = "RecordOrderError";
  readonly record: RecordType;
  readonly phase: Phase | "empty";

  constructor(record: RecordType, phase: Phase | "empty") {
    super(
      `The journal of this rotation has a "${record}" record where the rotation is "${phase}". ` +
        "It was changed by hand or written by something else: do not go on from it.",
    );
    this.record = record;
    this.phase = phase;
  }
}

const followers: Readonly<Record<Phase, readonly RecordType[]>> = {
  planned: ["intent", "retargeted"],
  intended: ["generated", "refused", "unknown"],
  refused: ["approved"],
  unknown: ["intent", "approved", "retargeted"],
  probing: ["unfit", "activated", "inactive", "retargeted"],
  inactive: ["approved", "retargeted"],
  promoting: ["promoted", "promoteFailed", "approved", "retargeted", "rollbackAsked"],
  promoted: ["verified", "drifted", "rollbackAsked"],
  drifted: ["approved", "retargeted", "rollbackAsked"],
  draining: ["retired", "drifted", "doubtful", "rollbackAsked"],
  doubtful: ["approved", "rollbackAsked"],
  retired: ["completed"],
  completed: [],
  rollingBack: ["restored", "rolledBack", "promoteFailed", "approved"],
  rolledBack: [],
  abandoned: [],
};

/** Phases in which nothing is left to do. A refusal is one only where no earlier call may have had an effect. */
export function isClosed(state: RotationState): boolean {
  switch (state.phase) {
    case "completed":
    case "rolledBack":
    case "abandoned":
      return true;
    case "refused":
      return state.firstEffectAt === undefined;
    default:
      return false;
  }
}

/** Whether `record` may be appended to a rotation in this state. */
export function mayFollow(state: RotationState, record: RecordType): boolean {
  if (record === "stray") return state.attempts > 0;
  if (record === "abandoned") return !isClosed(state);
  if (record === "approved" && state.phase === "refused") return !isClosed(state);
  return followers[state.phase].includes(record);
}

/**
 * Adds the records up.
 *
 * @throws {RecordOrderError} when they are in no order this tool writes.
 */
export function replay(records: readonly RotationRecord[]): RotationState {
  const [first, ...rest] = records;
  if (first?.type !== "planned") throw new RecordOrderError(first?.type ?? "planned", "empty");
  return rest.reduce(advance, begin(first));
}

function begin(planned: Planned): RotationState {
  return {
    phase: "planned",
    planned,
    policy: planned.policy,
    previous: planned.previous,
    sinks: planned.targets.map(emptySink),
    attempts: 0,
    allowedAttempts: planned.policy.maxAttempts,
    lastAt: planned.at,
  };
}

/** The state after one more record. */
export function advance(state: RotationState, record: RotationRecord): RotationState {
  if (!mayFollow(state, record.type)) throw new RecordOrderError(record.type, state.phase);
  return { ...apply(state, record), lastAt: record.at };
}

function apply(state: RotationState, record: RotationRecord): RotationState {
  switch (record.type) {
    case "planned":
      throw new RecordOrderError("planned", state.phase);
    case "intent":
      return { ...state, phase: "intended", attempts: record.attempt, intent: record };
    case "generated":
    case "stray":
      return withNewKey(state, record);
    case "refused":
      return { ...state, phase: "refused", refusal: record, reason: `${record.reason} ${record.advice}` };
    case "unknown":
      return { ...effective(state, state.intent?.at ?? record.at), phase: "unknown", reason: record.reason };
    case "unfit":
      return { ...state, phase: "unknown", reason: `${record.target}: ${record.reason}` };
    case "activated":
      return { ...state, phase: "promoting" };
    case "inactive":
      return { ...state, phase: "inactive", reason: record.reason };
    case "promoted":
      return promoted(
        withSink(state, record.target, (sink) => ({
          ...emptySink(sink.target),
          promotedVersion: record.version,
        })),
      );
    case "promoteFailed":
      return withSink(state, record.target, (sink) => ({
        ...sink,
        failures: sink.failures + 1,
        lastFailure: { at: record.at, reason: record.reason },
      }));
    case "verified":
      return { ...state, phase: "draining", drainingSince: record.at };
    case "drifted":
      return { ...withSink(state, record.target, (s) => emptySink(s.target)), phase: "drifted", reason: record.reason };
    case "doubtful":
      return { ...state, phase: "doubtful", reason: record.reason };
    case "retired":
      return { ...state, phase: "retired" };
    case "completed":
      return { ...state, phase: "completed" };
    case "approved":
      return approved(state, record.at);
    case "retargeted":
      return retargeted(state, record.targets, record.previous);
    case "rollbackAsked":
      return { ...renewed(state), phase: "rollingBack", reason: `Rollback asked by ${record.actor}.` };
    case "restored":
      return withSink(state, record.target, (sink) => ({ ...sink, restored: true }));
    case "rolledBack":
      return { ...state, phase: "rolledBack" };
    case "abandoned":
      return { ...state, phase: "abandoned", reason: `Given up by ${record.actor}.` };
  }
}

function emptySink(target: string): SinkState {
  return { target, failures: 0, restored: false };
}

function withSink(state: RotationState, target: string, change: (sink: SinkState) => SinkState): RotationState {
  return { ...state, sinks: state.sinks.map((sink) => (sink.target === target ? change(sink) : sink)) };
}

function effective(state: RotationState, at: string): RotationState {
  return state.firstEffectAt === undefined ? { ...state, firstEffectAt: at } : state;
}

/** The latest key is the one that counts: generating superseded every earlier one, promoted or not. */
function withNewKey(
  state: RotationState,
  record: { at: string; fingerprint: string; secret: string; requestId?: string },
): RotationState {
  const newKey: NewKey = {
    fingerprint: record.fingerprint,
    secret: record.secret,
    generatedAt: record.at,
    ...(record.requestId === undefined ? {} : { requestId: record.requestId }),
  };
  return {
    ...effective(state, state.intent?.at ?? record.at),
    phase: "probing",
    newKey,
    probingSince: record.at,
    sinks: state.sinks.map((sink) => emptySink(sink.target)),
  };
}

function promoted(state: RotationState): RotationState {
  const all = state.sinks.every((sink) => sink.promotedVersion !== undefined);
  return { ...state, phase: all ? "promoted" : "promoting" };
}

function approved(state: RotationState, at: string): RotationState {
  const next = renewed(state);
  switch (state.phase) {
    case "refused":
    case "unknown":
      return { ...next, phase: "unknown", allowedAttempts: state.attempts + state.policy.maxAttempts };
    case "inactive":
      return { ...next, phase: "probing", probingSince: at };
    case "drifted":
      return { ...next, phase: "promoting" };
    case "doubtful":
      return { ...next, phase: "draining", drainingSince: at };
    default:
      return next;
  }
}

/** The same with every sink's failures forgotten. */
function renewed(state: RotationState): RotationState {
  return { ...state, sinks: state.sinks.map(({ lastFailure: _, ...sink }) => ({ ...sink, failures: 0 })) };
}

function retargeted(state: RotationState, targets: readonly string[], previous: readonly PreviousKey[]): RotationState {
  const known = new Map(state.sinks.map((sink) => [sink.target, sink]));
  const next: RotationState = {
    ...state,
    previous: [...state.previous, ...previous],
    sinks: targets.map((target) => known.get(target) ?? emptySink(target)),
  };
  return state.phase === "promoting" || state.phase === "drifted" ? promoted(next) : next;
}
