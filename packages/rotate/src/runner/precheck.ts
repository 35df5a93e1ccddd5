import { randomBytes } from "node:crypto";
import type { CredentialFacts } from "../adyen-keys.ts";
import { PrecheckError, UsageError } from "../errors.ts";
import { credentialKey } from "../journal/credential-key.ts";
import type { CredentialRef, Policy } from "../machine/records.ts";
import { Secret } from "../secret.ts";
import { heldFingerprint } from "../sinks/held.ts";
import type { Sink } from "../sinks/sink.ts";
import type { RotationContext } from "./context.ts";
import { tryKey } from "./probing.ts";

/** What is known before a target is looked at. */
export interface Surroundings {
  readonly context: RotationContext;
  readonly credential: CredentialRef;
  readonly facts: CredentialFacts;
  readonly policy: Policy;
  readonly request: { readonly replaceUnknown?: boolean };
}

/** The place of each target. @throws {UsageError} two targets are one and the same place. */
export async function requirePlaces(sinks: readonly Sink[]): Promise<readonly string[]> {
  const seen = new Map<string, string>();
  for (const sink of sinks) {
    const identity = await sink.identity();
    const other = seen.get(identity);
    if (other !== undefined) throw new UsageError(`${other} and ${sink.target} are the same place: name it once.`);
    seen.set(identity, sink.target);
  }
  return [...seen.keys()];
}

export interface HeldByTarget {
  readonly fingerprint: string;
  /** `undefined` where the target shows no secrets. */
  readonly secret: Secret | undefined;
  readonly works: boolean;
}

/**
 * The key that a target holds, and whether it works. A rotation goes on by itself where it works, or where there is none.
 *
 * @throws {PrecheckError} the place is another credential's, or its key is refused for whatever reason, or cannot be tried.
 */
export async function lookAtTarget(around: Surroundings, sink: Sink): Promise<HeldByTarget | undefined> {
  const { context, credential, facts, policy } = around;
  await refuseSharedPlace(around, sink);
  const reading = await sink.read();
  const { secret, mark } = reading;
  const isMarked = mark !== undefined && mark.fingerprint === heldFingerprint(reading);
  if (isMarked && credentialKey({ ...credential, ...mark }) !== credentialKey(credential)) {
    throw new PrecheckError(
      sink.target,
      `holds a key of credential ${mark.credentialId} (${mark.platform}), as the mark beside it says, not of ` +
        `${credential.credentialId}. ${anotherPlace}`,
    );
  }
  if (!isMarked && secret !== undefined) await refuseKeyOfAnother(around, sink, secret.fingerprint);
  if (secret === undefined) {
    if (facts.allowedIpAddresses.length > 0 && policy.probe === "me" && !policy.unprobed)
      throw refusedByAddress(sink.target, facts, "nothing here shows that its keys work from this machine");
    const found = heldFingerprint(reading);
    return found === undefined ? undefined : { fingerprint: found, secret, works: false };
  }
  const { fingerprint } = secret;
  const outcome = await tryKey(context, credential.platform, policy.probe, secret);
  switch (outcome.kind) {
    case "answers":
      if (outcome.credentialId === undefined) await requireProbeThatTells(around, sink);
      if (outcome.credentialId === undefined || outcome.credentialId === credential.credentialId)
        return { fingerprint, secret, works: true };
      throw new PrecheckError(
        sink.target,
        `holds a working key of credential ${outcome.credentialId}, not of ${credential.credentialId}. ${anotherPlace}`,
      );
    case "unclear":
      throw new PrecheckError(
        sink.target,
        `whether the key that it holds works could not be found out: ${outcome.reason} Nothing was changed. Try again later.`,
      );
    case "refused":
      if (policy.unprobed) return { fingerprint, secret, works: false };
      if (facts.allowedIpAddresses.length > 0)
        throw refusedByAddress(sink.target, facts, "the key that it holds is refused here");
      if (around.request.replaceUnknown === true) return { fingerprint, secret, works: false };
      throw new PrecheckError(
        sink.target,
        `holds a key that Adyen refuses: one that has ended, or one of another platform. Nothing was changed. If it may be ` +
          "replaced, say so (--replace-unknown); or empty the target.",
      );
  }
}

const anotherPlace = "Nothing was changed. Name another target, or empty this one if its key is not needed.";

function refusedByAddress(target: string, { allowedIpAddresses }: CredentialFacts, what: string): PrecheckError {
  return new PrecheckError(
    target,
    `the credential works from ${allowedIpAddresses.join(", ")} alone, and ${what}: a new key could not be tried either. ` +
      "Nothing was changed. Run this on a machine with such an address, name a probe that does (--probe command:<name>), or " +
      "let the key go to its targets untried (--unprobed).",
  );
}

/** Where calls from this address are refused before the key is looked at, each key seems to be known: one of nobody's shows it. */
async function requireProbeThatTells({ context, credential, facts, policy }: Surroundings, sink: Sink): Promise<void> {
  if (facts.allowedIpAddresses.length === 0 || policy.unprobed || policy.probe.startsWith("command:")) return;
  const nobodys = new Secret(`AQE${randomBytes(96).toString("base64")}`);
  const outcome = await tryKey(context, credential.platform, policy.probe, nobodys);
  if (outcome.kind === "refused") return;
  throw refusedByAddress(sink.target, facts, "every key is answered alike from here");
}

/** The journal knows the key that stands there as another credential's. Where a mark says whose it is, nobody need look. */
async function refuseKeyOfAnother(
  { context, credential }: Surroundings,
  sink: Sink,
  fingerprint: string,
): Promise<void> {
  const made = await context.journal.find({ fingerprint });
  const other = made.find((rotation) => credentialKey(rotation.credential) !== credentialKey(credential));
  if (other === undefined) return;
  throw new PrecheckError(
    sink.target,
    `holds a key that rotation ${other.rotationId} has made for credential ${other.credential.credentialId}, not for ` +
      `${credential.credentialId}. ${anotherPlace}`,
  );
}

/** Another credential's rotation that is under way writes to the same place. */
async function refuseSharedPlace({ context, credential }: Surroundings, sink: Sink): Promise<void> {
  const writing = await context.journal.find({ place: await sink.identity() });
  const other = writing.find((rotation) => credentialKey(rotation.credential) !== credentialKey(credential));
  if (other === undefined) return;
  throw new PrecheckError(
    sink.target,
    `is where rotation ${other.rotationId} puts the keys of credential ${other.credential.credentialId}. ${anotherPlace}`,
  );
}
