import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, test } from "node:test";
import { itemOf } from "./support/receiver.ts";
import { request } from "./support/requests.ts";
import { actionOf, CARD, EUR, fits, merchantAccount, SECURE, shop, type Shop, visit as open } from "./support/shop.ts";

describe("a card payment", () => {
  test("is authorised, told by a webhook, and answered as the description says", async (t) => {
    const { pay, events, hooks } = await shop(t);
    const { status, body, headers } = await pay();
    assert.equal(status, 200);
    fits("PaymentResponse", body);
    assert.equal(body["resultCode"], "Authorised");
    assert.match(String(body["pspReference"]), /^[A-Z0-9]{16}$/);
    assert.equal(headers.get("pspreference"), body["pspReference"]);
    assert.deepEqual(await events(), ["AUTHORISATION true"]);
    const item = itemOf(hooks.received[0]?.body ?? "");
    assert.deepEqual([item.pspReference, item.amount], [body["pspReference"], EUR(1000)]);
  });

  for (const [holderName, resultCode, code, reason] of [
    ["DECLINED", "Refused", "2", "Refused"],
    ["NOT_ENOUGH_BALANCE", "Refused", "12", "Not enough balance"],
    ["not enough balance", "Refused", "12", "Not enough balance"],
    ["CARD_EXPIRED", "Refused", "6", "Expired Card"],
    ["ERROR", "Error", "4", "Acquirer Error"],
    ["FRAUD_CANCELLED", "Cancelled", "22", "FRAUD-CANCELLED"],
    ["DECLINED : 06 : ERROR", "Refused", "2", "Refused"],
  ] as const) {
    test(`of ${holderName} ends as ${resultCode}, with the reason ${code}`, async (t) => {
      const { pay, events } = await shop(t);
      const { status, body } = await pay({ paymentMethod: { ...CARD, holderName } });
      assert.equal(status, 200);
      assert.deepEqual(
        [body["resultCode"], body["refusalReasonCode"], body["refusalReason"]],
        [resultCode, code, reason],
      );
      assert.deepEqual(await events(), ["AUTHORISATION false"]);
    });
  }

  test("can be told its outcome by additionalData, and by encrypted test values", async (t) => {
    const { pay } = await shop(t);
    const additionalData = { RequestedTestAcquirerResponseCode: "6" };
    assert.equal((await pay({ additionalData })).body["refusalReason"], "Expired Card");
    const encrypted = {
      type: "scheme",
      encryptedCardNumber: "test_5555341244441115",
      encryptedExpiryMonth: "test_03",
      encryptedExpiryYear: "test_2030",
      encryptedSecurityCode: "test_737",
    };
    const { body } = await pay({ paymentMethod: encrypted });
    assert.deepEqual([body["resultCode"], body["paymentMethod"]], ["Authorised", { type: "scheme", brand: "mc" }]);
  });

  test("with a wrong security code or expiry is declined, and a wrong number refused", async (t) => {
    const { pay } = await shop(t);
    for (const wrong of [{ cvc: "111" }, { expiryYear: "2031" }]) {
      assert.equal((await pay({ paymentMethod: { ...CARD, ...wrong } })).body["resultCode"], "Refused");
    }
    const { status, body } = await pay({ paymentMethod: { ...CARD, number: "4111111111111112" } });
    assert.deepEqual([status, body["errorCode"]], [422, "101"]);
  });

  test("is refused where its request is wrong, in Checkout's words", async (t) => {
    const { pay, call } = await shop(t);
    const refusals = [
      [await pay({ amount: EUR(-1) }), 422, "137"],
      [await pay({ amount: { currency: "XXQ", value: 1 } }), 422, "138"],
      [await pay({ merchantAccount: "Nobody" }), 403, "901"],
      [await pay({ paymentMethod: { ...CARD, surprise: 1 } }), 400, "702"],
      [await call("/payments", {}), 422, "100"],
      [await call("/payments/ABCDEFGHJKLMNPQR/captures", { merchantAccount, amount: EUR(1) }), 422, "167"],
    ] as const;
    for (const [{ status, body }, expected, errorCode] of refusals)
      assert.deepEqual([status, body["errorCode"]], [expected, errorCode], JSON.stringify(body));
    const unknown = await pay({ paymentMethod: { ...CARD, surprise: 1 } });
    assert.equal(unknown.body["message"], "Structure of CardDetails contains the following unknown fields: [surprise]");
  });

  test("needs the payment role, and a key that works", async (t) => {
    const { sandbox } = await shop(t, {
      seed: { credentials: [{}, { roles: ["Management API—Account read"] }] },
    });
    const key = sandbox.seeded?.credentials[1]?.apiKey;
    const refused = await request(sandbox, "POST", "/v71/payments", { key, body: {} });
    assert.deepEqual([refused.status, refused.body["errorCode"]], [403, "010"]);
    const wrong = await request(sandbox, "POST", "/v71/payments", { key: "nonsense", body: {} });
    assert.deepEqual([wrong.status, wrong.body["errorCode"]], [401, "000"]);
    assert.match(wrong.headers.get("www-authenticate") ?? "", /^BASIC/);
  });
});

