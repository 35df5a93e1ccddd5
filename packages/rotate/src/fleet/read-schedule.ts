import type { RotationWindow, Schedule, Weekday } from "./schedule.ts";

/** A schedule as people write it. */
export interface ScheduleText {
  /** `90d`: weeks, days, hours, minutes or seconds (`w`, `d`, `h`, `m`, `s`). */
  readonly maximumAge?: string;
  /** Default: a tenth of the maximum age. */
  readonly jitter?: string;
  /** Default: the maximum age. */
  readonly firstWithin?: string;
  /** `mon-fri 09:00-16:00 Europe/Amsterdam`. Default: at any time. */
  readonly windows?: readonly string[];
  /** Default `false`. */
  readonly approval?: boolean;
}

const defaultAge = "90d";

/** @throws {RangeError} says which part is wrong, and how it is written. */
export function readSchedule(text: ScheduleText): Schedule {
  const maximumAgeMs = readDuration("maximumAge", text.maximumAge ?? defaultAge);
  const jitterMs = text.jitter === undefined ? Math.floor(maximumAgeMs / 10) : readDuration("jitter", text.jitter);
  if (maximumAgeMs < minimumAgeMs) {
    throw new RangeError(
      "maximumAge: a key lives for a day beside its follower, so give more than 1d, for example 90d.",
    );
  }
  if (jitterMs >= maximumAgeMs) throw new RangeError("jitter: must be less than maximumAge.");
  return {
    maximumAgeMs,
    jitterMs,
    firstWithinMs: text.firstWithin === undefined ? maximumAgeMs : readDuration("firstWithin", text.firstWithin),
    windows: (text.windows ?? []).map(readWindow),
    approval: text.approval ?? false,
  };
}

const hourMs = 60 * 60_000;
const minimumAgeMs = 25 * hourMs;
const units: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: hourMs, d: 24 * hourMs, w: 168 * hourMs };

function readDuration(field: string, text: string): number {
  const { number, unit } = /^(?<number>\d{1,6})(?<unit>[smhdw])$/.exec(text.trim())?.groups ?? {};
  const factor = unit === undefined ? undefined : units[unit];
  if (number === undefined || factor === undefined) {
    throw new RangeError(`${field}: "${text}" is no duration. Write a number and w, d, h, m or s, for example 90d.`);
  }
  return Number(number) * factor;
}

const week: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const windowShape = /^(?<days>[a-z,-]+) (?<from>\d\d:\d\d)-(?<to>\d\d:\d\d) (?<zone>\S+)$/i;

function readWindow(text: string): RotationWindow {
  const {
    days = "",
    from = "",
    to = "",
    zone = "",
  } = windowShape.exec(text.trim().replaceAll(/\s+/g, " "))?.groups ?? {};
  const wrong = (what: string) =>
    new RangeError(`windows: "${text}" ${what}. Write, for example, mon-fri 09:00-16:00 Europe/Amsterdam.`);
  if (zone === "") throw wrong("has not days, hours and a time zone");
  if (!isTime(from, 23) || !isTime(to, 24)) throw wrong("has a time that no clock shows");
  if (from === to) throw wrong("ends when it begins");
  const timeZone = zoneNamed(zone);
  if (timeZone === undefined) throw wrong(`names no time zone: ${zone}`);
  const named = days.toLowerCase().split(",").map(daysOf);
  if (named.some((some) => some === undefined))
    throw wrong("has a day that is none of mon, tue, wed, thu, fri, sat, sun");
  return { days: week.filter((day) => named.some((some) => some?.includes(day))), from, to, timeZone };
}

function isTime(text: string, lastHour: number): boolean {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return minutes < 60 && (hours <= lastHour - 1 || (hours === lastHour && (lastHour === 23 || minutes === 0)));
}

function zoneNamed(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** `mon` or `fri-mon`. */
function daysOf(text: string): readonly Weekday[] | undefined {
  const [first, last = first] = text.split("-").map((name) => week.findIndex((day) => day === name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return week.filter((_, index) => (index - first + 7) % 7 < length);
}
