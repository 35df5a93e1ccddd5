import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import { knownPaymentErrors } from "../src/domain/errors/payment-errors.ts";
import { type Answer, request, startFrozen } from "./support/requests.ts";
import { actionOf, CARD, EUR, merchantAccount, SECURE, shop, type Shop, visit } from "./support/shop.ts";

type Provoke = (made: Shop) => Promise<Answer>;
type Row = readonly [what: string, status: number, errorCode: string, message: RegExp | undefined, provoke: Provoke];

const PAYMENT = { merchantAccount, amount: EUR(1000), reference: "r", returnUrl: "https://shop.example" };
const without = (name: string) => {
  const body: Record<string, unknown> = { ...PAYMENT, paymentMethod: CARD };
  delete body[name];
  return body;
};
const withMethod = (paymentMethod: object) => ({ ...PAYMENT, paymentMethod });
const ADDRESS = { city: "Amsterdam", country: "NL", houseNumberOrName: "1", postalCode: "1011", street: "Dam" };
const BROWSER = {
  ...{ acceptHeader: "*/*", colorDepth: 24, javaEnabled: false, language: "en", screenHeight: 1, screenWidth: 1 },
  ...{ timeZoneOffset: 0, userAgent: "test" },
};
const classic =
  (path: string, body: object): Provoke =>
  ({ sandbox }) =>
    request(sandbox, "POST", `/pal/servlet/${path}`, { body });
const PAYOUT = {
  merchantAccount,
  shopperReference: "s",
  shopperEmail: "a@b.example",
  recurring: { contract: "PAYOUT" },
};
const PERSON = { dateOfBirth: "1990-01-01", entityType: "NaturalPerson", nationality: "NL" };
const DONATION = { ...PAYMENT, donationAccount: "Nonprofit" };

const REFERRED = { merchantAccount, reference: "r" };

/** A payment with this in its request. */
function refusal(what: string, errorCode: string, message: RegExp, more: object): Row {
  return [what, 422, errorCode, message, ({ call }) => call("/payments", { ...without("x"), ...more })];
}

/** A payment with an address that lacks a field: it is told of, whether it was left out or is empty. */
function address(name: string, field: string, errorCode: string): Row[] {
  return [undefined, ""].map((value) =>
    refusal(`no ${name}.${field}`, errorCode, /address/i, { [name]: { ...ADDRESS, [field]: value } }),
  );
}

async function reviewedByPayer(): Promise<Answer> {
  const seed = { credentials: [{}, { roles: ["Store payout detail and submit payout"] }] };
  await using sandbox = await startFrozen({ seed });
  const key = sandbox.seeded?.credentials[1]?.apiKey;
  const body = { merchantAccount, originalReference: "ABCDEFGHJKLMNPQR" };
  return await request(sandbox, "POST", "/pal/servlet/Payout/v68/confirmThirdParty", { key, body });
}

