import type { Clock } from "../clock.ts";

/** A look has waited as long as it may: the credential is looked at again at that time. */
export class LookAgain extends Error {
  override readonly name = "LookAgain";
  readonly at: Date;

  constructor(at: Date) {
    super(`To be looked at again at ${at.toISOString()}.`);
    this.at = at;
  }
}

/**
 * A clock by which one look waits for `milliseconds` in all, and no longer: others want to be looked at. Nothing is lost where a
 * rotation stops waiting, since everything it needs is in the journal.
 */
export function patientClock(clock: Clock, milliseconds: number): Clock {
  let left = milliseconds;
  return {
    now: () => clock.now(),
    async sleepUntil(time, signal) {
      left -= Math.max(0, time.getTime() - (await clock.now()).getTime());
      if (left < 0) throw new LookAgain(time);
      await clock.sleepUntil(time, signal);
    },
  };
}
