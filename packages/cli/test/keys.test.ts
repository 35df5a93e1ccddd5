import assert from "node:assert/strict";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { RotationStatus, RunOutcome } from "@adyen-kit/rotate";
import { bench, start } from "./support.ts";

describe("keys rotate", () => {
  test("puts a new key that works into .env, and a later resume sees the old one end", async (t) => {
    const { rotation, run, sandbox, stored, accepts, oldKey, folder } = await bench(t);
    const rotated = await run(...rotation);
    assert.equal(rotated.code, 0, rotated.stderr);
    assert.match(
      rotated.stdout,
      /The new key is in place; the old one still works\. Finish with: adyen-kit keys resume/,
    );
    for (const line of [
      "Generated and sealed",
      "The new key is accepted",
      "read back",
      "Every target holds the new key",
    ])
      assert.ok(rotated.stderr.includes(line), line);
    const newKey = await stored();
    assert.notEqual(newKey, oldKey);
    assert.deepEqual([await accepts(newKey), await accepts(oldKey)], [true, true]);

    const status = await run("keys", "status", "--json");
    const [one] = (JSON.parse(status.stdout) as { rotations: RotationStatus[] }).rotations;
    assert.deepEqual(
      [status.code, one?.phase, one?.next, one?.attention, one?.targets],
      [0, "draining", "wait", false, [`env:${join(folder, ".env")}#ADYEN_API_KEY`]],
    );
    assert.equal((await run("keys", "resume")).code, 0);
    assert.equal((await run("keys", "resume", "--fail-on-wait")).code, 3);

    // The sandbox says what time it is by its clock, and the rotation goes by that.
    await sandbox.clock.advance({ days: 1 });
    const resumed = await run("keys", "resume", "--json");
    const [outcome] = (JSON.parse(resumed.stdout) as { outcomes: RunOutcome[] }).outcomes;
    assert.deepEqual([resumed.code, outcome?.kind], [0, "done"], resumed.stdout + resumed.stderr);
    assert.deepEqual([await accepts(newKey), await accepts(oldKey)], [true, false]);
    const verified = await run("keys", "verify");
    assert.deepEqual(
      [verified.code, /as the journal says; it works/.test(verified.stdout)],
      [0, true],
      verified.stdout,
    );
    for (const { stdout, stderr } of [rotated, status, resumed, verified]) {
      for (const secret of [oldKey, newKey ?? "", sandbox.connection().apiKey])
        assert.ok(!`${stdout}${stderr}`.includes(secret));
    }
    for (const name of await readdir(join(folder, ".adyen-kit"))) {
      assert.ok(!(await readFile(join(folder, ".adyen-kit", name))).includes(newKey ?? ""), name);
    }
  });

  test("prints its outcome as JSON and nothing else to stdout", async (t) => {
    const { rotation, run } = await bench(t);
    const { stdout } = await run(...rotation, "--json");
    const outcome = JSON.parse(stdout) as RunOutcome;
    assert.deepEqual([outcome.kind, outcome.kind === "waiting" && outcome.because], ["waiting", "overlap"]);
  });

  test("takes the calling key from a file", async (t) => {
    const { rotation, folder, sandbox, stored, accepts, oldKey } = await bench(t);
    const { apiKey, baseUrl } = sandbox.connection();
    await writeFile(join(folder, "admin.env"), `ADMIN='${apiKey}'\n`);
    const { code } = await start([...rotation, "--base-url", baseUrl, "--api-key-from", "env:admin.env#ADMIN"], {
      cwd: folder,
    }).ended;
    assert.equal(code, 0);
    assert.notEqual(await stored(), oldKey);
    assert.equal(await accepts(await stored()), true);
  });

  test("killed (-9) between the call and .env: resume finishes, and no key is lost", async (t) => {
    const { rotation, start, run, sandbox, stored, accepts, oldKey, keyCount } = await bench(t, {
      clock: { frozenAt: "2026-01-01T00:00:00Z" },
      settings: { activationDelaySeconds: 120 },
    });
    const running = start(...rotation);
    await running.says("Generated and sealed");
    running.child.kill("SIGKILL");
    assert.equal((await running.ended).code, null);
    assert.equal(await stored(), oldKey, ".env is as it was");
    assert.equal(await keyCount(), 2);

    await sandbox.clock.advance({ minutes: 2 });
    const resumed = await run("keys", "resume");
    assert.equal(resumed.code, 0, resumed.stderr);
    assert.notEqual(await stored(), oldKey);
    assert.equal(await accepts(await stored()), true);
    assert.equal(await keyCount(), 2, "the key that was generated is the one that is used");
  });

  test("stopped with Ctrl-C while it waits: says how to go on", async (t) => {
    const { rotation, start, run, sandbox, stored, accepts, oldKey } = await bench(t, {
      clock: { frozenAt: "2026-01-01T00:00:00Z" },
      settings: {},
    });
    const running = start(...rotation);
    await running.says("Waiting until Adyen accepts");
    running.child.kill("SIGINT");
    const { code, stderr } = await running.ended;
    assert.equal(code, 130);
    assert.match(stderr, /go on with keys resume/);
    await sandbox.clock.advance({ minutes: 2 });
    assert.equal((await run("keys", "resume")).code, 0);
    assert.notEqual(await stored(), oldKey);
    assert.equal(await accepts(await stored()), true);
  });

  test("twice at once: one rotates, the other is told that it is under way", async (t) => {
    const { rotation, start, keyCount } = await bench(t);
    const outcomes = await Promise.all([start(...rotation).ended, start(...rotation).ended]);
    assert.deepEqual(outcomes.map(({ code }) => code).sort(), [0, 1], JSON.stringify(outcomes));
    assert.match(outcomes.find(({ code }) => code === 1)?.stderr ?? "", /is under way|Another run/);
    assert.equal(await keyCount(), 2);
  });

  test("a person's decisions: rolled back, the old key is in .env again", async (t) => {
    const { rotation, run, stored, oldKey } = await bench(t);
    const { rotationId } = JSON.parse((await run(...rotation, "--json")).stdout) as RunOutcome;
    const rolledBack = await run("keys", "rollback", rotationId);
    assert.equal(rolledBack.code, 4, "the old key's time runs on");
    assert.match(
      rolledBack.stdout,
      /Rotate again before it ends\. Every target is sure to hold a key that works until 20/,
    );
    assert.equal(await stored(), oldKey);
    assert.equal((await run("keys", "status")).code, 4);
    const again = await run("keys", "approve", rotationId);
    assert.deepEqual([again.code, /nothing to approve/.test(again.stderr)], [2, true]);
  });
});

