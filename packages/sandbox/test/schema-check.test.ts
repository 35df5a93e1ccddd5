import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Schema } from "@adyen-kit/client/schema";
import fc from "fast-check";
import { checkValue } from "../src/http/check-value.ts";
import { operations, schemas } from "./support/requests.ts";

const options = { schemas: {}, unknownFields: "ignore" } as const;
const problems = (schema: Schema, value: unknown, unknownFields: "ignore" | "refuse" = "ignore") =>
  checkValue(schema, value, "", { ...options, unknownFields }).map(({ name, message }) => `${name} ${message}`);

describe("a value is checked against its schema", () => {
  const cases: readonly (readonly [Schema, good: unknown[], bad: unknown[]])[] = [
    [{ type: "string" }, ["", "a"], [1, true, {}, [], null]],
    [{ type: "string", nullable: true }, ["a", null], [1]],
    [{ type: "string", enum: ["a", "b"] }, ["a"], ["c", "A"]],
    [{ type: "string", minLength: 2, maxLength: 3 }, ["ab", "abc"], ["a", "abcd"]],
    [{ type: "string", pattern: "^[a-z]+$" }, ["ab"], ["AB", ""]],
    [{ type: "integer" }, [0, -1, 5], [1.5, "1", Number.NaN]],
    [{ type: "integer", format: "int32" }, [2_147_483_647], [2_147_483_648]],
    [{ type: "number", minimum: 1, maximum: 2 }, [1, 1.5, 2], [0.9, 2.1]],
    [{ type: "boolean" }, [true, false], [0, "true"]],
    [
      { type: "array", items: { type: "integer" }, minItems: 1, maxItems: 2 },
      [[1], [1, 2]],
      [[], [1, 2, 3], ["a"], {}],
    ],
    [
      { type: "object", properties: { a: { type: "string" } }, required: ["a"] },
      [{ a: "x" }, { a: "x", b: 1 }],
      [{}, { a: 1 }, [], "x"],
    ],
    [{ type: "object", additionalProperties: { type: "integer" } }, [{}, { a: 1 }], [{ a: "x" }]],
    [{ oneOf: [{ type: "string" }, { type: "integer" }] }, ["a", 1], [true]],
    [{ type: "any" }, [1, "a", {}, []], []],
  ];
  for (const [schema, good, bad] of cases) {
    test(JSON.stringify(schema), () => {
      for (const value of good) assert.deepEqual(problems(schema, value), [], JSON.stringify(value));
      for (const value of bad) assert.equal(problems(schema, value).length, 1, JSON.stringify(value));
    });
  }

  test("what Adyen sets is not asked for and not looked at", () => {
    const schema: Schema = { type: "object", properties: { id: { type: "string", readOnly: true } }, required: ["id"] };
    assert.deepEqual(problems(schema, {}), []);
    assert.deepEqual(problems(schema, { id: 7 }), []);
  });

  test("names that every object inherits are names like others", () => {
    const schema: Schema = { type: "object", properties: {} };
    const value: unknown = JSON.parse('{"__proto__":1,"constructor":2,"toString":3}');
    assert.equal(problems(schema, value, "refuse").length, 3);
  });

  test("a problem says where it is, and quotes no more than a little", () => {
    const schema: Schema = {
      type: "object",
      properties: { list: { type: "array", items: { type: "object", properties: { n: { type: "integer" } } } } },
    };
    const [problem] = checkValue(schema, { list: [{ n: 1 }, { n: "x".repeat(500) }] }, "", options);
    assert.equal(problem?.name, "list[1].n");
    assert.equal(problem?.value?.length, 101);
  });

  test("any JSON gets an answer from every schema of the API, never an exception", () => {
    const bodies = operations.flatMap(({ body }) => (body ? [body.schema] : []));
    fc.assert(
      fc.property(fc.constantFrom(...bodies), fc.jsonValue(), (schema, value) => {
        for (const one of checkValue(schema, value, "", { schemas, unknownFields: "refuse" })) {
          assert.ok(one.name !== "" && one.message !== "");
        }
      }),
      { numRuns: 500 },
    );
  });
});
