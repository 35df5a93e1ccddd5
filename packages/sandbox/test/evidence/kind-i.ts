import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import type { EvidenceRow } from "../support/evidence.ts";
import {
  actionOf,
  CARD,
  EUR,
  GIFT,
  merchantAccount,
  openOrder,
  SECURE,
  shop as newShop,
  type Shop,
  visit,
} from "../support/shop.ts";
import { request } from "../support/requests.ts";
import { startReceiver } from "../support/receiver.ts";

/** What was delivered of one event, as it came. */
async function itemsOf(shop: Shop, eventCode: string): Promise<Record<string, unknown>[]> {
  return (await shop.items(eventCode)).map((item) => ({ ...item }));
}

const codes = async (shop: Shop) => (await shop.items()).map(({ eventCode, success }) => `${eventCode} ${success}`);

const DISPUTES = [
  ...["NOTIFICATION_OF_FRAUD", "REQUEST_FOR_INFORMATION", "NOTIFICATION_OF_CHARGEBACK", "CHARGEBACK"],
  "CHARGEBACK_REVERSED",
];

const HMAC = "0123456789ABCDEF".repeat(4);

/** What webhooks say, and when. */
export const rows: readonly EvidenceRow[] = [
  {
    row: 18,
    kind: "I",
    title: "an order that is paid in parts is closed with its parts",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const order = await openOrder(shop, EUR(11_000));
      const first = await shop.pay({ paymentMethod: GIFT, amount: EUR(5000), order });
      const last = await shop.pay({ amount: EUR(6000), order });
      const [closed] = await shop.items("ORDER_CLOSED");
      const { hmacSignature: _, ...parts } = closed?.additionalData ?? {};
      assert.deepEqual(parts, {
        "order-1-pspReference": first.body["pspReference"],
        "order-1-paymentAmount": "EUR 50.00",
        "order-1-paymentMethod": "givex",
        "order-2-pspReference": last.body["pspReference"],
        "order-2-paymentAmount": "EUR 60.00",
        "order-2-paymentMethod": "visa",
      });
      assert.equal((last.body["additionalData"] as Record<string, string>)["order-2-paymentAmount"], "EUR 60.00");
    },
  },
  {
    row: 19,
    kind: "I",
    title: "an authorisation that runs out is told with its uncaptured rest, and one that was captured is not",
    run: async ({ t }) => {
      const shop = await newShop(t, { settings: { multiplePartialCaptures: true } });
      const whole = await shop.pay();
      const part = await shop.pay({ reference: "part" });
      await shop.pay({ reference: "automatic", additionalData: {} });
      const cancelled = await shop.pay({ reference: "cancelled" });
      await shop.modify(part.body["pspReference"], "captures", { amount: EUR(400) });
      await shop.modify(cancelled.body["pspReference"], "cancels");
      await shop.sandbox.clock.advance({ days: 28 });
      const ended = (await itemsOf(shop, "EXPIRE")).map(({ pspReference, amount, success }) => [
        ...[pspReference, amount, success],
      ]);
      assert.deepEqual(ended, [
        [whole.body["pspReference"], EUR(1000), "true"],
        [part.body["pspReference"], EUR(600), "true"],
      ]);
    },
  },
  {
    row: 20,
    kind: "I",
    title: "codes, vouchers and pages that nobody goes on with are offers that close, and no authorisation is told",
    run: async ({ t }) => {
      const shop = await newShop(t);
      await shop.pay({ paymentMethod: { type: "pix" }, amount: { currency: "BRL", value: 1000 }, reference: "qr" });
      await shop.pay({ paymentMethod: { type: "multibanco" }, reference: "voucher" });
      await shop.pay({ paymentMethod: { type: "ideal" }, reference: "bank" });
      await shop.pay({ paymentMethod: SECURE, reference: "3-D Secure" });
      await shop.sandbox.clock.advance({ hours: 13 });
      const closed = async () => (await shop.items("OFFER_CLOSED")).map(({ merchantReference }) => merchantReference);
      assert.deepEqual((await closed()).sort(), ["3-D Secure", "qr"]);
      await shop.sandbox.clock.advance({ days: 3 });
      assert.equal((await closed()).length, 4);
      assert.deepEqual(await shop.items("AUTHORISATION"), []);
    },
  },
  {
    row: 22,
    kind: "I",
    title: "what a bank has decided is told without the shopper's return; the shop may ask later",
    run: async ({ t }) => {
      const shop = await newShop(t);
      for (const type of ["ideal", "klarna", "paypal", "mobilepay", "multibanco", "blik"]) {
        const asked = await shop.pay({ paymentMethod: { type }, reference: type });
        await visit(actionOf(asked).url, { choice: "authorised" });
      }
      const told = await shop.items("AUTHORISATION");
      assert.deepEqual(
        told.map(({ merchantReference, success }) => `${merchantReference} ${success}`),
        ["ideal true", "klarna true", "paypal true", "mobilepay true", "multibanco true", "blik true"],
      );
    },
  },
  {
    row: 23,
    kind: "I",
    title: "stored details are told of as they are made, found again, changed and disabled, signed in a header",
    run: async ({ t }) => {
      const receiver = await startReceiver(t);
      const shop = await newShop(t, {
        seed: { webhooks: [{ url: receiver.url, hmacKey: HMAC, type: "recurring-token-notification" }] },
      });
      const shopper = { shopperReference: "evidence-23", recurringProcessingModel: "CardOnFile" };
      const store = (paymentMethod: object) =>
        shop.pay({ ...shopper, amount: EUR(0), storePaymentMethod: true, paymentMethod });
      const unlisted = { ...CARD, number: "4000020000000000" };
      const made = await store(unlisted);
      await store(unlisted);
      await store({ ...unlisted, expiryYear: "2033" });
      const token = (made.body["additionalData"] as Record<string, string>)["tokenization.storedPaymentMethodId"];
      const query = `merchantAccount=${merchantAccount}&shopperReference=evidence-23`;
      await request(shop.sandbox, "DELETE", `/v71/storedPaymentMethods/${token}?${query}`);
      await shop.sandbox.control.webhooksSettled();
      const bodies = receiver.received.map(({ body }) => JSON.parse(body) as Record<string, unknown>);
      assert.deepEqual(
        bodies.map(({ type }) => type),
        ["created", "alreadyExisting", "updated", "disabled"].map((what) => `recurring.token.${what}`),
      );
      assert.deepEqual(bodies[0]?.["data"], {
        merchantAccount,
        shopperReference: "evidence-23",
        storedPaymentMethodId: token,
        type: "visa",
        operation: "created",
      });
      assert.equal(bodies[0]?.["eventId"], made.body["pspReference"]);
      for (const { body, headers } of receiver.received) {
        const signature = createHmac("sha256", Buffer.from(HMAC, "hex")).update(body).digest("base64");
        assert.equal(headers["hmacsignature"], signature);
      }
    },
  },
  {
    row: 24,
    kind: "I",
    title: "disputes come on demand, with reason, reference of the network, status and time to defend",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const { body } = await shop.pay({ additionalData: {} });
      for (const eventCode of DISPUTES) {
        const path = `/_sandbox/payments/${String(body["pspReference"])}/events`;
        await request(shop.sandbox, "POST", path, { body: { eventCode } });
      }
      const told = (await shop.items()).slice(1);
      assert.deepEqual(
        told.map(({ eventCode }) => eventCode),
        DISPUTES,
      );
      for (const { originalReference } of told) assert.equal(originalReference, body["pspReference"]);
      const { additionalData } = told[3] ?? assert.fail("no chargeback");
      assert.deepEqual(
        [additionalData["chargebackReasonCode"], additionalData["chargebackSchemeCode"]],
        ["10.4", "visa"],
      );
      assert.match(additionalData["arn"] ?? "", /^\d{23}$/);
      assert.match(additionalData["defensePeriodEndsAt"] ?? "", /^2026-01-19T00:00:00\+00:00$/);
      assert.equal(additionalData["disputeStatus"], "Undefended");
    },
  },
  {
    row: 25,
    kind: "I",
    title: "a capture that could not be says when it was booked",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const { body } = await shop.pay();
      await shop.modify(body["pspReference"], "captures", { amount: EUR(2000) });
      await shop.modify(body["pspReference"], "captures", { amount: EUR(1000) });
      await shop.modify(body["pspReference"], "refunds", { amount: EUR(1000) });
      assert.deepEqual((await codes(shop)).slice(1), ["CAPTURE false", "CAPTURE true", "REFUND true"]);
      for (const { additionalData } of (await shop.items()).slice(1))
        assert.match(additionalData["bookingDate"] ?? "absent", /^2026-01-01T00:00:00Z$/);
    },
  },
  {
    row: 21,
    kind: "I",
    title: "what cannot be captured offers a refund only",
    run: async ({ t }) => {
      const shop = await newShop(t);
      const answer = await shop.pay({
        amount: { currency: "PLN", value: 1000 },
        paymentMethod: { type: "blik", blikCode: "777777" },
      });
      await visit(actionOf(answer).url, { choice: "authorised" });
      const [item] = await shop.items("AUTHORISATION");
      assert.deepEqual((item as unknown as Record<string, unknown>)["operations"], ["REFUND"]);
    },
  },
];
