import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ConfigurationError } from "@adyen-kit/client";
import { type StandardEvent, sign, succeeded, verify, WebhookError } from "@adyen-kit/client/webhooks";

const KEY = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";
const item = {
  pspReference: "NC6HT9CRT65ZGN82",
  originalReference: "",
  merchantAccountCode: "YOUR_MERCHANT",
  merchantReference: "order-1 ä&=+%",
  amount: { value: 1000, currency: "EUR" },
  eventCode: "AUTHORISATION",
  success: "true",
};
const platform = JSON.stringify({ type: "merchant.created", environment: "test", data: { merchantId: "M" } });

async function standardBody(): Promise<string> {
  const signed = { ...item, additionalData: { hmacSignature: await sign(item, KEY) } };
  return JSON.stringify({ live: "false", notificationItems: [{ NotificationRequestItem: signed }] });
}

async function formBody(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const { amount, ...fields } = item;
  return new URLSearchParams({
    ...fields,
    ...{ live: "false", value: String(amount.value), currency: amount.currency, operations: "CANCEL,CAPTURE" },
    ...{ "additionalData.hmacSignature": await sign(item, KEY), "additionalData.expiryDate": "03/2030" },
    ...{ "additionalData.a.b": "c", eventDate: "2026-01-15T09:30:00Z", paymentMethod: "visa", reason: "" },
    ...changes,
  }).toString();
}

async function refusal(rawBody: unknown, headers = {}): Promise<readonly [string, string]> {
  const error: unknown = await verify(rawBody as string, headers, { keys: KEY }).catch((thrown: unknown) => thrown);
  if (error instanceof WebhookError) return [error.reason, error.message];
  assert.ok(error instanceof ConfigurationError, String(error));
  return [error.field, error.message];
}

const base64 = (text: string) => Buffer.from(text).toString("base64");

describe("a body", () => {
  test("may be text, any view of bytes, or a buffer of them, of every kind of webhook", async () => {
    for (const text of [platform, await standardBody(), await formBody()]) {
      const headers = { HmacSignature: await sign(text, KEY) };
      const bytes = new TextEncoder().encode(text);
      const padded = new Uint8Array(bytes.length + 8);
      padded.set(bytes, 4);
      const inside = new DataView(padded.buffer, 4, bytes.length);
      const expected = await verify(text, headers, { keys: KEY });
      for (const given of [bytes, Buffer.from(text), padded.subarray(4, -4), inside, bytes.buffer]) {
        assert.deepEqual(await verify(given, headers, { keys: KEY }), expected);
        assert.equal(await sign(given, KEY), headers.HmacSignature);
      }
    }
  });

  test("may have a byte order mark before it", async () => {
    const marked = `\uFEFF${await standardBody()}`;
    for (const given of [marked, new TextEncoder().encode(marked)]) {
      assert.equal((await verify(given, {}, { keys: KEY })).kind, "standard");
    }
    const other = `\uFEFF${platform}`;
    assert.equal((await verify(other, { hmacsignature: await sign(other, KEY) }, { keys: KEY })).kind, "platform");
  });

  test("may be a form, which is another format of standard webhooks", async () => {
    const delivery = await verify(await formBody(), {}, { keys: KEY });
    assert.ok(delivery.kind === "standard");
    const [event] = delivery.events;
    assert.equal(delivery.live, false);
    assert.deepEqual({ ...event }, {
      ...item,
      additionalData: { hmacSignature: await sign(item, KEY), expiryDate: "03/2030", "a.b": "c" },
      ...{ operations: ["CANCEL", "CAPTURE"], eventDate: "2026-01-15T09:30:00Z", paymentMethod: "visa", reason: "" },
    } as never);
  });

  test("that is a form has a signature as well", async () => {
    for (const changes of [{ value: "1001" }, { value: "01000" }, { success: "false" }, { merchantReference: "x" }]) {
      assert.equal((await refusal(await formBody(changes)))[0], "wrong-signature", JSON.stringify(changes));
    }
    const unsigned = (await formBody()).replace(/&additionalData.hmacSignature=[^&]*/, "");
    assert.equal((await refusal(unsigned))[0], "unsigned");
    assert.equal((await refusal("live=false&x=1"))[0], "unreadable");
    assert.equal((await refusal(`${await formBody()}&success=false`))[0], "unreadable", "one field twice");
  });

  for (const [what, given, said] of [
    ["empty text", "", /empty/],
    ["no bytes", new Uint8Array(), /empty/],
    ["a byte order mark alone", "\uFEFF", /empty/],
    ["blanks", " \n", /empty/],
    ["Base64 of JSON", base64(platform), /Base64.*isBase64Encoded/],
    ["Base64 of JSON in bytes", new TextEncoder().encode(base64(platform)), /Base64/],
    ["Base64 of a form", base64("eventCode=AUTHORISATION&pspReference=P&live=false"), /Base64/],
    ["JSON in JSON", JSON.stringify(platform), /twice/],
    ["a Buffer as JSON", JSON.stringify(Buffer.from(platform)), /Buffer/],
    ["an object as text", "[object Object]", /object.*text/],
    ["SOAP", '<?xml version="1.0"?><soap:Envelope/>', /SOAP/],
    ["an item alone", JSON.stringify({ NotificationRequestItem: item }), /whole body/],
    ["an item's inside", JSON.stringify(item), /whole body/],
    ["what is not UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), /UTF-8/],
  ] as const) {
    test(`that is ${what} is refused with its likely cause, signed or not`, async () => {
      for (const headers of [{}, { HmacSignature: await sign(given, KEY) }]) {
        const [reason, message] = await refusal(given, headers);
        assert.equal(reason, "unreadable");
        assert.match(message, said);
        assert.ok(!/merchant.created|NC6HT9|YOUR_MERCHANT/.test(message), message);
      }
    });
  }

  for (const [what, given, said] of [
    ["nothing", undefined, /parser/],
    ["what was parsed", JSON.parse(platform), /parsed/],
    ["a promise", Promise.resolve(platform), /await/],
    ["a request", new Request("http://127.0.0.1", { method: "POST", body: platform }), /arrayBuffer/],
    ["a number", 1, /text or bytes/],
  ] as const) {
    test(`that is ${what} is a mistake of the program, and it is told which`, async () => {
      const [field, message] = await refusal(given);
      assert.equal(field, "rawBody");
      assert.match(message, said);
    });
  }
});

describe("a signature is not made of", () => {
  for (const [what, given] of [
    ["an object of nothing", {}],
    ["an item in its wrapper", { NotificationRequestItem: item }],
    ["a webhook that was parsed", { live: "false", notificationItems: [{ NotificationRequestItem: item }] }],
    ["a platform webhook that was parsed", JSON.parse(platform)],
    ["an item without its event", { ...item, eventCode: undefined }],
    ["an item without its reference", { ...item, pspReference: undefined }],
    ["a list", [item]],
    ["a date", new Date()],
  ] as const) {
    test(what, async () => {
      await assert.rejects(
        sign(given as object, KEY),
        (error) => error instanceof ConfigurationError && error.field === "signed" && error.message.length > 40,
      );
    });
  }
});

test("an event has succeeded where its text says so, and only then", () => {
  const event = (success: unknown) => ({ ...item, success }) as unknown as StandardEvent;
  assert.deepEqual(
    ["true", "false", true, false, undefined, "TRUE", 1].map((success) => succeeded(event(success))),
    [true, false, true, false, false, false, false],
  );
});
