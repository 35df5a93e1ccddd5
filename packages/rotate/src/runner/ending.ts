import type { ProbeOutcome } from "../adyen-keys.ts";
import { messageOf } from "../errors.ts";
import type { PreviousKey } from "../machine/records.ts";
import type { NewKey } from "../machine/state.ts";
import { openHttpConsumer } from "../consumers/http-consumer.ts";
import { canProbe, tryInStep } from "./probing.ts";
import { contestedWhileDraining, takeMarkOff } from "./readiness.ts";
import { append, inSoLong, type NotYet, type Outcome, type Step, unseal } from "./step.ts";
import { lookAtTargets } from "./targets.ts";

/** Asks a consumer whether it uses the new key. */
export async function confirm(step: Step, name: string, key: NewKey): Promise<undefined> {
  const { openConsumer = openHttpConsumer } = step.context;
  const reason = await openConsumer(name).confirm(key.fingerprint).catch(messageOf);
  await append(
    step,
    reason === undefined
      ? { type: "confirmed", consumer: name, fingerprint: key.fingerprint }
      : { type: "confirmFailed", consumer: name, reason },
  );
}

/**
 * While the old key drains: the targets must hold the new one, and it must answer. What is found wrong is written down; a
 * target that cannot be read now is said and looked at again.
 */
export async function watch(step: Step, key: NewKey): Promise<"well" | "changed" | NotYet> {
  const look = await lookAtTargets(step, key);
  if ("until" in look) return look;
  const wrong = look.drifted ?? (await refusedForGood(step, key)) ?? (await contestedWhileDraining(step));
  if (wrong === undefined && step.state.escalatedTo === undefined) return "well";
  await append(step, wrong ?? { type: "recovered" });
  return "changed";
}

/** One refusal may be one node's; as many as it took answers to believe in the key are not. */
async function refusedForGood(step: Step, key: NewKey): Promise<Outcome | undefined> {
  const { context, state } = step;
  if (!canProbe(step)) return undefined;
  const secret = await unseal(step, key.secret);
  for (let refusals = 0; refusals < state.policy.probesNeeded; refusals += 1) {
    if (refusals > 0) {
      const next = new Date((await context.clock.now()).getTime() + state.policy.probeEveryMs);
      await context.clock.sleepUntil(next, context.signal);
    }
    if ((await tryInStep(step, secret)).kind !== "refused") return undefined;
  }
  const reason =
    "The new key is refused, though it was accepted before: the credential may have been deactivated, or somebody else may " +
    "have generated a key for it.";
  return { type: "doubtful", reason, keyEndsAt: (await context.clock.now()).toISOString() };
}

/** The end of the old key: it must be refused, the new one must answer and every target hold it. */
export async function retire(
  step: Step,
  key: NewKey,
  previous: readonly PreviousKey[],
  until: string,
): Promise<NotYet | undefined> {
  const look = await lookAtTargets(step, key);
  // Its old key may have ended by now: whoever must act is notified at once, and again with every check.
  if ("until" in look) return look;
  const wrong = look.drifted ?? (await refusedForGood(step, key));
  if (wrong !== undefined) return append(step, wrong);
  const still = await stillWrong(step, key, previous);
  if (still === undefined) {
    const checked = canProbe(step) ? previous.map(({ fingerprint }) => fingerprint) : [];
    return append(step, { type: "retired", checked });
  }
  const now = await step.context.clock.now();
  if (now.getTime() >= Date.parse(until)) return append(step, { type: "doubtful", reason: still.reason });
  const next = Date.parse(await inSoLong(step.context, Math.max(60_000, step.state.policy.probeEveryMs)));
  return { ...still, until: new Date(Math.min(Date.parse(until), next)).toISOString() };
}

/** What speaks against the end: the new key must work, and no old one may. */
async function stillWrong(
  step: Step,
  key: NewKey,
  previous: readonly PreviousKey[],
): Promise<Omit<NotYet & { reason: string }, "until"> | undefined> {
  if (!canProbe(step)) return undefined;
  const fresh = await tryInStep(step, await unseal(step, key.secret));
  if (fresh.kind !== "answers")
    return { because: "unreadable", reason: `The new key could not be tried. ${why(fresh)}` };
  for (const old of previous) {
    const outcome = await tryInStep(step, await unseal(step, old.secret));
    if (outcome.kind === "refused") continue;
    const reason = `The key that ${old.target} held before is not refused.`;
    return { because: "linger", reason: `${reason} ${why(outcome)}`.trim() };
  }
  return undefined;
}

function why(outcome: ProbeOutcome): string {
  return outcome.kind === "unclear" ? outcome.reason : "";
}

/** Nothing uses the second credential any more: its key is made to stop. */
export async function retireBridge(step: Step, credentialId: string): Promise<undefined> {
  const { context, log } = step;
  const refusal = await context.keys.deactivate({ ...log.credential, credentialId }, await context.callingKey());
  await append(
    step,
    refusal === undefined
      ? { type: "bridgeRetired", credentialId }
      : { type: "bridgeKept", credentialId, reason: `${refusal.reason} ${refusal.advice}` },
  );
}

export async function complete(step: Step): Promise<undefined> {
  const { shred } = step.state.policy;
  if (shred) await step.context.journal.shred(step.log.rotationId);
  const markLeft = await takeMarkOff(step);
  await append(step, {
    type: "completed",
    ...(shred && { shredded: true }),
    ...(markLeft !== undefined && { markLeft }),
  });
}
