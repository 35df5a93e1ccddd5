import { messageOf, SinkConflictError, SinkError } from "../errors.ts";
import type { PreviousKey } from "../machine/records.ts";
import type { NewKey, RotationState } from "../machine/state.ts";
import type { Secret } from "../secret.ts";
import { heldFingerprint } from "../sinks/held.ts";
import type { Mark, SinkReading } from "../sinks/sink.ts";
import { canProbe, tryInStep } from "./probing.ts";
import { append, inSoLong, type NotYet, type Outcome, type Step, unseal } from "./step.ts";

/** Writes the new key, where nothing unexpected stands, and reads it back. */
export async function promote(step: Step, target: string, key: NewKey): Promise<undefined> {
  const secret = await unseal(step, key.secret);
  const doubt = await doubtAbout(step, secret);
  if (doubt !== undefined) return append(step, { type: "promoteFailed", target, reason: doubt });
  return intoSink(step, target, { secret, mark: markOf(step, key) }, (version) => ({
    type: "promoted",
    target,
    fingerprint: key.fingerprint,
    version,
  }));
}

/** A key that was accepted an hour ago may have been superseded since, by another machine. */
async function doubtAbout(step: Step, secret: Secret): Promise<string | undefined> {
  if (!canProbe(step)) return undefined;
  const outcome = await tryInStep(step, secret);
  if (outcome.kind === "answers") return undefined;
  return outcome.kind === "refused"
    ? "the new key is refused now, though it was accepted before. The target keeps what it has."
    : `the new key could not be tried: ${outcome.reason}`;
}

/** Puts the old key back, if it still works. A target that held nothing before keeps the new key. */
export async function restore(step: Step, target: string, previous: PreviousKey | undefined): Promise<undefined> {
  const done: Outcome = { type: "restored", target };
  if (previous === undefined) return append(step, done);
  const secret = await unseal(step, previous.secret);
  if (canProbe(step)) {
    const outcome = await tryInStep(step, secret);
    if (outcome.kind !== "answers") {
      const why =
        outcome.kind === "refused" ? "the old key is refused" : `the old key could not be tried: ${outcome.reason}`;
      return append(step, { type: "promoteFailed", target, reason: `${why}. The target keeps what it has.` });
    }
  }
  const mark = markOf(step, { fingerprint: previous.fingerprint, generatedAt: step.state.planned.at });
  return intoSink(step, target, { secret, mark }, () => done);
}

function markOf({ log }: Step, key: Pick<NewKey, "fingerprint" | "generatedAt">): Mark {
  const { platform, credentialId } = log.credential;
  const { fingerprint, generatedAt } = key;
  return { credentialId, platform, rotationId: log.rotationId, fingerprint, generatedAt };
}

/** Writes and reads back. A sink that fails is as it was, and is tried again. */
async function intoSink(
  step: Step,
  target: string,
  { secret, mark }: { readonly secret: Secret; readonly mark: Mark },
  done: (version: string) => Outcome,
): Promise<undefined> {
  let version: string;
  try {
    const sink = step.context.openSink(target);
    ({ version } = await sink.write(secret, { replaces: replaceable(step.state, target), mark }));
    if (heldFingerprint(await sink.read()) !== secret.fingerprint)
      throw new Error("it read back something else than was written");
  } catch (error) {
    if (error instanceof SinkConflictError && step.state.phase === "promoting") {
      return append(step, driftOf(target, error.message, error.found));
    }
    return append(step, { type: "promoteFailed", target, reason: messageOf(error), ...(await passing(step, error)) });
  }
  return append(step, done(version));
}

/** What a store said about its refusal that may pass by itself. */
async function passing(
  { context }: Step,
  error: unknown,
): Promise<{ readonly passing?: true; readonly retryAt?: string }> {
  if (!(error instanceof SinkError) || !error.retryable) return {};
  const { retryAfterMs } = error;
  return { passing: true, ...(retryAfterMs !== undefined && { retryAt: await inSoLong(context, retryAfterMs) }) };
}

/**
 * Before a call: each target must hold what this rotation knows of. Where a second credential's key serves, all must hold
 * that one: the old one may stop with the call.
 */
export async function lookBeforeCall(step: Step): Promise<{ readonly drifted?: Outcome } | NotYet> {
  const { state } = step;
  if (state.onBridge !== undefined) return lookAtTargets(step, state.onBridge);
  for (const { target } of state.sinks) {
    const reading = await readOrWait(step, target);
    if ("until" in reading) return reading;
    const found = heldFingerprint(reading);
    if (replaceable(state, target).includes(found)) continue;
    const reason = `${target} holds another key than when this rotation was planned: somebody put ${found} there.`;
    return { drifted: driftOf(target, byMark(reason, step, reading), found) };
  }
  return {};
}

async function readOrWait({ context, state }: Step, target: string): Promise<SinkReading | NotYet> {
  try {
    return await context.openSink(target).read();
  } catch (error) {
    const asked = error instanceof SinkError ? error.retryAfterMs : undefined;
    const until = await inSoLong(context, asked ?? state.policy.sinkRetryMs);
    return { until, because: "unreadable", reason: `${target} cannot be read: ${messageOf(error)}` };
  }
}

/** What may be written over: nothing, what was there when the rotation began, what the tool wrote, what a person saw. */
function replaceable(state: RotationState, target: string): readonly (string | undefined)[] {
  const before = [...state.previous, ...state.held]
    .filter((key) => key.target === target)
    .map(({ fingerprint }) => fingerprint);
  const approved = state.sinks.find((sink) => sink.target === target)?.replaces;
  return [
    undefined,
    ...before,
    ...state.keys.map(({ fingerprint }) => fingerprint),
    ...(approved === undefined ? [] : [approved]),
  ];
}

/** Reads all sinks back together. */
export async function verify(step: Step, key: NewKey): Promise<NotYet | undefined> {
  const look = await lookAtTargets(step, key);
  if ("until" in look) return look;
  return append(step, look.drifted ?? { type: "verified" });
}

/** The first sink that does not hold the new key, or what keeps us from knowing. */
export async function lookAtTargets(step: Step, key: NewKey): Promise<{ readonly drifted?: Outcome } | NotYet> {
  for (const { target } of step.state.sinks) {
    const reading = await readOrWait(step, target);
    if ("until" in reading) return reading;
    const found = heldFingerprint(reading);
    if (found !== key.fingerprint) return { drifted: driftOf(target, describeDrift(step, target, reading), found) };
  }
  return {};
}

function describeDrift({ state, log }: Step, target: string, reading: SinkReading): string {
  const found = heldFingerprint(reading);
  const holds = `${target} does not hold the new key any more:`;
  if (found === undefined) return `${holds} it holds nothing.`;
  if (state.previous.some((p) => p.fingerprint === found)) return `${holds} the old key ${found} is back in it.`;
  return byMark(`${holds} somebody put ${found} there.`, { log }, reading);
}

function byMark(reason: string, { log }: Pick<Step, "log">, reading: SinkReading): string {
  const { mark } = reading;
  if (mark === undefined || mark.fingerprint !== heldFingerprint(reading) || mark.rotationId === log.rotationId)
    return reason;
  return `${reason} The mark beside it names rotation ${mark.rotationId} of another journal (generated ${mark.generatedAt}).`;
}

function driftOf(target: string, reason: string, found: string | undefined): Outcome {
  return { type: "drifted", target, reason, ...(found !== undefined && { found }) };
}
