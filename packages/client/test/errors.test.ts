import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import * as client from "@adyen-kit/client";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { WebhookError } from "@adyen-kit/client/webhooks";
import { API_KEY, clientFor, credential, transports } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

async function errorOf(status: number, body: unknown, headers: Record<string, string> = {}): Promise<client.ApiError> {
  await using server = await serve((_, response) => json(response, status, body, headers));
  const result = await generateNewApiKey(clientFor(server), credential).result();
  assert.ok(!result.ok);
  assert.ok(result.error instanceof client.ApiError);
  return result.error;
}

describe("a status has its class", () => {
  const classes = [
    [400, client.BadRequestError],
    [401, client.AuthenticationError],
    [403, client.PermissionError],
    [404, client.NotFoundError],
    [409, client.ConflictError],
    [422, client.ValidationError],
    [429, client.RateLimitError],
    [500, client.ServerError],
    [503, client.ServerError],
    [418, client.ApiError],
  ] as const;
  for (const [status, ErrorClass] of classes) {
    test(`${status} is a ${ErrorClass.name}`, async () => {
      const error = await errorOf(status, {});
      assert.equal(error.constructor, ErrorClass);
      assert.equal(error.name, ErrorClass.name);
      assert.ok(error instanceof client.AdyenError && error instanceof Error);
      assert.equal(error.statusCode, status);
      assert.equal(error.operation, "management/v3/api-key-company-level/generateNewApiKey");
      assert.ok(
        error.message.startsWith("POST /companies/{companyId}/apiCredentials/{apiCredentialId}/generateApiKey"),
      );
      for (const [, Other] of classes) {
        assert.equal(error instanceof Other, Other === ErrorClass || Other === client.ApiError, Other.name);
      }
    });
  }
});

