import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { operations } from "@adyen-kit/client/management/v3/operations";
import type { Sandbox, Seed } from "@adyen-kit/sandbox";
import { startReceiver } from "./support/receiver.ts";
import { type Answer, request, ROLE, startFrozen } from "./support/requests.ts";

const company = "/v3/companies/AcmeGroup";
const SETTINGS = "Management API—Terminal settings read and write";
const ADVANCED = "Management API—Terminal settings Advanced read and write";

async function setUp(t: TestContext, credentials: Seed["credentials"] = [{}]) {
  const sandbox = await startFrozen({ seed: { credentials } });
  t.after(() => sandbox.close());
  const keys = (sandbox.seeded?.credentials ?? []).map(({ apiKey }) => apiKey);
  const as =
    (index: number) =>
    (method: string, path: string, body?: object): Promise<Answer> =>
      request(sandbox, method, path, { key: keys[index], body });
  return { sandbox, as, administrator: as(0), other: as(1) };
}

const refusedFields = ({ body }: Answer) => (body["invalidFields"] as { name: string }[]).map(({ name }) => name);

function idOf(sandbox: Sandbox, index: number): string {
  return sandbox.seeded?.credentials[index]?.id ?? "";
}

describe("a credential that reaches some merchant accounts only", () => {
  const restricted = { associatedMerchantAccounts: ["AcmeGroup_Web"] };

  test("does not free itself, nor makes one that is free", async (t) => {
    const { sandbox, other } = await setUp(t, [{}, restricted]);
    const itself = `${company}/apiCredentials/${idOf(sandbox, 1)}`;
    for (const associatedMerchantAccounts of [[], ["AcmeGroup_Stores"], ["AcmeGroup_Web", "AcmeGroup_Stores"]]) {
      for (const [method, path] of [
        ["PATCH", itself],
        ["POST", `${company}/apiCredentials`],
      ] as const) {
        const answer = await other(method, path, { associatedMerchantAccounts });
        assert.equal(answer.status, 422, `${method} ${associatedMerchantAccounts.join()}`);
        assert.ok(refusedFields(answer).includes("associatedMerchantAccounts"));
      }
    }
    const made = await other("POST", `${company}/apiCredentials`, { roles: [ROLE] });
    assert.deepEqual(
      made.body["associatedMerchantAccounts"],
      ["AcmeGroup_Web"],
      "what it reaches, where none is named",
    );
    assert.equal((await other("PATCH", itself, { description: "still" })).status, 200);
  });

  test("does not take a key of a credential that reaches more", async (t) => {
    const { sandbox, administrator, other } = await setUp(t, [{}, restricted]);
    const free = `${company}/apiCredentials/${idOf(sandbox, 0)}`;
    assert.equal((await other("POST", `${free}/generateApiKey`)).status, 403);
    assert.equal((await other("PATCH", free, { active: false })).status, 403);
    assert.equal((await other("GET", free)).status, 403);
    assert.equal((await other("GET", `${company}/apiCredentials`)).body["itemsTotal"], 1);
    assert.equal((await administrator("GET", `${company}/apiCredentials`)).body["itemsTotal"], 2);
  });

  test("does not learn from webhooks what happens elsewhere", async (t) => {
    const hooks = await startReceiver(t);
    const { administrator, other } = await setUp(t, [{}, restricted]);
    const asked = { url: hooks.url, type: "standard", active: true, communicationFormat: "json" };
    const all = { ...asked, filterMerchantAccountType: "allAccounts", filterMerchantAccounts: [] };
    const { body } = await administrator("POST", `${company}/webhooks`, all);
    const path = `${company}/webhooks/${String(body["id"])}`;
    const tested = await other("POST", `${path}/test`, { types: ["AUTHORISATION"] });
    const merchantIds = (tested.body["data"] as { merchantId: string }[]).map(({ merchantId }) => merchantId);
    assert.deepEqual([...new Set(merchantIds)], ["AcmeGroup_Web"]);
    assert.equal((await other("POST", `${path}/test`, { merchantIds: ["AcmeGroup_Stores"] })).status, 422);
    assert.equal((await other("PATCH", path, { url: "https://elsewhere.example" })).status, 403);
    assert.equal((await other("POST", `${path}/generateHmac`)).status, 403);
    assert.equal((await other("DELETE", path)).status, 403);
    assert.equal((await other("POST", `${company}/webhooks`, all)).status, 422);
    const named = (filterMerchantAccounts: readonly string[]) =>
      other("POST", `${company}/webhooks`, {
        ...asked,
        filterMerchantAccountType: "includeAccounts",
        filterMerchantAccounts,
      });
    assert.equal((await named(["AcmeGroup_Stores"])).status, 422);
    assert.equal((await named(["AcmeGroup_Web"])).status, 200);
  });

  test("gives users no more than it reaches", async (t) => {
    const { other } = await setUp(t, [{}, restricted]);
    const user = { name: { firstName: "A", lastName: "B" }, email: "a@b.example", username: "a@b.example" };
    const asked = { ...user, associatedMerchantAccounts: ["AcmeGroup_Stores"] };
    assert.equal((await other("POST", `${company}/users`, asked)).status, 422);
  });
});

