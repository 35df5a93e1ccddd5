import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkWith } from "../test/support/checking.ts";

describe("npm run check, in the steps that take long", () => {
  test("fails for every layer that is crossed, by the name of its rule", () => {
    const importing = (from: string) => () => `export * from "${from}";\n`;
    const { status, output } = checkWith(
      {
        "packages/client/src/core/up.ts": importing("@adyen-kit/sandbox"),
        "packages/client/src/core/api.ts": importing("../management/v3/api.ts"),
        "packages/client/src/core/node.ts": importing("node:fs"),
        "packages/client/src/core/other.ts": importing("commander"),
        "packages/client/src/management/v3/around.ts": importing("../../index.ts"),
        "packages/sandbox/src/across.ts": importing("@adyen-kit/rotate"),
        "packages/sandbox/src/domain/impure.ts": importing("node:http"),
        "packages/sandbox/src/payments/above.ts": importing("../http/json.ts"),
        "packages/sandbox/src/operations/sql.ts": importing("node:sqlite"),
        "packages/sandbox/src/domain/below.ts": importing("../storage/storage.ts"),
        "packages/rotate/src/across.ts": importing("@adyen-kit/sandbox"),
        "packages/rotate/src/machine/impure.ts": importing("node:sqlite"),
        "packages/rotate/src/tested.ts": importing("../test/helpers.ts"),
        "packages/rotate/src/tools.ts": importing("../../../tools/docs/src/snippets.ts"),
        "packages/rotate/src/undeclared.ts": importing("fast-check"),
        "packages/rotate/src/lost.ts": importing("./nowhere.ts"),
        "packages/rotate/src/circle-a.ts": () => 'import { b } from "./circle-b.ts";\nexport const a = () => b;\n',
        "packages/rotate/src/circle-b.ts": () => 'import { a } from "./circle-a.ts";\nexport const b = () => a;\n',
      },
      "layering",
    );
    assert.equal(status, 1);
    for (const [rule, file] of [
      ["client-is-the-base", "core/up.ts"],
      ["core-knows-no-api", "core/api.ts"],
      ["node-in-its-transport-only", "core/node.ts"],
      ["client-without-dependencies", "core/other.ts"],
      ["generated-imports-core", "v3/around.ts"],
      ["sandbox-beside-rotate", "sandbox/src/across.ts"],
      ["domain-is-pure", "domain/impure.ts"],
      ["domain-is-pure", "domain/below.ts"],
      ["sandbox-payments", "payments/above.ts"],
      ["sql-in-storage", "operations/sql.ts"],
      ["rotate-beside-sandbox", "rotate/src/across.ts"],
      ["machine-is-pure", "machine/impure.ts"],
      ["sources-without-tests", "rotate/src/tested.ts"],
      ["published-without-tools", "rotate/src/tools.ts"],
      ["declared-dependencies", "rotate/src/undeclared.ts"],
      ["found", "rotate/src/lost.ts"],
      ["no-circles", "rotate/src/circle-a.ts"],
    ] as const) {
      assert.match(output, new RegExp(`error ${rule}: packages/.*${file.replaceAll(".", "\\.")}`), output);
    }
  });

  test("fails on format, lint and types", () => {
    const { status, output } = checkWith(
      {
        "packages/cli/src/exit-code.ts": (text) => text.replaceAll("  ", "    "),
        "packages/cli/src/output.ts": (text) =>
          `${text}\nexport function leak(value: any): void {\n  Promise.resolve(value);\n}\n`,
        "packages/cli/src/keys/outcome.ts": (text) => text.replaceAll("ExitCode.done;", '"done";'),
      },
      "format",
      "lint",
      "types",
    );
    assert.equal(status, 1);
    for (const what of [
      /exit-code\.ts/,
      /no-explicit-any/,
      /no-floating-promises/,
      /error TS\d+/,
      /0 passed, 3 failed/,
    ])
      assert.match(output, what);
  });

  test("fails when the public API changed, and says where", () => {
    const { status, output } = checkWith(
      { "packages/rotate/src/secret.ts": (text) => text.replace("reveal(): string", "show(): string") },
      "API report",
    );
    assert.equal(status, 1);
    assert.match(output, /reveal|show|cannot be emitted/);
    const added = checkWith(
      { "packages/sandbox/src/index.ts": (text) => `${text}export const extra: number = 1;\n` },
      "API report",
    );
    assert.match(added.output, /etc\/sandbox\.api\.md:\d+: ".*" is now ".*extra/);
  });

  test("fails when a sentence of a description is pasted, anywhere", () => {
    // One of Adyen's sentences, encoded: this file is guarded too.
    const encoded =
      "UmV0dXJucyBhIG5ldyBBUEkga2V5IGZvciB0aGUgQVBJIGNyZWRlbnRpYWwuIFlvdSBjYW4gdXNlIHRoZSBuZXcgQVBJIGtleSBhIGZldyBtaW51dGVzIGFmdGVyIGdlbmVyYXRpbmcgaXQu";
    const sentence = Buffer.from(encoded, "base64").toString();
    for (const [file, wrap] of [
      ["README.md", (text: string) => `${text}\n${sentence}\n`],
      [
        "packages/client/src/core/auth.ts",
        (text: string) => `${text}\n/**\n * ${sentence.replaceAll(" key ", " key\n * ")}\n */\n`,
      ],
      ["packages/cli/src/output.ts", (text: string) => `${text}\nexport const help = ${JSON.stringify(sentence)};\n`],
    ] as const) {
      const { status, output } = checkWith({ [file]: wrap }, "prose guard");
      assert.equal(status, 1, file);
      assert.match(output, new RegExp(`${file.replaceAll(".", "\\.")}:\\d+: "`));
    }
  });

  test("fails when facts hold a sentence; the name of a role is none", () => {
    const file = "spec/facts/management-v3.json";
    const { status, output } = checkWith(
      { [file]: (text) => text.replace('"title": "Management API"', '"title": "An API that lets you manage"') },
      "prose guard",
    );
    assert.equal(status, 1);
    assert.match(output, /"An API that lets you manage" has five words or more/);
    const role = "Management API—API credentials read and write";
    assert.equal(
      checkWith({ [file]: (text) => text.replace('"title": "Management API"', `"title": "${role}"`) }, "prose guard")
        .status,
      0,
    );
  });
});
