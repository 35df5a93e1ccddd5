import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";

test("the client withstands every hostile server", { timeout: 300_000 }, async (t) => {
  const probe = spawn(process.execPath, [resolve(import.meta.dirname, "../../../bench/probe/main.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output, [status]] = await Promise.all([text(probe.stdout), once(probe, "close") as Promise<[number | null]>]);
  const summary = output.trim().split("\n").at(-1) ?? "";
  t.diagnostic(summary);
  assert.equal(status, 0, output);
  assert.match(summary, /^[1-9]\d+ passed, 0 failed$/);
});
