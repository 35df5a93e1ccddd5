import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, describe, test } from "node:test";
import { findProse, fingerprintsOf, readFingerprints, writeFingerprints } from "../src/prose/fingerprints.ts";

const repository = resolve(import.meta.dirname, "../../..");
const copy = mkdtempSync(join(tmpdir(), "check-"));
after(() => rmSync(copy, { recursive: true }));
copyRepository();

/** The repository as it is, with its packages linked to each other and not to the original's. */
function copyRepository(): void {
  const listed = execFileSync("git", ["ls-files", "-coz", "--exclude-standard"], { cwd: repository, encoding: "utf8" });
  for (const file of listed.split("\0").filter((name) => name !== "" && existsSync(join(repository, name)))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(repository, file), join(copy, file));
  }
  execFileSync("git", ["init", "-q"], { cwd: copy });
  writeFileSync(join(copy, ".git/info/exclude"), "/node_modules\n");
  mkdirSync(join(copy, "node_modules/@adyen-kit"), { recursive: true });
  for (const name of readdirSync(join(repository, "node_modules"))) {
    if (name !== "@adyen-kit") symlinkSync(join(repository, "node_modules", name), join(copy, "node_modules", name));
  }
  for (const name of ["client", "sandbox", "rotate"])
    symlinkSync(`../../packages/${name}`, join(copy, "node_modules/@adyen-kit", name));
}

function check(...steps: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["tools/check/src/main.ts", ...steps], {
    cwd: copy,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

/** Runs steps while some files are different, and puts them back. */
function checkWith(
  changes: Readonly<Record<string, (before: string) => string>>,
  ...steps: readonly string[]
): ReturnType<typeof check> {
  const before = new Map<string, string | undefined>();
  for (const [file, change] of Object.entries(changes)) {
    const path = join(copy, file);
    const text = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    before.set(path, text);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, change(text ?? ""));
  }
  try {
    return check(...steps);
  } finally {
    for (const [path, text] of before) {
      if (text === undefined) rmSync(path);
      else writeFileSync(path, text);
    }
  }
}

describe("npm run check", () => {
  test("passes as it is, in the steps that take no time", () => {
    const { status, output } = check(
      "format",
      "layering",
      "pure code",
      "generated code",
      "prose guard",
      "no registry named",
    );
    assert.equal(status, 0, output);
    assert.match(output, /6 passed, 0 failed/);
  });

  test("fails when a generated file is edited", () => {
    const file = "packages/client/src/management/v3/api-key-company-level.ts";
    const { status, output } = checkWith(
      { [file]: (text) => text.replace("companyId: string", "companyId: number") },
      "generated code",
    );
    assert.equal(status, 1);
    assert.match(output, /changed {2}packages\/client\/src\/management\/v3\/api-key-company-level\.ts/);
    assert.match(output, /0 passed, 1 failed/);
  });

  test("fails when a generated page is edited", () => {
    const file = "docs/reference/management/v3/api-key-company-level.md";
    assert.equal(checkWith({ [file]: (text) => `${text}\nMine.\n` }, "generated code").status, 1);
  });

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
        "packages/sandbox/src/domain/below.ts": importing("../store/store.ts"),
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

  test("fails when pure code takes the time or chance from around it", () => {
    const { status, output } = checkWith(
      {
        "packages/sandbox/src/domain/clock.ts": (text) => `${text}\nexport const now = () => Date.now();\n`,
        "packages/rotate/src/machine/next.ts": (text) =>
          `${text}\nexport const chance = () => Math.random() + Number(new Date());\n`,
      },
      "pure code",
    );
    assert.equal(status, 1);
    for (const what of [
      /clock\.ts:\d+: Date\.now must be handed in/,
      /next\.ts:\d+: Math\.random/,
      /next\.ts:\d+: new Date\(\)/,
    ])
      assert.match(output, what);
    assert.equal(
      checkWith(
        { "packages/sandbox/src/domain/clock.ts": (text) => `${text}\n// Date.now() is not called.\n` },
        "pure code",
      ).status,
      0,
    );
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

  test("fails when a file names a package registry", () => {
    const host = ["registry", "npmjs", "org"].join(".");
    const { status, output } = checkWith(
      { ".npmrc": (text) => `${text}\nregistry=https://${host}\n` },
      "no registry named",
    );
    assert.equal(status, 1);
    assert.match(output, /\.npmrc: names a package registry/);
    const lock = (text: string) =>
      text.replace(
        '"version": "15.1.0",',
        `"version": "15.1.0",\n      "resolved": "https://${host.replace("npmjs", "mirror")}/a.tgz",`,
      );
    assert.match(
      checkWith({ "package-lock.json": lock }, "no registry named").output,
      /package-lock\.json: has download addresses/,
    );
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
});

describe("fingerprints of prose", () => {
  const prose = [
    "The quick brown fox jumps over the lazy dog while the cat sleeps on a warm stone wall.",
    "See our terms of use here.",
  ];
  const fingerprints = readFingerprints(writeFingerprints(fingerprintsOf(prose)));

  test("find ten words in a row wherever they are taken from, through markup and line ends", () => {
    const words = (prose[0] ?? "").split(" ");
    for (let start = 0; start + 10 <= words.length; start += 1) {
      const taken = words.slice(start, start + 10).join("\n * **");
      assert.equal(findProse(`Mine, then: ${taken} and mine again.`, fingerprints).length > 0, true, taken);
    }
  });

  test("find a short sentence whole, and not a part of it", () => {
    assert.equal(findProse("see our TERMS of use here", fingerprints).length, 1);
    assert.equal(findProse("see our terms of use", fingerprints).length, 0);
  });

  test("leave other words, names of roles and addresses alone", () => {
    const names = "Role: Management API—API credentials read and write, https://docs.adyen.com/a/b/c/d/e/f/g/h/i";
    const known = fingerprintsOf([`${names} and ${names}`]);
    assert.deepEqual(findProse(names, known), []);
    assert.deepEqual(findProse("a quick fox of brown colour jumps high over one lazy dog", fingerprints), []);
  });

  test("tell the line", () => {
    assert.equal(findProse(`one\ntwo\n${prose[0]}`, fingerprints)[0]?.line, 3);
  });
});
