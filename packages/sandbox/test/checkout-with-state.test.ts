import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { operations as v71 } from "@adyen-kit/client/checkout/v71/operations";
import { schemas as schemas71 } from "@adyen-kit/client/checkout/v71/schemas";
import { operations as v72 } from "@adyen-kit/client/checkout/v72/operations";
import { schemas as schemas72 } from "@adyen-kit/client/checkout/v72/schemas";
import { Journey } from "./support/journey.ts";
import { request, startFrozen } from "./support/requests.ts";

const EUR = (value: number) => ({ currency: "EUR", value });
const merchantAccount = "AcmeGroup_Web";
const CARD = {
  type: "scheme",
  number: "4111111111111111",
  expiryMonth: "03",
  expiryYear: "2030",
  cvc: "737",
  holderName: "A",
};
const GIFT = { type: "giftcard", brand: "givex", number: "6036280000000000000", cvc: "100" };

for (const [version, api] of [
  [71, { operations: v71, schemas: schemas71 }],
  [72, { operations: v72, schemas: schemas72 }],
] as const) {
  test(`all of Checkout v${version} works with state`, async (t) => {
    const sandbox = await startFrozen();
    t.after(() => sandbox.close());
    const go = new Journey(sandbox, `/v${version}`, api);
    const common = { merchantAccount, reference: "r", returnUrl: "https://shop.example" };
    const pay = (more: object = {}) =>
      go.post<{ pspReference: string; action: { url: string } }>("/payments", {
        ...{ ...common, amount: EUR(1000), paymentMethod: CARD, additionalData: { manualCapture: "true" } },
        ...more,
      });

    await go.post("/paymentMethods", { merchantAccount, countryCode: "NL" });
    await go.post("/cardDetails", { merchantAccount, cardNumber: "4111111111111111" });
    const secure = await pay({ paymentMethod: { ...CARD, number: "4917610000000000" } });
    const back = await fetch(secure.action.url, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ choice: "authorised", password: "password" }),
    });
    const redirectResult = new URL(back.headers.get("location") ?? "").searchParams.get("redirectResult");
    await go.post("/payments/details", { details: { redirectResult } });

    const modify = async (what: string, more: object = {}) => {
      const { pspReference } = await pay();
      await go.post(`/payments/${pspReference}/${what}`, { merchantAccount, reference: "m", ...more });
      return pspReference;
    };
    await modify("captures", { amount: EUR(1000) });
    await modify("cancels");
    await modify("refunds", { amount: EUR(1) });
    await modify("reversals");
    await modify("amountUpdates", { amount: EUR(1500) });
    await go.post("/cancels", { merchantAccount, paymentReference: "r" });

    const session = await go.post<{ id: string; sessionData: string }>("/sessions", { ...common, amount: EUR(1) });
    const { token } = JSON.parse(Buffer.from(session.sessionData, "base64").toString()) as { token: string };
    await go.get(`/sessions/${session.id}?sessionResult=${token}`);
    const link = await go.post<{ id: string }>("/paymentLinks", { merchantAccount, reference: "l", amount: EUR(1) });
    await go.get(`/paymentLinks/${link.id}`);
    await go.patch(`/paymentLinks/${link.id}`, { status: "expired" });

    const shopper = { shopperReference: "shopper-1" };
    const stored = await go.post<{ id: string }>("/storedPaymentMethods", {
      ...{ ...shopper, merchantAccount, recurringProcessingModel: "CardOnFile", paymentMethod: CARD },
    });
    const query = `merchantAccount=${merchantAccount}&shopperReference=shopper-1`;
    assert.equal(
      (await go.get<{ storedPaymentMethods: object[] }>(`/storedPaymentMethods?${query}`)).storedPaymentMethods.length,
      1,
    );

    const receiver = createServer((incoming, outgoing) => {
      incoming.resume();
      incoming.on("end", () => outgoing.writeHead(201, { "x-seen": incoming.headers["x-mine"] ?? "" }).end("kept"));
    }).listen(0, "127.0.0.1");
    await once(receiver, "listening");
    t.after(() => receiver.close());
    const forwarded = await go.post<{ response: { status: number; body: string } }>("/forward", {
      ...{ ...shopper, merchantAccount, storedPaymentMethodId: stored.id },
      baseUrl: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`,
      request: { httpMethod: "post", urlSuffix: "/cards", body: '{"number":"{{number}}"}', headers: { "x-mine": "1" } },
    });
    assert.deepEqual([forwarded.response.status, forwarded.response.body], [201, "kept"]);
    await go.delete(`/storedPaymentMethods/${stored.id}?${query}`);

    await go.post("/paymentMethods/balance", { merchantAccount, amount: EUR(1), paymentMethod: GIFT });
    const order = await go.post<{ orderData: string; pspReference: string }>("/orders", {
      ...{ merchantAccount, amount: EUR(2000), reference: "o" },
    });
    const { orderData, pspReference } = order;
    await pay({ order: { orderData, pspReference } });
    await go.post("/orders/cancel", { merchantAccount, order: { orderData, pspReference } });

    await go.post("/donationCampaigns", { merchantAccount, currency: "EUR" });
    const paid = await go.post<{ pspReference: string; donationToken: string }>("/payments", {
      ...{ ...common, amount: EUR(1000), paymentMethod: CARD },
    });
    await go.post("/donations", {
      ...{ ...common, amount: EUR(100), donationAccount: "Nonprofit" },
      ...{ donationToken: paid.donationToken, donationOriginalPspReference: paid.pspReference },
    });
    const keys = await go.post<{ originKeys: Record<string, string> }>("/originKeys", {
      originDomains: ["https://a.example"],
    });
    assert.deepEqual(await go.post("/originKeys", { originDomains: ["https://a.example"] }), keys);
    await go.post("/applePay/sessions", {
      displayName: "Acme",
      domainName: "a.example",
      merchantIdentifier: "merchant.acme",
    });
    const express = await pay({ paymentMethod: { type: "paypal" } });
    await go.post("/paypal/updateOrder", { amount: EUR(1), paymentData: "data", pspReference: express.pspReference });
    await go.post("/validateShopperId", {
      merchantAccount,
      paymentMethod: { type: "payTo", shopperReference: "shopper-1" },
    });

    assert.deepEqual(go.missing(), []);
    t.diagnostic(`${go.done.size} of ${api.operations.length} operations of Checkout v${version} exercised with state`);
  });
}

test("v72 has the limits that v71 has not", async (t) => {
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  const body = {
    ...{ merchantAccount, returnUrl: "https://shop.example", amount: EUR(1), paymentMethod: CARD },
    reference: "r".repeat(81),
  };
  assert.equal((await request(sandbox, "POST", "/v71/payments", { body })).status, 200);
  assert.equal((await request(sandbox, "POST", "/v72/payments", { body })).status, 422);
});
