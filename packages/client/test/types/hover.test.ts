import assert from "node:assert/strict";
import { test } from "node:test";
import { hoversOf } from "../support/hover.ts";

const hovers = hoversOf(`
import { AdyenClient, ApiError } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v72/payments";
import { Management } from "@adyen-kit/client/management/v3";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";

const client = new AdyenClient({ apiKey: "k", environment: "test" });
const order = { amount: { currency: "EUR", value: 1 }, merchantAccount: "M", reference: "1", returnUrl: "https://a.example" };

/*here*/generateNewApiKey(client, { /*here*/companyId: "C", apiCredentialId: "S2" });
new Management(client).apiKeyCompanyLevel./*here*/generateNewApiKey({ companyId: "C", apiCredentialId: "S2" });
const answer = await payments(client, { body: { ...order, paymentMethod: { /*here*/type: "scheme", /*here*/holderName: "S" } } });
answer./*here*/resultCode;
const result = await generateNewApiKey(client, { companyId: "C", apiCredentialId: "S2" }).result();
if (!result.ok && result.error instanceof ApiError) result.error./*here*/body;
export {};
`);
const [operation, parameter, method, memberType, memberField, constant, body] = hovers;

test("over an operation: how it is called, what it does, what it takes, what may happen, and where more stands", () => {
  for (const text of [
    "generateNewApiKey(client: AdyenClient, params: GenerateNewApiKeyParams, options?: CallOptions): ApiCall<GenerateApiKeyResponse, RestServiceError>",
    "`POST /companies/{companyId}/apiCredentials/{apiCredentialId}/generateApiKey`",
    "Makes a new API key for a credential",
    "- Role: Management API—API credentials read and write",
    "- Retry: never repeated by the client",
    "- Errors: 400, 401, 403, 422, 500",
    "https://docs.adyen.com/api-explorer/Management/3/post/companies/",
  ])
    assert.ok(operation?.includes(text), `${text}\nin\n${operation}`);
});

test("over a method: the same", () => {
  assert.ok(
    method?.startsWith(
      "(method) ApiKeyCompanyLevelApi.generateNewApiKey(params: GenerateNewApiKeyParams, options?: CallOptions): ApiCall<GenerateApiKeyResponse, RestServiceError>",
    ),
    method,
  );
  const comment = (text = "") => text.slice(text.indexOf("`POST"));
  assert.equal(comment(method), comment(operation));
});

test("over a parameter: its type and what it means", () => {
  assert.equal(parameter, "(property) GenerateNewApiKeyParams.companyId: string\nName of the company account.");
});

test("over a payment method: the fields of that one, with what they mean and their limits", () => {
  assert.match(memberType ?? "", /^\(property\) CardDetails\.type: "bcmc" \| "scheme" \| [^\n]*\nDefault: `scheme`\.$/);
  assert.match(
    memberField ?? "",
    /^\(property\) CardDetails\.holderName\?: string[^\n]*\nName on the card\. [\s\S]*\bMaximum length: 15000\scharacters\.$/,
  );
});

test("over a constant: every value that is known, and that there may be others", () => {
  assert.match(
    constant ?? "",
    /^\(property\) PaymentResponse\.resultCode\?: [^\n]*"Authorised" \| [^\n]*\(string & \{\}\)/,
  );
});

test("over the body of an error: the type of its operation", () => {
  assert.match(body ?? "", /body: RestServiceError\n/);
});
