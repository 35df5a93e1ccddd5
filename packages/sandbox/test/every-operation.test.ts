import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { OperationFacts } from "@adyen-kit/client/facts";
import type { Schema } from "@adyen-kit/client/schema";
import { exampleOf } from "@adyen-kit/client/testing";
import type { Sandbox } from "@adyen-kit/sandbox";
import { everyApi, type GeneratedApi } from "../../client/test/support/every-api.ts";
import { checkValue } from "../src/http/check-value.ts";
import { startFrozen } from "./support/requests.ts";

const apis = await everyApi();
const hosts = new Map<string, string>();
for (const { name, api, version } of apis) {
  const module = (await import(`@adyen-kit/client/${api}/v${version}/api`)) as { api: { test: string } };
  hosts.set(name, new URL(module.api.test).pathname);
}

describe("every operation of every API is answered", () => {
  let sandbox: Sandbox;
  const count = { state: 0, example: 0 };
  before(async () => {
    sandbox = await startFrozen();
    url = sandbox.url;
  });
  after(() => sandbox.close());

  for (const api of apis) {
    test(`${api.name}: by state, or by an example that fits its own schema`, async () => {
      for (const operation of api.operations) {
        const response = await send(api, operation, sandbox.connection().apiKey, exampleBody(api, operation));
        const text = await response.text();
        const isExample = response.headers.get("x-sandbox") === "example";
        count[isExample ? "example" : "state"] += 1;
        // Played: the ids of an example are nobody's.
        if (!isExample && response.status === 422) continue;
        const schema = operation.responses[response.status];
        assert.ok(response.ok && schema !== undefined, `${operation.id} ${response.status} ${text}`);
        if (schema === null) assert.equal(text, "");
        else {
          const check = { schemas: api.schemas, unknownFields: "refuse" } as const;
          const answer = JSON.parse(text) as unknown;
          assert.deepEqual(checkValue(schema, answer, "", check), [], operation.id);
          if (isExample) echoes += assertEchoed(api, operation, answer);
        }
      }
    });

    test(`${api.name}: wants a key, and says so as this API does`, async () => {
      const [operation] = api.operations;
      assert.ok(operation);
      const response = await send(api, operation, "wrong", exampleBody(api, operation));
      const body = (await response.json()) as Record<string, unknown>;
      assert.equal(response.status, 401);
      assert.equal(body["status"], 401);
      assert.ok("errorType" in body ? body["errorCode"] === "000" : body["errorCode"] === "00_401");
    });
  }

  test("by example the ids of the path come back, wherever an answer has a place for them", (t) => {
    t.diagnostic(`${echoes} ids in ${count.example} answers by example`);
    assert.ok(echoes > 25);
  });

  test("with state or by example, as many as there are", (t) => {
    t.diagnostic(`${count.state} operations with state, ${count.example} by example`);
    assert.equal(
      count.state + count.example,
      apis.reduce((sum, { operations }) => sum + operations.length, 0),
    );
    assert.equal(count.state, 503);
  });

  test("a body that lacks what it must have is refused in the API's own form", async () => {
    const find = (name: string, id: string) => {
      const api = apis.find((candidate) => candidate.name === name);
      const operation = api?.operations.find((candidate) => candidate.id === `${name}/${id}`);
      assert.ok(api && operation);
      return send(api, operation, sandbox.connection().apiKey, {}).then((answer) => answer.json());
    };
    const { pspReference, ...refusal } = (await find("checkout/v71", "payments/payments")) as Record<string, unknown>;
    assert.match(String(pspReference), /^[A-Z0-9]{16}$/);
    assert.deepEqual(refusal, {
      status: 422,
      errorCode: "100",
      message: "Required object 'amount' is not provided.",
      errorType: "validation",
    });
    const problem = (await find("balance-platform/v2", "account-holders/createAccountHolder")) as Record<
      string,
      unknown
    >;
    assert.equal(problem["errorCode"], "29_001");
  });

  test("a path of no API is unknown", async () => {
    for (const path of ["/v999/payments", "/v71", "/v71/nothing", "/nothing", "//"]) {
      assert.equal((await fetch(`${sandbox.url}${path}`)).status, 404, path);
    }
  });
});

function exampleBody({ schemas }: GeneratedApi, { body }: OperationFacts): unknown {
  if (body === undefined) return undefined;
  const example = exampleOf(body.schema, { schemas, direction: "request", fields: "all" });
  if (typeof example !== "object" || example === null) return example;
  // The Disputes API has a name of its own for it.
  const named = ["merchantAccount", "merchantAccountCode"].filter((name) => name in example);
  return { ...example, ...Object.fromEntries(named.map((name) => [name, "AcmeGroup_Web"])) };
}

/** How many of an answer's fields are of the path; one that could be and is not fails. */
function assertEchoed(api: GeneratedApi, operation: OperationFacts, answer: unknown): number {
  if (typeof answer !== "object" || answer === null) return 0;
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const [last] = names.slice(-1);
  // An id on the way is of what the answer belongs to.
  const telling = names.filter((name) => name !== "id" || (name === last && operation.path.endsWith("}")));
  const placed = telling.map((name) => [name, name === last && operation.path.endsWith("}") ? "id" : name] as const);
  const there = placed.filter(([, field]) => typeof (answer as Record<string, unknown>)[field] === "string");
  for (const [name, field] of there)
    assert.equal(
      (answer as Record<string, unknown>)[field],
      pathValue(api, operation, name),
      `${operation.id} ${field}`,
    );
  return there.length;
}

/** An example is the name of its field: where any text will do, this one is told from it. */
function pathValue({ schemas }: GeneratedApi, { parameters }: OperationFacts, name: string): string {
  const schema = parameters.find((each) => each.name === name)?.schema;
  if (schema === undefined) return "x";
  return isFreeText(schema) ? `${name}-1` : String(exampleOf(schema, { schemas, direction: "request" }));
}

function isFreeText(schema: Schema): boolean {
  return Object.keys(schema).length === 1 && "type" in schema && schema.type === "string";
}

let url = "";
let echoes = 0;

async function send(api: GeneratedApi, operation: OperationFacts, apiKey: string, body: unknown): Promise<Response> {
  const options = { schemas: api.schemas, direction: "request" } as const;
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(pathValue(api, operation, name)),
  );
  const query = new URLSearchParams(
    operation.parameters
      .filter((each) => each.in === "query")
      .flatMap(({ name, schema }) =>
        [name === "merchantAccount" ? "AcmeGroup_Web" : exampleOf(schema, options)]
          .flat()
          .map((value) => [name, String(value)]),
      ),
  );
  const search = query.size > 0 ? `?${query.toString()}` : "";
  return fetch(`${url}${hosts.get(api.name)}${path}${search}`, {
    method: operation.method,
    headers: {
      ...Object.fromEntries(
        operation.parameters
          .filter((each) => each.in === "header" && each.required)
          .map(({ name }) => [name, "example"]),
      ),
      "x-api-key": apiKey,
      ...(body !== undefined && { "content-type": "application/json" }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
