import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdyenClient, ConfigurationError, NotFoundError } from "@adyen-kit/client";
import { type FreeRequest, request } from "@adyen-kit/client/request";
import { API_KEY, clientFor, transports } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

const me: FreeRequest = { method: "GET", url: "https://management-test.adyen.com/v3/me" };

describe("a request that no operation describes", () => {
  for (const { name, options } of transports) {
    test(`has authentication, query, body and the pipeline (${name})`, async () => {
      await using server = await serve((_, response) =>
        json(response, server.received.length === 1 ? 503 : 200, { a: 1 }),
      );
      const client = clientFor(server, { ...options, retryDelay: 1 });
      const free = {
        method: "POST",
        url: "/v99/things?a=b",
        query: { c: "d e", none: undefined },
        body: { x: "ä" },
      } as const;
      const answer = await request(client, free, { idempotencyKey: "one" }).withResponse();
      assert.deepEqual([answer.data, answer.attempts, answer.idempotencyKey], [{ a: 1 }, 2, "one"]);
      const [first, second] = server.received;
      assert.deepEqual([first?.method, first?.url, first?.body], ["POST", "/v99/things?a=b&c=d%20e", '{"x":"ä"}']);
      assert.equal(second?.headers["idempotency-key"], "one");
      assert.equal(first?.headers["x-api-key"], API_KEY);
    });
  }

  test("is sent under a base URL whatever host it names, and may be answered without a body", async () => {
    await using server = await serve((_, response) => response.writeHead(204).end());
    assert.equal(await request(clientFor(server), me), undefined);
    assert.equal(server.received[0]?.url, "/v3/me");
    const elsewhere = new AdyenClient({ apiKey: "k", environment: "test" });
    assert.equal(await request(elsewhere, me, { baseUrl: server.baseUrl }), undefined);
    const named = new AdyenClient({ apiKey: "k", environment: "test", baseUrl: { management: server.baseUrl } });
    assert.equal(await request(named, { method: "DELETE", url: `${server.baseUrl}/v3/me` }), undefined);
    assert.equal(server.received.length, 3);
  });

  test("of a POST is not repeated unless it may be", async () => {
    await using server = await serve((_, response) => json(response, 503, {}));
    const client = clientFor(server, { retryDelay: 1 });
    await assert.rejects(request(client, { method: "POST", url: "/v3/x", body: {} }));
    assert.equal(server.received.length, 1);
    await assert.rejects(request(client, { method: "POST", url: "/v3/x", body: {}, retry: "safe" }));
    assert.equal(server.received.length, 4);
  });

  test("fails with the errors of every call", async () => {
    await using server = await serve((_, response) => json(response, 404, {}));
    await assert.rejects(request(clientFor(server), me), NotFoundError);
  });

  const client = new AdyenClient({ apiKey: "k", environment: "test", fetch: () => assert.fail("was sent") });
  for (const [url, why] of [
    ["https://example.com/v3/me", /neither Adyen's/],
    ["https://adyen.com.example.com/", /neither Adyen's/],
    ["https://notadyen.com/", /neither Adyen's/],
    ["http://management-test.adyen.com/v3/me", /neither Adyen's/],
    ["https://user:secret@management-test.adyen.com/v3/me", /user name/],
    ["https://management-test.adyen.com/v3/companies/../me", /empty, \. or \.\./],
    ["https://management-test.adyen.com/v3/companies/%2E%2e/me", /empty, \. or \.\./],
    ["https://management-test.adyen.com/v3/companies//me", /empty, \. or \.\./],
    ["https://management-test.adyen.com/v3/companies/..", /empty, \. or \.\./],
    ["/v3/me", /must be an address/],
    ["", /must be an address/],
  ] as const) {
    test(`${url} is refused, without a throw and without a request`, async () => {
      const result = await request(client, { method: "GET", url }).result();
      assert.ok(!result.ok && result.error instanceof ConfigurationError);
      assert.match(result.error.message, why);
      assert.ok(!result.error.message.includes("secret"));
    });
  }

  test("with a wrong method or none of its fields is refused", async () => {
    for (const wrong of [
      { method: "BREW", url: me.url },
      undefined,
      {},
      { ...me, query: { a: {} } },
      { ...me, url: 1 },
    ]) {
      await assert.rejects(request(client, wrong as unknown as FreeRequest), ConfigurationError);
    }
  });
});

describe("redirects", () => {
  const from = "https://management-test.adyen.com/v3/me";
  const answering = (location: string, status = 308) => {
    const urls: string[] = [];
    const client = new AdyenClient({
      apiKey: "k",
      environment: "test",
      fetch: async (url, { headers }) => {
        urls.push(url);
        assert.equal(headers["x-api-key"], "k");
        return url === from ? new Response(null, { status, headers: { location } }) : Response.json({ ok: true });
      },
    });
    return { urls, client };
  };

  for (const location of [
    "https://management-live.adyen.com/v3/me",
    "/v4/me",
    "https://x-checkout-live.adyenpayments.com/a",
  ]) {
    test(`a 308 to ${location} is followed: it stays with Adyen, over HTTPS`, async () => {
      const { client, urls } = answering(location);
      const answer = await request(client, me).withResponse();
      assert.deepEqual(urls, [from, new URL(location, from).href]);
      assert.equal(answer.request.url, urls[1]);
    });
  }

  for (const [location, status] of [
    ["https://example.com/v3/me", 308],
    ["https://adyen.com.example.com/v3/me", 308],
    ["http://management-test.adyen.com/v3/me", 308],
    ["https://a:b@management-test.adyen.com/v3/me", 308],
    ["https://[", 308],
    ["https://management-test.adyen.com:8443/v3/me", 308],
    ["https://management-test.adyen.com/v4/me", 307],
    ["https://management-test.adyen.com/v4/me", 301],
  ] as const) {
    test(`a ${status} to ${location} is not followed`, async () => {
      const { client, urls } = answering(location, status);
      await assert.rejects(request(client, me), new RegExp(`answered ${status} Redirect refused`));
      assert.deepEqual(urls, [from]);
    });
  }

  test("are followed once, not round and round", async () => {
    let calls = 0;
    const client = new AdyenClient({
      apiKey: "k",
      environment: "test",
      fetch: async (url) => {
        calls += 1;
        return new Response(null, { status: 308, headers: { location: url } });
      },
    });
    await assert.rejects(request(client, me), /answered 308/);
    assert.equal(calls, 2);
  });
});
