import { setTimeout as pause } from "node:timers/promises";
import type { CreateOutcome, GenerateOutcome } from "../adyen-keys.ts";
import { JournalConflictError, JournalError, LeaseLostError, messageOf, SealingKeyError } from "../errors.ts";
import type { PendingReceipt, Receipt, SecretToKeep } from "../journal/journal.ts";
import type { RotationRecord } from "../machine/records.ts";
import { isClosed, mayFollow } from "../machine/state.ts";
import { readyToCall } from "./readiness.ts";
import { append, appendRecord, dated, inSoLong, type NotYet, type Outcome, type Step } from "./step.ts";

/** Pauses between tries of an append that must not fail, in milliseconds of real time: the answer is kept meanwhile. */
const patience = [100, 500, 2_000, 5_000, 10_000];

/**
 * Calls Adyen once for a new key. Room for the answer is made before the call, so that whatever happens after it to the
 * journal, the terminal or this process, the key is kept.
 */
export async function generate(step: Step, attempt: number): Promise<NotYet | undefined> {
  const { context, log } = step;
  const callingKey = await context.callingKey();
  const ready = await readyToCall(step, callingKey);
  if ("until" in ready) return ready;
  if ("found" in ready) return append(step, ready.found);
  const { mark, putMark } = ready;
  const receipt = await context.journal.reserveReceipt(log.rotationId, step.after);
  const intent = { type: "intent", attempt, callingKey: callingKey.fingerprint, ...(mark !== undefined && { mark }) };
  const answered = await intend(step, intent as Outcome);
  await putMark();
  const outcome = await firstThatIsKnown(step, (key) => context.keys.generate(log.credential, key), callingKey);
  const refused = (refusal: Refusal): Outcome => ({ type: "refused", attempt, ...refusal });
  if (outcome.kind !== "generated") {
    return withoutKey(answered, receipt, outcome, refused, { type: "unknown", attempt, reason: reasonOf(outcome) });
  }
  const { key, requestId } = outcome;
  const name = `key-${attempt}`;
  const record = { attempt, fingerprint: key.fingerprint, secret: name, ...(requestId !== undefined && { requestId }) };
  return keep(answered, receipt, { type: "generated", ...record }, [{ name, secret: key }]);
}

/** Creates a second credential that may do the same, whose key serves while this one's is generated. */
export async function bridge(step: Step, attempt: number): Promise<undefined> {
  const { context, log } = step;
  const { keys, journal } = context;
  const callingKey = await context.callingKey();
  const receipt = await journal.reserveReceipt(log.rotationId, step.after);
  const answered = await intend(step, { type: "bridgeIntent", attempt, callingKey: callingKey.fingerprint });
  const outcome = await createLike(step, attempt);
  const refused = ({ reason, advice }: Refusal): Outcome => ({ type: "bridgeRefused", attempt, reason, advice });
  if (outcome.kind !== "created") {
    return withoutKey(answered, receipt, outcome, refused, {
      type: "bridgeUnknown",
      attempt,
      reason: reasonOf(outcome),
    });
  }
  const { key, credentialId, requestId } = outcome;
  const name = `bridge-${attempt}`;
  const record = { attempt, credentialId, fingerprint: key.fingerprint, secret: name };
  const bridged: Outcome = { type: "bridged", ...record, ...(requestId !== undefined && { requestId }) };
  return keep(answered, receipt, bridged, [{ name, secret: key }]);

  async function createLike({ log: { credential, rotationId } }: Step, n: number): Promise<CreateOutcome> {
    const seen = await keys.inspect(credential, callingKey);
    if (seen.kind === "refused") return seen;
    if (seen.kind === "later") return { kind: "later", afterMs: seen.afterMs, reason: seen.refusal.reason };
    const { allowedIpAddresses, subjectDN } = seen.facts;
    const cannot =
      allowedIpAddresses.length > 0
        ? "This credential works from certain addresses only, which no other credential can be given by API."
        : subjectDN === undefined
          ? undefined
          : "This credential comes with a client certificate, which no other credential can be given.";
    if (cannot !== undefined) return { kind: "refused", refusal: { reason: cannot, advice: "A person must choose." } };
    // Fits into the 50 characters of a description, and can be found by people who look for what was left.
    return keys.createLike(credential, seen.facts, `adyen-kit ${rotationId.slice(0, 13)} ${n}`, callingKey);
  }
}

/** A step that has written down what it is about to do. */
interface Intended extends Step {
  /** When; ISO 8601. */
  readonly since: string;
}

async function intend(step: Step, outcome: Outcome): Promise<Intended> {
  const record = await dated(step.context, outcome);
  await appendRecord(step, record);
  return { ...step, after: step.after + 1, since: record.at };
}

