import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
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

/** How a body is logged. */
async function shownOf(body: object): Promise<Readonly<Record<string, unknown>>> {
  await using server = await serve((_, response) => json(response, 200, body));
  const { lines, ...options } = logged({ level: "debug", bodies: { response: true } });
  await getApiCredential(clientFor(server, options), credential);
  return lines[1]?.fields["body"] as Readonly<Record<string, unknown>>;
}

/** Words in the names of what may be a secret, an account, or somebody's. */
const SUSPICIOUS =
  /number|code|name|key|secret|token|data|pin|pass|cred|bank|card|holder|owner|shopper|person|tax|phone|mobile|mail|address|document|content|sign|user|alias|payer|wallet|account/i;

interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly additionalProperties?: Shape;
  readonly oneOf?: readonly Shape[];
}

/** Names of all fields of all APIs that hold a text or a number, but for a choice of words. */
function textFields(): ReadonlySet<string> {
  const folder = join(import.meta.dirname, "../../../spec/facts");
  const names = new Set<string>();
  const holdsText = ({ type = "", enum: words, items, oneOf = [] }: Shape): boolean =>
    (["string", "integer", "number", "any"].includes(type) && words === undefined) ||
    [items ?? [], oneOf].flat().some(holdsText);
  const walk = ({ properties = {}, items, additionalProperties, oneOf = [] }: Shape): void => {
    for (const [name, shape] of Object.entries(properties)) if (holdsText(shape)) names.add(name);
    for (const inner of [Object.values(properties), items ?? [], additionalProperties ?? [], oneOf].flat()) walk(inner);
  };
  for (const file of readdirSync(folder)) {
    const { schemas } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { schemas: Record<string, Shape> };
    for (const shape of Object.values(schemas)) walk(shape);
  }
  return names;
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
        invalidFields: [{ name: "number", value: "s3cret" }],
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

  test("what the names of fields do not tell is masked all the same", async () => {
    const url = "https://us3r:s3cret@example.com/path?redirectResult=s3cret#s3cret";
    const shown = await shownOf({
      "4111 1111 1111 1111": "as a name",
      url,
      text: `see ${url}, or https://example.com/ and http://example.com?s3cret`,
      invalidFields: [
        { name: "paymentMethod.cvc", value: "s3cret", message: "too long" },
        { name: "amount.value", value: "-1", message: "too small" },
      ],
      additionalBankIdentification: { type: "gbSortCode", code: "s3cret" },
      accounts: [{ additionalBankIdentification: [{ code: "s3cret" }] }],
      vatNumbers: ["s3cret"],
      pan: 4_111_111_111_111_112,
      nothing: null,
    });
    assert.ok(!/s3cret|us3r|4111/.test(JSON.stringify(shown)), JSON.stringify(shown));
    assert.equal(shown["***"], "as a name");
    assert.equal(shown["url"], "https://***@example.com/path?***");
    assert.match(String(shown["text"]), /https:\/\/example\.com\/ and http:\/\/example\.com\?\*\*\*$/);
    assert.deepEqual(shown["invalidFields"], [
      { name: "paymentMethod.cvc", value: "***", message: "too long" },
      { name: "amount.value", value: "-1", message: "too small" },
    ]);
  });

  test("names that no description has, or has in another spelling, are told by their words", async () => {
    const names =
      "pan PAN card_number cardNumber securityCode ssn shopperSSN nationalIdentificationNumber passportNumber driversLicense " +
      "legalName fullName first_name sortCode vatNumber api_key API-Key clientSecret access_token billingAddress.street";
    const shown = await shownOf(Object.fromEntries(names.split(" ").map((name) => [name, "s3cret"])));
    assert.deepEqual(new Set(Object.values(shown)), new Set(["***"]), JSON.stringify(shown));
  });

  test("every field of Adyen's descriptions that may be sensitive by its name has been decided on", async () => {
    const names = [...textFields()].toSorted();
    const shown = await shownOf(Object.fromEntries(names.map((name) => [name, "text"])));
    const masked = names.filter((name) => shown[name] === "***");
    const readable = names.filter((name) => shown[name] === "text");
    assert.equal(masked.length + readable.length, names.length);
    // A name that comes with a new description: decide whether it may be read in a log, then add it here or to the rules.
    const decided = readFileSync(join(import.meta.dirname, "fixtures/logged-fields.txt"), "utf8").split("\n");
    const lines = [
      ...masked.map((name) => `masked ${name}`),
      ...readable.filter((name) => SUSPICIOUS.test(name)).map((name) => `readable ${name}`),
    ];
    assert.deepEqual(lines, decided.slice(0, -1));
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
