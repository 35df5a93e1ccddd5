import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { describe, test } from "node:test";
import { verify, type SignedPart, WebhookError } from "@adyen-kit/client/webhooks";
import fc from "fast-check";

const KEY = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";

const item = {
  pspReference: "NC6HT9CRT65ZGN82",
  originalReference: "ORIGINAL00000001",
  merchantAccountCode: "YOUR_MERCHANT",
  merchantReference: "order-1",
  amount: { value: 1000, currency: "EUR" },
  eventCode: "AUTHORISATION",
  success: "true",
};

type Parts = readonly [string, string, string, string, string, string, string, string];

/** Signed as Adyen does: the parts, joined by colons. */
function signatureOf(parts: readonly string[]): string {
  return createHmac("sha256", Buffer.from(KEY, "hex")).update(parts.join(":")).digest("base64");
}

const honest: Parts = [
  "NC6HT9CRT65ZGN82",
  "ORIGINAL00000001",
  "YOUR_MERCHANT",
  "order-1",
  "1000",
  "EUR",
  "AUTHORISATION",
  "true",
];

/** An item as somebody changed it, under the signature of what Adyen signed. */
function deliver(changed: object, signed: readonly string[] = honest) {
  const hmacSignature = signatureOf(signed);
  const NotificationRequestItem = { ...item, ...changed, additionalData: { hmacSignature } };
  return verify(JSON.stringify({ live: "false", notificationItems: [{ NotificationRequestItem }] }), {}, { keys: KEY });
}

describe("what reads as what was signed, and is another thing, does not verify", () => {
  for (const [what, changed] of [
    ["success as a boolean", { success: true }],
    ["success as a list", { success: ["true"] }],
    ["a value as a text that could be written otherwise", { amount: { value: "01000", currency: "EUR" } }],
    ["a value as a text that is not whole", { amount: { value: "1e3", currency: "EUR" } }],
    ["a value as an empty text", { amount: { value: "", currency: "EUR" } }],
    ["a value that is not whole", { amount: { value: 1000.5, currency: "EUR" } }],
    ["an amount as a list", { amount: [1000, "EUR"] }],
    ["a reference as a number", { merchantReference: 1 }],
    ["an event code as a list", { eventCode: ["AUTHORISATION"] }],
    ["a currency as an object", { amount: { value: 1000, currency: {} } }],
    ["an account that is missing", { merchantAccountCode: undefined }],
  ] as const) {
    test(what, async () => {
      await assert.rejects(deliver(changed), WebhookError);
      // Also where the signature covers just that text.
      const { amount, ...rest } = { ...item, ...changed } as Record<string, unknown> & {
        amount: { value?: unknown; currency?: unknown };
      };
      const text = (value: unknown) => (["string", "number", "boolean"].includes(typeof value) ? String(value) : "");
      const { pspReference, originalReference, merchantAccountCode, merchantReference, eventCode, success } = rest;
      const values = [
        pspReference,
        originalReference,
        merchantAccountCode,
        merchantReference,
        amount.value,
        amount.currency,
        eventCode,
        success,
      ];
      await assert.rejects(deliver(changed, values.map(text)), WebhookError);
    });
  }

  test("a value beyond what can be counted exactly", async () => {
    const signed = honest.with(4, "9007199254740993");
    await assert.rejects(deliver({ amount: { value: 9_007_199_254_740_992, currency: "EUR" } }, signed), WebhookError);
  });

  test("a success that is neither true nor false", async () => {
    for (const success of ["", "TRUE", "1", "yes", "true ", "maybe"]) {
      await assert.rejects(deliver({ success }, honest.with(7, success)), WebhookError, success);
    }
  });

  test("half a character, which the signature takes for another", async () => {
    await assert.rejects(deliver({ merchantReference: "\ud800" }, honest.with(3, "\ufffd")), WebhookError);
  });
});

