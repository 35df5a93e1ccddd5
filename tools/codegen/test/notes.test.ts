import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, describe, test } from "node:test";
import type { ApiSource, Facts, MessageSource } from "../src/facts.ts";
import { generateApi, generateMessages, generateNotes } from "../src/generate.ts";
import { type ApiNotes, NO_NOTES, type Notes } from "../src/model/notes.ts";

const repository = resolve(import.meta.dirname, "../../..");
const scratch = mkdtempSync(join(tmpdir(), "notes-"));
after(() => rmSync(scratch, { recursive: true }));

/** Two groups that have an operation of the same name, and a schema beside another with the same property. */
function facts(version: number, schema: string): Facts {
  const operation = (group: string) => ({
    group,
    name: "listThings",
    method: "GET",
    path: `/${group}/{thingId}`,
    auth: ["apiKey" as const],
    parameters: [{ name: "thingId", in: "path" as const, required: true, schema: { type: "string" as const } }],
    responses: { "200": { $ref: schema } },
  });
  const thing = { type: "object" as const, properties: { id: { type: "string" as const } } };
  return {
    api: "example",
    version,
    title: "Example",
    servers: [],
    operations: [operation("near"), operation("far")],
    schemas: { [schema]: { ...thing, properties: { ...thing.properties, other: { $ref: "Other" } } }, Other: thing },
  };
}

function generated(version: number, example: Partial<ApiNotes>, schema = "Thing"): (path: string) => string {
  const source = { file: "", api: "example", version, className: "Example", test: "https://t", live: "https://l" };
  const notes: Notes = { ...NO_NOTES, parameters: { thingId: "Id of the thing." }, apis: { example } };
  const roles = { names: [], operations: {} };
  const files = new Map([
    ...generateApi(source satisfies ApiSource, facts(version, schema), roles, notes),
    ...generateNotes([facts(version, schema)], notes),
  ]);
  return (path) => files.get(path) ?? assert.fail(`${path} is not among ${[...files.keys()].join(", ")}`);
}

