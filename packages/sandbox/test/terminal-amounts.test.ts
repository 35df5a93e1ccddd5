import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isAuthorised } from "../src/domain/payments/outcome.ts";
import { TERMINAL_ENDINGS, terminalRefusal } from "../src/domain/payments/terminal-amounts.ts";

test("the last three digits of an amount decide, whatever stands before them, and each ending once", () => {
  const endings = new Map(TERMINAL_ENDINGS.map((ending) => [ending[0], ending]));
  assert.equal(endings.size, TERMINAL_ENDINGS.length);
  fc.assert(
    fc.property(fc.nat(9_999_999), (value) => {
      const refusal = terminalRefusal(value);
      const [, message, condition] = endings.get(String(value % 1000)) ?? [];
      assert.deepEqual([refusal?.message, refusal?.condition], [message, condition]);
    }),
  );
  for (const [digits, message] of TERMINAL_ENDINGS) {
    const { outcome } = terminalRefusal(Number(digits)) ?? {};
    // A name that Checkout does not know would be a decline without a reason.
    assert.ok(outcome !== undefined && !isAuthorised(outcome), digits);
    assert.equal(outcome.refusalReason === "Refused", message === "DECLINED", message);
  }
});