describe("money", () => {
  const modify = (made: Shop, psp: unknown, what: string, more: object = {}) => made.modify(psp, what, more);

  test("no more is captured than was authorised, and a part releases the rest", async (t) => {
    const made = await shop(t);
    const { body: payment } = await made.pay();
    const psp = payment["pspReference"];
    const capture = await modify(made, psp, "captures", { amount: EUR(400), reference: "part" });
    assert.equal(capture.status, 201);
    fits("PaymentCaptureResponse", capture.body);
    assert.equal(capture.body["status"], "received");
    await modify(made, psp, "captures", { amount: EUR(1) });
    assert.deepEqual(await made.events(), ["AUTHORISATION true", "CAPTURE true", "CAPTURE false"]);
    const item = itemOf(made.hooks.received[2]?.body ?? "");
    assert.deepEqual([item.originalReference, item.reason], [psp, "Insufficient balance on payment"]);
  });

  test("several partial captures, where the setting allows them, add up to no more", async (t) => {
    const made = await shop(t, { settings: { multiplePartialCaptures: true } });
    const psp = (await made.pay()).body["pspReference"];
    for (const value of [400, 600, 1]) await modify(made, psp, "captures", { amount: EUR(value) });
    assert.deepEqual((await made.events()).slice(1), ["CAPTURE true", "CAPTURE true", "CAPTURE false"]);
  });

  test("no more is refunded than was captured", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay()).body["pspReference"];
    await modify(made, psp, "refunds", { amount: EUR(1) });
    await modify(made, psp, "captures", { amount: EUR(1000) });
    for (const value of [700, 301, 300]) await modify(made, psp, "refunds", { amount: EUR(value) });
    assert.deepEqual((await made.events()).slice(1), [
      "REFUND false",
      "CAPTURE true",
      "REFUND true",
      "REFUND false",
      "REFUND true",
    ]);
    assert.equal(
      itemOf(made.hooks.received[1]?.body ?? "").reason,
      "Transaction hasn't been captured, refund not possible",
    );
  });

  test("nothing, another currency and less than nothing are refused at once", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay()).body["pspReference"];
    for (const amount of [EUR(0), EUR(-1), { currency: "USD", value: 1 }]) {
      const { status, body } = await modify(made, psp, "captures", { amount });
      assert.deepEqual([status, body["errorCode"]], [422, "137"]);
    }
  });

  test("a payment of the other merchant account is not there", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay()).body["pspReference"];
    const other = await modify(made, psp, "captures", { merchantAccount: "AcmeGroup_Stores", amount: EUR(1) });
    assert.deepEqual([other.status, other.body["errorCode"]], [422, "167"]);
  });

  test("a payment is cancelled once, and not after it was captured", async (t) => {
    const made = await shop(t);
    const first = (await made.pay()).body["pspReference"];
    for (let count = 0; count < 2; count += 1) await modify(made, first, "cancels");
    const second = (await made.pay({ reference: "order-2" })).body["pspReference"];
    await modify(made, second, "captures", { amount: EUR(1000) });
    const standalone = await made.call("/cancels", { merchantAccount, paymentReference: "order-2" });
    assert.equal(standalone.status, 201);
    assert.deepEqual((await made.events()).slice(1), [
      "CANCELLATION true",
      "CANCELLATION false",
      "AUTHORISATION true",
      "CAPTURE true",
      "TECHNICAL_CANCEL false",
    ]);
  });

  test("a reversal cancels what is authorised and refunds what is captured", async (t) => {
    const made = await shop(t);
    const authorised = (await made.pay()).body["pspReference"];
    const captured = (await made.pay()).body["pspReference"];
    await modify(made, captured, "captures", { amount: EUR(1000) });
    await modify(made, captured, "refunds", { amount: EUR(300) });
    await modify(made, authorised, "reversals");
    await modify(made, captured, "reversals");
    await made.events();
    const items = made.hooks.received
      .map(({ body }) => itemOf(body))
      .filter((item) => item.eventCode === "CANCEL_OR_REFUND");
    assert.deepEqual(
      items.map(({ additionalData, amount, success }) => [
        additionalData["modification.action"],
        amount.value,
        success,
      ]),
      [
        ["cancel", 1000, "true"],
        ["refund", 700, "true"],
      ],
    );
  });

  test("an amount update changes what can be captured", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay()).body["pspReference"];
    const updated = await modify(made, psp, "amountUpdates", { amount: EUR(1500), reference: "more" });
    fits("PaymentAmountUpdateResponse", updated.body);
    await modify(made, psp, "captures", { amount: EUR(1500) });
    assert.deepEqual((await made.events()).slice(1), ["AUTHORISATION_ADJUSTMENT true", "CAPTURE true"]);
  });

  test("without a wish a payment is captured at once; with a delay, when its hours are over", async (t) => {
    const made = await shop(t);
    const atOnce = (await made.pay({ additionalData: {} })).body["pspReference"];
    const later = (await made.pay({ additionalData: {}, captureDelayHours: 24 })).body["pspReference"];
    await modify(made, atOnce, "refunds", { amount: EUR(1000) });
    await modify(made, later, "refunds", { amount: EUR(1000) });
    await made.sandbox.clock.advance({ hours: 24 });
    await modify(made, later, "refunds", { amount: EUR(1000) });
    assert.deepEqual((await made.events()).slice(2), ["REFUND true", "REFUND false", "REFUND true"]);
  });

  test("an authorisation that nobody captures ends after 28 days", async (t) => {
    const made = await shop(t);
    const psp = (await made.pay()).body["pspReference"];
    await made.sandbox.clock.advance({ days: 28 });
    await modify(made, psp, "captures", { amount: EUR(1) });
    assert.deepEqual((await made.events()).slice(1), ["EXPIRE true", "CAPTURE false"]);
    assert.equal((await made.sandbox.control.overview()).payments[0]?.standing, "expired");
  });

  test("captures and refunds fail afterwards where the holder's name asks for it", async (t) => {
    const made = await shop(t);
    const capture = (await made.pay({ paymentMethod: { ...CARD, holderName: "capture failed" } })).body["pspReference"];
    await modify(made, capture, "captures", { amount: EUR(1000) });
    const refund = (await made.pay({ paymentMethod: { ...CARD, holderName: "refund failed" } })).body["pspReference"];
    await modify(made, refund, "captures", { amount: EUR(1000) });
    await modify(made, refund, "refunds", { amount: EUR(1000) });
    assert.deepEqual(await made.events(), [
      "AUTHORISATION true",
      "CAPTURE true",
      "CAPTURE_FAILED true",
      "AUTHORISATION true",
      "CAPTURE true",
      "REFUND true",
      "REFUND_FAILED true",
    ]);
  });
});

