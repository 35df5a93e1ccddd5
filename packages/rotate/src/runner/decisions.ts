import { PrecheckError, UsageError } from "../errors.ts";
import type { RotationLog } from "../journal/journal.ts";
import type { RotationRecord } from "../machine/records.ts";
import { later } from "../machine/safe-until.ts";
import { mayFollow, type RotationState } from "../machine/state.ts";
import type { Secret } from "../secret.ts";
import { heldFingerprint } from "../sinks/held.ts";
import type { SinkReading } from "../sinks/sink.ts";
import type { RotationContext } from "./context.ts";
import { underLease } from "./lease.ts";
import { lookAtTarget, requirePlaces } from "./precheck.ts";
import { tryKey } from "./probing.ts";
import { replayLog } from "./replay-log.ts";

/**
 * What a person decides where the machine asks. `approve` goes on and renews every limit; `regenerate` lets another key be
 * generated, which may stop the key in use; `force` puts the new key into the targets untried; `rollback` puts the old keys
 * back while they live; `abandon` stops for good and leaves everything as it is.
 */
export type Decision = "approve" | "regenerate" | "force" | "rollback" | "abandon";

const types = {
  approve: "approved",
  regenerate: "regenerateAsked",
  force: "forced",
  rollback: "rollbackAsked",
  abandon: "abandoned",
} as const;

type Found = Omit<RotationLog, "records"> & { readonly state: RotationState; readonly after: number };

/**
 * Writes a decision down. The next run of the rotation follows it.
 *
 * @throws {UsageError} there is no such rotation, or it is not where this can be decided.
 * @throws {PrecheckError} it would do harm: an old key that does not work any more, or one newer than this rotation's in the
 *   target that drifted.
 */
export async function decideRotation(context: RotationContext, rotationId: string, decision: Decision): Promise<void> {
  const type = types[decision];
  await record(context, rotationId, type, decision, async (found) => {
    if (decision === "rollback") await requireOldKeys(context, found);
    const replaces = decision === "approve" ? await seenInDriftedTarget(context, found) : undefined;
    return { decided: { type, actor: context.actor, ...(replaces !== undefined && { replaces }) } };
  });
}

/**
 * Names other targets. Those that are new are looked at as before a rotation.
 *
 * @throws {UsageError} as {@link decideRotation}. @throws {PrecheckError} {@link SinkError} a target is not fit.
 */
export async function retargetRotation(
  context: RotationContext,
  rotationId: string,
  targets: readonly string[],
): Promise<void> {
  if (targets.length === 0) throw new UsageError("Name at least one target.");
  const sinks = targets.map((target) => context.openSink(target));
  const places = await requirePlaces(sinks);
  await record(context, rotationId, "retargeted", "retarget", async ({ state, credential, after }) => {
    const seen = await context.keys.inspect(credential, await context.callingKey());
    if (seen.kind !== "seen") throw new PrecheckError("credential", `${seen.refusal.reason} ${seen.refusal.advice}`);
    const previous = [];
    const secrets = [];
    const held = [];
    const known = new Set(state.sinks.map(({ target }) => target));
    for (const [index, sink] of sinks.entries()) {
      if (known.has(sink.target)) continue;
      await sink.check();
      const around = { context, credential, facts: seen.facts, policy: state.policy, request: {} };
      const found = await lookAtTarget(around, sink);
      if (found === undefined) continue;
      const name = `previous-${after}-${index + 1}`;
      const { secret, works, fingerprint } = found;
      if (secret === undefined) {
        held.push({ target: sink.target, fingerprint });
        continue;
      }
      previous.push({ target: sink.target, fingerprint: secret.fingerprint, secret: name, works });
      secrets.push({ name, secret });
    }
    return { decided: { type: "retargeted", targets, places, previous, held, actor: context.actor }, secrets };
  });
}

/**
 * Reads a sealed key out, for a person who needs it elsewhere; that it was read is written down.
 *
 * @param target whose old key is wanted; without one, the new key.
 * @throws {UsageError} there is no such key.
 */
export async function exportKey(context: RotationContext, rotationId: string, target?: string): Promise<Secret> {
  let secret: Secret | undefined;
  await record(context, rotationId, "exported", "export", async ({ state }) => {
    const key = target === undefined ? state.newKey : state.previous.findLast((p) => p.target === target);
    if (key === undefined) throw new UsageError(`Rotation ${rotationId} has no such key.`);
    secret = await context.journal.unseal(rotationId, key.secret);
    return { decided: { type: "exported", fingerprint: key.fingerprint, actor: context.actor } };
  });
  if (secret === undefined) throw new UsageError(`Rotation ${rotationId} has no such key.`);
  return secret;
}

