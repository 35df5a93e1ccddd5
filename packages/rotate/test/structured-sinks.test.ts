import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import fc from "fast-check";
import { load } from "js-yaml";
import { openSink, Secret, SinkError } from "../src/index.ts";
import { JsonFormat } from "../src/sinks/structured/json-format.ts";
import { YamlFormat } from "../src/sinks/structured/yaml-format.ts";
import { FormatError } from "../src/sinks/text-format.ts";
import { temporaryFolder } from "./helpers.ts";
import { keys } from "./support/keys.ts";
import { markOf, put } from "./support/sinks.ts";

const key = "new'key\"with#[all: of; it\\";

async function written(t: TestContext, target: { scheme: string; place: string }, text: string): Promise<string> {
  const file = join(await temporaryFolder(t), "config");
  await writeFile(file, text);
  const sink = openSink(`${target.scheme}:${file}?mark=none#${target.place}`);
  await sink.check();
  await put(sink, key);
  assert.equal((await sink.read()).secret?.reveal(), key);
  return readFile(file, "utf8");
}

async function refused(t: TestContext, target: { scheme: string; place: string }, text: string, reason: RegExp) {
  const file = join(await temporaryFolder(t), "config");
  await writeFile(file, text);
  const sink = openSink(`${target.scheme}:${file}#${target.place}`);
  const isIt = (error: unknown) =>
    error instanceof SinkError && reason.test(error.message) && !/hush/.test(error.message);
  await assert.rejects(sink.check(), isIt, text);
  await assert.rejects(
    sink.write(new Secret(key), { replaces: [undefined, new Secret("hush").fingerprint], mark: markOf(key) }),
    isIt,
  );
  assert.equal(await readFile(file, "utf8"), text);
}

