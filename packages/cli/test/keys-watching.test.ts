import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, describe, test, type TestContext } from "node:test";
import { writeEnvFile } from "@adyen-kit/rotate";
import { openNotificationQueue } from "@adyen-kit/rotate/fleet";
import { startPostgres } from "../../sandbox/test/support/postgres.ts";
import { type Bench, bench } from "./support.ts";

const postgres = await startPostgres();
after(() => postgres.stop());

/** A program that writes each event it gets into a line of a file; one that always fails. */
async function writeReceivers({ folder }: Bench, config: object): Promise<void> {
  await writeFile(
    join(folder, "note.mjs"),
    `import { appendFileSync } from "node:fs"; import { text } from "node:stream/consumers";
     appendFileSync("events.jsonl", (await text(process.stdin)).trim() + "\\n");`,
  );
  const note = { name: "note", command: [process.execPath, "note.mjs"] };
  const broken = {
    name: "broken",
    command: [process.execPath, "--eval", "process.exit(7)"],
    events: ["rotation.completed"],
  };
  const text = JSON.stringify({ ...config, notifications: [note, broken] });
  await writeFile(join(folder, "adyen-kit.config.mjs"), `export default ${text};\n`);
}

async function events({ folder }: Bench): Promise<{ type: string; data: { member: string; id: string } }[]> {
  const file = join(folder, "events.jsonl");
  if (!existsSync(file)) return [];
  return (await readFile(file, "utf8"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { type: string; data: { member: string; id: string } });
}

test("keys rotate and resume notify at once, and a receiver that fails changes nothing", async (t) => {
  const own = await bench(t);
  const { run, rotation, sandbox, credentialId } = own;
  await writeReceivers(own, {
    rotations: {
      shop: { company: sandbox.seeded?.companyId, credential: credentialId, targets: ["env:.env#ADYEN_API_KEY"] },
    },
  });
  const rotated = await run(...rotation);
  assert.equal(rotated.code, 0, rotated.stderr);
  assert.deepEqual(
    (await events(own)).map(({ type, data }) => [type, data.member]),
    [["rotation.began", "shop"]],
  );
  await sandbox.clock.advance({ days: 1, hours: 3 });
  const resumed = await run("keys", "resume");
  assert.equal(resumed.code, 0, resumed.stderr);
  assert.match(resumed.stderr, /broken was not notified of rotation\.completed: .* ended with code 7/);
  assert.deepEqual(
    (await events(own)).map(({ type }) => type),
    ["rotation.began", "rotation.completed"],
  );
  const found = await run("keys", "status", "--state", "completed", "--name", credentialId.slice(0, 8), "--json");
  assert.equal((JSON.parse(found.stdout) as { rotations: unknown[] }).rotations.length, 1);
  assert.match((await run("keys", "status", "--state", "open")).stdout, /No rotation is like this/);
});

describe("a fleet is watched", { skip: postgres.missing ?? false }, () => {
  async function fleet(t: TestContext): Promise<Bench> {
    const own = await bench(t, { seed: { credentials: [{}, {}, {}, {}] } });
    const connection = await postgres.freshDatabase();
    t.after(() => postgres.drop(connection));
    const { companyId, credentials = [] } = own.sandbox.seeded ?? {};
    const rows = [];
    for (const [index, { id, apiKey }] of credentials.slice(1).entries()) {
      await writeEnvFile(join(own.folder, `${index}.env`), { KEY: apiKey });
      rows.push({
        ...{ name: `shop-${index}`, company: companyId, credential: id, targets: [`env:${index}.env#KEY`] },
        ...{ policy: { probesNeeded: 1 }, schedule: { maximumAge: "90d", firstWithin: "0s", approval: index === 2 } },
      });
    }
    await writeFile(join(own.folder, "members.json"), JSON.stringify(rows));
    await writeReceivers(own, { journal: connection });
    return own;
  }

  test("by notifications, a dashboard and its status", async (t) => {
    const own = await fleet(t);
    const { run, start } = own;
    const imported = await run("keys", "import", "members.json");
    assert.equal(imported.code, 0, imported.stderr);
    const worker = start("keys", "worker", "--tick", "0.2", "--dashboard", "0");
    await worker.says("Dashboard: http://127.0.0.1:");
    const [, url = ""] = /Dashboard: (\S+)/.exec(worker.output()) ?? [];
    await until(async () => (await events(own)).length >= 3);
    assert.deepEqual((await events(own)).map(({ type, data }) => `${data.member} ${type}`).toSorted(), [
      "shop-0 rotation.began",
      "shop-1 rotation.began",
      "shop-2 approval.needed",
    ]);
    await until(async () => (await statusOf(url)).counts["waiting"] === 2);
    const { total, workers, counts } = await statusOf(url);
    assert.deepEqual([total, workers.length, counts["awaitingApproval"]], [3, 1, 1]);
    const page = await (await fetch(url)).text();
    assert.match(page, /adyen-kit keys approve shop-2/);
    const status = await run("keys", "status");
    assert.equal(status.code, 4, status.stderr);
    assert.match(status.stdout, /^3 members: 1 await approval, 2 waiting\./);
    assert.match(status.stdout, /shop-2: await approval\n[^]*adyen-kit keys approve shop-2/);
    const found = await run("keys", "status", "--state", "waiting", "--limit", "1", "--json");
    const { found: count, members } = JSON.parse(found.stdout) as { found: number; members: { name: string }[] };
    assert.deepEqual([count, members.map(({ name }) => name)], [2, ["shop-0"]]);
    assert.equal((await run("keys", "status", "--state", "drained")).code, 2);
    const { rotations } = JSON.parse((await run("keys", "status", "--rotations", "--json")).stdout) as {
      rotations: unknown[];
    };
    assert.equal(rotations.length, 2);
    worker.child.kill("SIGTERM");
    assert.equal((await worker.ended).code, 0, worker.output());
  });
});

describe("keys notifications", { skip: postgres.missing ?? false }, () => {
  test("shows those that nobody took, and has one or all sent once more", async (t) => {
    const own = await bench(t);
    const { run, start } = own;
    const connection = await postgres.freshDatabase();
    t.after(() => postgres.drop(connection));
    await writeReceivers(own, { journal: connection });
    assert.match((await run("keys", "notifications", "list")).stdout, /^Every notification was delivered/);
    await killNotifications(connection, ["one", "two", "three"]);
    const listed = await run("keys", "notifications", "list", "--json");
    const { notifications } = JSON.parse(listed.stdout) as { notifications: { id: string; member: string }[] };
    assert.deepEqual(notifications.map(({ member }) => member).toSorted(), ["one", "three", "two"]);
    const two = notifications.find(({ member }) => member === "two")?.id ?? "";
    assert.match(
      (await run("keys", "notifications", "list")).stdout,
      new RegExp(`^${two}  \\S+  note  rotation\\.asks of two  it answered 410$`, "m"),
    );
    for (const args of [[], [two, "--all"]]) {
      const { code, stderr } = await run("keys", "notifications", "resend", ...args);
      assert.deepEqual([code, /the id of a notification, or --all/.test(stderr)], [2, true], stderr);
    }
    const resent = await run("keys", "notifications", "resend", two);
    assert.match(resent.stdout, /^1 notification is on the way once more/, resent.stderr);
    const again = await run("keys", "notifications", "resend", two);
    assert.deepEqual([again.code, again.stderr.includes(`no notification ${two}`)], [2, true], again.stderr);
    const worker = start("keys", "worker", "--tick", "0.2");
    await until(async () => (await events(own)).length >= 1);
    assert.deepEqual(
      (await events(own)).map(({ data }) => [data.member, data.id]),
      [["two", "rotation-two:7"]],
    );
    const status = await run("keys", "status");
    assert.match(status.stdout, /2 notifications were not delivered:\n[^]*adyen-kit keys notifications resend --all/);
    const all = await run("keys", "notifications", "resend", "--all", "--json");
    assert.deepEqual(JSON.parse(all.stdout), { resent: 2 });
    await until(async () => (await events(own)).length >= 3);
    worker.child.kill("SIGTERM");
    assert.equal((await worker.ended).code, 0, worker.output());
    assert.doesNotMatch((await run("keys", "status")).stdout, /not delivered/);
  });

  test("is of a fleet", async (t) => {
    const { run } = await bench(t);
    const { code, stderr } = await run("keys", "notifications", "list");
    assert.deepEqual([code, /A fleet needs a journal in PostgreSQL/.test(stderr)], [2, true], stderr);
  });
});

/** Events of members, of which a receiver that the configuration has too wants to know no more. */
async function killNotifications(connection: string, names: readonly string[]): Promise<void> {
  const gone = {
    ...{ name: "note", wants: () => true },
    deliver: async () => ({ kind: "failed", reason: "it answered 410", final: true }) as const,
  };
  const queue = await openNotificationQueue({ connection, receivers: [gone] });
  for (const member of names)
    await queue.publish({
      ...{ id: `rotation-${member}:7`, at: "2026-01-01T00:00:00.000Z", type: "rotation.asks", member },
      credential: { level: "company", accountId: "AcmeGroup", credentialId: "S2-1", platform: "test" },
    });
  await queue.deliver();
  await until(async () => (await queue.dead()).length === names.length);
  await queue.close();
}

interface StatusJson {
  readonly total: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly workers: readonly unknown[];
}

async function statusOf(url: string): Promise<StatusJson> {
  return (await (await fetch(`${url}/status.json`)).json()) as StatusJson;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((wake) => setTimeout(wake, 50));
}
