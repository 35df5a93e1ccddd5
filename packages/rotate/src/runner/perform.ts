import { LeaseLostError, messageOf } from "../errors.ts";
import type { Journal, Lease, RotationLog, SecretToKeep } from "../journal/journal.ts";
import type { Action } from "../machine/next.ts";
import type { NewKey, RotationState } from "../machine/state.ts";
import type { PreviousKey, RotationRecord } from "../machine/records.ts";
import type { Secret } from "../secret.ts";
import type { Mark } from "../sinks/sink.ts";
import type { RotationContext } from "./context.ts";

/** A rotation under its lease, one step at a time. */
export interface Step {
  readonly context: RotationContext;
  readonly log: RotationLog;
  /** How many records of the rotation this step has seen. */
  readonly after: number;
  readonly state: RotationState;
  readonly lease: () => Lease;
}

export type Doing = Exclude<Action, { readonly type: "wait" | "askPerson" | "none" }>;

/** What remains to be waited for before the action can be tried again. */
export interface NotYet {
  readonly until: string;
  readonly because: string;
}

type Written<T extends RotationRecord = RotationRecord> = T extends RotationRecord ? Omit<T, "at"> : never;

/** Does what the machine says, and writes its outcome down. */
export async function perform(step: Step, action: Doing): Promise<NotYet | undefined> {
  switch (action.type) {
    case "generate":
      return generate(step, action.attempt);
    case "settle":
      return append(step, { type: "unknown", attempt: action.attempt, reason: action.reason });
    case "probe":
      return probe(step, action.key, action.until);
    case "promote":
      return promote(step, action.target, action.key);
    case "verify":
      return verify(step, action.key);
    case "retire":
      return retire(step, action.key, action.previous, action.until);
    case "complete":
      return append(step, { type: "completed" });
    case "restore":
      return restore(step, action.target, action.previous);
    case "finishRollback":
      return append(step, { type: "rolledBack" });
  }
}

async function generate(step: Step, attempt: number): Promise<undefined> {
  const { context, log } = step;
  const callingKey = await context.callingKey();
  await append(step, { type: "intent", attempt, callingKey: callingKey.fingerprint });
  const answered = { ...step, after: step.after + 1 };
  const outcome = await context.keys.generate(log.credential, callingKey);
  switch (outcome.kind) {
    case "refused":
      return append(answered, { type: "refused", attempt, ...outcome.refusal });
    case "unknown":
      return append(answered, { type: "unknown", attempt, reason: outcome.reason });
    case "generated": {
      const { key, requestId } = outcome;
      const record = { attempt, fingerprint: key.fingerprint, ...(requestId !== undefined && { requestId }) };
      return keep(answered, record, key);
    }
  }
}

/** The key that was answered this once, before anything else happens; under whichever right is left. */
async function keep(
  step: Step,
  record: { attempt: number; fingerprint: string; requestId?: string },
  key: Secret,
): Promise<undefined> {
  const name = `key-${record.attempt}`;
  try {
    return await append(step, { type: "generated", ...record, secret: name }, [{ name, secret: key }]);
  } catch (error) {
    if (!(error instanceof LeaseLostError)) throw error;
    const stray = `stray-${record.attempt}-${record.fingerprint}`;
    const at = (await step.context.clock.now()).toISOString();
    const { rotationId, credential } = step.log;
    const kept: RotationRecord = { type: "stray", at, ...record, secret: stray };
    await step.context.journal.appendStray({
      rotationId,
      credential,
      record: kept,
      secrets: [{ name: stray, secret: key }],
    });
    throw error;
  }
}

/** As many answers in a row as the policy asks: one node may know the key before another does. */
async function probe(step: Step, key: NewKey, until: string): Promise<undefined> {
  const { context, state, log } = step;
  const secret = await unseal(context.journal, log, key.secret);
  for (const { target } of state.sinks) {
    const reason = context.openSink(target).unfit(secret);
    if (reason !== undefined) return append(step, { type: "unfit", target, reason });
  }
  let inARow = 0;
  for (let last = ""; ; ) {
    const outcome = await context.keys.probe(secret);
    if (outcome.kind === "answers" && isAnothers(outcome.credentialId, step)) {
      return append(step, { type: "inactive", reason: `The new key is one of credential ${outcome.credentialId}.` });
    }
    inARow = outcome.kind === "answers" ? inARow + 1 : 0;
    if (inARow >= state.policy.probesNeeded) return append(step, { type: "activated", fingerprint: key.fingerprint });
    last = outcome.kind === "unclear" ? outcome.reason : last;
    const now = await context.clock.now();
    if (inARow === 0 && now.getTime() >= Date.parse(until)) {
      const reason = `The new key was not accepted until ${until}. ${last}`.trim();
      return append(step, { type: "inactive", reason });
    }
    const next = new Date(now.getTime() + state.policy.probeEveryMs);
    context.onEvent?.({
      type: "waiting",
      until: next.toISOString(),
      because: inARow > 0 ? "confirming" : "activation",
    });
    await context.clock.sleepUntil(next, context.signal);
  }
}

