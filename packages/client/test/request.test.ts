import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AdyenClient, type Api, ConfigurationError, NotFoundError } from "@adyen-kit/client";
import { logging } from "@adyen-kit/client/logging";
import { tracing } from "@adyen-kit/client/otel";
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

  test("tells its path and never its query: not in errors, spans or lines", async () => {
    await using server = await serve((_, response) => json(response, 422, {}));
    const told: unknown[] = [];
    const tell = (...what: unknown[]) => told.push(what);
    const middleware = [
      logging({ level: "debug", logger: { debug: tell, info: tell, warn: tell, error: tell } }),
      tracing({
        startActiveSpan(...given) {
          tell(...given);
          return given[2]({ setAttribute: tell, addEvent: tell, setStatus: tell, end: tell });
        },
      }),
    ];
    const url = "https://checkout-test.adyen.com/v71/x?clientKey=s3cret&email={s3cret}";
    const query = { shopper: "s3cret" };
    const result = await request(clientFor(server, { middleware }), { method: "GET", url, query }).result();
    assert.ok(!result.ok);
    tell(result.error.message, JSON.stringify(result.error), result.error.operation);
    assert.ok(!inspect(told, { depth: 9 }).includes("s3cret"), inspect(told, { depth: 9 }));
    assert.equal(result.error.operation, "GET /v71/x");
    assert.equal(server.received[0]?.url, "/v71/x?clientKey=s3cret&email=%7Bs3cret%7D&shopper=s3cret");
  });

  test("has its query sent as it means it, repeated and empty values and a parameter named body too", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const client = clientFor(server);
    await request(client, { method: "GET", url: "/v3/me?a=1&b={x}&a=2%263&c&body=t", query: { a: 4, d: "é" } });
    await request(client, { method: "GET", url: "/v3/{x}/me" });
    assert.deepEqual(
      server.received.map(({ url }) => url),
      ["/v3/me?a=1&a=2%263&a=4&b=%7Bx%7D&c=&body=t&d=%C3%A9", "/v3/%7Bx%7D/me"],
    );
    for (const url of ["/v3/me?body=t", "/v3/me?a=%ff", "mailto:me", "x:.example.com/v3"]) {
      await assert.rejects(request(client, { method: "POST", url, body: {} }), ConfigurationError);
    }
    assert.equal(server.received.length, 2);
  });

  const client = new AdyenClient({ apiKey: "k", environment: "test", fetch: () => assert.fail("was sent") });
  for (const [url, why] of [
    ["https://management-test.adyen.com/v3/a\\..\\b", /blank/],
    ["https://management-test.adyen.com\\v3\\..", /blank/],
    ["https://management-test.adyen.com/v3/a/.\t./b", /blank/],
    ["https://management-test.adyen.com/v3/a/.\n./b", /blank/],
    ["https://management-test.adyen.com/v3/a/\r../b", /blank/],
    ["https://management-test.adyen.com/v3/a/.. ", /blank/],
    ["https://management-test.adyen.com/v3/a/..\u0000", /blank/],
    ["https://management-test.adyen.com/v3/a/..?x=/y", /empty, \. or \.\./],
    ["https://example.com/v3/me", /neither Adyen's/],
    ["https://adyen.com.example.com/", /neither Adyen's/],
    ["https://notadyen.com/", /neither Adyen's/],
    ["http://management-test.adyen.com/v3/me", /neither Adyen's/],
    ["https://management-test.adyen.com:8443/v3/me", /neither Adyen's/],
    ["https://management-test.adyen.com:80/v3/me", /neither Adyen's/],
    ["https://shop.adyen.com/v3/me", /neither Adyen's/],
    ["https://docs.adyen.com/v3/me", /neither Adyen's/],
    ["https://adyen.com/v3/me", /neither Adyen's/],
    ["https://a.management-test.adyen.com/v3/me", /neither Adyen's/],
    ["https://management-test.adyen.com./v3/me", /neither Adyen's/],
    ["https://latest.adyen.com/v3/me", /neither Adyen's/],
    ["https://checkout-live.evil.adyenpayments.com/v71/x", /neither Adyen's/],
    ["https://x.adyenpayments.com/v71/x", /neither Adyen's/],
    ["https://user:secret@management-test.adyen.com/v3/me", /user name/],
    ["https://management-test.adyen.com/v3/companies/../me", /empty, \. or \.\./],
    ["https://management-test.adyen.com/v3/companies/%2E%2e/me", /empty, \. or \.\./],
    ["https://management-test.adyen.com/v3/companies//me", /empty, \. or \.\./],
    ["https://management-test.adyen.com/v3/companies/..", /empty, \. or \.\./],
    ["/v3/me", /must be an address/],
    ["", /must be an address/],
  ] as const) {
    test(`${JSON.stringify(url)} is refused, without a throw and without a request`, async () => {
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

test("a request goes to every host of Adyen's APIs", async () => {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url);
    return Response.json({});
  };
  const client = new AdyenClient({ apiKey: "k", environment: "test", fetch });
  const folder = join(import.meta.dirname, "../src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("/api.ts"));
  const apis = await Promise.all(
    files.map(async (file) => ((await import(join(folder, file))) as { readonly api: Api }).api),
  );
  const hosts = new Set(
    apis.flatMap(({ test: forTest, live, regions = [] }) =>
      [
        forTest,
        ...["", ...regions.map((region) => `-${region}`)].map((region) => live.replace("{region}", region)),
      ].map((base) => new URL(base.replace("{prefix}", "1797a841fbb37ca7-AdyenDemo")).origin),
    ),
  );
  const others = [
    "https://balanceplatform-test.adyen.com",
    "https://terminal-api-live-us.adyen.com",
    "https://test.adyen.com",
  ];
  for (const host of [...hosts, ...others]) await request(client, { method: "GET", url: `${host}/x` });
  assert.equal(urls.length, hosts.size + others.length);
  assert.ok(hosts.size > 20);
});
