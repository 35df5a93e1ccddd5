import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Mode } from "./interrupt.ts";
import type { JournalKind } from "./journals.ts";
import type { SinkKind } from "./stores.ts";
import { tryOnce } from "./trial.ts";
import type { Assumption } from "./world.ts";

const modes: readonly Mode[] = ["killed before", "killed after", "fails"];
/** More than any rotation here has touches. */
const most = 600;

/** Lets each thing happen at every n-th touch, and holds the promises against what followed. */
export async function sweep(
  t: TestContext,
  assumption: Assumption,
  kind: SinkKind,
  stride: number,
  journal: JournalKind = "sqlite",
): Promise<void> {
  const counts = new Map<Mode, number>();
  let [looks, all] = [0, 0];
  const violations: string[] = [];
  // Each mode begins a touch later than the one before: together they come to more of them.
  for (const [first, mode] of modes.entries()) {
    for (let at = 1 + (first % stride); at < most; at += stride) {
      const verdict = await tryOnce({ assumption, kind, journal, mode, at });
      looks += verdict.looks;
      violations.push(...verdict.violations.map((violation) => `${mode} at touch ${at}: ${violation}`));
      if (!verdict.happened) {
        all += verdict.touches;
        break;
      }
      counts.set(mode, (counts.get(mode) ?? 0) + 1);
    }
  }
  t.diagnostic(
    `${[...counts].map(([mode, count]) => `${count} × ${mode}`).join(", ")}; every ${stride}. of ${all} touches; ${looks} looks`,
  );
  assert.deepEqual(violations.slice(0, 20), []);
  assert.ok([...counts.values()].every((count) => count > 0));
}

/** Every n-th touch; all with `ADYEN_KIT_PROVE_STRIDE=1`, which takes hours. */
export function strideOr(usual: number): number {
  const given = process.env["ADYEN_KIT_PROVE_STRIDE"];
  return given === undefined ? usual : Number(given);
}
