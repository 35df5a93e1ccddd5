import assert from "node:assert/strict";
import { describe, test } from "node:test";
import * as adyen from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { createAllowedOrigin } from "@adyen-kit/client/management/v3/allowed-origins-company-level";
import type { Sandbox } from "@adyen-kit/sandbox";
import { request, ROLE, startFrozen, subjectOf } from "./support/requests.ts";

/** The errors table of the document that the project started from, each row provoked and caught. */
describe("generating a key at company level fails as documented", () => {
  async function failure(
    sandbox: Sandbox,
    changes: Partial<{ apiKey: string; companyId: string }> = {},
  ): Promise<adyen.ApiError> {
    const { companyId, id: apiCredentialId } = subjectOf(sandbox);
    const client = new adyen.AdyenClient({
      ...sandbox.connection(),
      ...(changes.apiKey && { apiKey: changes.apiKey }),
    });
    const result = await generateNewApiKey(client, {
      companyId: changes.companyId ?? companyId,
      apiCredentialId,
    }).result();
    assert.ok(!result.ok && result.error instanceof adyen.ApiError);
    return result.error;
  }

  test("400: the request cannot be read", async () => {
    await using sandbox = await startFrozen();
    await sandbox.control.addFault({ kind: "error", status: 400, operation: "generateNewApiKey" });
    const error = await failure(sandbox);
    assert.ok(error instanceof adyen.BadRequestError);
    assert.deepEqual([error.statusCode, error.errorCode, error.title], [400, "00_400", "Bad request"]);
    assert.match(error.requestId ?? "", /^[A-Z0-9]{16}$/);
  });

  test("401: the key is wrong; Adyen sends neither detail nor request id, and that is no crash", async () => {
    await using sandbox = await startFrozen();
    const error = await failure(sandbox, { apiKey: "wrong" });
    assert.ok(error instanceof adyen.AuthenticationError);
    assert.deepEqual([error.statusCode, error.errorCode, error.title], [401, "00_401", "Unauthorized"]);
    assert.deepEqual([error.detail, error.requestId], [undefined, undefined]);
    assert.deepEqual(error.body, {
      type: "https://docs.adyen.com/errors/unauthorized",
      title: "Unauthorized",
      status: 401,
      errorCode: "00_401",
    });
  });

  test("403: the credential lacks the role", async () => {
    await using sandbox = await startFrozen();
    const error = await failure(sandbox, { apiKey: subjectOf(sandbox).key });
    assert.ok(error instanceof adyen.PermissionError);
    assert.deepEqual(
      [error.statusCode, error.errorCode, error.title, error.detail],
      [403, "00_403", "Forbidden", "Not allowed"],
    );
  });

  test("422: the company is not known", async () => {
    await using sandbox = await startFrozen();
    const error = await failure(sandbox, { companyId: "NoSuchCompany" });
    assert.ok(error instanceof adyen.ValidationError);
    assert.deepEqual([error.statusCode, error.errorCode, error.title], [422, "30_112", "Entity was not found"]);
    assert.match(error.requestId ?? "", /^[A-Z0-9]{16}$/);
    assert.equal(error.outcomeUnknown, false);
  });

  test("500: something failed there, and nobody knows whether there is a new key", async () => {
    await using sandbox = await startFrozen();
    await sandbox.control.addFault({ kind: "error", status: 500, operation: "generateNewApiKey" });
    const error = await failure(sandbox);
    assert.ok(error instanceof adyen.ServerError);
    assert.deepEqual([error.statusCode, error.errorCode, error.title], [500, "00_500", "Internal error"]);
    assert.match(error.requestId ?? "", /^[A-Z0-9]{16}$/);
    assert.equal(error.outcomeUnknown, true);
  });

  for (const form of ["plain", "wrapped"] as const) {
    test(`invalid fields are read where they are ${form}`, async () => {
      await using sandbox = await startFrozen({ settings: { invalidFields: form } });
      const { companyId, id: apiCredentialId } = subjectOf(sandbox);
      const client = new adyen.AdyenClient(sandbox.connection());
      const result = await createAllowedOrigin(client, {
        companyId,
        apiCredentialId,
        body: { domain: "no origin" },
      }).result();
      assert.ok(!result.ok && result.error instanceof adyen.ValidationError);
      assert.deepEqual(
        [result.error.errorCode, result.error.invalidFields[0]?.name, result.error.invalidFields[0]?.value],
        ["31_004", "domain", "no origin"],
      );
      const [item] = (result.error.body as { invalidFields: object[] }).invalidFields;
      assert.equal("InvalidField" in (item ?? {}), form === "wrapped");
    });
  }
});

