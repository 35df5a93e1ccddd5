import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import type { Facts, MessageFacts, OperationFact } from "../src/facts.ts";

const repository = resolve(import.meta.dirname, "../../..");
const facts = (name: string) => JSON.parse(readFileSync(join(repository, `spec/facts/${name}.json`), "utf8")) as Facts;
const code = (path: string) => readFileSync(join(repository, "packages/client/src", path), "utf8");

function operation(name: string, method: string, path: string): OperationFact {
  const found = facts(name).operations.find((candidate) => candidate.method === method && candidate.path === path);
  assert.ok(found, `${method} ${path}`);
  return found;
}

/** What the inventory of Adyen's descriptions lists, where it is found, and what becomes of it. Rules for schemas are in `distil.test.ts`. */
const quirks: Readonly<Record<string, () => void>> = {
  "a pattern of another regular expression language is left out": () => {
    const { fileName } = facts("raise-disputes-v4").schemas["DisputeAttachment"]?.properties ?? {};
    assert.equal(fileName?.type, "string");
    assert.equal(fileName.pattern, undefined);
  },
  "a DELETE with a body sends it": () => {
    assert.ok(operation("balance-platform-v2", "DELETE", "/scaAssociations").body);
    assert.match(
      code("balance-platform/v2/sca-association-management.ts"),
      /"DELETE",\s+"\/scaAssociations",\s+\{ headers: \["WWW-Authenticate"\], body: true/,
    );
  },
  "operations without name, id and tag are messages, by their paths": () => {
    const { messages } = facts("terminal-messages-v1") as MessageFacts;
    assert.deepEqual(messages["payment"], {
      request: { $ref: "PaymentRequest" },
      response: { $ref: "PaymentResponse" },
    });
  },
  "an object without properties is a map of anything": () => {
    assert.match(code("management/v3/types.ts"), /export type JSONObject = \{ \[property: string\]: unknown \};/);
  },
  "a message that is described as a string is sent as the JSON that it is": () => {
    const sync = operation("cloud-device-v1", "POST", "/merchants/{merchantAccount}/devices/{deviceId}/sync");
    assert.notEqual(sync.body?.schema.type, "string");
  },
  "an answer that is described in its place has its type there": () => {
    assert.match(
      code("raise-disputes/v4/raise-disputes.ts"),
      /Operation<\w+, DisputeResponse\[\]\[\]|DisputeResponse\[\]\[\]/,
    );
  },
  "properties that differ in case only are both there": () => {
    assert.match(code("webhooks/standard/v1.ts"), /iDealConsumerIBAN\?: string;\n {2}iDealConsumerIban\?: string;/);
  },
  "a success with a content type and no schema, or a 204 with content, has no body": () => {
    for (const [name, method, path] of [
      ["legal-entity-v4", "POST", "/legalEntities/{id}/requestPeriodicReview"],
      ["payments-app-v1", "POST", "/merchants/{merchantId}/paymentsApps/{installationId}/revoke"],
    ] as const) {
      const { responses } = operation(name, method, path);
      assert.deepEqual(
        Object.entries(responses)
          .filter(([status]) => status.startsWith("2"))
          .map(([, schema]) => schema),
        [null],
      );
    }
  },
  "a name that is no identifier becomes one": () => {
    assert.ok(facts("webhooks-accounting-v3").schemas["Address2"]);
  },
  "a name of the platform's own is kept, inside its module": () => {
    assert.match(code("legal-entity/v4/types.ts"), /export interface Document \{/);
    assert.match(code("management/v3/types.ts"), /export interface Notification \{/);
  },
  "an operation that says nothing of authentication takes an API key or Basic": () => {
    assert.deepEqual(operation("a2a-payments-v1", "POST", "/ideal/profile/register").auth, ["apiKey", "basic"]);
  },
  "a parameter that is a header is one of the call's, but for those that the client sets": () => {
    const headers = new Map<string, number>();
    for (const name of readdirSync(join(repository, "spec/facts"))) {
      for (const { parameters } of facts(name.replace(".json", "")).operations) {
        for (const parameter of parameters.filter((candidate) => candidate.in === "header"))
          headers.set(parameter.name, (headers.get(parameter.name) ?? 0) + 1);
      }
    }
    assert.deepEqual([...headers.keys()].sort(), [
      ...["Idempotency-Key", "WWW-Authenticate", "X-API-Key", "x-requested-verification-code"],
    ]);
    const generated = (path: string) => code(path).match(/"(WWW-Authenticate|x-requested-verification-code)"\??: /g);
    assert.equal(generated("transfers/v4/transfers.ts")?.length, 2);
    assert.equal(generated("legal-entity/v4/legal-entities.ts")?.length, 2);
    assert.match(code("balance-platform/v2/sca-association-management.ts"), /"WWW-Authenticate": string;/);
    assert.ok(!/Idempotency-Key|X-API-Key/.test(code("softpos-configuration/v3/session-authentication.ts")));
  },
  "a base that names its kinds is their union, and each kind says its name": () => {
    assert.match(
      code("checkout/v72/types.ts"),
      /export type ShopperIdPaymentMethod = PayToPaymentMethod \| UPIPaymentMethod;/,
    );
    const { schemas } = facts("capital-v1");
    assert.equal(schemas["BankAccountIdentification"]?.discriminator, "type");
    assert.deepEqual(schemas["AULocalAccountIdentification"]?.properties?.["type"]?.enum, ["auLocal"]);
  },
  "a union's member must say which it is, though the description leaves that optional": () => {
    assert.match(
      code("balance-platform/v2/types.ts"),
      /interface SGLocalAccountIdentification \{[^}]*\n {2}type: "sgLocal";/,
    );
  },
  "what is deprecated says so": () => {
    assert.match(code("balance-platform/v2/grant-accounts.ts"), /@deprecated Since version 2\./);
  },
  "a list in a query is a list": () => {
    assert.match(
      code("balance-platform/v2/managed-payout-schedules.ts"),
      /results\?: readonly ExecutionResult\[\] \| undefined;/,
    );
  },
  "a query parameter may refer to a schema": () => {
    assert.match(
      code("balance-platform/v2/transfer-limits-balance-account-level.ts"),
      /transferType\?: TransferType \| undefined;/,
    );
  },
  "what Adyen alone sets is not asked of a sender, and is promised where it is answered": () => {
    const types = code("balance-platform/v2/types.ts");
    assert.match(
      types,
      /interface AccountHolderCapability \{(?:[^\n]*\n)*? {2}problems\?: CapabilityProblem\[\] \| undefined;/,
    );
    assert.match(types, /interface VerificationDeadline \{\n(?: {2}\/\*\*.*\*\/\n)? {2}capabilities: /);
  },
  "additionalData is a map of text, whatever it may hold": () => {
    assert.match(code("checkout/v72/types.ts"), /additionalData\?: \{ \[property: string\]: string \}/);
  },
  "200 beside 204 is one type": () => {
    // Every operation below /merchants says 204 beside its 200, whatever it does, and no other one: a way of speaking.
    for (const name of readdirSync(join(repository, "spec/facts"))) {
      for (const { path, responses } of facts(name.replace(".json", "")).operations) {
        const isMerchants = name.startsWith("management-") && /^\/merchants(\/|$)/.test(path);
        if ("200" in responses) assert.equal("204" in responses, isMerchants, `${name} ${path}`);
      }
    }
    const { responses } = operation("management-v3", "GET", "/merchants/{merchantId}/terminalSettings");
    assert.deepEqual([responses["200"], responses["204"]], [{ $ref: "TerminalSettings" }, null]);
    assert.match(
      code("management/v3/terminal-settings-merchant-level.ts"),
      /getTerminalSettings: Operation<\w+, TerminalSettingsInResponse, RestServiceError>/,
    );
  },
  "an error may lack what its description requires, in every API": () => {
    for (const name of readdirSync(join(repository, "spec/facts"))) {
      const { schemas } = facts(name.replace(".json", ""));
      const required = (schema: string) => schemas[schema]?.required ?? [];
      for (const schema of Object.keys(schemas).filter((candidate) => candidate.endsWith("RestServiceError")))
        assert.ok(!required(schema).includes("detail"), name);
      assert.ok(!required("InvalidField").includes("value"), name);
      assert.ok(!required("MeApiCredential").includes("clientKey"), name);
    }
  },
  "an operation that names no error has the body of the others' errors": () => {
    assert.deepEqual(Object.keys(operation("checkout-v72", "POST", "/sessions").responses), ["201"]);
    assert.match(
      code("checkout/v72/payments.ts"),
      /sessions: Operation<\w+, CreateCheckoutSessionResponse, ServiceError>/,
    );
  },
  "TransactionService is RaiseDisputes under an older name, and there once": () => {
    const sources = readFileSync(join(repository, "spec/apis.json"), "utf8");
    assert.ok(sources.includes("RaiseDisputesService-v4.json") && !sources.includes("TransactionService"));
  },
};

describe("quirks of Adyen's descriptions", () => {
  for (const [name, check] of Object.entries(quirks)) test(name, check);
});
