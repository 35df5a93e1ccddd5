import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { CARD } from "../support/shop.ts";

/** A code of its own, where a general one says less. */
export const rows: readonly EvidenceRow[] = [
  {
    kind: "D",
    title: "a number with a wrong check digit is 101",
    run: async ({ shop: { pay } }) => {
      const { status, body } = await pay({ paymentMethod: { ...CARD, number: "4111111111111112" } });
      assert.deepEqual([status, body["errorCode"]], [422, "101"]);
    },
  },
];
