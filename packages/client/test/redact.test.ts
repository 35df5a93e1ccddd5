import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { maskCards, printable, redactBody, redactHeaders, redactUrl } from "@adyen-kit/client/redact";
import fc from "fast-check";

const SECRET = "s3cret-0123456789";
const API_KEY = "AQEyhmfuXNWTK0Qc+iSS3fwZeaqRTJ0=-Tp;x#[9'k-{h}$(id)";

describe("headers for a log", () => {
  for (const name of [
    "x-api-key",
    "api-key",
    "X-Auth-Token",
    "x-shopper",
    "ApiKey",
    "x-forwarded-for",
    "authorization",
    "x-amz-security-token",
  ]) {
    test(`${name} is masked: nobody knows it to be harmless`, () => {
      assert.deepEqual(redactHeaders({ [name]: SECRET }), { [name]: "***" });
      assert.deepEqual(redactHeaders({ [name]: [SECRET, SECRET] }), { [name]: "***" });
    });
  }

  test("harmless ones are readable, unless what they hold is not", () => {
    const harmless = {
      "content-type": "application/json",
      pspreference: "NC6HT9CRT65ZGN82",
      date: "x",
      accept: undefined,
    };
    const { accept: _, ...shown } = harmless;
    assert.deepEqual(redactHeaders(harmless), shown);
    for (const echo of [
      API_KEY,
      "4111 1111 1111 1111",
      "Bearer abc",
      "https://a:b@c/",
      "a".repeat(64).replaceAll("a", "0f").slice(64),
    ]) {
      const { pspreference = "" } = redactHeaders({ pspreference: `is ${echo}` });
      assert.ok(pspreference.includes("***"), `${echo}: ${pspreference}`);
    }
    assert.deepEqual(redactHeaders({ [`x-${API_KEY}`]: "1" })[`x-${API_KEY}`], undefined);
  });

  test("any header of any name that is not known is masked", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^x-[a-z-]{1,20}$/), fc.string(), (name, value) => {
        assert.deepEqual(Object.values(redactHeaders({ [name]: value })), ["***"]);
      }),
    );
  });
});

describe("addresses for a log", () => {
  for (const [url, shown] of [
    ["/v71/x?clientKey=s3cret", "/v71/x?clientKey=***"],
    ["/v71/x?apiKey=s3cret&client%4bey=s3cret&a[b]=s3cret", "/v71/x?apiKey=***&client%4bey=***&a[b]=***"],
    ["/v71/x?s3cret", "/v71/x?***"],
    ["/v71/x?s3cret&=s3cret&a=s3cret=s3cret#s3cret", "/v71/x?***&***&a=***#***"],
    ["https://us3r:s3cret@example.com/p?a=1", "https://***@example.com/p?a=***"],
    ["/cards/4111111111111111/x", "/cards/***/x"],
    ["/cards/%34111111111111111/x", "/cards/***/x"],
    [`/keys/${encodeURIComponent(API_KEY)}`, "/keys/***"],
    ["/a;jsessionid=s3cret/b", "/a;***/b"],
    [`/x?${encodeURIComponent(API_KEY)}=1`, "/x?***"],
    [
      "/v3/companies/YOUR_COMPANY/apiCredentials/S2-6A4C1B2D3E4F50",
      "/v3/companies/YOUR_COMPANY/apiCredentials/S2-6A4C1B2D3E4F50",
    ],
    ["/%", "/%"],
    ["/x?", "/x?"],
  ] as const) {
    test(`${url} is shown as ${shown}`, () => assert.equal(redactUrl(url), shown));
  }

  test("no value of a query is readable, whatever its name", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (pairs) => {
        const query = new URLSearchParams(pairs.map(([name, value]) => [name, `s3cret${value}`]));
        assert.ok(!redactUrl(`/v71/x?${query.toString()}`).includes("s3cret"));
      }),
    );
  });
});

