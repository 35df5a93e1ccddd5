import type { KeyObject } from "node:crypto";
import type { AdyenKeys } from "../adyen-keys.ts";
import type { Clock } from "../clock.ts";
import { LeaseHeldError, messageOf } from "../errors.ts";
import type { Journal } from "../journal/journal.ts";
import type { RotationSummary } from "../journal/summary.ts";
import { defaultPolicy } from "../machine/records.ts";
import { later } from "../machine/safe-until.ts";
import type { RotationContext } from "../runner/context.ts";
import { planRotation } from "../runner/plan.ts";
import { type RunOutcome, runPlan, runRotation } from "../runner/run.ts";
import type { Secret } from "../secret.ts";
import { type MemberDefinition, placeOf } from "./definition.ts";
import type { OnFleetEvent } from "./events.ts";
import { isAuthentic } from "./fleet-key.ts";
import { leave, leaveUntrusted } from "./leave.ts";
import { type AccountLimits, type AccountQueue, keysInTurn } from "./limits.ts";
import { journalOfLook } from "./look-journal.ts";
import { LookAgain, patientClock } from "./patient-clock.ts";
import { type Look, nextLook } from "./policy.ts";
import { type Beginnings, reportBeginnings } from "./report-beginnings.ts";
import type { FleetStore } from "./store.ts";
import { authenticatedApproval, definitionOf, type Seen, type StoredMember } from "./stored-member.ts";

/** What a look needs. */
export interface Surroundings
  extends Pick<RotationContext, "openSink" | "openConsumer" | "probes" | "actor" | "signal" | "onEvent"> {
  readonly store: FleetStore;
  readonly journal: Journal;
  readonly fleetKey: KeyObject;
  readonly keys: AdyenKeys;
  readonly queue: AccountQueue;
  readonly limitsOf: (accountId: string) => AccountLimits | undefined;
  readonly clockOf: (platform: string) => Clock;
  readonly callingKey: (definition: MemberDefinition) => Promise<Secret>;
  readonly onReceipt: (change: 1 | -1) => void;
  readonly onFleetEvent: OnFleetEvent;
  /** Says something to whoever runs the worker. No secret is in it. */
  readonly say: (line: string) => void;
}

/** A look at a member whose definition is trusted. */
export interface Looking {
  readonly member: StoredMember;
  readonly definition: MemberDefinition;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly reported: Beginnings["reported"];
}

/** How a look ended, before it is written down. */
export interface Found {
  readonly state: Seen["state"];
  /** `undefined`: when somebody has done something. */
  readonly lookAt: string | undefined;
  readonly reason?: string | undefined;
  readonly hasFailed?: boolean;
  readonly dueAt?: string | undefined;
  readonly windowOpensAt?: string | undefined;
}

const minuteMs = 60_000;
/** A look waits so long in all, in milliseconds, where its policy does not need longer to try a key. */
const patienceMs = 30_000;

/** Looks at a member, does what can be done for it without waiting long, and leaves behind when to look again. */
export async function lookAtMember(around: Surroundings, key: string): Promise<void> {
  const loaded = await around.store.load(key);
  if (loaded === undefined) return;
  const { member, closedMs } = loaded;
  const definition = definitionOf(around.fleetKey, member);
  if (definition === undefined) return leaveUntrusted(around, member);
  const looking: Looking = {
    member,
    definition,
    clock: around.clockOf(definition.credential.platform),
    ...reportBeginnings(around, definition, journalOfLook(around.journal, around.onReceipt)),
  };
  const look = await decideLook(around, looking, loaded.rotations);
  const found = await follow(around, looking, look, closedMs);
  const rotations = await around.store.rotationsOf(key);
  await leave(around, looking, found === "done" ? await afterwards(around, looking, rotations) : found, rotations);
}

async function decideLook(
  { fleetKey }: Surroundings,
  { member, definition, clock }: Looking,
  rotations: readonly RotationSummary[],
): Promise<Look> {
  const now = await clock.now();
  const last = rotations.at(-1);
  const { approval } = member;
  const isApproved =
    approval !== undefined &&
    approval.after === (last?.rotationId ?? "none") &&
    approval.approvedBy !== member.importedBy &&
    now.toISOString() < approval.expiresAt &&
    isAuthentic(fleetKey, authenticatedApproval(member.key, approval), approval.mac);
  const isByPerson = last?.phase === "rolledBack" || last?.phase === "abandoned";
  const facts = {
    importedAt: member.importedAt,
    rotatedAt: definition.rotatedAt,
    place: placeOf(member.key),
    open: rotations.findLast(({ open }) => open)?.rotationId,
    completedAt: rotations.findLast(({ phase }) => phase === "completed")?.lastAt,
    endedByPerson: isByPerson ? { outcome: last.phase, at: last.lastAt } : undefined,
    isPaused: member.isPaused,
    unpausedAt: member.unpausedAt,
    isApproved,
  };
  return nextLook(definition.schedule, facts, now);
}