/** The codes of the payment APIs, each provoked by a request. */
const ROWS: readonly Row[] = [
  ["no amount", 422, "100", /'amount'/, ({ call }) => call("/payments", without("amount"))],
  [
    "an amount without a value",
    422,
    "100",
    undefined,
    ({ call }) => call("/payments", { ...without("x"), amount: { currency: "EUR" } }),
  ],
  [
    "a wrong card number",
    422,
    "101",
    /^Invalid card number$/,
    ({ call }) => call("/payments", withMethod({ ...CARD, number: "4111111111111112" })),
  ],
  [
    "a number of no brand",
    422,
    "102",
    /variant/,
    ({ call }) => call("/payments", withMethod({ ...CARD, number: "1000000000000008" })),
  ],
  ["a short security code", 422, "103", /CVC/, ({ call }) => call("/payments", withMethod({ ...CARD, cvc: "00" }))],
  [
    "three digits for American Express",
    422,
    "103",
    /CVC/,
    ({ call }) => call("/payments", withMethod({ ...CARD, number: "370000000000002", cvc: "737" })),
  ],
  [
    "a billing address in no country",
    422,
    "134",
    /^Billing address problem \(Country XX invalid\)$/,
    ({ call }) => call("/payments", { ...without("x"), billingAddress: { ...ADDRESS, country: "XX" } }),
  ],
  [
    "an issuer's answer that is none",
    422,
    "105",
    /paRes/,
    classic("Payment/v68/authorise3d", { merchantAccount, md: "x", paResponse: "y" }),
  ],
  ["no reference", 422, "130", /'reference'/, ({ call }) => call("/payments", without("reference"))],
  [
    "an empty reference",
    422,
    "130",
    /'reference'/,
    ({ call }) => call("/payments", { ...without("x"), reference: "" }),
  ],
  [
    "no street",
    422,
    "132",
    /'billingAddress.street'/,
    ({ call }) => call("/payments", { ...without("x"), billingAddress: { ...ADDRESS, street: undefined } }),
  ],
  ["a negative amount", 422, "137", /'amount'/, ({ call }) => call("/payments", { ...without("x"), amount: EUR(-1) })],
  [
    "an amount that is a text",
    422,
    "137",
    /'amount'/,
    ({ call }) => call("/payments", { ...without("x"), amount: { currency: "EUR", value: "ten" } }),
  ],
  [
    "a wrong account number",
    422,
    "161",
    /iban/,
    ({ call }) =>
      call("/payments", withMethod({ type: "sepadirectdebit", iban: "NL00ADYB0000000000", ownerName: "A" })),
  ],
  [
    "a wrong account number for a payout",
    422,
    "161",
    /iban/,
    classic("Payout/v68/storeDetail", { ...PAYOUT, ...PERSON, bank: { iban: "NL00ADYB0000000000", ownerName: "A" } }),
  ],
  [
    "a payment that is not there",
    422,
    "167",
    /Original pspReference/,
    ({ modify }) => modify("ABCDEFGHJKLMNPQR", "captures", { amount: EUR(1) }),
  ],
  [
    "a made-up donation token",
    422,
    "187",
    /'donationToken'/,
    async ({ call, pay }) => {
      const { body } = await pay();
      const donationOriginalPspReference = body["pspReference"];
      return call("/donations", { ...DONATION, donationToken: "made-up", donationOriginalPspReference });
    },
  ],
  [
    "a donation for nobody",
    422,
    "187",
    /'additionalData.donationAccount'/,
    ({ call }) => call("/donations", withMethod(CARD)),
  ],
  [
    "another merchant account's campaign",
    422,
    "187",
    /'donationCampaignId'/,
    ({ call }) => call("/donations", { ...withMethod(CARD), donationCampaignId: "DC-AcmeGroup_Stores-EUR" }),
  ],
  [
    "a country that there is not",
    422,
    "200",
    /'countryCode'/,
    ({ call }) => call("/payments", { ...without("x"), countryCode: "XXX" }),
  ],
  [
    "the same in a list of methods",
    422,
    "200",
    /'countryCode'/,
    ({ call }) => call("/paymentMethods", { merchantAccount, countryCode: "XX" }),
  ],
  ...address("billingAddress", "city", "131"),
  ...address("billingAddress", "houseNumberOrName", "133"),
  ...address("billingAddress", "country", "134"),
  ...address("deliveryAddress", "city", "147"),
  ...address("deliveryAddress", "street", "148"),
  ...address("deliveryAddress", "houseNumberOrName", "149"),
  ...address("deliveryAddress", "country", "150"),
  refusal("a billing address that has a list in it", "104", /^Billing address problem$/, {
    billingAddress: { ...ADDRESS, city: [] },
  }),
  refusal("a delivery to no country", "150", /Country XX/, { deliveryAddress: { ...ADDRESS, country: "XX" } }),
  refusal("an unknown currency", "138", /^Unsupported currency specified$/, { amount: { currency: "AAA", value: 1 } }),
  refusal("installments that cannot be", "152", /installments/, { installments: { value: "many" } }),
  refusal("a delay that is too long", "164", /capture delay/, { captureDelayHours: 673 }),
  refusal("a shopper's reference that is too short", "180", /shopperReference/, { shopperReference: "ab" }),
  refusal("additional data that is a text", "185", /additionalData/, { additionalData: "x" }),
  refusal("an interaction that there is not", "217", /shopperInteraction/, { shopperInteraction: "Telepathy" }),
  refusal("a card stored for nobody", "121", /'shopperReference'/, { storePaymentMethod: true }),
  refusal("a text that is too long", "29_001", /^Field 'returnUrl' may not exceed 8000 characters\.$/, {
    returnUrl: `https://shop.example/${"x".repeat(8000)}`,
  }),
  refusal("no payment method", "14_006", /^Required object 'paymentMethod' is not provided\.$/, {
    paymentMethod: undefined,
  }),
  refusal("a month that there is not", "129", /between 1 and 12 inclusive: 16$/, {
    paymentMethod: { ...CARD, expiryMonth: "16" },
  }),
  refusal("an order that is not there", "14_037", /orderData/, { order: { pspReference: "x", orderData: "y" } }),
  [
    "an account update of nothing",
    422,
    "000",
    /^Missing card/,
    classic("Recurring/v68/scheduleAccountUpdater", REFERRED),
  ],
  [
    "an order without a reference",
    422,
    "158",
    /'reference'/,
    ({ call }) => call("/orders", { merchantAccount, amount: EUR(1) }),
  ],
  [
    "a payout of a shopper without an address",
    422,
    "120",
    /'shopperEmail'/,
    classic("Payout/v68/storeDetail", {
      ...PAYOUT,
      ...PERSON,
      shopperEmail: undefined,
      card: { ...CARD, type: undefined },
    }),
  ],
  [
    "a contract that there is not",
    422,
    "125",
    /recurring contract/,
    classic("Payout/v68/storeDetail", {
      ...PAYOUT,
      ...PERSON,
      recurring: { contract: "FOREVER" },
      card: { ...CARD, type: undefined },
    }),
  ],
  [
    "a bank account in no country",
    422,
    "110",
    /^BankDetails/,
    classic("Payment/v68/authorise", { ...REFERRED, amount: EUR(1), bankAccount: { bankAccountNumber: "1" } }),
  ],
  [
    "a bank that there is not",
    422,
    "126",
    /^Bank Account/,
    classic("Payment/v68/authorise", {
      ...{ ...REFERRED, amount: EUR(1) },
      bankAccount: { bankAccountNumber: "1", bankLocationId: "121000348", countryCode: "US" },
    }),
  ],
  ["a review by who must not", 403, "010", /^Not allowed$/, reviewedByPayer],
  [
    "details that are not among those kept",
    422,
    "803",
    /PaymentDetail/,
    async ({ call, pay }) => {
      await pay({ shopperReference: "shopper", storePaymentMethod: true });
      return call("/payments", {
        ...withMethod({ type: "scheme", storedPaymentMethodId: "x" }),
        shopperReference: "shopper",
      });
    },
  ],
  [
    "details that say nothing",
    422,
    "14_002",
    /'paymentData'/,
    ({ call }) => call("/payments/details", { details: {} }),
  ],
  [
    "payment data of no payment",
    422,
    "14_003",
    /^Field 'paymentData' is not valid\.$/,
    ({ call }) => call("/payments/details", { details: { MD: "x", PaRes: "y" }, paymentData: "1234" }),
  ],
  [
    "a fingerprint that cannot be read",
    422,
    "14_033",
    /fingerprint/,
    ({ call }) => call("/payments/details", { details: { "threeds2.fingerprint": "x" } }),
  ],
  [
    "a link that is to live too long",
    422,
    "14_0379",
    /2026-03-12/,
    ({ call }) => call("/paymentLinks", { ...PAYMENT, expiresAt: "2027-01-01T00:00:00Z" }),
  ],
  [
    "a link that has expired",
    422,
    "14_0385",
    /expired/,
    async ({ call, sandbox }) => {
      const { body } = await call("/paymentLinks", PAYMENT);
      const expire = () =>
        request(sandbox, "PATCH", `/v71/paymentLinks/${String(body["id"])}`, { body: { status: "expired" } });
      await expire();
      return expire();
    },
  ],
  [
    "a failure inside",
    500,
    "701",
    /Internal/,
    async ({ sandbox, call }) => {
      await sandbox.control.addFault({ kind: "error", status: 500, operation: "payments" });
      return call("/payments", without("x"));
    },
  ],
  [
    "no merchant account",
    422,
    "901",
    /^Invalid Merchant Account$/,
    ({ call }) => call("/payments", without("merchantAccount")),
  ],
  ["an unknown field", 400, "702", /\[surprise\]/, ({ call }) => call("/payments", { ...without("x"), surprise: 1 })],
  ["no JSON", 400, "702", undefined, ({ sandbox }) => request(sandbox, "POST", "/v71/payments", { body: "{" })],
  [
    "an idempotency key with another body",
    422,
    "704",
    /already processed/,
    async ({ call }) => {
      await call("/payments", without("x"), { "idempotency-key": "k" });
      return call("/payments", { ...without("x"), reference: "other" }, { "idempotency-key": "k" });
    },
  ],
  [
    "details that were not kept for payouts",
    422,
    "800",
    /Contract/,
    classic("Payout/v68/submitThirdParty", {
      ...{ ...PAYOUT, reference: "p", amount: EUR(1), selectedRecurringDetailReference: "nothing" },
    }),
  ],
  [
    "details of a shopper of whom none are kept",
    422,
    "800",
    /Contract/,
    ({ call }) =>
      call("/payments", { ...withMethod({ type: "scheme", storedPaymentMethodId: "x" }), shopperReference: "shopper" }),
  ],
  [
    "another company's merchant account",
    403,
    "901",
    /Invalid Merchant Account/,
    ({ call }) => call("/payments", { ...without("x"), merchantAccount: "Nobody" }),
  ],
  [
    "a method that the merchant account is not set up for",
    422,
    "905_1",
    /acquirer account.*ideal.*EUR/,
    async ({ sandbox, call }) => {
      const path = `/v3/merchants/${merchantAccount}/paymentMethodSettings`;
      await request(sandbox, "POST", path, { body: { type: "visa" } });
      return call("/payments", withMethod({ type: "ideal" }));
    },
  ],
  [
    "a token of no 3-D Secure",
    422,
    "14_012",
    /SDK token/,
    classic("Payment/v68/authorise3ds2", { ...PAYMENT, returnUrl: undefined, threeDS2Token: "x" }),
  ],
  [
    "a made-up result",
    422,
    "14_018",
    /payload/,
    ({ call }) => call("/payments/details", { details: { redirectResult: "x" } }),
  ],
  [
    "no return address",
    422,
    "14_030",
    /^Return URL is missing\.$/,
    ({ call }) => call("/payments", without("returnUrl")),
  ],
  [
    "a browser without a language",
    422,
    "15_002",
    /language/,
    ({ call }) => call("/payments", { ...without("x"), browserInfo: { ...BROWSER, language: undefined } }),
  ],
  [
    "no reference of Adyen's",
    422,
    "15_011",
    /not a valid pspReference/,
    classic("Payment/v68/getAuthenticationResult", { merchantAccount, pspReference: "x" }),
  ],
  [
    "a payment that was not authenticated",
    422,
    "15_012",
    /not present/,
    async (made) => {
      const { body } = await made.pay();
      return classic("Payment/v68/getAuthenticationResult", { merchantAccount, pspReference: body["pspReference"] })(
        made,
      );
    },
  ],
  [
    "an authentication of long ago",
    422,
    "15_024",
    /60 days/,
    async (made) => {
      const { url } = actionOf(await made.pay({ paymentMethod: SECURE }));
      const back = await visit(url, { choice: "authorised", password: "password" });
      const redirectResult = new URL(back.headers.get("location") ?? "").searchParams.get("redirectResult");
      const { body } = await made.call("/payments/details", { details: { redirectResult } });
      await made.sandbox.clock.advance({ days: 61 });
      return classic("Payment/v68/getAuthenticationResult", { merchantAccount, pspReference: body["pspReference"] })(
        made,
      );
    },
  ],
];

