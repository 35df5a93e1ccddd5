import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { type Answer, request } from "../support/requests.ts";
import { CARD, EUR, merchantAccount, type Shop } from "../support/shop.ts";

const PAYMENT = { merchantAccount, amount: EUR(1000), reference: "r", returnUrl: "https://shop.example/back" };

const REFUSED: readonly (readonly [what: string, ask: (shop: Shop) => Promise<Answer>])[] = [
  ["137", ({ call }) => call("/payments", { ...PAYMENT, paymentMethod: CARD, amount: EUR(-1) })],
  ["200", ({ call }) => call("/sessions", { ...PAYMENT, countryCode: "XX" })],
  [
    "134",
    ({ pay }) =>
      pay({ billingAddress: { street: "s", houseNumberOrName: "1", city: "c", postalCode: "1", country: "XX" } }),
  ],
  ["167, whatever the caller made up", ({ modify }) => modify("ABCDEFGHJKLMNPQR", "refunds", { amount: EUR(1) })],
  ["901", ({ call }) => call("/paymentMethods", { merchantAccount: "Nobody" })],
  ["702: no JSON", ({ sandbox }) => request(sandbox, "POST", "/v71/payments", { body: "{" })],
  ["702: unknown fields", ({ pay }) => pay({ surprise: 1 })],
  ["14_018", ({ call }) => call("/payments/details", { details: { redirectResult: "x" } })],
  ["a link that is not there", ({ call }) => call("/paymentLinks/PLABCDEFGHJKLMNPQR")],
  ["405", ({ sandbox }) => request(sandbox, "DELETE", "/v71/payments")],
  ["803", ({ call }) => call(`/storedPaymentMethods?merchantAccount=${merchantAccount}`)],
  ["a classic refusal", ({ sandbox }) => request(sandbox, "POST", "/pal/servlet/Payment/v68/capture", { body: {} })],
  ["a payout's", ({ sandbox }) => request(sandbox, "POST", "/pal/servlet/Payout/v68/payout", { body: {} })],
];

/** Every refusal of the payment APIs has a reference of its own, the same in its header and in its body. */
export const rows: readonly EvidenceRow[] = REFUSED.map(([what, ask]) => ({
  row: 13,
  kind: "E",
  title: what,
  run: async ({ shop }) => {
    const [one, other] = [await ask(shop), await ask(shop)];
    for (const { status, body, headers } of [one, other]) {
      assert.ok(status >= 400 && status < 500, String(status));
      assert.match(String(body["pspReference"]), /^[A-Z0-9]{16}$/, JSON.stringify(body));
      assert.equal(body["pspReference"], headers.get("pspreference"));
      assert.notEqual(body["pspReference"], "ABCDEFGHJKLMNPQR");
    }
    assert.notEqual(one.body["pspReference"], other.body["pspReference"]);
  },
}));
