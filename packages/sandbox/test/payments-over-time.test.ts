import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { actionOf, CARD, EUR, GIFT, merchantAccount, SECURE, shop, visit } from "./support/shop.ts";

const AUTO = { additionalData: {} };

describe("money in time", () => {
  test("a capture delay counts from the authorisation, not from the request", async (t) => {
    const made = await shop(t);
    const asked = await made.pay({ paymentMethod: { type: "klarna" }, captureDelayHours: 24, ...AUTO });
    await made.sandbox.clock.advance({ hours: 23 });
    await visit(actionOf(asked).url, { choice: "authorised" });
    const [event] = await made.items("AUTHORISATION");
    await made.sandbox.clock.advance({ hours: 2 });
    await made.modify(event?.pspReference, "refunds", { amount: EUR(1) });
    await made.sandbox.clock.advance({ hours: 22 });
    await made.modify(event?.pspReference, "refunds", { amount: EUR(1) });
    assert.deepEqual((await made.events()).slice(1), ["REFUND false", "REFUND true"]);
  });

  test("an authorisation ends so long after it was given", async (t) => {
    const made = await shop(t, { settings: { authorisationValidityDays: 2 } });
    const asked = await made.pay({ paymentMethod: { type: "klarna" } });
    await made.sandbox.clock.advance({ hours: 20 });
    await visit(actionOf(asked).url, { choice: "authorised" });
    const [event] = await made.items("AUTHORISATION");
    await made.sandbox.clock.advance({ hours: 47 });
    await made.modify(event?.pspReference, "amountUpdates", { amount: EUR(1200) });
    await made.sandbox.clock.advance({ hours: 1 });
    await made.modify(event?.pspReference, "captures", { amount: EUR(1) });
    assert.deepEqual((await made.events()).slice(1), [
      ...["AUTHORISATION_ADJUSTMENT true", "EXPIRE true", "CAPTURE false"],
    ]);
  });

  test("what has expired can be neither captured nor cancelled, and the reason says so", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay()).body["pspReference"];
    await made.sandbox.clock.advance({ days: 28 });
    await made.modify(psp, "captures", { amount: EUR(1) });
    await made.modify(psp, "cancels");
    await made.modify(psp, "amountUpdates", { amount: EUR(1) });
    const told = (await made.items()).slice(2).map(({ success, reason }) => `${success}: ${reason}`);
    assert.deepEqual(told, Array<string>(3).fill("false: Authorisation has expired"));
  });

  test("the longest capture delay ends with the authorisation, and captures", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay({ captureDelayHours: 672, ...AUTO })).body["pspReference"];
    await made.sandbox.clock.advance({ hours: 672 });
    await made.modify(psp, "refunds", { amount: EUR(1000) });
    assert.deepEqual((await made.events()).slice(1), ["REFUND true"]);
  });

  for (const delay of [-1, 673])
    test(`a capture delay of ${delay} hours is refused`, async (t) => {
      const made = await shop(t);
      const { status, body } = await made.pay({ captureDelayHours: delay, ...AUTO });
      assert.deepEqual([status, body["errorCode"]], [422, "164"]);
    });

  for (const value of [1e30, Number.MAX_SAFE_INTEGER + 1])
    test(`an amount of ${value} cannot be counted exactly and is refused, wherever it stands`, async (t) => {
      const made = await shop(t);
      const psp = (await made.pay()).body["pspReference"];
      const amount = EUR(value);
      const common = { merchantAccount, amount, reference: "r" };
      const answers = [
        await made.pay({ amount }),
        await made.modify(psp, "captures", { amount }),
        await made.modify(psp, "amountUpdates", { amount }),
        await made.call("/orders", common),
        await made.call("/paymentLinks", common),
        await made.call("/paymentMethods/balance", { merchantAccount, amount, paymentMethod: GIFT }),
      ];
      for (const { status, body } of answers) assert.deepEqual([status, body["errorCode"]], [422, "137"]);
    });
});

