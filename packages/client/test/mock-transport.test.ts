import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  AdyenClient,
  ConnectionError,
  ParseError,
  PermissionError,
  ServerError,
  TimeoutError,
} from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { listMerchantAccounts } from "@adyen-kit/client/management/v3/account-company-level";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { removeAllowedOrigin } from "@adyen-kit/client/management/v3/my-api-credential";
import { operations } from "@adyen-kit/client/management/v3/operations";
import { listTerminals } from "@adyen-kit/client/management/v3/terminals-terminal-level";
import { schemas } from "@adyen-kit/client/management/v3/schemas";
import { request } from "@adyen-kit/client/request";
import { fault, mockTransport, type MockTransport } from "@adyen-kit/client/testing";
import { credential } from "./support/clients.ts";

const clientOf = ({ transport }: MockTransport) =>
  new AdyenClient({ apiKey: "k", environment: "test", transport, timeout: 50, retryDelay: 1 });

describe("mockTransport", () => {
  test("answers by operation, one answer after the other, and remembers the calls", async () => {
    const mock = mockTransport().on(generateNewApiKey, { apiKey: "first" }, ({ params }) => ({
      apiKey: `of ${params["companyId"]}`,
    }));
    const client = clientOf(mock);
    const keys = [];
    for (const companyId of ["A", "B/C", "D"])
      keys.push((await generateNewApiKey(client, { ...credential, companyId })).apiKey);
    assert.deepEqual(keys, ["first", "of B/C", "of D"]);
    assert.equal(mock.calls.length, 3);
    assert.equal(mock.calls[1]?.operation, generateNewApiKey.id);
    assert.equal(mock.calls[1].headers["x-api-key"], "k");
  });

  test("reads query and body, also of an API on another path", async () => {
    const mock = mockTransport()
      .on(listMerchantAccounts, { itemsTotal: 0, pagesTotal: 0, data: [] })
      .on(payments, { resultCode: "Refused" });
    const client = clientOf(mock);
    await listMerchantAccounts(client, { companyId: "C", pageSize: 5 });
    const body = {
      amount: { currency: "EUR", value: 1 },
      merchantAccount: "M",
      reference: "1",
      returnUrl: "https://x",
      paymentMethod: {},
    };
    assert.equal((await payments(client, { body })).resultCode, "Refused");
    assert.deepEqual(
      mock.calls.map(({ params }) => params),
      [{ companyId: "C", pageSize: "5" }, {}],
    );
    assert.deepEqual(mock.calls[1]?.body, body);
  });

  test("reads every value of a parameter that is repeated", async () => {
    const mock = mockTransport().on(listTerminals, { itemsTotal: 0, pagesTotal: 0, data: [] });
    const url = "https://management-test.adyen.com/v3/terminals?countries=NL&pageSize=5&countries=DE&countries=FR";
    await request(clientOf(mock), { method: "GET", url });
    assert.deepEqual(mock.calls[0]?.params, { countries: ["NL", "DE", "FR"], pageSize: "5" });
  });

  for (const [name, given, expected] of [
    ["refuse", fault.refuse(), { error: ConnectionError, calls: 3, outcomeUnknown: false }],
    ["reset", fault.reset(), { error: ConnectionError, calls: 1, outcomeUnknown: true }],
    ["stall", fault.stall(), { error: TimeoutError, calls: 1, outcomeUnknown: true }],
    ["truncate", fault.truncate(), { error: ParseError, calls: 1, outcomeUnknown: true }],
    ["status", fault.status(403, { errorCode: "00_403" }), { error: PermissionError, calls: 1, outcomeUnknown: false }],
  ] as const) {
    test(`makes a fault: ${name}`, async () => {
      const mock = mockTransport().on(generateNewApiKey, given);
      const result = await generateNewApiKey(clientOf(mock), credential).result();
      assert.ok(!result.ok && result.error instanceof expected.error);
      assert.deepEqual([mock.calls.length, result.error.outcomeUnknown], [expected.calls, expected.outcomeUnknown]);
    });
  }

  test("a fault and then data: what is safe is tried again", async () => {
    const mock = mockTransport().on(getApiCredential, fault.status(503), fault.reset(), { id: "S2" } as never);
    const answer = await getApiCredential(clientOf(mock), credential).withResponse();
    assert.deepEqual([answer.data.id, answer.attempts], ["S2", 3]);
  });

  test("answers whole APIs by example, and what it was told before that", async () => {
    const mock = mockTransport().examples(operations, schemas).on(generateNewApiKey, { apiKey: "mine" });
    const client = clientOf(mock);
    assert.equal((await generateNewApiKey(client, credential)).apiKey, "mine");
    assert.equal(typeof (await getApiCredential(client, credential)).id, "string");
    assert.equal(await removeAllowedOrigin(client, { originId: "S2-1" }), undefined);
  });

  test("a call that it was told nothing of fails, and says which it was", async () => {
    const result = await generateNewApiKey(clientOf(mockTransport()), credential).result();
    assert.ok(!result.ok && result.error instanceof ServerError);
    assert.match(
      result.error.message,
      /mockTransport has no answer for POST \/v3\/companies\/.*\/generateApiKey: Give it/,
    );
    assert.deepEqual([result.error.operation, result.error.attempts], [generateNewApiKey.id, 1]);
  });

  test("wants answers of the operation's type", () => {
    // @ts-expect-error: another field
    mockTransport().on(generateNewApiKey, { key: "x" });
    assert.ok(true);
  });
});
