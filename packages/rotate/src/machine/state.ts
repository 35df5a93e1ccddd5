import { followers } from "./order.ts";
import {
  type Bridged,
  type Contested,
  defaultPolicy,
  type Doubtful,
  type Generated,
  type HeldKey,
  type Intent,
  type Planned,
  type Policy,
  type PreviousKey,
  type RecordType,
  type Retargeted,
  type RotationRecord,
  type Stray,
} from "./records.ts";

export type Phase =
  | "planned"
  | "postponed"
  | "intended"
  | "refused"
  | "contested"
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
  readonly lastFailure?: Failure;
}

export interface Failure {
  readonly at: string;
  readonly reason: string;
  /** When to try again, where the store said. ISO 8601. */
  readonly retryAt?: string;
  /** It may pass by itself: such failures are not counted where others end something. */
  readonly passing?: true;
}

export interface SinkState extends Receiver {
  readonly target: string;
  /** Failures among them that did not pass by themselves. */
  readonly lasting: number;
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
  readonly held: readonly HeldKey[];
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
  /** The latest call that had, or may have had, its effect. */
  readonly lastEffectAttempt: number;
  /** When the key in the targets stops by what others did to it, or has stopped. */
  readonly keyEndsAt?: string;
  /** Marks of the credential's description that this rotation has put there, or that a person lets pass. */
  readonly marks: readonly string[];
  /** A mark that nobody knew. */
  readonly foreignMark?: string;
  readonly newKey?: NewKey;
  /** Every key that was answered in this rotation: what the tool itself may have written. */
  readonly keys: readonly NewKey[];
  /** Second credentials that are still active. */
  readonly bridges: readonly string[];
  readonly bridgeRetirement: Receiver;
  /** The key of a bridge that every target holds: its clock does not run, whatever becomes of keys that are generated now. */
  readonly onBridge?: NewKey;
  readonly forced: boolean;
  /** The activation limit counts from here. */
  readonly probingSince?: string;
  /** The limit for an old key that does not end counts from here. */
  readonly drainingSince?: string;
  /** The target that drifted, and what it held. */
  readonly drift?: { readonly target: string; readonly found?: string; readonly from: Phase };
  /** The lowest number of hours left that people were notified of. */
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
    case "bridged":
      return state.bridgeAttempts > 0 && !isClosed(state);
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
    lastEffectAttempt: 0,
    marks: planned.marks ?? [],
    held: planned.held ?? [],
    keys: [],
    bridges: [],
    bridgeRetirement: { failures: 0 },
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
      return {
        ...state,
        phase: "intended",
        attempts: record.attempt,
        intent: record,
        mayRegenerate: false,
        marks: record.mark === undefined ? state.marks : [...state.marks, record.mark],
      };
    case "contested":
      return contested(state, record);
    case "generated":
      return withNewKey(effective(state, record.at, record.attempt), record);
    case "stray":
      return stray(state, record);
    case "refused":
      return refused(state, "generate", record);
    case "postponed":
      return postponed(state, record);
    case "unknown":
      return { ...effective(state, record.at, record.attempt), phase: "unknown", reason: record.reason };
    case "unfit":
      return { ...state, phase: "unknown", reason: `${record.target}: ${record.reason}` };
    case "bridgeIntent":
      return { ...state, phase: "bridging", bridgeAttempts: record.attempt };
    case "bridged":
      return bridged(state, record);
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
      return withSink(state, record.target, (sink) => {
        return { ...failed(sink, record), lasting: sink.lasting + (record.passing === true ? 0 : 1) };
      });
    case "confirmed":
      return withConsumer(state, record.consumer, ({ consumer }) => ({ ...unconfirmed(consumer), confirmed: true }));
    case "confirmFailed":
      return withConsumer(state, record.consumer, (consumer) => failed(consumer, record));
    case "verified":
      return state.newKey?.bridge === undefined
        ? { ...calm(state), phase: "draining", drainingSince: record.at }
        : { ...calm(state), phase: "bridged", onBridge: state.newKey };
    case "drifted":
      return drifted(state, record);
    case "doubtful":
      return doubtful(state, record);
    case "escalated":
      return { ...state, escalatedTo: record.hoursLeft };
    case "recovered":
      return calm(state);
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
      return retargeted(state, record);
    case "rollbackAsked":
      return { ...renewed(state), phase: "rollingBack", reason: `Rollback asked by ${record.actor}.` };
    case "restored":
      return withSink(state, record.target, (sink) => ({ ...sink, restored: true }));
    case "rolledBack":
      return { ...state, phase: "rolledBack" };
    case "abandoned":
      return abandoned(state, `Abandoned by ${record.actor}.`);
    case "superseded":
      return { ...state, phase: "superseded", reason: `Rotation ${record.by} followed, begun by ${record.actor}.` };
    case "exported":
      return state;
  }
}

