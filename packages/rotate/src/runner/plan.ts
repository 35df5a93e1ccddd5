import { randomUUID } from "node:crypto";
import { PrecheckError, UsageError } from "../errors.ts";
import { credentialKey, describeCredential } from "../journal/journal.ts";
import {
  type CredentialRef,
  defaultPolicy,
  type Policy,
  type PreviousKey,
  type RotationRecord,
} from "../machine/records.ts";
import { isClosed, replay } from "../machine/state.ts";
import type { Secret } from "../secret.ts";
import type { RotationContext } from "./context.ts";
import { underLease } from "./lease.ts";

export interface RotationRequest {
  readonly credential: CredentialRef;
  /** Where the new key goes: `env:.env#ADYEN_API_KEY`. */
  readonly targets: readonly string[];
  readonly policy?: Partial<Policy>;
}

/** What a rotation would do. Nothing has been changed. */
export interface RotationPlan {
  readonly credential: CredentialRef;
  readonly targets: readonly string[];
  readonly policy: Policy;
  readonly previous: readonly { readonly key: PreviousKey; readonly secret: Secret }[];
}

/**
 * Makes sure that a rotation can succeed, and changes nothing.
 *
 * @throws {PrecheckError} the calling key, the credential or a target is not fit, or a rotation is under way already.
 * @throws {SinkError} a target cannot be written. @throws {SealingKeyError} the journal could not keep the new key.
 * @throws {UsageError} the request makes no sense.
 */
export async function planRotation(context: RotationContext, request: RotationRequest): Promise<RotationPlan> {
  const { credential, targets } = request;
  if (targets.length === 0)
    throw new UsageError("Name at least one target for the new key, for example env:.env#ADYEN_API_KEY.");
  if (new Set(targets).size !== targets.length) throw new UsageError("A target is named twice.");
  for (const [name, value] of [
    ["account", credential.accountId],
    ["credential", credential.credentialId],
  ] as const) {
    if (value.trim() === "") throw new UsageError(`The ${name} is empty.`);
  }
  const sinks = targets.map((target) => context.openSink(target));
  await refuseSecondRotation(context, credential);
  await context.journal.checkSealing();
  for (const sink of sinks) await sink.check();
  const refusal = await context.keys.check(credential, await context.callingKey());
  if (refusal !== undefined)
    throw new PrecheckError(describeCredential(credential), `${refusal.reason} ${refusal.advice} Nothing was changed.`);
  const previous: { key: PreviousKey; secret: Secret }[] = [];
  for (const [index, sink] of sinks.entries()) {
    const { secret } = await sink.read();
    if (secret === undefined) continue;
    const key = { target: sink.target, fingerprint: secret.fingerprint, secret: `previous-${index + 1}` };
    previous.push({ key: { ...key, works: await works(context, credential, sink.target, secret) }, secret });
  }
  return { credential, targets, policy: { ...defaultPolicy, ...request.policy }, previous };
}

/** Writes the plan down. Gives the id of the rotation, for {@link runRotation}. */
export async function beginRotation(context: RotationContext, plan: RotationPlan): Promise<string> {
  const { journal, clock, actor } = context;
  const { credential, targets, policy, previous } = plan;
  const rotationId = randomUUID();
  await underLease(journal, credential, async (lease) => {
    // Another run may have begun since the plan was made.
    await refuseSecondRotation(context, credential);
    const at = (await clock.now()).toISOString();
    const record: RotationRecord = {
      type: "planned",
      at,
      credential,
      targets,
      previous: previous.map(({ key }) => key),
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
    context.onEvent?.({ type: "record", record });
  });
  return rotationId;
}

async function refuseSecondRotation({ journal }: RotationContext, credential: CredentialRef): Promise<void> {
  for (const log of await journal.list()) {
    if (credentialKey(log.credential) !== credentialKey(credential) || isClosed(replay(log.records))) continue;
    throw new PrecheckError(
      describeCredential(credential),
      `rotation ${log.rotationId} is under way. Go on with it: resume.`,
    );
  }
}

/** Whether the key in a target works. One that is another credential's is not ours to replace. */
async function works(
  context: RotationContext,
  credential: CredentialRef,
  target: string,
  key: Secret,
): Promise<boolean> {
  const outcome = await context.keys.probe(key);
  if (outcome.kind !== "answers") return false;
  if (outcome.credentialId !== undefined && outcome.credentialId !== credential.credentialId) {
    throw new PrecheckError(
      target,
      `holds a working key of credential ${outcome.credentialId}, not of ${credential.credentialId}. Nothing was changed. ` +
        "Name another target, or empty this one if its key is not needed.",
    );
  }
  return true;
}
