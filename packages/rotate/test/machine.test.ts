import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  advance,
  decide,
  defaultPolicy,
  isClosed,
  mayFollow,
  nextAction,
  RecordOrderError,
  type RecordType,
  replay,
  type RotationRecord,
  type RotationState,
} from "@adyen-kit/rotate";
import fc from "fast-check";

const start = Date.parse("2026-01-01T00:00:00Z");
const iso = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
const planned: RotationRecord = {
  type: "planned",
  at: iso(0),
  credential: { level: "company", accountId: "C", credentialId: "S2-1", platform: "test" },
  targets: ["env:a#K", "env:b#K"],
  consumers: ["http://a", "http://b"],
  previous: [{ target: "env:a#K", fingerprint: "old", secret: "previous-1", works: true }],
  policy: defaultPolicy,
  actor: "test",
};

const types: readonly RecordType[] = [
  ...(["intent", "generated", "stray", "refused", "postponed", "unknown", "unfit"] as const),
  ...([
    "bridgeIntent",
    "bridged",
    "bridgeRefused",
    "bridgeUnknown",
    "bridgeRetired",
    "bridgeKept",
    "contested",
  ] as const),
  ...(["activated", "inactive", "promoted", "promoteFailed", "confirmed", "confirmFailed", "verified"] as const),
  ...(["drifted", "doubtful", "escalated", "recovered", "retired", "completed"] as const),
  ...(["approved", "regenerateAsked", "forced", "retargeted", "rollbackAsked", "restored", "rolledBack"] as const),
  ...(["abandoned", "superseded", "exported"] as const),
];

function recordOf(type: RecordType, state: RotationState, at: string, second: boolean): RotationRecord {
  const target = second ? "env:b#K" : "env:a#K";
  const attempt = type === "intent" ? state.attempts + 1 : state.attempts;
  const bridge = type === "bridgeIntent" ? state.bridgeAttempts + 1 : state.bridgeAttempts;
  const consumer = second ? "http://b" : "http://a";
  const key = { attempt, fingerprint: `new-${attempt}`, secret: `key-${attempt}` };
  switch (type) {
    case "planned":
      return planned;
    case "intent":
      return { type, at, attempt, callingKey: "f" };
    case "generated":
    case "stray":
      return { type, at, ...key };
    case "refused":
      return { type, at, attempt, reason: "r", advice: "a" };
    case "postponed":
      return { type, at, until: at, reason: "r" };
    case "unknown":
      return { type, at, attempt, reason: "r" };
    case "bridgeIntent":
      return { type, at, attempt: bridge, callingKey: "f" };
    case "bridged":
      return {
        type,
        at,
        attempt: bridge,
        credentialId: `S2-B${bridge}`,
        fingerprint: `b${bridge}`,
        secret: `b${bridge}`,
      };
    case "bridgeRefused":
      return { type, at, attempt: bridge, reason: "r", advice: "a" };
    case "bridgeUnknown":
      return { type, at, attempt: bridge, reason: "r" };
    case "bridgeRetired":
      return { type, at, credentialId: state.bridges[0] ?? "" };
    case "bridgeKept":
      return { type, at, credentialId: state.bridges[0] ?? "", reason: "r" };
    case "contested":
      return { type, at, reason: "r", mark: `m${state.attempts}`, since: at };
    case "confirmed":
      return { type, at, consumer, fingerprint: key.fingerprint };
    case "confirmFailed":
      return { type, at, consumer, reason: "r" };
    case "escalated":
      return { type, at, hoursLeft: second ? 4 : 1, reason: "r" };
    case "superseded":
      return { type, at, by: "later", actor: "p" };
    case "exported":
      return { type, at, fingerprint: key.fingerprint, actor: "p" };
    case "activated":
      return { type, at, fingerprint: key.fingerprint };
    case "promoted":
      return { type, at, target, fingerprint: key.fingerprint, version: "v" };
    case "promoteFailed":
    case "drifted":
    case "unfit":
      return { type, at, target, reason: "r" };
    case "restored":
      return { type, at, target };
    case "inactive":
    case "doubtful":
      return { type, at, reason: "r" };
    case "retired":
      return { type, at, checked: [] };
    case "approved":
    case "regenerateAsked":
    case "forced":
    case "rollbackAsked":
    case "abandoned":
      return { type, at, actor: "p" };
    case "retargeted":
      return { type, at, targets: second ? ["env:c#K"] : ["env:a#K"], previous: [], actor: "p" };
    case "verified":
    case "recovered":
    case "completed":
    case "rolledBack":
      return { type, at };
  }
}

