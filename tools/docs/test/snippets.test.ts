import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, resolve } from "node:path";
import { after, before, describe, type MockTracker, test } from "node:test";
import { pathToFileURL } from "node:url";
import { startSandbox } from "@adyen-kit/sandbox";
import { onFreePort } from "../src/free-port.ts";
import { findSnippets, snippetsOf } from "../src/snippets.ts";

const root = resolve(import.meta.dirname, "../../..");
const snippets = (await onFreePort(findSnippets(root))).map((snippet, index) => ({ ...snippet, file: `${index}.ts` }));

/** Inside the repository, so that packages are found as a reader's project would find them. */
mkdirSync(join(root, "temp"), { recursive: true });
const folder = mkdtempSync(join(root, "temp/snippets-"));
before(() => {
  for (const { file, code } of snippets) writeFileSync(join(folder, file), code);
  const tsconfig = {
    extends: join(root, "tsconfig.json"),
    // Stricter than most readers' projects in two points that have nothing to do with us.
    compilerOptions: { noUnusedLocals: false, noPropertyAccessFromIndexSignature: false },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
});
after(() => rmSync(folder, { recursive: true }));

test("a page's code is found with its line, and other blocks are left alone", () => {
  const page = "# T\n\n```ts\nlet a = 1;\n```\n\n```sh\nnpm ci\n```\n\n```ts\nlet b = 2;\nb;\n```\n";
  assert.deepEqual(snippetsOf("p.md", page), [
    { page: "p.md", line: 4, code: "let a = 1;\n" },
    { page: "p.md", line: 12, code: "let b = 2;\nb;\n" },
  ]);
});

test("every piece of code in the documentation compiles", () => {
  assert.ok(snippets.length > 134, "one for each operation, and those of the guides");
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", folder],
    { encoding: "utf8" },
  );
  const located = stdout.replaceAll(/^.*?(\d+)\.ts\((\d+),/gm, (_, index: string, line: string) => {
    const snippet = snippets[Number(index)];
    return `${snippet?.page}:${Number(line) + (snippet?.line ?? 1) - 1} (`;
  });
  assert.equal(status, 0, located);
});

/** Node.js 22 cannot read what newer versions can: `using` declarations. A program that is written for it stops before its first line. */
test("every piece of code in the documentation can be read by every version that is supported", () => {
  const script = join(folder, "read.mjs");
  const codes = snippets.map(({ page, line, code }) => ({ at: `${page}:${line}`, code: stripTypeScriptTypes(code) }));
  writeFileSync(
    script,
    `import { SourceTextModule } from "node:vm";
    for (const { at, code } of ${JSON.stringify(codes)}) {
      try { new SourceTextModule(code); } catch (error) { console.log(at + ": " + error.message); }
    }`,
  );
  const versions = ["node-20", "node-22"].map((name) => join(root, "runtimes/node_modules", name, "bin/node"));
  for (const node of versions) {
    const { status, stdout, stderr } = spawnSync(node, ["--experimental-vm-modules", script], { encoding: "utf8" });
    assert.deepEqual([stdout, status], ["", 0], `${node}: ${stderr}`);
  }
});

/**
 * Examples of the reference that need what no call can make: a shopper's part of a payment, a device, an older payment. They are
 * answered by example. By page and operation, of all versions or of one.
 */
const BEYOND: readonly string[] = [
  "checkout/payments/paymentsDetails",
  "checkout/payments/getResultOfPaymentSession",
  "checkout/recurring/forward",
  "checkout/utility/updatesOrderForPaypalExpressCheckout",
  "management/v1/android-files-company-level/getAndroidApp",
  "payment/payments/authorise3d",
  "payment/payments/authorise3ds2",
  "payment/payments/getAuthenticationResult",
  "payment/payments/retrieve3ds2Result",
  "recurring/general/createPermit",
  "recurring/general/disable",
  "recurring/general/disablePermit",
];

/** Whoever starts the sandbox and runs a piece of the documentation as it stands has this before them. */
describe("every piece of code in the documentation runs against a sandbox as it begins", () => {
  const ran = { reference: 0, beyond: 0, others: 0 };
  for (const { page, line, code, file } of snippets) {
    const example = exampleIn(page, code);
    const isBeyond = example !== undefined && BEYOND.some((each) => isOf(each, example));
    test(`${page}:${line}`, async ({ mock }) => {
      await using sandbox = await startSandbox({ settings: { answers: isBeyond ? "by-example" : "with-state" } });
      const { apiKey, baseUrl } = sandbox.connection();
      Object.assign(process.env, { ADYEN_API_KEY: apiKey, ADYEN_BASE_URL: baseUrl });
      const errors = await errorsOf(mock, file);
      if (example !== undefined) assert.deepEqual(errors, []);
      ran[example === undefined ? "others" : isBeyond ? "beyond" : "reference"] += 1;
    });
  }

  test("is counted", (t) => {
    const { reference, beyond, others } = ran;
    t.diagnostic(`snippets run: ${reference + beyond + others} of ${snippets.length}`);
    t.diagnostic(`examples of the reference that go well with state: ${reference} of ${reference + beyond}`);
  });

  test("an example that goes wrong is noticed", async ({ mock }) => {
    writeFileSync(join(folder, "wrong.ts"), 'console.error("wrong");');
    assert.deepEqual(await errorsOf(mock, "wrong.ts"), ["wrong"]);
  });

  test("what is beyond a sandbox as it begins is an example of the reference", () => {
    const examples = snippets.flatMap(({ page, code }) => exampleIn(page, code) ?? []);
    assert.deepEqual(
      BEYOND.filter((each) => !examples.some((example) => isOf(each, example))),
      [],
    );
  });
});

/** Runs a program, and gives what it printed as an error: an example prints what went wrong in place of throwing it. */
async function errorsOf(mock: MockTracker, file: string): Promise<readonly unknown[]> {
  const { mock: printed } = mock.method(console, "error", () => undefined);
  await import(pathToFileURL(join(folder, file)).href);
  // A copy of the list: asked for before, it would be empty for ever.
  return printed.calls.flatMap((call) => call.arguments);
}

/** `payment/v68/modifications/capture`, for an example of the reference. */
function exampleIn(page: string, code: string): string | undefined {
  const [, group] = /^docs\/reference\/([\w-]+\/v\d+\/[\w-]+)\.md$/.exec(page) ?? [];
  const operation = /^const result = await \w+\.\w+\.(\w+)\(/m.exec(code)?.[1];
  return group === undefined ? undefined : `${group}/${operation}`;
}

/** `given` may leave the version out. */
function isOf(given: string, example: string): boolean {
  return given === example || given === example.replace(/\/v\d+\//, "/");
}
