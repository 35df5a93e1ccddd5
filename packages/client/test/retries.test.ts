import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  AbortedError,
  type AdyenClient,
  type ApiCall,
  BadRequestError,
  type CallOptions,
  ConfigurationError,
  ConnectionError,
  type OperationDescriptor,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
} from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { authorise } from "@adyen-kit/client/payment/v68/payments";
import fc from "fast-check";
import { delayBefore, isTransient, readRetryAfter } from "../src/core/retry.ts";
import { clientFor, credential, transports } from "./support/clients.ts";
import { json, serve, serveBytes, type TestServer } from "./support/server.ts";

/** An operation that takes an idempotency key, as Checkout's do. */
const pay: OperationDescriptor = {
  id: "checkout/v71/payments/payments",
  api: {
    name: "checkout",
    version: 71,
    test: "https://checkout-test.adyen.com/v71",
    live: "https://{prefix}-checkout-live.adyenpayments.com/checkout/v71",
  },
  method: "POST",
  path: "/payments",
  query: [],
  body: true,
  retry: "keyed",
  empty: false,
};

const payment = { merchantAccount: "M", reference: "order-1", amount: { currency: "EUR", value: 1000 } };

const kinds: readonly {
  readonly kind: string;
  readonly call: (client: AdyenClient, options?: CallOptions) => ApiCall<unknown>;
}[] = [
  { kind: "safe", call: (client, options) => getApiCredential(client, credential, options) },
  { kind: "keyed", call: (client, options) => client.call(pay, { body: {} }, options) },
  { kind: "never", call: (client, options) => generateNewApiKey(client, credential, options) },
];

const quick = { retryDelay: 1 };

/** Answers with one status after the other; the last one again and again. */
function statuses(...given: readonly (number | readonly [number, Record<string, string>])[]): Promise<TestServer> {
  let calls = 0;
  return serve((_, response) => {
    const next = given[Math.min(calls, given.length - 1)] ?? 200;
    calls += 1;
    if (typeof next === "number") json(response, next, { apiKey: "k" });
    else json(response, next[0], {}, next[1]);
  });
}

for (const { kind, call } of kinds) {
  describe(`a call that is ${kind}`, () => {
    const repeats = kind !== "never";

    for (const status of [408, 429, 502, 503, 504]) {
      test(`${repeats ? "is" : "is not"} tried again after ${status}`, async () => {
        await using server = await statuses(status, 200);
        const result = await call(clientFor(server, quick)).result();
        assert.equal(result.ok, repeats);
        assert.equal(server.received.length, repeats ? 2 : 1);
        if (result.ok) assert.equal(result.response.attempts, 2);
        else assert.deepEqual([result.error.attempts, result.error.retryable], [1, false]);
      });
    }

    for (const status of [400, 401, 403, 404, 409, 422, 500, 501]) {
      test(`is not tried again after ${status}`, async () => {
        await using server = await statuses(status, 200);
        const result = await call(clientFor(server, quick)).result();
        assert.ok(!result.ok);
        assert.equal(result.error.retryable, false);
        assert.equal(server.received.length, 1);
      });
    }

    test(`${repeats ? "is" : "is not"} tried again after an answer that says it is transient`, async () => {
      await using server = await statuses([422, { "transient-error": "true" }], 200);
      assert.equal((await call(clientFor(server, quick)).result()).ok, repeats);
    });

    for (const { name, options } of transports) {
      test(`${repeats ? "is" : "is not"} tried again after a lost connection (${name})`, async () => {
        let connections = 0;
        await using server = await serveBytes((socket) => {
          connections += 1;
          if (connections === 1) socket.resetAndDestroy();
          else socket.end("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}");
        });
        const result = await call(clientFor(server, { ...quick, ...options })).result();
        assert.equal(result.ok, repeats);
        assert.equal(connections, repeats ? 2 : 1);
        if (!result.ok) assert.equal(result.error.outcomeUnknown, true);
      });
    }

    test(`${repeats ? "is" : "is not"} tried again when an attempt takes too long`, async () => {
      let calls = 0;
      await using server = await serve((_, response) => {
        calls += 1;
        if (calls > 1) json(response, 200, {});
      });
      const result = await call(clientFor(server, { ...quick, timeout: 100 })).result();
      assert.equal(result.ok, repeats);
      if (!result.ok) assert.ok(result.error instanceof TimeoutError);
    });

    test("is tried again where nothing can have left, and says how often", async () => {
      const client = clientFor({ baseUrl: "http://127.0.0.1:1" }, quick);
      const result = await call(client).result();
      assert.ok(!result.ok && result.error instanceof ConnectionError);
      assert.deepEqual([result.error.attempts, result.error.retryable, result.error.outcomeUnknown], [3, true, false]);
    });

    test("is tried as often as it is told", async () => {
      await using server = await statuses(503);
      const client = clientFor(server, { ...quick, maxRetries: 1 });
      await call(client).result();
      await call(client, { maxRetries: 3 }).result();
      await call(client, { maxRetries: 0 }).result();
      assert.equal(server.received.length, repeats ? 2 + 4 + 1 : 3);
    });
  });
}

