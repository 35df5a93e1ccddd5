import assert from "node:assert/strict";
import { describe, type TestContext, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import { itemOf, type Receiver, startReceiver } from "./support/receiver.ts";
import { type Answer, request, startFrozen } from "./support/requests.ts";

type Body = Record<string, unknown>;
interface Row {
  readonly merchantId: string;
  readonly output: string;
  readonly requestSent: string;
  readonly responseCode: string;
  readonly responseTime: string;
  readonly status: string;
}

const company = "/v3/companies/AcmeGroup";
const merchant = "/v3/merchants/AcmeGroup_Web";

async function setUp(t: TestContext): Promise<{ sandbox: Sandbox; hooks: Receiver }> {
  const hooks = await startReceiver(t);
  const sandbox = await startFrozen();
  t.after(() => sandbox.close());
  return { sandbox, hooks };
}

function create(sandbox: Sandbox, fields: Body, account = merchant): Promise<Answer> {
  const asked = { type: "standard", active: true, communicationFormat: "json", url: "https://a.example/hooks" };
  return request(sandbox, "POST", `${account}/webhooks`, { body: { ...asked, ...fields } });
}

const pathOf = ({ body }: Answer, account = merchant) => `${account}/webhooks/${String(body["id"])}`;
const refusedFields = ({ body }: Answer) => (body["invalidFields"] as { name: string }[]).map(({ name }) => name);
const rowsOf = ({ body }: Answer) => body["data"] as Row[];

describe("a webhook is set up", () => {
  test("of a type that there is", async (t) => {
    const { sandbox } = await setUp(t);
    assert.deepEqual(refusedFields(await create(sandbox, { type: "nothing" })), ["type"]);
    for (const type of ["standard", "report-notification", "terminal-boarding", "terminal-api-notification"])
      assert.equal((await create(sandbox, { type })).body["type"], type);
  });

  test("for accounts that are named, where its filter needs names", async (t) => {
    const { sandbox } = await setUp(t);
    const filter = (filterMerchantAccountType: string, filterMerchantAccounts: readonly string[]) =>
      create(sandbox, { filterMerchantAccountType, filterMerchantAccounts }, company);
    for (const type of ["includeAccounts", "excludeAccounts"])
      assert.deepEqual(refusedFields(await filter(type, [])), ["filterMerchantAccounts"]);
    const made = await filter("allAccounts", []);
    assert.equal(made.status, 200);
    const path = pathOf(made, company);
    const change = (body: Body) => request(sandbox, "PATCH", path, { body });
    assert.equal((await change({ filterMerchantAccountType: "includeAccounts" })).status, 422);
    const filterMerchantAccounts = ["AcmeGroup_Web"];
    assert.equal((await change({ filterMerchantAccountType: "includeAccounts", filterMerchantAccounts })).status, 200);
    assert.equal((await change({ filterMerchantAccounts: [] })).status, 422);
  });

  test("with a password or without one; an empty one is none", async (t) => {
    const { sandbox } = await setUp(t);
    const made = await create(sandbox, { username: "", password: "" });
    assert.deepEqual([made.body["hasPassword"], "username" in made.body], [false, false]);
    const change = (body: Body) => request(sandbox, "PATCH", pathOf(made), { body });
    const given = await change({ username: "u", password: "p" });
    assert.deepEqual([given.body["hasPassword"], given.body["username"]], [true, "u"]);
    const taken = await change({ username: "", password: "" });
    assert.deepEqual([taken.body["hasPassword"], "username" in taken.body], [false, false]);
  });

  test("and tells of an error while its server does not accept what it is sent", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    const made = await create(sandbox, { url: hooks.url });
    const hasError = async () => (await request(sandbox, "GET", pathOf(made))).body["hasError"];
    assert.equal(await hasError(), false);
    hooks.answers.push(500);
    await request(sandbox, "POST", "/v71/payments", {
      body: {
        ...{ merchantAccount: "AcmeGroup_Web", reference: "r", returnUrl: "https://shop.example" },
        amount: { currency: "EUR", value: 1 },
        paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030" },
      },
    });
    await sandbox.control.webhooksSettled();
    assert.equal(await hasError(), true);
    await sandbox.clock.advance({ minutes: 2 });
    await sandbox.control.webhooksSettled();
    assert.equal(await hasError(), false);
    assert.equal((await create(sandbox, { communicationFormat: "soap" })).body["hasError"], true);
  });
});