type Decided = Omit<Extract<RotationRecord, { actor: string }>, "at">;

async function record(
  context: RotationContext,
  rotationId: string,
  type: RotationRecord["type"],
  verb: string,
  work: (found: Found) => Promise<{ decided: Decided; secrets?: readonly { name: string; secret: Secret }[] }>,
): Promise<void> {
  const { journal, clock, onEvent } = context;
  const found = await journal.read(rotationId);
  if (found === undefined) throw new UsageError(`The journal has no rotation ${rotationId}.`);
  await underLease(journal, found.credential, async (lease) => {
    const { credential, records } = (await journal.read(rotationId)) ?? found;
    const state = replayLog({ records });
    if (!mayFollow(state, type))
      throw new UsageError(`Rotation ${rotationId} is "${state.phase}": there is nothing to ${verb}.`);
    const after = records.length;
    const { decided, secrets } = await work({ rotationId, credential, state, after });
    const written = { ...decided, at: (await clock.now()).toISOString() } as RotationRecord;
    const append = { rotationId, credential, record: written, after, lease: lease() };
    await journal.append({ ...append, ...(secrets !== undefined && { secrets }) });
    onEvent?.({ type: "record", record: written });
  });
}

/** Going back to a key that does not work would be the outage that a rollback is to prevent. */
async function requireOldKeys(context: RotationContext, { state, credential, rotationId }: Found): Promise<void> {
  for (const { target } of state.sinks) {
    const previous = state.previous.findLast((p) => p.target === target);
    if (previous === undefined || state.policy.unprobed || state.forced) continue;
    const secret = await context.journal.unseal(rotationId, previous.secret);
    const outcome = await tryKey(context, credential.platform, state.policy.probe, secret);
    if (outcome.kind === "answers") continue;
    const why = outcome.kind === "refused" ? "is refused by now" : `could not be tried: ${outcome.reason}`;
    throw new PrecheckError(
      target,
      `the old key ${previous.fingerprint} ${why}. Nothing was changed: the targets stay as they are.`,
    );
  }
}

/** What the person lets be replaced, unless it is a key that this rotation knows nothing of and that works. */
async function seenInDriftedTarget(context: RotationContext, found: Found): Promise<string | undefined> {
  const { state, credential } = found;
  if (state.phase !== "drifted" || state.drift === undefined) return undefined;
  const { target } = state.drift;
  const reading = await context.openSink(target).read();
  const fingerprint = heldFingerprint(reading);
  const isKnown = [...state.previous, ...state.keys].some((key) => key.fingerprint === fingerprint);
  if (fingerprint === undefined || isKnown) return fingerprint;
  if (fingerprint !== state.drift.found) {
    throw new PrecheckError(
      target,
      `holds ${fingerprint} by now, not what was shown. Nothing was changed: resume shows it.`,
    );
  }
  const doubt = await doubtAboutReplacing(context, credential.platform, state, reading);
  if (doubt === undefined) return fingerprint;
  throw new PrecheckError(
    target,
    `holds the key ${fingerprint}, which this rotation does not know and which ${doubt}. It is left alone. Abandon this ` +
      "rotation to leave it there, or empty the target and approve.",
  );
}

/** Why what stands there may be a newer key; `undefined` where it is none. */
async function doubtAboutReplacing(
  context: RotationContext,
  platform: string,
  state: RotationState,
  { secret, mark }: SinkReading,
): Promise<string | undefined> {
  if (secret === undefined) return "cannot be tried";
  if (!mayBeKey(secret)) return undefined;
  const generatedAt = state.newKey?.generatedAt ?? state.planned.at;
  if (mark?.fingerprint === secret.fingerprint && mark.generatedAt > generatedAt)
    return `is newer, as the mark beside it says: generated ${mark.generatedAt}`;
  // A refusal says nothing where keys of this credential are refused from here.
  if (state.policy.unprobed || state.forced) return "could not be tried";
  const outcome = await tryKey(context, platform, state.policy.probe, secret);
  if (outcome.kind === "answers") return "works: somebody has put a newer one there";
  if (outcome.kind === "unclear") return "could not be tried";
  const acceptedBy = later(state.lastAt, state.policy.activationLimitMs);
  return (await context.clock.now()).getTime() < Date.parse(acceptedBy)
    ? `may be so new that it is not accepted yet (approve again from ${acceptedBy} on)`
    : undefined;
}

/** Keys are long, and of one word. */
function mayBeKey(secret: Secret): boolean {
  return /^\S{40,}$/.test(secret.reveal());
}
