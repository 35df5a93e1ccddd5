import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { ApiError } from "@adyen-kit/client";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { createApiCredential } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { getApiCredentialDetails } from "@adyen-kit/client/management/v3/my-api-credential";
import type { ApiCredential, RestServiceError } from "@adyen-kit/client/management/v3/types";
import type { Messages, PaymentRequest as TerminalPaymentRequest } from "@adyen-kit/client/terminal/messages/v1";
import type { PlatformEvent, StandardEvent } from "@adyen-kit/client/webhooks";
import { clientFor, credential } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";
import { holds, type Same } from "./support/types.ts";

test("a call's parameters, data and error have the types of its operation", async () => {
  await using server = await serve((_, response) => json(response, 200, { apiKey: "k" }));
  const client = clientFor(server);

  const data = await generateNewApiKey(client, credential);
  holds<Same<typeof data, { apiKey: string }>>(true);

  const result = await generateNewApiKey(client, credential).result();
  if (result.ok) holds<Same<typeof result.data.apiKey, string>>(true);
  else if (result.error instanceof ApiError) holds<Same<typeof result.error.body, RestServiceError>>(true);

  // Operations without parameters take none.
  await getApiCredentialDetails(client);
  assert.equal(data.apiKey, "k");
});

test("webhooks and terminal messages are told apart by what they say they are", () => {
  const amountOf = (event: StandardEvent) => (event.eventCode === "CAPTURE" ? event.amount.value : undefined);
  const merchantOf = (event: PlatformEvent) => (event.type === "merchant.created" ? event.data.merchantId : undefined);
  assert.equal(amountOf({ eventCode: "CAPTURE", amount: { value: 5 } } as StandardEvent), 5);
  assert.equal(merchantOf({ type: "merchant.created", data: { merchantId: "M" } } as PlatformEvent), "M");
  holds<Same<Messages["payment"]["request"], TerminalPaymentRequest>>(true);
});

test("no generated signature has an any", () => {
  const source = resolve(import.meta.dirname, "../src");
  const generated = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\/v\d+[./].*ts$/.test(file),
  );
  assert.ok(generated.length > 300);
  for (const file of generated) {
    const code = readFileSync(join(source, file), "utf8").replaceAll(/"(?:[^"\\]|\\.)*"|\/\*[\s\S]*?\*\//g, "");
    assert.ok(!/[:<,|]\s*any\b|\bas any\b/.test(code), file);
  }
});

test("mistakes do not compile", () => {
  const client = clientFor({ baseUrl: "http://127.0.0.1:1" });
  const neverCalled = [
    // @ts-expect-error: a path parameter is missing
    () => generateNewApiKey(client, { companyId: "C" }),
    // @ts-expect-error: a path parameter has the wrong type
    () => generateNewApiKey(client, { ...credential, companyId: 7 }),
    // @ts-expect-error: there is no such parameter
    () => generateNewApiKey(client, { ...credential, merchantId: "M" }),
    // @ts-expect-error: the body is missing
    () => createApiCredential(client, { companyId: "C" }),
    // @ts-expect-error: a field of the body has the wrong type
    () => createApiCredential(client, { companyId: "C", body: { roles: "Merchant" } }),
    // @ts-expect-error: a field of the body is misspelt
    () => createApiCredential(client, { companyId: "C", body: { role: ["Merchant"] } }),
    // @ts-expect-error: an answer may lack fields that Adyen does not promise
    (answer: ApiCredential): string => answer.description,
  ];
  assert.equal(neverCalled.length, 7);
});
