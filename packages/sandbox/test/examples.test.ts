import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exampleOf } from "@adyen-kit/client/testing";
import { checkValue } from "../src/http/check-value.ts";
import { everyApi } from "../../client/test/support/every-api.ts";

const apis = await everyApi();

describe("examples", () => {
  for (const { name, operations, schemas } of apis) {
    test(`${name}: what is made of a schema fits it, with all fields and with those that must be`, () => {
      for (const { id, body, responses } of operations) {
        for (const fields of ["all", "required"] as const) {
          const check = { schemas, unknownFields: "refuse" } as const;
          if (body !== undefined) {
            const value = exampleOf(body.schema, { schemas, direction: "request", fields });
            assert.deepEqual(checkValue(body.schema, value, "", check), [], id);
          }
          for (const response of Object.values(responses)) {
            if (response === null) continue;
            const value = exampleOf(response, { schemas, direction: "response", fields });
            assert.deepEqual(checkValue(response, value, "", check), [], id);
          }
        }
      }
    });
  }

  test("a schema that holds itself ends", () => {
    const schemas = {
      Node: { type: "object", properties: { child: { $ref: "Node" }, id: { type: "string" } } },
    } as const;
    const options = { schemas, direction: "request", fields: "all" } as const;
    assert.deepEqual(exampleOf({ $ref: "Node" }, options), { child: {}, id: "id" });
  });
});
