import assert from "node:assert/strict";
import { createServer } from "node:http";
import { describe, test } from "node:test";
import { type AdyenClient, type ApiCall, ConfigurationError, type Operation } from "@adyen-kit/client";
import { getPayoutScheduleExecutions } from "@adyen-kit/client/balance-platform/v2/managed-payout-schedules";
import { removeAssociation } from "@adyen-kit/client/balance-platform/v2/sca-association-management";
import { updateLegalEntity } from "@adyen-kit/client/legal-entity/v4/legal-entities";
import { listMerchantAccounts } from "@adyen-kit/client/management/v3/account-company-level";
import { createApiCredential, getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import fc from "fast-check";
import { clientFor, credential, transports } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

describe("a path parameter", () => {
  for (const { name, options } of transports) {
    test(`any text arrives as one segment, unchanged (${name})`, async () => {
      await using server = await serve((_, response) => json(response, 200, { apiKey: "k" }));
      const client = clientFor(server, options);
      const text = fc
        .string({ unit: "grapheme", minLength: 1 })
        .filter((value) => value !== "." && value !== ".." && isSendable(value));
      await fc.assert(
        fc.asyncProperty(text, text, async (companyId, apiCredentialId) => {
          await generateNewApiKey(client, { companyId, apiCredentialId });
          const segments = server.received.at(-1)?.url.split("/") ?? [];
          assert.deepEqual(segments.map(decodeURIComponent), [
            ...["", "v3", "companies", companyId, "apiCredentials", apiCredentialId, "generateApiKey"],
          ]);
        }),
        { numRuns: 60 },
      );
    });
  }

  for (const value of ["", ".", "..", undefined, null, {}, [], Number.NaN, "\ud800"]) {
    test(`${JSON.stringify(value) ?? "undefined"} is refused before anything is sent`, async () => {
      await using server = await serve((_, response) => json(response, 200, {}));
      const call = generateNewApiKey(clientFor(server), { ...credential, companyId: value as string });
      await assert.rejects(call, (error: unknown) => {
        assert.ok(error instanceof ConfigurationError);
        assert.equal(error.field, "companyId");
        assert.equal(error.operation, "management/v3/api-key-company-level/generateNewApiKey");
        assert.equal(error.outcomeUnknown, false);
        return true;
      });
      assert.equal(server.received.length, 0);
    });
  }
});

for (const { name, options } of transports) {
  test(`a DELETE with a body says how long it is (${name})`, async () => {
    await using server = await serve((_, response) => response.writeHead(204).end());
    const body = { entityId: "E", entityType: "accountHolder", scaDeviceIds: ["ä"] } as const;
    await removeAssociation(clientFor(server, options), { "WWW-Authenticate": "proof", body });
    assert.deepEqual(JSON.parse(server.received[0]?.body ?? ""), body);
    assert.equal(server.received[0]?.headers["content-length"], String(Buffer.byteLength(JSON.stringify(body))));
  });
}

describe("a parameter that is a header", () => {
  const body = { entityId: "E", entityType: "accountHolder", scaDeviceIds: [] } as const;

  for (const { name, options } of transports) {
    test(`is sent as one, before the headers of the call and of the client (${name})`, async () => {
      await using server = await serve((_, response) => response.writeHead(204).end());
      const client = clientFor(server, { ...options, headers: { "www-authenticate": "of the client" } });
      await removeAssociation(client, { "WWW-Authenticate": 'SCA assertion="a b"', body });
      assert.equal(server.received[0]?.headers["www-authenticate"], 'SCA assertion="a b"');
      assert.deepEqual(JSON.parse(server.received[0].body), body);
    });
  }

  test("may be left out where it may be", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const code = "x-requested-verification-code";
    await updateLegalEntity(clientFor(server), { id: "LE1", body: {} });
    await updateLegalEntity(clientFor(server), { id: "LE1", [code]: "0_0001", body: {} });
    assert.deepEqual(
      server.received.map(({ headers }) => headers[code]),
      [undefined, "0_0001"],
    );
  });

  for (const value of ["", " a", "a\r\nx-api-key: b", "ä", {}, ["a"]]) {
    test(`${JSON.stringify(value)} is refused by name, before anything is sent, and not repeated`, async () => {
      await using server = await serve((_, response) => json(response, 200, {}));
      const call = removeAssociation(clientFor(server), { "WWW-Authenticate": value as string, body });
      await assert.rejects(call, (error: unknown) => {
        assert.ok(error instanceof ConfigurationError);
        assert.equal(error.field, "WWW-Authenticate");
        assert.ok(!error.message.includes("x-api-key"));
        return true;
      });
      assert.equal(server.received.length, 0);
    });
  }
});

