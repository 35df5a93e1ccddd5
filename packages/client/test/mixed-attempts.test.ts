import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  AdyenClient,
  type AdyenError,
  ConfigurationError,
  type OperationDescriptor,
  type Transport,
  TransportFailure,
  type WireResponse,
} from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { credential } from "./support/clients.ts";

type Attempt = "lost" | "refused" | number | "not JSON";

function answered(status: number, body = "{}"): WireResponse {
  const headers = new Headers({ "content-type": "application/json" });
  return { status, statusText: "", headers, body: new TextEncoder().encode(body) };
}

/** Each attempt ends as it is told to. */
function transportOf(attempts: readonly Attempt[]): Transport {
  let count = 0;
  return async () => {
    const attempt = attempts[count];
    count += 1;
    if (attempt === "lost") throw new TransportFailure(new Error("reset"), true, "ECONNRESET");
    if (attempt === "refused") throw new TransportFailure(new Error("refused"), false, "ECONNREFUSED");
    if (attempt === "not JSON") return answered(200, "<html>");
    return answered(attempt ?? 500);
  };
}

async function pay(attempts: readonly Attempt[], apiKey: () => string = () => "k"): Promise<AdyenError> {
  const transport = transportOf(attempts);
  const client = new AdyenClient({ apiKey, environment: "test", transport, retryDelay: 1 });
  const operation: OperationDescriptor = payments;
  const result = await client.call(operation, { body: {} }, { idempotencyKey: "order-1" }).result();
  assert.ok(!result.ok);
  return result.error;
}

describe("what an attempt has left open stays open, however a later one ends", () => {
  const endings: readonly (readonly [Attempt, string])[] = [
    ["refused", "ConnectionError"],
    [401, "AuthenticationError"],
    [403, "PermissionError"],
    [422, "ValidationError"],
    [429, "RateLimitError"],
    ["not JSON", "ParseError"],
  ];
  for (const [ending, name] of endings) {
    test(`lost, then ${ending}`, async () => {
      const error = await pay(["lost", ending, ending]);
      const { outcomeUnknown, idempotencyKey } = error;
      assert.deepEqual([error.name, outcomeUnknown, idempotencyKey], [name, true, "order-1"]);
      assert.equal(error.attempts, error.retryable ? 3 : 2);
    });
  }

  test("lost, then the key's source fails", async () => {
    let asked = 0;
    const error = await pay(["lost"], () => {
      asked += 1;
      if (asked > 1) throw new Error("the vault is sealed");
      return "k";
    });
    assert.ok(error instanceof ConfigurationError);
    const { outcomeUnknown, attempts, idempotencyKey, field } = error;
    assert.deepEqual([outcomeUnknown, attempts, idempotencyKey, field], [true, 2, "order-1", "apiKey"]);
  });

  test("refused, then 401: nothing is open", async () => {
    const error = await pay(["refused", 401]);
    assert.deepEqual([error.name, error.outcomeUnknown, error.attempts], ["AuthenticationError", false, 2]);
  });
});

