import type { Journal } from "../journal/journal.ts";
import { type Action, decide, oldKeyEndsAt } from "../machine/next.ts";
import type { CredentialRef } from "../machine/records.ts";
import { isClosed, type Phase, replay } from "../machine/state.ts";

/** A rotation as anybody may see it. */
export interface RotationStatus {
  readonly rotationId: string;
  readonly credential: CredentialRef;
  readonly phase: Phase;
  readonly open: boolean;
  readonly targets: readonly string[];
  readonly beganAt: string;
  readonly lastAt: string;
  /** Calls that were made, or may have been. */
  readonly attempts: number;
  /** Fingerprint of the new key. */
  readonly newKey?: string;
  /** The earliest time at which the key before may stop. */
  readonly oldKeyEndsAt?: string;
  readonly next: Action["type"];
  readonly reason?: string;
}

/** Every rotation of a journal, oldest first. Changes nothing and needs no key. */
export async function status(journal: Journal, now: Date): Promise<RotationStatus[]> {
  return (await journal.list()).map(({ rotationId, credential, records }) => {
    const state = replay(records);
    const ends = oldKeyEndsAt(state);
    return {
      rotationId,
      credential,
      phase: state.phase,
      open: !isClosed(state),
      targets: state.sinks.map(({ target }) => target),
      beganAt: state.planned.at,
      lastAt: state.lastAt,
      attempts: state.attempts,
      next: decide(state, now).type,
      ...(state.newKey && { newKey: state.newKey.fingerprint }),
      ...(ends !== undefined && { oldKeyEndsAt: ends }),
      ...(state.reason !== undefined && { reason: state.reason }),
    };
  });
}
