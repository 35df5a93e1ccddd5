import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { ApiSource, Facts, OperationFact, SchemaFact } from "../src/facts.ts";
import { generateApi } from "../src/generate.ts";
import { NO_NOTES, type Notes } from "../src/model/notes.ts";

const source: ApiSource = {
  file: "Example-v1.json",
  api: "example",
  version: 1,
  className: "Example",
  test: "https://t.example",
  live: "https://l.example",
};

const kind: SchemaFact = { type: "string", enum: ["a", "b"] };
const error: SchemaFact = { type: "object", properties: { title: { type: "string" } } };

function operation(parts: Partial<OperationFact>): OperationFact {
  return {
    ...{ group: "Things", name: "changeThing", method: "POST", path: "/things", auth: ["apiKey"], parameters: [] },
    ...{ body: { required: true, schema: { $ref: "Thing" } }, responses: { "200": { $ref: "Thing" } } },
    ...parts,
  };
}

function generated(
  schemas: Record<string, SchemaFact>,
  operations: readonly OperationFact[] = [operation({})],
  notes?: Notes,
) {
  const facts: Facts = { api: "example", version: 1, title: "T", servers: [], operations, schemas };
  const files = generateApi(source, facts, { names: [], operations: {} }, notes ?? NO_NOTES);
  const file = (name: string) => files.get(`packages/client/src/example/v1/${name}.ts`) ?? "";
  return { types: file("types"), things: file("things") };
}

const object = (properties: Record<string, SchemaFact>, required: readonly string[] = []): SchemaFact => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
});

describe("a schema that travels both ways", () => {
  test("has one type where what is sent and what is answered are the same", () => {
    const { types, things } = generated({
      Thing: object({ id: { type: "string" }, tags: { type: "array", items: {} } }),
    });
    assert.match(
      types,
      /interface Thing \{\n {2}id\?: string \| undefined;\n {2}tags\?: readonly unknown\[\] \| undefined;/,
    );
    assert.ok(!types.includes("InResponse"));
    assert.match(things, /Operation<ChangeThingParams, Thing, unknown>/);
  });

  test("has two where it names constants, in itself or below", () => {
    const { types, things } = generated({
      Thing: object({ parts: { type: "array", items: { $ref: "Part" } } }, ["parts"]),
      Part: object({ kind, other: { $ref: "Kind" } }),
      Kind: kind,
    });
    assert.match(types, /interface Thing \{\n {2}parts: readonly Part\[\];/);
    assert.match(types, /interface ThingInResponse \{\n {2}parts: PartInResponse\[\];/);
    assert.match(types, /interface Part \{\n {2}kind\?: "a" \| "b" \| undefined;\n {2}other\?: Kind \| undefined;/);
    assert.match(
      types,
      /interface PartInResponse \{\n {2}kind\?: "a" \| "b" \| \(string & \{\}\);\n {2}other\?: KindInResponse;/,
    );
    assert.match(types, /type Kind = "a" \| "b";\n\nexport type KindInResponse = Kind \| \(string & \{\}\);/);
    assert.match(things, /body: Thing;/);
    assert.match(things, /Operation<ChangeThingParams, ThingInResponse, unknown>/);
    assert.match(things, /import type \{ Thing, ThingInResponse \}/);
  });

  test("has one where Adyen alone sets the constants, and asks no sender for them", () => {
    const { types } = generated({ Thing: object({ kind: { ...kind, readOnly: true } }, ["kind"]) });
    assert.match(types, /interface Thing \{\n.*\n {2}kind\?: "a" \| "b" \| \(string & \{\}\) \| undefined;/);
    assert.ok(!types.includes("InResponse"));
  });

  test("has one where the constants tell it from the other members of its union", () => {
    const member = (name: string) => object({ type: { type: "string", enum: [name] } });
    const { types } = generated({
      Thing: object({ of: { oneOf: [{ $ref: "A" }, { $ref: "B" }], discriminator: "type" } }),
      A: member("a"),
      B: member("b"),
    });
    assert.match(types, /interface A \{\n {2}type: "a";/);
    assert.ok(!types.includes("InResponse"));
  });

  test("needs a name that is free", () => {
    assert.throws(
      () => generated({ Thing: object({ kind }), ThingInResponse: object({}) }),
      /Thing: the name .* taken/,
    );
  });
});

describe("the body of an error", () => {
  const Thing = object({});
  const own = (responses: Record<string, SchemaFact | null>) =>
    operation({ responses: { "200": { $ref: "Thing" }, ...responses } });

  test("is that of the statuses which have one", () => {
    const { things } = generated({ Thing, E: error }, [own({ "400": { $ref: "E" }, "500": null })]);
    assert.match(things, /Operation<ChangeThingParams, Thing, E>/);
  });

  test("is any of them where they differ", () => {
    const { things } = generated({ Thing, E: error, F: error }, [own({ "400": { $ref: "E" }, "500": { $ref: "F" } })]);
    assert.match(things, /Operation<ChangeThingParams, Thing, E \| F>/);
  });

  test("is that of its group's other operations where none is named, or else of the API's", () => {
    const near = { ...own({ "400": { $ref: "E" } }), name: "near", path: "/near" };
    const far = { ...own({ "400": { $ref: "F" } }), name: "far", path: "/far", group: "Others" };
    const schemas = { Thing, E: error, F: error };
    assert.match(
      generated(schemas, [own({}), far, near]).things,
      /changeThing: Operation<ChangeThingParams, Thing, E>/,
    );
    assert.match(generated(schemas, [own({}), far]).things, /changeThing: Operation<ChangeThingParams, Thing, F>/);
  });
});

test("a union that Drop-in fills has a member for what it hands over", () => {
  const dropIn = { "example/v1": { "Thing.method": "It is handed over as it is." } };
  const { types } = generated({ Thing: object({ method: { oneOf: [{ type: "string" }, object({})] } }) }, undefined, {
    ...NO_NOTES,
    dropIn,
  });
  assert.match(types, /import type \{ DropInPaymentMethod \} from "\.\.\/\.\.\/core\/drop-in\.ts";/);
  assert.match(types, / \| DropInPaymentMethod \| undefined;/);
});