function emptySink(target: string): SinkState {
  return { target, failures: 0, lasting: 0, restored: false };
}

function unconfirmed(consumer: string): ConsumerState {
  return { consumer, failures: 0, confirmed: false };
}

function failed<T extends Receiver>(receiver: T, { at, reason, retryAt, passing }: Failure): T {
  const lastFailure = { at, reason, ...(retryAt !== undefined && { retryAt }), ...(passing && { passing }) };
  return { ...receiver, failures: receiver.failures + 1, lastFailure };
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

/** A call counts from its intent; one of an earlier attempt that comes to light late has counted already. */
function effective(state: RotationState, at: string, attempt: number): RotationState {
  const from = attempt === state.attempts ? (state.intent?.at ?? at) : at;
  const { firstEffectAt = from, lastEffectAttempt, lastEffectAt = from } = state;
  return attempt < lastEffectAttempt
    ? { ...state, firstEffectAt, lastEffectAt }
    : { ...state, firstEffectAt, lastEffectAt: from, lastEffectAttempt: attempt };
}

/** A key whose run had lost its lease. It is the one to use unless a later call may have superseded it. */
function stray(state: RotationState, record: Stray): RotationState {
  if (state.keys.some(({ fingerprint }) => fingerprint === record.fingerprint)) return state;
  const latest = state.phase === "intended" ? state.attempts : state.lastEffectAttempt;
  if (record.attempt >= latest && !isClosed(state))
    return withNewKey(effective(state, record.at, record.attempt), record);
  return { ...effective(state, record.at, record.attempt), keys: [...state.keys, newKeyOf(record)] };
}

/** What was under way may have had its effect. */
function abandoned(state: RotationState, reason: string): RotationState {
  const last = state.phase === "intended" ? effective(state, state.lastAt, state.attempts) : state;
  return { ...last, phase: "abandoned", reason };
}

/** A second credential whose run had lost its lease: its key may be of no use any more, but it must be deactivated. */
function bridged(state: RotationState, record: Bridged): RotationState {
  const bridges = [...state.bridges, record.credentialId];
  if (state.phase === "bridging" || state.phase === "unknown") return withNewKey({ ...state, bridges }, record);
  return { ...state, bridges, keys: [...state.keys, newKeyOf(record)] };
}

function contested(state: RotationState, { reason, mark, since }: Contested): RotationState {
  const next: RotationState = { ...state, phase: "contested", reason, foreignMark: mark };
  if (state.onBridge !== undefined) return next;
  return { ...next, keyEndsAt: new Date(Date.parse(since) + state.policy.overlapMs).toISOString() };
}

function doubtful(state: RotationState, { reason, keyEndsAt, mark }: Doubtful): RotationState {
  return {
    ...state,
    phase: "doubtful",
    reason,
    ...(keyEndsAt !== undefined && { keyEndsAt }),
    ...(mark !== undefined && { foreignMark: mark }),
  };
}

function offBridge({ onBridge: _, ...state }: RotationState): RotationState {
  return state;
}

/** What people were notified of has passed. */
function calm({ escalatedTo: _, ...state }: RotationState): RotationState {
  return state;
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
function withNewKey(state: RotationState, record: Generated | Stray | Bridged): RotationState {
  const newKey = newKeyOf(record);
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

function newKeyOf(record: Generated | Stray | Bridged): NewKey {
  return {
    fingerprint: record.fingerprint,
    secret: record.secret,
    generatedAt: record.at,
    ...(record.requestId === undefined ? {} : { requestId: record.requestId }),
    ...(record.type === "bridged" && { bridge: record.credentialId }),
  };
}

function promoted(state: RotationState): RotationState {
  const all = state.sinks.every((sink) => sink.promotedVersion !== undefined);
  return { ...state, phase: all ? "promoted" : "promoting" };
}

function drifted(state: RotationState, record: { target: string; reason: string; found?: string }): RotationState {
  const { target, reason, found } = record;
  const drift = { target, ...(found !== undefined && { found }), from: state.phase };
  // Whoever reads that target may have gone back with it.
  const consumers = state.consumers.map(({ consumer }) => unconfirmed(consumer));
  // It may hold the old key again: a second credential's key serves the others alone.
  const next = withSink(offBridge(state), target, (s) => emptySink(s.target));
  return { ...next, phase: "drifted", reason, drift, consumers };
}

function approved(state: RotationState, { at, replaces }: { at: string; replaces?: string }): RotationState {
  const next = renewed(state);
  switch (state.phase) {
    case "refused":
    case "contested":
    case "unknown": {
      const allowedAttempts = state.attempts + state.policy.maxAttempts;
      const allowedBridgeAttempts = state.bridgeAttempts + state.policy.maxAttempts;
      return {
        ...next,
        phase: state.onBridge === undefined ? "unknown" : "bridged",
        allowedAttempts,
        allowedBridgeAttempts,
      };
    }
    case "bridged":
      return { ...next, allowedAttempts: state.attempts + state.policy.maxAttempts };
    case "inactive":
      return { ...next, phase: "probing", probingSince: at };
    case "drifted": {
      const { target = "" } = state.drift ?? {};
      const allowed = replaces === undefined ? {} : { replaces };
      return { ...withSink(next, target, (sink) => ({ ...sink, ...allowed })), phase: afterDrift(state) };
    }
    case "doubtful":
      return { ...next, phase: "draining", drainingSince: at };
    default:
      return next;
  }
}

/** The same with every failure cleared, and what a person has seen marked as seen. */
function renewed({ foreignMark, keyEndsAt: _, ...state }: RotationState): RotationState {
  return {
    ...state,
    marks: foreignMark === undefined ? state.marks : [...state.marks, foreignMark],
    bridgeRetirement: { failures: 0 },
    sinks: state.sinks.map(({ lastFailure: _, ...sink }) => ({ ...sink, failures: 0, lasting: 0 })),
    consumers: state.consumers.map(({ lastFailure: _, ...consumer }) => ({ ...consumer, failures: 0 })),
  };
}

function retargeted(state: RotationState, { targets, previous, held = [] }: Retargeted): RotationState {
  const known = new Map(state.sinks.map((sink) => [sink.target, sink]));
  const next: RotationState = {
    // A second credential's key serves the targets that were there before alone.
    ...(targets.every((target) => known.has(target)) ? state : offBridge(state)),
    previous: [...state.previous, ...previous],
    held: [...state.held, ...held],
    sinks: targets.map((target) => known.get(target) ?? emptySink(target)),
  };
  const phase = state.phase === "drifted" ? afterDrift(state) : state.phase;
  return ["promoting", "promoted", "draining"].includes(phase) ? promoted(next) : { ...next, phase };
}

/** Where the rotation was, unless there is a key to be put where another one was found. */
function afterDrift({ drift }: RotationState): Phase {
  const { from = "promoting" } = drift ?? {};
  return from === "planned" || from === "postponed" || from === "unknown" ? from : "promoting";
}
