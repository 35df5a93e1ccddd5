import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, test } from "node:test";
import { type AnyFacts, compareFacts } from "../src/diff/facts.ts";
import { compareStates, renderReport } from "../src/diff/report.ts";
import type { OperationFact, SchemaFact } from "../src/facts.ts";

const root = resolve(import.meta.dirname, "../../..");

const operation: OperationFact = {
  group: "Payments",
  name: "payments",
  method: "POST",
  path: "/payments",
  auth: ["apiKey", "basic"],
  parameters: [{ name: "Idempotency-Key", in: "header", required: false, schema: { type: "string" } }],
  body: { required: true, schema: { $ref: "Request" } },
  responses: { "200": { $ref: "Response" }, "204": null, "422": { $ref: "Failure" } },
};
const object = (properties: Record<string, SchemaFact>, required: readonly string[] = []): SchemaFact => ({
  ...{ type: "object", properties, required },
});
const schemas = {
  Request: object({ amount: { $ref: "Amount" }, channel: { type: "string", enum: ["Web", "iOS"] } }, ["amount"]),
  Response: object({ amount: { $ref: "Amount" }, resultCode: { type: "string", enum: ["Authorised", "Refused"] } }, [
    "resultCode",
  ]),
  Amount: object({ currency: { type: "string", maxLength: 3 }, value: { type: "integer", format: "int64" } }),
  Failure: object({ errorCode: { type: "string" } }),
};
const facts: AnyFacts = {
  ...{ api: "checkout", version: 72, title: "Checkout", servers: [], operations: [operation], schemas },
};

/** What follows from a change, each as `breaking: …` or `other: …`. */
function changesTo(after: Partial<AnyFacts>): readonly string[] {
  return compareFacts(facts, { ...facts, ...after }).map(
    ({ where, what, isBreaking }) => `${isBreaking ? "breaking" : "other"}: ${where}: ${what}`,
  );
}

const withSchema = (name: keyof typeof schemas, schema: SchemaFact) =>
  changesTo({ schemas: { ...schemas, [name]: schema } });
const withOperation = (changed: Partial<OperationFact>) => changesTo({ operations: [{ ...operation, ...changed }] });