describe("a webhook is tested", () => {
  test("with four events for each code: both outcomes, in euros and pounds", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    const path = pathOf(await create(sandbox, { url: hooks.url }));
    const answer = await request(sandbox, "POST", `${path}/test`, {
      body: { types: ["AUTHORISATION", "ORDER_OPENED"] },
    });
    assert.equal(rowsOf(answer).length, 8);
    const sent = hooks.received.map(({ body }) => itemOf(body));
    assert.deepEqual(
      sent.map(({ eventCode, success, amount }) => `${eventCode} ${success} ${amount.currency}`),
      ["AUTHORISATION", "ORDER_OPENED"].flatMap((code) =>
        ["true EUR", "true GBP", "false EUR", "false GBP"].map((rest) => `${code} ${rest}`),
      ),
    );
    const [row] = rowsOf(answer);
    assert.deepEqual(
      [row?.merchantId, row?.output, row?.requestSent, row?.responseCode, row?.status],
      ["AcmeGroup_Web", "", hooks.received[0]?.body, "200", "success"],
    );
    assert.match(row?.responseTime ?? "", /^\d+ ms$/);
  });

  test("with the one event that is given", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    const path = pathOf(await create(sandbox, { url: hooks.url }));
    const send = (body: Body) => request(sandbox, "POST", `${path}/test`, { body });
    assert.deepEqual(refusedFields(await send({ types: ["CUSTOM"] })), ["notification"]);
    const notification = {
      ...{ eventCode: "REFUND", success: false, reason: "because", paymentMethod: "mc", merchantReference: "mine" },
      ...{ amount: { currency: "HUF", value: 1000 }, eventDate: "2022-05-10T17:02:03+02:00" },
    };
    assert.equal(rowsOf(await send({ types: ["CUSTOM"], notification })).length, 1);
    const {
      pspReference: _,
      additionalData: __,
      merchantAccountCode: ___,
      ...item
    } = itemOf(hooks.received[0]?.body ?? "") as unknown as Body;
    assert.deepEqual(item, { ...notification, success: "false" });
    assert.equal((await send({ types: ["CUSTOM"], notification: { eventCode: "NOTHING" } })).status, 422);
  });

  test("with the codes of its type only", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    const send = async (type: string, body: Body) =>
      request(sandbox, "POST", `${pathOf(await create(sandbox, { url: hooks.url, type }))}/test`, { body });
    assert.deepEqual(refusedFields(await send("standard", { types: ["PENDING"] })), ["types"]);
    assert.deepEqual(refusedFields(await send("standard", { types: ["NOTHING"] })), ["types"]);
    assert.deepEqual(refusedFields(await send("report-notification", { types: ["AUTHORISATION"] })), ["types"]);
    assert.equal(rowsOf(await send("report-notification", { types: ["REPORT_AVAILABLE"] })).length, 4);
    assert.equal(rowsOf(await send("pending-notification", {})).length, 4);
    assert.equal(rowsOf(await send("ideal-notification", { types: ["AUTHORISATION"] })).length, 4);
    assert.equal((await send("terminal-boarding", {})).status, 422);
  });

  test("for the accounts that it is for, twenty at most", async (t) => {
    const { sandbox, hooks } = await setUp(t);
    const filter = { filterMerchantAccountType: "excludeAccounts", filterMerchantAccounts: ["AcmeGroup_Web"] };
    const path = pathOf(await create(sandbox, { url: hooks.url, ...filter }, company), company);
    const send = (body: Body) => request(sandbox, "POST", `${path}/test`, { body });
    assert.deepEqual([...new Set(rowsOf(await send({})).map((row) => row.merchantId))], ["AcmeGroup_Stores"]);
    assert.deepEqual(refusedFields(await send({ merchantIds: ["AcmeGroup_Web"] })), ["merchantIds"]);
    const many = Array.from({ length: 21 }, () => "AcmeGroup_Stores");
    assert.deepEqual(refusedFields(await send({ merchantIds: many })), ["merchantIds"]);
  });

  test("whose server is not there, and one that speaks SOAP: rows of the same form", async (t) => {
    const { sandbox } = await setUp(t);
    for (const fields of [{ url: "http://127.0.0.1:1/closed" }, { communicationFormat: "soap" }]) {
      const path = pathOf(await create(sandbox, fields));
      const rows = rowsOf(await request(sandbox, "POST", `${path}/test`, { body: {} }));
      assert.equal(rows.length, 4);
      for (const row of rows) {
        assert.deepEqual(Object.keys(row), [
          "merchantId",
          "output",
          "requestSent",
          "responseCode",
          "responseTime",
          "status",
        ]);
        assert.ok(Object.values(row).every((value) => typeof value === "string"));
        assert.deepEqual([row.status, row.responseCode], ["failed", ""]);
        assert.notEqual(row.output, "");
      }
    }
  });
});
