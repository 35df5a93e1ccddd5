import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { test } from "node:test";

test("the client withstands every hostile server", { timeout: 1_200_000 }, async (t) => {
  const probe = spawn(process.execPath, [resolve(import.meta.dirname, "../../../bench/probe/main.ts")], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [output, [status]] = await Promise.all([text(probe.stdout), once(probe, "close") as Promise<[number | null]>]);
  const lines = output.split("\n");
  // One for the client, one for a sandbox that is asked for much work.
  const summaries = lines.filter((line) => /\d+ passed, \d+ failed/.test(line));
  for (const summary of summaries) t.diagnostic(summary);
  const failures = lines.filter((line) => line.startsWith("FAILED: "));
  assert.deepEqual(failures, []);
  assert.equal(status, 0, lines.slice(-20).join("\n"));
  assert.equal(summaries.length, 2);
  for (const summary of summaries) assert.match(summary, /\b[1-9]\d+ passed, 0 failed/);
});
