import assert from "node:assert/strict";
import type { EvidenceRow } from "../support/evidence.ts";
import { type Answer, request, startFrozen } from "../support/requests.ts";
import { CARD, EUR, merchantAccount, type Shop } from "../support/shop.ts";

const PAYMENT = { merchantAccount, amount: EUR(1000), reference: "r", returnUrl: "https://shop.example/back" };
const NUMBERS = { number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737", holderName: "J. Doe" };
const UNSEEN = { merchantAccount, shopperReference: "4343553GFGFYFY4654654675765" };
const BANK = { bankAccountNumber: "123456789", bankLocationId: "121000358", ownerName: "J. Smith", countryCode: "US" };

type Refused = readonly [status: number, errorCode: string, message: string, errorType?: string];

function refused({ status, body }: Answer, [wanted, errorCode, message, errorType = "validation"]: Refused): void {
  assert.deepEqual(
    [status, body["errorCode"], body["message"], body["errorType"]],
    [wanted, errorCode, message, errorType],
    JSON.stringify(body),
  );
}

function pal({ sandbox }: Shop, path: string, body: object, key?: string): Promise<Answer> {
  return request(sandbox, "POST", `/pal/servlet/${path}`, { body, key });
}

const row = (number: number | undefined, title: string, run: (shop: Shop) => Promise<void>): EvidenceRow => ({
  ...(number !== undefined && { row: number }),
  ...{ kind: "D", title, run: ({ shop }) => run(shop) },
});

/** A request of Checkout with fields left out (`undefined`) or in another way. */
const checkout = (number: number | undefined, title: string, path: string, body: object, wanted: Refused) =>
  row(number, title, async ({ call }) => refused(await call(path, { ...PAYMENT, ...body }), wanted));
const payment = (number: number | undefined, title: string, body: object, wanted: Refused) =>
  checkout(number, title, "/payments", { paymentMethod: CARD, ...body }, wanted);
const classic = (title: string, path: string, body: object, wanted: Refused, number?: number) =>
  row(number, title, async (shop) => refused(await pal(shop, path, body), wanted));

const NO_MERCHANT: Refused = [422, "901", "Invalid Merchant Account"];
const ORIGINAL: Refused = [422, "167", "Original pspReference required for this operation"];
const expiry = (message: string): Refused => [422, "129", `The provided Expiry Date is not valid.: ${message}`];
const MONTH = "Expiry month should be between 1 and 12 inclusive:";
const YEAR = "Expiry year should be a 4 digit number greater than 2000:";

/** A code of its own, where a general one says less. */
export const rows: readonly EvidenceRow[] = [
  payment(6, "an empty merchant account", { merchantAccount: "" }, NO_MERCHANT),
  payment(6, "no merchant account", { merchantAccount: undefined }, NO_MERCHANT),
  checkout(
    6,
    "none for the list of methods",
    "/paymentMethods",
    { merchantAccount: "", amount: undefined, reference: undefined, returnUrl: undefined },
    NO_MERCHANT,
  ),
  checkout(6, "none for a session", "/sessions", { merchantAccount: undefined }, NO_MERCHANT),
  row(6, "none for a capture", async ({ call }) =>
    refused(await call("/payments/ABCDEFGHJKLMNPQR/captures", { amount: EUR(1), merchantAccount: "" }), NO_MERCHANT),
  ),
  classic(
    "none for a list of details",
    "Recurring/v68/listRecurringDetails",
    { merchantAccount: "", shopperReference: "" },
    NO_MERCHANT,
    6,
  ),
  payment(undefined, "a merchant account that is not there", { merchantAccount: "Nobody" }, [
    403,
    "901",
    "Invalid Merchant Account",
    "security",
  ]),
  payment(7, "no payment method", { paymentMethod: undefined }, [
    422,
    "14_006",
    "Required object 'paymentMethod' is not provided.",
  ]),
  row(8, "details that say nothing", async ({ call }) =>
    refused(await call("/payments/details", { details: {} }), [
      422,
      "14_002",
      "Required field 'paymentData' is not provided.",
    ]),
  ),
  row(undefined, "payment data of no payment", async ({ call }) =>
    refused(
      await call("/payments/details", {
        paymentData: "1234",
        details: { MD: "Ab02b4c0!BQABAgCW5sxB4e/==", PaRes: "eNrNV0mTo7gS..." },
      }),
      [...([422, "14_003", "Field 'paymentData' is not valid."] as const)],
    ),
  ),
  payment(9, "an empty currency", { amount: { currency: "", value: 1000 } }, [
    422,
    "138",
    "Unsupported currency specified",
  ]),
  payment(
    undefined,
    "a request of nothing but a merchant account, as Go's library sends it",
    { amount: { currency: "", value: 0 }, reference: "", returnUrl: "", paymentMethod: undefined },
    [422, "138", "Unsupported currency specified"],
  ),
  payment(10, "the sixteenth month", { paymentMethod: { ...CARD, expiryMonth: 16 } }, expiry(`${MONTH} 16`)),
  payment(10, "a year in words", { paymentMethod: { ...CARD, expiryYear: "xx" } }, expiry(`${YEAR} xx`)),
  payment(10, "a year of two digits", { paymentMethod: { ...CARD, expiryYear: "30" } }, expiry(`${YEAR} 30`)),
  payment(
    undefined,
    "the same where it is encrypted",
    {
      paymentMethod: {
        type: "scheme",
        encryptedCardNumber: "test_4111111111111111",
        encryptedExpiryMonth: "test_13",
        encryptedExpiryYear: "test_2030",
      },
    },
    expiry(`${MONTH} 13`),
  ),
  ...(
    [
      ["expiryMonth", 16, MONTH],
      ["expiryYear", "xx", YEAR],
      ["expiryYear", 30, YEAR],
    ] as const
  ).map(([field, value, told]) =>
    classic(
      `a classic card with ${field} ${value}`,
      "Payment/v68/authorise",
      { ...PAYMENT, returnUrl: undefined, card: { ...NUMBERS, [field]: value } },
      expiry(`${told} ${value}`),
      10,
    ),
  ),
  row(11, "the result of another session", async ({ call }) => {
    const { body } = await call("/sessions", PAYMENT);
    refused(await call(`/sessions/${String(body["id"])}?sessionResult=invalid`), [
      500,
      "701",
      "server could not process request",
      "internal",
    ]);
  }),
  classic(
    "details of a shopper who was never seen",
    "Recurring/v68/disable",
    { ...UNSEEN, recurringDetailReference: "8314442372419167" },
    [422, "800", "Contract not found"],
    12,
  ),
  classic("all of them", "Recurring/v68/disable", UNSEEN, [422, "800", "Contract not found"], 12),
  row(undefined, "details that a shopper who was seen does not have", async (shop) => {
    await shop.pay({ shopperReference: "seen-1", storePaymentMethod: true });
    const body = { merchantAccount, shopperReference: "seen-1", recurringDetailReference: "8314442372419167" };
    refused(await pal(shop, "Recurring/v68/disable", body), [422, "803", "PaymentDetail not found"]);
  }),
  row(undefined, "of a shopper who was never seen nothing is listed", async (shop) => {
    const { status, body } = await pal(shop, "Recurring/v68/listRecurringDetails", UNSEEN);
    assert.deepEqual([status, body["shopperReference"], body["details"]], [200, undefined, []]);
  }),
  classic(
    "a shopper notified of details that are not there",
    "Recurring/v68/notifyShopper",
    {
      ...UNSEEN,
      amount: { currency: "INR", value: 1234 },
      billingDate: "2030-12-31",
      billingSequenceNumber: "adhoc",
      reference: "r",
      recurringDetailReference: "8314442372419167",
      storedPaymentMethodId: "8314442372419167",
    },
    [422, "000", "This token not found"],
  ),
  classic(
    "a billing date that is none",
    "Recurring/v68/notifyShopper",
    {
      ...UNSEEN,
      amount: { currency: "INR", value: 1234 },
      billingDate: "2",
      reference: "r",
      storedPaymentMethodId: "8314442372419167",
    },
    [422, "000", "Inner validation error(s) occurred: billingDate should be in yyyy-MM-dd format"],
  ),
  classic("an account update of nothing", "Recurring/v68/scheduleAccountUpdater", { merchantAccount, reference: "r" }, [
    422,
    "000",
    "Missing card or shopperReference & selectedRecurringDetailReference",
  ]),
  classic(
    "an account update of a card of the 99th month",
    "Recurring/v68/scheduleAccountUpdater",
    { merchantAccount, reference: "r", card: { ...NUMBERS, expiryMonth: "99" } },
    [422, "129", `${MONTH} 99`],
  ),
  checkout(undefined, "a link with an empty reference", "/paymentLinks", { reference: "" }, [
    422,
    "130",
    "Required field 'reference' is not provided.",
  ]),
  row(undefined, "an order with an empty reference", async ({ call }) =>
    refused(await call("/orders", { merchantAccount, amount: EUR(1000), reference: "" }), [
      422,
      "158",
      "Required field 'reference' is not provided.",
    ]),
  ),
  row(undefined, "a cancellation of an empty reference", async ({ call }) =>
    refused(await call("/cancels", { merchantAccount, paymentReference: "", reference: "reference01" }), [
      422,
      "158",
      "Required field 'paymentReference' is not provided.",
    ]),
  ),
  ...["captures", "refunds", "reversals", "amountUpdates"].map((what) =>
    row(undefined, `${what} of a payment that is not there`, async ({ modify }) =>
      refused(await modify("psp0001", what, what === "reversals" ? {} : { amount: EUR(1250) }), ORIGINAL),
    ),
  ),
  ...["capture", "refund", "cancel", "cancelOrRefund"].map((what) =>
    classic(
      `a classic ${what} of an empty reference`,
      `Payment/v68/${what}`,
      { merchantAccount, modificationAmount: what.startsWith("cancel") ? undefined : EUR(100), originalReference: "" },
      ORIGINAL,
    ),
  ),
  row(undefined, "a refund of nothing", async ({ pay, modify }) => {
    const { body } = await pay();
    refused(await modify(body["pspReference"], "refunds", { amount: EUR(0) }), [
      422,
      "137",
      "Field 'amount' is not valid.",
    ]);
  }),
  checkout(undefined, "a session in no country", "/sessions", { countryCode: "INVALID" }, [
    422,
    "200",
    "Field 'countryCode' is not valid.",
  ]),
  checkout(undefined, "a session without an amount", "/sessions", { amount: undefined }, [
    422,
    "702",
    "Required field 'amount' is null",
  ]),
  classic(
    "Kosovo under the code that is used elsewhere",
    "Payment/v68/authorise",
    { ...PAYMENT, returnUrl: undefined, card: NUMBERS, billingAddress: address("XK") },
    [422, "134", "Billing address problem (Country XK invalid)"],
  ),
  row(undefined, "Kosovo under its code here, and a country that is not known", async (shop) => {
    for (const country of ["QZ", "ZZ", ""]) {
      const body = { ...PAYMENT, returnUrl: undefined, card: NUMBERS, billingAddress: address(country) };
      const answer = await pal(shop, "Payment/v68/authorise", body);
      if (country === "") refused(answer, [422, "134", "Billing address problem (Country)"]);
      else assert.equal(answer.body["resultCode"], "Authorised", country);
    }
  }),
  ...["4242424242424241", "-1"].map((number) =>
    classic(
      `the card number ${number}`,
      "Payment/v68/authorise",
      { ...PAYMENT, returnUrl: undefined, card: { ...NUMBERS, number } },
      [422, "101", "Invalid card number"],
    ),
  ),
  classic(
    "the security code -1",
    "Payment/v68/authorise",
    { ...PAYMENT, returnUrl: undefined, card: { ...NUMBERS, cvc: -1 } },
    [422, "103", "CVC is not the right length"],
  ),
  classic(
    "a bank account whose bank there is not",
    "Payment/v68/authorise",
    { ...PAYMENT, returnUrl: undefined, bankAccount: { ...BANK, bankLocationId: "121000348" } },
    [422, "126", "Bank Account or Bank Location Id not valid or missing"],
  ),
  classic(
    "a bank account in no country",
    "Payment/v68/authorise",
    { ...PAYMENT, returnUrl: undefined, bankAccount: { ...BANK, countryCode: undefined } },
    [422, "110", "BankDetails missing"],
  ),
  row(undefined, "a bank account that can be", async (shop) => {
    const { body } = await pal(shop, "Payment/v68/authorise", { ...PAYMENT, returnUrl: undefined, bankAccount: BANK });
    assert.equal(body["resultCode"], "Authorised", JSON.stringify(body));
  }),
  payment(undefined, "a day that is none", { deliveryDate: "invalid" }, [
    422,
    "702",
    "Field 'deliveryDate' is not valid: it must be a date.",
  ]),
  row(undefined, "a text that is too long", async ({ sandbox }) => {
    const body = { ...PAYMENT, paymentMethod: CARD, reference: "r".repeat(81) };
    refused(await request(sandbox, "POST", "/v72/payments", { body }), [
      422,
      "29_001",
      "Field 'reference' may not exceed 80 characters.",
    ]);
  }),
  row(undefined, "each classic API asks for a role of its own", async () => {
    const roles = [
      "Review payout",
      "Store payout detail and submit payout",
      "Merchant Recurring role",
      "Merchant PAL Webservice role",
    ];
    await using sandbox = await startFrozen({
      seed: { credentials: [{}, ...roles.map((role) => ({ roles: [role] }))] },
    });
    const paths = [
      "Payout/v68/confirmThirdParty",
      "Payout/v68/submitThirdParty",
      "Recurring/v68/listRecurringDetails",
      "Payment/v68/authorise",
    ];
    for (const [index, role] of roles.entries()) {
      const key = sandbox.seeded?.credentials[index + 1]?.apiKey;
      const codes = await Promise.all(
        paths.map((path) => request(sandbox, "POST", `/pal/servlet/${path}`, { key, body: {} })),
      );
      const allowed = paths.filter((_, at) => codes[at]?.body["errorCode"] !== "010");
      // Whoever may pay may see what is kept to pay with.
      const also = role === "Merchant PAL Webservice role" ? ["Recurring/v68/listRecurringDetails"] : [];
      assert.deepEqual(allowed, [...also, paths[index]], role);
    }
  }),
];

function address(country: string): object {
  return { street: "Infinite Loop", houseNumberOrName: "1", city: "Cupertino", postalCode: "95014", country };
}
