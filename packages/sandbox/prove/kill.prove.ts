import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { type Seeded, startSandbox } from "@adyen-kit/sandbox";
import { accepts } from "../test/support/requests.ts";

const ROUNDS = 60;

test(`killed ${ROUNDS} times under load, the sandbox has every key that it answered`, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-kill-"));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, "state.db");
  const answered: string[] = [];
  let administrator = "";
  let path = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const child = fork(join(import.meta.dirname, "../test/support/child.ts"), [file], {
      execArgv: ["--conditions=@adyen-kit/source"],
    });
    const [{ url, seeded }] = (await once(child, "message")) as [{ url: string; seeded?: Seeded }];
    if (seeded !== undefined) {
      administrator = seeded.credentials[0]?.apiKey ?? "";
      path = `/v3/companies/${seeded.companyId}/apiCredentials/${seeded.credentials[1]?.id}/generateApiKey`;
    }
    // Eight callers at once, so that a kill meets a commit that several requests share.
    const exited = once(child, "exit");
    const callers = Array.from({ length: 8 }, async () => {
      for (;;) {
        const response = await fetch(`${url}${path}`, { method: "POST", headers: { "x-api-key": administrator } });
        answered.push(((await response.json()) as { apiKey: string }).apiKey);
        if (answered.length >= (round + 1) * 6) child.kill("SIGKILL");
      }
    });
    await Promise.allSettled(callers);
    await exited;
  }
  await using sandbox = await startSandbox({ file, settings: { overlapHours: 1000 } });
  await sandbox.clock.advance({ minutes: 2 });
  for (const key of answered) assert.equal(await accepts(sandbox, key), true);
  t.diagnostic(`${answered.length} keys answered, all there`);
});