describe("what changed in a description", () => {
  test("is nothing between any description and itself", () => {
    const folder = join(root, "spec/facts");
    for (const name of readdirSync(folder)) {
      const own = JSON.parse(readFileSync(join(folder, name), "utf8")) as AnyFacts;
      assert.deepEqual(compareFacts(own, own), [], name);
    }
  });

  test("a new field breaks who must send it, and nobody else", () => {
    const { properties = {} } = schemas.Request;
    const more = { ...properties, origin: { type: "string" } as const };
    assert.deepEqual(withSchema("Request", object(more, ["amount"])), ["other: Request.origin: added"]);
    assert.deepEqual(withSchema("Request", object(more, ["amount", "origin"])), [
      "breaking: Request.origin: added, required",
    ]);
    const { properties: received = {} } = schemas.Response;
    assert.deepEqual(
      withSchema("Response", object({ ...received, pspReference: { type: "string" } }, ["resultCode", "pspReference"])),
      ["other: Response.pspReference: added, required"],
    );
  });

  test("what is required breaks senders, what is optional breaks readers", () => {
    const { properties = {} } = schemas.Request;
    const { properties: received = {} } = schemas.Response;
    assert.deepEqual(withSchema("Request", object(properties, ["amount", "channel"])), [
      "breaking: Request.channel: required, was optional",
    ]);
    assert.deepEqual(withSchema("Request", object(properties)), ["other: Request.amount: optional, was required"]);
    assert.deepEqual(withSchema("Response", object(received)), [
      "breaking: Response.resultCode: optional, was required",
    ]);
  });

  test("a value that goes breaks who sends it; one that comes breaks nobody", () => {
    const { properties = {} } = schemas.Request;
    const { properties: received = {} } = schemas.Response;
    assert.deepEqual(
      withSchema(
        "Request",
        object({ ...properties, channel: { type: "string", enum: ["Web", "Android"] } }, ["amount"]),
      ),
      ["breaking: Request.channel: values removed: `iOS`", "other: Request.channel: values added: `Android`"],
    );
    assert.deepEqual(
      withSchema(
        "Response",
        object({ ...received, resultCode: { type: "string", enum: ["Authorised"] } }, ["resultCode"]),
      ),
      ["other: Response.resultCode: values removed: `Refused`"],
    );
  });

  test("a schema that travels both ways breaks either side", () => {
    const currency = (schema: SchemaFact) =>
      withSchema("Amount", object({ value: { type: "integer", format: "int64" }, currency: schema }));
    assert.deepEqual(currency({ type: "string", maxLength: 2 }), ["breaking: Amount.currency: `maxLength` 2, was 3"]);
    assert.deepEqual(currency({ type: "string", maxLength: 9 }), ["other: Amount.currency: `maxLength` 9, was 3"]);
    assert.deepEqual(currency({ type: "string", maxLength: 3, nullable: true }), [
      "breaking: Amount.currency: may be null",
    ]);
    assert.deepEqual(currency({ $ref: "Failure" }), ["breaking: Amount.currency: is `Failure`, was string"]);
    assert.deepEqual(currency({ type: "string", maxLength: 3, deprecated: true }), [
      "other: Amount.currency: deprecated",
    ]);
  });

  test("of an operation: its name, parameters, ways to authenticate and responses", () => {
    const [parameter] = operation.parameters;
    assert.ok(parameter !== undefined);
    assert.deepEqual(withOperation({ name: "pay", auth: ["apiKey"] }), [
      "breaking: POST /payments: called `pay`, was `payments`",
      "breaking: POST /payments: does not take basic any more",
    ]);
    assert.deepEqual(withOperation({ parameters: [{ ...parameter, required: true }] }), [
      "breaking: POST /payments, header parameter `Idempotency-Key`: required, was optional",
    ]);
    assert.deepEqual(withOperation({ responses: { "200": null, "204": null, "404": null } }), [
      "breaking: POST /payments, 200: has no body any more",
      "other: POST /payments, 422: removed",
      "other: POST /payments, 404: added",
    ]);
    assert.deepEqual(withOperation({ path: "/pay" }), [
      "breaking: POST /payments: removed, was `payments`",
      "other: POST /pay: added, as `payments`",
    ]);
  });

  test("is a page, what breaks first, with the descriptions that are new", () => {
    const before = { facts: [facts, { ...facts, version: 71 }], published: { CheckoutService: [71, 72] } };
    const { Failure: _, ...rest } = schemas;
    const after = {
      facts: [{ ...facts, schemas: { ...rest, New: object({}) }, operations: [{ ...operation, responses: {} }] }],
      published: { CheckoutService: [71, 72, 73] },
    };
    const page = renderReport(compareStates(before, after));
    assert.match(
      page,
      /^# What changed in Adyen's descriptions\n\n4 breaking changes and 2 other in 2 API versions\.\n/,
    );
    assert.match(page, /\nNew descriptions: CheckoutService v73\. Name in `spec\/apis\.json`/);
    assert.match(page, /\n## checkout v71\n\n\*\*Breaking\*\*\n\n- checkout v71: removed\n/);
    assert.match(page, /\n\*\*Breaking\*\*\n\n- POST \/payments, 200: removed\n[^]*\n\nOther\n\n[^]*- New: added\n$/);
    assert.match(renderReport(compareStates(before, before)), /\n\nNo fact has changed\.\n$/);
  });

  test("is printed by a command, which can fail where something breaks", (t) => {
    const folder = mkdtempSync(join(tmpdir(), "facts-"));
    t.after(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, "facts"));
    cpSync(join(root, "spec/published.json"), join(folder, "published.json"));
    writeFileSync(join(folder, "facts/checkout-v72.json"), JSON.stringify(facts));
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(root, "tools/codegen/src/diff/main.ts"), ...args], { encoding: "utf8" });
    const same = run("--fail-on-breaking", folder, folder);
    assert.deepEqual([same.status, same.stderr], [0, ""]);
    assert.match(same.stdout, /No fact has changed/);
    const real = run("--fail-on-breaking", folder);
    assert.deepEqual([real.status, real.stderr], [1, ""]);
    assert.match(real.stdout, /## management v3\n\nOther\n\n- management v3: added\n/);
    assert.match(run("no-such-thing").stderr, /^"no-such-thing" is neither a folder that holds facts\/ nor a commit\./);
  });
});
