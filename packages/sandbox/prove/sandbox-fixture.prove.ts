import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { test } from "node:test";

const root = resolve(import.meta.dirname, "../../..");
const program = join(root, "node_modules/@playwright/test/cli.js");
const config = join(import.meta.dirname, "../test/support/playwright/playwright.config.ts");

test("Playwright's workers each have a sandbox of their own", () => {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, "test", "-c", config], {
    encoding: "utf8",
    env: { ...env, NODE_OPTIONS: "--conditions=@adyen-kit/source", CI: "1" },
  });
  assert.equal(status, 0, stdout + stderr);
  const seen = [...stdout.matchAll(/worker (\d) (\S+) (\d+)/g)].map(([, worker, url, answer]) => ({
    worker,
    url,
    answer,
  }));
  assert.deepEqual(
    seen.map(({ answer }) => answer),
    ["200", "200", "200", "200"],
  );
  const sandboxes = new Set(seen.map(({ worker, url }) => `${worker} ${url}`));
  assert.equal(sandboxes.size, new Set(seen.map(({ worker }) => worker)).size, stdout);
  assert.equal(new Set(seen.map(({ url }) => url)).size, sandboxes.size);
});
