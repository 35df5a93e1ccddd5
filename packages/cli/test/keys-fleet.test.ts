import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, it, type TestContext } from "node:test";
import { writeEnvFile } from "@adyen-kit/rotate";
import { readFleet } from "@adyen-kit/rotate/fleet";
import { type SandboxOptions } from "@adyen-kit/sandbox";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { type Bench, bench } from "./support.ts";

const postgres = await startPostgres();
after(() => postgres.stop());
const skip = postgres.missing ?? false;

/** A fleet's configuration in a folder, and the rows of its members. */
async function fleetBench(t: TestContext, members: number, options: SandboxOptions = {}) {
  const numbers = Array.from({ length: members + 1 }, (_, index) => index);
  const own = await bench(t, { seed: { credentials: numbers.map(() => ({})) }, ...options });
  const connection = await postgres.freshDatabase();
  t.after(() => postgres.drop(connection));
  const { companyId = "", credentials = [] } = own.sandbox.seeded ?? {};
  const rows = [];
  for (const [index, { id, apiKey }] of credentials.slice(1).entries()) {
    await writeEnvFile(join(own.folder, `${index}.env`), { ADYEN_API_KEY: apiKey });
    const schedule = { maximumAge: "90d", firstWithin: "0s" };
    rows.push({
      name: `shop-${index}`,
      company: companyId,
      credential: id,
      targets: [`env:${index}.env#ADYEN_API_KEY`],
      policy: { probesNeeded: 1 },
      schedule,
    });
  }
  await writeFile(join(own.folder, "adyen-kit.config.mjs"), `export default { journal: "${connection}" };\n`);
  await writeFile(join(own.folder, "members.json"), JSON.stringify(rows));
  return { ...own, connection, rows, companyId };
}

async function members({ connection, folder }: Bench & { readonly connection: string }) {
  const reader = await readFleet({ connection, sealingKey: { file: join(folder, ".adyen-kit/journal.key") } });
  try {
    return await reader.members();
  } finally {
    await reader.close();
  }
}

describe("keys worker", { skip }, () => {
  it("rotates the members of a file, and ends where nothing is due", async (t) => {
    const own = await fleetBench(t, 3);
    const { run } = own;
    const imported = await run("keys", "import", "members.json");
    assert.equal(imported.code, 0, imported.stderr);
    assert.match(imported.stdout, /\+ shop-2\n3 added, 0 changed, 0 unchanged, 0 removed\./);
    const again = await run("keys", "import", "members.json", "--json");
    assert.equal((JSON.parse(again.stdout) as { unchanged: number }).unchanged, 3);
    const worked = await run("keys", "worker", "--once");
    assert.equal(worked.code, 0, worked.stderr);
    assert.match(worked.stderr, /shop-0: rotation [\da-f-]+ has begun\./);
    assert.deepEqual(
      (await members(own)).map(({ name, state, phase }) => [name, state, phase]),
      [0, 1, 2].map((n) => [`shop-${n}`, "waiting", "draining"]),
    );
  });
});
