import type { RotationState } from "./state.ts";

/** The earliest moment at which the superseded key may stop; `undefined` while no call may have had an effect. */
export function oldKeyEndsAt(state: RotationState): string | undefined {
  const { first } = effectsOf(state);
  return first === undefined ? undefined : later(first, state.policy.overlapMs);
}

/** Calls that had, or may have had, their effect. One that was intended may be under way, or its run may have died. */
function effectsOf({ phase, intent, firstEffectAt, lastEffectAt }: RotationState): { first?: string; last?: string } {
  const pending = phase === "intended" ? intent?.at : undefined;
  const [first, last] = [firstEffectAt ?? pending, pending ?? lastEffectAt];
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

/**
 * The one number that people plan by: until when every target is sure to hold a key that works, whatever Adyen does with
 * superseded keys. `undefined` where no clock runs against a target: nothing was called yet, or all hold the new key.
 */
export function safeUntil(state: RotationState): string | undefined {
  const { keyEndsAt } = state;
  const { first, last } = effectsOf(state);
  if (first === undefined || last === undefined || isSettled(state)) return keyEndsAt;
  // A second call may have ended the old key at once.
  const own = last > first ? last : later(first, state.policy.overlapMs);
  return keyEndsAt !== undefined && keyEndsAt < own ? keyEndsAt : own;
}

/** The clock of the old key runs although nothing more is done: after a rollback, and where somebody abandoned the rotation. */
export function isClockRunning(state: RotationState, now: Date): boolean {
  const ends = oldKeyEndsAt(state);
  const isLeft = state.phase === "rolledBack" || state.phase === "abandoned";
  return isLeft && ends !== undefined && now.getTime() < Date.parse(ends);
}

/** Every target holds a key that nothing supersedes, and everyone who was named uses it. */
function isSettled(state: RotationState): boolean {
  switch (state.phase) {
    // People were notified of a target that could not be seen: nobody knows what it holds.
    case "draining":
      return state.escalatedTo === undefined;
    case "doubtful":
    case "retired":
    case "completed":
    case "superseded":
      return true;
    case "drifted":
    case "rollingBack":
    case "rolledBack":
    case "abandoned":
      return false;
    default:
      return state.onBridge !== undefined;
  }
}

export function later(time: string, milliseconds: number): string {
  return new Date(Date.parse(time) + milliseconds).toISOString();
}