async function follow(around: Surroundings, looking: Looking, look: Look, closedMs: number): Promise<Found | "done"> {
  if (look.what === "advance") return run(around, looking, (context) => runRotation(context, look.rotationId));
  return look.what === "begin"
    ? begin(around, looking, look.dueAt, closedMs)
    : standing(look, await looking.clock.now());
}

/** What is next for a member whose rotation has ended. */
async function afterwards(
  around: Surroundings,
  looking: Looking,
  rotations: readonly RotationSummary[],
): Promise<Found> {
  const look = await decideLook(around, looking, rotations);
  const now = await looking.clock.now();
  if (look.what !== "advance" && look.what !== "begin") return standing(look, now);
  return { state: "idle", lookAt: now.toISOString() };
}

/** Nothing is to be done now. */
function standing(look: Extract<Look, { what: "wait" | "approve" | "paused" }>, now: Date): Found {
  const { dueAt } = look;
  switch (look.what) {
    case "wait": {
      const { until, windowOpensAt } = look;
      return { state: windowOpensAt === undefined ? "idle" : "due", lookAt: until, dueAt, windowOpensAt };
    }
    case "approve":
      return { state: "awaitingApproval", lookAt: undefined, dueAt, reason: look.reason };
    case "paused": {
      const isDue = Date.parse(dueAt) <= now.getTime();
      if (look.reason !== undefined) return { state: "asks", lookAt: undefined, dueAt, reason: look.reason };
      return { state: isDue ? "due" : "idle", lookAt: isDue ? undefined : dueAt, dueAt };
    }
  }
}

async function begin(around: Surroundings, looking: Looking, dueAt: string, closedMs: number): Promise<Found | "done"> {
  const { definition, member, clock } = looking;
  const { credential, targets, consumers, policy } = definition;
  const wait = async (milliseconds: number, reason: string): Promise<Found> => {
    return { state: "due", lookAt: later((await clock.now()).toISOString(), milliseconds), dueAt, reason };
  };
  if (closedMs > patienceMs) return wait(closedMs, "Adyen asks for patience with the calls of this account.");
  const { atOnce } = around.limitsOf(credential.accountId) ?? {};
  if (!(await around.store.claimPlace(member.key, credential, atOnce))) {
    return wait(patienceMs / 2, `${atOnce} rotations of this account are under way, as many as its limit allows.`);
  }
  const found = await run(around, looking, async (context) => {
    return runPlan(context, await planRotation(context, { credential, targets, consumers, policy }));
  });
  return found === "done" ? found : { ...found, dueAt };
}

async function run(
  around: Surroundings,
  { definition, member, clock, journal }: Looking,
  work: (context: RotationContext) => Promise<RunOutcome>,
): Promise<Found | "done"> {
  const { keys, queue, openSink, openConsumer, probes, actor, signal, onEvent } = around;
  const { probesNeeded, probeEveryMs, watchEveryMs } = { ...defaultPolicy, ...definition.policy };
  const context: RotationContext = {
    journal,
    keys: keysInTurn(keys, queue, definition.credential),
    clock: patientClock(clock, Math.max(patienceMs, 2 * probesNeeded * probeEveryMs)),
    callingKey: () => around.callingKey(definition),
    ...{ openSink, openConsumer, probes, actor, signal, onEvent },
  };
  const after = async (milliseconds: number) => later((await clock.now()).toISOString(), milliseconds);
  const failed = async (reason: string | undefined): Promise<Found> => {
    return { state: "failed", lookAt: await after(backoff(member.failures)), reason, hasFailed: true };
  };
  try {
    const outcome = await work(context);
    switch (outcome.kind) {
      case "done":
        return outcome.outcome === "refused" ? await failed(outcome.reason) : "done";
      case "waiting":
        return { state: "waiting", lookAt: outcome.wakeAt, reason: outcome.reason };
      case "asks":
        return { state: "asks", lookAt: await after(watchEveryMs), reason: outcome.reason };
      case "busy":
        return { state: "waiting", lookAt: await after(busyMs), reason: outcome.reason };
      case "failed":
        return await failed(outcome.reason);
    }
  } catch (error) {
    if (error instanceof LookAgain) return { state: "waiting", lookAt: error.at.toISOString() };
    if (error instanceof LeaseHeldError) return { state: "waiting", lookAt: await after(busyMs) };
    // Whoever comes next goes on at once.
    if (signal?.aborted === true) return { state: "waiting", lookAt: await after(0) };
    return failed(messageOf(error));
  }
}

/** Another run has the credential: it is nearly always done after so long. */
const busyMs = 10_000;

/** From a minute to six hours. */
function backoff(failures: number): number {
  return Math.min(minuteMs * 2 ** failures, 360 * minuteMs);
}
