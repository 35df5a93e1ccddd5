import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  AbortedError,
  type AdyenClient,
  type ApiCall,
  type ApiKeySource,
  AuthenticationError,
  type CallOptions,
  ConnectionError,
  TimeoutError,
  type Transport,
  TransportFailure,
} from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { authorise } from "@adyen-kit/client/payment/v68/payments";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { clientFor, credential, transports } from "./support/clients.ts";
import { json, serve, type TestServer } from "./support/server.ts";

const payment = { merchantAccount: "M", reference: "order-1", amount: { currency: "EUR", value: 1000 } } as const;
const kinds: readonly {
  readonly kind: string;
  readonly call: (client: AdyenClient, options?: CallOptions) => ApiCall<unknown>;
}[] = [
  { kind: "safe", call: (client, options) => getApiCredential(client, credential, options) },
  {
    kind: "keyed",
    call: (client, options) =>
      payments(client, { body: { ...payment, returnUrl: "https://x", paymentMethod: { type: "ideal" } } }, options),
  },
  { kind: "never", call: (client, options) => generateNewApiKey(client, credential, options) },
  { kind: "classic", call: (client, options) => authorise(client, { body: payment }, options) },
];

/** Takes one key and refuses all others. */
function serveKey(accepted: string): Promise<TestServer> {
  return serve((request, response) =>
    json(response, request.headers["x-api-key"] === accepted ? 200 : 401, { apiKey: "k", pspReference: "P" }),
  );
}

/** A key that was rotated in the meantime: the old one until it has been refused. */
function rotated(): { readonly source: ApiKeySource; readonly asked: (string | undefined)[] } {
  const asked: (string | undefined)[] = [];
  return {
    asked,
    source: (request) => {
      asked.push(request?.refused);
      return request === undefined ? "old" : "new";
    },
  };
}

const sentKeys = (server: TestServer) => server.received.map(({ headers }) => headers["x-api-key"]);

for (const { name, options } of transports) {
  for (const { kind, call } of kinds) {
    test(`a call that is ${kind} is sent again after 401, with the key that came in the meantime (${name})`, async () => {
      await using server = await serveKey("new");
      const { source, asked } = rotated();
      const client = clientFor(server, { ...options, apiKey: source, maxRetries: 0 });
      const { statusCode, attempts, request } = await call(client).withResponse();
      assert.deepEqual([statusCode, attempts, asked], [200, 1, [undefined, "old"]]);
      assert.deepEqual(sentKeys(server), ["old", "new"]);
      const [first, second] = server.received;
      assert.equal(second?.body, first?.body);
      assert.equal(second?.headers["idempotency-key"], first?.headers["idempotency-key"]);
      assert.ok(!JSON.stringify(request).includes("new"));
    });
  }
}

