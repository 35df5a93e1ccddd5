import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { type Answer, request } from "../support/requests.ts";
import { CARD, EUR, merchantAccount, type Shop, shop } from "../support/shop.ts";

const PAYMENT = { merchantAccount, amount: EUR(1000), reference: "r", returnUrl: "https://shop.example/back" };
const NUMBERS = { number: "4111111111111111", expiryMonth: 3, expiryYear: 2030, cvc: 737, holderName: "J. Doe" };

function classic({ sandbox }: Shop, path: string, body: object): Promise<Answer> {
  return request(sandbox, "POST", `/pal/servlet/${path}`, { body: { merchantAccount, ...body } });
}

function is(answer: Answer, status: number, resultCode?: string): void {
  const { body } = answer;
  assert.deepEqual([answer.status, body["resultCode"]], [status, resultCode], JSON.stringify(body));
}

const row = (number: number | undefined, title: string, run: EvidenceRow["run"]): EvidenceRow => ({
  ...(number !== undefined && { row: number }),
  ...{ kind: "A", title, run },
});

/** Input is taken as the type that it is declared to be; `null` and an empty text are often nothing. */
export const rows: readonly EvidenceRow[] = [
  row(1, "a session says numbers and booleans as texts, and nothing of what was null", async ({ shop: { call } }) => {
    const { status, body } = await call("/sessions", {
      ...PAYMENT,
      metadata: { a: 1, b: true, c: "c" },
      lineItems: [{ id: 1, quantity: "2", amountIncludingTax: "500" }],
      shopperEmail: null,
      additionalData: { order_id: 1, allow3DS2: true },
    });
    assert.equal(status, 201, JSON.stringify(body));
    assert.deepEqual(body["metadata"], { a: "1", b: "true", c: "c" });
    assert.deepEqual(body["lineItems"], [{ id: "1", quantity: 2, amountIncludingTax: 500 }]);
    assert.deepEqual(body["additionalData"], { order_id: "1", allow3DS2: "true" });
    assert.equal("shopperEmail" in body, false);
  }),
  row(1, "a payment with the same", async ({ shop: { pay } }) => {
    const metadata = { a: 1 };
    is(
      await pay({ metadata, lineItems: [{ id: 1 }], shopperEmail: null, additionalData: { x: 1, y: true } }),
      200,
      "Authorised",
    );
  }),
  row(2, "a classic payment with its amount as a text and its expiry as numbers", async ({ shop }) => {
    const body = { reference: "r", amount: { ...EUR(0), value: "100" }, card: NUMBERS };
    is(await classic(shop, "Payment/v68/authorise", body), 200, "Authorised");
  }),
  row(30, "what Adyen's own example shops send", async ({ shop: { pay } }) => {
    const answer = await pay({
      billingAddress: null,
      countryCode: null,
      additionalData: { allow3DS2: true },
      amount: { currency: "EUR", value: "4200" },
    });
    is(answer, 200, "Authorised");
    assert.deepEqual(answer.body["amount"], EUR(4200));
  }),
  row(
    29,
    "the Management API: types are the description's, unless a setting says otherwise; null clears what it may clear",
    async ({ t }) => {
      const hook = { type: "standard", url: "https://shop.example/h", communicationFormat: "json" };
      const given = { strict: { active: "true" }, none: { active: true, description: null } };
      const of = async (inputCoercion: "as-adyen" | "everywhere" | "nowhere") => {
        const { sandbox } = await shop(t, { settings: { inputCoercion } });
        const made = async (more: object) =>
          (await request(sandbox, "POST", `/v3/merchants/${merchantAccount}/webhooks`, { body: { ...hook, ...more } }))
            .status;
        const path = `/v3/merchants/${merchantAccount}/terminalSettings`;
        const settings = await request(sandbox, "PATCH", path, { body: { surcharge: null } });
        return [await made(given.strict), await made(given.none), settings.status];
      };
      assert.deepEqual(await of("as-adyen"), [422, 422, 200]);
      assert.deepEqual(await of("everywhere"), [200, 200, 200]);
      assert.deepEqual(await of("nowhere"), [422, 422, 200]);
    },
  ),
  row(undefined, "a required text that is empty is missing, in Management too", async ({ shop: { sandbox, call } }) => {
    const hook = { type: "", url: "https://shop.example/h", communicationFormat: "json", active: true };
    const path = `/v3/merchants/${merchantAccount}/webhooks`;
    const refused = await request(sandbox, "POST", path, { body: hook });
    assert.deepEqual([refused.status, refused.body["errorCode"]], [422, "29_001"]);
    assert.match(JSON.stringify(refused.body["invalidFields"]), /"name":"type".*is empty/);
    const { status, body } = await call(`/storedPaymentMethods?merchantAccount=&shopperReference=shopper`);
    assert.deepEqual([status, body["errorCode"]], [422, "901"]);
  }),
  row(undefined, "a setting makes the payment APIs as strict as their description", async ({ t }) => {
    const { pay } = await shop(t, { settings: { inputCoercion: "nowhere" } });
    assert.equal((await pay({ metadata: { a: 1 } })).status, 422);
  }),
  row(undefined, "booleans as texts and numbers: a card is stored", async ({ shop: { pay } }) => {
    for (const storePaymentMethod of ["true", "True", 1]) {
      const { body } = await pay({
        storePaymentMethod,
        shopperReference: 12345,
        recurringProcessingModel: "CardOnFile",
      });
      assert.equal(body["resultCode"], "Authorised", JSON.stringify(body));
    }
  }),
  row(undefined, "a card whose numbers are numbers", async ({ shop: { pay } }) => {
    const paymentMethod = { ...CARD, number: 4111111111111111, expiryMonth: 3, expiryYear: 2030, cvc: 737 };
    is(await pay({ paymentMethod }), 200, "Authorised");
  }),
  row(undefined, "a long number as a reference stays exact", async ({ shop: { sandbox } }) => {
    const body = JSON.stringify({ ...PAYMENT, paymentMethod: CARD, reference: "*" }).replace(
      '"*"',
      "12345678901234567890",
    );
    const answer = await request(sandbox, "POST", "/v71/payments", { body });
    assert.equal(answer.body["merchantReference"], "12345678901234567890");
  }),
  row(
    undefined,
    "optional texts that are empty are absent, whatever is said of their length or values",
    async ({ shop: { pay } }) => {
      const empty = {
        shopperReference: "",
        store: "",
        channel: "",
        shopperInteraction: "",
        dateOfBirth: "",
        lineItems: "",
        countryCode: "",
      };
      is(await pay(empty), 200, "Authorised");
    },
  ),
  row(
    undefined,
    "a capture, a refund, a link, an order and the list of methods",
    async ({ shop: { call, pay, modify } }) => {
      const { body } = await pay();
      const amount = { currency: "EUR", value: "1000" };
      assert.equal((await modify(body["pspReference"], "captures", { amount, reference: 7 })).body["reference"], "7");
      assert.equal(
        (await call("/paymentLinks", { ...PAYMENT, amount, reusable: "true", metadata: { a: 1.5 } })).status,
        201,
      );
      assert.equal((await call("/orders", { merchantAccount, amount, reference: 1 })).body["resultCode"], "Success");
      assert.equal((await call("/paymentMethods", { merchantAccount, countryCode: null, amount })).status, 200);
    },
  ),
  row(undefined, "a donation and a forwarded request", async ({ shop: { call } }) => {
    const donation = {
      ...PAYMENT,
      amount: { currency: "EUR", value: "500" },
      donationAccount: 123456,
      paymentMethod: CARD,
    };
    assert.equal((await call("/donations", donation)).body["status"], "completed");
    const forward = {
      ...{ merchantAccount, baseUrl: "https://elsewhere.example", options: { dryRun: "true" } },
      request: { httpMethod: "post", urlSuffix: "/x", body: "{}", credentials: "" },
      ...{ shopperReference: 123456, merchantReference: 7, paymentMethod: { ...CARD, expiryYear: 2030 } },
    };
    const answer = await call("/forward", forward);
    assert.equal(answer.body["merchantReference"], "7", JSON.stringify(answer.body));
  }),
  row(undefined, "recurring, payout and BIN lookup", async ({ shop }) => {
    const list = { shopperReference: 99999, recurring: { contract: "RECURRING" } };
    assert.equal((await classic(shop, "Recurring/v68/listRecurringDetails", list)).status, 200);
    const payout = {
      ...{ shopperReference: 424242, shopperEmail: "a@b.example", recurring: { contract: "PAYOUT" }, card: NUMBERS },
      ...{ dateOfBirth: "1990-01-01", entityType: "NaturalPerson", nationality: "NL", telephoneNumber: null },
    };
    is(await classic(shop, "Payout/v68/storeDetail", payout), 200, "Success");
    const estimate = { amount: { ...EUR(0), value: "1000" }, cardNumber: 4111111111111111 };
    is(await classic(shop, "BinLookup/v54/getCostEstimate", estimate), 200, "Success");
  }),
  row(undefined, "objects and lists are taken for nothing else", async ({ shop: { pay } }) => {
    for (const more of [
      { reference: {} },
      { reference: ["r"] },
      { lineItems: { id: "1" } },
      { metadata: "x" },
      { metadata: { a: {} } },
    ]) {
      const { status, body } = await pay(more);
      assert.deepEqual([status, body["errorType"]], [422, "validation"], JSON.stringify(more));
    }
  }),
];
