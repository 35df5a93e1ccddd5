import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { AdyenError, ConfigurationError } from "@adyen-kit/client";
import { type Delivery, sign, verify, WebhookError } from "@adyen-kit/client/webhooks";
import fc from "fast-check";

interface Vector {
  readonly kind: "standard" | "raw";
  readonly recorded: boolean;
  readonly source: string;
  readonly key: string;
  readonly item?: Readonly<Record<string, unknown>>;
  readonly body?: string;
  readonly signature: string;
}

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, "fixtures/hmac-vectors.json"), "utf8")) as Vector[];
const KEY = "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056";
const OTHER = "00112233445566778899AABBCCDDEEFF00112233445566778899aabbccddeeff";

const item = {
  pspReference: "NC6HT9CRT65ZGN82",
  merchantAccountCode: "YOUR_MERCHANT",
  merchantReference: "order-1",
  amount: { value: 1000, currency: "EUR" },
  eventCode: "AUTHORISATION",
  success: "true",
};

async function delivered(...items: readonly object[]): Promise<string> {
  const signed = await Promise.all(
    items.map(async (each) => ({ ...each, additionalData: { hmacSignature: await sign(each, KEY) } })),
  );
  const notificationItems = signed.map((each) => ({ NotificationRequestItem: each }));
  return JSON.stringify({ live: "false", notificationItems });
}

function refusedAs(reason: WebhookError["reason"]): (error: unknown) => boolean {
  return (error) => error instanceof WebhookError && error instanceof AdyenError && error.reason === reason;
}

describe("signatures", () => {
  for (const { kind, recorded, source, key, item: signed, body, signature } of vectors) {
    test(`${kind}, ${recorded ? "as Adyen sent it" : "of Adyen's libraries"}: ${source}`, async () => {
      assert.equal(await sign(body ?? signed ?? {}, key), signature);
      if (body !== undefined) {
        // One of the vectors is a text that no webhook would have.
        if (body.startsWith("{")) await verify(body, { HmacSignature: signature }, { keys: key });
        return;
      }
      const notificationItems = [
        { NotificationRequestItem: { ...signed, additionalData: { hmacSignature: signature } } },
      ];
      const call = verify(JSON.stringify({ live: "false", notificationItems }), {}, { keys: key });
      const { events = [] } = (await call) as Partial<Extract<Delivery, { kind: "standard" }>>;
      // One of them has a text for the number that Adyen's description promises.
      const { amount } = (events[0] ?? {}) as { readonly amount?: { readonly value: number } };
      assert.ok(amount === undefined || Number.isSafeInteger(amount.value));
    });
  }
});

describe("a standard webhook", () => {
  test("is read with all its items", async () => {
    const capture = { ...item, eventCode: "CAPTURE", originalReference: "NC6HT9CRT65ZGN82" };
    const delivery = await verify(await delivered(item, capture), {}, { keys: KEY });
    assert.ok(delivery.kind === "standard");
    assert.equal(delivery.live, false);
    const codes = delivery.events.map((event) =>
      event.eventCode === "AUTHORISATION" ? event.amount.value : event.eventCode,
    );
    assert.deepEqual(codes, [1000, "CAPTURE"]);
  });

  test("may come as bytes, and with events that no type knows", async () => {
    const bytes = new TextEncoder().encode(await delivered({ ...item, eventCode: "SOMETHING_NEW" }));
    const delivery = await verify(bytes, new Headers(), { keys: KEY });
    assert.ok(delivery.kind === "standard");
    assert.equal(delivery.events[0]?.eventCode, "SOMETHING_NEW");
  });

  test("signed with the previous key is trusted while that is given", async () => {
    const body = await delivered(item);
    assert.equal((await verify(body, {}, { keys: [OTHER, KEY] })).kind, "standard");
    await assert.rejects(verify(body, {}, { keys: OTHER }), refusedAs("wrong-signature"));
  });

  test("with one item that is not signed is refused as a whole", async () => {
    const body = JSON.parse(await delivered(item)) as { notificationItems: object[] };
    const bad = (items: readonly unknown[]) =>
      verify(JSON.stringify({ ...body, notificationItems: items }), {}, { keys: KEY });
    await assert.rejects(bad([...body.notificationItems, { NotificationRequestItem: item }]), refusedAs("unsigned"));
    await assert.rejects(bad([...body.notificationItems, {}]), refusedAs("unreadable"));
    await assert.rejects(bad([]), refusedAs("unreadable"));
  });

  test("any change of what is signed is noticed", async () => {
    const change = fc.constantFrom("pspReference", "merchantAccountCode", "merchantReference", "eventCode", "success");
    await fc.assert(
      fc.asyncProperty(change, fc.string({ minLength: 1 }), async (field, text) => {
        fc.pre(text !== Reflect.get(item, field));
        const body = JSON.parse(await delivered(item)) as { notificationItems: { NotificationRequestItem: object }[] };
        Object.assign(body.notificationItems[0]?.NotificationRequestItem ?? {}, { [field]: text });
        await assert.rejects(verify(JSON.stringify(body), {}, { keys: KEY }), refusedAs("wrong-signature"));
      }),
      { numRuns: 50 },
    );
  });
});

