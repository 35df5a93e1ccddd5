import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { resume, rotate, type RunOutcome, SinkError } from "@adyen-kit/rotate";
import type { Trouble } from "../test/support/stores/store-server.ts";
import { assumptions } from "./support/assumptions.ts";
import { missingFor, realKinds, servedKinds } from "./support/stores.ts";
import { strideOr, sweep } from "./support/sweep.ts";
import { createWorld, type World } from "./support/world.ts";

const kinds = [...servedKinds, ...realKinds];
const everything = process.env["ADYEN_KIT_PROVE_STRIDE"] !== undefined;

describe("whatever happens at a touch, all four promises hold", () => {
  for (const [index, assumption] of assumptions.entries()) {
    for (const [at, kind] of kinds.entries()) {
      // Each kind meets the platform as it is thought to be, and one other assumption; all others with a stride.
      if (!everything && index !== 0 && at % (assumptions.length - 1) !== index - 1) continue;
      test(`${assumption.name}, ${kind}`, async (t) => {
        const missing = await missingFor(kind);
        if (missing !== false) return t.skip(missing);
        await sweep(t, assumption, kind, strideOr(60));
      });
    }
  }
});

const troubles: readonly Trouble[] = ["throttled", "expired", "out of reach", "answer lost", "500 after the effect"];
const [plain] = assumptions;

describe("a store that goes wrong for three calls ends no rotation", () => {
  for (const kind of servedKinds) {
    test(kind, async (t) => {
      assert.ok(plain !== undefined);
      let count = 0;
      const violations: string[] = [];
      for (const [first, what] of troubles.entries()) {
        for (let from = 1 + first; ; from += strideOr(17)) {
          const world = await createWorld(plain, kind, `${kind} ${what} ${from}`);
          try {
            const happened = world.trouble?.(what, from, 3) ?? (() => false);
            const outcome = await rotateThrough(world);
            if (outcome.kind !== "done") violations.push(`${what} at call ${from}: ${JSON.stringify(outcome)}`);
            violations.push(...world.observer.violations.map((violation) => `${what} at call ${from}: ${violation}`));
            if (!happened()) break;
            count += 1;
          } finally {
            await world.close();
          }
        }
      }
      t.diagnostic(`${count} rotations through ${troubles.join(", ")}`);
      assert.deepEqual(violations.slice(0, 20), []);
      assert.ok(count >= troubles.length);
    });
  }
});

/** A rotation to its end. Where the store is not ready for a plan, nothing has happened, and people try again. */
async function rotateThrough(world: World): Promise<RunOutcome> {
  for (let tries = 1; ; tries += 1) {
    const context = await world.open();
    try {
      const outcome = await rotate(context, world.request, { wait: true });
      return outcome.kind === "done" ? outcome : ((await resume(context, { wait: true }))[0] ?? outcome);
    } catch (error) {
      if (!(error instanceof SinkError) || tries === 4) throw error;
    }
  }
}
