import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { actionOf, EUR, merchantAccount, type Shop } from "../support/shop.ts";

/** Currencies in which methods are paid that show a code to be scanned. */
const SCANNED = {
  pix: "BRL",
  wechatpayQR: "EUR",
  paynow: "SGD",
  promptpay: "THB",
  swish: "SEK",
  bcmc_mobile_QR: "EUR",
};

async function listed({ call }: Shop, more: object): Promise<Record<string, unknown>[]> {
  const { body } = await call("/paymentMethods", { merchantAccount, ...more });
  return body["paymentMethods"] as Record<string, unknown>[];
}

/** What a payment asks its shopper to do. */
export const rows: readonly EvidenceRow[] = [
  ...Object.entries(SCANNED).map(
    ([type, currency]): EvidenceRow => ({
      row: 26,
      kind: "J",
      title: `${type} is a code to be scanned`,
      run: async ({ shop }) => {
        const answer = await shop.pay({ amount: { currency, value: 1000 }, paymentMethod: { type } });
        assert.equal(answer.body["resultCode"], "Pending");
        const {
          type: kind,
          paymentMethodType,
          qrCodeData,
          paymentData,
        } = answer.body["action"] as Record<string, unknown>;
        assert.deepEqual([kind, paymentMethodType], ["qrCode", type]);
        assert.ok(typeof qrCodeData === "string" && qrCodeData !== "" && typeof paymentData === "string");
      },
    }),
  ),
  {
    row: 33,
    kind: "J",
    title: "euro lists have all three ways to pay with Klarna, by their names",
    run: async ({ shop }) => {
      const methods = await listed(shop, { countryCode: "NL", amount: EUR(1000) });
      const klarna = methods.filter(({ type }) => String(type).startsWith("klarna"));
      assert.deepEqual(Object.fromEntries(klarna.map(({ type, name }) => [type, name])), {
        klarna: "Pay later with Klarna.",
        klarna_account: "Pay over time with Klarna.",
        klarna_paynow: "Pay now with Klarna.",
      });
    },
  },
  {
    kind: "J",
    title: "a bank transfer is received, with the account to send it to",
    run: async ({ shop }) => {
      const answer = await shop.pay({ paymentMethod: { type: "bankTransfer_IBAN" } });
      assert.equal(answer.body["resultCode"], "Received");
      assert.equal(actionOf(answer).type, "bankTransfer");
    },
  },
];