describe("an idempotency key", () => {
  test("is one for all attempts, and another for the next call", async () => {
    await using server = await statuses(503, 503, 200, 200);
    const client = clientFor(server, quick);
    const first = await client.call(pay, { body: {} }).withResponse();
    const second = await client.call(pay, { body: {} }).withResponse();
    const sent = server.received.map(({ headers }) => headers["idempotency-key"]);
    assert.deepEqual(sent, [first.idempotencyKey, first.idempotencyKey, first.idempotencyKey, second.idempotencyKey]);
    assert.notEqual(first.idempotencyKey, second.idempotencyKey);
    assert.match(first.idempotencyKey ?? "", /^[0-9a-f-]{36}$/);
  });

  test("can be given, and comes back with an error so that the call can be repeated", async () => {
    await using server = await statuses(500);
    const result = await clientFor(server).call(pay, { body: {} }, { idempotencyKey: "order-1" }).result();
    assert.ok(!result.ok && result.error instanceof ServerError);
    assert.deepEqual([result.error.idempotencyKey, result.error.outcomeUnknown], ["order-1", true]);
    assert.equal(server.received[0]?.headers["idempotency-key"], "order-1");
  });

  test("that is given to a POST whose description has none is sent, and does not make it safe to repeat", async () => {
    await using server = await statuses(503);
    const client = clientFor(server);
    const result = await authorise(client, { body: payment }, { idempotencyKey: "order-1" }).result();
    assert.ok(!result.ok);
    assert.deepEqual([result.error.idempotencyKey, server.received.length], ["order-1", 1]);
    assert.equal(server.received[0]?.headers["idempotency-key"], "order-1");
  });

  test("is not made up for such a POST, and refused by everything that is no POST", async () => {
    await using server = await statuses(200);
    const client = clientFor(server);
    await generateNewApiKey(client, credential);
    assert.equal(server.received[0]?.headers["idempotency-key"], undefined);
    const call = getApiCredential(client, credential, { idempotencyKey: "x" });
    await assert.rejects(call, { name: "ConfigurationError", field: "idempotencyKey" });
  });

  for (const idempotencyKey of ["", "a b", "x".repeat(65), "ü", "a\nb"]) {
    test(`${JSON.stringify(idempotencyKey)} is refused`, async () => {
      const client = clientFor({ baseUrl: "http://127.0.0.1:1" });
      const call = client.call(pay, { body: {} }, { idempotencyKey });
      await assert.rejects(
        call,
        (error: unknown) => error instanceof ConfigurationError && error.field === "idempotencyKey",
      );
    });
  }
});

describe("what Adyen asks to wait", () => {
  test("is waited", async () => {
    await using server = await statuses([429, { "retry-after": "0" }], 200);
    // Without the header the first pause would be up to an hour.
    const answer = await getApiCredential(clientFor(server, { retryDelay: 3_600_000 }), credential).withResponse();
    assert.equal(answer.attempts, 2);
  });

  test("is the caller's to decide on where it is long", async () => {
    await using server = await statuses([429, { "retry-after": "61" }], 200);
    const result = await getApiCredential(clientFor(server), credential).result();
    assert.ok(!result.ok && result.error instanceof RateLimitError);
    assert.deepEqual([result.error.retryAfter, result.error.retryable, result.error.attempts], [61_000, true, 1]);
  });

  test("is read as seconds or as a date, and anything else asks for nothing", () => {
    const now = Date.parse("2026-01-01T00:00:00Z");
    const read = (value: string) => readRetryAfter(new Headers({ "retry-after": value }), now);
    for (const [value, expected] of [
      ["0", 0],
      ["5", 5000],
      [" 1.5 ", 1500],
      ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
      ["Wed, 31 Dec 2025 23:59:00 GMT", 0],
      ["", undefined],
      ["-1", undefined],
      ["soon", undefined],
      ["1e3", undefined],
      ["2026", 2_026_000],
      ["tomorrow 2026", undefined],
      ["Thursday, 01-Jan-26 00:00:30 GMT", 30_000],
      ["Thu Jan  1 00:00:30 2026", undefined],
    ] as const) {
      assert.equal(read(value), expected, value);
    }
    assert.equal(readRetryAfter(new Headers(), now), undefined);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (value) => {
        const asked = read(value);
        assert.ok(asked === undefined || (asked >= 0 && !Number.isNaN(asked)));
      }),
    );
  });
});