describe("who calls", () => {
  test("nobody: without a key, with an empty one, with another scheme", async () => {
    await using sandbox = await startFrozen();
    for (const headers of [{}, { "x-api-key": "" }, { authorization: "Bearer x" }, { authorization: "Basic !" }]) {
      const { status } = await fetch(`${sandbox.url}/v3/me`, { headers });
      assert.equal(status, 401);
    }
  });

  test("a user with the password of the credential that was made", async () => {
    await using sandbox = await startFrozen();
    const { companyId } = subjectOf(sandbox);
    const made = await request(sandbox, "POST", `/v3/companies/${companyId}/apiCredentials`, {
      body: { roles: [ROLE] },
    });
    const { username, password } = made.body as { username: string; password: string };
    const basic = (secret: string) => ({
      authorization: `Basic ${Buffer.from(`${username}:${secret}`).toString("base64")}`,
    });
    const me = await fetch(`${sandbox.url}/v3/me`, { headers: basic(password) });
    assert.equal(me.status, 200);
    assert.equal(((await me.json()) as { username: string }).username, username);
    assert.equal((await fetch(`${sandbox.url}/v3/me`, { headers: basic(`${password}x`) })).status, 401);
  });

  test("an inactive credential: all its keys stop at once, and come back", async () => {
    await using sandbox = await startFrozen();
    const { path, key } = subjectOf(sandbox);
    for (const [active, status] of [
      [false, 401],
      [true, 403],
    ] as const) {
      assert.equal((await request(sandbox, "PATCH", path, { body: { active } })).body["active"], active);
      assert.equal((await request(sandbox, "GET", "/v3/me", { key })).status, status);
    }
  });

  for (const allowedIpRefusal of [401, 403] as const) {
    test(`from an address that is not allowed (${allowedIpRefusal})`, async () => {
      const credentials = [
        {},
        { roles: [ROLE], allowedIpAddresses: ["203.0.113.0/24"] },
        { roles: [ROLE], allowedIpAddresses: ["127.0.0.0/8"] },
      ];
      await using sandbox = await startFrozen({ seed: { credentials }, settings: { allowedIpRefusal } });
      const [, elsewhere, here] = sandbox.seeded?.credentials ?? [];
      assert.equal((await request(sandbox, "GET", "/v3/me", { key: elsewhere?.apiKey })).status, allowedIpRefusal);
      assert.equal((await request(sandbox, "GET", "/v3/me", { key: here?.apiKey })).status, 200);
    });
  }

  test("a role counts however it is written; every operation asks for its own", async () => {
    const credentials = [{}, { roles: ["management api - accounts  READ"] }];
    await using sandbox = await startFrozen({ seed: { credentials } });
    const { key, path } = subjectOf(sandbox);
    assert.equal((await request(sandbox, "GET", "/v3/companies", { key })).status, 200);
    assert.equal((await request(sandbox, "GET", "/v3/me", { key })).status, 200);
    assert.equal((await request(sandbox, "GET", path, { key })).status, 403);
    assert.equal(
      (await request(sandbox, "POST", "/v3/merchants", { key, body: { companyId: "AcmeGroup" } })).status,
      403,
    );
  });

  test("a credential of a merchant account does not reach its company, nor another merchant account", async () => {
    const credentials = [{}, { merchantId: "AcmeGroup_Web" }, { associatedMerchantAccounts: ["AcmeGroup_Stores"] }];
    await using sandbox = await startFrozen({ seed: { credentials } });
    const [, ofMerchant, associated] = sandbox.seeded?.credentials ?? [];
    const status = async (path: string, key: string | undefined) =>
      (await request(sandbox, "GET", path, { key })).status;
    assert.equal(await status("/v3/merchants/AcmeGroup_Web", ofMerchant?.apiKey), 200);
    assert.equal(await status("/v3/merchants/AcmeGroup_Stores", ofMerchant?.apiKey), 403);
    assert.equal(await status("/v3/companies/AcmeGroup", ofMerchant?.apiKey), 403);
    assert.equal(await status("/v3/merchants/AcmeGroup_Web", associated?.apiKey), 403);
    assert.equal(await status("/v3/merchants/AcmeGroup_Stores", associated?.apiKey), 200);
    const { body } = await request(sandbox, "GET", "/v3/merchants", { key: associated?.apiKey });
    assert.deepEqual(
      (body["data"] as { id: string }[]).map(({ id }) => id),
      ["AcmeGroup_Stores"],
    );
  });
});

