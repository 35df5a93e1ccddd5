import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { request, startFrozen } from "./support/requests.ts";
import { actionOf, CARD, EUR, fits, merchantAccount, shop, type Shop, visit } from "./support/shop.ts";

const settingsPath = `/v3/merchants/${merchantAccount}/paymentMethodSettings`;

function addMethod({ sandbox }: Shop, body: object) {
  return request(sandbox, "POST", settingsPath, { body });
}

describe("what a merchant account is set up for", () => {
  test("is what is listed, in its countries and currencies", async (t) => {
    const made = await shop(t);
    const list = async (more: object = {}) => {
      const { body } = await made.call("/paymentMethods", { merchantAccount, ...more });
      fits("PaymentMethodsResponse", body);
      return (body["paymentMethods"] as { type: string; brands?: string[] }[]).map(({ type, brands }) =>
        brands === undefined ? type : `${type} ${brands.join(",")}`,
      );
    };
    assert.ok((await list()).length > 10);
    await addMethod(made, { type: "visa" });
    await addMethod(made, { type: "mc" });
    await addMethod(made, { type: "trustly", countries: ["SE"] });
    const paypal = await addMethod(made, {
      type: "paypal",
      paypal: { payerId: "PAYER12345678", subject: "paypal@shop.example" },
    });
    assert.deepEqual(await list(), ["scheme visa,mc", "paypal", "trustly"]);
    assert.deepEqual(await list({ countryCode: "NL" }), ["scheme visa,mc", "paypal"]);
    const path = `${settingsPath}/${String(paypal.body["id"])}`;
    await request(made.sandbox, "PATCH", path, { body: { enabled: false } });
    assert.deepEqual(await list({ countryCode: "NL" }), ["scheme visa,mc"]);
    const { body } = await made.call("/cardDetails", { merchantAccount, cardNumber: "370000" });
    assert.deepEqual(body["brands"], [{ type: "amex", supported: false }]);
  });
});

describe("card details", () => {
  const detailsOf = async (made: Shop, more: object) =>
    (await made.call("/cardDetails", { merchantAccount, ...more })).body;

  test("come of the first digits, with both brands of a national card", async (t) => {
    const made = await shop(t);
    const french = await detailsOf(made, { cardNumber: "436000" });
    assert.deepEqual(french["brands"], [
      { type: "visa", supported: true },
      { type: "cartebancaire", supported: true },
    ]);
    assert.equal(french["issuingCountryCode"], "FR");
    const some = await detailsOf(made, { cardNumber: "436000", supportedBrands: ["visa"] });
    assert.deepEqual((some["brands"] as object[])[1], { type: "cartebancaire", supported: false });
    const encrypted = await detailsOf(made, { encryptedCardNumber: "test_5555341244441115" });
    assert.deepEqual(encrypted["brands"], [{ type: "mc", supported: true }]);
  });

  test("need six digits", async (t) => {
    const made = await shop(t);
    for (const cardNumber of ["41111", "letters"])
      assert.equal((await detailsOf(made, { cardNumber }))["errorCode"], "101");
  });
});

describe("PayPal Express", () => {
  const update = (made: Shop, more: object) =>
    made.call("/paypal/updateOrder", { amount: EUR(1200), paymentData: "data", ...more });

  test("changes what is paid, and gives other payment data each time", async (t) => {
    const made = await shop(t);
    const asked = await made.pay({ paymentMethod: { type: "paypal" } });
    const pspReference = asked.body["pspReference"];
    const first = await update(made, { pspReference });
    assert.deepEqual([first.status, first.body["status"]], [200, "success"]);
    assert.notEqual((await update(made, { pspReference })).body["paymentData"], first.body["paymentData"]);
    await visit(actionOf(asked).url, { choice: "authorised" });
    const [item] = await made.items("AUTHORISATION");
    assert.deepEqual(item?.amount, EUR(1200));
    assert.equal((await update(made, { pspReference })).body["status"], "error");
    assert.equal((await update(made, { pspReference, amount: { currency: "USD", value: 1 } })).body["status"], "error");
  });

  test("changes a session", async (t) => {
    const made = await shop(t);
    const common = { merchantAccount, amount: EUR(500), reference: "s", returnUrl: "https://shop.example" };
    const { body: session } = await made.call("/sessions", { ...common, mode: "hosted" });
    assert.equal((await update(made, { sessionId: session["id"] })).body["status"], "success");
    assert.match(await (await visit(session["url"])).text(), /EUR 12\.00/);
  });

  test("changes nothing that is not the caller's, nor PayPal's", async () => {
    const credentials = [{}, { merchantId: "AcmeGroup_Stores" }];
    await using sandbox = await startFrozen({ seed: { credentials } });
    const payment = async (type: string) => {
      const body = { merchantAccount, amount: EUR(1), reference: "r", returnUrl: "https://shop.example" };
      return (await request(sandbox, "POST", "/v71/payments", { body: { ...body, paymentMethod: { type } } })).body;
    };
    const ask = async (pspReference: unknown, key?: string) =>
      (await request(sandbox, "POST", "/v71/paypal/updateOrder", { key, body: { amount: EUR(2), pspReference } }))
        .status;
    const { pspReference } = await payment("paypal");
    assert.equal(await ask(pspReference, sandbox.seeded?.credentials[1]?.apiKey), 422);
    assert.equal(await ask("ABCDEFGHJKLMNPQR"), 422);
    assert.equal(await ask(pspReference), 200);
    assert.equal(await ask(undefined), 422);
  });
});

