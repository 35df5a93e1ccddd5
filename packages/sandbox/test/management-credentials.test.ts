import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import { checkValue } from "../src/http/check-value.ts";
import { accepts, operations, request, ROLE, schemas, startFrozen, subjectOf } from "./support/requests.ts";

type Body = Record<string, unknown>;

/** Sends a request that must succeed, and checks the answer against the description of Adyen's API. */
async function ask(
  sandbox: Sandbox,
  id: string,
  path: string,
  options: Parameters<typeof request>[3] = {},
): Promise<Body> {
  const operation = operations.find((candidate) => candidate.id === `management/v3/${id}`);
  assert.ok(operation, id);
  const answer = await request(sandbox, operation.method, `/v3${path}`, options);
  const schema = operation.responses[answer.status];
  assert.notEqual(schema, undefined, `${id} answered ${answer.status} ${JSON.stringify(answer.body)}`);
  if (schema) assert.deepEqual(checkValue(schema, answer.body, "", { schemas, unknownFields: "refuse" }), [], id);
  return answer.body;
}

const hrefs = (body: Body) =>
  Object.fromEntries(
    Object.entries(body["_links"] as Record<string, { href: string }>).map(([name, { href }]) => [name, href]),
  );

describe("companies and merchant accounts", () => {
  test("are listed page by page, with links to each page", async () => {
    const merchantIds = Array.from({ length: 25 }, (_, index) => `M${index}`);
    await using sandbox = await startFrozen({ seed: { merchantIds } });
    const list = `${sandbox.url}/v3/companies/AcmeGroup/merchants`;
    const seen: string[] = [];
    for (let next: string | undefined = `${list}?pageNumber=1&pageSize=10`; next !== undefined; ) {
      const page = await ask(
        sandbox,
        "account-company-level/listMerchantAccounts",
        next.slice(`${sandbox.url}/v3`.length),
      );
      seen.push(...(page["data"] as { id: string }[]).map(({ id }) => id));
      assert.deepEqual([page["itemsTotal"], page["pagesTotal"]], [25, 3]);
      const links = hrefs(page);
      assert.deepEqual(
        [links["self"], links["first"], links["last"]],
        [next, `${list}?pageNumber=1&pageSize=10`, `${list}?pageNumber=3&pageSize=10`],
      );
      next = links["next"];
    }
    assert.deepEqual(seen, merchantIds);
    const second = await ask(
      sandbox,
      "account-company-level/listMerchantAccounts",
      "/companies/AcmeGroup/merchants?pageNumber=2",
    );
    assert.equal(hrefs(second)["prev"], `${list}?pageNumber=1&pageSize=10`);
    const beyond = await ask(
      sandbox,
      "account-company-level/listMerchantAccounts",
      "/companies/AcmeGroup/merchants?pageNumber=9",
    );
    assert.deepEqual(beyond["data"], []);
  });

  test("are read one by one, and a merchant account is made and activated", async () => {
    await using sandbox = await startFrozen();
    assert.equal(
      (await ask(sandbox, "account-company-level/getCompanyAccount", "/companies/AcmeGroup"))["status"],
      "Active",
    );
    const companies = await ask(sandbox, "account-company-level/listCompanyAccounts", "/companies");
    assert.deepEqual(
      (companies["data"] as Body[]).map(({ id }) => id),
      ["AcmeGroup"],
    );
    const made = await ask(sandbox, "account-merchant-level/createMerchantAccount", "/merchants", {
      body: { companyId: "AcmeGroup", description: "Kiosk" },
    });
    const path = `/merchants/${made["id"]}`;
    assert.equal((await ask(sandbox, "account-merchant-level/getMerchantAccount", path))["status"], "PreActive");
    await ask(sandbox, "account-merchant-level/requestToActivateMerchantAccount", `${path}/activate`);
    assert.equal((await ask(sandbox, "account-merchant-level/getMerchantAccount", path))["status"], "Active");
    const all = await ask(sandbox, "account-merchant-level/listMerchantAccounts", "/merchants");
    assert.equal(all["itemsTotal"], 3);
  });
});

