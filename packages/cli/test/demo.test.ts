import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "dotenv";

test("npm start shows a whole rotation, twice, without a terminal, and prints no key", async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-demo-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const main = join(import.meta.dirname, "../src/demo/main.ts");
  for (let run = 1; run <= 2; run += 1) {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=@adyen-kit/source", main], {
      cwd: folder,
      encoding: "utf8",
    });
    assert.equal(status, 0, stderr);
    const steps = [
      /Shop {6}process \d+ uses that key/,
      /Generated and sealed in the journal: key/,
      /safe until 2026-01-02T09:00:00/,
      /old key \w+ answers; new key \w+ refused/,
      /2026-01-01T09:02:10Z {2}The new key is accepted/,
      /Written to env:.*\.env#ADYEN_API_KEY and read back/,
      /http:\S+ uses the new key/,
      /safe: nothing depends on the old key any more/,
      /old key \w+ answers; new key \w+ answers/,
      /2026-01-02T09:00:00Z {4}old key \w+ refused; new key \w+ answers/,
      /planned → intent → generated → activated → promoted → confirmed → verified → retired → completed/,
      /Shop {6}\d+ calls, none refused; it took the new key over and was never restarted/,
      /Summary {3}the new key is in \.env and works, the old one is refused/,
    ];
    let from = 0;
    for (const step of steps) {
      const found = stdout.slice(from).search(step);
      assert.ok(found >= 0, `${step} in run ${run}:\n${stdout}`);
      from += found;
    }
    const { ADYEN_API_KEY = "" } = parse(await readFile(join(folder, ".adyen-kit/demo/.env"), "utf8"));
    assert.ok(ADYEN_API_KEY.startsWith("AQE"));
    assert.ok(!stdout.includes(ADYEN_API_KEY) && !stdout.includes("AQE"));
  }
});
