import { HOUR, LAST_INSTANT, MINUTE, SECOND } from "./time.ts";

/** The sandbox's time. Instants are milliseconds since 1970; the real time is handed in. */
export type ClockState =
  | { readonly mode: "real"; readonly offset: number }
  | { readonly mode: "frozen"; readonly at: number }
  | { readonly mode: "accelerated"; readonly factor: number; readonly from: number; readonly realFrom: number };

export const REAL_CLOCK: ClockState = { mode: "real", offset: 0 };

export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly milliseconds?: number;
}

export function timeOf(clock: ClockState, real: number): number {
  switch (clock.mode) {
    case "real":
      return real + clock.offset;
    case "frozen":
      return clock.at;
    case "accelerated":
      return Math.min(LAST_INSTANT, Math.round(clock.from + (real - clock.realFrom) * clock.factor));
  }
}

/** Real milliseconds until the clock shows an instant; endless where it stands still before it. */
export function realDelay(clock: ClockState, instant: number, real: number): number {
  const left = instant - timeOf(clock, real);
  if (left <= 0) return 0;
  switch (clock.mode) {
    case "real":
      return left;
    case "frozen":
      return Infinity;
    case "accelerated":
      return left / clock.factor;
  }
}

/** Moves the clock and keeps its mode. */
export function advanced(clock: ClockState, milliseconds: number): ClockState {
  switch (clock.mode) {
    case "real":
      return { mode: "real", offset: clock.offset + milliseconds };
    case "frozen":
      return { mode: "frozen", at: clock.at + milliseconds };
    case "accelerated":
      return { ...clock, from: clock.from + milliseconds };
  }
}

export function frozen(at: number): ClockState {
  return { mode: "frozen", at };
}

/** Runs `factor` times as fast as time, from where it stands. */
export function accelerated(clock: ClockState, factor: number, real: number): ClockState {
  return { mode: "accelerated", factor, from: timeOf(clock, real), realFrom: real };
}

export function millisecondsOf({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }: Duration): number {
  return (days * 24 + hours) * HOUR + minutes * MINUTE + seconds * SECOND + milliseconds;
}