describe("a platform webhook", () => {
  const body = JSON.stringify({
    type: "merchant.created",
    environment: "test",
    data: { merchantId: "M" },
    createdAt: "x",
  });

  for (const [name, headersOf] of [
    ["fetch", (value: string) => new Headers({ HmacSignature: value })],
    ["node:http", (value: string) => ({ hmacsignature: value })],
    ["a list", (value: string) => ({ HmacSignature: [value] })],
  ] as const) {
    test(`is told by its type (headers of ${name})`, async () => {
      const delivery: Delivery = await verify(body, headersOf(await sign(body, KEY)), { keys: KEY });
      assert.ok(delivery.kind === "platform" && delivery.event.type === "merchant.created");
      assert.equal(delivery.event.data.merchantId, "M");
    });
  }

  test("of classic platforms is told by its eventType", async () => {
    const classic = JSON.stringify({ eventType: "ACCOUNT_CREATED", live: false, content: {} });
    const delivery = await verify(classic, { HmacSignature: await sign(classic, KEY) }, { keys: KEY });
    assert.ok(delivery.kind === "classic" && delivery.event.eventType === "ACCOUNT_CREATED");
  });

  test("that changed by one byte, or has another signature or none, is refused", async () => {
    const signature = await sign(body, KEY);
    await assert.rejects(verify(`${body} `, { HmacSignature: signature }, { keys: KEY }), refusedAs("wrong-signature"));
    for (const wrong of ["", "x", `${signature}=`, ` ${signature}`, signature.slice(1), signature.replace(/=$/, "")]) {
      await assert.rejects(verify(body, { HmacSignature: wrong }, { keys: KEY }), refusedAs("wrong-signature"), wrong);
    }
    await assert.rejects(verify(body, {}, { keys: KEY }), refusedAs("unsigned"));
  });

  test("that is signed and is not JSON is refused, without its body in the error", async () => {
    for (const broken of ["s3cret{", "[]", "null", ""]) {
      const call = verify(broken, { HmacSignature: await sign(broken, KEY) }, { keys: KEY });
      await assert.rejects(call, (error: Error) => refusedAs("unreadable")(error) && !error.message.includes("s3cret"));
    }
  });
});

test("a key that is not one is refused, and not told", async () => {
  for (const keys of [
    "",
    "s3cret",
    ` ${KEY}`,
    `${KEY}\n`,
    `${KEY.slice(1)}g`,
    [],
    [KEY, "s3cret"],
    undefined as never,
  ]) {
    await assert.rejects(
      verify("{}", { HmacSignature: "x" }, { keys }),
      (error) => error instanceof ConfigurationError && error.field === "keys" && !error.message.includes("s3cret"),
    );
  }
});

test("what is not a body, headers or options is refused by name, whatever was delivered", async () => {
  const standard = await delivered(item);
  const parsed = JSON.parse(standard) as never;
  const cases: readonly (readonly [string, Parameters<typeof verify>])[] = [
    ["headers", ["{}", null as never, { keys: KEY }]],
    ["headers", [standard, undefined as never, { keys: KEY }]],
    ["headers", ["{}", "x" as never, { keys: KEY }]],
    ["rawBody", [parsed, {}, { keys: KEY }]],
    ["rawBody", [undefined as never, {}, { keys: KEY }]],
    ["keys", ["{}", {}, null as never]],
    ["keys", ["{}", {}, undefined as never]],
  ];
  for (const [field, args] of cases) {
    await assert.rejects(verify(...args), (error) => error instanceof ConfigurationError && error.field === field);
  }
  await assert.rejects(
    sign(undefined as never, KEY),
    (error) => error instanceof ConfigurationError && error.field === "signed",
  );
});
