import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { request } from "../support/requests.ts";
import { CARD, EUR, merchantAccount, type Shop } from "../support/shop.ts";

const { type: _, ...card } = CARD;
const payment = {
  merchantAccount,
  amount: EUR(1000),
  reference: "l",
  returnUrl: "https://shop.example",
  paymentMethod: CARD,
};
const classic = { merchantAccount, amount: EUR(1000), reference: "l", card };
const post = ({ sandbox }: Shop, path: string, body: object) => request(sandbox, "POST", path, { body });

/** Versions and paths that integrations pin, and operations that no description has any more. */
export const rows: readonly EvidenceRow[] = [
  {
    row: 28,
    kind: "L",
    title: "Checkout v64 to v72 make payments, below /checkout as live too, and refuse in their own form",
    run: async ({ shop }) => {
      for (let version = 64; version <= 72; version += 1) {
        for (const base of [`/v${version}`, `/checkout/v${version}`]) {
          const paid = await post(shop, `${base}/payments`, payment);
          assert.deepEqual([paid.status, paid.body["resultCode"]], [200, "Authorised"], base);
          const refused = await post(shop, `${base}/payments`, { ...payment, amount: EUR(-1) });
          assert.deepEqual([refused.status, refused.body["errorType"]], [422, "validation"], base);
          const lost = await post(shop, `${base}/nothing`, {});
          assert.deepEqual([lost.status, lost.body["errorType"]], [404, "validation"], base);
        }
      }
    },
  },
  {
    row: 28,
    kind: "L",
    title: "classic versions other than the described ones work, with Basic authentication as then",
    run: async ({ shop }) => {
      for (const version of [18, 25, 30, 40, 49, 51, 52, 64, 67, 68]) {
        const paid = await post(shop, `/pal/servlet/Payment/v${version}/authorise`, classic);
        assert.deepEqual([paid.status, paid.body["resultCode"]], [200, "Authorised"], String(version));
        const originalReference = paid.body["pspReference"];
        const refund = { merchantAccount, originalReference, modificationAmount: EUR(1) };
        const refunded = await post(shop, `/pal/servlet/Payment/v${version}/refund`, refund);
        assert.equal(refunded.body["response"], "[refund-received]");
        const asked = { merchantAccount, shopperReference: "nobody" };
        const listed = await post(shop, `/pal/servlet/Recurring/v${version}/listRecurringDetails`, asked);
        assert.deepEqual([listed.status, listed.body["details"]], [200, []]);
      }
      const refused = await post(shop, "/pal/servlet/Payment/v30/authorise", {});
      assert.deepEqual([refused.status, refused.body["errorType"]], [422, "validation"]);
      assert.equal(
        (
          await post(shop, "/pal/servlet/BinLookup/v40/get3dsAvailability", {
            merchantAccount,
            cardNumber: "4111111111111111",
          })
        ).status,
        200,
      );
    },
  },
  {
    kind: "L",
    title: "classic paths without a version work, and a version that is not there is refused in their form",
    run: async ({ shop }) => {
      const paid = await post(shop, "/pal/servlet/Payment/authorise", classic);
      assert.equal(paid.body["resultCode"], "Authorised");
      const lost = await post(shop, "/pal/servlet/Payment/v99/authorise", classic);
      assert.deepEqual([lost.status, lost.body["errorType"]], [404, "validation"]);
    },
  },
  {
    row: 28,
    kind: "L",
    title: "storeToken keeps a card that can be paid with",
    run: async ({ shop }) => {
      const shopperReference = "store-token";
      const stored = await post(shop, "/pal/servlet/Recurring/v68/storeToken", {
        ...classic,
        ...{ amount: EUR(0), shopperReference, recurring: { contract: "RECURRING" }, shopperInteraction: "Ecommerce" },
      });
      assert.deepEqual([stored.status, stored.body["result"], stored.body["aliasType"]], [200, "Success", "Default"]);
      const selectedRecurringDetailReference = stored.body["recurringDetailReference"];
      const paid = await post(shop, "/pal/servlet/Payment/v68/authorise", {
        ...{ merchantAccount, amount: EUR(1), reference: "l", shopperReference, selectedRecurringDetailReference },
        ...{ recurring: { contract: "RECURRING" }, shopperInteraction: "ContAuth" },
      });
      assert.equal(paid.body["resultCode"], "Authorised");
      const nobody = await post(shop, "/pal/servlet/Recurring/v49/storeToken", classic);
      assert.deepEqual([nobody.status, nobody.body["errorType"]], [422, "validation"]);
    },
  },
  {
    row: 28,
    kind: "L",
    title: "refundWithData pays out to a card, and a webhook tells how that ended",
    run: async ({ shop }) => {
      for (const [holderName, success] of [
        ["J. Doe", "true"],
        ["CARD_EXPIRED", "false"],
      ] as const) {
        const reference = `refund with data ${success}`;
        const answer = await post(shop, "/pal/servlet/Payment/v64/refundWithData", {
          ...classic,
          reference,
          card: { ...card, holderName },
        });
        assert.deepEqual([answer.status, answer.body["resultCode"]], [200, "Received"]);
        const item = (await shop.items("REFUND_WITH_DATA")).find((each) => each.merchantReference === reference);
        assert.deepEqual([item?.success, item?.pspReference], [success, answer.body["pspReference"]]);
      }
    },
  },
  {
    row: 28,
    kind: "L",
    title: "Balance Control v1 has its own path and form",
    run: async ({ shop }) => {
      const transfer = {
        amount: EUR(1),
        fromMerchant: merchantAccount,
        toMerchant: "AcmeGroup_Store",
        type: "debit",
        description: "d",
      };
      const path = "/pal/servlet/BalanceControl/v1/balanceTransfer";
      const { status, body } = await post(shop, path, transfer);
      assert.deepEqual([status, typeof body["pspReference"], typeof body["status"]], [200, "string", "string"]);
      const refused = await post(shop, path, { ...transfer, amount: undefined });
      assert.deepEqual([refused.status, refused.body["errorType"]], [422, "validation"]);
    },
  },
];
