import assert from "node:assert/strict";
import { request } from "../support/requests.ts";
import type { EvidenceRow } from "../support/evidence.ts";
import { actionOf, EUR, locationOf, merchantAccount, shop as newShop, type Shop, visit } from "../support/shop.ts";

const CHOICES = { authorised: "Authorised", refused: "Refused", cancelled: "Cancelled" };

const resultIn = (back: Response) => locationOf(back).searchParams.get("redirectResult");

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
  {
    row: 32,
    kind: "J",
    title: "MobilePay and Vipps send the shopper to a page, and need no telephone number",
    run: async ({ shop }) => {
      for (const [type, currency] of Object.entries({ mobilepay: "DKK", vipps: "NOK" })) {
        const pay = () => shop.pay({ amount: { currency, value: 1000 }, paymentMethod: { type } });
        for (const [choice, resultCode] of Object.entries(CHOICES)) {
          const asked = await pay();
          assert.deepEqual([asked.body["resultCode"], actionOf(asked).type], ["RedirectShopper", "redirect"], type);
          const redirectResult = resultIn(await visit(actionOf(asked).url, { choice }));
          const ended = await shop.call("/payments/details", { details: { redirectResult } });
          assert.equal(ended.body["resultCode"], resultCode);
        }
      }
    },
  },
  {
    row: 32,
    kind: "J",
    title: "what the app has not decided is pending at first, and final for whoever asks again with the same result",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const asked = await shop.pay({ amount: { currency: "DKK", value: 1000 }, paymentMethod: { type: "mobilepay" } });
      const redirectResult = resultIn(await visit(actionOf(asked).url, { choice: "pending" }));
      const ask = () => shop.call("/payments/details", { details: { redirectResult } });
      assert.equal((await ask()).body["resultCode"], "Pending");
      assert.deepEqual(await shop.events(), []);
      assert.equal((await ask()).body["resultCode"], "Authorised");
      assert.deepEqual(await shop.events(), ["AUTHORISATION true"]);
      assert.equal((await ask()).body["errorCode"], "704");
    },
  },
  {
    kind: "J",
    title: "PayPal in its own component gets the token that this begins with, and is paid by what it gives back",
    run: async ({ shop }) => {
      const asked = await shop.pay({ paymentMethod: { type: "paypal", subtype: "sdk" } });
      const { type, sdkData, paymentData } = asked.body["action"] as Record<string, unknown>;
      assert.equal(type, "sdk");
      assert.match((sdkData as { token: string }).token, /^EC-\w{17}$/);
      const details = { orderID: "EC-1", payerID: "PAYER1", paymentID: "P1", facilitatorAccessToken: "T" };
      const ended = await shop.call("/payments/details", { details, paymentData });
      assert.equal(ended.body["resultCode"], "Authorised");
    },
  },
  {
    row: 34,
    kind: "J",
    title: "who comes back from the redirect of a session brings the session's id along",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const session = await shop.call("/sessions", {
        ...{ merchantAccount, amount: EUR(1000), reference: "s-34", returnUrl: "https://shop.example/back" },
        countryCode: "NL",
      });
      const { id, sessionData } = session.body;
      const clientKey = shop.sandbox.seeded?.credentials[0]?.clientKey ?? "";
      const path = `/checkoutshopper/v1/sessions/${String(id)}/payments?clientKey=${clientKey}`;
      const asked = await request(shop.sandbox, "POST", path, {
        body: { sessionData, paymentMethod: { type: "ideal" } },
        headers: { origin: "http://localhost" },
      });
      const back = locationOf(await visit(actionOf(asked).url, { choice: "authorised" }));
      assert.equal(back.searchParams.get("sessionId"), id);
      assert.match(back.searchParams.get("redirectResult") ?? "", /./);
    },
  },
  {
    row: 36,
    kind: "J",
    title: "the page of a bank asks for the bank, and every page of the kind which outcome it shall be",
    run: async ({ shop }) => {
      for (const [type, first] of Object.entries({ ideal: "Select your bank", klarna: "", mobilepay: "" })) {
        const asked = await shop.pay({ paymentMethod: { type } });
        const page = await (await visit(actionOf(asked).url)).text();
        const buttons = [...page.matchAll(/<button[^>]*>([^<]+)</g)].map((match) => match[1]);
        for (const outcome of ["Success", "Failure"]) assert.ok(buttons.includes(outcome), `${type}: ${outcome}`);
        assert.ok(buttons.some((name) => name?.startsWith("Cancel")));
        if (first !== "") assert.ok(buttons.includes(first), first);
      }
    },
  },
];
