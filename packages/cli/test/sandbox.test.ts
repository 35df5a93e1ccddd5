import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { parse } from "dotenv";
import { type Running, start } from "./support.ts";

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-cli-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function started(t: TestContext, cwd: string, ...args: string[]): Promise<Running> {
  const running = start(["sandbox", "--port", "0", ...args], { cwd });
  t.after(async () => {
    running.child.kill("SIGKILL");
    await running.ended;
  });
  await running.says("Ctrl-C ends it");
  return running;
}

async function stop({ child, ended }: Running): Promise<string> {
  child.kill("SIGTERM");
  const { code, stderr } = await ended;
  assert.equal(code, 0, stderr);
  return stderr;
}

const settings = async (folder: string) => parse(await readFile(join(folder, ".adyen-kit/sandbox.env"), "utf8"));
const me = async ({ ADYEN_BASE_URL = "", ADYEN_API_KEY = "" }) =>
  (await fetch(`${ADYEN_BASE_URL}/v3/me`, { headers: { "x-api-key": ADYEN_API_KEY } })).status;

describe("adyen-kit sandbox", () => {
  test("runs until it is told to end, keeps its state, and writes its key where only its owner can read it", async (t) => {
    const folder = await temporaryFolder(t);
    const first = await started(t, folder);
    await first.says("ADYEN_API_KEY is the administrating one");
    const values = await settings(folder);
    assert.equal(await me(values), 200);
    assert.match(values["ADYEN_CLIENT_KEY"] ?? "", /^test_/);
    assert.equal((await stat(join(folder, ".adyen-kit/sandbox.env"))).mode & 0o777, 0o600);
    const output = await stop(first);
    assert.ok(!output.includes(values["ADYEN_API_KEY"] ?? "-"), "the key is not on the terminal");

    const second = await started(t, folder);
    await second.says("goes on with the state");
    assert.equal(await me({ ADYEN_BASE_URL: urlOf(second), ADYEN_API_KEY: values["ADYEN_API_KEY"] ?? "" }), 200);
    await stop(second);
  });

  test("in memory leaves no state behind", async (t) => {
    const folder = await temporaryFolder(t);
    const running = await started(t, folder, "--memory", "--frozen-at", "2026-01-01T00:00:00Z");
    await running.says("ADYEN_API_KEY is the administrating one");
    const { ADYEN_BASE_URL } = await settings(folder);
    const clock = await fetch(`${ADYEN_BASE_URL}/_sandbox/clock`);
    assert.deepEqual(await clock.json(), { now: "2026-01-01T00:00:00.000Z", mode: "frozen" });
    await stop(running);
    await assert.rejects(stat(join(folder, ".adyen-kit/sandbox.db")));
  });

  test("hands out links to the address that others know it by", async (t) => {
    const folder = await temporaryFolder(t);
    const running = await started(t, folder, "--memory", "--url", "https://adyen.example.com");
    await running.says("ADYEN_API_KEY is the administrating one");
    const values = await settings(folder);
    assert.equal(values["ADYEN_BASE_URL"], "https://adyen.example.com");
    const headers = { "x-api-key": values["ADYEN_API_KEY"] ?? "" };
    const text = await (await fetch(`${urlOf(running)}/v3/me`, { headers })).text();
    assert.match(text, /"self":\{"href":"https:\/\/adyen\.example\.com\/v3\/me"\}/);
    await stop(running);
  });

  test("keeps its keys working through a restart and a reset", async (t) => {
    const folder = await temporaryFolder(t);
    const first = await started(t, folder);
    await first.says("ADYEN_API_KEY is the administrating one");
    const { ADYEN_API_KEY = "" } = await settings(folder);
    await stop(first);
    const second = await started(t, folder);
    const reset = await fetch(`${urlOf(second)}/_sandbox/reset`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: "{}",
    });
    assert.equal(reset.status, 200);
    assert.equal(await me({ ADYEN_BASE_URL: urlOf(second), ADYEN_API_KEY }), 200);
    await stop(second);
  });

  test("begins with a seed", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(
      join(folder, "seed.json"),
      JSON.stringify({ companyId: "Mine", merchantIds: ["Shop"], credentials: [{ id: "S2-1" }] }),
    );
    const running = await started(t, folder, "--seed", "seed.json");
    await running.says("Company Mine, merchant accounts Shop.");
    await stop(running);
  });

  test("says what is wrong with its options", async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, "seed.json"), "{");
    const running = await started(t, folder);
    const { port } = new URL(urlOf(running));
    for (const [args, message] of [
      [["--seed", "seed.json"], /--seed seed\.json: cannot be read: it is not JSON/],
      [["--seed", "none.json"], /none\.json/],
      [["--frozen-at", "noon"], /frozenAt: must be a time/],
      [["--port", port], /something listens there already/],
    ] as const) {
      const { code, stderr } = await start(["sandbox", "--memory", "--port", "0", ...args], { cwd: folder }).ended;
      assert.ok(code === 1 || code === 2, stderr);
      assert.match(stderr, message);
    }
    await stop(running);
  });
});

