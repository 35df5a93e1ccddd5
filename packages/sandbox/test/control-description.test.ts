import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { shop } from "./support/shop.ts";

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

interface Operation {
  readonly operationId: string;
  readonly responses: {
    readonly 200: { readonly content: { readonly "application/json": { readonly schema: object } } };
  };
}

/** What is put into a path, and what is sent, where the example of the description does not fit this sandbox. */
const BODIES: Readonly<Record<string, object>> = { createWorld: {} };

test("the control interface answers what its description says, under a name for each operation", async (t) => {
  const { sandbox, pay } = await shop(t);
  const url = `${sandbox.url}/_sandbox`;
  const pspReference = String((await pay({ additionalData: {} })).body["pspReference"]);
  const credentialId = sandbox.seeded?.credentials[1]?.id ?? "";
  const description = (await (await fetch(`${url}/openapi.json`)).json()) as Description;
  const ajv = new Ajv2020({ allowUnionTypes: true, formats: { "date-time": /^\d{4}-\d\d-\d\dT.*Z$/ } });
  const seen: string[] = [];

  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const ids: Record<string, string> = {
    pspReference,
    credentialId,
    merchantId: "AcmeGroup_Web",
    requestId: "1",
    deliveryId: (await sandbox.control.deliveries())[0]?.id ?? "",
    name: "one",
  };
  const last = ["removeWorld", "removeSnapshot", "reset", "renewKeys"];
  operations.sort((a, b) => last.indexOf(a.operation.operationId) - last.indexOf(b.operation.operationId));

  for (const { path, method, operation } of operations) {
    const { operationId, responses, requestBody } = operation as Operation & {
      readonly requestBody?: { readonly content: { readonly "application/json": { readonly example?: object } } };
    };
    if (operationId === "expireKey" || operationId === "extendKey") {
      const keys = await sandbox.control.keys(credentialId);
      ids["keyId"] = keys[0]?.id ?? "";
      if (operationId === "extendKey") continue;
    }
    const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? name));
    const body = BODIES[operationId] ?? requestBody?.content["application/json"].example ?? {};
    const response = await fetch(sandbox.url + target, {
      method,
      ...(method !== "GET" && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    assert.equal(response.status, 200, `${operationId}: ${JSON.stringify(answer)}`);
    const check = ajv.compile(responses[200].content["application/json"].schema);
    assert.ok(
      check(answer),
      `${operationId}: ${ajv.errorsText(check.errors)}: ${JSON.stringify(answer).slice(0, 400)}`,
    );
    seen.push(operationId);
  }
  assert.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length);
  assert.equal(seen.length, operations.length - 1);
});
