import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { CARD, EUR, GIFT, merchantAccount, openOrder, shop as newShop, type Shop } from "../support/shop.ts";

const balanceOf = async ({ call }: Shop, value: number, paymentMethod: object = GIFT) =>
  (await call("/paymentMethods/balance", { merchantAccount, amount: EUR(value), paymentMethod })).body;

/** Numbers outside of the list, and the gift cards of the test platform. */
export const rows: readonly EvidenceRow[] = [
  {
    row: 17,
    kind: "H",
    title: "a number that nobody documented is authorised where its check digit is right",
    run: async ({ shop, t }) => {
      for (const number of ["4000020000000000", "5425233430109903", "4242424242424242", "135410014004955"]) {
        const paid = await shop.pay({ paymentMethod: { ...CARD, number, cvc: "123", expiryYear: "2031" } });
        assert.equal(paid.body["resultCode"], "Authorised", number);
      }
      const expired = { ...CARD, number: "4242424242424242", expiryYear: "2020" };
      assert.equal((await shop.pay({ paymentMethod: expired })).body["refusalReason"], "Expired Card");
      const strict = await newShop(t, { settings: { unlistedCards: "refuse" } });
      const refused = await strict.pay({ paymentMethod: { ...CARD, number: "4242424242424242" } });
      assert.equal(refused.body["resultCode"], "Refused");
    },
  },
  {
    row: 35,
    kind: "H",
    title: "a gift card is full again for the next test, and takes a code of any digits but 000",
    run: async ({ shop }) => {
      for (const cvc of ["100", "123", "1234"]) {
        const paid = await shop.pay({ paymentMethod: { ...GIFT, cvc }, amount: EUR(4000) });
        assert.equal(paid.body["resultCode"], "Authorised");
      }
      assert.deepEqual((await balanceOf(shop, 4000))["balance"], EUR(5000));
      const wrong = await shop.pay({ paymentMethod: { ...GIFT, cvc: "000" }, amount: EUR(4000) });
      assert.equal(wrong.body["refusalReason"], "Invalid Pin");
    },
  },
  {
    row: 35,
    kind: "H",
    title: "a gift card that cannot pay all of it leads on to the rest of the order",
    run: async ({ shop }) => {
      assert.equal((await balanceOf(shop, 8000))["resultCode"], "NotEnoughBalance");
      const order = await openOrder(shop, EUR(8000));
      const part = await shop.pay({ paymentMethod: GIFT, amount: EUR(5000), order });
      const rest = part.body["order"] as { remainingAmount: object };
      assert.deepEqual(rest.remainingAmount, EUR(3000));
      assert.deepEqual((await balanceOf(shop, 3000))["balance"], EUR(0));
      assert.equal((await shop.pay({ amount: EUR(3000), order })).body["resultCode"], "Authorised");
      assert.deepEqual((await balanceOf(shop, 3000))["balance"], EUR(5000));
    },
  },
];