describe("what is not decided at once", () => {
  const PENDING = { paymentMethod: { ...CARD, holderName: "PENDING" } };

  test("a pending payment is authorised after an hour, and told", async (t) => {
    const made = await shop(t);
    const { body } = await made.pay(PENDING);
    assert.equal(body["resultCode"], "Received");
    await made.modify(body["pspReference"], "captures", { amount: EUR(1000) });
    assert.deepEqual(await made.events(), ["CAPTURE false"]);
    await made.sandbox.clock.advance({ hours: 1 });
    assert.deepEqual((await made.events()).slice(1), ["AUTHORISATION true"]);
    await made.modify(body["pspReference"], "captures", { amount: EUR(1000) });
    assert.deepEqual((await made.events()).slice(2), ["CAPTURE true"]);
  });

  test("one that was taken back before is never authorised", async (t) => {
    const made = await shop(t);
    await made.pay({ ...PENDING, reference: "lost" });
    await made.call("/cancels", { merchantAccount, paymentReference: "lost" });
    await made.sandbox.clock.advance({ hours: 2 });
    await made.call("/cancels", { merchantAccount, paymentReference: "nothing" });
    assert.deepEqual(await made.events(), ["AUTHORISATION false", "TECHNICAL_CANCEL true"]);
  });

  test("a technical cancel keeps a payment that waits for its shopper from being authorised", async (t) => {
    const made = await shop(t);
    const asked = await made.pay({ paymentMethod: SECURE, reference: "lost" });
    const back = await visit(actionOf(asked).url, { choice: "authorised", password: "password" });
    const redirectResult = new URL(back.headers.get("location") ?? "").searchParams.get("redirectResult");
    await made.call("/cancels", { merchantAccount, paymentReference: "lost" });
    const { body } = await made.call("/payments/details", { details: { redirectResult } });
    assert.equal(body["resultCode"], "Cancelled");
    assert.deepEqual(await made.events(), ["AUTHORISATION false", "TECHNICAL_CANCEL true"]);
  });

  test("a shopper who never comes back is waited for one day", async (t) => {
    const made = await shop(t);
    const asked = await made.pay({ paymentMethod: { type: "ideal" } });
    await made.sandbox.clock.advance({ hours: 24 });
    assert.equal((await visit(actionOf(asked).url)).status, 404);
    assert.deepEqual(await made.events(), ["OFFER_CLOSED true"]);
  });
});

describe("a capture that fails by its trigger", () => {
  const FAILING = { paymentMethod: { ...CARD, holderName: "capture failed" }, ...AUTO };

  test("fails where it is made at once, and nothing is captured", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay(FAILING)).body["pspReference"];
    await made.modify(psp, "refunds", { amount: EUR(1) });
    assert.deepEqual(await made.events(), ["AUTHORISATION true", "CAPTURE_FAILED true", "REFUND false"]);
  });

  test("fails when its delay is over", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay({ ...FAILING, captureDelayHours: 5 })).body["pspReference"];
    assert.deepEqual(await made.events(), ["AUTHORISATION true"]);
    await made.sandbox.clock.advance({ hours: 5 });
    await made.modify(psp, "refunds", { amount: EUR(1) });
    assert.deepEqual((await made.events()).slice(1), ["CAPTURE_FAILED true", "REFUND false"]);
  });
});

describe("webhooks of a payment", () => {
  test("an amount update without a reference has the payment's", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay()).body["pspReference"];
    await made.modify(psp, "amountUpdates", { amount: EUR(1200) });
    const [item] = await made.items("AUTHORISATION_ADJUSTMENT");
    assert.equal(item?.merchantReference, "order-1");
  });

  test("a refused one offers no operations", async (t) => {
    const made = await shop(t);
    await made.pay({ paymentMethod: { ...CARD, holderName: "DECLINED" } });
    const [item] = await made.items("AUTHORISATION");
    assert.equal("operations" in (item ?? {}), false);
  });
});
