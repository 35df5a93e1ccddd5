import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { ConfigurationError } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { type Logger, type LoggingOptions, type LogLevel, logging } from "@adyen-kit/client/logging";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential, listApiCredentials } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { API_KEY, clientFor, credential } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

interface Line {
  readonly level: LogLevel;
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

function recorder(): { readonly lines: Line[]; readonly logger: Logger } {
  const lines: Line[] = [];
  const at = (level: LogLevel) => (message: string, fields: object) => {
    lines.push({ level, message, fields: JSON.parse(JSON.stringify(fields)) as Line["fields"] });
  };
  return { lines, logger: { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") } };
}

function logged(options: LoggingOptions = {}) {
  const { lines, logger } = recorder();
  return { lines, middleware: [logging({ logger, ...options })], retryDelay: 1 };
}

const name = "GET /companies/{companyId}/apiCredentials/{apiCredentialId}";

describe("logging", () => {
  test("info has a line for a call that went well, warn one for each attempt after the first", async () => {
    await using server = await serve((_, response) =>
      json(response, server.received.length === 1 ? 503 : 200, {}, { pspreference: "PSP1" }),
    );
    const { lines, ...options } = logged();
    await getApiCredential(clientFor(server, options), credential);
    assert.deepEqual(
      lines.map(({ level, message }) => [level, message]),
      [
        ["warn", `${name} is tried again`],
        ["info", `${name} 200`],
      ],
    );
    const { milliseconds, ...fields } = lines[1]?.fields ?? {};
    assert.equal(typeof milliseconds, "number");
    const operation = "management/v3/api-credentials-company-level/getApiCredential";
    assert.deepEqual(fields, { operation, statusCode: 200, requestId: "PSP1", attempts: 2 });
  });

  for (const [status, level] of [
    [422, "warn"],
    [500, "error"],
  ] as const) {
    test(`a ${status} is logged at ${level}`, async () => {
      await using server = await serve((_, response) =>
        json(response, status, { errorCode: "30_112", requestId: "R" }),
      );
      const { lines, ...options } = logged({ level });
      await generateNewApiKey(clientFor(server, options), credential).result();
      assert.equal(lines.length, 1);
      assert.equal(lines[0]?.level, level);
      assert.equal(lines[0].fields["errorCode"], "30_112");
      assert.equal(lines[0].fields["outcomeUnknown"], status === 500);
    });
  }

  test("below its level nothing is logged", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const { lines, ...options } = logged({ level: "warn" });
    await getApiCredential(clientFor(server, options), credential);
    assert.deepEqual(lines, []);
  });

  test("debug has requests and answers: no key, no query, no body, unknown headers masked", async () => {
    await using server = await serve((_, response) =>
      json(response, 200, { data: [] }, { "x-secret": "s3cret", "retry-after": "1", "set-cookie": "session=s3cret" }),
    );
    const { lines, ...options } = logged({ level: "debug" });
    const headers = { "x-shopper": "s3cret" };
    await listApiCredentials(clientFor(server, { ...options, headers }), { companyId: "C", pageNumber: 7 });
    const [request, response] = lines;
    assert.equal(request?.fields["url"], `${server.baseUrl}/v3/companies/C/apiCredentials`);
    assert.equal((request.fields["headers"] as Record<string, string>)["x-shopper"], "***");
    const answered = response?.fields["headers"] as Record<string, string>;
    assert.deepEqual([answered["x-secret"], answered["set-cookie"], answered["retry-after"]], ["***", "***", "1"]);
    const text = JSON.stringify(lines);
    for (const secret of ["s3cret", API_KEY.slice(0, 12), "x-api-key", "pageNumber"])
      assert.ok(!text.includes(secret), secret);
    assert.ok(!("body" in request.fields));
  });

  test("headers are shown, left out and unmasked as asked, whatever their case", async () => {
    await using server = await serve((_, response) => json(response, 200, {}, { "x-a": "1", "x-b": "2", "x-c": "3" }));
    const { lines, ...options } = logged({
      level: "debug",
      headers: { include: ["X-A", "x-b", "x-c"], exclude: ["X-C"], unmask: ["X-A"] },
    });
    await getApiCredential(clientFor(server, options), credential);
    assert.deepEqual(lines[1]?.fields["headers"], { "x-a": "1", "x-b": "***" });
  });

  test("what a log never shows, the request of an answer does not show either", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const secret = { cookie: "s3cret", "proxy-authorization": "s3cret", "set-cookie": "s3cret" };
    for (const unmask of Object.keys(secret)) assert.throws(() => logging({ headers: { unmask: [unmask] } }));
    const { request } = await getApiCredential(
      clientFor(server, { headers: { ...secret, "x-a": "1" } }),
      credential,
    ).withResponse();
    assert.equal(server.received[0]?.headers["proxy-authorization"], "s3cret", "it is sent");
    assert.ok(!JSON.stringify(request).includes("s3cret"));
    assert.equal(request.headers["x-a"], "1");
  });

  test("bodies are logged where they are asked for, without card data, secrets and personal data", async () => {
    await using server = await serve((_, response) =>
      json(response, 200, {
        resultCode: "Authorised",
        pspReference: "NC6HT9CRT65ZGN82",
        additionalData: { cardSummary: "1111", "card.encrypted.json": "s3cret", expiryDate: "s3cret" },
        merchantReference: "card 4111 1111 1111 1111 of s3cret shopper".replace(" of s3cret shopper", ""),
        apiKey: "s3cret",
      }),
    );
    const { lines, ...options } = logged({ level: "debug", bodies: { request: true, response: true } });
    await payments(clientFor(server, options), {
      body: {
        amount: { currency: "EUR", value: 1000 },
        merchantAccount: "YOUR_MERCHANT",
        reference: "4111111111111111",
        returnUrl: "https://example.com/",
        shopperEmail: "s3cret@example.com",
        shopperName: { firstName: "s3cret", lastName: "s3cret" },
        paymentMethod: { type: "scheme", number: "4111111111111111", cvc: "s3cret", encryptedCardNumber: "s3cret" },
      },
    });
    assert.ok(!JSON.stringify(lines).includes("s3cret"));
    assert.ok(!/4111/.test(JSON.stringify(lines)));
    const [request, response] = lines.map(({ fields }) => fields["body"] as Record<string, unknown>);
    assert.deepEqual(request?.["amount"], { currency: "EUR", value: 1000 });
    assert.equal(request["merchantAccount"], "YOUR_MERCHANT");
    assert.deepEqual(request["paymentMethod"], {
      type: "scheme",
      number: "***",
      cvc: "***",
      encryptedCardNumber: "***",
    });
    assert.equal(response?.["resultCode"], "Authorised");
    assert.equal(response["apiKey"], "***");
  });

  test("a body that is not JSON is not logged", async () => {
    await using server = await serve((_, response) => response.writeHead(502).end("<html>s3cret</html>"));
    const { lines, ...options } = logged({ level: "debug", bodies: { response: true } });
    await generateNewApiKey(clientFor(server, options), credential).result();
    assert.equal(lines[1]?.fields["body"], "19 characters that are not JSON");
  });

  test("a logger that throws does not end a call", async () => {
    await using server = await serve((_, response) => json(response, 200, { id: "S2" }));
    const broken = () => {
      throw new Error("disk full");
    };
    const logger = { debug: broken, info: broken, warn: broken, error: broken };
    const client = clientFor(server, { middleware: [logging({ logger, level: "debug" })] });
    assert.equal((await getApiCredential(client, credential)).id, "S2");
  });

  test("an asynchronous logger that fails does not end the process", async () => {
    await using server = await serve((_, response) => json(response, 200, { id: "S2" }));
    const rejects = async () => {
      throw new Error("disk full");
    };
    const logger = { debug: rejects, info: rejects, warn: rejects, error: rejects };
    const unhandled: unknown[] = [];
    const onUnhandled = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", onUnhandled);
    const client = clientFor(server, { middleware: [logging({ logger, level: "debug" })] });
    assert.equal((await getApiCredential(client, credential)).id, "S2");
    await setImmediate();
    process.off("unhandledRejection", onUnhandled);
    assert.deepEqual(unhandled, []);
  });

  test("what cannot be used is refused by name", () => {
    const cases: readonly (readonly [LoggingOptions, string])[] = [
      [{ level: "trace" as LogLevel }, "level"],
      [{ logger: {} as Logger }, "logger"],
      [{ headers: { unmask: ["X-API-Key"] } }, "headers.unmask"],
      [{ headers: { include: "x" as unknown as [] } }, "headers.include"],
    ];
    for (const [options, field] of cases) {
      assert.throws(
        () => logging(options),
        (error) => error instanceof ConfigurationError && error.field === field,
      );
    }
  });
});
