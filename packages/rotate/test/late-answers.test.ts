import assert from "node:assert/strict";
import { test } from "node:test";
import { decide, defaultPolicy, isClosed, replay, type RotationRecord, safeUntil } from "@adyen-kit/rotate";

const iso = (minutes: number) => new Date(Date.parse("2026-01-01T00:00:00Z") + minutes * 60_000).toISOString();
const planned: RotationRecord = {
  type: "planned",
  at: iso(0),
  credential: { level: "company", accountId: "C", credentialId: "S2-1", platform: "test" },
  targets: ["env:a#K"],
  previous: [],
  policy: defaultPolicy,
  actor: "test",
};
const intent = (attempt: number, minutes: number): RotationRecord => ({
  type: "intent",
  at: iso(minutes),
  attempt,
  callingKey: "f",
});
const answer = (type: "generated" | "stray", attempt: number, minutes: number): RotationRecord => ({
  type,
  at: iso(minutes),
  attempt,
  fingerprint: `key-${attempt}`,
  secret: `${type}-${attempt}`,
});
const lost = (attempt: number, minutes: number): RotationRecord => ({
  type: "unknown",
  at: iso(minutes),
  attempt,
  reason: "r",
});

test("a key of an earlier call that comes to light late is kept, and never takes the later one's place", () => {
  const state = replay([
    planned,
    intent(1, 0),
    lost(1, 1),
    intent(2, 5),
    answer("generated", 2, 5),
    answer("stray", 1, 0),
  ]);
  assert.deepEqual([state.phase, state.newKey?.fingerprint], ["probing", "key-2"]);
  assert.deepEqual(
    state.keys.map(({ fingerprint }) => fingerprint),
    ["key-2", "key-1"],
  );
});

test("a key that comes to light while a later call is under way does not hide that call", () => {
  const state = replay([planned, intent(1, 0), lost(1, 1), intent(2, 5), answer("stray", 1, 0)]);
  assert.equal(state.phase, "intended");
  assert.equal(decide(state, new Date(iso(6))).type, "settle");
  assert.equal(safeUntil(state), iso(5), "the later call may have ended the old key at once");
});

test("a key whose call was the last is used after all, and once", () => {
  const records = [planned, intent(1, 0), lost(1, 1), answer("stray", 1, 0)];
  const state = replay(records);
  assert.deepEqual([state.phase, state.newKey?.fingerprint], ["probing", "key-1"]);
  const activated: RotationRecord = { type: "activated", at: iso(3), fingerprint: "key-1" };
  assert.equal(
    replay([...records, activated, answer("stray", 1, 0)]).phase,
    "promoting",
    "the same key again is no news",
  );
});

test("a second credential that comes to light late is deactivated at the end", () => {
  const bridgeIntent = (attempt: number): RotationRecord => ({
    type: "bridgeIntent",
    at: iso(2),
    attempt,
    callingKey: "f",
  });
  const bridged = (attempt: number): RotationRecord => ({
    type: "bridged",
    at: iso(2),
    attempt,
    credentialId: `S2-B${attempt}`,
    fingerprint: `b${attempt}`,
    secret: `b${attempt}`,
  });
  const bridgeUnknown: RotationRecord = { type: "bridgeUnknown", at: iso(2), attempt: 1, reason: "r" };
  const state = replay([
    ...[planned, intent(1, 0), lost(1, 1), bridgeIntent(1), bridgeUnknown, bridgeIntent(2), bridged(2), bridged(1)],
  ]);
  assert.deepEqual([state.newKey?.fingerprint, state.bridges], ["b2", ["S2-B2", "S2-B1"]]);
});

test("what was given up stays given up", () => {
  const state = replay([
    ...[
      planned,
      intent(1, 0),
      lost(1, 1),
      { type: "abandoned", at: iso(2), actor: "p" } as const,
      answer("stray", 1, 0),
    ],
  ]);
  assert.ok(isClosed(state) && state.keys.length === 1);
});