describe("the keys of adyen-kit sandbox", () => {
  test("are not lost to a start that fails, and neither is a server left behind", async (t) => {
    const folder = await temporaryFolder(t);
    const data = join(folder, ".adyen-kit");
    const other = await started(t, await temporaryFolder(t), "--memory");
    const busy = await start(["sandbox", "--port", new URL(urlOf(other)).port], { cwd: folder }).ended;
    assert.equal(busy.code, 2, busy.stderr);
    await stop(other);

    await rm(join(data, "sandbox.env"), { force: true });
    await mkdir(join(data, "sandbox.env"));
    const unwritable = await start(["sandbox", "--port", "0"], { cwd: folder }).ended;
    assert.equal(unwritable.code, 2, unwritable.stderr);
    assert.match(unwritable.stderr, /sandbox\.env is no file/);
    await rm(join(data, "sandbox.env"), { recursive: true });

    const running = await started(t, folder);
    await running.says("ADYEN_API_KEY is the administrating one");
    assert.equal(await me(await settings(folder)), 200);
    await stop(running);
  });

  test("outlive a run in memory, with the address of whoever runs, and are made anew when they are lost", async (t) => {
    const folder = await temporaryFolder(t);
    const first = await started(t, folder);
    await first.says("ADYEN_API_KEY is the administrating one");
    const { ADYEN_API_KEY, OTHER_API_KEY_1 } = await settings(folder);
    await stop(first);
    const inMemory = await started(t, folder, "--memory");
    await inMemory.says("ADYEN_API_KEY is the administrating one");
    assert.equal(await me(await settings(folder)), 200);
    await stop(inMemory);

    await writeFile(join(folder, "seed.json"), '{"companyId":"Mine"}');
    const second = await started(t, folder, "--seed", "seed.json");
    await second.says("goes on with the state");
    assert.match(second.output(), /--seed seed\.json was not used/);
    const again = await settings(folder);
    assert.deepEqual([again["ADYEN_API_KEY"], again["OTHER_API_KEY_1"]], [ADYEN_API_KEY, OTHER_API_KEY_1]);
    assert.equal(again["ADYEN_BASE_URL"], urlOf(second));
    assert.equal(await me(again), 200);
    await stop(second);

    await rm(join(folder, ".adyen-kit/sandbox.env"));
    const lost = await started(t, folder);
    await lost.says("--new-keys makes them anew");
    await stop(lost);
    const renewed = await started(t, folder, "--new-keys");
    await renewed.says("Its keys were made anew");
    const values = await settings(folder);
    assert.notEqual(values["ADYEN_API_KEY"], ADYEN_API_KEY);
    assert.equal(await me(values), 200);
    assert.equal(await me({ ...values, ADYEN_API_KEY: ADYEN_API_KEY ?? "" }), 401);
    await stop(renewed);
  });

  test("of another state are kept where a seed names its own", async (t) => {
    const folder = await temporaryFolder(t);
    const data = join(folder, ".adyen-kit");
    await mkdir(data);
    await writeFile(join(data, "sandbox.env"), "ADYEN_API_KEY=of-a-state-elsewhere\nMINE=stays\n");
    await writeFile(join(folder, "seed.json"), '{"credentials":[{"apiKey":"a-key-of-the-seed"}]}');
    const running = await started(t, folder, "--memory", "--seed", "seed.json");
    await running.says("ADYEN_API_KEY is the administrating one");
    const { ADYEN_API_KEY, MINE } = await settings(folder);
    assert.deepEqual([ADYEN_API_KEY, MINE], ["a-key-of-the-seed", "stays"]);
    assert.match(await readFile(join(data, "sandbox.env.1"), "utf8"), /of-a-state-elsewhere/);
    await stop(running);
  });
});

