import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { installPacked, repository } from "../test/support/installed.ts";
import { namedBlocks } from "./support/guide.ts";

const tools = join(repository, "consumers/node_modules");
/** Below the tools, so that the project finds them as its own. */
const scratch = join(repository, "consumers/temp", `runners-${process.pid}`);
const project = join(scratch, "project");
const blocks = namedBlocks("docs/guides/testing.md");

const skip = existsSync(tools) ? false : "tools are not installed: npm install --prefix consumers";
const nodes = [
  ["Node.js 22", join(repository, "runtimes/node_modules/node-22/bin/node")],
  ["Node.js 24", process.execPath],
] as const;

describe("the guide to test runners, with the packed packages", { skip }, () => {
  before(async () => {
    await installPacked(scratch, project);
    for (const [name, code] of blocks) writeFileSync(join(project, name), code);
    writeFileSync(join(project, "order.vitest.test.ts"), blocks.get("vitest") ?? "");
    writeFileSync(join(project, "package.json"), '{"name":"consumer","private":true}');
  });
  after(() => rmSync(scratch, { recursive: true, force: true }));

  test("has an example for each of them", () => {
    for (const name of ["vitest", "adyen-environment.mjs", "jest.config.cjs", "order.test.js"])
      assert.ok(blocks.has(name), name);
  });

  for (const [name, node] of nodes) {
    const missing = existsSync(node) ? false : `there is no ${name} for this machine: npm install --prefix runtimes`;

    test(`Vitest under ${name}`, { skip: missing }, () => {
      const printed = run(node, join(tools, "vitest/vitest.mjs"), "run", "order.vitest.test.ts", "--reporter=verbose");
      assert.match(printed, /✓ .*a payment at a bank counts once the shopper has been there/);
    });

    test(`Jest under ${name}, in a test that is CommonJS`, { skip: missing }, () => {
      const printed = run(node, join(tools, "jest/bin/jest.js"), "--ci", "--no-cache", "order.test.js");
      assert.match(printed, /Tests: +1 passed, 1 total/);
    });
  }

  test("a container of Testcontainers is one that the sandbox takes, by its types", () => {
    const name = "testcontainers.mts";
    writeFileSync(join(project, name), namedBlocks("docs/guides/ci.md").get(name) ?? "");
    checkTypes(name);
  });

  test("Vitest's example has the types that it needs", () => {
    checkTypes("order.vitest.test.ts");
  });
});

function checkTypes(file: string): void {
  const compilerOptions = {
    ...{ module: "nodenext", target: "es2023", strict: true, noEmit: true, skipLibCheck: true, types: ["node"] },
  };
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  run(process.execPath, join(tools, "typescript/bin/tsc"), "-p", ".");
}

function run(node: string, ...args: readonly string[]): string {
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, NODE_COMPILE_CACHE: ___, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(node, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...env, PATH: `${dirname(node)}:${env["PATH"]}`, CI: "1", NO_COLOR: "1" },
    timeout: 120_000,
  });
  assert.equal(status, 0, `${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout + stderr;
}
