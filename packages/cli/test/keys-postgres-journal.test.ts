import assert from "node:assert/strict";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import type { RotationStatus } from "@adyen-kit/rotate";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { bench } from "./support.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

test("a journal in PostgreSQL is that of every command", { skip: postgres.missing ?? false }, async (t) => {
  const { rotation, run, folder, sandbox, stored, oldKey, accepts } = await bench(t);
  const journal = await postgres.freshDatabase();
  t.after(() => postgres.drop(journal));
  await writeFile(join(folder, "adyen-kit.config.mjs"), `export default ${JSON.stringify({ journal })};`);
  assert.deepEqual(JSON.parse((await run("keys", "status", "--json")).stdout), {
    rotations: [],
    integrity: { authenticated: true },
  });
  const rotated = await run(...rotation);
  assert.equal(rotated.code, 0, rotated.stderr);
  assert.notEqual(await stored(), oldKey);
  const { code, stdout } = await run("keys", "status", "--json");
  const [one] = (JSON.parse(stdout) as { rotations: RotationStatus[] }).rotations;
  assert.deepEqual([code, one?.phase], [0, "draining"]);
  const doctor = await run("keys", "doctor");
  assert.match(doctor.stdout, /journal: in PostgreSQL/);
  await sandbox.clock.advance({ days: 1 });
  const resumed = await run("keys", "resume");
  assert.equal(resumed.code, 0, resumed.stderr);
  assert.equal(await accepts(await stored()), true);
  assert.deepEqual((await readdir(join(folder, ".adyen-kit"))).toSorted(), [".gitignore", "journal.key"]);
});