/** Any history that the rules of order allow. */
const histories = fc
  .array(
    fc.record({ type: fc.constantFrom(...types), minutes: fc.integer({ min: 0, max: 3000 }), second: fc.boolean() }),
    { maxLength: 40 },
  )
  .map((steps) => {
    const records: RotationRecord[] = [planned];
    let state = replay(records);
    let minutes = 0;
    for (const { type, minutes: later, second } of steps) {
      if (!mayFollow(state, type)) continue;
      minutes += later;
      const record = recordOf(type, state, iso(minutes), second);
      records.push(record);
      state = advance(state, record);
    }
    return { records, state, minutes };
  });

describe("the machine", () => {
  test("knows what to do after every history, and is the same by replay as step by step", () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 5000 }), ({ records, state, minutes }, later) => {
        const now = new Date(start + (minutes + later) * 60_000);
        assert.deepEqual(replay(records), state);
        const action = nextAction(records, now);
        assert.deepEqual(action, decide(state, now));
        assert.equal(action.type === "none", isClosed(state));
      }),
      { numRuns: 2000 },
    );
  });

  test("calls no more often than it may: a call comes only where the attempts allow it", () => {
    fc.assert(
      fc.property(histories, ({ state, minutes }) => {
        const action = decide(state, new Date(start + minutes * 60_000));
        if (action.type === "generate")
          assert.ok(action.attempt <= state.allowedAttempts && action.attempt === state.attempts + 1);
      }),
      { numRuns: 2000 },
    );
  });

  test("promotes only a key that was accepted, and only the latest", () => {
    fc.assert(
      fc.property(histories, ({ records, state, minutes }) => {
        const action = decide(state, new Date(start + minutes * 60_000));
        if (action.type !== "promote") return;
        // A second credential that comes to light late is remembered, and its key left alone.
        const phases = records.map((_, index) => replay(records.slice(0, index + 1)).phase);
        const made = records.findLastIndex(
          ({ type }, index) => ["generated", "stray", "bridged"].includes(type) && phases[index] === "probing",
        );
        const accepted = records.findLastIndex(({ type }) => type === "activated");
        assert.ok(made > 0 && accepted > made);
        const key = records[made];
        assert.equal(action.key.fingerprint, key !== undefined && "fingerprint" in key ? key.fingerprint : "");
      }),
      { numRuns: 3000 },
    );
  });

  test("says old keys end no later than the first call that may have had an effect, plus the overlap", () => {
    fc.assert(
      fc.property(histories, ({ records, state, minutes }) => {
        const action = decide(state, new Date(start + minutes * 60_000));
        if (action.type !== "retire") return;
        const first = records.find(({ type }) => type === "intent");
        assert.ok(first !== undefined && start + minutes * 60_000 >= Date.parse(first.at) + defaultPolicy.overlapMs);
      }),
      { numRuns: 3000 },
    );
  });

  test("refuses histories that it never writes", () => {
    assert.throws(() => replay([]), RecordOrderError);
    fc.assert(
      fc.property(histories, fc.constantFrom(...types), ({ state }, type) => {
        const record = recordOf(type, state, state.lastAt, false);
        if (mayFollow(state, type)) advance(state, record);
        else assert.throws(() => advance(state, record), RecordOrderError);
      }),
      { numRuns: 2000 },
    );
  });
});
