import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { promisify } from "node:util";
import { AdyenClient } from "@adyen-kit/client";
import { payments } from "@adyen-kit/client/checkout/v72/payments";
import { VERSION } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import { start } from "./support.ts";

async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-cli-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A sandbox, once it has said in JSON where it is. */
async function started(t: TestContext, ...args: readonly string[]) {
  const folder = await temporaryFolder(t);
  const running = start(["sandbox", "--port", "0", "--memory", "--json", ...args], { cwd: folder });
  const { child, ended } = running;
  t.after(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const [line] = (await once(child.stdout ?? child, "data")) as [Buffer];
  const about = JSON.parse(line.toString()) as Record<string, unknown> & { readonly url: string };
  const keys = parse(await readFile(join(folder, ".adyen-kit/sandbox.env"), "utf8"));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  return { running, folder, child, about, keys, stop };
}

async function pay({ url }: { readonly url: string }, apiKey = ""): Promise<string | undefined> {
  const client = new AdyenClient({ apiKey, environment: "test", baseUrl: url });
  const { pspReference } = await payments(client, {
    body: {
      ...{ merchantAccount: "AcmeGroup_Web", reference: "order", returnUrl: "https://shop.example" },
      amount: { currency: "EUR", value: 1000 },
      paymentMethod: { type: "scheme", number: "4111111111111111", expiryMonth: "03", expiryYear: "2030", cvc: "737" },
    },
  });
  return pspReference;
}

describe("adyen-kit sandbox", () => {
  test("--json says in one line on stdout where it is, and no secret", async (t) => {
    const { folder, child, about, keys, stop } = await started(t);
    const health = await fetch(`${about.url}/_sandbox/health`);
    assert.deepEqual(await health.json(), { status: "ok", version: VERSION });
    const { url, port, pid, version, credentials, controlToken, state, isNew } = about;
    assert.deepEqual(
      { url, pid, version, state, isNew },
      { url: `http://127.0.0.1:${String(port)}`, pid: child.pid, version: VERSION, state: "memory", isNew: true },
    );
    const token = await readFile(join(folder, String(controlToken)), "utf8");
    assert.ok(existsSync(join(folder, String(credentials))));
    const { code, stdout } = await stop();
    assert.equal(code, 0);
    assert.equal(stdout, `${JSON.stringify(about)}\n`);
    for (const secret of [token.trim(), ...Object.values(keys).filter((each) => each.length > 40)])
      assert.ok(!stdout.includes(secret));
  });

  test("--json says on stdout too what stands in the way of a start", async (t) => {
    const { about } = await started(t);
    const port = new URL(about.url).port;
    const { code, stdout } = await start(["sandbox", "--port", port, "--memory", "--json"], {
      cwd: await temporaryFolder(t),
    }).ended;
    assert.equal(code, 2);
    assert.match((JSON.parse(stdout) as { error: { message: string } }).error.message, /something listens there/);
  });

  test("--random-seed makes keys, ids and references the same in every run, and another seed others", async (t) => {
    const run = async (seed: string) => {
      const { about, keys, stop } = await started(t, "--random-seed", seed, "--frozen-at", "2026-01-01T00:00:00Z");
      const references = [await pay(about, keys["ADYEN_API_KEY"]), await pay(about, keys["OTHER_API_KEY_1"])];
      const [terminals, overview] = await Promise.all(
        ["terminals", "overview"].map(async (name) => (await fetch(`${about.url}/_sandbox/${name}`)).json()),
      );
      await stop();
      const { ADYEN_BASE_URL: _, ...same } = keys;
      return { same, references, terminals, overview };
    };
    const [first, again, other] = [await run("7"), await run("7"), await run("8")];
    assert.deepEqual(again, first);
    assert.notDeepEqual(other.same, first.same);
    assert.notDeepEqual(other.references, first.references);
  });

  test("--verbose has a line for each request, with what it was about and without its key", async (t) => {
    const { running, about, keys, stop } = await started(t, "--verbose");
    const pspReference = await pay(about, keys["ADYEN_API_KEY"]);
    await running.says(String(pspReference));
    await fetch(`${about.url}/v3/me?apiKey=hidden`, { headers: { "x-api-key": "not-a-key" } });
    await running.says("/v3/me");
    const { stderr } = await stop();
    assert.match(
      stderr,
      new RegExp(`^\\d\\d:\\d\\d:\\d\\d  200  POST   /v72/payments  [\\d.]+ ms  AcmeGroup_Web  ${pspReference}$`, "m"),
    );
    assert.match(stderr, /401 {2}GET {4}\/v3\/me\?apiKey=\*\*\* /);
    for (const hidden of ["not-a-key", "hidden", keys["ADYEN_API_KEY"] ?? "-"]) assert.ok(!stderr.includes(hidden));
  });
});

const noTerminal = existsSync("/usr/bin/script") ? false : "there is no script(1), which makes a terminal";

/** What a terminal shows while a request comes. */
async function onTerminal(t: TestContext, env: Record<string, string>, ...args: readonly string[]): Promise<string> {
  const folder = await temporaryFolder(t);
  const main = join(import.meta.dirname, "../src/main.ts");
  const command = [
    process.execPath,
    "--conditions=@adyen-kit/source",
    main,
    "sandbox",
    "--memory",
    "--port",
    "0",
    "--json",
  ];
  const line = [...command, ...args].map((word) => `'${word}'`).join(" ");
  // Node.js shows no colours where a build server says that it is one.
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...inherited } = process.env;
  const running = promisify(execFile)("/usr/bin/script", ["-qec", line, "/dev/null"], {
    ...{ cwd: folder, env: { ...inherited, TERM: "xterm-256color", ...env }, timeout: 30_000 },
  });
  let shown = "";
  const started = new Promise<{ url: string; pid: number }>((resolve) => {
    running.child.stdout?.on("data", (chunk: Buffer | string) => {
      shown += String(chunk);
      const line = /^\{"url".*\}/m.exec(shown)?.[0];
      if (line !== undefined) resolve(JSON.parse(line) as { url: string; pid: number });
    });
  });
  const { url, pid } = await started;
  await fetch(`${url}/v3/me`);
  process.kill(pid, "SIGTERM");
  await running;
  return shown;
}

describe("on a terminal, adyen-kit sandbox", { skip: noTerminal, concurrency: true }, () => {
  const red = `${String.fromCharCode(27)}[33m401`;
  test("shows each request in colours", async (t) => {
    const shown = await onTerminal(t, {});
    assert.ok(shown.includes(red) && shown.includes("/v3/me"), shown);
  });

  test("shows none of them with NO_COLOR", async (t) => {
    const shown = await onTerminal(t, { NO_COLOR: "1" });
    assert.ok(shown.includes("401  GET    /v3/me") && !shown.includes(String.fromCharCode(27)), shown);
  });

  test("shows no request with --quiet", async (t) => {
    assert.ok(!(await onTerminal(t, {}, "--quiet")).includes("/v3/me"));
  });
});