describe("donations", () => {
  test("go with the token of a payment, whose details they use", async (t) => {
    const made = await shop(t);
    const paid = (await made.pay({ paymentMethod: { ...CARD, number: "5555341244441115" } })).body;
    const common = { merchantAccount, amount: EUR(100), reference: "d", returnUrl: "https://shop.example" };
    const token = { donationToken: paid["donationToken"], donationOriginalPspReference: paid["pspReference"] };
    const campaigns = await made.call("/donationCampaigns", { merchantAccount, currency: "EUR" });
    const [campaign] = campaigns.body["donationCampaigns"] as { id: string }[];
    const { body } = await made.call("/donations", { ...common, ...token, donationCampaignId: campaign?.id });
    fits("DonationPaymentResponse", body);
    assert.deepEqual([body["status"], body["amount"]], ["completed", EUR(100)]);
    assert.deepEqual((body["payment"] as { paymentMethod: object }).paymentMethod, { type: "scheme", brand: "mc" });
    const none = await made.call("/donations", { ...common, ...token, amount: EUR(0), donationAccount: "Nonprofit" });
    assert.equal(none.body["errorCode"], "137");
  });

  test("have no token of a payment that was refused", async (t) => {
    const made = await shop(t);
    const { body } = await made.pay({ paymentMethod: { ...CARD, holderName: "DECLINED" } });
    assert.equal(body["donationToken"], undefined);
  });
});

describe("small things", () => {
  test("a shopper id is valid, or what its reference says", async (t) => {
    const made = await shop(t);
    const resultOf = async (type: string, shopperReference: string) => {
      const paymentMethod = { type, shopperReference };
      return (await made.call("/validateShopperId", { merchantAccount, paymentMethod })).body["result"];
    };
    assert.deepEqual(
      [
        await resultOf("payTo", "shopper-1"),
        await resultOf("payTo", "invalid-1"),
        await resultOf("payTo", "unknown-1"),
      ],
      ["VALID", "INVALID", "UNKNOWN"],
    );
  });

  test("an Apple Pay session is for a domain that is registered, where any is", async (t) => {
    const made = await shop(t);
    const ask = (domainName: string) =>
      made.call("/applePay/sessions", { displayName: "Acme", domainName, merchantIdentifier: "merchant.acme" });
    const { body } = await ask("shop.example");
    const session = JSON.parse(Buffer.from(String(body["data"]), "base64").toString()) as Record<string, unknown>;
    assert.deepEqual([session["domainName"], session["merchantIdentifier"]], ["shop.example", "merchant.acme"]);
    assert.equal(Number(session["expiresAt"]) - Number(session["epochTimestamp"]), 300_000);
    const method = await addMethod(made, { type: "applepay", applePay: { domains: ["https://shop.example"] } });
    assert.equal(method.status, 200);
    assert.equal((await ask("shop.example")).status, 200);
    assert.equal((await ask("other.example")).status, 422);
  });

  test("only an origin has an origin key", async (t) => {
    const made = await shop(t);
    for (const [origin, status] of [
      ["https://shop.example", 200],
      ["http://localhost:3000", 200],
      ["shop.example", 422],
      ["https://shop.example/cart", 422],
    ] as const)
      assert.equal((await made.call("/originKeys", { originDomains: [origin] })).status, status, origin);
  });
});