describe("a terminal is moved", () => {
  const terminal = "/v3/terminals/V400m-324688179/reassign";

  test("only where the caller reaches, and only to one place that there is", async (t) => {
    const { administrator, other, as } = await setUp(t, [
      {},
      { merchantId: "AcmeGroup_Stores" },
      { associatedMerchantAccounts: ["AcmeGroup_Stores"] },
    ]);
    const address = { country: "NL", city: "Amsterdam" };
    const store = { description: "S", phoneNumber: "+31201234567", shopperStatement: "Acme", address };
    const web = (await administrator("POST", "/v3/merchants/AcmeGroup_Web/stores", store)).body["id"];
    for (const who of [other, as(2)]) {
      assert.equal((await who("POST", terminal, { merchantId: "AcmeGroup_Web", inventory: true })).status, 403);
      assert.equal((await who("POST", terminal, { storeId: web })).status, 403);
    }
    assert.equal((await other("POST", terminal, { companyId: "AcmeGroup" })).status, 403);
    for (const wrong of [
      {},
      { storeId: "ST0" },
      { merchantId: "Nobody", inventory: true },
      { companyId: "Nobody" },
      { merchantId: "AcmeGroup_Web" },
      { merchantId: "AcmeGroup_Web", storeId: web, inventory: true },
    ])
      assert.equal((await administrator("POST", terminal, wrong)).status, 422, JSON.stringify(wrong));
    assert.ok((await other("POST", terminal, { merchantId: "AcmeGroup_Stores", inventory: true })).status < 300);
    assert.ok((await administrator("POST", terminal, { storeId: web })).status < 300);
  });
});

describe("roles", () => {
  test("every one that an operation names can be given", async (t) => {
    const { administrator } = await setUp(t);
    const roles = new Set(
      operations.flatMap((each) => [...(each.roles === "any" ? [] : each.roles), ...(each.advancedRoles ?? [])]),
    );
    const { status, body } = await administrator("POST", `${company}/apiCredentials`, { roles: [...roles] });
    assert.equal(status, 200);
    assert.equal((body["roles"] as string[]).length, roles.size);
    assert.ok(roles.has(ADVANCED));
  });

  test("are given of those of ws@Company, whoever calls", async (t) => {
    const { sandbox, administrator, other } = await setUp(t, [{}, { roles: [ROLE] }]);
    assert.equal(sandbox.seeded?.credentials[0]?.username, "ws@Company.AcmeGroup");
    assert.match(sandbox.seeded?.credentials[1]?.username ?? "", /^ws_\d{6}@Company\.AcmeGroup$/);
    assert.equal((await other("POST", `${company}/apiCredentials`, { roles: [SETTINGS] })).status, 200);
    assert.equal(
      (await other("POST", "/v3/merchants/AcmeGroup_Web/apiCredentials", { roles: [SETTINGS] })).status,
      200,
    );
    const first = `${company}/apiCredentials/${idOf(sandbox, 0)}`;
    assert.equal((await administrator("PATCH", first, { roles: [ROLE] })).status, 200);
    const answer = await other("POST", `${company}/apiCredentials`, { roles: [SETTINGS] });
    assert.deepEqual(refusedFields(answer), ["roles"]);
  });

  test("are given of the caller's where there is no ws@Company", async (t) => {
    const credentials = [{ username: "ws_1@Company.AcmeGroup" }, { roles: [ROLE], username: "ws_2@Company.AcmeGroup" }];
    const { other } = await setUp(t, credentials);
    assert.equal((await other("POST", `${company}/apiCredentials`, { roles: [SETTINGS] })).status, 422);
    assert.equal((await other("POST", `${company}/apiCredentials`, { roles: [ROLE] })).status, 200);
  });

  test("where the description names none, any of the Management API is needed", async (t) => {
    const { other, as } = await setUp(t, [{}, { roles: ["Checkout webservice role"] }, { roles: [ROLE] }]);
    assert.equal((await other("POST", `${company}/androidCertificates`)).status, 403);
    assert.equal((await as(2)("POST", `${company}/androidCertificates`)).status, 200);
  });

  test("the advanced one is needed to read and to change what is sensitive in terminal settings", async (t) => {
    const { administrator, other } = await setUp(t, [{}, { roles: [SETTINGS] }]);
    const path = `${company}/terminalSettings`;
    const encryptionKey = { identifier: "k", passphrase: "Passphrase-123", version: 1 };
    const profile = { ssid: "net", bssType: "infra", authType: "wpa-psk", wsec: "ccmp", psk: "secret" };
    const sensitive = {
      passcodes: { adminMenuPin: "1234" },
      wifiProfiles: { profiles: [profile] },
      nexo: { encryptionKey },
    };
    for (const [name, value] of Object.entries(sensitive))
      assert.equal((await other("PATCH", path, { [name]: value, moto: { enableMoto: true } })).status, 403, name);
    assert.equal((await other("PATCH", path, { passcodes: null })).status, 403);
    assert.equal((await administrator("GET", path)).body["moto"], undefined, "nothing was changed");
    assert.equal((await administrator("PATCH", path, sensitive)).status, 200);

    const displayUrls = { localUrls: [{ url: "https://a.example" }] };
    const changed = await other("PATCH", path, { nexo: { displayUrls } });
    assert.equal(changed.status, 200);
    for (const { body } of [changed, await other("GET", path)]) {
      assert.deepEqual(body["nexo"], { displayUrls });
      assert.equal("passcodes" in body || "wifiProfiles" in body, false);
    }
    const whole = (await administrator("GET", path)).body;
    assert.deepEqual(whole["nexo"], { displayUrls, encryptionKey }, "what the caller cannot see is not lost");
    assert.deepEqual(whole["passcodes"], sensitive.passcodes);
  });
});
