import { followers } from "./order.ts";
import {
  defaultPolicy,
  type Intent,
  type Planned,
  type Policy,
  type PreviousKey,
  type RecordType,
  type RotationRecord,
} from "./records.ts";

export type Phase =
  | "planned"
  | "postponed"
  | "intended"
  | "refused"
  | "unknown"
  | "bridging"
  | "bridged"
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
  | "abandoned"
  | "superseded";

export interface NewKey {
  readonly fingerprint: string;
  readonly secret: string;
  readonly generatedAt: string;
  readonly requestId?: string;
  /** The key is that of a second credential, this one, which serves meanwhile. */
  readonly bridge?: string;
}

/** Something that is tried until it succeeds. */
export interface Receiver {
  /** Failures since the last success or approval. */
  readonly failures: number;
  readonly lastFailure?: { readonly at: string; readonly reason: string };
}

export interface SinkState extends Receiver {
  readonly target: string;
  readonly promotedVersion?: string;
  readonly restored: boolean;
  /** Fingerprint of a value that a person lets be replaced. */
  readonly replaces?: string;
}

export interface ConsumerState extends Receiver {
  readonly consumer: string;
  readonly confirmed: boolean;
}

/** What the records of one rotation add up to. */
export interface RotationState {
  readonly phase: Phase;
  readonly planned: Planned;
  readonly policy: Policy;
  readonly previous: readonly PreviousKey[];
  readonly sinks: readonly SinkState[];
  readonly consumers: readonly ConsumerState[];
  /** Generate calls intended so far. */
  readonly attempts: number;
  readonly allowedAttempts: number;
  readonly bridgeAttempts: number;
  readonly allowedBridgeAttempts: number;
  /** A person lets the next call be made although it may stop the key in use. */
  readonly mayRegenerate: boolean;
  readonly intent?: Intent;
  /** What was put off, and until when. */
  readonly postponed?: { readonly until: string; readonly what: "generate" | "bridge" };
  /** What was refused last. */
  readonly refused?: "generate" | "bridge";
  /** Time of the first intent whose call had, or may have had, its effect: the old key's 24 hours count from here. */
  readonly firstEffectAt?: string;
  /** Time of the latest such intent: where Adyen keeps one superseded key only, the old key stopped then. */
  readonly lastEffectAt?: string;
  readonly newKey?: NewKey;
  /** Every key that was answered in this rotation: what the tool itself may have written. */
  readonly keys: readonly NewKey[];
  /** Second credentials that are still active. */
  readonly bridges: readonly string[];
  readonly bridgeRetirement: Receiver;
  /** Every target holds the key of a bridge, whose clock does not run. */
  readonly onBridge: boolean;
  readonly forced: boolean;
  /** The activation limit counts from here. */
  readonly probingSince?: string;
  /** The limit for an old key that does not end counts from here. */
  readonly drainingSince?: string;
  /** The target that drifted, and what it held. */
  readonly drift?: { readonly target: string; readonly found?: string };
  /** The lowest number of hours left that people were told of. */
  readonly escalatedTo?: number;
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

/** Phases in which nothing is left to do. A refusal is one only where no earlier call may have had an effect. */
export function isClosed(state: RotationState): boolean {
  switch (state.phase) {
    case "completed":
    case "rolledBack":
    case "abandoned":
    case "superseded":
      return true;
    case "refused":
      return !hasEffect(state);
    default:
      return false;
  }
}

/** Something was changed at Adyen, or may have been. */
export function hasEffect(state: RotationState): boolean {
  return state.firstEffectAt !== undefined || state.bridges.length > 0;
}

/** Whether `record` may be appended to a rotation in this state. */
export function mayFollow(state: RotationState, record: RecordType): boolean {
  switch (record) {
    case "stray":
      return state.attempts > 0;
    case "exported":
      return state.keys.length > 0 || state.previous.length > 0;
    case "abandoned":
    case "escalated":
      return !isClosed(state);
    case "approved":
    case "regenerateAsked":
      return !isClosed(state) && followers[state.phase].includes(record);
    default:
      return followers[state.phase].includes(record);
  }
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
  const policy = { ...defaultPolicy, ...planned.policy };
  return {
    phase: "planned",
    planned,
    policy,
    previous: planned.previous,
    sinks: planned.targets.map(emptySink),
    consumers: (planned.consumers ?? []).map(unconfirmed),
    attempts: 0,
    allowedAttempts: policy.maxAttempts,
    bridgeAttempts: 0,
    allowedBridgeAttempts: policy.maxAttempts,
    mayRegenerate: false,
    keys: [],
    bridges: [],
    bridgeRetirement: { failures: 0 },
    onBridge: false,
    forced: false,
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
      return { ...state, phase: "intended", attempts: record.attempt, intent: record, mayRegenerate: false };
    case "generated":
    case "stray":
      return withNewKey(effective(state, state.intent?.at ?? record.at), record);
    case "refused":
      return refused(state, "generate", record);
    case "postponed":
      return postponed(state, record);
    case "unknown":
      return { ...effective(state, state.intent?.at ?? record.at), phase: "unknown", reason: record.reason };
    case "unfit":
      return { ...state, phase: "unknown", reason: `${record.target}: ${record.reason}` };
    case "bridgeIntent":
      return { ...state, phase: "bridging", bridgeAttempts: record.attempt };
    case "bridged":
      return withNewKey({ ...state, bridges: [...state.bridges, record.credentialId] }, record);
    case "bridgeRefused":
      return refused(state, "bridge", record);
    case "bridgeUnknown":
      return { ...state, phase: "unknown", reason: record.reason };
    case "bridgeRetired":
      return {
        ...state,
        bridges: state.bridges.filter((id) => id !== record.credentialId),
        bridgeRetirement: { failures: 0 },
      };
    case "bridgeKept":
      return { ...state, bridgeRetirement: failed(state.bridgeRetirement, record), reason: record.reason };
    case "activated":
      return { ...state, phase: "promoting" };
    case "inactive":
      return { ...state, phase: "inactive", reason: record.reason };
    case "promoted":
      return promoted(
        withSink(state, record.target, (s) => ({ ...emptySink(s.target), promotedVersion: record.version })),
      );
    case "promoteFailed":
      return withSink(state, record.target, (sink) => failed(sink, record));
    case "confirmed":
      return withConsumer(state, record.consumer, ({ consumer }) => ({ ...unconfirmed(consumer), confirmed: true }));
    case "confirmFailed":
      return withConsumer(state, record.consumer, (consumer) => failed(consumer, record));
    case "verified":
      return state.newKey?.bridge === undefined
        ? { ...state, phase: "draining", drainingSince: record.at }
        : { ...state, phase: "bridged", onBridge: true };
    case "drifted":
      return drifted(state, record);
    case "doubtful":
      return { ...state, phase: "doubtful", reason: record.reason };
    case "escalated":
      return { ...state, escalatedTo: record.hoursLeft };
    case "retired":
      return { ...state, phase: "retired" };
    case "completed":
      return { ...state, phase: "completed" };
    case "approved":
      return approved(state, record);
    case "regenerateAsked":
      return {
        ...renewed(state),
        phase: "unknown",
        mayRegenerate: true,
        allowedAttempts: Math.max(state.allowedAttempts, state.attempts + 1),
      };
    case "forced":
      return { ...state, phase: "probing", forced: true };
    case "retargeted":
      return retargeted(state, record.targets, record.previous);
    case "rollbackAsked":
      return { ...renewed(state), phase: "rollingBack", reason: `Rollback asked by ${record.actor}.` };
    case "restored":
      return withSink(state, record.target, (sink) => ({ ...sink, restored: true }));
    case "rolledBack":
      return { ...state, phase: "rolledBack" };
    case "abandoned":
      return { ...state, phase: "abandoned", reason: `Abandoned by ${record.actor}.` };
    case "superseded":
      return { ...state, phase: "superseded", reason: `Rotation ${record.by} followed, begun by ${record.actor}.` };
    case "exported":
      return state;
  }
}

function emptySink(target: string): SinkState {
  return { target, failures: 0, restored: false };
}

function unconfirmed(consumer: string): ConsumerState {
  return { consumer, failures: 0, confirmed: false };
}

function failed<T extends Receiver>(receiver: T, { at, reason }: { at: string; reason: string }): T {
  return { ...receiver, failures: receiver.failures + 1, lastFailure: { at, reason } };
}

function withSink(state: RotationState, target: string, change: (sink: SinkState) => SinkState): RotationState {
  return { ...state, sinks: state.sinks.map((sink) => (sink.target === target ? change(sink) : sink)) };
}

function withConsumer(
  state: RotationState,
  name: string,
  change: (consumer: ConsumerState) => ConsumerState,
): RotationState {
  return { ...state, consumers: state.consumers.map((one) => (one.consumer === name ? change(one) : one)) };
}

function effective(state: RotationState, at: string): RotationState {
  return { ...state, firstEffectAt: state.firstEffectAt ?? at, lastEffectAt: at };
}

function refused(
  state: RotationState,
  what: "generate" | "bridge",
  { reason, advice }: { readonly reason: string; readonly advice: string },
): RotationState {
  return { ...state, phase: "refused", refused: what, reason: `${reason} ${advice}` };
}

/** What had no effect counts for no attempt. */
function postponed(state: RotationState, { until, reason }: { until: string; reason: string }): RotationState {
  const next = { ...state, phase: "postponed" as const, reason };
  return state.phase === "bridging"
    ? { ...next, postponed: { until, what: "bridge" }, allowedBridgeAttempts: state.allowedBridgeAttempts + 1 }
    : { ...next, postponed: { until, what: "generate" }, allowedAttempts: state.allowedAttempts + 1 };
}

/** The latest key is the one that counts: generating superseded every earlier one, promoted or not. */
function withNewKey(
  state: RotationState,
  record: { at: string; fingerprint: string; secret: string; requestId?: string; credentialId?: string },
): RotationState {
  const newKey: NewKey = {
    fingerprint: record.fingerprint,
    secret: record.secret,
    generatedAt: record.at,
    ...(record.requestId === undefined ? {} : { requestId: record.requestId }),
    ...(record.credentialId === undefined ? {} : { bridge: record.credentialId }),
  };
  return {
    ...state,
    phase: "probing",
    newKey,
    keys: [...state.keys, newKey],
    forced: false,
    probingSince: record.at,
    sinks: state.sinks.map((sink) => emptySink(sink.target)),
    consumers: state.consumers.map(({ consumer }) => unconfirmed(consumer)),
  };
}

function promoted(state: RotationState): RotationState {
  const all = state.sinks.every((sink) => sink.promotedVersion !== undefined);
  return { ...state, phase: all ? "promoted" : "promoting" };
}

function drifted(state: RotationState, record: { target: string; reason: string; found?: string }): RotationState {
  const { target, reason, found } = record;
  const drift = { target, ...(found !== undefined && { found }) };
  // Whoever reads that target may have gone back with it.
  const consumers = state.consumers.map(({ consumer }) => unconfirmed(consumer));
  return { ...withSink(state, target, (s) => emptySink(s.target)), phase: "drifted", reason, drift, consumers };
}

function approved(state: RotationState, { at, replaces }: { at: string; replaces?: string }): RotationState {
  const next = renewed(state);
  switch (state.phase) {
    case "refused":
    case "unknown": {
      const allowedAttempts = state.attempts + state.policy.maxAttempts;
      const allowedBridgeAttempts = state.bridgeAttempts + state.policy.maxAttempts;
      return { ...next, phase: state.onBridge ? "bridged" : "unknown", allowedAttempts, allowedBridgeAttempts };
    }
    case "bridged":
      return { ...next, allowedAttempts: state.attempts + state.policy.maxAttempts };
    case "inactive":
      return { ...next, phase: "probing", probingSince: at };
    case "drifted": {
      const { target = "" } = state.drift ?? {};
      const allowed = replaces === undefined ? {} : { replaces };
      return { ...withSink(next, target, (sink) => ({ ...sink, ...allowed })), phase: "promoting" };
    }
    case "doubtful":
      return { ...next, phase: "draining", drainingSince: at };
    default:
      return next;
  }
}

/** The same with every failure forgotten. */
function renewed(state: RotationState): RotationState {
  return {
    ...state,
    bridgeRetirement: { failures: 0 },
    sinks: state.sinks.map(({ lastFailure: _, ...sink }) => ({ ...sink, failures: 0 })),
    consumers: state.consumers.map(({ lastFailure: _, ...consumer }) => ({ ...consumer, failures: 0 })),
  };
}

function retargeted(state: RotationState, targets: readonly string[], previous: readonly PreviousKey[]): RotationState {
  const known = new Map(state.sinks.map((sink) => [sink.target, sink]));
  const next: RotationState = {
    ...state,
    previous: [...state.previous, ...previous],
    sinks: targets.map((target) => known.get(target) ?? emptySink(target)),
  };
  return ["promoting", "promoted", "drifted", "draining"].includes(state.phase) ? promoted(next) : next;
}
