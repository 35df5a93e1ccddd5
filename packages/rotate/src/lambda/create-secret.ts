import { setTimeout as pause } from "node:timers/promises";
import type { CredentialFacts } from "../adyen-keys.ts";
import { messageOf, PrecheckError, RotationError } from "../errors.ts";
import { sealToAge } from "../journal/age.ts";
import { describeCredential } from "../journal/journal.ts";
import { defaultPolicy } from "../machine/records.ts";
import { later } from "../machine/safe-until.ts";
import { freshMark } from "../runner/readiness.ts";
import { tryKey } from "../runner/probing.ts";
import type { Secret } from "../secret.ts";
import { StoreError } from "../sinks/stores/store.ts";
import { type Call, callLabel, current } from "./rotating-secret.ts";
import type { Invocation } from "./invocation.ts";

/** Longest life of a function, in milliseconds: a call that is older has no answer to come. */
const longestLifeMs = 15 * 60_000;
/** Pauses between tries to keep an answer, in milliseconds of real time. */
const patience = [100, 500, 2_000, 5_000, 10_000, 10_000];

/**
 * Lets Adyen make a key, once for each version, and keeps it as AWSPENDING before anything else. What is known of a call is
 * in the secret, so that this step can be retried, or killed, anywhere.
 *
 * @throws {RotationError} no key was made, or one that nobody received may have been.
 */
export async function createSecret(invocation: Invocation): Promise<void> {
  const { secret, token, log, described } = invocation;
  const kept = await secret.key(token);
  if (kept !== undefined) return log("the key was kept by an earlier run", kept);
  const last = await secret.lastCall(described);
  if (last?.token === token && (await broughtBack(invocation))) return;
  const attempt = await nextAttempt(invocation, last);
  const { callingKey, text } = await readyToCall(invocation);
  const call = await begin(invocation, attempt);
  const outcome = await invocation.settings.keys.generate(invocation.credential, callingKey);
  switch (outcome.kind) {
    case "generated":
      await keep(invocation, outcome.key, call, text);
      return log("Adyen made a key, which is kept", outcome.key, call);
    case "unknown":
      throw lostAnswer(invocation, call, outcome.reason);
    case "later":
      await secret.writeCall({ ...call, state: "refused" });
      throw new RotationError("later", `Adyen asks for patience: ${outcome.reason} No key was made.`);
    case "refused": {
      await secret.writeCall({ ...call, state: "refused" });
      const { reason, advice } = outcome.refusal;
      throw new RotationError("refused", `Adyen made no key: ${reason} ${advice}`);
    }
  }
}

/** Which call this would be. @throws {RotationError} an earlier one may have made a key that nobody received. */
async function nextAttempt(invocation: Invocation, last: Call | undefined): Promise<number> {
  const { token, settings } = invocation;
  const { stages } = invocation.described;
  if (last === undefined) return 1;
  const isEarlier = last.token !== token;
  const isOver =
    last.state === "refused" ||
    (isEarlier && [current, "AWSPREVIOUS"].some((label) => stages.get(label) === last.token));
  if (isOver) return isEarlier ? 1 : last.attempt + 1;
  const isUnderWay = (await settings.clock.now()).getTime() < Date.parse(last.at) + longestLifeMs;
  if (settings.mayRegenerate && !isUnderWay) return isEarlier ? 1 : last.attempt + 1;
  throw lostAnswer(invocation, last, isUnderWay ? "Another run of this function may be waiting for its answer." : "");
}

function lostAnswer({ settings, secretArn }: Invocation, { at, token }: Call, why: string): RotationError {
  return new RotationError(
    "lost-answer",
    `Adyen was called for a key at ${at}, for version ${token}, and no answer is known. ${why} There may be a key that nobody ` +
      `has; the key in use is safe until ${later(at, settings.overlapMs)}. Another call may stop it at once. To allow one: ` +
      `aws secretsmanager update-secret-version-stage --secret-id ${secretArn} --version-stage ${callLabel} ` +
      `--remove-from-version-id $(aws secretsmanager list-secret-version-ids --secret-id ${secretArn} --query ` +
      `"Versions[?contains(VersionStages,'${callLabel}')].VersionId" --output text), then rotate again.`,
  );
}

interface Ready {
  readonly callingKey: Secret;
  /** Of the version in force. */
  readonly text: string | undefined;
}

