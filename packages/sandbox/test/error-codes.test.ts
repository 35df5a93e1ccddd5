import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
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
    "104",
    /address/,
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
    "702",
    /'merchantAccount' is null/,
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
    "details that were not kept",
    422,
    "803",
    /PaymentDetail/,
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

/** Recorded with a reference. */
const WITH_REFERENCE = ["101", "130", "14_030", "167", "901"];
/** Recorded without one. */
const WITHOUT_REFERENCE = ["161", "187", "702", "800", "803", "14_012", "14_018", "15_011", "15_012", "15_024", "105"];

describe("the payment APIs refuse in Adyen's words", () => {
  for (const [what, status, errorCode, message, provoke] of ROWS)
    test(`${errorCode}: ${what}`, async (t: TestContext) => {
      const { status: got, body } = await provoke(await shop(t));
      assert.deepEqual([got, body["status"], body["errorCode"]], [status, status, errorCode], JSON.stringify(body));
      if (message !== undefined) assert.match(String(body["message"]), message);
      const errorType =
        status === 403
          ? "security"
          : status === 500
            ? "internal"
            : errorCode === "905_1"
              ? "configuration"
              : "validation";
      assert.equal(body["errorType"], errorType);
      if (WITH_REFERENCE.includes(errorCode)) assert.match(String(body["pspReference"]), /^[A-Z0-9]{16}$/);
      if (WITHOUT_REFERENCE.includes(errorCode)) assert.equal(body["pspReference"], undefined);
    });

  test("a refusal of a payment that is not there names it", async (t) => {
    const { modify } = await shop(t);
    const { body } = await modify("ABCDEFGHJKLMNPQR", "refunds", { amount: EUR(1) });
    assert.equal(body["pspReference"], "ABCDEFGHJKLMNPQR");
  });
});

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
  assert.deepEqual([theirs.status, theirs.body], [nobodys.status, nobodys.body]);
  const paid = await request(sandbox, "POST", "/v71/payments", { body: { ...PAYMENT, paymentMethod: SECURE } });
  const back = await visit(actionOf(paid).url, { choice: "authorised", password: "password" });
  const redirectResult = new URL(back.headers.get("location") ?? "").searchParams.get("redirectResult");
  const details = (result: unknown) =>
    request(sandbox, "POST", "/v71/payments/details", { key, body: { details: { redirectResult: result } } });
  assert.deepEqual((await details(redirectResult)).body, (await details("made up")).body);
});