describe("what cannot be done is said in a line, with what to do, and changes nothing", () => {
  const cases: readonly (readonly [
    what: string,
    code: number,
    message: RegExp,
    prepare: (
      made: Awaited<ReturnType<typeof bench>>,
    ) => Promise<{ args?: readonly string[]; env?: Record<string, string> }>,
  ])[] = [
    [
      "an unknown company",
      1,
      /422 Entity was not found.*Check the names/,
      async ({ rotation }) => ({ args: rotation.map((arg) => (arg === "AcmeGroup" ? "Nobody" : arg)) }),
    ],
    [
      "no key to call with",
      2,
      /Set ADYEN_API_KEY, or name a file/,
      async ({ env }) => ({ env: { ADYEN_BASE_URL: env["ADYEN_BASE_URL"] ?? "" } }),
    ],
    [
      "a key with a line break",
      1,
      /apiKey: holds a space, a line break/,
      async ({ env }) => ({ env: { ...env, ADYEN_API_KEY: "AQE\n" } }),
    ],
    [
      "a wrong key",
      1,
      /401 Unauthorized.*give one that does/,
      async ({ env }) => ({ env: { ...env, ADYEN_API_KEY: "wrong" } }),
    ],
    [
      "a key without the role",
      1,
      /403 Forbidden.*API credentials read and write/,
      async ({ env, oldKey }) => ({ env: { ...env, ADYEN_API_KEY: oldKey } }),
    ],
    [
      "no company and no merchant account",
      2,
      /--company <id> or --merchant <id>/,
      async ({ rotation }) => ({ args: rotation.filter((arg) => arg !== "--company" && arg !== "AcmeGroup") }),
    ],
    [
      "a target that is none",
      2,
      /Write one of: env:\.env#ADYEN_API_KEY/,
      async ({ rotation }) => ({ args: rotation.map((arg) => (arg.startsWith("env:") ? "file:.env" : arg)) }),
    ],
    [
      "a folder that is not there",
      1,
      /its folder does not exist/,
      async ({ rotation }) => ({ args: rotation.map((arg) => (arg.startsWith("env:") ? "env:no/.env#KEY" : arg)) }),
    ],
    [
      "a journal that is something else",
      1,
      /journal\.db: The journal cannot be opened/,
      async ({ folder }) => {
        await mkdir(join(folder, ".adyen-kit"));
        await writeFile(
          join(folder, ".adyen-kit/journal.db"),
          "not a database, but long enough to be looked at as one, if you please",
        );
        return {};
      },
    ],
    [
      "a key file that others can read",
      1,
      /chmod 600/,
      async ({ folder, rotation }) => {
        await mkdir(join(folder, ".adyen-kit"));
        await writeFile(join(folder, ".adyen-kit/journal.key"), Buffer.alloc(32));
        await chmod(join(folder, ".adyen-kit/journal.key"), 0o644);
        return { args: [...rotation, "--new-journal"] };
      },
    ],
    [
      "a journal that is gone while its key file is there",
      1,
      /the journal is missing.*Put it back/,
      async ({ folder }) => {
        await mkdir(join(folder, ".adyen-kit"));
        await writeFile(join(folder, ".adyen-kit/journal.key"), Buffer.alloc(32), { mode: 0o600 });
        return {};
      },
    ],
    [
      "an address that cannot be reached",
      1,
      /ECONNREFUSED.*check the network/,
      async ({ env }) => ({ env: { ...env, ADYEN_BASE_URL: "http://127.0.0.1:1" } }),
    ],
    [
      "an address without HTTPS",
      2,
      /baseUrl: must be HTTPS/,
      async ({ env }) => ({ env: { ...env, ADYEN_BASE_URL: "http://example.com" } }),
    ],
  ];
  for (const [what, code, message, prepare] of cases) {
    test(what, async (t) => {
      const made = await bench(t);
      const { args = made.rotation, env = made.env } = await prepare(made);
      const ended = await start(args, { cwd: made.folder, env }).ended;
      assert.equal(ended.code, code, ended.stderr);
      assert.match(ended.stderr, message);
      assert.ok(!ended.stderr.includes("    at "), "no stack");
      assert.ok(!ended.stderr.includes(made.oldKey) && !ended.stderr.includes(made.env["ADYEN_API_KEY"] ?? "-"));
      assert.equal(await made.stored(), made.oldKey);
      assert.equal(await made.keyCount(), 1);
    });
  }

  test("an .env that cannot be written", async (t) => {
    const { folder, rotation, run, keyCount } = await bench(t);
    await rm(join(folder, ".env"));
    await mkdir(join(folder, ".env"));
    const { code, stderr } = await run(...rotation);
    assert.deepEqual([code, /there is a folder of that name/.test(stderr)], [1, true], stderr);
    assert.equal(await keyCount(), 1);
  });

  test("status of a journal that is not there makes none", async (t) => {
    const { folder, run } = await bench(t);
    const { code, stdout } = await run("keys", "status");
    assert.deepEqual([code, /No rotation is in/.test(stdout)], [0, true]);
    assert.deepEqual(await readdir(folder), [".env"]);
    assert.match((await run("keys", "resume")).stdout, /No rotation is under way/);
  });
});

