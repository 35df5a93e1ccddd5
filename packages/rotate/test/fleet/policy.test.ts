import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type MemberFacts, nextLook, readSchedule, type ScheduleText } from "@adyen-kit/rotate/fleet";
import fc from "fast-check";

const dayMs = 24 * 60 * 60_000;
const start = Date.parse("2026-01-01T00:00:00Z");

function facts(more: Partial<MemberFacts> = {}): MemberFacts {
  return { importedAt: new Date(start).toISOString(), place: 0.5, isPaused: false, isApproved: false, ...more };
}

const look = (schedule: ScheduleText, more: Partial<MemberFacts>, day: number) =>
  nextLook(readSchedule(schedule), facts(more), new Date(start + day * dayMs));

describe("the policy of a member", () => {
  it("goes on with what is open, whatever the window, the pause or the approval say", () => {
    const schedule = { windows: ["sun 03:00-03:01 UTC"], approval: true };
    assert.deepEqual(look(schedule, { open: "r1", isPaused: true }, 1), { what: "advance", rotationId: "r1" });
  });

  it("spreads first rotations over the time for them, and later ones over the jitter", () => {
    const places = Array.from({ length: 100 }, (_, index) => index / 100);
    const due = (more: Partial<MemberFacts>) =>
      places.map((place) => {
        const found = look({ maximumAge: "90d", jitter: "9d", firstWithin: "30d" }, { ...more, place }, 0);
        assert.ok("dueAt" in found);
        return (Date.parse(found.dueAt) - start) / dayMs;
      });
    const first = due({});
    assert.ok(Math.min(...first) === 0 && Math.max(...first) < 30 && new Set(first).size === 100);
    const later = due({ completedAt: new Date(start).toISOString() });
    assert.ok(Math.max(...later) === 90 && Math.min(...later) > 81 && new Set(later).size === 100);
  });

  it("goes by the age of a key that is known, and spreads those that are too old", () => {
    const rotatedAt = new Date(start - 80 * dayMs).toISOString();
    const found = look({ maximumAge: "90d", jitter: "2d" }, { rotatedAt }, 0);
    assert.equal("dueAt" in found && found.dueAt, new Date(start + 9 * dayMs).toISOString());
    const old = look({ maximumAge: "90d", jitter: "2d" }, { rotatedAt: new Date(0).toISOString() }, 0);
    assert.equal("dueAt" in old && old.dueAt, new Date(start + dayMs).toISOString());
  });

  it("waits for a second person, then for the window, and begins", () => {
    const schedule = { firstWithin: "0s", approval: true, windows: ["mon 10:00-11:00 UTC"] };
    assert.equal(look(schedule, {}, 1).what, "approve");
    const waits = look(schedule, { isApproved: true }, 1);
    assert.deepEqual(waits.what === "wait" && waits.windowOpensAt, "2026-01-05T10:00:00.000Z");
    assert.equal(look(schedule, { isApproved: true }, 4 + 10.5 / 24).what, "begin");
  });

  it("begins nothing that is paused, nor what a person has ended, until it is unpaused after that", () => {
    const at = new Date(start + dayMs).toISOString();
    assert.equal(look({ firstWithin: "0s" }, { isPaused: true }, 2).what, "paused");
    const endedByPerson = { outcome: "rolledBack", at } as const;
    assert.equal(look({ firstWithin: "0s" }, { endedByPerson }, 2).what, "paused");
    assert.equal(look({ firstWithin: "0s" }, { endedByPerson, unpausedAt: at }, 2).what, "paused");
    const unpausedAt = new Date(start + 1.5 * dayMs).toISOString();
    assert.equal(look({ firstWithin: "0s" }, { endedByPerson, unpausedAt }, 2).what, "begin");
  });

  it("never begins before a key is due, and always once it is, the window is open and nobody objects", () => {
    const schedules = fc.record({
      maximumAge: fc.integer({ min: 3, max: 400 }).map((days) => `${days}d`),
      jitter: fc.integer({ min: 0, max: 2 }).map((days) => `${days}d`),
      firstWithin: fc.integer({ min: 0, max: 90 }).map((days) => `${days}d`),
      windows: fc.constantFrom([], ["mon-fri 09:00-17:00 Europe/Amsterdam"], ["sun 01:00-04:00 America/New_York"]),
      approval: fc.boolean(),
    });
    const known = fc.record({
      place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      completedAt: fc.option(
        fc.integer({ min: -400, max: 0 }).map((days) => new Date(start + days * dayMs).toISOString()),
        { nil: undefined },
      ),
      isPaused: fc.boolean(),
      isApproved: fc.boolean(),
    });
    fc.assert(
      fc.property(schedules, known, fc.nat(500 * 1440), (text, more, minutes) => {
        const now = new Date(start + minutes * 60_000);
        const schedule = readSchedule(text);
        const found = nextLook(schedule, facts(more), now);
        assert.notEqual(found.what, "advance");
        assert.ok("dueAt" in found);
        const due = Date.parse(found.dueAt) <= now.getTime();
        const mayBegin = due && !more.isPaused && (!schedule.approval || more.isApproved);
        if (found.what === "begin") assert.ok(mayBegin);
        if (!mayBegin) return;
        // What waits for its window begins at the moment that it names.
        const begins = found.what === "wait" ? nextLook(schedule, facts(more), new Date(found.until)) : found;
        assert.equal(begins.what, "begin");
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
