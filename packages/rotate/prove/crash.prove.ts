import assert from "node:assert/strict";
import { test } from "node:test";
import { sweep } from "../test/crash-sweep.ts";

test("killed at any touch of journal, Adyen or target, a rotation is finished by the next run, and no key is lost", async (t) => {
  const points = await sweep(t, 1);
  assert.ok(points > 100, `${points} points`);
  t.diagnostic(`${points} points`);
});