describe("bodies for a log", () => {
  const json = (body: unknown) => JSON.stringify(redactBody(JSON.stringify(body)));

  test("what is forwarded is masked: headers, and the body in the body", () => {
    const card = { number: "4111111111111111", cvc: "s3cret", holderName: "s3cret" };
    const shown = json({
      merchantAccount: "M",
      baseUrl: "https://us3r:s3cret@example.com",
      request: {
        headers: { "x-api-key": "s3cret", Authorization: "s3cret", "X-Auth-Token": "s3cret", Cookie: "s3cret" },
        body: JSON.stringify({ card, nested: JSON.stringify({ password: "s3cret" }) }),
      },
      options: [{ body: "number=4111111111111111&cvc=s3cret&client%4bey=s3cret" }],
    });
    assert.ok(!/s3cret|us3r|4111/.test(shown), shown);
    assert.ok(shown.includes('"merchantAccount":"M"'));
  });

  for (const [what, text] of [
    ["an API key", API_KEY],
    ["an HMAC key", "44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056"],
    ["a client key", "test_ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"],
    ["a signed token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc-_"],
    ["an account", "NL91 ABNA 0417 1643 00"],
    ["an address of mail", "jane.doe@example.com"],
    ["a header", "Basic d3M6cHc="],
    ["an encrypted card", "adyenjs_0_1_25$abc"],
    ["a card", "5555.5555.5555.4444"],
    ["a private key", "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----"],
  ] as const) {
    test(`${what} is masked by its shape, as a value, in a text and as a name`, () => {
      for (const shown of [json({ a: text }), json([`it is ${text}`]), json({ [text]: 1 })]) {
        assert.ok(shown.includes("***"), shown);
        for (const part of text.split(/[\s.@]/).filter(({ length }) => length > 3)) {
          if (!/^(Basic|-----.*|KEY-----|PRIVATE)$/.test(part)) assert.ok(!shown.includes(part), shown);
        }
      }
    });
  }

  test("what is none of it is readable", () => {
    const body = {
      ...{ pspReference: "NC6HT9CRT65ZGN82", resultCode: "Authorised", amount: { currency: "EUR", value: 1000 } },
      ...{ id: "S2-6A4C1B2D3E4F50", description: "NL12 is a street, a=b", roles: ["Merchant PAL Webservice role"] },
    };
    assert.deepEqual(redactBody(JSON.stringify(body)), body);
  });

  test("what is not JSON, or too long, is told by its length", () => {
    assert.equal(redactBody("<html>"), "6 characters that are not JSON");
    assert.equal(redactBody(`"${"x".repeat(200_000)}"`), "200002 characters, which are too many to show");
    assert.equal(redactBody(""), "");
  });
});

describe("a text of others for a terminal", () => {
  for (const [text, shown] of [
    ["\u001b[2J\u001b]0;title\u0007", "\\u001b[2J\\u001b]0;title\\u0007"],
    ["one\nINFO two\r\nthree", "one\\nINFO two\\r\\nthree"],
    ["\u009b31m", "\\u{9b}31m"],
    ["a\u202eb\u2066c\u200bd\ufeffe", "a\\u{202e}b\\u{2066}c\\u{200b}d\\u{feff}e"],
    ["a\u2028b\u2029c\u0000d\u007f", "a\\u{2028}b\\u{2029}c\\u0000d\\u{7f}"],
    ["\ud800x", "\\ud800x"],
    ["naïve 👩‍💻 日本 ✓ 50 %", "naïve 👩‍💻 日本 ✓ 50 %"],
  ] as const) {
    test(`${JSON.stringify(text)} is shown as ${shown}`, () => assert.equal(printable(text), shown));
  }

  test("nothing that a terminal obeys is left of any text, and nothing else is changed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        assert.ok(!/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(printable(text)));
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => assert.equal(printable(text), text)));
    assert.equal(printable("x".repeat(3000)).length, 2001);
    assert.equal(printable("abc", 2), "ab…");
  });
});

test("every card number is found, however its digits are grouped, and a number that is none stays", () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 18 });
  const sumOf = (all: readonly number[]) =>
    all.toReversed().reduce((sum, digit, place) => sum + (place % 2 === 1 ? (digit * 2) % 9 || digit : digit), 0);
  fc.assert(
    fc.property(
      digits,
      fc.constantFrom("", " ", "-", ".", "  "),
      fc.integer({ min: 1, max: 6 }),
      (body, separator, size) => {
        const check = (10 - (sumOf([...body, 0]) % 10)) % 10;
        const written = (last: number) =>
          [...body, last].join("").replaceAll(new RegExp(`\\d{${size}}(?=\\d)`, "g"), `$&${separator}`);
        assert.equal(maskCards(`of ${written(check)}!`), "of ***!");
        if (separator === "") assert.equal(maskCards(written((check + 1) % 10)), written((check + 1) % 10));
      },
    ),
  );
});