describe("the payment APIs refuse in Adyen's words", () => {
  for (const [what, status, errorCode, message, provoke] of ROWS)
    test(`${errorCode}: ${what}`, async (t: TestContext) => {
      const { status: got, body, headers } = await provoke(await shop(t));
      assert.deepEqual([got, body["status"], body["errorCode"]], [status, status, errorCode], JSON.stringify(body));
      if (message !== undefined) assert.match(String(body["message"]), message);
      const known = knownPaymentErrors().filter(({ code }) => code === errorCode);
      assert.ok(known.some((each) => each.type === body["errorType"] && each.status === status));
      // Whatever it is about, a refusal has a reference of its own.
      assert.match(String(body["pspReference"]), /^[A-Z0-9]{16}$/);
      assert.equal(body["pspReference"], headers.get("pspreference"));
    });

  test("every error that is known can be asked for as a fault", async (t) => {
    const { sandbox, call } = await shop(t);
    for (const code of new Set(knownPaymentErrors().map(({ code }) => code))) {
      await sandbox.control.addFault({ kind: "error", errorCode: code });
      const { status, body } = await call("/payments", without("x"));
      const known = knownPaymentErrors().find((each) => each.code === code);
      assert.deepEqual([status, body["errorCode"], body["errorType"]], [known?.status, code, known?.type]);
      assert.doesNotMatch(String(body["message"]), /\{\d\}/);
    }
  });

  test("every error of the table that is answered is provoked here", (t) => {
    const provoked = new Set(ROWS.map(([, , errorCode]) => errorCode));
    const known = knownPaymentErrors();
    const answered = [...new Set(known.filter(({ when }) => when !== undefined).map(({ code }) => code))];
    const missing = answered.filter((code) => !provoked.has(code) && !ELSEWHERE.has(code));
    t.diagnostic(`${answered.length} codes are answered, ${known.length} errors are known`);
    assert.deepEqual(missing, []);
    for (const { code, message, source, reference } of known) {
      assert.ok(message !== "" && code !== "", code);
      assert.equal(reference === undefined, source === "I", code);
    }
  });
});

