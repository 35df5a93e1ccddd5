import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { request } from "./support/requests.ts";
import { actionOf, CARD, EUR, fits, merchantAccount, SECURE, shop, type Shop } from "./support/shop.ts";

const SHOPPER = { shopperReference: "shopper-1" };
const classicCard = {
  ...{ number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737", holderName: "A. Person" },
};

async function store(made: Shop, paymentMethod: object = CARD, model = "CardOnFile"): Promise<string> {
  const { body } = await made.call("/storedPaymentMethods", {
    ...{ ...SHOPPER, merchantAccount, recurringProcessingModel: model, paymentMethod },
  });
  return String(body["id"]);
}

function pal({ sandbox }: Shop, path: string, body: object) {
  return request(sandbox, "POST", `/pal/servlet/${path}`, { body: { merchantAccount, ...body } });
}

describe("stored cards", () => {
  test("with a wrong security code are declined as any card is", async (t) => {
    const made = await shop(t);
    const id = await store(made);
    const pay = (more: object) =>
      made.pay({ ...SHOPPER, paymentMethod: { type: "scheme", storedPaymentMethodId: id, ...more } });
    assert.equal((await pay({ cvc: "111" })).body["refusalReasonCode"], "2");
    assert.equal((await pay({ encryptedSecurityCode: "test_111" })).body["refusalReasonCode"], "2");
    assert.equal((await pay({ cvc: "737" })).body["resultCode"], "Authorised");
    assert.equal((await pay({})).body["resultCode"], "Authorised");
    assert.equal((await pay({ cvc: "1" })).body["errorCode"], "103");
  });

  test("that nobody documented are declined where the setting says so", async (t) => {
    const made = await shop(t, { settings: { unlistedCards: "refuse" } });
    const id = await store(made, { ...CARD, number: "4000000000000002" });
    const paid = await made.pay({ ...SHOPPER, paymentMethod: { type: "scheme", storedPaymentMethodId: id } });
    assert.equal(paid.body["resultCode"], "Refused");
  });

  test("are authenticated where the merchant asks for it, and not else", async (t) => {
    const made = await shop(t);
    const id = await store(made, SECURE);
    const paymentMethod = { type: "scheme", storedPaymentMethodId: id };
    const pay = (more: object) => made.pay({ ...SHOPPER, paymentMethod, ...more });
    assert.equal((await pay({})).body["resultCode"], "Authorised");
    const always = { authenticationData: { attemptAuthentication: "always" } };
    assert.equal((await pay(always)).body["resultCode"], "RedirectShopper");
    assert.equal((await pay({ ...always, shopperInteraction: "ContAuth" })).body["resultCode"], "Authorised");
  });

  test("keep their token when they are stored again, and can be used for more", async (t) => {
    const made = await shop(t);
    const id = await store(made);
    assert.equal(await store(made, CARD, "Subscription"), id);
    const paid = await made.pay({ ...SHOPPER, storePaymentMethod: true, recurringProcessingModel: "CardOnFile" });
    const additionalData = paid.body["additionalData"] as Record<string, string>;
    assert.equal(additionalData["tokenization.storedPaymentMethodId"], id);
    assert.notEqual(await store(made, { ...CARD, number: "5555341244441115" }), id);
    const { body } = await made.call("/paymentMethods", { merchantAccount, ...SHOPPER });
    const listed = body["storedPaymentMethods"] as { id: string; supportedRecurringProcessingModels: string[] }[];
    assert.equal(listed.length, 2);
    assert.deepEqual(listed[0]?.supportedRecurringProcessingModels, ["CardOnFile", "Subscription"]);
    // Nothing new is kept: nobody is told of it.
    assert.deepEqual(await made.events(), ["AUTHORISATION true"]);
  });
});

describe("details for payouts", () => {
  const DETAILS = {
    ...{ ...SHOPPER, shopperEmail: "a@b.example", recurring: { contract: "PAYOUT" } },
    ...{ dateOfBirth: "1990-01-01", entityType: "NaturalPerson", nationality: "NL" },
  };

  test("are not offered to pay with", async (t) => {
    const made = await shop(t);
    await pal(made, "Payout/v68/storeDetail", { ...DETAILS, card: classicCard });
    const { body } = await made.call("/paymentMethods", { merchantAccount, ...SHOPPER });
    assert.equal(body["storedPaymentMethods"], undefined);
    const query = `merchantAccount=${merchantAccount}&shopperReference=shopper-1`;
    const listed = await made.call(`/storedPaymentMethods?${query}`);
    assert.deepEqual(listed.body["storedPaymentMethods"], []);
  });

  test("can be named as the latest", async (t) => {
    const made = await shop(t);
    const LATEST = { ...SHOPPER, selectedRecurringDetailReference: "LATEST" };
    const submit = () =>
      pal(made, "Payout/v68/submitThirdParty", {
        ...{ ...LATEST, shopperEmail: "a@b.example", recurring: { contract: "PAYOUT" } },
        ...{ amount: EUR(1), reference: "p" },
      });
    await store(made);
    assert.equal((await submit()).body["errorCode"], "800");
    await pal(made, "Payout/v68/storeDetail", { ...DETAILS, card: classicCard });
    assert.equal((await submit()).body["resultCode"], "[payout-submit-received]");
  });

  test("need a card or a bank account", async (t) => {
    const made = await shop(t);
    const { status, body } = await pal(made, "Payout/v68/storeDetail", DETAILS);
    assert.deepEqual([status, body["errorCode"]], [422, "000"]);
  });

  for (const value of [0, -1, 1e30])
    test(`are not sent ${value}, nor kept for it`, async (t) => {
      const made = await shop(t);
      const money = { amount: EUR(value), reference: "p" };
      const refused = await pal(made, "Payout/v68/storeDetailAndSubmitThirdParty", {
        ...{ ...DETAILS, ...money, card: classicCard },
      });
      assert.deepEqual([refused.status, refused.body["errorCode"]], [422, "137"]);
      const instant = await pal(made, "Payout/v68/payout", { ...money, card: classicCard });
      assert.deepEqual([instant.status, instant.body["errorCode"]], [422, "137"]);
      const listed = await pal(made, "Recurring/v68/listRecurringDetails", SHOPPER);
      assert.deepEqual(listed.body["details"], []);
    });
});

describe("the classic Payment API", () => {
  test("pays with the latest of a shopper's cards", async (t) => {
    const made = await shop(t);
    await store(made);
    await store(made, { ...CARD, number: "5555341244441115" });
    const { body } = await pal(made, "Payment/v68/authorise", {
      ...{ ...SHOPPER, reference: "r", amount: EUR(1), selectedRecurringDetailReference: "LATEST" },
      ...{ recurring: { contract: "RECURRING" }, shopperInteraction: "ContAuth" },
    });
    assert.deepEqual(
      [body["resultCode"], (body["additionalData"] as Record<string, string>)["paymentMethod"]],
      ["Authorised", "mc"],
    );
    const none = await pal(made, "Payment/v68/authorise", {
      ...{ shopperReference: "other", reference: "r", amount: EUR(1), selectedRecurringDetailReference: "LATEST" },
    });
    assert.equal(none.body["errorCode"], "800");
  });

  test("gives no more than was paid, in its currency", async (t) => {
    const made = await shop(t);
    const originalReference = (await made.pay()).body["pspReference"];
    const donate = (modificationAmount: object) =>
      pal(made, "Payment/v68/donate", { donationAccount: "Nonprofit", originalReference, modificationAmount });
    for (const amount of [EUR(0), EUR(-1), { currency: "USD", value: 1 }, EUR(1e30)])
      assert.equal((await donate(amount)).body["errorCode"], "137");
    await donate(EUR(1001));
    await donate(EUR(1000));
    assert.deepEqual((await made.events()).slice(1), ["DONATION false", "DONATION true"]);
  });
});

describe("native 3-D Secure 2", () => {
  const NATIVE = { paymentMethod: SECURE, authenticationData: { threeDSRequestData: { nativeThreeDS: "preferred" } } };
  const decoded = (text: string) => JSON.parse(Buffer.from(text, "base64").toString()) as Record<string, string>;
  const fingerprint = (authorisationToken: string) => ({
    details: {
      threeDSResult: Buffer.from(JSON.stringify({ threeDSCompInd: "Y", authorisationToken })).toString("base64"),
    },
  });

  test("needs no challenge where the merchant asks for none", async (t) => {
    const made = await shop(t);
    const identify = await made.pay({ ...NATIVE, threeDS2RequestData: { challengeIndicator: "requestNoChallenge" } });
    assert.equal(identify.body["resultCode"], "IdentifyShopper");
    const { body } = await made.call("/payments/details", fingerprint(actionOf(identify).paymentData));
    assert.equal(body["resultCode"], "Authorised");
    assert.deepEqual(await made.events(), ["AUTHORISATION true"]);
  });

  test("gives its component the ids of the protocol, the same ones in both steps", async (t) => {
    const made = await shop(t);
    const identify = await made.pay(NATIVE);
    fits("PaymentResponse", identify.body);
    const first = decoded(actionOf(identify).token);
    assert.match(first["threeDSServerTransID"] ?? "", /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
    assert.ok(first["threeDSMethodUrl"] && first["threeDSMethodNotificationURL"]);
    const challenge = await made.call("/payments/details", fingerprint(actionOf(identify).paymentData));
    const second = decoded(actionOf(challenge).token);
    assert.equal(second["threeDSServerTransID"], first["threeDSServerTransID"]);
    for (const name of ["acsTransID", "acsReferenceNumber", "acsURL", "messageVersion", "threeDSNotificationURL"])
      assert.ok(second[name], name);
  });
});
