import {
  accelerated,
  advanced,
  type ClockState,
  type Duration,
  frozen,
  millisecondsOf,
  REAL_CLOCK,
  timeOf,
} from "../domain/clock.ts";
import { LAST_INSTANT, readInstant } from "../domain/time.ts";
import { ControlError } from "./errors.ts";

/** What a clock is made into. */
export type Move = (clock: ClockState, real: number) => ClockState;

export const REAL_TIME: Move = () => REAL_CLOCK;

export function advancing(duration: Duration): Move {
  const milliseconds = millisecondsOf(duration);
  if (!Number.isFinite(milliseconds) || milliseconds < 0) {
    throw new ControlError(
      400,
      "advance: must be days, hours, minutes, seconds and milliseconds, none of them below zero.",
    );
  }
  return (clock, real) => {
    const moved = advanced(clock, Math.round(milliseconds));
    if (timeOf(moved, real) > LAST_INSTANT) throw new ControlError(400, "advance: the clock ends with the year 8999.");
    return moved;
  };
}

/** `at`: a time; nothing for where it is. */
export function freezing(at: string | undefined): Move {
  if (at === undefined) return (clock, real) => frozen(timeOf(clock, real));
  const instant = readTime("freeze", at);
  return () => frozen(instant);
}

export function running(factor: number): Move {
  if (!Number.isFinite(factor) || factor <= 0 || factor > 1_000_000) {
    throw new ControlError(400, "accelerate: must be a number above 0 and up to 1000000.");
  }
  return (clock, real) => accelerated(clock, factor, real);
}

/** `field`: what an error names. */
export function readTime(field: string, text: unknown): number {
  const instant = typeof text === "string" ? readInstant(text) : undefined;
  if (instant === undefined)
    throw new ControlError(400, `${field}: must be a time from 1970 to 8999, such as 2026-01-01T00:00:00Z.`);
  return instant;
}
