import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decideRotation, rotate, RotationError, runRotation, Secret } from "@adyen-kit/rotate";
import type { Mode } from "./support/interrupt.ts";
import { recordedAfterTheTarget, unconditionally, withoutProbes, withoutReceipt } from "./support/sabotage.ts";
import { type Sabotage, tryOnce } from "./support/trial.ts";
import { type Assumption, createWorld } from "./support/world.ts";

const settings = { activationDelaySeconds: 6 };
const policy = { probeEveryMs: 3_000, probesNeeded: 2 };
const dropOldest: Assumption = {
  name: "drop-oldest",
  settings: { ...settings, secondGenerate: "drop-oldest" },
  policy,
};

/** Violations of the first trial that has some. */
async function firstViolations(assumption: Assumption, mode: Mode, sabotage?: Sabotage): Promise<readonly string[]> {
  // What comes before concerns the plan: nothing has been called yet.
  for (let at = 16; at < 600; at += 1) {
    const trial = { assumption, kind: "env", mode, at } as const;
    const { happened, violations } = await tryOnce(sabotage === undefined ? trial : { ...trial, sabotage });
    if (violations.length > 0) return violations;
    if (!happened) return [];
  }
  return [];
}

/** The old key ends, and somebody rolls back all the same. */
async function rollBackLate(sabotage: Sabotage): Promise<readonly string[]> {
  const world = await createWorld(dropOldest, "env", "rollback");
  try {
    const context = sabotage(await world.open());
    const { rotationId } = await rotate(context, world.request);
    const { credentialId } = world.request.credential;
    const [first] = await world.sandbox.control.keys(credentialId);
    await world.sandbox.control.expireKey(credentialId, first?.id ?? "");
    await decideRotation(context, rotationId, "rollback").catch((error: unknown) => {
      if (!(error instanceof RotationError)) throw error;
    });
    await runRotation(context, rotationId);
    return world.observer.violations;
  } finally {
    await world.close();
  }
}

/** A colleague puts something into a target while the new key is activated. */
async function editMeanwhile(sabotage: Sabotage): Promise<readonly string[]> {
  const world = await createWorld(
    {
      ...dropOldest,
      meanwhile: {
        after: "generated",
        happens: async ({ request, observer }) => {
          observer.excused.add("target").add("safeUntil");
          const mark = { credentialId: "S2-0", platform: "", rotationId: "", fingerprint: "", generatedAt: "" };
          const sink = (await world.open()).openSink(request.targets[0] ?? "");
          const { secret } = await sink.read();
          await sink.write(new Secret("of-a-colleague"), { mark, replaces: [secret?.fingerprint] });
        },
      },
    },
    "env",
    "edit",
  );
  try {
    await rotate(sabotage(await world.open()), world.request);
    return world.observer.violations;
  } finally {
    await world.close();
  }
}

const nothing: Sabotage = (context) => context;

/** Each with a mistake, and the promise whose violation must show it. */
const mistakes: readonly (readonly [
  what: string,
  promise: number,
  prove: (made: boolean) => Promise<readonly string[]>,
])[] = [
  [
    "the key is written down after the target",
    1,
    (made) => firstViolations(dropOldest, "killed after", made ? recordedAfterTheTarget : nothing),
  ],
  [
    "the receipt is dropped",
    1,
    (made) => firstViolations(dropOldest, "killed before", made ? withoutReceipt : nothing),
  ],
  ["the probe is skipped on rollback", 2, (made) => rollBackLate(made ? withoutProbes : nothing)],
  [
    "a second call is made without a second credential",
    2,
    (made) =>
      firstViolations({ ...dropOldest, ...(made && { policy: { ...policy, onLostAnswer: "regenerate" } }) }, "fails"),
  ],
  ["the condition is ignored", 3, (made) => editMeanwhile(made ? unconditionally : nothing)],
  [
    "a key is promoted untried",
    2,
    (made) => firstViolations({ ...dropOldest, ...(made && { policy: { ...policy, unprobed: true } }) }, "fails"),
  ],
  [
    "the old key is believed to live longer than it does",
    4,
    (made) =>
      firstViolations({ ...dropOldest, ...(made && { policy: { ...policy, overlapMs: 30 * 3_600_000 } }) }, "fails"),
  ],
];

describe("a mistake made on purpose is caught", () => {
  for (const [what, promise, prove] of mistakes) {
    test(what, async (t) => {
      const violations = await prove(true);
      t.diagnostic(violations[0] ?? "nothing was noticed");
      assert.ok(
        violations.some((violation) => violation.startsWith(`promise ${promise}:`)),
        JSON.stringify(violations),
      );
    });
  }

  test("and two scenes of the above show nothing without it", async () => {
    assert.deepEqual([await rollBackLate(nothing), await editMeanwhile(nothing)], [[], []]);
  });
});