describe("a JSON file", () => {
  const target = { scheme: "json", place: "adyen.apiKey" };
  const quoted = JSON.stringify(key);
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    "keeps layout and the order of keys": [
      '{\n\t"z": [1,  2],\n\t"adyen" : { "apiKey" :"old",  "a":1 }\n}\n',
      `{\n\t"z": [1,  2],\n\t"adyen" : { "apiKey" :${quoted},  "a":1 }\n}\n`,
    ],
    "keeps comments and trailing commas": [
      '// shop\n{ /* live */ "adyen": { "apiKey": "old", }, }',
      `// shop\n{ /* live */ "adyen": { "apiKey": ${quoted}, }, }`,
    ],
    "keeps Windows line ends and a byte order mark": [
      '\uFEFF{\r\n  "adyen": {\r\n    "apiKey": "old"\r\n  }\r\n}\r\n',
      `\uFEFF{\r\n  "adyen": {\r\n    "apiKey": ${quoted}\r\n  }\r\n}\r\n`,
    ],
    "takes null for nothing": ['{"adyen":{"apiKey":null}}', `{"adyen":{"apiKey":${quoted}}}`],
    "adds what is missing, in the layout of the file": [
      '{\n    "port": 1\n}\n',
      `{\n    "port": 1,\n    "adyen": {\n        "apiKey": ${quoted}\n    }\n}\n`,
    ],
    "makes an empty file a document": ["", `{\n  "adyen": {\n    "apiKey": ${quoted}\n  }\n}\n`],
  };
  for (const [what, [before, after]] of Object.entries(cases)) {
    it(what, async (t) => assert.equal(await written(t, target, before), after));
  }

  it("finds places by pointer, in lists, and with awkward names", async (t) => {
    const text = '{"a/b":[{"c#~":"old"},{"x.y":"old"}]}';
    assert.deepEqual(JSON.parse(await written(t, { scheme: "json", place: "/a~1b/0/c%23~0" }, text)), {
      "a/b": [{ "c#~": key }, { "x.y": "old" }],
    });
    assert.deepEqual(JSON.parse(await written(t, { scheme: "json", place: "/a~1b/1/x.y" }, text)), {
      "a/b": [{ "c#~": "old" }, { "x.y": key }],
    });
  });

  it("has its mark right behind, and gives it up when asked", () => {
    const format = new JsonFormat(["adyen", "apiKey"]);
    const before = '{\n  "adyen": {\n    "apiKey": "old",\n    "level": "test"\n  }\n}\n';
    const marked = format.write(before, key, markOf(key));
    assert.deepEqual(Object.keys((JSON.parse(marked) as { adyen: object }).adyen), [
      "apiKey",
      "apiKey@adyen-kit",
      "level",
    ]);
    assert.deepEqual(format.read(marked), { value: key, mark: markOf(key) });
    assert.equal(format.write(marked, "old", undefined), before);
  });

  it("refuses what it does not understand, and shows nothing of it", async (t) => {
    await refused(t, target, '{"adyen":{"apiKey":"hush}', /it is not JSON: \w+ in line 1/);
    await refused(t, target, '{"adyen":{"apiKey":5}}', /\/adyen\/apiKey \(line 1\) holds a number/);
    await refused(t, target, '{"adyen":{"apiKey":{"hush":1}}}', /holds a object, no text/);
    await refused(t, target, '{"adyen":"hush"}', /\/adyen holds a string, no object/);
    await refused(t, target, '["hush"]', /the list at  has no element adyen|its root/);
    await refused(
      t,
      target,
      '{"adyen":{"apiKey":"hush",\n"apiKey":"hush2"}}',
      /line 2 has "apiKey" for the second time/,
    );
    await refused(t, { scheme: "json", place: "/keys/3" }, '{"keys":["hush"]}', /list at \/keys has no element 3/);
  });

  it("brings any document through with nothing else changed", () => {
    const documents = fc.dictionary(fc.constantFrom("adyen", "a", "__proto__", "x y"), fc.jsonValue({ maxDepth: 3 }));
    const indents = fc.constantFrom(undefined, 1, 2, 4, "\t");
    fc.assert(
      fc.property(documents, indents, keys, (document, indent, value) => {
        const text = JSON.stringify(document, undefined, indent);
        const format = new JsonFormat(["adyen", "apiKey"]);
        let after: string;
        try {
          after = format.write(text, value, markOf(value));
        } catch (error) {
          assert.ok(error instanceof FormatError, String(error));
          return;
        }
        const { adyen, ...others } = JSON.parse(after) as Record<string, unknown>;
        const { adyen: was, ...before } = JSON.parse(text) as Record<string, unknown>;
        assert.deepEqual(others, before);
        assert.deepEqual(adyen, { ...(was as object), apiKey: value, "apiKey@adyen-kit": markOf(value) });
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("a YAML file", () => {
  const target = { scheme: "yaml", place: "adyen.apiKey" };
  const quoted = `'${key.replaceAll("'", "''")}'`;
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    "keeps layout and comments": [
      "# shop\nz:   [1,  2]\nadyen:   # live\n    apiKey:  old   # from the vault\n    'a' : 1\n",
      `# shop\nz:   [1,  2]\nadyen:   # live\n    apiKey:  ${quoted}   # from the vault\n    'a' : 1\n`,
    ],
    "replaces quoted values": ['adyen: {apiKey: "old", a: 1}\n', `adyen: {apiKey: ${quoted}, a: 1}\n`],
    "replaces values of several lines": [
      "adyen:\n  apiKey: >-\n    old\n    er\n  a: 1\n",
      `adyen:\n  apiKey: ${quoted}\n  a: 1\n`,
    ],
    "takes nothing and null for nothing": ["adyen:\n  apiKey:\n  a: ~\n", `adyen:\n  apiKey: ${quoted}\n  a: ~\n`],
    "adds a missing key below the others": [
      "adyen:\n    level: test # live\n    log: |\n      a\n\n# end\nport: 1\n",
      `adyen:\n    level: test # live\n    log: |\n      a\n    apiKey: ${quoted}\n\n# end\nport: 1\n`,
    ],
    "adds missing objects": ["port: 1", `port: 1\nadyen:\n  apiKey: ${quoted}\n`],
    "adds to an object in one line": ["adyen: { a: 1 }\n", `adyen: { a: 1, apiKey: ${quoted} }\n`],
    "makes an empty file a document": ["# shop\n", `# shop\nadyen:\n  apiKey: ${quoted}\n`],
    "keeps Windows line ends": ["adyen:\r\n  apiKey: old\r\nb: 1\r\n", `adyen:\r\n  apiKey: ${quoted}\r\nb: 1\r\n`],
  };
  for (const [what, [before, after]] of Object.entries(cases)) {
    it(what, async (t) => {
      const text = await written(t, target, before);
      assert.equal(text, after);
      assert.equal((load(text) as { adyen: { apiKey: string } }).adyen.apiKey, key);
    });
  }

  it("finds places in lists", async (t) => {
    const text = await written(
      t,
      { scheme: "yaml", place: "/env/1/value" },
      "env:\n  - name: A\n    value: x\n  - value: old\n",
    );
    assert.equal(text, `env:\n  - name: A\n    value: x\n  - value: ${quoted}\n`);
  });

  it("has its mark in the line before, and gives it up when asked", () => {
    const format = new YamlFormat(["env", "0", "value"]);
    const before = "env:\n  - value: 'old'\n    name: A\n";
    const marked = format.write(before, key, markOf(key));
    assert.match(marked, /^env:\n {2}# adyen-kit: \/env\/0\/value holds a key: .*\n {2}- value: /);
    assert.deepEqual(format.read(marked), { value: key, mark: markOf(key) });
    assert.equal(format.write(marked, "old", undefined), before);
    // Where no comment can be, there is none.
    const inText = 'a: {x: "one\n  two", apiKey: old}\n';
    const unmarked = new YamlFormat(["a", "apiKey"]).write(inText, "new", markOf("new"));
    assert.equal(unmarked, inText.replace("old", "'new'"));
  });

  it("refuses what it does not understand, and shows nothing of it", async (t) => {
    await refused(t, target, "adyen: [hush\n", /it is not YAML: \w+ in line/);
    await refused(t, target, "adyen:\n  apiKey: 5\n", /\/adyen\/apiKey \(line 2\) holds a number/);
    await refused(t, target, "adyen:\n  apiKey: {hush: 1}\n", /holds an object or a list/);
    await refused(t, target, "adyen: hush\n", /\/adyen holds no object/);
    await refused(t, target, "adyen:\n  apiKey: !vault hush\n", /a value with a tag/);
    await refused(t, target, "a: &x hush\nadyen:\n  apiKey: *x\n", /holds an alias/);
    await refused(t, target, "adyen:\n  apiKey: &x hush\nb: *x\n", /without changing something else/);
    await refused(t, target, "adyen:\n  apiKey: hush\n---\nb: 1\n", /several YAML documents/);
  });

  it("brings any document through with nothing else changed", () => {
    const scalars = fc.constantFrom(
      "1",
      "x",
      "'it''s'",
      '"a b"',
      "|\n    block\n    text",
      ">-\n    folded\n",
      "~",
      "",
      "[1, {a: 2}]",
      "# no",
    );
    const lines = fc.record({
      name: fc.constantFrom("a", "apiKey", "b", "'c d'"),
      scalar: scalars,
      comment: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(lines, { selector: ({ name }) => name, maxLength: 4 }), keys, (entries, value) => {
        const inner = entries
          .map(({ name, scalar, comment }) => `${comment ? "  # x\n" : ""}  ${name}: ${scalar}\n`)
          .join("");
        const text = `p: 1\n${inner === "" ? "" : `adyen:\n${inner}`}q: 2\n`;
        const format = new YamlFormat(["adyen", "apiKey"]);
        let after: string;
        try {
          after = format.write(text, value, markOf(value));
        } catch (error) {
          assert.ok(error instanceof FormatError, String(error));
          return;
        }
        const { adyen, ...others } = load(after) as Record<string, unknown>;
        const { adyen: was, ...before } = load(text) as Record<string, unknown>;
        assert.deepEqual(others, before);
        assert.deepEqual(adyen, { ...(was as object), apiKey: value });
        assert.deepEqual(format.read(after), { value, mark: markOf(value) });
      }),
      { numRuns: 1_000 },
    );
  });
});