describe("a colon moved between fields does not verify", () => {
  for (const [what, changed, signed] of [
    [
      "into the account",
      { merchantAccountCode: "YOUR_MERCHANT:order", merchantReference: "1" },
      honest.with(3, "order:1"),
    ],
    [
      "out of the reference, into the original",
      { originalReference: "A:B", merchantAccountCode: "C", merchantReference: "x" },
      honest.with(1, "A").with(2, "B").with(3, "C:x"),
    ],
    [
      "into the psp reference",
      {
        pspReference: "NC6HT9CRT65ZGN82:ORIGINAL00000001",
        originalReference: "YOUR_MERCHANT",
        merchantAccountCode: "order",
        merchantReference: "1",
      },
      honest.with(3, "order:1"),
    ],
    [
      "into the currency",
      { merchantReference: "order", amount: { value: 1, currency: "1000:EUR" } },
      honest.with(3, "order:1"),
    ],
    [
      "into the event code",
      { merchantReference: "a", amount: { value: 5, currency: "EUR" }, eventCode: "x:AUTHORISATION" },
      ["NC6HT9CRT65ZGN82", "ORIGINAL00000001", "YOUR_MERCHANT", "a", "5", "EUR", "x", "AUTHORISATION", "true"],
    ],
    [
      "into an empty field",
      { originalReference: ":", merchantAccountCode: "YOUR_MERCHANT" },
      ["NC6HT9CRT65ZGN82", ":", "YOUR_MERCHANT", "order-1", "1000", "EUR", "AUTHORISATION", "true"],
    ],
  ] as const) {
    test(what, () => assert.rejects(deliver(changed, signed), WebhookError));
  }

  test("while a reference of the merchant's own may hold some", async () => {
    const merchantReference = ":a::b:1000:EUR:CAPTURE:false";
    const delivery = await deliver({ merchantReference }, honest.with(3, merchantReference));
    assert.ok(delivery.kind === "standard");
    assert.equal(delivery.events[0]?.merchantReference, merchantReference);
  });

  test("two different items never have one signature", async () => {
    const word = fc.string({ unit: fc.constantFrom("a", "1", ":", "E"), maxLength: 4 });
    const fields = fc.record({
      pspReference: word,
      originalReference: word,
      merchantAccountCode: word,
      merchantReference: word,
      currency: word,
      eventCode: word,
    });
    await fc.assert(
      fc.asyncProperty(fields, fields, fc.nat(11), fc.nat(11), async (one, other, value, otherValue) => {
        const partsOf = (
          { pspReference, originalReference, merchantAccountCode, merchantReference, currency, eventCode }: typeof one,
          amount: number,
        ) => [
          pspReference,
          originalReference,
          merchantAccountCode,
          merchantReference,
          String(amount),
          currency,
          eventCode,
          "true",
        ];
        const accepts = async ({ currency, ...rest }: typeof one, amount: number, signed: readonly string[]) =>
          deliver({ ...rest, amount: { value: amount, currency } }, signed).then(
            () => true,
            () => false,
          );
        const signed = partsOf(one, value);
        const isSame = partsOf(other, otherValue).every((part, index) => part === signed[index]);
        if (!isSame && (await accepts(one, value, signed))) assert.ok(!(await accepts(other, otherValue, signed)));
      }),
      { numRuns: 300 },
    );
    // Every way to cut what is signed into eight fields again.
    const reference = fc.string({ unit: fc.constantFrom("a", "1", ":"), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(reference, async (merchantReference) => {
        const pieces = honest.with(3, merchantReference).join(":").split(":");
        let accepted = 0;
        for (let field = 0; field < 8; field += 1) {
          const extra = pieces.length - 8;
          const cut = [
            ...pieces.slice(0, field),
            pieces.slice(field, field + extra + 1).join(":"),
            ...pieces.slice(field + extra + 1),
          ];
          const [pspReference, originalReference, merchantAccountCode, ours, value, currency, eventCode, success] = cut;
          const changed = {
            pspReference,
            originalReference,
            merchantAccountCode,
            merchantReference: ours,
            amount: { value: Number(value), currency },
            eventCode,
            success,
          };
          const isIt = await deliver(changed, honest.with(3, merchantReference)).then(
            () => true,
            () => false,
          );
          if (isIt) {
            accepted += 1;
            assert.equal(ours, merchantReference);
          }
        }
        assert.ok(accepted >= 1);
      }),
      { numRuns: 100 },
    );
  });
});

test("what is signed has a type of its own, and what is not says so", async () => {
  const delivery = await deliver({ reason: "anybody may have written this" });
  assert.ok(delivery.kind === "standard");
  const [event] = delivery.events;
  assert.ok(event);
  const signed: SignedPart = event;
  const success: "true" | "false" = signed.success;
  assert.deepEqual([signed.pspReference, signed.amount?.value, success], ["NC6HT9CRT65ZGN82", 1000, "true"]);
  if (event.eventCode === "CAPTURE") assert.equal(event.additionalData, undefined);
});
