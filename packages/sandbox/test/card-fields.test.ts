import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  caretBehind,
  dateText,
  digitsOf,
  grouped,
  passesLuhn,
  stateOfDate,
  stateOfNumber,
} from "../src/shopper/secured-fields/rules.ts";
import { seal } from "../src/shopper/secured-fields/seal.ts";
import { cardKey, unsealed, unsealedBody } from "../src/storage/card-seal.ts";

const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 19 });

describe("card fields", () => {
  test("group digits without losing any, and keep the caret behind as many", () =>
    fc.assert(
      fc.property(digits, fc.constantFrom("amex", "visa", undefined), fc.nat(19), (typed, brand, count) => {
        const shown = grouped(typed, brand);
        assert.equal(digitsOf(shown), typed);
        const before = Math.min(count, typed.length);
        assert.equal(digitsOf(shown.slice(0, caretBehind(shown, before))).length, before);
      }),
    ));

  test("take a number for right when its check digit is, and then only", () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 15, maxLength: 15 }), (first) => {
        const all = Array.from({ length: 10 }, (_, last) => `${first}${last}`);
        assert.equal(all.filter(passesLuhn).length, 1);
        assert.equal(all.filter((each) => stateOfNumber(each) === "complete").length, 1);
      }),
    ));

  test("write a date as it stands on a card, however it is typed", () => {
    for (const [typed, shown] of [
      ["3", "03/"],
      ["03", "03/"],
      ["0330", "03/30"],
      ["03/30", "03/30"],
      ["3/30", "03/30"],
      ["032030", "03/30"],
      ["03/2030", "03/30"],
    ] as const)
      assert.equal(dateText(typed, ""), shown, typed);
    assert.equal(dateText("03", "03/"), "03");
  });

  test("know what a date is worth", () => {
    const now = new Date(2026, 0, 15);
    const states = ["01/26", "12/25", "13/26", "01/57", "0"].map((each) => stateOfDate(each, now));
    assert.deepEqual(states, ["complete", "too-old", "incomplete", "too-far", "incomplete"]);
    assert.equal(stateOfDate("02/26", now, "03/26"), "too-soon");
  });

  test("seal what only this sandbox opens, and nobody may change", async () => {
    const values = fc.sample(digits, 10);
    for (const value of values.filter((each) => each !== "")) {
      const sealed = await seal(value, cardKey("salt"));
      assert.equal(unsealed(sealed, "salt"), value);
      assert.equal(unsealed(sealed, "another"), undefined);
      const [head = "", ...rest] = sealed.split(".").toReversed();
      const damaged = [head.startsWith("A") ? `B${head.slice(1)}` : `A${head.slice(1)}`, ...rest]
        .toReversed()
        .join(".");
      assert.equal(unsealed(damaged, "salt"), undefined);
      const body = { paymentMethod: { type: "scheme", encryptedCardNumber: sealed, encryptedExpiryMonth: "eyJ.a" } };
      const { paymentMethod } = unsealedBody(body, "salt");
      assert.deepEqual(paymentMethod, { ...body.paymentMethod, encryptedCardNumber: `test_${value}` });
    }
  });
});
