import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type SandboxOptions, startSandbox } from "@adyen-kit/sandbox";
import { startPostgres } from "../test/support/postgres.ts";
import { startProcess } from "../test/support/process.ts";
import { accepts } from "../test/support/requests.ts";

const folder = await mkdtemp(join(tmpdir(), "sandbox-kill-"));
const postgres = await startPostgres();
after(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

/** Kills the process again and again while eight callers generate keys. Gives every key that was answered. */
async function killUnderLoad(place: string, rounds: number, between: () => Promise<void>): Promise<string[]> {
  const answered: string[] = [];
  let administrator = "";
  let path = "";
  for (let round = 0; round < rounds; round += 1) {
    const { child, url, seeded, kill } = await startProcess(place);
    if (seeded !== undefined) {
      administrator = seeded.credentials[0]?.apiKey ?? "";
      path = `/v3/companies/${seeded.companyId}/apiCredentials/${seeded.credentials[1]?.id}/generateApiKey`;
    }
    // Eight callers at once, so that a kill meets a commit that several requests share.
    const callers = Array.from({ length: 8 }, async () => {
      for (;;) {
        const response = await fetch(`${url}${path}`, { method: "POST", headers: { "x-api-key": administrator } });
        answered.push(((await response.json()) as { apiKey: string }).apiKey);
        if (answered.length >= (round + 1) * 6) child.kill("SIGKILL");
      }
    });
    await Promise.allSettled(callers);
    await kill();
    await between();
  }
  return answered;
}

async function assertKept(store: SandboxOptions, answered: readonly string[]): Promise<void> {
  await using sandbox = await startSandbox({ ...store, settings: { overlapHours: 1000 } });
  await sandbox.clock.advance({ minutes: 2 });
  for (const key of answered) assert.equal(await accepts(sandbox, key), true);
}

test("killed 100 times under load, the sandbox has every key that it answered, in its file", async (t) => {
  const file = join(folder, "state.db");
  const answered = await killUnderLoad(file, 100, async () => undefined);
  await assertKept({ file }, answered);
  t.diagnostic(`${answered.length} keys answered, all there`);
});

test("killed 20 times under load, and its server crashed each time, it has every key on PostgreSQL", {
  skip: postgres.missing ?? false,
}, async (t) => {
  const database = await postgres.freshDatabase();
  const answered = await killUnderLoad(database, 20, () => postgres.crash());
  await assertKept({ database }, answered);
  t.diagnostic(`${answered.length} keys answered, all there`);
});