describe("what Adyen says", () => {
  const problem = {
    type: "https://docs.adyen.com/errors/unprocessable-entity",
    title: "Unprocessable entity",
    status: 422,
    detail: "Not possible",
    requestId: "WZ5RLGJQ2G65TC82",
    errorCode: "30_112",
  };

  test("is read from a problem of the Management API", async () => {
    const error = await errorOf(422, {
      ...problem,
      invalidFields: [{ name: "roles", value: "x", message: "unknown" }],
    });
    assert.equal(error.errorCode, "30_112");
    assert.equal(error.errorType, problem.type);
    assert.equal(error.title, "Unprocessable entity");
    assert.equal(error.detail, "Not possible");
    assert.equal(error.requestId, "WZ5RLGJQ2G65TC82");
    assert.deepEqual(error.invalidFields, [{ name: "roles", value: "x", message: "unknown" }]);
    assert.match(error.message, /answered 422 Unprocessable entity: Not possible \(30_112, request WZ5RLGJQ2G65TC82\)/);
  });

  test("is read from a service error of the payment APIs", async () => {
    const error = await errorOf(403, {
      status: 403,
      errorCode: "901",
      message: "Denied",
      errorType: "security",
      pspReference: "P1",
    });
    assert.equal(error.errorCode, "901");
    assert.equal(error.errorType, "security");
    assert.equal(error.title, "Denied");
    assert.equal(error.pspReference, "P1");
    assert.equal(error.requestId, "P1");
    assert.deepEqual(error.invalidFields, []);
  });

  test("a missing detail is no crash", async () => {
    const { detail: _, ...without } = problem;
    const error = await errorOf(422, without);
    assert.equal(error.detail, undefined);
    assert.match(error.message, /422 Unprocessable entity \(30_112/);
  });

  test("invalid fields are read where each of them is wrapped", async () => {
    const invalidFields = [
      { InvalidField: { name: "companyId", message: "is unknown" } },
      { InvalidField: { name: "n", value: 7, message: "m" } },
    ];
    const error = await errorOf(422, { ...problem, invalidFields });
    assert.deepEqual(error.invalidFields, [
      { name: "companyId", message: "is unknown" },
      { name: "n", value: "7", message: "m" },
    ]);
    assert.match(error.message, /Fields: companyId: is unknown; n: m/);
  });

  test("whatever stands where it should say it, an error comes of it", async () => {
    for (const body of [
      null,
      0,
      "text",
      [],
      { invalidFields: "x" },
      { invalidFields: [null, 1, {}] },
      { title: {}, errorCode: 901 },
    ]) {
      const error = await errorOf(400, body);
      assert.ok(error instanceof client.BadRequestError);
      assert.deepEqual(error.body, body);
    }
  });

  for (const { name, options } of transports) {
    test(`a page in place of JSON is kept as text (${name})`, async () => {
      await using server = await serve((_, response) =>
        response.writeHead(502, { "content-type": "text/html" }).end("<h1>Bad"),
      );
      const result = await getApiCredential(clientFor(server, options), credential).result();
      assert.ok(!result.ok && result.error instanceof client.ServerError);
      assert.equal(result.error.body, "<h1>Bad");
      assert.equal(result.error.responseHeaders.get("content-type"), "text/html");
      assert.equal(result.error.outcomeUnknown, false, "reading changes nothing");
    });
  }

  test("after a 5xx of a call that must not be repeated the outcome is unknown; after a 4xx it is not", async () => {
    assert.equal((await errorOf(500, problem)).outcomeUnknown, true);
    assert.equal((await errorOf(422, problem)).outcomeUnknown, false);
  });

  test("the id of the request is taken from the header where the body has none", async () => {
    assert.equal((await errorOf(500, {}, { pspReference: "P2" })).requestId, "P2");
  });
});

describe("no secret", () => {
  for (const { name, options } of transports) {
    test(`is in an error, even where the server echoes the key (${name})`, async () => {
      await using server = await serve((request, response) =>
        json(response, 400, {
          title: `Bad key ${API_KEY}`,
          detail: request.headers["x-api-key"],
          echo: request.headers,
        }),
      );
      const result = await generateNewApiKey(clientFor(server, options), credential).result();
      assert.ok(!result.ok && result.error instanceof client.BadRequestError);
      const { error } = result;
      const shown = [
        ...[
          inspect(error, { depth: 20, showHidden: true, getters: true }),
          JSON.stringify(error),
          String(error),
          error.stack ?? "",
        ],
        ...[JSON.stringify(error.body), error.title ?? "", error.detail ?? ""],
      ];
      for (const text of shown) {
        assert.ok(!text.includes(API_KEY), text);
        assert.ok(!text.includes(JSON.stringify(API_KEY).slice(1, -1)), text);
      }
      assert.equal(error.detail, "***");
    });
  }

  test("is so short that masking it would destroy what the error says", async () => {
    await using server = await serve((_, response) => json(response, 403, { title: "Token unknown", status: 403 }));
    const result = await getApiCredential(clientFor(server, { apiKey: "k" }), credential).result();
    assert.ok(!result.ok && result.error instanceof client.PermissionError);
    assert.deepEqual(
      [result.error.title, result.error.body],
      ["Token unknown", { title: "Token unknown", status: 403 }],
    );
  });

  test("is in a client or an answer that is inspected, serialised or cloned", async () => {
    const password = "pässwörd-1";
    await using server = await serve((_, response) => json(response, 200, { apiKey: "new-key-from-adyen" }));
    const withKey = clientFor(server);
    const withBasic = clientFor(server, { basic: { username: "ws", password } });
    const answer = await generateNewApiKey(withKey, credential).withResponse();
    const token = Buffer.from(`ws:${password}`).toString("base64");
    for (const value of [withKey, withBasic, answer, answer.request]) {
      for (const text of [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value), String(value)]) {
        for (const secret of [API_KEY, password, token, "new-key-from-adyen"]) assert.ok(!text.includes(secret), text);
      }
    }
  });

  for (const card of [
    "4111 1111 1111 1111",
    "4111111111111111",
    "4111-1111-1111-1111",
    "1 4111111111111111",
    "4111 1111 1111 1111 12/30",
    "4111111111111111 737",
    "378282246310005",
    "6304000000000000",
    "4917610000000000003",
  ]) {
    test(`such as the card number ${card} is in what an error says`, async () => {
      const said = `Invalid card number ${card} for 00000000000000000000 of 2026-01-15 09:30:00`;
      const error = await errorOf(422, {
        ...{ title: said, detail: said, errorCode: "101", pspReference: "8535296650153317" },
        invalidFields: [{ name: said, value: said, message: said }],
      });
      const [digits = ""] = /\d{4,}/.exec(card) ?? [];
      for (const text of [error.message, error.title, error.detail, JSON.stringify(error)].concat(
        error.invalidFields.flatMap(({ name, message, value = "" }) => [name, message, value]),
      )) {
        assert.match(text ?? "", /Invalid card number \*{3}/);
        assert.ok(!text?.includes(digits), text);
        assert.ok(text?.includes("for 00000000000000000000 of 2026-01-15 09:30:00"), text);
      }
      assert.equal(error.pspReference, "8535296650153317");
      assert.ok(JSON.stringify(error.body).includes(card), "the body is as it came");
    });
  }

  test("is made of numbers that are none", async () => {
    const said = "Reference 4111111111111112, 1000 EUR, 12345678901234567890123, order 12 of 34";
    assert.equal((await errorOf(422, { title: said })).title, said);
  });

  test("errors serialise to what a log needs", async () => {
    const error = await errorOf(422, {
      title: "Unprocessable entity",
      errorCode: "30_112",
      requestId: "R",
      invalidFields: [{ name: "a", value: "personal", message: "m" }],
    });
    const logged = JSON.parse(JSON.stringify(error)) as Record<string, unknown>;
    assert.equal(logged["name"], "ValidationError");
    assert.equal(logged["statusCode"], 422);
    assert.equal(logged["errorCode"], "30_112");
    assert.equal(logged["requestId"], "R");
    assert.ok(!JSON.stringify(error).includes("personal"));
  });
});