describe("keys reseal", () => {
  test("seals the journal with another key; the rotation goes on with it, and not with the old one", async (t) => {
    const { rotation, run, sandbox, folder } = await bench(t);
    assert.equal((await run(...rotation)).code, 0);
    assert.match((await run("keys", "reseal")).stderr, /--new-key-file or --new-config/);
    const taken = await run("keys", "reseal", "--new-key-file", join(".adyen-kit", "journal.key"));
    assert.deepEqual([taken.code, /is there already/.test(taken.stderr)], [2, true], taken.stderr);
    const resealed = await run("keys", "reseal", "--new-key-file", "new.key");
    assert.deepEqual([resealed.code, /--key-file new\.key/.test(resealed.stdout)], [0, true], resealed.stderr);
    await sandbox.clock.advance({ days: 1 });
    assert.equal((await run("keys", "resume")).code, 1);
    await writeFile(
      join(folder, "next.config.mjs"),
      `export default { sealingKey: { command: [${JSON.stringify(process.execPath)}, "-p", "'a passphrase'"] } };`,
    );
    const again = await run("keys", "reseal", "--key-file", "new.key", "--new-config", "next.config.mjs");
    assert.equal(again.code, 0, again.stderr);
    const resumed = await run("keys", "resume", "--config", "next.config.mjs");
    assert.equal(resumed.code, 0, resumed.stderr);
    assert.match(resumed.stdout, /completed|done/i);
  });
});