for (const level of ["company", "merchant"] as const) {
  const owner = level === "company" ? "/companies/AcmeGroup" : "/merchants/AcmeGroup_Web";
  const group = (name: string) => `${name}-${level}-level`;

  describe(`a credential at ${level} level`, () => {
    const create = (sandbox: Sandbox, body: Body = { roles: [ROLE] }) =>
      ask(sandbox, `${group("api-credentials")}/createApiCredential`, `${owner}/apiCredentials`, { body });

    test("is made with its secrets, which no later answer has", async () => {
      await using sandbox = await startFrozen();
      const made = await create(sandbox, {
        roles: [ROLE],
        description: "Nightly (jobs)",
        allowedOrigins: ["https://shop.example.com"],
      });
      const { apiKey, password, ...rest } = made;
      assert.equal(made["description"], "Nightly jobs", "the platform drops parentheses");
      assert.equal(await accepts(sandbox, String(apiKey)), true, "its first key works at once");
      const path = `${owner}/apiCredentials/${made["id"]}`;
      assert.deepEqual(await ask(sandbox, `${group("api-credentials")}/getApiCredential`, path), rest);
      const listed = await ask(sandbox, `${group("api-credentials")}/listApiCredentials`, `${owner}/apiCredentials`);
      assert.deepEqual((listed["data"] as Body[]).at(-1), rest);
      assert.match(String(made["id"]), /^S2-[0-9A-F]{14}$/);
      assert.match(String(made["username"]), /^ws_\d{6}@Company\.AcmeGroup$/);
      assert.match(String(made["clientKey"]), /^test_.{32}$/);
      assert.ok(String(password).length >= 20);
      assert.deepEqual(Object.keys(hrefs(made)), [
        "self",
        "allowedOrigins",
        "generateApiKey",
        "generateClientKey",
        level,
      ]);
    });

    test("is changed field by field; what is not named stays", async () => {
      await using sandbox = await startFrozen();
      const {
        apiKey: _,
        password: __,
        ...made
      } = await create(sandbox, {
        roles: [ROLE],
        description: "a",
        allowedOrigins: ["https://a.example", "https://b.example"],
      });
      const path = `${owner}/apiCredentials/${made["id"]}`;
      const update = (body: Body) => ask(sandbox, `${group("api-credentials")}/updateApiCredential`, path, { body });
      assert.deepEqual(await update({}), made);
      assert.deepEqual(await update({ description: "b" }), { ...made, description: "b" });
      assert.deepEqual(await update({ active: false, roles: [] }), {
        ...made,
        description: "b",
        active: false,
        roles: [],
      });
      const replaced = await update({ allowedOrigins: ["https://b.example", "https://c.example"] });
      const origins = replaced["allowedOrigins"] as Body[];
      assert.deepEqual(
        origins.map(({ domain }) => domain),
        ["https://b.example", "https://c.example"],
      );
      assert.equal(
        origins[0]?.["id"],
        (made["allowedOrigins"] as Body[])[1]?.["id"],
        "an origin that stays keeps its id",
      );
    });

    test("cannot be given what the caller does not have, or what does not fit", async () => {
      await using sandbox = await startFrozen();
      const { id } = await create(sandbox);
      const path = `/v3${owner}/apiCredentials/${id}`;
      const merchants = level === "company" ? { associatedMerchantAccounts: ["Other"] } : {};
      const answer = await request(sandbox, "PATCH", path, {
        body: { roles: ["No such role"], description: "x".repeat(51), ...merchants },
      });
      assert.equal(answer.status, 422);
      const names = (answer.body["invalidFields"] as Body[]).map(({ name }) => name);
      assert.deepEqual(names, ["description", "roles", ...Object.keys(merchants)]);
    });

    test("has its keys replaced", async () => {
      await using sandbox = await startFrozen();
      const made = await create(sandbox);
      const path = `${owner}/apiCredentials/${made["id"]}`;
      const { apiKey } = await ask(sandbox, `${group("api-key")}/generateNewApiKey`, `${path}/generateApiKey`);
      await sandbox.clock.advance({ minutes: 2 });
      assert.equal(await accepts(sandbox, String(apiKey)), true);
      const { clientKey } = await ask(
        sandbox,
        `${group("client-key")}/generateNewClientKey`,
        `${path}/generateClientKey`,
      );
      assert.notEqual(clientKey, made["clientKey"]);
      assert.equal((await ask(sandbox, `${group("api-credentials")}/getApiCredential`, path))["clientKey"], clientKey);
    });

    test("has origins added, read and removed", async () => {
      await using sandbox = await startFrozen();
      const { id } = await create(sandbox);
      const path = `${owner}/apiCredentials/${id}/allowedOrigins`;
      const origin = await ask(sandbox, `${group("allowed-origins")}/createAllowedOrigin`, path, {
        body: { domain: "https://*.example.com:8443" },
      });
      assert.equal(hrefs(origin)["self"], `${sandbox.url}/v3${path}/${origin["id"]}`);
      assert.deepEqual(
        await ask(sandbox, `${group("allowed-origins")}/getAllowedOrigin`, `${path}/${origin["id"]}`),
        origin,
      );
      assert.deepEqual((await ask(sandbox, `${group("allowed-origins")}/listAllowedOrigins`, path))["data"], [origin]);
      const again = await request(sandbox, "POST", `/v3${path}`, { body: { domain: "https://*.example.com:8443" } });
      assert.deepEqual(
        [again.status, again.body["errorCode"], again.body["title"]],
        [422, "31_004", "Origin already exists"],
      );
      for (const domain of [
        "shop.example.com",
        "https://a.example/path",
        "ftp://a.example",
        "https://a.example?x",
        "",
      ]) {
        assert.equal((await request(sandbox, "POST", `/v3${path}`, { body: { domain } })).status, 422, domain);
      }
      await ask(sandbox, `${group("allowed-origins")}/deleteAllowedOrigin`, `${path}/${origin["id"]}`);
      assert.equal((await request(sandbox, "GET", `/v3${path}/${origin["id"]}`)).body["errorCode"], "30_112");
      assert.equal((await request(sandbox, "DELETE", `/v3${path}/${origin["id"]}`)).status, 422);
    });

    test("is unknown under another owner", async () => {
      await using sandbox = await startFrozen();
      const { id } = await create(sandbox);
      const other = level === "company" ? "/merchants/AcmeGroup_Web" : "/merchants/AcmeGroup_Stores";
      assert.equal((await request(sandbox, "GET", `/v3${other}/apiCredentials/${id}`)).body["errorCode"], "30_112");
    });
  });
}

