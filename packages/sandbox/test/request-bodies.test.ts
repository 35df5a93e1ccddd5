import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { request, startFrozen } from "./support/requests.ts";

const WEBHOOK = { active: true, type: "standard", url: "https://shop.example/hooks", communicationFormat: "json" };
const OF_ALL = { ...WEBHOOK, filterMerchantAccountType: "allAccounts", filterMerchantAccounts: [] };
const HOOKS = "/v3/companies/AcmeGroup/webhooks";

describe("a field that a request does not have", () => {
  test("is ignored, and not kept: neither where it is unknown nor where only Adyen sets it", async () => {
    await using sandbox = await startFrozen();
    const made = await request(sandbox, "POST", HOOKS, {
      body: { ...OF_ALL, owner: { level: "company", id: "Other" }, id: "mine", companyId: "Other", colour: "red" },
    });
    assert.equal(made.status, 200);
    assert.notEqual(made.body["id"], "mine");
    const got = await request(sandbox, "GET", `${HOOKS}/${String(made.body["id"])}`);
    assert.equal(got.status, 200, "it belongs to whom it was made for");
    assert.deepEqual([got.body["colour"], got.body["accountReference"]], [undefined, "AcmeGroup"]);

    const split = await request(sandbox, "POST", "/v3/merchants/AcmeGroup_Web/splitConfigurations", {
      body: {
        ...{ description: "split", splitConfigurationId: "mine", colour: "red" },
        rules: [
          {
            ...{
              currency: "EUR",
              paymentMethod: "ANY",
              shopperInteraction: "ANY",
              fundingSource: "ANY",
              ruleId: "mine",
              colour: "red",
            },
            splitLogic: { commission: { variablePercentage: 1, colour: "red" }, splitLogicId: "mine" },
          },
        ],
      },
    });
    assert.equal(split.status, 200, JSON.stringify(split.body));
    const text = JSON.stringify(
      (await request(sandbox, "GET", "/v3/merchants/AcmeGroup_Web/splitConfigurations")).body,
    );
    assert.equal(text.includes("red") || text.includes("mine"), false, text);
    assert.match(text, /"variablePercentage":1/);
  });

  test("is kept where the description has a map for it", async () => {
    await using sandbox = await startFrozen();
    const properties = { addAcquirerResult: true, addSomethingNobodyNames: false };
    const made = await request(sandbox, "POST", HOOKS, {
      body: { ...OF_ALL, additionalSettings: { properties, colour: "red" } },
    });
    assert.deepEqual(made.body["additionalSettings"], { properties });
  });
});

describe("a body that nobody means", () => {
  const deep = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;

  for (const levels of [101, 20_000]) {
    test(`nested ${levels} levels deep is refused in each API's own form, and can be looked at`, async () => {
      await using sandbox = await startFrozen();
      const body = `{"description":${deep(levels)}}`;
      const managed = await request(sandbox, "POST", HOOKS, { body });
      assert.deepEqual([managed.status, managed.body["errorCode"]], [400, "00_400"]);
      const paid = await request(sandbox, "POST", "/v71/payments", { body });
      assert.deepEqual([paid.status, paid.body["errorCode"], paid.body["errorType"]], [400, "702", "validation"]);
      const controlled = await request(sandbox, "POST", "/_sandbox/clock", { body });
      assert.equal(controlled.status, 400);
      const log = await request(sandbox, "GET", "/_sandbox/requests");
      assert.equal(log.status, 200);
      assert.equal(sandbox.control.requests().length, 2);
    });
  }

  test("is read where it is deep but not too deep", async () => {
    await using sandbox = await startFrozen();
    const answer = await request(sandbox, "POST", HOOKS, { body: `{"unknown":${deep(99)}}` });
    assert.equal(answer.status, 422, "only what is missing is told");
    // Brackets in a text are no levels.
    const named = await request(sandbox, "POST", "/v3/companies/AcmeGroup/apiCredentials", {
      body: { description: "[[[".repeat(10), roles: [`${"[{".repeat(500)}"\\`] },
    });
    assert.equal(named.status, 422);
  });

  test("larger than a megabyte is refused in the API's own form", async () => {
    await using sandbox = await startFrozen();
    const body = JSON.stringify({ description: "x".repeat(1_048_576) });
    const managed = await request(sandbox, "POST", HOOKS, { body });
    assert.deepEqual([managed.status, managed.body["errorCode"]], [413, "00_413"]);
    const paid = await request(sandbox, "POST", "/v71/payments", { body });
    assert.deepEqual([paid.status, paid.body["errorType"]], [413, "validation"]);
    const log = sandbox.control.requests();
    assert.deepEqual(
      log.map(({ status }) => status),
      [413, 413],
    );
  });

  test("of an app may be as large as Adyen takes it", async () => {
    await using sandbox = await startFrozen();
    const path = "/v3/companies/AcmeGroup/androidApps";
    const headers = { "content-type": "application/vnd.android.package-archive" };
    const { status } = await request(sandbox, "POST", path, { body: "x".repeat(5_000_000), headers });
    assert.equal(status, 200);
  });
});
