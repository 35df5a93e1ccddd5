import { credentialKey } from "../journal/credential-key.ts";
import type { JournalReader, RotationLog } from "../journal/journal.ts";
import type { RotationSummary } from "../journal/summary.ts";
import { type Action, decide } from "../machine/next.ts";
import type { CredentialRef, RotationRecord } from "../machine/records.ts";
import { isClockRunning, oldKeyEndsAt, safeUntil } from "../machine/safe-until.ts";
import { isClosed, type Phase, RecordOrderError, replay, type RotationState } from "../machine/state.ts";

/** A rotation as anybody may see it. */
export interface RotationStatus {
  readonly rotationId: string;
  readonly credential: CredentialRef;
  /** `unclear` where the records are in no order that this version knows. */
  readonly phase: Phase | "unclear";
  readonly open: boolean;
  /** A person must act: it asks for one, or the clock of the old key runs and nothing more is done. */
  readonly attention: boolean;
  readonly targets: readonly string[];
  readonly beganAt: string;
  readonly lastAt: string;
  /** Calls that were made, or may have been. */
  readonly attempts: number;
  /** Fingerprint of the new key. */
  readonly newKey?: string;
  /** Until when every target is sure to hold a key that works. Absent where no clock runs against one. */
  readonly safeUntil?: string;
  /** The earliest time at which the key before may stop. */
  readonly oldKeyEndsAt?: string;
  /** Second credentials that are still active. */
  readonly bridges: readonly string[];
  readonly next: Action["type"];
  readonly reason?: string;
}

/**
 * Every rotation of a journal, oldest first. Changes nothing and needs no key. Of those that nobody need look at any more the
 * targets are not read.
 */
export async function status(journal: JournalReader, now: Date): Promise<RotationStatus[]> {
  const logs = new Map((await journal.openRotations(now)).map((log) => [log.rotationId, log]));
  const all = (await journal.summaries()).map((summary) => {
    const log = logs.get(summary.rotationId);
    return log === undefined ? closedStatus(summary) : openStatus(summary, log, now);
  });
  return all.map((one, index) => {
    if (one.open || !one.attention) return one;
    // A rotation that came after it and is in place has taken the danger away.
    return all.slice(index + 1).some((later) => isInPlaceOf(later, one)) ? { ...one, attention: false } : one;
  });
}

/** Of records in no order that is known, a person must make sense; they hide no other rotation. */
function openStatus(summary: RotationSummary, log: RotationLog, now: Date): RotationStatus {
  try {
    return statusOf(log, replay(log.records), now);
  } catch (error) {
    if (!(error instanceof RecordOrderError)) throw error;
    const asks = { open: true, attention: true, next: "askPerson", reason: error.message } as const;
    return { ...closedStatus(summary), ...asks, targets: log.records.flatMap(targetsOf) };
  }
}

function targetsOf(record: RotationRecord): readonly string[] {
  return record.type === "planned" ? record.targets : [];
}

function closedStatus({ rotationId, credential, phase, beganAt, lastAt }: RotationSummary): RotationStatus {
  const closed = { open: false, attention: false, targets: [], attempts: 0, bridges: [], next: "none" } as const;
  return { rotationId, credential, phase, beganAt, lastAt, ...closed };
}

function isInPlaceOf(later: RotationStatus, earlier: RotationStatus): boolean {
  const isSame = credentialKey(later.credential) === credentialKey(earlier.credential);
  return isSame && ["draining", "retired", "completed"].includes(later.phase);
}

/** One rotation as {@link status} shows it. */
export function statusOf(
  { rotationId, credential }: { readonly rotationId: string; readonly credential: CredentialRef },
  state: RotationState,
  now: Date,
): RotationStatus {
  const next = decide(state, now);
  const [safe, ends] = [safeUntil(state), oldKeyEndsAt(state)];
  const asks = next.type === "askPerson" || next.type === "escalate";
  const reason = asks ? next.reason : state.reason;
  const isUrgent = !isClosed(state) && state.escalatedTo !== undefined;
  return {
    rotationId,
    credential,
    phase: state.phase,
    open: !isClosed(state),
    attention: asks || isUrgent || isClockRunning(state, now),
    targets: state.sinks.map(({ target }) => target),
    beganAt: state.planned.at,
    lastAt: state.lastAt,
    attempts: state.attempts,
    bridges: state.bridges,
    next: next.type,
    ...(state.newKey && { newKey: state.newKey.fingerprint }),
    ...(safe !== undefined && { safeUntil: safe }),
    ...(ends !== undefined && { oldKeyEndsAt: ends }),
    ...(reason !== undefined && { reason }),
  };
}
