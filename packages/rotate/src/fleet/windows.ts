import type { RotationWindow, Weekday } from "./schedule.ts";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const weekdays: readonly Weekday[] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/**
 * The first moment from `now` on at which one of the windows is open: `now` itself where one is, or where there are none. Hours
 * are those that the clocks of the window's time zone show: what is skipped in spring opens when the clocks go on, what comes
 * twice in autumn is open twice.
 */
export function opensAt(windows: readonly RotationWindow[], now: Date): Date {
  if (windows.length === 0 || windows.some((window) => isOpen(window, now))) return now;
  const openings = windows.map((window) => nextOpening(window, now).getTime());
  return new Date(Math.min(...openings));
}

export function isOpen({ days, from, to, timeZone }: RotationWindow, at: Date): boolean {
  const { day, minute } = wallTime(at, timeZone);
  const [begin, end] = [minutesOf(from), minutesOf(to)];
  const isDay = (number: number) => days.includes(weekdays[(number + 7) % 7] ?? "sun");
  if (begin < end) return isDay(day) && minute >= begin && minute < end;
  // It goes on after midnight.
  return (isDay(day) && minute >= begin) || (isDay(day - 1) && minute < end);
}

/** What the clocks of a time zone show. */
interface WallTime {
  /** 0 is Sunday. */
  readonly day: number;
  /** Of the day. */
  readonly minute: number;
  /** The same date and time, as if it were UTC. Milliseconds. */
  readonly asUtc: number;
}

function wallTime(at: Date, timeZone: string): WallTime {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  return { day: new Date(asUtc).getUTCDay(), minute: hour * 60 + minute, asUtc };
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Making one takes longer than all else here. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  clocks.set(timeZone, clock);
  return clock;
}

/** A window that is closed now opens on one of the next eight days, since it has a day of the week. */
function nextOpening(window: RotationWindow, now: Date): Date {
  const today = wallTime(now, window.timeZone).asUtc;
  const midnight = today - (today % dayMs);
  for (let day = 0; day <= 9; day += 1) {
    const at = opening(window, midnight + day * dayMs);
    if (at.getTime() > now.getTime() && isOpen(window, at)) return at;
  }
  // Its hours are skipped on the one day of the week that it has.
  return opening(window, midnight + 14 * dayMs);
}

/** When the window opens on a day, whose midnight is given as if it were UTC. */
function opening({ from, timeZone }: RotationWindow, midnight: number): Date {
  const wanted = midnight + minutesOf(from) * minuteMs;
  const offsets = [wanted - dayMs, wanted + dayMs].map((at) => wallTime(new Date(at), timeZone).asUtc - at);
  const candidates = offsets.map((offset) => wanted - offset).toSorted((a, b) => a - b);
  const exact = candidates.find((at) => wallTime(new Date(at), timeZone).asUtc === wanted);
  if (exact !== undefined) return new Date(exact);
  return new Date(skippedTo(candidates, wanted, timeZone));
}

/** The moment at which clocks that skip a time go on. */
function skippedTo(around: readonly number[], wanted: number, timeZone: string): number {
  let [before, after] = [Math.min(...around) - minuteMs, Math.max(...around) + minuteMs];
  while (after - before > minuteMs) {
    const middle = before + Math.floor((after - before) / (2 * minuteMs)) * minuteMs;
    if (wallTime(new Date(middle), timeZone).asUtc < wanted) before = middle;
    else after = middle;
  }
  return after;
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}
