import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import {
  AdyenClient,
  AdyenError,
  type AttemptRequest,
  ConfigurationError,
  type Middleware,
  ServerError,
  TransportFailure,
} from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { API_KEY, clientFor, credential } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

describe("middleware", () => {
  test("runs around each attempt, the first outermost, and calls around all attempts", async () => {
    await using server = await serve((_, response) =>
      json(response, server.received.length < 3 ? 503 : 200, { id: "S2" }),
    );
    const seen: string[] = [];
    const named = (name: string): Middleware => ({
      async aroundCall(call, next) {
        seen.push(`${name} call ${call.operation.method}`);
        const result = await next();
        seen.push(`${name} done ${result.ok}`);
        return result;
      },
      async aroundAttempt(request, next) {
        seen.push(`${name} ${request.attempt}`);
        const response = await next(request);
        seen.push(`${name} ${response.status}`);
        return response;
      },
    });
    const client = clientFor(server, { retryDelay: 1, middleware: [named("a"), named("b")] });
    assert.equal((await getApiCredential(client, credential)).id, "S2");
    const attempt = (n: number, status: number) => [`a ${n}`, `b ${n}`, `b ${status}`, `a ${status}`];
    const attempts = [...attempt(1, 503), ...attempt(2, 503), ...attempt(3, 200)];
    assert.deepEqual(seen, ["a call GET", "b call GET", ...attempts, "b done true", "a done true"]);
  });

  test("changes a request, and never sees what authenticates it", async () => {
    await using server = await serve((_, response) => json(response, 200, { apiKey: "k" }));
    const seen: AttemptRequest[] = [];
    const client = clientFor(server, {
      middleware: [
        (request, next) => {
          seen.push(request);
          return next({ ...request, headers: { ...request.headers, traceparent: "00-1-2-01" } });
        },
      ],
    });
    const answer = await generateNewApiKey(client, credential).withResponse();
    assert.equal(server.received[0]?.headers["traceparent"], "00-1-2-01");
    assert.equal(server.received[0]?.headers["x-api-key"], API_KEY);
    assert.equal(answer.request.headers["traceparent"], "00-1-2-01");
    assert.ok(!inspect(seen, { depth: 9 }).includes(API_KEY.slice(0, 12)));
  });

  test("may answer itself", async () => {
    await using server = await serve((_, response) => json(response, 500, {}));
    const body = new TextEncoder().encode('{"id":"S2-MINE"}');
    const client = clientFor(server, {
      middleware: [async () => ({ status: 200, statusText: "OK", headers: new Headers(), body })],
    });
    assert.equal((await getApiCredential(client, credential)).id, "S2-MINE");
    assert.equal(server.received.length, 0);
  });

  test("cannot send the key elsewhere", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    await using other = await serve((_, response) => json(response, 200, {}));
    const url = `${other.baseUrl}/v3/me`;
    const client = clientFor(server, { middleware: [(request, next) => next({ ...request, url })] });
    await assert.rejects(getApiCredential(client, credential), ConfigurationError);
    assert.equal(other.received.length + server.received.length, 0);
  });

  test("that fails ends the call with an AdyenError, which knows whether a request had left", async () => {
    await using server = await serve((_, response) => json(response, 200, { apiKey: "k" }));
    const broken = new Error("broken");
    const before = clientFor(server, {
      middleware: [
        () => {
          throw broken;
        },
      ],
    });
    const result = await generateNewApiKey(before, credential).result();
    assert.ok(!result.ok);
    assert.deepEqual([result.error.outcomeUnknown, result.error.attempts, server.received.length], [false, 1, 0]);
    assert.equal(result.error.cause, broken);

    const after = clientFor(server, {
      middleware: [
        async (request, next) => {
          await next(request);
          throw broken;
        },
      ],
    });
    const late = await generateNewApiKey(after, credential).result();
    assert.ok(!late.ok && late.error instanceof AdyenError);
    assert.deepEqual([late.error.outcomeUnknown, late.error.retryable, server.received.length], [true, false, 1]);
  });

  test("a request that left once counts as sent, although the last one did not leave", async () => {
    let sends = 0;
    const client = new AdyenClient({
      apiKey: "k",
      environment: "test",
      transport: async () => {
        sends += 1;
        throw new TransportFailure(new Error("gone"), sends === 1, "EGONE");
      },
      middleware: [
        async (request, next) => {
          try {
            return await next(request);
          } catch {
            return next(request);
          }
        },
      ],
    });
    const result = await generateNewApiKey(client, credential).result();
    assert.ok(!result.ok);
    assert.deepEqual([result.error.outcomeUnknown, sends], [true, 2]);
  });

  test("around a call sees its failure, too", async () => {
    await using server = await serve((_, response) => json(response, 500, {}));
    const seen: unknown[] = [];
    const client = clientFor(server, {
      middleware: [
        {
          async aroundCall(_call, next) {
            const result = await next();
            seen.push(result.ok ? result.data : result.error);
            return result;
          },
        },
      ],
    });
    await assert.rejects(generateNewApiKey(client, credential), ServerError);
    assert.ok(seen[0] instanceof ServerError);
  });

  for (const wrong of [{}, { aroundAttempt: 1 }, null, "x"]) {
    test(`${inspect(wrong)} is refused`, () => {
      const middleware = [wrong as unknown as Middleware];
      assert.throws(() => new AdyenClient({ apiKey: "k", environment: "test", middleware }), /middleware\[0\]/);
    });
  }
});
