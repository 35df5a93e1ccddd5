import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, it, type TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { writeEnvFile } from "@adyen-kit/rotate";
import { readFleet } from "@adyen-kit/rotate/fleet";
import { type SandboxOptions } from "@adyen-kit/sandbox";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { type Bench, bench, type Running, start } from "./support.ts";

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
  const startWith = (env: Record<string, string>, ...args: readonly string[]): Running =>
    start(args, { cwd: own.folder, env: { ...own.env, ...env } });
  return { ...own, connection, rows, companyId, startWith };
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
    const status = await run("keys", "status");
    assert.equal(status.code, 0, status.stderr);
    assert.match(status.stdout, /^3 members: 3 waiting\./);
  });

  it("finishes what is under way when it is ended", async (t) => {
    const own = await fleetBench(t, 2, { settings: { activationDelaySeconds: 600 } });
    assert.equal((await own.run("keys", "import", "members.json")).code, 0);
    const worker = own.start("keys", "worker", "--tick", "0.5");
    while ((await members(own)).some(({ phase, worker: holder }) => phase === undefined && holder === undefined)) {
      await pause(100);
    }
    worker.child.kill("SIGTERM");
    const { code, stderr } = await worker.ended;
    assert.equal(code, 0, stderr);
    assert.deepEqual(
      (await members(own)).map(({ state }) => state),
      ["waiting", "waiting"],
    );
  });
});

describe("keys import", { skip }, () => {
  it("names every row that is wrong with its line and field, and imports nothing", async (t) => {
    const { run, folder } = await fleetBench(t, 1);
    const rows = [
      "name,company,credential,targets,schedule.maximumAge,schedule.windows",
      "one,AcmeGroup,S2-1,env:one.env#KEY,90 days,",
      "two,,S2-2,env:two.env#KEY,,mon-fry 09:00-16:00 UTC",
      "three,AcmeGroup,S2-3,nowhere,,",
      "one,AcmeGroup,S2-4,env:./one.env#KEY,,",
      "five,AcmeGroup,S2-5,env:no-such-folder/five.env#KEY,,",
    ];
    await writeFile(join(folder, "bad.csv"), rows.join("\n"));
    const { code, stdout } = await run("keys", "import", "bad.csv");
    assert.equal(code, 1);
    assert.match(stdout, /^line 2: schedule\.maximumAge: "90 days" is no duration/m);
    assert.match(stdout, /^line 3: company: give this or merchant/m);
    assert.match(stdout, /^line 3: schedule\.windows: "mon-fry 09:00-16:00 UTC" has a day/m);
    assert.match(stdout, /^line 4: targets: Target "nowhere" is not understood/m);
    assert.match(stdout, /^line 6: targets: .*no-such-folder/m);
    assert.match(stdout, /Nothing was written\. It would be: 1 added/);
    const some = await run("keys", "import", "bad.csv", "--skip-bad", "--json");
    assert.deepEqual([some.code, (JSON.parse(some.stdout) as { added: string[] }).added], [0, ["one"]]);
    await writeFile(join(folder, "live.csv"), "name,company,credential,targets\nfive,AcmeGroup,S2-5,env:five.env#KEY");
    const live = await run("keys", "import", "live.csv", "--environment", "live");
    assert.deepEqual([live.code, /LIVE platform/.test(live.stderr)], [2, true], live.stderr);
    assert.equal((await run("keys", "pause", "one")).code, 0);
    assert.match((await run("keys", "pause", "nobody")).stderr, /The fleet has no member "nobody"/);
    assert.match((await run("keys", "approve", "one")).stderr, /one needs no approval/);
  });

  it("takes the list of the guide", async (t) => {
    const { startWith, folder } = await fleetBench(t, 1);
    const guide = await readFile(join(import.meta.dirname, "../../../docs/guides/rotation/fleet.md"), "utf8");
    const list = /```csv\n(.*?)```/s.exec(guide)?.[1];
    assert.ok(list !== undefined);
    await writeFile(join(folder, "members.csv"), list);
    const env = {
      VAULT_ADDR: "http://127.0.0.1:1",
      VAULT_TOKEN: "t",
      AWS_REGION: "eu-west-1",
    };
    const { code, stdout, stderr } = await startWith(env, "keys", "import", "members.csv", "--dry-run").ended;
    assert.match(stdout, /3 added, 0 changed/, stderr);
    assert.equal(code, 0);
  });
});