async function promote(step: Step, target: string, key: NewKey): Promise<undefined> {
  const { context, log } = step;
  const secret = await unseal(context.journal, log, key.secret);
  return intoSink(step, target, secret, (version) => ({
    type: "promoted",
    target,
    fingerprint: key.fingerprint,
    version,
  }));
}

async function restore(step: Step, target: string, previous: PreviousKey | undefined): Promise<undefined> {
  const done = { type: "restored", target } as const;
  // What held nothing before keeps the new key: it works.
  if (previous === undefined) return append(step, done);
  const secret = await unseal(step.context.journal, step.log, previous.secret);
  return intoSink(step, target, secret, () => done);
}

/** Writes and reads back. A sink that fails is as it was, and is tried again. */
async function intoSink(
  step: Step,
  target: string,
  secret: Secret,
  done: (version: string) => Written,
): Promise<undefined> {
  let version: string;
  try {
    const sink = step.context.openSink(target);
    const { secret: before } = await sink.read();
    ({ version } = await sink.write(secret, { replaces: [before?.fingerprint], mark: markOf(step, secret) }));
    const { secret: found } = await sink.read();
    if (found === undefined || !found.equals(secret)) throw new Error("it read back something else than was written");
  } catch (error) {
    return append(step, { type: "promoteFailed", target, reason: messageOf(error) });
  }
  return append(step, done(version));
}

/** What stands beside the key. One from before the rotation is marked as of its plan. */
function markOf({ log, state }: Step, { fingerprint }: Secret): Mark {
  const { credentialId, platform } = log.credential;
  const generated = log.records.find((record) => record.type === "generated" && record.fingerprint === fingerprint);
  const generatedAt = generated?.at ?? state.planned.at;
  return { credentialId, platform, rotationId: log.rotationId, fingerprint, generatedAt };
}

async function verify(step: Step, key: NewKey): Promise<undefined> {
  return append(step, (await drift(step, key)) ?? { type: "verified" });
}

async function retire(
  step: Step,
  key: NewKey,
  previous: readonly PreviousKey[],
  until: string,
): Promise<NotYet | undefined> {
  const { context, log, state } = step;
  const drifted = await drift(step, key);
  if (drifted !== undefined) return append(step, drifted);
  const still = await stillWrong(step, key, previous);
  if (still === undefined) {
    return append(step, { type: "retired", checked: previous.map(({ fingerprint }) => fingerprint) });
  }
  const now = await context.clock.now();
  if (now.getTime() >= Date.parse(until))
    return append(step, { type: "doubtful", reason: `${still} (${log.rotationId})` });
  const next = new Date(Math.min(Date.parse(until), now.getTime() + Math.max(60_000, state.policy.probeEveryMs)));
  return { until: next.toISOString(), because: "linger" };
}

/** What speaks against the end: the new key must work, and no old one may. */
async function stillWrong(
  { context, log }: Step,
  key: NewKey,
  previous: readonly PreviousKey[],
): Promise<string | undefined> {
  const fresh = await context.keys.probe(await unseal(context.journal, log, key.secret));
  if (fresh.kind !== "answers") return "The new key does not answer.";
  for (const old of previous) {
    const outcome = await context.keys.probe(await unseal(context.journal, log, old.secret));
    if (outcome.kind !== "refused") return `The key that ${old.target} held before is not refused.`;
  }
  return undefined;
}

/** The first sink that does not hold the new key any more. */
async function drift({ context, state }: Step, key: NewKey): Promise<Written | undefined> {
  for (const { target } of state.sinks) {
    try {
      const { secret: found } = await context.openSink(target).read();
      if (found?.fingerprint === key.fingerprint) continue;
      return { type: "drifted", target, reason: `${target} does not hold the new key any more.` };
    } catch (error) {
      return { type: "drifted", target, reason: `${target} cannot be read: ${messageOf(error)}` };
    }
  }
  return undefined;
}

function isAnothers(credentialId: string | undefined, { log }: Step): boolean {
  return credentialId !== undefined && credentialId !== log.credential.credentialId;
}

function unseal(journal: Journal, { rotationId }: RotationLog, name: string): Promise<Secret> {
  return journal.unseal(rotationId, name);
}

async function append(
  { context, log, after, lease }: Step,
  written: Written,
  secrets: readonly SecretToKeep[] = [],
): Promise<undefined> {
  const record = { ...written, at: (await context.clock.now()).toISOString() } as RotationRecord;
  const { rotationId, credential } = log;
  await context.journal.append({ rotationId, credential, record, secrets, after, lease: lease() });
  context.onEvent?.({ type: "record", record });
}