describe("the files of adyen-kit sandbox", () => {
  test("are their owner's only, whatever they were, and so is a folder of nothing else", async (t) => {
    const folder = await temporaryFolder(t);
    const data = join(folder, ".adyen-kit");
    await mkdir(data, { mode: 0o755 });
    for (const name of ["sandbox.env", "sandbox.db"]) {
      await writeFile(join(data, name), "");
      await chmod(join(data, name), 0o644);
    }
    const running = await started(t, folder);
    await running.says("ADYEN_API_KEY is the administrating one");
    for (const name of await readdir(data)) assert.equal((await stat(join(data, name))).mode & 0o777, 0o600, name);
    assert.equal((await stat(data)).mode & 0o777, 0o700);
    await stop(running);
  });

  test("are not put where a symbolic link leads, and another's folder keeps its mode", async (t) => {
    for (const name of ["sandbox.env", "control-token", "sandbox.db"]) {
      const folder = await temporaryFolder(t);
      const data = join(folder, "shared");
      await mkdir(data);
      await chmod(data, 0o755);
      await writeFile(join(data, "notes.txt"), "precious");
      await symlink("notes.txt", join(data, name));
      const { code, stderr } = await start(["sandbox", "--port", "0", "--data", "shared"], { cwd: folder }).ended;
      assert.ok(code === 1 || code === 2, stderr);
      assert.match(stderr, /symbolic link/);
      assert.equal(await readFile(join(data, "notes.txt"), "utf8"), "precious");
      assert.equal((await stat(data)).mode & 0o777, 0o755);
    }
  });

  test("have the token that control asks for where others can reach it", async (t) => {
    const folder = await temporaryFolder(t);
    const running = await started(t, folder, "--memory", "--control-host", "adyen.internal");
    await running.says("asks for the token in");
    const token = (await readFile(join(folder, ".adyen-kit/control-token"), "utf8")).trim();
    assert.equal(running.output().includes(token), false);
    const clock = `${urlOf(running)}/_sandbox/clock`;
    assert.equal((await fetch(clock)).status, 401);
    assert.equal((await fetch(clock, { headers: { authorization: `Bearer ${token}` } })).status, 200);
    await stop(running);
  });

  test("have the token that a person chose, and refuse a weak one", async (t) => {
    const folder = await temporaryFolder(t);
    const chosen = "a-token-of-this-test-".padEnd(43, "x");
    const begin = (token: string) =>
      start(["sandbox", "--port", "0", "--memory", "--control-host", "adyen.internal"], {
        ...{ cwd: folder, env: { ADYEN_SANDBOX_TOKEN: token } },
      });
    const refused = await begin("short").ended;
    assert.deepEqual([refused.code, /ADYEN_SANDBOX_TOKEN: must be 32 to 512/.test(refused.stderr)], [2, true]);
    const running = begin(chosen);
    await running.says("asks for the token in");
    const clock = `${urlOf(running)}/_sandbox/clock`;
    assert.equal((await fetch(clock, { headers: { authorization: `Bearer ${chosen}` } })).status, 200);
    // For the commands of this folder.
    assert.equal((await readFile(join(folder, ".adyen-kit/control-token"), "utf8")).trim(), chosen);
    assert.equal(running.output().includes(chosen), false);
    await stop(running);
  });
});

function urlOf(running: Running): string {
  return /http:\/\/127\.0\.0\.1:\d+/.exec(running.output())?.[0] ?? "";
}
