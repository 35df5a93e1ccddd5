import { randomUUID } from "node:crypto";
import type { CredentialFacts } from "../adyen-keys.ts";
import { openHttpConsumer } from "../consumers/http-consumer.ts";
import { PrecheckError, UsageError } from "../errors.ts";
import { describeCredential, type Lease, type RotationLog } from "../journal/journal.ts";
import { newMark, withMark } from "../machine/credential-mark.ts";
import {
  type CredentialRef,
  defaultPolicy,
  type HeldKey,
  type Policy,
  type PreviousKey,
  type RotationRecord,
} from "../machine/records.ts";
import { oldKeyEndsAt } from "../machine/safe-until.ts";
import { isClosed, type RotationState } from "../machine/state.ts";
import type { Secret } from "../secret.ts";
import type { RotationContext } from "./context.ts";
import { underLease } from "./lease.ts";
import { lookAtTarget, requirePlaces } from "./precheck.ts";
import { type ForeignMark, freshMark } from "./readiness.ts";
import { replayLog } from "./replay-log.ts";

export interface RotationRequest {
  readonly credential: CredentialRef;
  /** Where the new key goes: `env:.env#ADYEN_API_KEY`. */
  readonly targets: readonly string[];
  /** Who must use the new key before the rotation counts as in place: addresses that answer its fingerprint. */
  readonly consumers?: readonly string[];
  readonly policy?: Partial<Policy>;
  /** A target holds a key that Adyen does not know, and it may be replaced. Default: refused. */
  readonly replaceUnknown?: boolean;
  /** Rotates again although the old key of the rotation before has not ended. Default: refused. */
  readonly emergency?: boolean;
}

/** What a rotation would do. Nothing has been changed. */
export interface RotationPlan {
  readonly credential: CredentialRef;
  readonly targets: readonly string[];
  /** What each target is, whatever it is called. */
  readonly places: readonly string[];
  readonly consumers: readonly string[];
  readonly policy: Policy;
  readonly previous: readonly { readonly key: PreviousKey; readonly secret: Secret }[];
  /** The rotation that this one would follow before its old key has ended. */
  readonly supersedes?: string;
  readonly held: readonly HeldKey[];
  /** Marks of other journals that were on the credential, and that an emergency lets pass. */
  readonly marks: readonly string[];
  /** What people should know before they say yes. */
  readonly notes: readonly string[];
}

/**
 * Makes sure that a rotation can succeed, and changes nothing.
 *
 * @throws {PrecheckError} the calling key, the credential or a target is not fit, or a rotation is under way already.
 * @throws {SinkError} a target cannot be written. @throws {SealingKeyError} the journal could not keep the new key.
 * @throws {UsageError} the request makes no sense.
 */
export async function planRotation(context: RotationContext, request: RotationRequest): Promise<RotationPlan> {
  const { credential, targets, consumers = [] } = request;
  refuseNonsense(credential, targets);
  for (const name of consumers) (context.openConsumer ?? openHttpConsumer)(name);
  const policy: Policy = { ...defaultPolicy, ...request.policy };
  const sinks = targets.map((target) => context.openSink(target));
  const places = await requirePlaces(sinks);
  const now = await context.clock.now();
  const earlier = await context.journal.openRotations(now, credential);
  const supersedes = openRotation(earlier, credential, request.emergency === true);
  await context.journal.checkSealing();
  for (const sink of sinks) await sink.check();
  const facts = await requireCredential(context, credential);
  const foreign = foreignMarkOn(facts, policy, earlier, now);
  if (foreign !== undefined && request.emergency !== true) throw underWayElsewhere(credential, foreign);
  const previous: { key: PreviousKey; secret: Secret }[] = [];
  const held: HeldKey[] = [];
  for (const [index, sink] of sinks.entries()) {
    const found = await lookAtTarget({ context, credential, facts, policy, request }, sink);
    if (found === undefined) continue;
    const { secret, works, fingerprint } = found;
    if (secret === undefined) {
      held.push({ target: sink.target, fingerprint });
      continue;
    }
    const key = { target: sink.target, fingerprint: secret.fingerprint, secret: `previous-${index + 1}`, works };
    previous.push({ key, secret });
  }
  const isSuperseded = foreign !== undefined || mustAlternate(earlier, previous, now);
  const careful = isSuperseded && policy.strategy === "direct";
  return {
    credential,
    targets,
    places,
    consumers,
    policy: careful ? { ...policy, strategy: "alternating" } : policy,
    previous,
    held,
    marks: foreign === undefined ? [] : [foreign.mark],
    notes: [...(careful ? [noteOfCare] : []), ...(canBeMarked(facts, policy) ? [] : [noteOfNoMark])],
    ...(supersedes !== undefined && { supersedes }),
  };
}

const noteOfCare =
  "A target may hold a key that another rotation has superseded. Another call may stop it at once, so a second credential's " +
  "key takes its place first.";

const noteOfNoMark =
  "The credential's description has no room for a mark, or has parentheses, which Adyen drops: another machine that rotates " +
  "the same credential into other targets will not notice this rotation.";

function canBeMarked({ description }: CredentialFacts, { markCredential }: Policy): boolean {
  return !markCredential || withMark(description, newMark(new Date(0), 0)) !== undefined;
}

