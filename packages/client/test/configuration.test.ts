import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { AdyenClient, type ClientOptions, type ClientSettings, ConfigurationError } from "@adyen-kit/client";
import { originKeys } from "@adyen-kit/client/checkout/v71/utility";
import { getApiCredentialDetails } from "@adyen-kit/client/management/v3/my-api-credential";
import { API_KEY, clientFor } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

const good = { apiKey: API_KEY, environment: "test" } as const;

const refused: readonly (readonly [what: string, options: unknown, field: string])[] = [
  ["no options", undefined, "options"],
  ["a key in place of options", API_KEY, "options"],
  ["no environment", { apiKey: API_KEY }, "environment"],
  ["an unknown environment", { ...good, environment: "TEST" }, "environment"],
  ["no key", { environment: "test" }, "apiKey"],
  ["an empty key", { ...good, apiKey: "" }, "apiKey"],
  ["a key with a line break", { ...good, apiKey: `${API_KEY}\n` }, "apiKey"],
  ["a key that is not a string", { ...good, apiKey: 7 }, "apiKey"],
  ["a key and Basic", { ...good, basic: { username: "ws", password: "p" } }, "basic"],
  ["Basic without a user", { environment: "test", basic: { username: "", password: "p" } }, "basic.username"],
  [
    "Basic with a colon in the user",
    { environment: "test", basic: { username: "a:b", password: "p" } },
    "basic.username",
  ],
  ["Basic without a password", { environment: "test", basic: { username: "ws", password: "" } }, "basic.password"],
  ["an address that is none", { ...good, baseUrl: "localhost" }, "baseUrl"],
  ["another scheme", { ...good, baseUrl: "ftp://127.0.0.1" }, "baseUrl"],
  ["HTTP over the network", { ...good, baseUrl: "http://example.com" }, "baseUrl"],
  ["HTTP to a host that only begins like loopback", { ...good, baseUrl: "http://127.0.0.1.example.com" }, "baseUrl"],
  [
    "an address with a password",
    { ...good, baseUrl: `https://user:${encodeURIComponent(API_KEY)}@example.com` },
    "baseUrl",
  ],
  ["an address with a query", { ...good, baseUrl: "https://example.com?a=b" }, "baseUrl"],
  ["a bad address of one API", { ...good, baseUrl: { management: "nowhere" } }, "baseUrl.management"],
  ["an address of no API", { ...good, baseUrl: { managment: "http://127.0.0.1:1" } }, "baseUrl.managment"],
  ["a prefix that is a host", { ...good, liveUrlPrefix: "evil.example.com/" }, "liveUrlPrefix"],
  ["a timeout of zero", { ...good, timeout: 0 }, "timeout"],
  ["an endless timeout", { ...good, timeout: Number.POSITIVE_INFINITY }, "timeout"],
  ["a timeout longer than a timer can be", { ...good, timeout: 2 ** 31 }, "timeout"],
  ["a header that authenticates", { ...good, headers: { "X-API-Key": "other" } }, "headers"],
  ["a header with a line break", { ...good, headers: { "x-trace": "a\r\nx-api-key: b" } }, "headers"],
  ["a header name with a space", { ...good, headers: { "x trace": "a" } }, "headers"],
];

describe("a client's options", () => {
  for (const [what, options, field] of refused) {
    test(`${what} is refused by name, without the secret`, () => {
      assert.throws(
        () => new AdyenClient(options as ClientOptions),
        (error: unknown) => {
          assert.ok(error instanceof ConfigurationError);
          assert.equal(error.field, field);
          assert.ok(error.message.startsWith(`${field}: `), error.message);
          assert.ok(!inspect(error, { depth: 9, showHidden: true }).includes(API_KEY));
          assert.ok(!inspect(error).includes(encodeURIComponent(API_KEY)));
          return true;
        },
      );
    });
  }

  test("loopback may be HTTP, in each of its spellings", () => {
    for (const host of ["127.0.0.1", "127.1.2.3", "localhost", "[::1]"]) {
      assert.ok(new AdyenClient({ ...good, baseUrl: `http://${host}:4010` }));
    }
  });

  test("what looks like a browser is refused, unless asked for", () => {
    const fake = { window: {}, document: {} };
    Object.assign(globalThis, fake);
    try {
      assert.throws(() => new AdyenClient(good), { field: "dangerouslyAllowBrowser" });
      assert.ok(new AdyenClient({ ...good, dangerouslyAllowBrowser: true }));
    } finally {
      for (const name of Object.keys(fake)) Reflect.deleteProperty(globalThis, name);
    }
  });

  test("the options given are neither changed nor looked at again", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const options = Object.freeze({ ...good, baseUrl: server.baseUrl, headers: Object.freeze({ "X-Trace": "1" }) });
    await getApiCredentialDetails(new AdyenClient(options));
    assert.equal(server.received[0]?.headers["x-trace"], "1");
  });
});