describe("the calling credential", () => {
  test("sees itself, without what others would see", async () => {
    await using sandbox = await startFrozen();
    const me = await ask(sandbox, "my-api-credential/getApiCredentialDetails", "/me");
    assert.equal(me["companyName"], "AcmeGroup");
    assert.deepEqual(Object.keys(hrefs(me)), ["self", "allowedOrigins"]);
  });

  test("replaces its client key and has its own origins", async () => {
    await using sandbox = await startFrozen();
    const { clientKey } = await ask(sandbox, "my-api-credential/generateClientKey", "/me/generateClientKey");
    assert.equal((await ask(sandbox, "my-api-credential/getApiCredentialDetails", "/me"))["clientKey"], clientKey);
    const origin = await ask(sandbox, "my-api-credential/addAllowedOrigin", "/me/allowedOrigins", {
      body: { domain: "http://localhost:3000" },
    });
    assert.deepEqual(
      await ask(sandbox, "my-api-credential/getAllowedOriginDetails", `/me/allowedOrigins/${origin["id"]}`),
      origin,
    );
    assert.deepEqual((await ask(sandbox, "my-api-credential/getAllowedOrigins", "/me/allowedOrigins"))["data"], [
      origin,
    ]);
    await ask(sandbox, "my-api-credential/removeAllowedOrigin", `/me/allowedOrigins/${origin["id"]}`);
    assert.deepEqual((await ask(sandbox, "my-api-credential/getAllowedOrigins", "/me/allowedOrigins"))["data"], []);
  });

  test("without a Management role is known, but may not look", async () => {
    await using sandbox = await startFrozen();
    const answer = await request(sandbox, "GET", "/v3/me", { key: subjectOf(sandbox).key });
    assert.deepEqual([answer.status, answer.body["errorCode"]], [403, "00_403"]);
  });
});
