import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { coveragePage } from "../src/coverage.ts";

test("the page on what the sandbox plays is that of this sandbox", async () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../../docs/sandbox-coverage.md"), "utf8");
  assert.equal(page, await coveragePage(), "npm run coverage writes it");
});
