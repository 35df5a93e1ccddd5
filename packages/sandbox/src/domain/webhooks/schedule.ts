import { DAY, HOUR, MINUTE } from "../time.ts";

/** Documented: after these, then every eight hours, for thirty days. */
const WAITS = [2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 15 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR];
const LAST_DAY = 30 * DAY;

/** When an event is delivered again after so many attempts, or nothing where it is abandoned. */
export function nextAttempt(attempts: number, firstAttempt: number, now: number): number | undefined {
  const wait = WAITS[attempts - 1] ?? 8 * HOUR;
  return now + wait - firstAttempt > LAST_DAY ? undefined : now + wait;
}