/** Writes the plan down. Gives the id of the rotation, for {@link runRotation}. */
export function beginRotation(context: RotationContext, plan: RotationPlan): Promise<string> {
  return underLease(context.journal, plan.credential, (lease) => writePlan(context, plan, lease));
}

/** Writes the plan down under a lease that is held. */
export async function writePlan(context: RotationContext, plan: RotationPlan, lease: () => Lease): Promise<string> {
  const { journal, clock, actor, onEvent } = context;
  const { credential, targets, places, consumers, policy, previous, held, marks, supersedes } = plan;
  const rotationId = randomUUID();
  // Another run may have begun since the plan was made.
  const now = await clock.now();
  const logs = await journal.openRotations(now, credential);
  const open = openRotation(logs, credential, supersedes !== undefined);
  const at = now.toISOString();
  if (open !== undefined) {
    const record: RotationRecord = { type: "superseded", at, by: rotationId, actor };
    const after = logs.find((log) => log.rotationId === open)?.records.length ?? 0;
    await journal.append({ rotationId: open, credential, record, after, lease: lease() });
    onEvent?.({ type: "record", record });
  }
  const record: RotationRecord = {
    type: "planned",
    at,
    credential,
    targets,
    places,
    ...(consumers.length > 0 && { consumers }),
    previous: previous.map(({ key }) => key),
    ...(held.length > 0 && { held }),
    ...(marks.length > 0 && { marks }),
    policy,
    actor,
  };
  await journal.append({
    rotationId,
    credential,
    record,
    secrets: previous.map(({ key, secret }) => ({ name: key.secret, secret })),
    after: 0,
    lease: lease(),
  });
  onEvent?.({ type: "record", record });
  return rotationId;
}

function refuseNonsense(credential: CredentialRef, targets: readonly string[]): void {
  if (targets.length === 0)
    throw new UsageError("Name at least one target for the new key, for example env:.env#ADYEN_API_KEY.");
  for (const [name, value] of [
    ["account", credential.accountId],
    ["credential", credential.credentialId],
  ] as const) {
    if (value.trim() === "") throw new UsageError(`The ${name} is empty.`);
  }
}

async function requireCredential(context: RotationContext, credential: CredentialRef): Promise<CredentialFacts> {
  const seen = await context.keys.inspect(credential, await context.callingKey());
  if (seen.kind !== "seen") {
    const { reason, advice } = seen.refusal;
    throw new PrecheckError(describeCredential(credential), `${reason} ${advice} Nothing was changed.`);
  }
  if (!seen.facts.active) {
    throw new PrecheckError(
      describeCredential(credential),
      `${credential.credentialId} is not active: no key of it works, and a new one would not either. Nothing was changed. ` +
        "Activate it first, in the Customer Area or with PATCH {active: true}.",
    );
  }
  return seen.facts;
}

/** Another journal's rotation of this credential, whose old key may still be in use. */
function foreignMarkOn(
  facts: CredentialFacts,
  policy: Policy,
  earlier: readonly RotationLog[],
  now: Date,
): ForeignMark | undefined {
  const found = policy.markCredential ? freshMark(facts, policy, now) : undefined;
  if (found === undefined) return undefined;
  return earlier.some(({ records }) => replayLog({ records }).marks.includes(found.mark)) ? undefined : found;
}

function underWayElsewhere(credential: CredentialRef, { mark, since }: ForeignMark): PrecheckError {
  return new PrecheckError(
    describeCredential(credential),
    `another journal, on another machine perhaps, has been rotating it since ${since}: its mark adyenkit-${mark} is in the ` +
      "credential's description. Nothing was changed. Another key now may stop the one that targets there still hold. Finish " +
      "that rotation first; where it is lost, rotate all the same (--emergency): a second credential then takes over first.",
  );
}

/** The rotation of this credential that is open and may be followed by another; others are refused. */
function openRotation(
  logs: readonly RotationLog[],
  credential: CredentialRef,
  isEmergency: boolean,
): string | undefined {
  const open = logs.map((log) => ({ log, state: replayLog(log) })).find(({ state }) => !isClosed(state));
  if (open === undefined) return undefined;
  const { log, state } = open;
  const isInPlace = state.phase === "draining" || state.phase === "doubtful";
  if (isInPlace && isEmergency) return log.rotationId;
  const advice = isInPlace
    ? "Its new key is in place; in an emergency another rotation can follow it (--emergency)."
    : "Go on with it: resume.";
  throw new PrecheckError(describeCredential(credential), `rotation ${log.rotationId} is under way. ${advice}`);
}

/** A key that a recent rotation superseded stands in a target: after a rollback, for example. */
function mustAlternate(earlier: readonly RotationLog[], previous: RotationPlan["previous"], now: Date): boolean {
  const recent = earlier
    .map((log) => replayLog(log))
    .filter((state) => now.getTime() < Date.parse(oldKeyEndsAt(state) ?? ""));
  return previous.some(({ key }) => key.works && recent.some((state) => supersededBy(state, key)));
}

function supersededBy(state: RotationState, key: PreviousKey): boolean {
  const current = state.keys.findLast(({ bridge }) => bridge === undefined);
  return current?.fingerprint !== key.fingerprint;
}
