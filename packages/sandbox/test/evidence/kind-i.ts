import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { actionOf, shop as newShop, visit } from "../support/shop.ts";

/** What webhooks say, and when. */
export const rows: readonly EvidenceRow[] = [
  {
    row: 21,
    kind: "I",
    title: "what cannot be captured offers a refund only",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const answer = await shop.pay({
        amount: { currency: "PLN", value: 1000 },
        paymentMethod: { type: "blik", blikCode: "777777" },
      });
      await visit(actionOf(answer).url, { choice: "authorised" });
      const [item] = await shop.items("AUTHORISATION");
      assert.deepEqual((item as unknown as Record<string, unknown>)["operations"], ["REFUND"]);
    },
  },
];
