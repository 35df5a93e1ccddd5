import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { type Seed, startSandbox } from "@adyen-kit/sandbox";
import { findSnippets, snippetsOf } from "../src/snippets.ts";

const root = resolve(import.meta.dirname, "../../..");
const snippets = findSnippets(root).map((snippet, index) => ({ ...snippet, file: `${index}.ts` }));

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

describe("every piece of code in the documentation runs", () => {
  for (const { page, line, file } of snippets) {
    test(`${page}:${line}`, async () => {
      await using sandbox = await startSandbox({
        seed: seedFor(page),
        settings: { answers: speaksOfTheSeed(page) ? "with-state" : "by-example" },
      });
      const { apiKey, baseUrl } = sandbox.connection();
      Object.assign(process.env, { ADYEN_API_KEY: apiKey, ADYEN_BASE_URL: baseUrl });
      await import(pathToFileURL(join(folder, file)).href);
    });
  }
});

/** Pages whose ids are those of the seed. The reference of everything else speaks of things that are nobody's. */
function speaksOfTheSeed(page: string): boolean {
  if (!page.startsWith("docs/reference/")) return true;
  return /\/management\/v3\/(account-(company|merchant)-|api-|allowed-origins-|client-key-|my-api-)/.test(page);
}

/** What the examples speak of: one credential that administrates, and one that belongs where the page says. */
function seedFor(page: string): Seed {
  const allowedOrigins = [{ id: "S2-0123456789ABCD", domain: "https://www.example.com" }];
  const subject = { id: "S2-6A4C1B2D3E4F50", allowedOrigins };
  return {
    companyId: "YOUR_COMPANY_ACCOUNT",
    merchantIds: ["YOUR_MERCHANT_ACCOUNT"],
    credentials: [
      { allowedOrigins },
      page.includes("merchant-level") ? { ...subject, merchantId: "YOUR_MERCHANT_ACCOUNT" } : subject,
    ],
  };
}