describe("an error that middleware lets through from elsewhere", () => {
  function clientWith(aroundAttempt: () => unknown, sent: string[]): AdyenClient {
    return new AdyenClient({
      apiKey: "k",
      environment: "test",
      retryDelay: 1,
      transport: async ({ method, url }) => {
        sent.push(`${method} ${new URL(url).pathname}`);
        return answered(200, '{"apiKey":"new"}');
      },
      middleware: [
        async (request, next) => {
          const answer = await next(request);
          return ((await aroundAttempt()) ?? answer) as WireResponse;
        },
      ],
    });
  }

  test("does not make this call retryable", async () => {
    const inner = new AdyenClient({
      apiKey: "k",
      environment: "test",
      maxRetries: 0,
      transport: async () => answered(503),
    });
    const sent: string[] = [];
    const client = clientWith(() => getApiCredential(inner, credential), sent);
    const result = await generateNewApiKey(client, credential).result();
    assert.ok(!result.ok);
    assert.equal(sent.length, 1);
    assert.deepEqual([result.error.outcomeUnknown, result.error.retryable, result.error.attempts], [true, false, 1]);
    assert.match(result.error.message, /^POST .*generateApiKey failed in middleware/);
  });

  test("an answer that is none tells that the call was made", async () => {
    const sent: string[] = [];
    const client = clientWith(() => Response.json({}), sent);
    const result = await generateNewApiKey(client, credential).result();
    assert.ok(!result.ok);
    assert.deepEqual([result.error.outcomeUnknown, result.error.attempts, sent.length], [true, 1, 1]);
    assert.match(String(result.error.cause), /WireResponse/);
  });

  test("a header that it adds in another spelling is not sent beside ours", async () => {
    const seen: Record<string, string>[] = [];
    const client = new AdyenClient({
      apiKey: "ours",
      environment: "test",
      transport: async ({ headers }) => {
        seen.push({ ...headers });
        return answered(200, '{"apiKey":"new"}');
      },
      middleware: [(request, next) => next({ ...request, headers: { ...request.headers, "X-API-Key": "theirs" } })],
    });
    await generateNewApiKey(client, credential);
    assert.deepEqual([seen[0]?.["x-api-key"], seen[0]?.["X-API-Key"]], ["ours", undefined]);
  });

  test("what it writes into the headers of one attempt is not in the next", async () => {
    const seen: unknown[] = [];
    const client = new AdyenClient({
      apiKey: "k",
      environment: "test",
      retryDelay: 1,
      transport: async ({ headers }) => {
        seen.push(headers["x-count"]);
        return answered(seen.length < 3 ? 503 : 200);
      },
      middleware: [
        (request, next) => {
          const headers = request.headers as Record<string, string>;
          headers["x-count"] = `${headers["x-count"] ?? ""}i`;
          return next(request);
        },
      ],
    });
    await getApiCredential(client, credential);
    assert.deepEqual(seen, ["i", "i", "i"]);
  });
});

describe("middleware around a call", () => {
  function clientAround(aroundCall: (next: () => Promise<unknown>) => Promise<unknown>, delay = 0): AdyenClient {
    return new AdyenClient({
      apiKey: "k",
      environment: "test",
      totalTimeout: 100,
      transport: async () => {
        await new Promise((done) => setTimeout(done, delay));
        return answered(200, '{"apiKey":"new"}');
      },
      middleware: [{ aroundCall: (_, next) => aroundCall(next) as ReturnType<typeof next> }],
    });
  }

  test("that never goes on ends with the call's time", async () => {
    const error = await failureOf(clientAround(() => new Promise(() => {})));
    assert.deepEqual([error.name, error.attempts, error.outcomeUnknown], ["TimeoutError", 0, false]);
  });

  test("that never comes back says that the call was made", async () => {
    const error = await failureOf(clientAround((next) => next().then(() => new Promise(() => {}))));
    assert.deepEqual([error.name, error.attempts, error.outcomeUnknown], ["TimeoutError", 1, true]);
  });

  test("ends when the caller says so", async () => {
    const controller = new AbortController();
    const client = clientAround(() => {
      controller.abort("enough");
      return new Promise(() => {});
    });
    const error = await failureOf(client, { signal: controller.signal });
    assert.deepEqual([error.name, error.cause], ["AbortedError", "enough"]);
  });

  test("that fails or answers nothing after the call says that the call was made", async () => {
    for (const broken of [
      () => undefined,
      () => {
        throw new Error("broken");
      },
    ]) {
      const error = await failureOf(clientAround((next) => next().then(broken)));
      assert.deepEqual([error.name, error.attempts, error.outcomeUnknown], ["AdyenError", 1, true]);
    }
  });

  async function failureOf(client: AdyenClient, options = {}): Promise<AdyenError> {
    const result = await generateNewApiKey(client, credential, options).result();
    assert.ok(!result.ok);
    return result.error;
  }
});
