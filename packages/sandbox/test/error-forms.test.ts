import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Sandbox } from "@adyen-kit/sandbox";
import { request, startFrozen } from "./support/requests.ts";

/** As fixtures of Adyen's libraries, recordings and descriptions have them: a form for each operation, not for each API. */
const PROBLEM = ["errorCode", "status", "title", "type"];
const SERVICE = ["errorCode", "errorType", "message", "status"];
const CASES = [
  ["Legal Entity", "POST", "/lem/v4/legalEntities", PROBLEM],
  ["Legal Entity of the version before", "POST", "/lem/v3/businessLines", PROBLEM],
  ["Transfers", "POST", "/btl/v4/transfers", PROBLEM],
  ["Transfers, to be approved", "POST", "/btl/v3/transfers/approve", PROBLEM],
  ["Balance Platform", "POST", "/bcl/v2/accountHolders", PROBLEM],
  ["Checkout", "POST", "/v72/payments", SERVICE],
  ["Checkout, the one operation with the other form", "POST", "/v72/validateShopperId", PROBLEM],
  ["Disputes", "POST", "/ca/services/DisputeService/v30/acceptDispute", SERVICE],
  ["terminal management", "POST", "/postfmapi/terminal/v1/findTerminal", SERVICE],
] as const;

describe("errors in the form of the operation", () => {
  let sandbox: Sandbox;
  before(async () => (sandbox = await startFrozen()));
  after(() => sandbox.close());

  for (const [name, method, path, fields] of CASES) {
    test(`${name}: a wrong key and a body that cannot be read`, async () => {
      const wrongKey = await request(sandbox, method, path, { key: "wrong", body: {} });
      assert.equal(wrongKey.status, 401);
      const unreadable = await request(sandbox, method, path, { body: "{" });
      assert.equal(unreadable.status, 400);
      for (const { body } of [wrongKey, unreadable]) {
        for (const field of fields) assert.ok(field in body, `${field} of ${JSON.stringify(body)}`);
        assert.equal("message" in body, fields === SERVICE);
      }
    });
  }

  test("what happens in spite of a wrong method is told in the form of most operations", async () => {
    assert.ok("title" in (await request(sandbox, "DELETE", "/lem/v4/legalEntities")).body);
    assert.ok("message" in (await request(sandbox, "DELETE", "/v72/payments")).body);
  });
});

describe("answers by example", () => {
  let sandbox: Sandbox;
  before(async () => (sandbox = await startFrozen({ settings: { answers: "by-example" } })));
  after(() => sandbox.close());

  test("have the id of the path, and what was sent, as deep as it stands", async () => {
    const bankAccount = { accountIdentification: { type: "iban", iban: "NL91ABNA0417164300" } };
    const sent = { type: "bankAccount", legalEntityId: "LE1", bankAccount: { ...bankAccount, countryCode: "NL" } };
    const { body, headers } = await request(sandbox, "PATCH", "/lem/v4/transferInstruments/SE1", { body: sent });
    assert.equal(headers.get("x-sandbox"), "example");
    assert.deepEqual([body["id"], body["legalEntityId"]], ["SE1", "LE1"]);
    const account = body["bankAccount"] as Record<string, unknown>;
    assert.deepEqual(account["accountIdentification"], bankAccount.accountIdentification);
    assert.deepEqual([account["countryCode"], account["bankName"]], ["NL", "bankName"]);
  });

  test("have an id of the path under its own name too, and parameters of the query", async () => {
    const mandate = await request(sandbox, "GET", "/bcl/v2/mandates/MNDT1");
    assert.equal(mandate.body["id"], "MNDT1");
    const sweep = await request(sandbox, "GET", "/bcl/v2/balanceAccounts/BA1/sweeps/SW1");
    assert.equal(sweep.body["id"], "SW1");
  });

  test("leave what was sent where it does not fit what is answered", async () => {
    const body = {
      amount: { currency: "EUR", value: 1 },
      category: "bank",
      counterparty: {},
      review: { numberOfApprovalsRequired: 2 },
    };
    const transfer = await request(sandbox, "POST", "/btl/v4/transfers", { body });
    assert.deepEqual(transfer.body["amount"], { currency: "EUR", value: 1 });
    assert.equal(transfer.body["category"], "bank");
  });
});
