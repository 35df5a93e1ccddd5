import assert from "node:assert/strict";
import { describe, test, type TestContext } from "node:test";
import { actionOf, EUR, fits, GIFT, merchantAccount, openOrder, shop, type Shop, visit } from "./support/shop.ts";

/** A gift card that stays as it was left. */
const SPENT = { settings: { giftCardBalance: "spent" } } as const;
const AUTO = { additionalData: {} };
const IDEAL = { paymentMethod: { type: "ideal" }, ...AUTO };

async function balance({ call }: Shop, currency = "EUR"): Promise<number> {
  const amount = { currency, value: 1 };
  const { body } = await call("/paymentMethods/balance", { merchantAccount, amount, paymentMethod: GIFT });
  return (body["balance"] as { value: number }).value;
}

describe("an order", () => {
  test("cannot be paid twice: of two payments that wait for their banks, the second is refused", async (t) => {
    const made = await shop(t);
    const order = await openOrder(made, EUR(1000));
    const first = await made.pay({ ...IDEAL, order });
    const second = await made.pay({ ...IDEAL, order });
    assert.equal(second.body["resultCode"], "RedirectShopper");
    await visit(actionOf(first).url, { choice: "authorised" });
    await visit(actionOf(second).url, { choice: "authorised" });
    assert.deepEqual(await made.events(), [
      "AUTHORISATION true",
      "ORDER_OPENED true",
      "ORDER_CLOSED true",
      "AUTHORISATION false",
    ]);
  });

  test("stays cancelled when a payment of it ends afterwards", async (t) => {
    const made = await shop(t);
    const order = await openOrder(made, EUR(1000));
    const pending = await made.pay({ ...IDEAL, order });
    await made.call("/orders/cancel", { merchantAccount, order });
    await visit(actionOf(pending).url, { choice: "authorised" });
    assert.deepEqual(await made.events(), ["AUTHORISATION false"]);
    const again = await made.call("/orders/cancel", { merchantAccount, order });
    assert.match(String(again.body["message"]), /has been cancelled/);
  });

  test("that nobody paid in time is rolled back, and its payments that end later are refused", async (t) => {
    const made = await shop(t);
    const order = await openOrder(made, EUR(8000));
    await made.pay({ paymentMethod: GIFT, amount: EUR(5000), order, ...AUTO });
    await made.sandbox.clock.advance({ hours: 23 });
    const pending = await made.pay({ ...IDEAL, amount: EUR(3000), order });
    await made.sandbox.clock.advance({ hours: 1 });
    await visit(actionOf(pending).url, { choice: "authorised" });
    assert.deepEqual((await made.events()).slice(2), [
      "CANCEL_OR_REFUND true",
      "ORDER_CLOSED false",
      "AUTHORISATION false",
    ]);
    assert.equal(await balance(made), 5000);
    const cancelled = await made.call("/orders/cancel", { merchantAccount, order });
    fits("CancelOrderResponse", cancelled.body);
    assert.equal((await made.events()).filter((each) => each === "ORDER_CLOSED false").length, 1);
    assert.equal((await made.pay({ amount: EUR(1), order })).status, 422);
  });

  test("that expired can be cancelled: that is when it is rolled back, if nothing else came before", async (t) => {
    const made = await shop(t);
    const order = await openOrder(made, EUR(8000));
    await made.pay({ amount: EUR(1000), order });
    await made.sandbox.clock.advance({ hours: 24 });
    const { status, body } = await made.call("/orders/cancel", { merchantAccount, order });
    assert.deepEqual([status, body["resultCode"]], [200, "Received"]);
    assert.deepEqual((await made.events()).slice(2), ["CANCEL_OR_REFUND true", "ORDER_CLOSED false"]);
  });
});

describe("a gift card", () => {
  test("gets back what is refunded, in part or whole, and what is cancelled with its order", async (t) => {
    const made = await shop(t, SPENT);
    const paid = await made.pay({ paymentMethod: GIFT, amount: EUR(3000), ...AUTO });
    assert.equal(await balance(made), 2000);
    await made.modify(paid.body["pspReference"], "refunds", { amount: EUR(1000) });
    assert.equal(await balance(made), 3000);
    await made.modify(paid.body["pspReference"], "reversals");
    assert.equal(await balance(made), 5000);
    const order = await openOrder(made, EUR(8000));
    await made.pay({ paymentMethod: GIFT, amount: EUR(5000), order });
    assert.equal(await balance(made), 0);
    await made.call("/orders/cancel", { merchantAccount, order });
    assert.equal(await balance(made), 5000);
  });

  test("does not pay more than is on it, whatever the acquirer is told to say", async (t) => {
    const made = await shop(t);
    const additionalData = { RequestedTestAcquirerResponseCode: "APPROVED" };
    const over = await made.pay({ paymentMethod: GIFT, amount: EUR(5001), additionalData });
    assert.equal(over.body["refusalReason"], "Not enough balance");
    assert.equal(await balance(made), 5000);
  });

  test("holds its money in each currency", async (t) => {
    const made = await shop(t, SPENT);
    await made.pay({ paymentMethod: GIFT, amount: EUR(5000), ...AUTO });
    assert.deepEqual([await balance(made), await balance(made, "USD")], [0, 5000]);
    const dollars = { currency: "USD", value: 5000 };
    assert.equal((await made.pay({ paymentMethod: GIFT, amount: dollars })).body["resultCode"], "Authorised");
  });

  test("is told of without an expiry that it does not have", async (t) => {
    const made = await shop(t);
    await made.pay({ paymentMethod: GIFT, amount: EUR(1), ...AUTO });
    const [item] = await made.items("AUTHORISATION");
    assert.equal(item?.reason, "");
  });
});

test("a part that an issuer approves is all that can be captured, and all that an order is paid", async (t: TestContext) => {
  const made = await shop(t);
  const order = await openOrder(made, EUR(1000));
  const additionalData = { RequestedTestAcquirerResponseCode: "PARTIALLY_APPROVED", manualCapture: "true" };
  const { body } = await made.pay({ order, additionalData });
  fits("PaymentResponse", body);
  assert.deepEqual([body["resultCode"], body["amount"]], ["PartiallyAuthorised", EUR(500)]);
  assert.deepEqual((body["order"] as { remainingAmount: object }).remainingAmount, EUR(500));
  await made.modify(body["pspReference"], "captures", { amount: EUR(501) });
  await made.modify(body["pspReference"], "captures", { amount: EUR(500) });
  assert.deepEqual((await made.events()).slice(2), ["CAPTURE false", "CAPTURE true"]);
});