describe("the time for all attempts", () => {
  test("ends the call although tries are left, with the last error", async () => {
    await using server = await statuses([503, { "retry-after": "30" }]);
    const client = clientFor(server, { totalTimeout: 20_000 });
    const result = await getApiCredential(client, credential).result();
    assert.ok(!result.ok && result.error instanceof ServerError);
    assert.deepEqual([result.error.attempts, result.error.retryable], [1, true]);
  });

  test("cuts an attempt short, and is what the error names", async () => {
    await using server = await serve(() => {});
    const result = await getApiCredential(clientFor(server, { timeout: 5000 }), credential, {
      totalTimeout: 120,
    }).result();
    assert.ok(!result.ok && result.error instanceof TimeoutError);
    assert.equal(result.error.timeout, 120);
    assert.equal(server.received.length, 1);
  });
});

test("a call that is aborted between two attempts ends at once and leaves open what was open", async () => {
  const controller = new AbortController();
  await using server = await serve((_, response) => {
    json(response, 503, {}, { "retry-after": "30" });
    response.on("close", () => setImmediate(() => controller.abort("enough")));
  });
  const client = clientFor(server);
  const result = await client.call(pay, { body: {} }, { signal: controller.signal }).result();
  assert.ok(!result.ok && result.error instanceof AbortedError, String(!result.ok && result.error));
  assert.equal(result.error.cause, "enough");
  assert.equal(result.error.outcomeUnknown, true);
  assert.equal(server.received.length, 1);
});

test("the key is asked for before each attempt: one that was rotated meanwhile is used", async () => {
  await using server = await statuses(503, 200);
  let asked = 0;
  const client = clientFor(server, { ...quick, apiKey: () => `key-${(asked += 1)}` });
  await getApiCredential(client, credential);
  assert.deepEqual(
    server.received.map(({ headers }) => headers["x-api-key"]),
    ["key-1", "key-2"],
  );
});

test("pauses are random, double, and stay below eight seconds", () => {
  const error = new ConnectionError("x", { retryable: true });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, first, random) => {
        const delay = delayBefore(error, attempt, first, random) ?? -1;
        assert.ok(delay >= 0 && delay <= 8000 && delay <= first * 2 ** (attempt - 1));
        assert.equal(delayBefore(error, attempt, first, 0), 0);
      },
    ),
  );
  assert.equal(delayBefore(error, 2, 500, 0.5), 500);
  assert.equal(delayBefore(new ConnectionError("x", {}), 1, 500, 0.5), undefined);
  assert.equal(isTransient(422, new Headers({ "transient-error": "TRUE" })), true);
  assert.equal(isTransient(422, new Headers({ "transient-error": "false" })), false);
});

for (const options of [
  { maxRetries: -1 },
  { maxRetries: 1.5 },
  { maxRetries: 21 },
  { totalTimeout: 0 },
  { retryDelay: Number.NaN },
]) {
  test(`${JSON.stringify(options)} is refused by name`, () => {
    const [field] = Object.keys(options);
    assert.throws(() => clientFor({ baseUrl: "http://127.0.0.1:1" }, options), { name: "ConfigurationError", field });
  });
}

test("an error that is final keeps its class after several attempts", async () => {
  await using server = await statuses(503, 422);
  const result = await getApiCredential(clientFor(server, quick), credential).result();
  assert.ok(!result.ok && result.error instanceof ValidationError && !(result.error instanceof BadRequestError));
  assert.equal(result.error.attempts, 2);
});
