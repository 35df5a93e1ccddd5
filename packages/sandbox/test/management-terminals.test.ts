import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import { request, startFrozen } from "./support/requests.ts";

type Body = Record<string, unknown>;

const company = "/v3/companies/AcmeGroup";
const merchant = "/v3/merchants/AcmeGroup_Stores";
const TERMINALS = ["V400m-324688179", "AMS1-000168223606144"];

async function setUp(t: TestContext): Promise<Sandbox> {
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  return sandbox;
}

describe("terminal settings", () => {
  async function settings(sandbox: Sandbox) {
    const change = async (path: string, body: Body) => {
      const answer = await request(sandbox, "PATCH", `${path}/terminalSettings`, { body });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return answer.body;
    };
    const read = async (path: string) => (await request(sandbox, "GET", `${path}/terminalSettings`)).body;
    return { change, read };
  }

  test("an object takes the place of the one before: what it leaves out is inherited again", async (t) => {
    const { change, read } = await settings(await setUp(t));
    await change(company, {
      moto: { enableMoto: true, maxAmount: 100 },
      refunds: { referenced: { enableStandaloneRefunds: true } },
    });
    const own = await change(merchant, { moto: { enableMoto: false } });
    assert.deepEqual(own["moto"], { enableMoto: false, maxAmount: 100 });
    const after = await change(merchant, { moto: { maxAmount: 50 } });
    assert.deepEqual(after["moto"], { enableMoto: true, maxAmount: 50 });
    assert.deepEqual(after["refunds"], { referenced: { enableStandaloneRefunds: true } }, "what is not named stays");
    assert.deepEqual((await read(company))["moto"], { enableMoto: true, maxAmount: 100 });
  });

  test("an empty value is inherited, as is an object that is null", async (t) => {
    const { change, read } = await settings(await setUp(t));
    await change(company, { receiptOptions: { logo: "AAAA", qrCodeData: "above" }, gratuities: [{ currency: "EUR" }] });
    await change(merchant, { receiptOptions: { logo: "BBBB", qrCodeData: "own" }, gratuities: [{ currency: "USD" }] });
    const emptied = await change(merchant, { receiptOptions: { logo: "BBBB", qrCodeData: "" }, gratuities: [] });
    assert.deepEqual(emptied["receiptOptions"], { logo: "BBBB", qrCodeData: "above" });
    assert.deepEqual(emptied["gratuities"], [{ currency: "EUR" }]);
    const restored = await change(merchant, { receiptOptions: null });
    assert.deepEqual(restored, await read(company));
    await change(company, { receiptOptions: {}, gratuities: null });
    assert.equal("gratuities" in (await read(merchant)), false);
  });
});

describe("a logo that is empty", () => {
  test("is the one inherited from above", async (t) => {
    const sandbox = await setUp(t);
    const logo = async (method: string, path: string, data?: string) =>
      (
        await request(
          sandbox,
          method,
          `${path}/terminalLogos?model=V400m`,
          data === undefined ? {} : { body: { data } },
        )
      ).body["data"];
    await logo("PATCH", company, "AAAA");
    await logo("PATCH", merchant, "BBBB");
    assert.equal(await logo("GET", merchant), "BBBB");
    assert.equal(await logo("PATCH", merchant, ""), "AAAA");
    assert.equal(await logo("GET", merchant), "AAAA");
    assert.equal(await logo("PATCH", company, ""), "");
    assert.equal(await logo("GET", merchant), "");
  });
});

describe("actions are scheduled", () => {
  const action = { actionDetails: { type: "InstallAndroidApp", appId: "ANDA1" } };
  const schedule = (sandbox: Sandbox, body: Body) =>
    request(sandbox, "POST", "/v3/terminals/scheduleActions", { body });
  const count = async (sandbox: Sandbox) =>
    ((await request(sandbox, "GET", `${company}/terminalActions`)).body["data"] as object[]).length;

  test("for all terminals or for none", async (t) => {
    const sandbox = await setUp(t);
    const { status, body } = await schedule(sandbox, { ...action, terminalIds: [...TERMINALS, "V400m-0"] });
    assert.equal(status, 200);
    assert.deepEqual([body["items"], body["totalScheduled"], body["totalErrors"]], [[], 0, 1]);
    assert.deepEqual(Object.values(body["terminalsWithErrors"] as Body), [["V400m-0"]]);
    assert.equal(await count(sandbox), 0);
    const all = await schedule(sandbox, {
      ...{ ...action, terminalIds: TERMINALS, storeId: "", scheduledAt: "2026-01-02T02:00:00+0100" },
    });
    assert.deepEqual([all.body["totalScheduled"], all.body["totalErrors"]], [2, 0]);
    assert.equal(await count(sandbox), 2);
  });

  test("where it is said what, where and when", async (t) => {
    const sandbox = await setUp(t);
    for (const body of [{}, { ...action }, { ...action, terminalIds: [] }]) {
      const answer = await schedule(sandbox, body);
      assert.equal(answer.status, 422);
      assert.deepEqual(
        [answer.body["errorCode"], answer.body["title"], answer.body["detail"], answer.body["type"]],
        [
          ...["02_005", "Terminal ID verification failed.", "Terminal IDs are empty"],
          "https://docs.adyen.com/errors/unprocessable-entity",
        ],
      );
    }
    const [first] = TERMINALS;
    const many = Array.from({ length: 101 }, (_, index) => `V400m-${index}`);
    for (const [body, name] of [
      [{ ...action, terminalIds: many }, "terminalIds"],
      [{ terminalIds: [first] }, "actionDetails"],
      [{ terminalIds: [first], actionDetails: {} }, "actionDetails"],
      [{ ...action, terminalIds: [first], scheduledAt: "tomorrow" }, "scheduledAt"],
      [{ ...action, terminalIds: [first], scheduledAt: "2026-13-01T00:00:00+0100" }, "scheduledAt"],
    ] as const) {
      const answer = await schedule(sandbox, body);
      assert.equal(answer.status, 422, name);
      assert.equal((answer.body["invalidFields"] as { name: string }[])[0]?.name, name);
    }
    assert.equal(await count(sandbox), 0);
  });
});

describe("a store that is closed", () => {
  test("leaves its terminals to the merchant account's inventory, and takes no others", async (t) => {
    const sandbox = await setUp(t);
    const address = { country: "NL", city: "Amsterdam" };
    const store = { description: "S", phoneNumber: "+31201234567", shopperStatement: "Acme", address };
    const { id } = (await request(sandbox, "POST", `${merchant}/stores`, { body: store })).body as { id: string };
    const move = (terminal = "") =>
      request(sandbox, "POST", `/v3/terminals/${terminal}/reassign`, { body: { storeId: id } });
    await move(TERMINALS[0]);
    await sandbox.clock.advance({ hours: 1 });
    await move(TERMINALS[1]);
    const set = (status: string) => request(sandbox, "PATCH", `/v3/stores/${id}`, { body: { status } });
    assert.equal((await set("closed")).status, 422, "an active store is made inactive first");
    assert.equal((await set("inactive")).status, 200);
    assert.equal((await set("closed")).status, 200);
    await sandbox.clock.advance({ hours: 1 });
    const { data } = (await request(sandbox, "GET", "/v3/terminals")).body as { data: { assignment: object }[] };
    assert.deepEqual(
      data.map(({ assignment }) => assignment),
      TERMINALS.map(() => ({ companyId: "AcmeGroup", merchantId: "AcmeGroup_Stores", status: "inventory" })),
    );
    assert.equal((await move(TERMINALS[0])).status, 422);
    assert.equal((await set("active")).status, 422);
  });
});
