import assert from "node:assert/strict";
import { test } from "node:test";
import { assumptions } from "./support/assumptions.ts";
import type { Mode } from "./support/interrupt.ts";
import { tryOnce } from "./support/trial.ts";
import { type Assumption, type SinkKind, sinkKinds } from "./support/world.ts";

const modes: readonly Mode[] = ["killed before", "killed after", "fails"];
/** More than any rotation here has touches. */
const most = 600;

/** Every n-th touch; all with `ADYEN_KIT_PROVE_STRIDE=1`, which takes half an hour. */
function strideOf(assumption: Assumption, kind: SinkKind): number {
  const given = process.env["ADYEN_KIT_PROVE_STRIDE"];
  if (given !== undefined) return Number(given);
  if (kind !== "env") return 30;
  return plain.has(assumption.name) ? 2 : 4;
}

const plain = new Set(["keep-all", "drop-oldest"]);

for (const assumption of assumptions) {
  for (const kind of sinkKinds) {
    test(`${assumption.name}, ${kind}: whatever happens at a touch of journal, Adyen, target or consumer, all four promises hold`, async (t) => {
      const counts = new Map<Mode, number>();
      let looks = 0;
      const violations: string[] = [];
      const stride = strideOf(assumption, kind);
      // Each mode begins a touch later than the one before: together they come to more of them.
      for (const [first, mode] of modes.entries()) {
        for (let at = 1 + (first % stride); at < most; at += stride) {
          const verdict = await tryOnce({ assumption, kind, mode, at });
          looks += verdict.looks;
          violations.push(...verdict.violations.map((violation) => `${mode} at touch ${at}: ${violation}`));
          if (!verdict.happened) break;
          counts.set(mode, (counts.get(mode) ?? 0) + 1);
        }
      }
      t.diagnostic(
        `${[...counts].map(([mode, count]) => `${count} × ${mode}`).join(", ")}; every ${stride}. touch; ${looks} looks`,
      );
      assert.deepEqual(violations.slice(0, 20), []);
      assert.ok([...counts.values()].every((count) => count > 0));
    });
  }
}