const PAYMENT = {
  merchantAccount,
  amount: EUR(10),
  reference: "r",
  returnUrl: "https://x.example",
  paymentMethod: CARD,
};

describe("idempotency", () => {
  const headers = { "idempotency-key": "k-1" };

  test("the first answer is given again, to the byte, and nothing happens twice", async (t) => {
    const made = await shop(t);
    const body = {
      merchantAccount,
      amount: EUR(10),
      reference: "r",
      returnUrl: "https://x.example",
      paymentMethod: CARD,
    };
    const first = await made.call("/payments", body, headers);
    const again = await made.call("/payments", body, headers);
    assert.deepEqual(again.body, first.body);
    assert.equal(again.headers.get("idempotency-key"), "k-1");
    assert.deepEqual(await made.events(), ["AUTHORISATION true"]);
    const other = await made.call("/payments", { ...body, reference: "s" }, headers);
    assert.deepEqual([other.status, other.body["errorCode"]], [422, "704"]);
    assert.equal(other.headers.get("transient-error"), null);
    await made.sandbox.control.changeSettings({ idempotencyMismatch: "replay" });
    assert.deepEqual((await made.call("/payments", { ...body, reference: "s" }, headers)).body, first.body);
    await made.sandbox.clock.advance({ days: 7 });
    assert.notDeepEqual((await made.call("/payments", body, headers)).body, first.body);
  });

  test("a refused request may be sent again; one that is too long a key is refused", async (t) => {
    const made = await shop(t);
    assert.equal((await made.pay({ amount: EUR(-1) })).status, 422);
    const long = await made.call("/payments", {}, { "idempotency-key": "k".repeat(65) });
    assert.match(String(long.body["message"]), /Idempotency-Key/);
  });

  test("of the errors on demand, the transient one is processed afresh and the other is final", async (t) => {
    const made = await shop(t);
    const error = (RequestedTestErrorResponseCode: string) => ({ additionalData: { RequestedTestErrorResponseCode } });
    const body = {
      merchantAccount,
      amount: EUR(10),
      reference: "r",
      returnUrl: "https://x.example",
      paymentMethod: CARD,
    };
    const transient = await made.call("/payments", { ...body, ...error("NO_CONNECTION_AVAILABLE") }, headers);
    assert.deepEqual([transient.status, transient.headers.get("transient-error")], [500, "true"]);
    assert.equal((await made.call("/payments", body, headers)).status, 200);
    const last = { "idempotency-key": "k-2" };
    const final = await made.call("/payments", { ...body, ...error("IOEXCEPTION_RECEIVED") }, last);
    assert.deepEqual([final.status, final.headers.get("transient-error")], [500, null]);
    assert.deepEqual(
      (await made.call("/payments", { ...body, ...error("IOEXCEPTION_RECEIVED") }, last)).body,
      final.body,
    );
  });

  test("what is sent on for a merchant is sent on once", async (t) => {
    const made = await shop(t);
    const arrived: ServerResponse[] = [];
    const merchant = createServer((_, response) => arrived.push(response)).listen(0, "127.0.0.1");
    t.after(() => merchant.close());
    await once(merchant, "listening");
    const body = {
      merchantAccount,
      shopperReference: "s",
      paymentMethod: CARD,
      baseUrl: `http://127.0.0.1:${(merchant.address() as AddressInfo).port}`,
      request: { body: "{}", credentials: "", headers: {}, httpMethod: "post" },
    };
    const first = made.call("/forward", body, headers);
    await once(merchant, "request");
    const meanwhile = await made.call("/forward", body, headers);
    assert.deepEqual([meanwhile.body["errorCode"], meanwhile.headers.get("transient-error")], ["704", "true"]);
    // Whoever cannot say who they are learns nothing of it.
    assert.equal((await made.call("/forward", body, { ...headers, "x-api-key": "wrong" })).status, 401);
    arrived[0]?.writeHead(201).end("kept");
    const { body: answer } = await first;
    assert.deepEqual((await made.call("/forward", body, headers)).body, answer);
    assert.equal(arrived.length, 1);
  });

  test("answers carry the references that were recorded, and a 401 carries none", async (t) => {
    const made = await shop(t);
    const paid = await made.pay();
    const refused = await made.call("/payments", { ...PAYMENT, amount: EUR(-1) }, headers);
    const unknown = await made.call("/payments", PAYMENT, { ...headers, "x-api-key": "wrong" });
    assert.equal(paid.headers.get("pspreference"), paid.body["pspReference"]);
    const madeUp = await made.call("/payments/a%00b/refunds", { merchantAccount, amount: EUR(10) });
    assert.deepEqual([madeUp.status, madeUp.body["errorCode"]], [422, "167"]);
    for (const answer of [paid, refused]) {
      assert.match(answer.headers.get("pspreference") ?? "", /^[A-Z0-9]{16}$/);
      assert.match(answer.headers.get("traceparent") ?? "", /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    }
    assert.deepEqual([refused.status, refused.headers.get("idempotency-key")], [422, "k-1"]);
    const of401 = ["pspreference", "traceparent", "idempotency-key"].map((name) => unknown.headers.get(name));
    assert.deepEqual([unknown.status, ...of401], [401, null, null, null]);
    const raw = await fetch(`${made.sandbox.url}/v71/payments`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-api-key": made.sandbox.connection().apiKey },
      body: JSON.stringify({ ...PAYMENT, paymentMethod: { type: "ideal" } }),
    });
    assert.match(await raw.text(), /"url":"http:\\\/\\\/127\.0\.0\.1/);
  });

  test("of many requests at once under one key, one takes effect and the others are told to come again", async (t) => {
    const made = await shop(t);
    const body = {
      merchantAccount,
      amount: EUR(10),
      reference: "r",
      returnUrl: "https://x.example",
      paymentMethod: CARD,
    };
    const answers = await Promise.all(Array.from({ length: 40 }, () => made.call("/payments", body, headers)));
    const refused = answers.filter(({ status }) => status === 422);
    const references = new Set(answers.filter(({ status }) => status === 200).map((each) => each.body["pspReference"]));
    assert.equal(references.size, 1);
    for (const each of refused) {
      assert.equal(each.body["errorCode"], "704");
      assert.equal(each.headers.get("transient-error"), "true");
    }
    assert.deepEqual(await made.events(), ["AUTHORISATION true"]);
  });
});

describe("shoppers", () => {
  test("are sent to their bank and come back", async (t) => {
    const { pay, call, events } = await shop(t);
    const answer = await pay({ paymentMethod: SECURE });
    fits("PaymentResponse", answer.body);
    assert.equal(answer.body["resultCode"], "RedirectShopper");
    const { url } = actionOf(answer);
    assert.match(await (await open(url)).text(), /EUR 10\.00/);
    const wrong = await open(url, { choice: "authorised", password: "guess" });
    assert.equal(wrong.status, 422);
    const right = await open(url, { choice: "authorised", password: "password" });
    assert.equal(right.status, 303);
    const back = new URL(right.headers.get("location") ?? "");
    assert.equal(back.origin, "https://shop.example");
    assert.deepEqual(await events(), []);
    const details = { redirectResult: back.searchParams.get("redirectResult") };
    const done = await call("/payments/details", { details });
    fits("PaymentDetailsResponse", done.body);
    assert.equal(done.body["resultCode"], "Authorised");
    assert.equal((await call("/payments/details", { details })).body["errorCode"], "704");
    assert.deepEqual(await events(), ["AUTHORISATION true"]);
  });

  test("who fail or cancel at their bank do not pay", async (t) => {
    const { pay, call } = await shop(t);
    for (const [choice, resultCode] of [
      ["refused", "Refused"],
      ["cancelled", "Cancelled"],
    ] as const) {
      const location = (await open(actionOf(await pay({ paymentMethod: SECURE })).url, { choice })).headers.get(
        "location",
      );
      const redirectResult = new URL(location ?? "").searchParams.get("redirectResult");
      assert.equal((await call("/payments/details", { details: { redirectResult } })).body["resultCode"], resultCode);
    }
    assert.equal(
      (await call("/payments/details", { details: { redirectResult: "made up" } })).body["errorCode"],
      "14_018",
    );
  });

  test("are authenticated natively: fingerprint, challenge, outcome", async (t) => {
    const { pay, call, events } = await shop(t);
    const authenticationData = { threeDSRequestData: { nativeThreeDS: "preferred" } };
    const identify = await pay({ paymentMethod: SECURE, authenticationData });
    fits("PaymentResponse", identify.body);
    assert.equal(identify.body["resultCode"], "IdentifyShopper");
    const resultOn = async (response: Response) =>
      /<code id="result">([^<]+)</.exec(await response.text())?.[1]?.replaceAll("&#39;", "'");
    const fingerprint = await resultOn(await open(actionOf(identify).url));
    const challenge = await call("/payments/details", { details: { threeDSResult: fingerprint } });
    assert.equal(challenge.body["resultCode"], "ChallengeShopper");
    assert.equal((await open(actionOf(challenge).url, { password: "0000" })).status, 422);
    const threeDSResult = await resultOn(await open(actionOf(challenge).url, { password: "1234" }));
    const done = await call("/payments/details", { details: { threeDSResult } });
    assert.equal(done.body["resultCode"], "Authorised");
    assert.deepEqual(await events(), ["AUTHORISATION true"]);
  });

  test("use other methods: a redirect, a voucher, an app", async (t) => {
    const { pay, events } = await shop(t);
    const ideal = await pay({ paymentMethod: { type: "ideal" } });
    assert.equal(ideal.body["resultCode"], "RedirectShopper");
    await open(actionOf(ideal).url, { choice: "authorised" });
    const voucher = await pay({ paymentMethod: { type: "multibanco" } });
    assert.deepEqual([voucher.body["resultCode"], actionOf(voucher).type], ["PresentToShopper", "voucher"]);
    const app = await pay({
      paymentMethod: { type: "mbway", telephoneNumber: "+351123456789", shopperEmail: "a@b.example" },
    });
    assert.deepEqual([app.body["resultCode"], actionOf(app).type], ["Pending", "await"]);
    await open(actionOf(app).url, { choice: "authorised" });
    assert.deepEqual(await events(), ["AUTHORISATION true", "AUTHORISATION true"]);
  });

  test("pay by a link, which ends with it", async (t) => {
    const { call, sandbox, events } = await shop(t);
    const made = await call("/paymentLinks", { merchantAccount, amount: EUR(500), reference: "link-1" });
    assert.equal(made.status, 201);
    fits("PaymentLinkResponse", made.body);
    const card = { number: "4111 1111 1111 1111", expiry: "03/2030", cvc: "737" };
    const declined = await open(made.body["url"], { ...card, holderName: "DECLINED" });
    assert.equal(declined.status, 422);
    const paid = await open(made.body["url"], { ...card, holderName: "A. Person" });
    assert.equal(paid.status, 303);
    assert.match(await (await open(paid.headers.get("location"))).text(), /Thank you/);
    assert.equal((await call(`/paymentLinks/${String(made.body["id"])}`)).body["status"], "completed");
    assert.equal((await open(made.body["url"])).status, 410);
    assert.deepEqual(await events(), ["AUTHORISATION false", "AUTHORISATION true"]);
    const other = await call("/paymentLinks", { merchantAccount, amount: EUR(500), reference: "link-2" });
    const path = `/v71/paymentLinks/${String(other.body["id"])}`;
    const expired = await request(sandbox, "PATCH", path, { body: { status: "expired" } });
    assert.equal(expired.body["status"], "expired");
    assert.equal((await request(sandbox, "PATCH", path, { body: { status: "expired" } })).status, 422);
    const third = await call("/paymentLinks", { merchantAccount, amount: EUR(500), reference: "link-3" });
    await sandbox.clock.advance({ hours: 24 });
    assert.equal((await call(`/paymentLinks/${String(third.body["id"])}`)).body["status"], "expired");
  });

  test("pay in a hosted session, 3-D Secure included", async (t) => {
    const { call } = await shop(t);
    const asked = {
      merchantAccount,
      amount: EUR(500),
      reference: "s-1",
      returnUrl: "https://shop.example/done",
      mode: "hosted",
    };
    const session = await call("/sessions", asked);
    fits("CreateCheckoutSessionResponse", session.body);
    const card = { number: SECURE.number, expiry: "03/2030", cvc: "737", holderName: "A. Person" };
    const sent = await open(session.body["url"], card);
    assert.equal(sent.status, 303);
    const id = String(session.body["id"]);
    const { token } = JSON.parse(Buffer.from(String(session.body["sessionData"]), "base64").toString()) as {
      token: string;
    };
    const result = () => call(`/sessions/${id}?sessionResult=${token}`);
    assert.equal((await result()).body["status"], "paymentPending");
    await open(sent.headers.get("location"), { choice: "authorised", password: "password" });
    const done = await result();
    fits("SessionResultResponse", done.body);
    assert.equal(done.body["status"], "completed");
    assert.equal((await call(`/sessions/${id}?sessionResult=guess`)).body["errorCode"], "701");
  });
});

describe("what is kept", () => {
  test("a stored card pays again, is listed, and is gone when it is deleted", async (t) => {
    const { pay, call, sandbox, events } = await shop(t);
    const shopper = { shopperReference: "shopper-1" };
    const first = await pay({ ...shopper, storePaymentMethod: true, recurringProcessingModel: "CardOnFile" });
    const additionalData = first.body["additionalData"] as Record<string, string>;
    const id = additionalData["tokenization.storedPaymentMethodId"];
    assert.deepEqual(await events(), ["AUTHORISATION true", "RECURRING_CONTRACT true"]);
    const listed = await call("/paymentMethods", { merchantAccount, ...shopper });
    fits("PaymentMethodsResponse", listed.body);
    assert.equal((listed.body["storedPaymentMethods"] as { id: string }[])[0]?.id, id);
    const stored = { type: "scheme", storedPaymentMethodId: id };
    assert.equal(
      (await pay({ ...shopper, paymentMethod: stored, shopperInteraction: "ContAuth" })).body["resultCode"],
      "Authorised",
    );
    const other = await pay({ shopperReference: "shopper-2", paymentMethod: stored });
    assert.equal(other.body["errorCode"], "800");
    const query = `merchantAccount=${merchantAccount}&shopperReference=shopper-1`;
    fits("ListStoredPaymentMethodsResponse", (await call(`/storedPaymentMethods?${query}`)).body);
    const removed = await request(sandbox, "DELETE", `/v71/storedPaymentMethods/${id}?${query}`);
    assert.equal(removed.status, 204);
    assert.equal((await pay({ ...shopper, paymentMethod: stored })).status, 422);
  });

  test("a card can be stored without a payment", async (t) => {
    const { call, pay } = await shop(t);
    const made = await call("/storedPaymentMethods", {
      ...{ merchantAccount, shopperReference: "shopper-1", recurringProcessingModel: "Subscription" },
      paymentMethod: CARD,
    });
    assert.equal(made.status, 201);
    fits("StoredPaymentMethodResource", made.body);
    const paymentMethod = { type: "scheme", storedPaymentMethodId: made.body["id"] };
    assert.equal((await pay({ shopperReference: "shopper-1", paymentMethod })).body["resultCode"], "Authorised");
  });

  test("an order is paid in parts, with a gift card that runs empty", async (t) => {
    const { call, pay, events } = await shop(t);
    const gift = { type: "giftcard", brand: "givex", number: "6036280000000000000", cvc: "100" };
    const { body: order } = await call("/orders", { merchantAccount, amount: EUR(8000), reference: "o-1" });
    fits("CreateOrderResponse", order);
    const reference = { orderData: order["orderData"], pspReference: order["pspReference"] };
    const balance = await call("/paymentMethods/balance", { merchantAccount, amount: EUR(8000), paymentMethod: gift });
    assert.deepEqual(balance.body["balance"], EUR(5000));
    const part = await pay({ paymentMethod: gift, amount: EUR(5000), order: reference, additionalData: {} });
    assert.equal((part.body["order"] as { remainingAmount: { value: number } }).remainingAmount.value, 3000);
    const empty = await pay({ paymentMethod: gift, amount: EUR(1), order: reference });
    assert.equal(empty.body["refusalReason"], "Not enough balance");
    assert.equal((await pay({ amount: EUR(3001), order: reference })).status, 422);
    await pay({ amount: EUR(3000), order: reference });
    assert.deepEqual(await events(), [
      "AUTHORISATION true",
      "ORDER_OPENED true",
      "AUTHORISATION false",
      "AUTHORISATION true",
      "ORDER_CLOSED true",
    ]);
    assert.equal((await call("/orders/cancel", { merchantAccount, order: reference })).status, 422);
  });

  test("an order that is cancelled gives everything back", async (t) => {
    const { call, pay, events } = await shop(t);
    const { body: order } = await call("/orders", { merchantAccount, amount: EUR(3000), reference: "o-1" });
    const reference = { orderData: order["orderData"], pspReference: order["pspReference"] };
    await pay({ order: reference, amount: EUR(1000) });
    await pay({ order: reference, amount: EUR(500), additionalData: {} });
    const cancelled = await call("/orders/cancel", { merchantAccount, order: reference });
    fits("CancelOrderResponse", cancelled.body);
    assert.deepEqual((await events()).slice(-3), [
      "CANCEL_OR_REFUND true",
      "CANCEL_OR_REFUND true",
      "ORDER_CLOSED false",
    ]);
    assert.equal((await pay({ order: reference, amount: EUR(1) })).status, 422);
  });
});
