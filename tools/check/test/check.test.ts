import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findProse, fingerprintsOf, readFingerprints, writeFingerprints } from "../src/prose/fingerprints.ts";
import { check, checkWith } from "./support/checking.ts";

describe("npm run check", () => {
  test("passes as it is, in the steps that take no time", () => {
    const { status, output } = check("format", "layering", "pure code", "generated code", "no registry named");
    assert.equal(status, 0, output);
    assert.match(output, /5 passed, 0 failed/);
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

  test("fails when a folder of the sandbox imports one above it, or a database from elsewhere than storage", () => {
    const { status, output } = checkWith(
      {
        "packages/sandbox/src/payments/close-order.ts": (text) =>
          `import { parseJson } from "../http/json.ts";\n${text}\nexport const parse = parseJson;\n`,
        "packages/sandbox/src/control/overview.ts": (text) =>
          `import { DatabaseSync } from "node:sqlite";\n${text}\nexport const database = DatabaseSync;\n`,
      },
      "layering",
    );
    assert.equal(status, 1, output);
    assert.match(output, /sandbox-payments: packages\/sandbox\/src\/payments\/close-order\.ts/);
    assert.match(output, /sql-in-storage: packages\/sandbox\/src\/control\/overview\.ts/);
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

  test("fails when a file names a package registry", () => {
    const host = ["registry", "npmjs", "org"].join(".");
    const { status, output } = checkWith(
      { ".npmrc": (text) => `${text}\nregistry=https://${host}\n` },
      "no registry named",
    );
    assert.equal(status, 1);
    assert.match(output, /\.npmrc: names a package registry/);
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
