import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RawSchema } from "../src/distil/description.ts";
import { distil } from "../src/distil/distil.ts";
import type { OperationFact, SchemaFact } from "../src/facts.ts";

const source = { api: "example", version: 1 };

function factOf(schema: RawSchema, others: Record<string, RawSchema> = {}): SchemaFact | undefined {
  return distil({ info: { title: "T" }, components: { schemas: { It: schema, ...others } } }, source).schemas["It"];
}

function operationOf(parts: object, path = "/things/{id}"): OperationFact | undefined {
  return distil({ info: { title: "T" }, paths: { [path]: { get: parts } } }, source).operations[0];
}

describe("a schema", () => {
  const rules: readonly (readonly [rule: string, raw: object, fact: object])[] = [
    [
      "loses its prose",
      { type: "string", description: "Any words at all", example: "x", title: "T" },
      { type: "string" },
    ],
    [
      "with properties is an object, also without a type",
      { properties: { a: {} } },
      { type: "object", properties: { a: { type: "any" } } },
    ],
    ["with nothing is any value", {}, { type: "any" }],
    [
      "drops lengths beside an enum",
      { type: "string", enum: ["MALE", "FEMALE"], maxLength: 1 },
      { type: "string", enum: ["MALE", "FEMALE"] },
    ],
    ["drops limits that do not fit its type", { type: "object", maxLength: 20 }, { type: "object" }],
    [
      "beside a reference keeps only nullability",
      { $ref: "#/x/Other", nullable: true, maxLength: 2 },
      { $ref: "Other", nullable: true },
    ],
    [
      "with a type of two, one of them null, is nullable",
      { type: ["string", "null"], maxLength: 5 },
      { type: "string", maxLength: 5, nullable: true },
    ],
    [
      "keeps enum constants once, without the empty one and null",
      { type: "string", enum: ["a", "", null, "b", "a"] },
      { type: "string", enum: ["a", "b"] },
    ],
    ["reads an extensible enum", { type: "string", "x-extensible-enum": ["a"] }, { type: "string", enum: ["a"] }],
    ["drops a pattern of another language", { type: "string", pattern: "a(?i)b" }, { type: "string" }],
    ["keeps a pattern of ours", { type: "string", pattern: "^[a-z]+$" }, { type: "string", pattern: "^[a-z]+$" }],
    [
      "drops a required name that is no property",
      { type: "object", properties: { a: {} }, required: ["a", "b"] },
      { type: "object", properties: { a: { type: "any" } }, required: ["a"] },
    ],
    ["ignores that nothing may be added", { type: "object", additionalProperties: false }, { type: "object" }],
    [
      "keeps the type of what may be added",
      { type: "object", additionalProperties: { type: "string" } },
      { type: "object", additionalProperties: { type: "string" } },
    ],
    ["that is a union of one is that one", { oneOf: [{ type: "integer" }] }, { type: "integer" }],
    [
      "that is a union with null is nullable",
      { anyOf: [{ type: "integer" }, { type: "null" }] },
      { type: "integer", nullable: true },
    ],
    [
      "tells versions",
      { type: "string", deprecated: true, "x-deprecatedInVersion": "68", "x-addedInVersion": "3" },
      { type: "string", deprecated: true, deprecatedIn: "68", addedIn: "3" },
    ],
    [
      "keeps a falsy default and limit",
      { type: "integer", default: 0, minimum: 0 },
      { type: "integer", default: 0, minimum: 0 },
    ],
  ];
  for (const [rule, raw, fact] of rules) {
    test(rule, () => assert.deepEqual(factOf(raw as RawSchema), fact));
  }

  test("made of others is one object, and what they require adds up", () => {
    const base: RawSchema = { type: "object", properties: { id: { type: "string" } }, required: ["id"] };
    const fact = factOf(
      { allOf: [{ $ref: "#/components/schemas/Base" }, { properties: { n: { type: "integer" } }, required: ["n"] }] },
      { Base: base },
    );
    assert.deepEqual(fact, {
      type: "object",
      properties: { id: { type: "string" }, n: { type: "integer" } },
      required: ["id", "n"],
    });
  });

  test("that is a union finds the property that tells its members apart", () => {
    const member = (value: string): RawSchema => ({
      type: "object",
      properties: { type: { type: "string", enum: [value] } },
    });
    const fact = factOf(
      { oneOf: [{ $ref: "#/components/schemas/A" }, { $ref: "#/components/schemas/B" }] },
      { A: member("a"), B: member("b") },
    );
    assert.equal(fact?.discriminator, "type");
  });

  test("that refers to nothing stops generation", () => {
    const parts = { oneOf: [{ $ref: "#/components/schemas/Gone" }, { type: "object" }] } as RawSchema;
    assert.throws(() => factOf(parts), /Gone leads nowhere/);
  });

  test("of an unknown type stops generation", () => {
    assert.throws(() => factOf({ type: "file" }), /"file"/);
  });
});

describe("an operation", () => {
  test("takes its body as required, and either way to authenticate where none is named", () => {
    const operation = operationOf({
      requestBody: { content: { "application/json": { schema: { type: "object" } } } },
      responses: {},
    });
    assert.equal(operation?.body?.required, true);
    assert.deepEqual(operation?.auth, ["apiKey", "basic"]);
  });

  test("without Adyen's name for it is named by its path", () => {
    assert.equal(operationOf({ responses: {} }, "/createTestCardRanges")?.name, "createTestCardRanges");
  });

  test("tells answers without a body from those with one", () => {
    const responses = { "200": { content: { "application/json": { schema: { type: "object" } } } }, "204": {} };
    assert.deepEqual(operationOf({ responses })?.responses, { "200": { type: "object" }, "204": null });
  });

  test("has the limits of a page that stand in prose only", () => {
    const description = "Size: maximum 100, and the default is **10**.";
    const operation = operationOf({
      responses: {},
      parameters: [{ name: "pageSize", in: "query", description, schema: { type: "integer" } }],
    });
    assert.deepEqual(operation?.parameters[0]?.schema, { type: "integer", default: 10, minimum: 1, maximum: 100 });
  });

  test("with a parameter in an unknown place stops generation", () => {
    assert.throws(() => operationOf({ responses: {}, parameters: [{ name: "c", in: "cookie" }] }), /"cookie"/);
  });
});
