import assert from "node:assert/strict";
import { test } from "node:test";
import { CARD, EUR, merchantAccount, SECURE, shop } from "./support/shop.ts";
import { request } from "./support/requests.ts";

const PAYMENT = { merchantAccount, amount: EUR(1000), reference: "called", returnUrl: "https://shop.example/back" };

test("a call is made for a credential, without its key and by every rule", async (t) => {
  const { sandbox } = await shop(t);
  const { control } = sandbox;
  const body = { ...PAYMENT, paymentMethod: CARD };
  const made = await control.call({ method: "POST", path: "/v72/payments", body });
  assert.equal(made.status, 200);
  const [logged] = control.requests();
  assert.deepEqual([logged?.method, logged?.target, logged?.status], ["POST", "/v72/payments", 200]);
  assert.equal(JSON.stringify(logged).includes(CARD.number), false);

  const refused = await control.call({ method: "POST", path: "/v72/payments", body: { ...body, amount: EUR(-1) } });
  assert.equal(refused.status, 422);
  await control.addFault({ kind: "reset" });
  assert.deepEqual(await control.call({ method: "GET", path: "/v3/me" }), { status: 0, body: "" });

  const poor = sandbox.seeded?.credentials[1]?.id ?? "";
  assert.equal((await control.call({ method: "GET", path: "/v3/companies", credentialId: poor })).status, 403);
  await assert.rejects(control.call({ method: "GET", path: "/v3/me", credentialId: "S2-0" }), /no active credential/);
});

test("a call says what is wrong with it, and is none of control's own", async (t) => {
  const { sandbox } = await shop(t);
  const ask = async (body: object) =>
    (await request(sandbox, "POST", "/_sandbox/calls", { body, headers: { "x-api-key": "" } })).body["error"];
  assert.match(String(await ask({ method: "TRACE", path: "/v3/me" })), /^method: /);
  assert.match(String(await ask({ method: "GET", path: "/_sandbox/worlds" })), /^path: /);
  assert.match(String(await ask({ method: "GET", path: "/v3/me", key: "k" })), /^key: is not a field/);
});

test("payments are found by what they are, and say what can be asked of them", async (t) => {
  const { sandbox, pay, modify } = await shop(t);
  const { control } = sandbox;
  const first = String((await pay({ reference: "blue-shoes" })).body["pspReference"]);
  await pay({ reference: "red-shoes", paymentMethod: { ...CARD, holderName: "DECLINED" } });
  await pay({ reference: "hat", paymentMethod: SECURE });
  const found = async (filter: object) => (await control.payments(10, filter)).map(({ reference }) => reference);
  assert.deepEqual(await found({ search: "SHOES 10.00" }), ["red-shoes", "blue-shoes"]);
  assert.deepEqual(await found({ standing: "refused" }), ["red-shoes"]);
  assert.deepEqual(await found({ merchantAccount: "Nobody" }), []);

  const fresh = await control.payment(first);
  assert.deepEqual(
    [fresh.capturable, fresh.refundable, fresh.isCancellable, fresh.method],
    [1000, 0, true, "visa •••• 1111"],
  );
  await modify(first, "captures", { amount: EUR(1000) });
  await modify(first, "refunds", { amount: EUR(300) });
  const later = await control.payment(first);
  assert.deepEqual([later.capturable, later.refundable, later.isCancellable], [0, 700, false]);
  assert.deepEqual(
    later.modifications.map(({ kind, shown }) => `${kind} ${shown}`),
    ["capture EUR 10.00", "refund EUR 3.00"],
  );
  await control.makeHappen(first, { eventCode: "CHARGEBACK" });
  assert.equal((await control.payment(first)).disputes.length, 1);
  assert.equal((await control.payment(first)).refundable, 0);
  await assert.rejects(control.payment("8800000000000000"), /There is no payment/);

  const [hat] = await control.payments(1, { search: "hat" });
  const waiting = await control.payment(hat?.pspReference ?? "");
  assert.equal(waiting.isUndecided, true);
  assert.equal((await fetch(sandbox.url + (waiting.shopperPage ?? ""))).status, 200);
});

test("webhooks say what waits for them, and deliveries are found by state and reference", async (t) => {
  const { sandbox, hooks, pay, modify } = await shop(t);
  const { control } = sandbox;
  hooks.answers.push(500);
  const psp = String((await pay()).body["pspReference"]);
  await pay({ reference: "100%_other" });
  await modify(psp, "captures", { amount: EUR(1000) });
  await control.webhooksSettled();
  const [webhook] = await control.webhooks();
  assert.equal(webhook?.waiting, 3);
  assert.equal(webhook?.first?.attempts[0]?.status, 500);
  assert.equal(webhook?.isSigned, true);
  const codes = async (filter: object) => (await control.deliveries(10, filter)).map(({ eventCode }) => eventCode);
  assert.deepEqual(await codes({ search: psp.toLowerCase() }), ["CAPTURE", "AUTHORISATION"]);
  assert.deepEqual(await codes({ search: "100%_o" }), ["AUTHORISATION"]);
  assert.deepEqual(await codes({ search: "100_%o" }), []);
  assert.deepEqual(await codes({ state: "delivered" }), []);
  const id = (await control.deliveries(1))[0]?.id ?? "";
  assert.equal((await control.delivery(id)).eventCode, "CAPTURE");
  await assert.rejects(control.delivery("none"), /There is no delivery none/);
});