describe("where a call goes", () => {
  async function urlOf(options: Partial<ClientSettings>): Promise<string> {
    let seen = "";
    const client = new AdyenClient({
      ...good,
      ...options,
      fetch: async (url) => {
        seen = url;
        return Response.json({});
      },
    });
    await getApiCredentialDetails(client);
    return seen;
  }

  test("test and live have their hosts", async () => {
    assert.equal(await urlOf({}), "https://management-test.adyen.com/v3/me");
    assert.equal(await urlOf({ environment: "live" }), "https://management-live.adyen.com/v3/me");
  });

  test("a base URL replaces the host and keeps the API's path", async () => {
    assert.equal(await urlOf({ baseUrl: "http://127.0.0.1:4010" }), "http://127.0.0.1:4010/v3/me");
    assert.equal(await urlOf({ baseUrl: "https://proxy.example.com/adyen/" }), "https://proxy.example.com/adyen/v3/me");
  });

  test("a base URL of one API leaves the others alone", async () => {
    assert.equal(await urlOf({ baseUrl: { management: "http://localhost:1" } }), "http://localhost:1/v3/me");
    assert.equal(
      await urlOf({ baseUrl: { checkout: "http://localhost:1" } }),
      "https://management-test.adyen.com/v3/me",
    );
  });
});

describe("fromEnv", () => {
  async function withEnv(variables: Record<string, string>, run: () => Promise<void> | void): Promise<void> {
    const before = { ...process.env };
    for (const name of Object.keys(process.env)) if (name.startsWith("ADYEN_")) delete process.env[name];
    Object.assign(process.env, variables);
    try {
      await run();
    } finally {
      process.env = before;
    }
  }

  test("reads the key, the environment and the base URL", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    await withEnv({ ADYEN_API_KEY: API_KEY, ADYEN_BASE_URL: server.baseUrl }, async () => {
      const client = AdyenClient.fromEnv();
      assert.equal(client.environment, "test");
      await getApiCredentialDetails(client);
    });
    assert.equal(server.received[0]?.headers["x-api-key"], API_KEY);
  });

  test("reads where the live hosts are", async () => {
    const live = { ADYEN_API_KEY: API_KEY, ADYEN_ENVIRONMENT: "live", ADYEN_LIVE_URL_PREFIX: "1797-Acme" };
    let seen = "";
    const fetch = async (url: string) => {
      seen = url;
      return Response.json({});
    };
    await withEnv({ ...live, ADYEN_REGION: "au" }, async () => {
      await originKeys(AdyenClient.fromEnv({ fetch }), { body: { originDomains: [] } });
    });
    assert.equal(seen, "https://1797-Acme-checkout-live-au.adyenpayments.com/checkout/v71/originKeys");
    await withEnv({ ...live, ADYEN_REGION: "moon" }, () => {
      assert.throws(() => AdyenClient.fromEnv(), { name: "ConfigurationError", field: "region" });
    });
  });

  test("options win over variables", () =>
    withEnv({ ADYEN_API_KEY: "from-env", ADYEN_ENVIRONMENT: "live" }, () => {
      assert.equal(AdyenClient.fromEnv({ environment: "test" }).environment, "test");
      assert.equal(AdyenClient.fromEnv({ basic: { username: "ws", password: "p" } }).environment, "live");
    }));

  test("a missing or wrong variable is named", () =>
    withEnv({ ADYEN_API_KEY: "" }, () => {
      assert.throws(() => AdyenClient.fromEnv(), { name: "ConfigurationError", field: "ADYEN_API_KEY" });
      process.env["ADYEN_ENVIRONMENT"] = "production";
      assert.throws(() => AdyenClient.fromEnv({ apiKey: "k" }), { field: "ADYEN_ENVIRONMENT" });
    }));
});

test("the user agent carries the version of the package", async () => {
  const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8")) as {
    version: string;
  };
  await using server = await serve((_, response) => json(response, 200, {}));
  await getApiCredentialDetails(clientFor(server));
  assert.equal(server.received[0]?.headers["user-agent"], `adyen-kit/${version}`);
});