type Refusal = { readonly reason: string; readonly advice: string };
type WithoutKey = Exclude<GenerateOutcome, { readonly kind: "generated" }>;

function reasonOf(outcome: WithoutKey): string {
  return outcome.kind === "unknown" ? outcome.reason : "";
}

async function firstThatIsKnown(
  step: Step,
  call: (key: Parameters<Step["context"]["keys"]["generate"]>[1]) => Promise<GenerateOutcome>,
  callingKey: Parameters<Step["context"]["keys"]["generate"]>[1],
): Promise<GenerateOutcome> {
  const outcome = await call(callingKey);
  // A credential that rotates itself may have lost its own key by now; its bridge has the same roles.
  const own = step.state.keys.findLast(({ bridge: of }) => of !== undefined && step.state.bridges.includes(of));
  if (outcome.kind !== "refused" || outcome.refusal.statusCode !== 401 || own === undefined) return outcome;
  return call(await step.context.journal.unseal(step.log.rotationId, own.secret));
}

async function withoutKey(
  step: Step,
  receipt: Receipt,
  outcome: WithoutKey,
  refused: (refusal: Refusal) => Outcome,
  unknown: Outcome,
): Promise<undefined> {
  switch (outcome.kind) {
    case "refused":
      await append(step, refused(outcome.refusal));
      break;
    case "later": {
      const until = await inSoLong(step.context, outcome.afterMs);
      await append(step, { type: "postponed", until, reason: outcome.reason });
      break;
    }
    case "unknown":
      await append(step, unknown);
  }
  await discarded(receipt);
}

/** The key that was answered this once, before anything else happens; under whichever right is left. */
async function keep(
  step: Intended,
  receipt: Receipt,
  outcome: Outcome,
  secrets: readonly SecretToKeep[],
): Promise<undefined> {
  const { context } = step;
  // Asking what time it is may take a call of its own, and fail: the key counts from the intent.
  const record: RotationRecord = { ...outcome, at: step.since };
  const kept = await receipt.keep(record, secrets);
  await appendPatiently(step, record, secrets, (error) => {
    const at = kept.where === "nowhere" ? { sealed: kept.sealed } : { where: kept.file };
    context.onEvent?.({ type: "held", ...at, reason: messageOf(error) });
  });
  await discarded(receipt);
}

/** A receipt that cannot be destroyed now is found, and destroyed, by the next run. */
async function discarded(receipt: Pick<Receipt, "discard">): Promise<void> {
  await receipt.discard().catch(() => undefined);
}

async function appendPatiently(
  step: Step,
  record: RotationRecord,
  secrets: readonly SecretToKeep[],
  onTrouble: (error: unknown) => void,
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await appendRecord(step, record, secrets);
    } catch (error) {
      if (error instanceof LeaseLostError || error instanceof JournalConflictError) {
        await appendStray(step, record, secrets);
        throw error;
      }
      if (tries === 0) onTrouble(error);
      const wait = patience[tries];
      if (wait === undefined || !(error instanceof JournalError || error instanceof SealingKeyError)) throw error;
      await pause(wait);
    }
  }
}

/** Another run has the lease: the key superseded whatever that one has, so the journal must know it. */
async function appendStray(step: Step, record: RotationRecord, secrets: readonly SecretToKeep[]): Promise<void> {
  if (record.type !== "generated") return;
  const { journal } = step.context;
  const { rotationId, credential } = step.log;
  const name = `stray-${record.attempt}-${record.fingerprint}`;
  await journal.appendStray({
    rotationId,
    credential,
    record: { ...record, type: "stray", secret: name },
    secrets: secrets.map(({ secret }) => ({ name, secret })),
  });
}

/** What an earlier run stored, and ended before it could append it: one at a time. Returns whether the journal has more now than before. */
export async function absorbReceipt(step: Step): Promise<boolean> {
  const pending = (await step.context.journal.pendingReceipts()).filter(
    ({ rotationId }) => rotationId === step.log.rotationId,
  );
  for (const one of pending.toSorted((a, b) => a.attempt - b.attempt)) if (await absorb(step, one)) return true;
  return false;
}

export async function absorb(step: Step, pending: PendingReceipt): Promise<boolean> {
  const { record, secrets } = pending;
  if (record.type !== "generated" && record.type !== "bridged") return false;
  const isKnown = step.state.keys.some(({ fingerprint }) => fingerprint === record.fingerprint);
  if (isKnown) {
    await discarded(pending);
    return false;
  }
  if (record.type === "generated" && (step.state.phase !== "intended" || record.attempt !== step.state.attempts)) {
    await appendStray(step, record, secrets);
  } else if (mayFollow(step.state, record.type) && !isClosed(step.state)) {
    await appendRecord(step, record, secrets);
  } else return false;
  await discarded(pending);
  return true;
}