describe("what is asked", () => {
  test("broken JSON, no JSON and another content type are 400", async () => {
    await using sandbox = await startFrozen();
    const { path } = subjectOf(sandbox);
    for (const [body, headers] of [
      ['{"description":', {}],
      ["", { "content-type": "application/json" }],
      ["{}", { "content-type": "text/plain" }],
    ] as const) {
      const answer = await request(sandbox, "PATCH", path, { body, headers });
      assert.equal(answer.status, 400, JSON.stringify(body));
      assert.equal(answer.body["errorCode"], "00_400");
    }
  });

  test("wrong types are named, each of them, with where they stand", async () => {
    await using sandbox = await startFrozen();
    const { path } = subjectOf(sandbox);
    const answer = await request(sandbox, "PATCH", path, {
      body: { active: "yes", roles: ["x", 7], description: null, allowedOrigins: "https://a.example" },
    });
    assert.equal(answer.status, 422);
    const names = (answer.body["invalidFields"] as { name: string }[]).map(({ name }) => name);
    assert.deepEqual(names, ["active", "roles[1]", "description", "allowedOrigins"]);
    assert.equal((await request(sandbox, "PATCH", path, { body: [] })).status, 422);
  });

  test("a missing field is named", async () => {
    await using sandbox = await startFrozen();
    const answer = await request(sandbox, "POST", `${subjectOf(sandbox).path}/allowedOrigins`, { body: {} });
    assert.equal(answer.status, 422);
    assert.deepEqual(answer.body["invalidFields"], [{ name: "domain", message: "is missing" }]);
  });

  test("unknown fields are ignored, or refused by name, as set", async () => {
    await using sandbox = await startFrozen();
    const { path } = subjectOf(sandbox);
    const body = { description: "a", colour: "red" };
    assert.equal((await request(sandbox, "PATCH", path, { body })).status, 200);
    await sandbox.control.changeSettings({ unknownFields: "refuse" });
    const answer = await request(sandbox, "PATCH", path, { body });
    assert.deepEqual(answer.body["invalidFields"], [{ name: "colour", message: "is not a field of this request" }]);
  });

  test("pages that cannot be are refused by name", async () => {
    await using sandbox = await startFrozen();
    for (const [query, name] of [
      ["pageNumber=0", "pageNumber"],
      ["pageSize=101", "pageSize"],
      ["pageSize=0", "pageSize"],
      ["pageSize=ten", "pageSize"],
      ["pageNumber=1.5", "pageNumber"],
    ] as const) {
      const answer = await request(sandbox, "GET", `/v3/companies?${query}`);
      assert.equal(answer.status, 422, query);
      assert.equal((answer.body["invalidFields"] as { name: string }[])[0]?.name, name);
    }
  });

  test("a path that is none of Adyen's is 404; another method is 405 and says which there are", async () => {
    await using sandbox = await startFrozen();
    assert.equal((await request(sandbox, "GET", "/v3/nothing")).status, 404);
    assert.equal((await request(sandbox, "GET", "/v2/me")).status, 404);
    assert.equal((await request(sandbox, "GET", "/v3/companies/")).status, 404);
    const answer = await request(sandbox, "DELETE", "/v3/me");
    assert.deepEqual([answer.status, answer.headers.get("allow")], [405, "GET"]);
    assert.equal((await request(sandbox, "GET", "/v3/companies/%E0%A4%A")).status, 400);
  });

  test("dots in a path are not resolved: they are the name of no company", async () => {
    await using sandbox = await startFrozen();
    assert.equal((await request(sandbox, "GET", "/v3/companies/%2e%2e%2fme")).status, 422);
  });

  test("a body larger than any of Adyen's is not read to its end", async () => {
    await using sandbox = await startFrozen();
    const response = await fetch(`${sandbox.url}${subjectOf(sandbox).path}`, {
      method: "PATCH",
      headers: { "x-api-key": sandbox.connection().apiKey, "content-type": "application/json" },
      body: JSON.stringify({ description: "x".repeat(1_100_000) }),
    });
    assert.equal(response.status, 413);
  });
});
