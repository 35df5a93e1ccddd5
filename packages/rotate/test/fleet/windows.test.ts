import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isOpen, opensAt, readSchedule, type RotationWindow } from "@adyen-kit/rotate/fleet";
import fc from "fast-check";

const minuteMs = 60_000;

function windowOf(text: string): RotationWindow {
  const [window] = readSchedule({ windows: [text] }).windows;
  assert.ok(window !== undefined);
  return window;
}

/** What a clock in a zone shows, by another way than the code's: `sun 02:30`. */
function shown(at: Date, timeZone: string): string {
  const text = at.toLocaleString("en-GB", { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit" });
  return text.toLowerCase().replace(",", "");
}

describe("a window", () => {
  it("is open at the hours that clocks of its zone show, in summer and in winter", () => {
    const window = windowOf("mon-fri 09:00-16:00 Europe/Amsterdam");
    for (const [time, expected] of [
      ["2026-01-05T08:00:00Z", true],
      ["2026-01-05T07:59:00Z", false],
      ["2026-07-06T07:00:00Z", true],
      ["2026-07-06T13:59:00Z", true],
      ["2026-07-06T14:00:00Z", false],
      ["2026-07-05T10:00:00Z", false],
    ] as const) {
      assert.equal(isOpen(window, new Date(time)), expected, time);
    }
  });

  it("goes on after midnight, on the day that it began", () => {
    const window = windowOf("fri 22:00-02:00 UTC");
    assert.equal(isOpen(window, new Date("2026-01-02T23:00:00Z")), true);
    assert.equal(isOpen(window, new Date("2026-01-03T01:59:00Z")), true);
    assert.equal(isOpen(window, new Date("2026-01-02T01:00:00Z")), false);
  });

  it("opens where the clocks go on, when they skip its hour", () => {
    const window = windowOf("sun 02:30-05:00 Europe/Amsterdam");
    // 29 March 2026: from 02:00 to 03:00, which is 01:00 UTC.
    assert.equal(opensAt([window], new Date("2026-03-28T12:00:00Z")).toISOString(), "2026-03-29T01:00:00.000Z");
  });

  const zones = [
    "Europe/Amsterdam",
    "America/New_York",
    "America/Sao_Paulo",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "UTC",
  ];
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([hours, minutes]) => {
    return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  });
  const day = fc.constantFrom(
    "mon",
    "tue",
    "wed",
    "thu",
    "fri",
    "sat",
    "sun",
    "sun,mon",
    "mon-fri",
    "fri-mon",
    "mon-sun",
  );
  const windows = fc
    .record({ day, from: time, to: time, zone: fc.constantFrom(...zones) })
    .filter(({ from, to }) => from !== to)
    .map(({ day: days, from, to, zone }) => `${days} ${from}-${to} ${zone}`);
  // Whole minutes around the changes of clocks, which are in these months.
  const moments = fc
    .tuple(
      fc.constantFrom("2026-03-01", "2026-03-27", "2026-04-03", "2026-10-02", "2026-10-23", "2026-10-30"),
      fc.nat(4 * 1440),
    )
    .map(([from, minutes]) => new Date(Date.parse(from) + minutes * minuteMs));

  it("opens at the first minute at which it is open, whatever the clocks do", () => {
    fc.assert(
      fc.property(windows, moments, fc.nat(59_999), (text, minute, part) => {
        const window = windowOf(text);
        const now = new Date(minute.getTime() + part);
        const opens = opensAt([window], now);
        assert.ok(isOpen(window, opens), `${text}: closed at ${opens.toISOString()}`);
        assert.ok(opens.getTime() >= now.getTime());
        // A look at every tenth minute, and at the last before it.
        for (let at = now.getTime(); at < opens.getTime(); at += 10 * minuteMs) {
          assert.equal(isOpen(window, new Date(at)), false, `${text}: open at ${new Date(at).toISOString()}`);
        }
        if (opens > now) assert.equal(isOpen(window, new Date(opens.getTime() - 1)), false, text);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it("is open exactly where the clock that people see says so", () => {
    fc.assert(
      fc.property(windows, moments, (text, now) => {
        const { days, from, to, timeZone } = windowOf(text);
        const [weekday = "", clock = ""] = shown(now, timeZone).split(" ");
        const isDay = (name: string) => days.some((one) => one === name);
        const expected =
          from < to
            ? isDay(weekday) && clock >= from && clock < to
            : (isDay(weekday) && clock >= from) || (isDay(before(weekday)) && clock < to);
        assert.equal(isOpen({ days, from, to, timeZone }, now), expected, `${text} at ${now.toISOString()}`);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});

function before(day: string): string {
  const week = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  return week[(week.indexOf(day) + 6) % 7] ?? "";
}
