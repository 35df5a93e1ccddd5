import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import { type Answer, request, startFrozen } from "./support/requests.ts";

const company = "/v3/companies/AcmeGroup";
const restricted = { associatedMerchantAccounts: ["AcmeGroup_Web"] };
const hook = { url: "http://127.0.0.1:9/", type: "standard", active: true, communicationFormat: "json" };

/** An administrator, and a company's credential that reaches one of its two merchant accounts. */
async function setUp(t: TestContext) {
  const sandbox: Sandbox = await startFrozen({ seed: { credentials: [{}, restricted] } });
  t.after(() => sandbox.close());
  const as =
    (index: number) =>
    (method: string, path: string, body?: object): Promise<Answer> =>
      request(sandbox, method, `${company}${path}`, { key: sandbox.seeded?.credentials[index]?.apiKey, body });
  return { sandbox, administrator: as(0), other: as(1) };
}

const idOf = ({ status, body }: Answer) => {
  assert.ok(status < 300, JSON.stringify(body));
  return String(body["id"]);
};
const idsOf = ({ body }: Answer) => ((body["data"] ?? []) as { id: string }[]).map(({ id }) => id);

describe("of what is there, a credential that reaches some merchant accounts only", () => {
  const person = (username: string, associatedMerchantAccounts: readonly string[]) => ({
    ...{ username, email: username, name: { firstName: "A", lastName: "B" }, associatedMerchantAccounts },
  });

  test("sees and changes the users that reach no more, and no others", async (t) => {
    const { administrator, other } = await setUp(t);
    const make = async (name: string, reach: readonly string[]) =>
      idOf(await administrator("POST", "/users", person(`${name}@shop.example`, reach)));
    const web = await make("web", ["AcmeGroup_Web"]);
    const hidden = [
      await make("stores", ["AcmeGroup_Stores"]),
      await make("both", ["AcmeGroup_Web", "AcmeGroup_Stores"]),
      await make("all", []),
    ];
    assert.deepEqual(idsOf(await other("GET", "/users")), [web]);
    assert.equal((await other("GET", `/users/${web}`)).status, 200);
    assert.equal((await other("PATCH", `/users/${web}`, { timeZoneCode: "Europe/Paris" })).status, 200);
    for (const id of hidden) {
      assert.equal((await other("GET", `/users/${id}`)).status, 403);
      for (const change of [{ active: false }, { timeZoneCode: "Europe/Paris" }, restricted])
        assert.equal((await other("PATCH", `/users/${id}`, change)).status, 403);
    }
    assert.equal((await other("PATCH", `/users/${web}`, { associatedMerchantAccounts: [] })).status, 422);
    assert.equal((await administrator("GET", "/users")).body["itemsTotal"], 4);
  });

  test("makes no user that reaches more than it does", async (t) => {
    const { other } = await setUp(t);
    const { associatedMerchantAccounts: _, ...without } = person("new@shop.example", []);
    const made = await other("POST", "/users", without);
    assert.deepEqual(made.body["associatedMerchantAccounts"], ["AcmeGroup_Web"]);
    assert.equal((await other("POST", "/users", person("all@shop.example", []))).status, 422);
  });

  test("reads the webhooks that tell no more, and no others", async (t) => {
    const { administrator, other } = await setUp(t);
    const make = async (type: string, named: readonly string[]) =>
      idOf(
        await administrator("POST", "/webhooks", {
          ...hook,
          ...{ filterMerchantAccountType: type, filterMerchantAccounts: named },
        }),
      );
    const web = await make("includeAccounts", ["AcmeGroup_Web"]);
    const hidden = [
      await make("includeAccounts", ["AcmeGroup_Stores"]),
      await make("excludeAccounts", ["AcmeGroup_Web"]),
      await make("allAccounts", []),
    ];
    assert.deepEqual(idsOf(await other("GET", "/webhooks")), [web]);
    assert.equal((await other("GET", `/webhooks/${web}`)).status, 200);
    for (const id of hidden) assert.equal((await other("GET", `/webhooks/${id}`)).status, 403);
  });

  test("changes nothing that all of the company shares", async (t) => {
    const { sandbox, administrator, other } = await setUp(t);
    const order = idOf(
      await administrator("POST", "/terminalOrders", { items: [{ id: "PART-V400m-battery", quantity: 1 }] }),
    );
    const app = idOf(await administrator("POST", "/androidApps"));
    for (const [method, path, body] of [
      ["PATCH", "/terminalSettings", { timeouts: { fromActiveToSleep: 30 } }],
      ["PATCH", "/terminalLogos?model=V400m", { data: "AAAA" }],
      ["POST", "/terminalOrders", { items: [{ id: "PART-V400m-battery", quantity: 1 }] }],
      ["PATCH", `/terminalOrders/${order}`, { customerOrderReference: "theirs" }],
      ["POST", `/terminalOrders/${order}/cancel`, undefined],
      ["POST", "/shippingLocations", { name: "theirs" }],
      ["POST", "/androidApps", undefined],
      ["PATCH", `/androidApps/${app}`, undefined],
      ["POST", "/androidCertificates", undefined],
    ] as const)
      assert.equal((await other(method, path, body)).status, 403, `${method} ${path}`);
    const key = sandbox.seeded?.credentials[1]?.apiKey;
    const made = await request(sandbox, "POST", "/v3/merchants", { key, body: { companyId: "AcmeGroup" } });
    assert.equal(made.status, 403);
    assert.equal((await other("GET", "/terminalSettings")).status, 200, "what its terminals inherit may be read");
  });

  test("sees the actions of its own terminals, and no others", async (t) => {
    const { sandbox, other } = await setUp(t);
    const stores = "V400m-324688179";
    const scheduled = await request(sandbox, "POST", "/v3/terminals/scheduleActions", {
      body: { actionDetails: { type: "InstallAndroidApp", appId: "ANDA1" }, terminalIds: [stores] },
    });
    const [{ id = "" } = {}] = (scheduled.body["items"] ?? []) as { id?: string }[];
    assert.notEqual(id, "");
    assert.deepEqual(idsOf(await other("GET", "/terminalActions")), []);
    assert.equal((await other("GET", `/terminalActions/${id}`)).status, 403);
    assert.equal((await request(sandbox, "GET", `${company}/terminalActions/${id}`)).status, 200);
  });
});