describe("query parameters", () => {
  test("a list is sent item by item under one name", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const call = (results: unknown) =>
      getPayoutScheduleExecutions(clientFor(server), { balanceAccountId: "B", id: "I", offset: 1, results } as never);
    await call(["a b", "c"]);
    await call([]);
    await assert.rejects(call([["a"]]), ConfigurationError);
    assert.deepEqual(
      server.received.map(({ url }) => url.slice(url.indexOf("?"))),
      ["?results=a%20b&results=c&offset=1", "?offset=1"],
    );
  });

  test("what is set is sent, also zero; what is not set is left out", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const client = clientFor(server);
    await listMerchantAccounts(client, { companyId: "C", pageNumber: 0, pageSize: undefined });
    await listMerchantAccounts(client, { companyId: "C" });
    assert.deepEqual(
      server.received.map(({ url }) => url),
      ["/v3/companies/C/merchants?pageNumber=0", "/v3/companies/C/merchants"],
    );
  });

  test("a misspelt one is refused with the names that exist", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const misspelt: Record<string, unknown> = { companyId: "C", pagesize: 10 };
    const untyped = listMerchantAccounts as unknown as Operation<Record<string, unknown>, unknown>;
    await assert.rejects(untyped(clientFor(server), misspelt), {
      name: "ConfigurationError",
      field: "pagesize",
      message: /companyId, pageNumber, pageSize/,
    });
    assert.equal(server.received.length, 0);
  });
});

describe("a body", () => {
  const create = createApiCredential as unknown as (client: AdyenClient, params: unknown) => ApiCall<unknown>;

  for (const [what, body] of [
    ["a number that is none", { amount: { value: Number.NaN } }],
    ["a number without end", { limits: [Number.POSITIVE_INFINITY] }],
    ["a Map", { metadata: new Map([["a", 1]]) }],
    ["a Set", new Set([1])],
    ["nothing", null],
  ] as const) {
    test(`with ${what} is refused: JSON would make something else of it`, async () => {
      await using server = await serve((_, response) => json(response, 200, {}));
      const result = await create(clientFor(server), { companyId: "C", body }).result();
      assert.ok(!result.ok && result.error instanceof ConfigurationError);
      assert.deepEqual([result.error.field, server.received.length], ["body", 0]);
    });
  }

  for (const { name, options } of transports) {
    test(`any JSON arrives equal, with fields that no type knows (${name})`, async () => {
      await using server = await serve((_, response) => json(response, 200, {}));
      const client = clientFor(server, options);
      await fc.assert(
        fc.asyncProperty(
          fc.jsonValue().filter((body) => body !== null),
          async (body) => {
            await create(client, { companyId: "C", body });
            const received = server.received.at(-1);
            assert.deepEqual(JSON.parse(received?.body ?? ""), JSON.parse(JSON.stringify(body)));
            assert.equal(received?.headers["content-type"], "application/json");
          },
        ),
        { numRuns: 60 },
      );
    });

    test(`an operation without a body sends none and does not name its type (${name})`, async () => {
      await using server = await serve((_, response) => json(response, 200, {}));
      await getApiCredential(clientFor(server, options), credential);
      assert.equal(server.received[0]?.headers["content-type"], undefined);
      assert.equal(server.received[0]?.body, "");
    });
  }

  test("what was given is not changed", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const params = { companyId: "C", body: { roles: ["Merchant—Report role"], allowedOrigins: ["https://a.example"] } };
    const before = structuredClone(params);
    await createApiCredential(clientFor(server), deepFreeze(params));
    assert.deepEqual(params, before);
  });

  const circular: Record<string, unknown> = {};
  circular["self"] = circular;
  for (const [what, body] of [
    ["a missing one", undefined],
    ["a circle", circular],
    ["a bigint", { amount: 1n }],
    ["a function", () => 1],
  ] as const) {
    test(`${what} is refused before anything is sent`, async () => {
      await using server = await serve((_, response) => json(response, 200, {}));
      await assert.rejects(create(clientFor(server), { companyId: "C", body }), {
        name: "ConfigurationError",
        field: "body",
      });
      assert.equal(server.received.length, 0);
    });
  }
});

describe("headers of one call", () => {
  test("are added; they cannot replace the key", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const client = clientFor(server, { headers: { "x-a": "1", "x-b": "1" } });
    await getApiCredential(client, credential, { headers: { "X-B": "2" } });
    assert.equal(server.received[0]?.headers["x-a"], "1");
    assert.equal(server.received[0]?.headers["x-b"], "2");
    const call = getApiCredential(client, credential, { headers: { "X-Api-Key": "other" } });
    await assert.rejects(call, { name: "ConfigurationError", field: "headers" });
  });
});

function isSendable(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

test("an IPv6 address is reached", async (t) => {
  const server = createServer((_, response) => json(response, 200, { apiKey: "k" }));
  const port = await new Promise<number>((resolve) => {
    server.on("error", () => resolve(0));
    server.listen(0, "::1", () => resolve((server.address() as { port: number }).port));
  });
  if (port === 0) return t.skip("this machine has no IPv6");
  const data = await generateNewApiKey(clientFor({ baseUrl: `http://[::1]:${port}` }), credential);
  server.close();
  server.closeAllConnections();
  assert.equal(data.apiKey, "k");
});