test("errors are recognised by another copy of this package, and not by another class", async () => {
  // The query makes Node load the module a second time.
  const other = (await import(new URL("../src/core/errors.ts?copy", import.meta.url).href)) as typeof client;
  const error = await errorOf(401, {});
  assert.notEqual(other.AuthenticationError, client.AuthenticationError);
  assert.ok(error instanceof other.AuthenticationError);
  assert.ok(error instanceof other.ApiError);
  assert.ok(error instanceof other.AdyenError);
  assert.ok(!(error instanceof other.PermissionError));
  for (const value of [null, undefined, 1, "x", {}, new Error("x"), Object.create(null)]) {
    assert.ok(!(value instanceof client.AdyenError));
  }

  class OwnError extends client.ApiError {}
  assert.ok(!(error instanceof OwnError));
});

test("failures of another copy's transport and errors of its webhooks are recognised as well", async () => {
  const copyOf = (path: string) => import(new URL(`../src/${path}?copy`, import.meta.url).href) as Promise<unknown>;
  const other = (await copyOf("core/transport.ts")) as Pick<typeof client, "TransportFailure">;
  assert.notEqual(other.TransportFailure, client.TransportFailure);
  let attempts = 0;
  const transport = async () => {
    attempts += 1;
    throw new other.TransportFailure(new Error("refused"), false, "ECONNREFUSED");
  };
  const options = { transport, retryDelay: 1 };
  const result = await generateNewApiKey(clientFor({ baseUrl: "http://127.0.0.1:1" }, options), credential).result();
  assert.ok(!result.ok && result.error instanceof client.ConnectionError);
  assert.deepEqual([result.error.outcomeUnknown, result.error.code, attempts], [false, "ECONNREFUSED", 3]);
  assert.ok(!(new client.AdyenError("x") instanceof client.TransportFailure));
  assert.ok(!(new Error("x") instanceof client.TransportFailure));

  const { WebhookError: OtherError } = (await copyOf("webhooks.ts")) as { WebhookError: typeof WebhookError };
  assert.notEqual(OtherError, WebhookError);
  const error: unknown = new OtherError("unsigned", "x");
  assert.ok(error instanceof WebhookError && error.name === "WebhookError" && error.reason === "unsigned");
  assert.ok(error instanceof client.AdyenError && !(error instanceof client.ApiError));
  assert.ok(!(new client.AdyenError("x") instanceof WebhookError));
});