describe("JSON on stdout, whatever happens", () => {
  test("an error is an object with a code", async (t) => {
    const { rotation, folder, env } = await bench(t);
    const wrong = { cwd: folder, env: { ...env, ADYEN_API_KEY: "wrong" } };
    const { code, stdout } = await start([...rotation, "--json"], wrong).ended;
    const { error } = JSON.parse(stdout) as { error: { code: string; message: string } };
    assert.deepEqual([code, error.code, /401 Unauthorized/.test(error.message)], [1, "precheck", true]);
  });

  test("plan, list, doctor, history", async (t) => {
    const { rotation, run, credentialId, stored, oldKey } = await bench(t);
    const plan = await run("keys", "plan", ...rotation.slice(2), "--json");
    assert.equal((JSON.parse(plan.stdout) as { policy: { strategy: string } }).policy.strategy, "direct");
    assert.equal(await stored(), oldKey, "planning changes nothing");
    const { rotationId } = JSON.parse((await run(...rotation, "--json")).stdout) as RunOutcome;
    const list = await run("keys", "list", "--company", "AcmeGroup", "--json");
    const rows = (JSON.parse(list.stdout) as { credentials: { credentialId: string; lastRotation?: object }[] })
      .credentials;
    assert.ok(rows.some((row) => row.credentialId === credentialId && row.lastRotation !== undefined));
    const history = await run("keys", "history", rotationId, "--json");
    const { records } = JSON.parse(history.stdout) as { records: { type: string }[] };
    assert.deepEqual(records.map(({ type }) => type).slice(0, 3), ["planned", "intent", "generated"]);
    const doctor = await run("keys", "doctor", "--json");
    const { findings } = JSON.parse(doctor.stdout) as { findings: { subject: string; status: string }[] };
    assert.equal(doctor.code, 0, doctor.stdout);
    assert.deepEqual(
      findings.filter(({ status }) => status === "failed"),
      [],
    );
  });
});

describe("a configuration", () => {
  test("names rotations, programs and places; a typing error in it is told by its field", async (t) => {
    const { folder, run, credentialId, stored, oldKey, sandbox } = await bench(t);
    const config = (extra: string) =>
      writeFile(
        join(folder, "adyen-kit.config.mjs"),
        `export default { platform: ${JSON.stringify(sandbox.url)}, ${extra} rotations: { shop: { company: "AcmeGroup",
          credential: "${credentialId}", targets: ["env:.env#ADYEN_API_KEY"], policy: { probeEveryMs: 20 } } } };`,
      );
    await config("jornal: 'x',");
    const wrong = await run("keys", "rotate", "shop");
    assert.deepEqual([wrong.code, /"jornal" is no field of it/.test(wrong.stderr)], [2, true], wrong.stderr);
    await config("");
    const rotated = await run("keys", "rotate", "shop");
    assert.equal(rotated.code, 0, rotated.stderr);
    assert.notEqual(await stored(), oldKey);
    assert.equal((await run("keys", "rotate", "chop")).code, 2);
  });

  test("of the live platform asks first, and without a terminal wants --yes", async (t) => {
    const { rotation, run } = await bench(t);
    const { code, stderr } = await run(...rotation, "--environment", "live");
    assert.deepEqual([code, /LIVE platform.*--yes/.test(stderr)], [2, true], stderr);
  });
});

describe("the command itself", () => {
  test("explains itself, and says which version it is", async (t) => {
    const { run } = await bench(t);
    const { version } = JSON.parse(await readFile(join(import.meta.dirname, "../package.json"), "utf8")) as {
      version: string;
    };
    assert.equal((await run("--version")).stdout.trim(), version);
    const help = await run("--help");
    assert.deepEqual([help.code, /sandbox/.test(help.stdout), /Exit codes: 0 done/.test(help.stdout)], [0, true, true]);
    assert.match((await run("keys", "rotate", "--help")).stdout, /--probe-every/);
    assert.match((await run("help", "keys", "rotate")).stdout, /Usage: adyen-kit keys rotate[^]*--probe-every/);
    assert.equal((await run("help", "keys", "turn")).code, 2);
  });

  test("refuses what it does not know", async (t) => {
    const { run } = await bench(t);
    for (const args of [
      ["key"],
      ["keys", "turn"],
      ["keys", "rotate", "--key", "secret"],
      ["sandbox", "--port", "http"],
    ]) {
      const { code, stderr } = await run(...args);
      assert.equal(code, 2, args.join(" "));
      assert.match(stderr, /error: /);
    }
  });
});