/** Provoked by tests of their own: a store that is away, `RequestedTestErrorResponseCode`, sessions of Drop-in. */
const ELSEWHERE = new Set(["703", "905", "14_0410", "14_0411"]);

test("another merchant's link, session and payment look like ones that are not there", async () => {
  const credentials = [{}, { merchantId: "AcmeGroup_Stores", roles: undefined }].map(({ merchantId }) => ({
    ...(merchantId !== undefined && { merchantId }),
  }));
  await using sandbox = await startFrozen({ seed: { credentials } });
  const key = sandbox.seeded?.credentials[1]?.apiKey;
  const link = await request(sandbox, "POST", "/v71/paymentLinks", {
    body: { merchantAccount, amount: EUR(1), reference: "l" },
  });
  const get = (id: unknown) => request(sandbox, "GET", `/v71/paymentLinks/${String(id)}`, { key });
  const theirs = await get(link.body["id"]);
  const nobodys = await get("PLAAAAAAAAAAAAAAAA");
  const told = ({ pspReference: _, ...body }: Record<string, unknown>) => body;
  assert.deepEqual([theirs.status, told(theirs.body)], [nobodys.status, told(nobodys.body)]);
  const paid = await request(sandbox, "POST", "/v71/payments", { body: { ...PAYMENT, paymentMethod: SECURE } });
  const back = await visit(actionOf(paid).url, { choice: "authorised", password: "password" });
  const redirectResult = new URL(back.headers.get("location") ?? "").searchParams.get("redirectResult");
  const details = (result: unknown) =>
    request(sandbox, "POST", "/v71/payments/details", { key, body: { details: { redirectResult: result } } });
  assert.deepEqual(told((await details(redirectResult)).body), told((await details("made up")).body));
});
