import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import { request, startFrozen } from "./support/requests.ts";

type Body = Record<string, unknown>;

const company = "/v3/companies/AcmeGroup";
const merchant = "/v3/merchants/AcmeGroup_Web";
const other = "/v3/merchants/AcmeGroup_Stores";

async function setUp(t: TestContext): Promise<Sandbox> {
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  return sandbox;
}

/** A request whose answer, whatever it is, is not our own failure. */
async function send(sandbox: Sandbox, method: string, path: string, body?: object): Promise<Body> {
  const answer = await request(sandbox, method, path, { body });
  assert.notEqual(answer.status, 500, `${method} ${path}`);
  return answer.body;
}

describe("what the platform sets, nobody else does", () => {
  test("of a webhook: its id, its owner and its key", async (t) => {
    const sandbox = await setUp(t);
    const asked = { url: "https://a.example", type: "standard", active: true, communicationFormat: "json" };
    const theirs = await send(sandbox, "POST", `${other}/webhooks`, asked);
    const forged = {
      id: theirs["id"],
      owner: { level: "merchant", id: "AcmeGroup_Stores" },
      hmacKey: 5,
      companyId: "X",
    };
    const mine = await send(sandbox, "POST", `${merchant}/webhooks`, { ...asked, ...forged });
    assert.notEqual(mine["id"], theirs["id"]);
    const path = `${merchant}/webhooks/${String(mine["id"])}`;
    const changed = await send(sandbox, "PATCH", path, { ...forged, description: "changed", url: "https://b.example" });
    assert.deepEqual([changed["id"], changed["description"]], [mine["id"], "changed"]);
    assert.equal("hmacKeyCheckValue" in changed, false);
    assert.equal((await send(sandbox, "GET", `${other}/webhooks/${String(theirs["id"])}`))["url"], "https://a.example");
    assert.deepEqual(await send(sandbox, "GET", path), changed);
  });

  test("of a credential: that it is active, and who it is", async (t) => {
    const sandbox = await setUp(t);
    const forged = { id: "forged", username: "ws@Company.Other", companyId: "Other", allowedIpAddresses: ["1.2.3.4"] };
    const made = await send(sandbox, "POST", `${company}/apiCredentials`, { ...forged, active: false, subjectDN: "x" });
    assert.deepEqual([made["active"], "subjectDN" in made, made["allowedIpAddresses"]], [true, false, []]);
    const { apiKey: _, password: __, ...before } = made;
    assert.match(String(made["username"]), /^ws_\d{6}@Company\.AcmeGroup$/);
    const path = `${company}/apiCredentials/${String(made["id"])}`;
    const changed = await send(sandbox, "PATCH", path, { ...forged, clientKey: "x", description: "changed" });
    assert.deepEqual(changed, { ...before, description: "changed" });
  });

  test("of a user: its id and its name to sign in", async (t) => {
    const sandbox = await setUp(t);
    const name = { firstName: "A", lastName: "B" };
    const made = await send(sandbox, "POST", `${company}/users`, {
      ...{ name, email: "a@b.example", username: "a@b.example", id: "forged", active: false, apps: ["x"] },
      ...{ password: "secret", _links: {} },
    });
    assert.deepEqual([made["active"], made["apps"]], [true, []]);
    assert.notEqual(made["id"], "forged");
    const path = `${company}/users/${String(made["id"])}`;
    const changed = await send(sandbox, "PATCH", path, { id: "forged", username: "c", password: "x", active: false });
    assert.deepEqual([changed["id"], changed["username"]], [made["id"], "a@b.example"]);
    assert.equal(JSON.stringify([made, changed]).includes("password"), false);
    assert.equal((await send(sandbox, "GET", path))["active"], false);
  });

  test("of a store: its id, its merchant account and its country", async (t) => {
    const sandbox = await setUp(t);
    const asked = {
      ...{ description: "Store", phoneNumber: "+31201234567", shopperStatement: "Acme", reference: "one" },
      address: { country: "NL", city: "Amsterdam" },
    };
    const made = await send(sandbox, "POST", `${merchant}/stores`, { ...asked, id: "forged", status: "closed" });
    assert.equal(made["status"], "active");
    const path = `/v3/stores/${String(made["id"])}`;
    const forged = { id: "forged", merchantId: "AcmeGroup_Stores", reference: "two", shopperStatement: "X" };
    const changed = await send(sandbox, "PATCH", path, { ...forged, address: { city: "Utrecht", country: "BE" } });
    assert.deepEqual(changed, { ...made, address: { country: "NL", city: "Utrecht" } });
    assert.equal((await send(sandbox, "GET", `${other}/stores`))["itemsTotal"], 0);
  });

  test("of payment methods and payouts: what has been verified", async (t) => {
    const sandbox = await setUp(t);
    const owned = { id: "forged", allowed: false, verificationStatus: "invalid" };
    const settings = `${merchant}/paymentMethodSettings`;
    const method = await send(sandbox, "POST", settings, { type: "visa", ...owned });
    assert.deepEqual([method["allowed"], method["verificationStatus"]], [true, "valid"]);
    const path = `${settings}/${String(method["id"])}`;
    const forged = { ...owned, type: "mc", reference: "r", enabled: false };
    assert.deepEqual(await send(sandbox, "PATCH", path, forged), { ...method, enabled: false });

    const payouts = `${merchant}/payoutSettings`;
    const payout = await send(sandbox, "POST", payouts, { transferInstrumentId: "SE1", priority: "instant", ...owned });
    assert.notEqual(payout["id"], "forged");
    assert.deepEqual([payout["allowed"], payout["verificationStatus"], payout["priority"]], [true, "valid", "normal"]);
    const changed = await send(sandbox, "PATCH", `${payouts}/${String(payout["id"])}`, {
      ...owned,
      ...{ enabled: false, transferInstrumentId: "SE2" },
    });
    assert.deepEqual(changed, { ...payout, enabled: false });
  });

  test("of a split configuration: each operation changes its own part", async (t) => {
    const sandbox = await setUp(t);
    const splits = `${merchant}/splitConfigurations`;
    const splitLogic = { commission: { variablePercentage: 1 }, splitLogicId: "forged" };
    const rule = {
      ...{ currency: "EUR", fundingSource: "ANY", paymentMethod: "ANY", shopperInteraction: "ANY" },
      ...{ splitLogic, ruleId: "forged" },
    };
    const made = await send(sandbox, "POST", splits, { description: "one", rules: [rule], splitConfigurationId: "x" });
    assert.equal(JSON.stringify(made).includes("forged"), false);
    const path = `${splits}/${String(made["splitConfigurationId"])}`;
    const [first] = made["rules"] as readonly (Body & { readonly ruleId: string })[];
    const described = await send(sandbox, "PATCH", path, { description: "two", rules: 5, splitConfigurationId: "x" });
    assert.deepEqual(described, { ...made, description: "two" });
    const conditions = { currency: "USD", fundingSource: "ANY", paymentMethod: "visa", shopperInteraction: "ANY" };
    const changed = await send(sandbox, "PATCH", `${path}/rules/${first?.ruleId}`, {
      ...conditions,
      ...{ splitLogic: null, ruleId: "x" },
    });
    assert.deepEqual(changed["rules"], [{ ...first, ...conditions }]);
    assert.deepEqual(await send(sandbox, "GET", path), changed);
  });

  test("of shipping locations and orders: their ids", async (t) => {
    const sandbox = await setUp(t);
    const place = { name: "Depot", address: { city: "Amsterdam" }, id: "forged", owner: "x" };
    const location = await send(sandbox, "POST", `${merchant}/shippingLocations`, place);
    assert.notEqual(location["id"], "forged");
    assert.equal("owner" in location, false);
    const order = await send(sandbox, "POST", `${merchant}/terminalOrders`, {
      items: [{ id: "TBOX-V400m", quantity: 1, name: "Free", price: 0 }],
      ...{ id: "forged", status: "Delivered", cancelled: true },
    });
    assert.deepEqual([order["status"], order["id"] === "forged"], ["Placed", false]);
    assert.deepEqual(order["items"], [{ id: "TBOX-V400m", quantity: 1, name: "V400m package" }]);
  });

  test("of terminal settings: what no description has", async (t) => {
    const sandbox = await setUp(t);
    const changed = await send(sandbox, "PATCH", `${company}/terminalSettings`, {
      owner: "x",
      moto: { enableMoto: true },
    });
    assert.equal("owner" in changed, false);
    assert.deepEqual(changed["moto"], { enableMoto: true });
  });
});
