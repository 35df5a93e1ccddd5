import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import { operations } from "@adyen-kit/client/management/v3/operations";
import type { Sandbox } from "@adyen-kit/sandbox";
import { request, startFrozen } from "./support/requests.ts";

type Body = Record<string, unknown>;

const company = "/companies/AcmeGroup";
const merchant = "/merchants/AcmeGroup_Stores";

/** Two of everything that is listed. */
async function filled(t: TestContext): Promise<{ sandbox: Sandbox; storeId: string }> {
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  const post = async (path: string, body?: object) => {
    const answer = await request(sandbox, "POST", `/v3${path}`, { body });
    assert.ok(answer.status < 300, `${path} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const address = { country: "NL", city: "Amsterdam" };
  const store = { address, description: "S", phoneNumber: "+31201234567", shopperStatement: "Acme" };
  const stores = [
    await post("/stores", { ...store, reference: "one", merchantId: "AcmeGroup_Stores" }),
    await post("/stores", { ...store, reference: "two", merchantId: "AcmeGroup_Stores" }),
    await post("/stores", { ...store, reference: "three", merchantId: "AcmeGroup_Web" }),
  ];
  const storeId = String(stores[0]?.["id"]);
  await post("/terminals/V400m-324688179/reassign", { storeId });
  await sandbox.clock.advance({ hours: 1 });
  for (const account of [company, merchant]) {
    for (const name of ["one", "two"]) {
      const email = `${name}@b.example`;
      const user = { name: { firstName: "A", lastName: "B" }, email, username: email };
      if (account === company) await post(`${account}/users`, user);
      else await post(`${account}/users`, { ...user, email: `m${email}`, username: `m${email}` });
      await post(`${account}/shippingLocations`, { name, address });
      await post(`${account}/terminalOrders`, { customerOrderReference: name });
      await post(`${account}/apiCredentials`, { roles: [] });
      await post(`${account}/webhooks`, {
        ...{ active: true, type: "standard", url: "https://a.example", communicationFormat: "json" },
        ...(account === company && { filterMerchantAccountType: "allAccounts", filterMerchantAccounts: [] }),
      });
    }
    const { data } = (await request(sandbox, "GET", `/v3${account}/terminalOrders`)).body as { data: { id: string }[] };
    await post(`${account}/terminalOrders/${data[0]?.id}/cancel`);
  }
  const settings = `${merchant}/paymentMethodSettings`;
  await post(settings, { type: "visa", storeIds: [storeId], businessLineId: "BL1" });
  await post(settings, { type: "mc", businessLineId: "BL2" });
  for (const path of ["androidApps", "androidApps", "androidCertificates", "androidCertificates"])
    await post(`${company}/${path}`);
  for (const type of ["InstallAndroidApp", "UninstallAndroidApp"])
    await post("/terminals/scheduleActions", {
      ...{ terminalIds: ["AMS1-000168223606144"], actionDetails: { type, appId: "ANDA1" } },
      ...(type === "InstallAndroidApp" && { scheduledAt: "2025-12-31T00:00:00+0000" }),
    });
  return { sandbox, storeId };
}

/** A value of a query parameter that keeps less than everything. */
const ASKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/companies/{companyId}/androidApps": { packageName: "com.example.app1", versionCode: "2" },
  "/companies/{companyId}/androidCertificates": { certificateName: "certificate2" },
  "/companies/{companyId}/billingEntities": { name: "AcmeGroup_Web" },
  "/companies/{companyId}/shippingLocations": { name: "one", offset: "1", limit: "1" },
  "/companies/{companyId}/terminalActions": { status: "pending", type: "UninstallAndroidApp" },
  "/companies/{companyId}/terminalOrders": {
    customerOrderReference: "one",
    status: "cancelled",
    offset: "1",
    limit: "1",
  },
  "/companies/{companyId}/terminalProducts": {
    terminalModelId: "Verifone.V400m",
    offset: "1",
    limit: "1",
    country: "US",
  },
  "/companies/{companyId}/users": { username: "one" },
  "/merchants/{merchantId}/billingEntities": { name: "nobody" },
  "/merchants/{merchantId}/paymentMethodSettings": { storeId: "{store}", businessLineId: "BL2" },
  "/merchants/{merchantId}/shippingLocations": { name: "one", offset: "1", limit: "1" },
  "/merchants/{merchantId}/stores": { reference: "two" },
  "/merchants/{merchantId}/terminalOrders": {
    customerOrderReference: "one",
    status: "CANCELLED",
    offset: "1",
    limit: "1",
  },
  "/merchants/{merchantId}/terminalProducts": {
    terminalModelId: "Verifone.V400m",
    offset: "1",
    limit: "1",
    country: "US",
  },
  "/merchants/{merchantId}/users": { username: "MONE@" },
  "/stores": { reference: "two", merchantId: "AcmeGroup_Web" },
  "/terminals": {
    ...{ searchQuery: "v400", otpQuery: "1", countries: "US", merchantIds: "AcmeGroup_Web" },
    ...{ storeIds: "{store}", brandModels: "Verifone.V400m" },
  },
};

test("every query parameter of Management has an effect", async (t) => {
  const { sandbox, storeId } = await filled(t);
  const read = async (path: string, query: Readonly<Record<string, string>>) => {
    const concrete = path.replace("{companyId}", "AcmeGroup").replace("{merchantId}", "AcmeGroup_Stores");
    const answer = await request(sandbox, "GET", `/v3${concrete}?${new URLSearchParams(query).toString()}`);
    assert.equal(answer.status, 200, `${path} ${JSON.stringify(query)} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  let tried = 0;
  for (const { method, path, parameters } of operations) {
    if (method !== "GET" || path.includes("terminalLogos")) continue;
    const names = parameters.filter((each) => each.in === "query").map(({ name }) => name);
    const needed: Record<string, string> = names.includes("country") ? { country: "NL" } : {};
    const values = { pageSize: "1", pageNumber: "2", ...ASKED[path] };
    const whole = names.length === 0 ? {} : await read(path, needed);
    for (const name of names) {
      const value = Object.entries(values)
        .find(([known]) => known === name)?.[1]
        .replace("{store}", storeId);
      assert.ok(value !== undefined, `${path} ${name}`);
      const { data } = await read(path, { ...needed, [name]: value, ...(name === "pageNumber" && { pageSize: "1" }) });
      const count = (data as readonly object[]).length;
      if (name === "country") assert.notDeepEqual(data, whole["data"]);
      // There is one company only: its second page is empty.
      else if (path === "/companies") assert.equal(count, name === "pageNumber" ? 0 : 1);
      else assert.ok(count < (whole["data"] as readonly object[]).length, `${path} ${name}: ${count}`);
      tried += 1;
    }
  }
  t.diagnostic(`${tried} query parameters tried`);
});

describe("lists", () => {
  test("link to pages of what was asked for", async (t) => {
    const { sandbox, storeId } = await filled(t);
    for (const [path, total] of [
      ["/stores?merchantId=AcmeGroup_Stores&pageSize=1", 2],
      ["/companies/AcmeGroup/users?username=b.example&pageSize=1&pageNumber=2", 2],
      [`/terminals?storeIds=${storeId}&pageSize=1`, 1],
      [`/merchants/AcmeGroup_Stores/paymentMethodSettings?storeId=${storeId}`, 1],
      ["/merchants/AcmeGroup_Stores/stores?reference=one", 1],
    ] as const) {
      const { body } = await request(sandbox, "GET", `/v3${path}`);
      assert.equal(body["itemsTotal"], total, path);
      const links = body["_links"] as Readonly<Record<string, { readonly href: string }>>;
      for (const [rel, { href }] of Object.entries(links)) {
        const [address, query] = href.split("?");
        assert.equal(address, `${sandbox.url}/v3${path.split("?")[0]}`);
        const asked = new URLSearchParams(path.split("?")[1]);
        const linked = new URLSearchParams(query);
        for (const name of ["pageNumber", "pageSize"]) {
          assert.equal(linked.getAll(name).length, 1, `${rel} ${href}`);
          asked.delete(name);
          linked.delete(name);
        }
        assert.equal(linked.toString(), asked.toString(), `${rel} ${href}`);
      }
    }
    const odd = await request(sandbox, "GET", "/v3/stores?reference=a%26b%20c");
    const { self } = odd.body["_links"] as Record<string, { href: string }>;
    assert.equal(new URL(self?.href ?? "").searchParams.get("reference"), "a&b c");
  });

  test("of a company have what its merchant accounts have", async (t) => {
    const { sandbox } = await filled(t);
    const data = async (path: string) => (await request(sandbox, "GET", `/v3${path}`)).body["data"] as Body[];
    const own = (await data(`${merchant}/shippingLocations`)).map(({ id }) => id);
    const all = (await data(`${company}/shippingLocations`)).map(({ id }) => id);
    assert.deepEqual([own.length, all.length], [2, 4]);
    assert.ok(own.every((id) => all.includes(id)));
    const entities = await data(`${company}/billingEntities`);
    assert.deepEqual(
      entities.map(({ name }) => name),
      ["AcmeGroup", "AcmeGroup_Web", "AcmeGroup_Stores"],
    );
    const order = await request(sandbox, "POST", `/v3${company}/terminalOrders`, {
      body: { billingEntityId: entities[2]?.["id"], shippingLocationId: own[0], taxId: "NL1" },
    });
    assert.deepEqual(
      [(order.body["billingEntity"] as Body)["name"], (order.body["billingEntity"] as Body)["taxId"]],
      ["AcmeGroup_Stores", "NL1"],
    );
    const body = { billingEntityId: entities[0]?.["id"] };
    assert.equal((await request(sandbox, "POST", `/v3${merchant}/terminalOrders`, { body })).status, 422);
  });

  test("do not begin or end below nothing", async (t) => {
    const { sandbox } = await filled(t);
    for (const path of ["shippingLocations?", "terminalOrders?", "terminalProducts?country=NL&"])
      for (const query of ["offset=-1", "limit=-1"]) {
        const answer = await request(sandbox, "GET", `/v3${company}/${path}${query}`);
        assert.equal(answer.status, 422, `${path}${query}`);
        assert.equal((answer.body["invalidFields"] as Body[])[0]?.["name"], query.split("=")[0]);
      }
    assert.equal((await request(sandbox, "GET", `/v3${company}/terminalProducts?country=Nowhere`)).status, 422);
  });
});
