import type { ProbeOutcome } from "../adyen-keys.ts";
import { messageOf, UsageError } from "../errors.ts";
import type { NewKey } from "../machine/state.ts";
import type { Secret } from "../secret.ts";
import type { RotationContext } from "./context.ts";
import { append, type NotYet, type Step, unseal } from "./step.ts";

/**
 * Tries a key as the policy says.
 *
 * @throws {UsageError} the policy names a probe that is not there.
 */
export async function tryKey(
  context: Pick<RotationContext, "keys" | "probes">,
  platform: string,
  how: string,
  key: Secret,
): Promise<ProbeOutcome> {
  if (how === "me") return context.keys.probe(platform, key);
  const [kind, ...rest] = how.split(":");
  const name = rest.join(":");
  if (kind === "checkout" && name !== "") return context.keys.probe(platform, key, name);
  const own = kind === "command" ? context.probes?.[name] : undefined;
  if (own === undefined) {
    throw new UsageError(
      `Probe "${how}" is not known. Write me, checkout:<merchant account>, or command:<name> of one in the configuration.`,
    );
  }
  try {
    return await own(key);
  } catch (error) {
    const reason = messageOf(error).replaceAll(key.reveal(), "…");
    return { kind: "unclear", reason: `The probe ${how} failed: ${reason}` };
  }
}

/** Tries a key of this rotation. */
export function tryInStep({ context, state, log }: Step, key: Secret): Promise<ProbeOutcome> {
  return tryKey(context, log.credential.platform, state.policy.probe, key);
}

/**
 * As many answers in a row as the policy asks: one node may know the key before another does. A key that does not answer yet
 * is tried again later; between answers that must agree this run waits, since nobody else knows of them.
 */
export async function probe(step: Step, key: NewKey, until: string): Promise<NotYet | undefined> {
  const { context, state } = step;
  const { probesNeeded, probeEveryMs } = state.policy;
  const secret = await unseal(step, key.secret);
  if (await foundUnfit(step, secret)) return;
  for (let inARow = 0; ; ) {
    const outcome = await tryInStep(step, secret);
    if (outcome.kind === "answers" && isAnothers(outcome.credentialId, step, key)) {
      return append(step, { type: "inactive", reason: `The new key is one of credential ${outcome.credentialId}.` });
    }
    inARow = outcome.kind === "answers" ? inARow + 1 : 0;
    if (inARow >= probesNeeded) return append(step, { type: "activated", fingerprint: key.fingerprint });
    const now = await context.clock.now();
    const unclear = outcome.kind === "unclear" ? outcome : undefined;
    const next = new Date(now.getTime() + Math.max(unclear?.afterMs ?? 0, probeEveryMs));
    if (inARow === 0 && now.getTime() >= Date.parse(until)) {
      const reason = `The new key was not accepted until ${until}. ${unclear?.reason ?? ""}`.trim();
      return append(step, { type: "inactive", reason });
    }
    if (inARow === 0) {
      const reason = unclear?.reason ?? "The new key is not accepted yet.";
      return { until: next.toISOString(), because: "activation", reason };
    }
    context.onEvent?.({ type: "waiting", until: next.toISOString(), because: "confirming" });
    await context.clock.sleepUntil(next, context.signal);
  }
}

/** Goes on without having tried the key: policy or a person says so. */
export async function skipProbe(step: Step, key: NewKey): Promise<undefined> {
  if (await foundUnfit(step, await unseal(step, key.secret))) return;
  await append(step, { type: "activated", fingerprint: key.fingerprint, unprobed: true });
}

async function foundUnfit(step: Step, secret: Secret): Promise<boolean> {
  for (const { target } of step.state.sinks) {
    const reason = step.context.openSink(target).unfit(secret);
    if (reason === undefined) continue;
    await append(step, { type: "unfit", target, reason });
    return true;
  }
  return false;
}

/** Whether new keys of this rotation can be tried from here. */
export function canProbe({ state }: Pick<Step, "state">): boolean {
  return !state.policy.unprobed && !state.forced;
}

function isAnothers(credentialId: string | undefined, { log }: Step, key: NewKey): boolean {
  return credentialId !== undefined && credentialId !== (key.bridge ?? log.credential.credentialId);
}
