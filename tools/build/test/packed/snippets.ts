import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, test } from "node:test";
import { promisify } from "node:util";
import { startSandbox } from "@adyen-kit/sandbox";
import type * as TypeScript from "typescript-5";
import { onFreePort } from "../../../docs/src/free-port.ts";
import { findSnippets } from "../../../docs/src/snippets.ts";
import { repository } from "../support/installed.ts";
import { project } from "../support/packed.ts";

/** Not to block: the sandbox that is called lives in this process. */
const run = promisify(execFile);
const ts = createRequire(import.meta.url)("typescript-5") as typeof TypeScript;

/** Pages, and the oldest Node.js that what they speak of supports. */
const pages: readonly (readonly [page: string, oldest: number])[] = [
  ["README.md", 22],
  ["packages/client/README.md", 20],
  ["packages/rotate/README.md", 22],
  ["packages/sandbox/README.md", 22],
];

const snippets = await onFreePort(findSnippets(repository));

describe("code in the documentation runs from what is packed", () => {
  for (const [page, oldest] of pages) {
    for (const version of [20, 22].filter((each) => each >= oldest)) {
      const node = join(repository, `runtimes/node_modules/node-${version}/bin/node`);
      const missing = existsSync(node)
        ? undefined
        : "there is no other Node.js for this machine: npm install --prefix runtimes";
      for (const { line, code } of snippets.filter((snippet) => snippet.page === page)) {
        const isTooOld = version < 22 && code.includes('from "undici"');
        const skip = missing ?? (isTooOld ? "undici itself needs Node.js 22" : false);
        test(`${page}:${line}, under Node.js ${version}`, { skip }, async () => {
          await using sandbox = await startSandbox();
          const { apiKey, baseUrl } = sandbox.connection();
          // Only types are taken off: syntax that a version does not know stays what it is.
          const { ESNext } = ts.ScriptTarget;
          const compilerOptions = { target: ESNext, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
          const file = `snippet-${page.replaceAll(/\W/g, "-")}-${line}.mjs`;
          writeFileSync(join(project, file), ts.transpileModule(code, { compilerOptions }).outputText);
          const env = { ...process.env, ADYEN_API_KEY: apiKey, ADYEN_BASE_URL: baseUrl };
          await assert.doesNotReject(run(node, [file], { cwd: project, env, timeout: 120_000 }));
        });
      }
    }
  }
});