describe("a note", () => {
  test("of an operation stands above it in every version, on its page, and in the data", () => {
    for (const version of [1, 2]) {
      const file = generated(version, { operations: { "near/listThings": "Lists what is near." } });
      const code = file(`packages/client/src/example/v${version}/near.ts`);
      assert.equal(code.split("Lists what is near.").length, 3, "above the function and above the method");
      assert.match(file(`docs/reference/example/v${version}/near.md`), /^Lists what is near\.$/m);
      assert.match(file("packages/client/src/example/notes.ts"), /"near\/listThings": "Lists what is near\."/);
      assert.doesNotMatch(file(`packages/client/src/example/v${version}/far.ts`), /Lists what/);
    }
  });

  test("of an operation's name holds in each group that says nothing of its own", () => {
    const file = generated(1, { operations: { listThings: "Lists things.", "far/listThings": "Lists far things." } });
    assert.match(file("packages/client/src/example/v1/near.ts"), / Lists things\./);
    assert.match(file("packages/client/src/example/v1/far.ts"), / Lists far things\./);
    const data = file("packages/client/src/example/notes.ts");
    assert.match(data, /"near\/listThings": "Lists things\.", "far\/listThings": "Lists far things\."/);
  });

  test("does not reach what a call loads", () => {
    const file = generated(1, { operations: { listThings: "Lists things." }, fields: { id: "Its id." } });
    const code = file("packages/client/src/example/v1/near.ts").replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
    assert.doesNotMatch(code, /Lists things|Its id|notes/);
    assert.doesNotMatch(file("packages/client/src/example/v1/operations.ts"), /Lists things/);
  });

  test("of a property holds in every schema that has it, and one of a schema's property comes before", () => {
    const file = generated(1, { fields: { id: "Its id.", "Thing.id": "Id of the thing." } });
    const types = file("packages/client/src/example/v1/types.ts");
    assert.match(types, /interface Thing \{\n {2}\/\*\* Id of the thing\. \*\/\n {2}id\?: string;/);
    assert.match(types, /interface Other \{\n {2}\/\*\* Its id\. \*\/\n {2}id\?: string;/);
    assert.match(file("docs/reference/example/v1/near.md"), /\| `id` \|.*Id of the thing\./);
  });

  test("of a parameter may differ from what it means elsewhere", () => {
    assert.match(generated(1, {})("packages/client/src/example/v1/near.ts"), /\/\*\* Id of the thing\. \*\//);
    const own = generated(1, { parameters: { thingId: "Its number." } });
    assert.match(own("packages/client/src/example/v1/near.ts"), /\/\*\* Its number\. \*\//);
    assert.match(own("packages/client/src/example/notes.ts"), /parameters: \{ thingId: "Its number\." \}/);
  });

  test("that is long is broken over lines", () => {
    const words = Array.from({ length: 40 }, (_, index) => `word${index}`);
    const types = generated(1, { fields: { id: words.join(" ") } })("packages/client/src/example/v1/types.ts");
    assert.ok(types.split("\n").every((line) => line.length <= 120));
    assert.deepEqual(types.match(/word\d+/g)?.slice(0, 40), words);
  });

  test("of a webhook's field stands in its type", () => {
    const source: MessageSource = { kind: "webhooks", file: "", name: "example", version: 1 };
    const messages = { ...facts(1, "Thing"), api: "webhooks/example", operations: [], messages: {} };
    const notes = { ...NO_NOTES, apis: { "webhooks-example": { fields: { "Thing.id": "Id of the thing." } } } };
    const [code] = generateMessages(source, messages, notes).values();
    assert.match(code ?? "", /\/\*\* Id of the thing\. \*\/\n {2}id\?: string;/);
  });
});

describe("a note that matches nothing stops generation, and nothing is written:", () => {
  const cases: Readonly<Record<string, [file: string, notes: object, message: RegExp]>> = {
    "an operation": [
      "notes/checkout.json",
      { operations: { "payments/pay": "Pays." } },
      /spec\/notes\/checkout\.json: operations: "payments\/pay" is in no version/,
    ],
    "a parameter": [
      "notes/checkout.json",
      { parameters: { storeId: "Id of the store." } },
      /spec\/notes\/checkout\.json: parameters: "storeId" is in no version/,
    ],
    "a field of a schema": [
      "notes/checkout.json",
      { fields: { "PaymentRequest.amounts": "Amounts." } },
      /spec\/notes\/checkout\.json: fields: "PaymentRequest\.amounts" is in no version/,
    ],
    "a field": [
      "notes/checkout.json",
      { fields: { wish: "A wish." } },
      /checkout\.json: fields: "wish" is in no version/,
    ],
    "an API": ["notes/wishes.json", { fields: {} }, /spec\/notes\/wishes\.json: there is no such API/],
    "a parameter of all APIs": [
      "notes.json",
      { parameters: { wish: "A wish." } },
      /spec\/notes\.json: parameters: "wish" is in no version/,
    ],
    "a type that is optional": [
      "notes.json",
      { optional: { "checkout/v72": { Wish: "It may be left out." } } },
      /spec\/notes\.json: checkout\/v72: fields: "Wish" is in no version/,
    ],
    "a field that Drop-in fills": [
      "notes.json",
      { dropIn: { "checkout/v71": { "PaymentRequest.wish": "It is handed over." } } },
      /spec\/notes\.json: checkout\/v71: fields: "PaymentRequest\.wish" is in no version/,
    ],
  };
  for (const [index, [name, [file, notes, message]]] of Object.entries(cases).entries()) {
    test(name, () => {
      const root = join(scratch, String(index));
      mkdirSync(root);
      for (const folder of ["spec", "tools/codegen/src"])
        cpSync(join(repository, folder), join(root, folder), { recursive: true });
      writeFileSync(join(root, "package.json"), '{"type":"module"}');
      writeFileSync(join(root, "spec", file), JSON.stringify(notes));
      const { status, stderr } = spawnSync(process.execPath, [join(root, "tools/codegen/src/main.ts")], {
        encoding: "utf8",
      });
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.ok(!existsSync(join(root, "packages")));
    });
  }
});

test("every operation is described, and of fields and parameters at least the most used", (context) => {
  const { status, stdout } = spawnSync(process.execPath, [join(repository, "tools/codegen/src/main.ts"), "--check"], {
    encoding: "utf8",
  });
  assert.equal(status, 0, stdout);
  const line = /^Described in words: (\d+) of (\d+) operations, .*$/m.exec(stdout);
  assert.ok(line, stdout);
  context.diagnostic(line[0]);
  assert.equal(line[1], line[2]);
  const page = readFileSync(join(repository, "docs/reference/README.md"), "utf8");
  assert.ok(page.includes(line[0]), "the reference says so too");
});
