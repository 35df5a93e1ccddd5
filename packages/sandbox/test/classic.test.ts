import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { operations as binLookup } from "@adyen-kit/client/bin-lookup/v54/operations";
import { schemas as binLookupSchemas } from "@adyen-kit/client/bin-lookup/v54/schemas";
import { operations as payment } from "@adyen-kit/client/payment/v68/operations";
import { schemas as paymentSchemas } from "@adyen-kit/client/payment/v68/schemas";
import { operations as payout } from "@adyen-kit/client/payout/v68/operations";
import { schemas as payoutSchemas } from "@adyen-kit/client/payout/v68/schemas";
import { operations as recurring } from "@adyen-kit/client/recurring/v68/operations";
import { schemas as recurringSchemas } from "@adyen-kit/client/recurring/v68/schemas";
import { Journey } from "./support/journey.ts";
import { startReceiver } from "./support/receiver.ts";
import { request, startFrozen } from "./support/requests.ts";

const EUR = (value: number) => ({ currency: "EUR", value });
const merchantAccount = "AcmeGroup_Web";
const card = { number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737", holderName: "A. Person" };

async function setUp(t: TestContext) {
  const hooks = await startReceiver(t);
  const sandbox = await startFrozen({ seed: { webhooks: [{ url: hooks.url }] } });
  t.after(() => sandbox.close());
  const events = async () => {
    await sandbox.control.webhooksSettled();
    return hooks.events();
  };
  return { sandbox, events };
}

test("the classic Payment API changes the same payments as Checkout", async (t) => {
  const { sandbox, events } = await setUp(t);
  const go = new Journey(sandbox, "/pal/servlet/Payment/v68", { operations: payment, schemas: paymentSchemas });
  const authorise = (more: object = {}) =>
    go.post<Record<string, string>>("/authorise", {
      ...{
        merchantAccount,
        reference: "r",
        amount: EUR(1000),
        card,
        additionalData: { manualCapture: "true" },
        ...more,
      },
    });
  const first = await authorise();
  assert.equal(first["resultCode"], "Authorised");
  const original = (pspReference: string | undefined) => ({ merchantAccount, originalReference: pspReference });
  const capture = await go.post("/capture", { ...original(first["pspReference"]), modificationAmount: EUR(400) });
  assert.equal(capture["response"], "[capture-received]");
  // What one API captured the other refunds.
  const refund = await request(sandbox, "POST", `/v71/payments/${first["pspReference"]}/refunds`, {
    body: { merchantAccount, amount: EUR(401) },
  });
  assert.equal(refund.status, 201);
  await go.post("/refund", { ...original(first["pspReference"]), modificationAmount: EUR(400) });
  assert.deepEqual(await events(), ["AUTHORISATION true", "CAPTURE true", "REFUND false", "REFUND true"]);

  const second = await authorise();
  await go.post("/adjustAuthorisation", { ...original(second["pspReference"]), modificationAmount: EUR(1200) });
  await go.post("/cancel", original(second["pspReference"]));
  const third = await authorise();
  await go.post("/cancelOrRefund", original(third["pspReference"]));
  await go.post("/voidPendingRefund", original(third["pspReference"]));
  await go.post("/donate", {
    ...{
      merchantAccount,
      donationAccount: "Nonprofit",
      originalReference: first["pspReference"],
      modificationAmount: EUR(1),
    },
  });
  await authorise({ reference: "lost" });
  await go.post("/technicalCancel", { merchantAccount, originalMerchantReference: "lost" });
  assert.deepEqual((await events()).slice(4), [
    "AUTHORISATION true",
    "AUTHORISATION_ADJUSTMENT true",
    "CANCELLATION true",
    "AUTHORISATION true",
    "CANCEL_OR_REFUND true",
    "VOID_PENDING_REFUND false",
    "DONATION true",
    "AUTHORISATION true",
    "TECHNICAL_CANCEL true",
  ]);

  const secure = { card: { ...card, number: "4917610000000000" } };
  const sent = await authorise(secure);
  assert.equal(sent["resultCode"], "RedirectShopper");
  const page = await fetch(sent["issuerUrl"] ?? "", {
    method: "POST",
    body: new URLSearchParams({ choice: "authorised", password: "password" }),
  });
  assert.equal(page.status, 200);
  const done = await go.post("/authorise3d", { merchantAccount, md: sent["md"], paResponse: "made up" });
  assert.equal(done["refusalReason"], "3D Not Authenticated");
  const native = await authorise({ ...secure, threeDS2RequestData: { deviceChannel: "browser" } });
  const token = (native["additionalData"] as unknown as Record<string, string>)["threeds2.threeDS2Token"];
  const common = { merchantAccount, reference: "r", amount: EUR(1000) };
  const challenge = await go.post<Record<string, string>>("/authorise3ds2", { ...common, threeDS2Token: token });
  assert.equal(challenge["resultCode"], "ChallengeShopper");
  const next = (challenge["additionalData"] as unknown as Record<string, string>)["threeds2.threeDS2Token"];
  const result = await go.post<Record<string, string>>("/authorise3ds2", {
    ...{ ...common, threeDS2Token: next, threeDS2Result: { transStatus: "Y" } },
  });
  assert.equal(result["resultCode"], "Authorised");
  for (const path of ["/getAuthenticationResult", "/retrieve3ds2Result"])
    await go.post(path, { merchantAccount, pspReference: result["pspReference"] });
  const none = await go.refused("POST", "/getAuthenticationResult", {
    merchantAccount,
    pspReference: first["pspReference"],
  });
  assert.equal(none.body["errorCode"], "15_012");
  assert.deepEqual(go.missing(), []);
});

test("Recurring and Payout use the same stored details", async (t) => {
  const { sandbox, events } = await setUp(t);
  const payouts = new Journey(sandbox, "/pal/servlet/Payout/v68", { operations: payout, schemas: payoutSchemas });
  const go = new Journey(sandbox, "/pal/servlet/Recurring/v68", { operations: recurring, schemas: recurringSchemas });
  const shopper = { merchantAccount, shopperReference: "shopper-1" };
  const details = {
    ...{ ...shopper, card, recurring: { contract: "PAYOUT" }, shopperEmail: "a@b.example" },
    ...{ dateOfBirth: "1990-01-01", entityType: "NaturalPerson", nationality: "NL" },
  };
  const stored = await payouts.post<Record<string, string>>("/storeDetail", details);
  const id = stored["recurringDetailReference"];
  const listed = await go.post<{
    details: { RecurringDetail: { recurringDetailReference: string; card: { number: string } } }[];
  }>("/listRecurringDetails", shopper);
  assert.deepEqual(
    listed.details.map(({ RecurringDetail: each }) => [each.recurringDetailReference, each.card.number]),
    [[id, "1111"]],
  );
  const money = { amount: EUR(500), reference: "p" };
  const submitted = await payouts.post<Record<string, string>>("/submitThirdParty", {
    ...{ ...shopper, ...money, recurring: { contract: "PAYOUT" }, selectedRecurringDetailReference: id },
    shopperEmail: "a@b.example",
  });
  const other = await payouts.post<Record<string, string>>("/storeDetailAndSubmitThirdParty", {
    ...{ ...details, ...money },
    card: { ...card, number: "5555341244441115" },
  });
  await payouts.post("/confirmThirdParty", { merchantAccount, originalReference: submitted["pspReference"] });
  await payouts.post("/declineThirdParty", { merchantAccount, originalReference: other["pspReference"] });
  const again = await payouts.refused("POST", "/confirmThirdParty", {
    merchantAccount,
    originalReference: submitted["pspReference"],
  });
  assert.equal(again.body["errorCode"], "167");
  await payouts.post("/payout", { merchantAccount, ...money, card });
  assert.deepEqual(await events(), ["PAYOUT_THIRDPARTY true", "PAYOUT_DECLINE true", "PAYOUT true"]);
  assert.deepEqual(payouts.missing(), []);

  const detail = { ...shopper, recurringDetailReference: id };
  const permits = await go.post<{ permitResultList: { token: string }[] }>("/createPermit", {
    ...detail,
    permits: [{ partnerId: "P", profileReference: "R", resultKey: "k" }],
  });
  await go.post("/disablePermit", { merchantAccount, token: permits.permitResultList[0]?.token });
  await go.post("/notifyShopper", { ...detail, ...money });
  await go.post("/scheduleAccountUpdater", { ...shopper, reference: "u", selectedRecurringDetailReference: id });
  assert.equal((await go.post("/disable", detail))["response"], "[detail-successfully-disabled]");
  assert.equal((await go.post("/disable", shopper))["response"], "[all-details-successfully-disabled]");
  assert.equal((await go.refused("POST", "/disable", shopper)).body["errorCode"], "800");
  assert.deepEqual(go.missing(), []);
});

test("BinLookup knows the test cards", async (t) => {
  const { sandbox } = await setUp(t);
  const go = new Journey(sandbox, "/pal/servlet/BinLookup/v54", { operations: binLookup, schemas: binLookupSchemas });
  const supported = async (cardNumber: string) =>
    (await go.post("/get3dsAvailability", { merchantAccount, cardNumber }))["threeDS2supported"];
  assert.deepEqual([await supported("4917610000000000"), await supported("4111111111111111")], [true, false]);
  const cost = await go.post("/getCostEstimate", {
    merchantAccount,
    amount: EUR(1000),
    cardNumber: "4111111111111111",
  });
  assert.deepEqual(cost["costEstimateAmount"], EUR(15));
  assert.deepEqual(go.missing(), []);
});