/** What must be so before a call that starts the clock of the key in use. */
async function readyToCall(invocation: Invocation): Promise<Ready> {
  const { settings, credential, secret, described } = invocation;
  const { keys } = settings;
  const subject = describeCredential(credential);
  const callingKey = await settings.callingKey();
  const seen = await keys.inspect(credential, callingKey);
  if (seen.kind !== "seen")
    throw new PrecheckError(subject, `${seen.refusal.reason} ${seen.refusal.advice} No key was made.`);
  await refuseUnfit(invocation, seen.facts);
  // Read now: between an answer and its place nothing else may fail.
  const text = await secret.text(described.stages.get(current));
  const inUse = secret.keyIn(text);
  if (inUse === undefined) return { callingKey, text };
  const outcome = await tryKey({ keys }, credential.platform, settings.probe, inUse);
  const doubt =
    outcome.kind === "unclear"
      ? `could not be tried: ${outcome.reason}`
      : outcome.kind === "refused"
        ? "is refused: who uses it is down already, or works from other addresses. Put a key there that works, or remove the value"
        : outcome.credentialId !== undefined && outcome.credentialId !== credential.credentialId
          ? `is one of credential ${outcome.credentialId}`
          : undefined;
  if (doubt === undefined) return { callingKey, text };
  throw new PrecheckError(
    subject,
    `The key in ${invocation.secretArn} (${inUse.fingerprint}) ${doubt}. No key was made.`,
  );
}

async function refuseUnfit({ credential, settings }: Invocation, facts: CredentialFacts): Promise<void> {
  const subject = describeCredential(credential);
  if (!facts.active) throw new PrecheckError(subject, "It is not active: a new key would not work. No key was made.");
  const foreign = freshMark(facts, defaultPolicy, await settings.clock.now());
  if (foreign === undefined) return;
  throw new PrecheckError(
    subject,
    `A rotation elsewhere has been at it since ${foreign.since}: its mark adyenkit-${foreign.mark} is in the description. No key was made.`,
  );
}

/** Writes down that Adyen is about to be called. Where a person has removed the label, numbers may be taken. */
async function begin({ secret, token, settings, described }: Invocation, from: number): Promise<Call> {
  const replaces = described.stages.get(current);
  for (let attempt = from; ; attempt += 1) {
    const at = (await settings.clock.now()).toISOString();
    const call: Call = { token, attempt, at, state: "calling", ...(replaces !== undefined && { replaces }) };
    try {
      await secret.writeCall(call);
      return call;
    } catch (error) {
      const isTaken = error instanceof StoreError && error.problem === "stale";
      if (!isTaken || attempt - from > 9 || (await secret.lastCall(await secret.describe())) !== undefined) throw error;
    }
  }
}

/** The key that was answered this once: into the secret, else into the second place, else sealed into the log. */
async function keep(invocation: Invocation, key: Secret, call: Call, text: string | undefined): Promise<void> {
  const { secret, token, settings } = invocation;
  let trouble: unknown;
  for (const wait of [0, ...patience]) {
    if (wait > 0 && wait > invocation.remainingMs() - lastWordsMs) break;
    await pause(wait);
    try {
      return await secret.putPending(token, key, text);
    } catch (error) {
      trouble = error;
      if (error instanceof StoreError && error.problem === "stale") break;
    }
  }
  const why = `Secrets Manager does not take the key ${key.fingerprint} that Adyen has made: ${messageOf(trouble)}.`;
  const elsewhere = await keptElsewhere(invocation, key, call).catch(messageOf);
  if (elsewhere === undefined)
    throw new RotationError(
      "kept-elsewhere",
      `${why} It is in ${settings.emergency?.target}; the next try takes it from there.`,
    );
  if (settings.emergencyRecipients.length > 0) {
    const sealed = await sealToAge(settings.emergencyRecipients, key.reveal());
    throw new RotationError(
      "kept-sealed",
      `${why} ${elsewhere} It is sealed to your recipients of age here:\n${sealed}`,
    );
  }
  throw new RotationError(
    "answer-not-kept",
    `${why} ${elsewhere} It is lost; the key in use is safe until ${later(call.at, settings.overlapMs)}.`,
  );
}

/** What a last place and a last line in the log may take, in milliseconds. */
const lastWordsMs = 25_000;

/** Gives why it was not. */
async function keptElsewhere(invocation: Invocation, key: Secret, call: Call): Promise<string | undefined> {
  const { settings } = invocation;
  const { emergency } = settings;
  if (emergency === undefined) return "There is no second place (emergency).";
  const there = (await emergency.read()).secret?.fingerprint;
  await emergency.write(key, { replaces: [undefined, there], mark: invocation.markOf(key, call.at) });
  return undefined;
}

/** An earlier run kept the answer in the second place alone. */
async function broughtBack({ settings, secret, token, log, described }: Invocation): Promise<boolean> {
  const { secret: key, mark } = (await settings.emergency?.read()) ?? {};
  if (key === undefined || mark?.rotationId !== token || mark.fingerprint !== key.fingerprint) return false;
  await secret.putPending(token, key, await secret.text(described.stages.get(current)));
  log(`the key was brought back from ${settings.emergency?.target}`, key);
  return true;
}
