import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, describe, test } from "node:test";
import { distil, distilFile } from "../src/distil/distil.ts";
import { generateApi } from "../src/generate.ts";
import { NO_EXAMPLES } from "../src/model/examples.ts";
import { NO_NOTES } from "../src/model/notes.ts";

const repository = resolve(import.meta.dirname, "../../..");
const descriptions = join(repository, "../shared/adyen-openapi/json");
const noDescriptions = existsSync(descriptions) ? false : `Adyen's descriptions are not at ${descriptions}`;

const scratch = mkdtempSync(join(tmpdir(), "codegen-"));
after(() => rmSync(scratch, { recursive: true }));

function generate(root: string, ...args: string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "tools/codegen/src/main.ts"), ...args], {
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

function copyOfRepository(name: string): string {
  const root = join(scratch, name);
  for (const folder of [
    "spec",
    "tools/codegen/src",
    "tools/codegen/package.json",
    "packages/client/src",
    "docs/reference",
  ]) {
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  }
  return root;
}

describe("generation", () => {
  test("gives exactly what is committed", () => {
    const { status, output } = generate(repository, "--check");
    assert.equal(status, 0, output);
    assert.match(output, /\d+ files from \d+ description\(s\), 0 differed/);
  });

  test("notices a file that was edited, is missing, or does not belong, and mends all three", () => {
    const root = copyOfRepository("edited");
    const folder = join(root, "packages/client/src/management/v3");
    writeFileSync(join(folder, "types.ts"), "// mine\n");
    rmSync(join(folder, "api.ts"));
    writeFileSync(join(folder, "extra.ts"), "");
    const before = readdirSync(folder);
    const { status, output } = generate(root, "--check");
    assert.equal(status, 1);
    for (const line of [/changed .*types\.ts/, /new .*api\.ts/, /stale .*extra\.ts/, /npm run generate/])
      assert.match(output, line);
    assert.deepEqual(readdirSync(folder), before, "checking writes nothing");
    assert.equal(generate(root).status, 0);
    assert.equal(generate(root, "--check").status, 0);
  });

  test("twice from Adyen's descriptions changes nothing", { skip: noDescriptions }, () => {
    const root = copyOfRepository("from");
    for (let run = 0; run < 2; run += 1) {
      const { status, output } = generate(root, "--from", descriptions);
      assert.equal(status, 0, output);
      assert.match(output, /, 0 differed/);
    }
    assert.equal(
      readFileSync(join(root, "spec/facts/management-v3.json"), "utf8"),
      readFileSync(join(repository, "spec/facts/management-v3.json"), "utf8"),
    );
  });

  test("handles every description that Adyen publishes", { skip: noDescriptions }, () => {
    const files = readdirSync(descriptions).filter((file) => file.endsWith(".json"));
    assert.equal(files.length, 126);
    for (const file of files) {
      const [, className = "", version] = /^(.+)-v(\d+)\.json$/.exec(file) ?? [];
      const source = {
        file,
        api: className.toLowerCase(),
        version: Number(version),
        className,
        test: "https://test",
        live: "https://live",
        documentation: className,
      };
      const { facts } = distilFile(descriptions, file, [], (description) => distil(description, source));
      const generated = generateApi(source, facts, { names: [], operations: {} }, NO_NOTES);
      assert.equal(generated.size, 6 + 2 * new Set(facts.operations.map(({ group }) => group)).size, file);
    }
  });
});

describe("an override", () => {
  const description = {
    info: { title: "Example" },
    paths: {
      "/things": {
        get: {
          "x-methodName": "listThings",
          tags: ["Things"],
          responses: { "200": { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
        },
      },
    },
    components: { schemas: { Thing: { type: "object", properties: { id: { type: "string" } }, required: ["id"] } } },
  };
  const override = {
    file: "Example-v1.json",
    pointer: "/components/schemas/Thing/required",
    reason: "Seen without.",
    expect: ["id"],
    value: null,
  };

  function exampleRepository(name: string, overrides: readonly object[], text = JSON.stringify(description)): string {
    const root = join(scratch, name);
    mkdirSync(join(root, "spec"), { recursive: true });
    mkdirSync(join(root, "json"));
    cpSync(join(repository, "tools/codegen/src"), join(root, "tools/codegen/src"), { recursive: true });
    const sha256 = createHash("sha256").update(text).digest("hex");
    const api = {
      file: "Example-v1.json",
      api: "example",
      version: 1,
      className: "Example",
      test: "https://t.example",
      live: "https://l.example",
      documentation: "Example",
    };
    const files = {
      "json/Example-v1.json": text,
      "package.json": '{"type":"module"}',
      "spec/apis.json": JSON.stringify([api]),
      "spec/messages.json": "[]",
      "spec/overrides.json": JSON.stringify(overrides),
      "spec/roles.json": '{"names":[],"operations":{}}',
      "spec/notes.json": JSON.stringify(NO_NOTES),
      "spec/examples.json": JSON.stringify(NO_EXAMPLES),
      "spec/lock.json": JSON.stringify({ repository: "r", commit: "c", files: { "Example-v1.json": sha256 } }),
    };
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, path), content);
    return root;
  }

  test("is applied to the facts", () => {
    const root = exampleRepository("applied", [override]);
    const { status, output } = generate(root, "--from", join(root, "json"));
    assert.equal(status, 0, output);
    assert.ok(!readFileSync(join(root, "spec/facts/example-v1.json"), "utf8").includes("required"));
    assert.match(readFileSync(join(root, "packages/client/src/example/v1/types.ts"), "utf8"), /id\?: string/);
  });

  test("of a schema holds in every description that has it", () => {
    const everywhere = { schema: "Thing", optional: ["id"], reason: "Seen without." };
    const root = exampleRepository("everywhere", [everywhere]);
    const { status, output } = generate(root, "--from", join(root, "json"));
    assert.equal(status, 0, output);
    assert.match(readFileSync(join(root, "packages/client/src/example/v1/types.ts"), "utf8"), /id\?: string/);
  });

  test("puts one schema in the place of another, with what it is", () => {
    const Other = { type: "object", properties: { name: { type: "string" } } };
    const replaced = {
      files: ["Example-v1.json"],
      replaced: "Thing",
      by: "Other",
      definitions: { Other },
      reason: "So.",
    };
    const root = exampleRepository("replaced", [replaced]);
    const { status, output } = generate(root, "--from", join(root, "json"));
    assert.equal(status, 0, output);
    const facts = readFileSync(join(root, "spec/facts/example-v1.json"), "utf8");
    assert.ok(!facts.includes('"$ref":"Thing"'));
    assert.match(facts, /"\$ref":"Other"/);
  });

  for (const [what, changed, message] of [
    [
      "whose place says something else now",
      { ...override, expect: ["id", "name"] },
      /Thing\/required: expected \["id","name"\], found \["id"\]\. Upstream changed/,
    ],
    [
      "whose place is gone",
      { ...override, pointer: "/components/schemas/Gone/required" },
      /Gone\/required: nothing is there any more/,
    ],
    ["without a reason", { ...override, reason: " " }, /needs a reason/],
    [
      "of a schema whose field is not required any more",
      { schema: "Thing", optional: ["name"], reason: "Seen without." },
      /Thing\.name: is not required\. Upstream changed/,
    ],
    [
      "of a schema that no description has",
      { schema: "Gone", optional: ["id"], reason: "Seen without." },
      /Gone: no description has it/,
    ],
    [
      "in the place of a schema that nothing refers to",
      { files: ["Example-v1.json"], replaced: "Gone", by: "Thing", reason: "Seen so." },
      /Gone: nothing refers to it\. Upstream changed/,
    ],
    [
      "by a schema that is nowhere",
      { files: ["Example-v1.json"], replaced: "Thing", by: "Other", reason: "Seen so." },
      /Other: is no schema/,
    ],
  ] as const) {
    test(`${what} stops generation, and nothing is written`, () => {
      const root = exampleRepository(what.replaceAll(" ", "-"), [changed]);
      const { status, output } = generate(root, "--from", join(root, "json"));
      assert.equal(status, 1);
      assert.match(output, message);
      assert.ok(!existsSync(join(root, "spec/facts")));
    });
  }

  test("is not needed to notice that a description changed: the lock names its hash", () => {
    const root = exampleRepository("changed", []);
    writeFileSync(join(root, "json/Example-v1.json"), JSON.stringify({ ...description, info: { title: "New" } }));
    const refused = generate(root, "--from", join(root, "json"));
    assert.equal(refused.status, 1);
    assert.match(refused.output, /Example-v1\.json: not what spec\/lock\.json names.*--commit/);
    assert.equal(generate(root, "--from", join(root, "json"), "--commit", "new").status, 0);
    assert.match(readFileSync(join(root, "spec/lock.json"), "utf8"), /"commit": "new"/);
  });
});
