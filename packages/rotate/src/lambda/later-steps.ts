import { PrecheckError, RotationError, SinkConflictError } from "../errors.ts";
import { tryKey } from "../runner/probing.ts";
import type { Secret } from "../secret.ts";
import { StoreError } from "../sinks/stores/store.ts";
import type { Invocation } from "./invocation.ts";
import { callLabel, current } from "./rotating-secret.ts";

/** Adyen has the key since it was made: nothing is to be set, and the key must be there. */
export async function setSecret(invocation: Invocation): Promise<void> {
  invocation.log("nothing is to be set: Adyen made this key", await requireKey(invocation));
}

/**
 * Tries the new key until it answers as often as it must, which takes Adyen some minutes, or until this function's time is
 * nearly over: then it fails, and the next try of the step goes on.
 */
export async function testSecret(invocation: Invocation): Promise<void> {
  const { settings, credential, log, remainingMs } = invocation;
  const { keys, clock, probe, probesNeeded, probeEveryMs } = settings;
  const key = await requireKey(invocation);
  let last = "It is not accepted yet.";
  for (let inARow = 0; ; ) {
    const outcome = await tryKey({ keys }, credential.platform, probe, key);
    if (outcome.kind === "answers" && outcome.credentialId !== undefined)
      requireOwn(invocation, key, outcome.credentialId);
    inARow = outcome.kind === "answers" ? inARow + 1 : 0;
    if (inARow >= probesNeeded) return log("the key is accepted", key);
    if (outcome.kind === "unclear") last = outcome.reason;
    const wait = Math.max(probeEveryMs, (outcome.kind === "unclear" && outcome.afterMs) || 0);
    if (wait > remainingMs() - lastProbeMs) {
      throw new RotationError(
        "not-accepted",
        `The new key ${key.fingerprint} could not be tried to the end. ${last} Try again.`,
      );
    }
    await clock.sleepUntil(new Date((await clock.now()).getTime() + wait));
  }
}

/** What a probe may take, in milliseconds. */
const lastProbeMs = 25_000;

/**
 * Moves AWSCURRENT from the version that was there when Adyen was called, once the key was tried again.
 *
 * @throws {SinkConflictError} somebody has made another version AWSCURRENT meanwhile: it is left alone.
 */
export async function finishSecret(invocation: Invocation): Promise<void> {
  const { secret, token, secretArn, settings, credential, log, described } = invocation;
  const key = await requireKey(invocation);
  const last = await secret.lastCall(described);
  const call = last?.token === token ? last : undefined;
  const { stages } = described;
  if (stages.get(current) !== token) {
    if (call === undefined) {
      throw new RotationError(
        "call-unknown",
        `${secretArn}: the label ${callLabel} is gone, so what this key replaces is not known. Move AWSCURRENT by hand.`,
      );
    }
    await refuseForeign(invocation, stages.get(current), call.replaces);
    const outcome = await tryKey(settings, credential.platform, settings.probe, key);
    if (outcome.kind !== "answers") {
      const why = outcome.kind === "unclear" ? outcome.reason : "It is refused now, though it was accepted before.";
      throw new RotationError("not-accepted", `The new key ${key.fingerprint} was not put in place. ${why}`);
    }
    try {
      await secret.makeCurrent(token, call.replaces);
    } catch (error) {
      if (!(error instanceof StoreError && error.problem === "stale")) throw error;
      await refuseForeign(invocation, (await secret.describe()).stages.get(current), call.replaces);
    }
  }
  await secret.putMark(invocation.markOf(key, call?.at ?? (await settings.clock.now()).toISOString()));
  if (call !== undefined) await secret.forgetCall(described);
  log("the key is in place", key, call);
}

async function refuseForeign(
  { secret, secretArn, token }: Invocation,
  found: string | undefined,
  replaces: string | undefined,
): Promise<void> {
  if (found === replaces || found === token) return;
  throw new SinkConflictError(secretArn, (await secret.key(found))?.fingerprint);
}

async function requireKey({ secret, token, secretArn }: Invocation): Promise<Secret> {
  const key = await secret.key(token);
  if (key !== undefined) return key;
  throw new RotationError("no-key", `${secretArn}: version ${token} holds no key. The step createSecret comes first.`);
}

function requireOwn({ credential }: Invocation, key: Secret, credentialId: string): void {
  if (credentialId === credential.credentialId) return;
  throw new PrecheckError(
    credential.credentialId,
    `The new key ${key.fingerprint} is one of credential ${credentialId}.`,
  );
}
