import { test } from "node:test";
import { assumptions } from "./support/assumptions.ts";
import { fileKinds, type SinkKind } from "./support/stores.ts";
import { strideOr, sweep } from "./support/sweep.ts";
import type { Assumption } from "./support/world.ts";

function strideOf(assumption: Assumption, kind: SinkKind): number {
  if (kind !== "env") return 30;
  return plain.has(assumption.name) ? 2 : 4;
}

const plain = new Set(["keep-all", "drop-oldest"]);

for (const assumption of assumptions) {
  for (const kind of fileKinds) {
    test(`${assumption.name}, ${kind}: whatever happens at a touch of journal, Adyen, target or consumer, all four promises hold`, (t) =>
      sweep(t, assumption, kind, strideOr(strideOf(assumption, kind))));
  }
}