describe("after a 401", () => {
  test("a call is not sent again where the key is still the same", async () => {
    await using server = await serveKey("other");
    let asked = 0;
    const client = clientFor(server, { apiKey: () => `same-${(asked += 1) > 0}` });
    const error = await generateNewApiKey(client, credential).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof AuthenticationError);
    assert.deepEqual([error.outcomeUnknown, error.attempts, asked, server.received.length], [false, 1, 2, 1]);
  });

  test("a call is sent again once, however many keys there are", async () => {
    await using server = await serveKey("other");
    let asked = 0;
    const client = clientFor(server, { apiKey: () => `key-${(asked += 1)}` });
    await assert.rejects(getApiCredential(client, credential), AuthenticationError);
    assert.deepEqual(sentKeys(server), ["key-1", "key-2"]);
  });

  test("a key that was given as text, and Basic credentials, are not asked for anything", async () => {
    await using server = await serveKey("other");
    await assert.rejects(getApiCredential(clientFor(server), credential), AuthenticationError);
    const basic = { username: "ws", password: "p" };
    await assert.rejects(getApiCredential(clientFor(server, { basic }), credential), AuthenticationError);
    assert.equal(server.received.length, 2);
  });

  test("a source of one call's own key is asked", async () => {
    await using server = await serveKey("new");
    await getApiCredential(clientFor(server), credential, { apiKey: rotated().source });
    assert.deepEqual(sentKeys(server), ["old", "new"]);
  });

  test("a source that fails leaves the 401, and is its cause", async () => {
    await using server = await serveKey("new");
    const failure = new Error("vault is sealed");
    const apiKey: ApiKeySource = (request) => (request === undefined ? "old" : Promise.reject(failure));
    const error = await generateNewApiKey(clientFor(server, { apiKey }), credential).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof AuthenticationError);
    assert.deepEqual([error.cause, error.outcomeUnknown], [failure, false]);
  });

  test("a source that gives what cannot be a key leaves the 401, and says so as its cause", async () => {
    await using server = await serveKey("new");
    const apiKey: ApiKeySource = (request) => (request === undefined ? "old" : "new\n");
    const error = await generateNewApiKey(clientFor(server, { apiKey }), credential).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof AuthenticationError);
    assert.ok(error.cause instanceof Error && error.cause.message.includes("line break"), String(error.cause));
    assert.ok(!String(error.cause).includes("new\n"));
  });

  test("a connection that is refused then leaves nothing open: the 401 did nothing", async () => {
    let sent = 0;
    const transport: Transport = () => {
      sent += 1;
      if (sent > 1) return Promise.reject(new TransportFailure(new Error("refused"), false, "ECONNREFUSED"));
      return Promise.resolve({ status: 401, statusText: "", headers: new Headers(), body: new Uint8Array() });
    };
    const client = clientFor({ baseUrl: "http://127.0.0.1:1" }, { apiKey: rotated().source, transport, maxRetries: 0 });
    const error = await generateNewApiKey(client, credential).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof ConnectionError);
    assert.deepEqual([error.code, error.outcomeUnknown, sent], ["ECONNREFUSED", false, 2]);
  });

  test("an answer that is lost then leaves the outcome open", async () => {
    await using server = await serve((request, response) => {
      if (request.headers["x-api-key"] === "old") json(response, 401, {});
      else response.destroy();
    });
    const client = clientFor(server, { apiKey: rotated().source });
    const error = await generateNewApiKey(client, credential).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof ConnectionError);
    assert.deepEqual([error.outcomeUnknown, server.received.length], [true, 2]);
  });

  test("waiting for the source is part of the call's time, and nothing is open when it ends", async () => {
    await using server = await serveKey("new");
    const apiKey: ApiKeySource = (request) => (request === undefined ? "old" : new Promise(() => {}));
    const client = clientFor(server, { apiKey, maxRetries: 0 });
    const late = await generateNewApiKey(client, credential, { timeout: 100 }).catch((thrown: unknown) => thrown);
    assert.ok(late instanceof TimeoutError);
    assert.equal(late.outcomeUnknown, false);
    const caller = new AbortController();
    const aborting: ApiKeySource = (request) => {
      if (request !== undefined) caller.abort();
      return request === undefined ? "old" : "new";
    };
    const aborted = await generateNewApiKey(client, credential, { apiKey: aborting, signal: caller.signal }).catch(
      (thrown: unknown) => thrown,
    );
    assert.ok(aborted instanceof AbortedError);
    assert.deepEqual([aborted.outcomeUnknown, sentKeys(server)], [false, ["old", "old"]]);
  });

  test("what was left open before stays open", async () => {
    let calls = 0;
    await using server = await serve((request, response) => {
      calls += 1;
      if (calls === 1) response.destroy();
      else json(response, request.headers["x-api-key"] === "new" ? 200 : 401, {});
    });
    const options = { retryDelay: 1, apiKey: (request?: object) => (request === undefined ? "old" : "other") };
    const call = payments(clientFor(server, options), {
      body: { ...payment, returnUrl: "https://x", paymentMethod: { type: "ideal" } },
    });
    const error = await call.catch((thrown: unknown) => thrown);
    assert.ok(error instanceof AuthenticationError);
    assert.deepEqual([error.outcomeUnknown, error.attempts, server.received.length], [true, 2, 3]);
  });

  test("middleware sees one attempt, and the answer to the new key", async () => {
    await using server = await serveKey("new");
    const seen: number[] = [];
    const client = clientFor(server, {
      apiKey: rotated().source,
      middleware: [
        async (request, next) => {
          const response = await next(request);
          seen.push(request.attempt, response.status);
          return response;
        },
      ],
    });
    await generateNewApiKey(client, credential);
    assert.deepEqual(seen, [1, 200]);
  });
});
