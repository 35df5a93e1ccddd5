import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { verify } from "@adyen-kit/client/webhooks";
import type { Sandbox } from "@adyen-kit/sandbox";
import { type Receiver, startReceiver } from "./support/receiver.ts";
import { request, startFrozen } from "./support/requests.ts";

async function setUp(t: TestContext, fields: object): Promise<{ sandbox: Sandbox; hooks: Receiver; path: string }> {
  const hooks = await startReceiver(t);
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  const { body } = await request(sandbox, "POST", "/v3/merchants/AcmeGroup_Web/webhooks", {
    body: { url: hooks.url, type: "standard", active: true, communicationFormat: "json", ...fields },
  });
  return { sandbox, hooks, path: `/v3/merchants/AcmeGroup_Web/webhooks/${String(body["id"])}` };
}

/** A payment, captured at once, and its refund. */
async function payAndRefund(sandbox: Sandbox): Promise<void> {
  const amount = { currency: "EUR", value: 500 };
  const { body } = await request(sandbox, "POST", "/v71/payments", {
    body: {
      ...{ merchantAccount: "AcmeGroup_Web", reference: "a&b:c=ü", returnUrl: "https://shop.example" },
      ...{ amount, paymentMethod: CARD },
    },
  });
  await request(sandbox, "POST", `/v71/payments/${String(body["pspReference"])}/refunds`, {
    body: { merchantAccount: "AcmeGroup_Web", amount, reference: "c" },
  });
  await sandbox.control.webhooksSettled();
}

const CARD = { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" };

describe("a webhook is told", () => {
  test("of the events that it includes", async (t) => {
    const { sandbox, hooks, path } = await setUp(t, { additionalSettings: { includeEventCodes: ["REFUND"] } });
    await payAndRefund(sandbox);
    assert.deepEqual(hooks.events(), ["REFUND true"]);
    await request(sandbox, "PATCH", path, { body: { additionalSettings: { includeEventCodes: [] } } });
    await payAndRefund(sandbox);
    assert.deepEqual(hooks.events(), ["REFUND true", "AUTHORISATION true", "REFUND true"]);
  });

  test("of what its type is about: cards are nothing to a webhook for reports, or for iDEAL", async (t) => {
    for (const type of ["report-notification", "ideal-notification", "terminal-boarding"]) {
      const { sandbox, hooks } = await setUp(t, { type });
      await payAndRefund(sandbox);
      assert.deepEqual(hooks.received, [], type);
    }
  });

  test("nothing in SOAP, which the sandbox does not speak", async (t) => {
    const { sandbox, hooks } = await setUp(t, { communicationFormat: "soap" });
    await payAndRefund(sandbox);
    assert.deepEqual(hooks.received, []);
    assert.deepEqual(await sandbox.control.deliveries(), []);
  });

  test("in the fields of a form, signed like the JSON, where its format is http", async (t) => {
    const { sandbox, hooks, path } = await setUp(t, { communicationFormat: "http" });
    const { body: key } = await request(sandbox, "POST", `${path}/generateHmac`);
    await payAndRefund(sandbox);
    await request(sandbox, "POST", `${path}/test`, { body: { types: ["ORDER_OPENED"] } });
    assert.equal(hooks.received.length, 6);
    for (const { headers, body } of hooks.received) {
      assert.equal(headers["content-type"], "application/x-www-form-urlencoded; charset=utf-8");
      const { live, currency, value, operations, ...fields } = Object.fromEntries(new URLSearchParams(body));
      assert.equal(live, "false");
      const additionalData = Object.fromEntries(
        Object.entries(fields).flatMap(([name, text]) =>
          name.startsWith("additionalData.") ? [[name.slice("additionalData.".length), text]] : [],
        ),
      );
      const item = {
        ...fields,
        additionalData,
        amount: { currency, value: Number(value) },
        operations: operations?.split(","),
      };
      const json = JSON.stringify({ live, notificationItems: [{ NotificationRequestItem: item }] });
      assert.equal((await verify(json, {}, { keys: String(key["hmacKey"]) })).kind, "standard");
    }
    const first = new URLSearchParams(hooks.received[0]?.body);
    assert.deepEqual(
      ["eventCode", "merchantReference", "value", "operations"].map((name) => first.get(name)),
      ["AUTHORISATION", "a&b:c=ü", "500", "CANCEL,CAPTURE,REFUND"],
    );
  });
});
