import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { AdyenClient, RateLimitError, ServerError } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v71/payments";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { getApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { listMerchantAccounts } from "@adyen-kit/client/management/v3/account-company-level";
import { recordCalls, type Recording, replayCalls, type ReplayOptions } from "@adyen-kit/client/testing";
import { API_KEY, clientFor, credential } from "./support/clients.ts";
import { type Answer, json, serve } from "./support/server.ts";

const CARD = "4111111111111111";
const payment = {
  merchantAccount: "M",
  reference: "order-1",
  returnUrl: "https://shop.example/?session=s3cret",
  amount: { currency: "EUR", value: 1000 },
  paymentMethod: {
    type: "scheme",
    number: CARD,
    expiryMonth: "03",
    expiryYear: "2030",
    cvc: "737",
    holderName: "A Person",
  },
} as const;

const adyen: Answer = (request, response) => {
  if (request.url.endsWith("/generateApiKey")) return json(response, 200, { apiKey: "AQE-new-s3cret" });
  if (request.url.includes("/payments")) {
    return json(
      response,
      200,
      { pspReference: "PSP1", resultCode: "Authorised", sessionData: "s3cret" },
      { pspReference: "PSP1" },
    );
  }
  if (request.url.includes("/merchants")) return json(response, 429, { title: "slow down" }, { "retry-after": "90" });
  return json(response, 200, { id: "S2-1", username: "ws@s3cret", active: true });
};

async function recorded(): Promise<Recording> {
  await using server = await serve(adyen);
  const recorder = recordCalls();
  const client = clientFor(server, { middleware: [recorder.middleware] });
  await payments(client, { body: payment });
  await generateNewApiKey(client, credential);
  await getApiCredential(client, credential);
  await listMerchantAccounts(client, { companyId: "C", pageSize: 10 }).result();
  return recorder.recording();
}

function replaying(recording: Recording, options?: ReplayOptions) {
  const replay = replayCalls(JSON.parse(JSON.stringify(recording)) as Recording, options);
  const transport = () => Promise.reject(new Error("nothing is sent"));
  return {
    replay,
    client: new AdyenClient({
      apiKey: "none",
      environment: "test",
      transport,
      middleware: [replay.middleware],
      retryDelay: 1,
    }),
  };
}

describe("a recording", () => {
  test("holds no secret, no card and no person", async () => {
    const text = JSON.stringify(await recorded());
    for (const secret of [API_KEY, CARD, "737", "s3cret", "A Person", "2030", "x-api-key", "idempotency"]) {
      assert.ok(!text.toLowerCase().includes(secret.toLowerCase()), `${secret} is in ${text}`);
    }
    assert.ok(text.includes("order-1") && text.includes("PSP1"));
  });

  test("answers the same calls, with errors and headers as they were", async () => {
    const { replay, client } = replaying(await recorded());
    const { data, headers } = await payments(client, { body: payment }).withResponse();
    assert.deepEqual([data.resultCode, headers.get("pspreference")], ["Authorised", "PSP1"]);
    assert.equal((await generateNewApiKey(client, credential)).apiKey, "***");
    assert.equal((await getApiCredential(client, credential)).active, true);
    const error = await listMerchantAccounts(client, { companyId: "C", pageSize: 10 }).catch(
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof RateLimitError);
    assert.deepEqual([error.retryAfter, error.title, replay.rest.length], [90_000, "slow down", 0]);
  });

  test("answers by operation and body, in whatever order they are asked", async () => {
    const { client } = replaying(await recorded());
    await getApiCredential(client, credential);
    const { paymentMethod, amount, ...rest } = payment;
    const reordered = {
      paymentMethod: { ...paymentMethod },
      amount: { value: 1000, currency: "EUR" as const },
      ...rest,
    };
    assert.equal((await payments(client, { body: reordered })).pspReference, "PSP1");
    await getApiCredential(client, credential);
  });

  test("does not answer what moves something more often than it did", async () => {
    const { client } = replaying(await recorded());
    await generateNewApiKey(client, credential);
    const error = await generateNewApiKey(client, credential).catch((thrown: unknown) => thrown);
    assert.ok(error instanceof ServerError && error.statusCode === 501 && error.attempts === 1);
    assert.match(error.message, /recording has no answer for POST .*generateApiKey.*once more/);
  });

  for (const [what, body, said] of [
    ["another amount", { ...payment, amount: { currency: "EUR", value: 1001 } }, /body\.amount\.value differs/],
    ["a field more", { ...payment, shopperReference: "S" }, /body\.shopperReference differs/],
    ["a list", { ...payment, lineItems: [{ id: "1" }] }, /body\.lineItems differs/],
  ] as const) {
    test(`does not answer a call with ${what}, and says which field it is`, async () => {
      const { client } = replaying(await recorded());
      const error = await payments(client, { body }).catch((thrown: unknown) => thrown);
      assert.ok(error instanceof ServerError);
      assert.match(error.message, said);
      assert.ok(!error.message.includes("1001"));
    });
  }

  test("says where an operation was not called, or with other parameters", async () => {
    const { client } = replaying({ ...(await recorded()), calls: (await recorded()).calls.slice(1) });
    await assert.rejects(payments(client, { body: payment }), /no call of this operation was recorded/);
    await assert.rejects(getApiCredential(client, { ...credential, companyId: "Other" }), /path or query differs/);
  });

  test("may leave fields alone that are new each time", async () => {
    const { client } = replaying(await recorded(), { ignore: ["reference"] });
    assert.equal((await payments(client, { body: { ...payment, reference: "order-2" } })).pspReference, "PSP1");
  });

  test("that is none is refused", () => {
    for (const given of [undefined, {}, [], { format: "adyen-kit recording", version: 2, calls: [] }]) {
      assert.throws(() => replayCalls(given as never), { name: "ConfigurationError", field: "recording" });
    }
  });
});
