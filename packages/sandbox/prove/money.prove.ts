import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { captureAtOnce } from "../test/support/money.ts";
import { startPostgres } from "../test/support/postgres.ts";
import { startProcess } from "../test/support/process.ts";

const CAPTURES = 1_000;
const AUTHORISED = 400;

const folder = await mkdtemp(join(tmpdir(), "sandbox-money-"));
const postgres = await startPostgres();
after(async () => {
  await postgres.stop();
  await rm(folder, { recursive: true });
});

test(`${CAPTURES} captures at once take exactly what was authorised, in a file`, async (t) => {
  const process = await startProcess(join(folder, "money.db"));
  t.after(() => process.kill());
  const apiKey = process.seeded?.credentials[0]?.apiKey ?? "";
  const result = await captureAtOnce([process], apiKey, AUTHORISED, CAPTURES);
  assert.deepEqual(result, { succeeded: AUTHORISED, failed: CAPTURES - AUTHORISED });
});

test(`${CAPTURES} captures at once over three processes take exactly what was authorised, on PostgreSQL`, {
  skip: postgres.missing ?? false,
}, async (t) => {
  const database = await postgres.freshDatabase();
  const first = await startProcess(database);
  const processes = [first, await startProcess(database), await startProcess(database)];
  t.after(() => Promise.all(processes.map(({ kill }) => kill())));
  const apiKey = first.seeded?.credentials[0]?.apiKey ?? "";
  const result = await captureAtOnce(processes, apiKey, AUTHORISED, CAPTURES);
  assert.deepEqual(result, { succeeded: AUTHORISED, failed: CAPTURES - AUTHORISED });
});
