import type { ProbeOutcome } from "../adyen-keys.ts";
import { messageOf } from "../errors.ts";
import { credentialKey } from "../journal/credential-key.ts";
import type { RotationLog } from "../journal/journal.ts";
import { isClosed, RecordOrderError, replay, type RotationState } from "../machine/state.ts";
import { heldFingerprint } from "../sinks/held.ts";
import type { RotationContext } from "./context.ts";
import { tryKey } from "./probing.ts";

/** What a target holds, seen now. */
export interface TargetCheck {
  readonly rotationId: string;
  readonly credentialId: string;
  readonly target: string;
  /** `expected`: the key that the journal says. */
  readonly holds: "expected" | "another" | "nothing" | "unreadable";
  readonly fingerprint?: string;
  /** Whether it works: tried now, where the target shows it. */
  readonly key: ProbeOutcome["kind"] | "untried";
  readonly reason?: string;
}

/**
 * Looks at every target of the latest rotation of each credential of a platform, and tries what it holds. Changes nothing.
 */
export async function verifyTargets(context: RotationContext, platform: string): Promise<TargetCheck[]> {
  const latest = new Map<string, string>();
  for (const { rotationId, credential } of await context.journal.summaries()) {
    if (credential.platform === platform) latest.set(credentialKey(credential), rotationId);
  }
  const checks: TargetCheck[] = [];
  for (const rotationId of latest.values()) {
    const log = await context.journal.read(rotationId);
    if (log === undefined) continue;
    try {
      const state = replay(log.records);
      for (const { target } of state.sinks) checks.push(await check(context, log, state, target));
    } catch (error) {
      if (!(error instanceof RecordOrderError)) throw error;
      checks.push(...unknownTargets(log, error.message));
    }
  }
  return checks;
}

function unknownTargets({ rotationId, credential, records }: RotationLog, reason: string): TargetCheck[] {
  const [planned] = records;
  const targets = planned?.type === "planned" ? planned.targets : [];
  const unknown = { rotationId, credentialId: credential.credentialId, holds: "unreadable", key: "untried" } as const;
  return targets.map((target) => ({ ...unknown, target, reason }));
}

async function check(
  context: RotationContext,
  { rotationId, credential }: RotationLog,
  state: RotationState,
  target: string,
): Promise<TargetCheck> {
  const base = { rotationId, credentialId: credential.credentialId, target };
  try {
    const reading = await context.openSink(target).read();
    const fingerprint = heldFingerprint(reading);
    if (fingerprint === undefined) return { ...base, holds: "nothing", key: "untried" };
    const holds = expected(state, target).includes(fingerprint) ? "expected" : "another";
    if (reading.secret === undefined) return { ...base, holds, fingerprint, key: "untried" };
    const outcome = await tryKey(context, credential.platform, state.policy.probe, reading.secret);
    const reason = outcome.kind === "unclear" ? { reason: outcome.reason } : {};
    return { ...base, holds, fingerprint, key: outcome.kind, ...reason };
  } catch (error) {
    return { ...base, holds: "unreadable", key: "untried", reason: messageOf(error) };
  }
}

/** While a rotation is on its way a target may hold the old key or the new one. */
function expected(state: RotationState, target: string): readonly string[] {
  const before = state.previous.filter((p) => p.target === target).map(({ fingerprint }) => fingerprint);
  const ours = state.keys.map(({ fingerprint }) => fingerprint);
  switch (state.phase) {
    case "completed":
    case "draining":
    case "retired":
      return ours.slice(-1);
    case "rolledBack":
      return before.length > 0 ? before : ours;
    default:
      return isClosed(state) && ours.length === 0 ? before : [...before, ...ours];
  }
}
