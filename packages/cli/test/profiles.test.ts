import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";
import { startKeyring } from "../../rotate/test/support/stores/keyring.ts";
import { type Ended, start } from "./support.ts";

const keyring = await startKeyring();
after(() => keyring.stop());

let sandbox: Sandbox;
let folder: string;
before(async () => {
  [sandbox, folder] = [await startSandbox(), await mkdtemp(join(tmpdir(), "adyen-kit-profiles-"))];
});
after(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true, force: true });
});

function run(args: readonly string[], { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const running = start(args, { cwd: folder, env: { XDG_CONFIG_HOME: join(folder, "config"), ...env }, stdin: "pipe" });
  running.child.stdin?.end(input);
  return running.ended;
}

async function ok(...given: Parameters<typeof run>): Promise<Ended> {
  const ended = await run(...given);
  assert.equal(ended.code, 0, ended.stderr);
  return ended;
}

async function refused(...given: Parameters<typeof run>): Promise<string> {
  const { code, stderr } = await run(...given);
  assert.equal(code, 2, stderr);
  return stderr;
}

const file = () => readFile(join(folder, "config/adyen-kit/profiles.json"), "utf8");
const whoIs = async (...options: readonly string[]) =>
  (JSON.parse((await ok(["call", "getApiCredentialDetails", ...options])).stdout) as { id: string }).id;

describe("a profile whose key is in the keychain", { skip: keyring.missing }, () => {
  test("is added from stdin, called, listed, and removed with its key", async () => {
    const { apiKey, baseUrl } = sandbox.connection();
    const added = await ok(["profile", "add", "here", "--base-url", baseUrl], { input: `${apiKey}\n` });
    assert.equal(await keyring.lookup("adyen-kit", "here"), apiKey);
    for (const text of [added.stdout, added.stderr, await file()]) assert.ok(!text.includes(apiKey));
    assert.equal((await stat(join(folder, "config/adyen-kit/profiles.json"))).mode & 0o777, 0o600);

    assert.equal(await whoIs("--profile", "here"), sandbox.seeded?.credentials[0]?.id);
    const { stdout } = await ok(["keys", "list", "--profile", "here", "--company", "AcmeGroup"]);
    assert.match(stdout, new RegExp(sandbox.seeded?.credentials[1]?.id ?? "-"));
    assert.match((await ok(["profile", "list"])).stdout, /here {2}http.* {2}key in keychain:adyen-kit\/here/);

    await ok(["profile", "remove", "here"]);
    assert.equal(await keyring.lookup("adyen-kit", "here"), undefined);
    assert.match(await refused(["call", "getApiCredentialDetails", "--profile", "here"]), /There is no profile here/);
  });

  test("is not replaced unless that is said, and takes no key that is none", async () => {
    await ok(["profile", "add", "twice"], { input: "the-first" });
    assert.match(await refused(["profile", "add", "twice"], { input: "the-second" }), /--force replaces it/);
    assert.equal(await keyring.lookup("adyen-kit", "twice"), "the-first");
    const said = await refused(["profile", "add", "twice", "--force"], { input: "two words" });
    assert.ok(/Nothing was kept/.test(said) && !said.includes("two words"));
    await ok(["profile", "add", "twice", "--force"], { input: "the-second" });
    assert.equal(await keyring.lookup("adyen-kit", "twice"), "the-second");
  });
});

describe("a profile whose key is in a variable", () => {
  const live = ["--environment", "live", "--live-url-prefix", "1797a841fbb37ca7-AdyenDemo", "--region", "eu"];

  test("is called with it, also where nothing else says where calls go", async () => {
    const { apiKey, baseUrl } = sandbox.connection();
    const env = { KEY_OF_TEST: apiKey };
    await ok(["profile", "add", "named", "--base-url", baseUrl, "--api-key-from", "variable:KEY_OF_TEST"]);
    assert.match((await ok(["call", "getApiCredentialDetails", "--profile", "named"], { env })).stdout, /"id"/);
    assert.match(await refused(["call", "getApiCredentialDetails", "--profile", "named"]), /KEY_OF_TEST is not set/);
    assert.match(await refused(["call", "getApiCredentialDetails"], { env }), /There is no key to call with/);
    await ok(["profile", "use", "named"]);
    assert.match((await ok(["call", "getApiCredentialDetails"], { env })).stdout, /"id"/);
    const other = { ...env, ADYEN_API_KEY: "another", ADYEN_BASE_URL: baseUrl };
    assert.equal((await run(["call", "getApiCredentialDetails"], { env: other })).code, 1, "a variable comes first");
    const byName = { ...other, ADYEN_PROFILE: "named" };
    assert.match((await ok(["call", "getApiCredentialDetails"], { env: byName })).stdout, /"id"/);
  });

  test("on the live platform has a prefix, and changes nothing before somebody says so", async () => {
    const key = ["--api-key-from", "variable:LIVE_KEY"];
    const without = await refused(["profile", "add", "shop", "--environment", "live", ...key]);
    assert.match(without, /--live-url-prefix: is missing/);
    await ok(["profile", "add", "shop", ...live, ...key]);
    const env = { LIVE_KEY: "not-called" };
    const pay = ["call", "checkout/payments", "--profile", "shop", "--merchant-account", "Shop"];
    const { stdout } = await ok([...pay, "--dry-run"], { env });
    assert.match(stdout, /^curl -X POST 'https:\/\/1797a841fbb37ca7-AdyenDemo-checkout-live\.adyenpayments\.com\//);
    assert.ok(!stdout.includes("not-called"));
    assert.match(
      await refused(pay, { env }),
      /calls Adyen's LIVE platform: POST \/payments\. Say that it is meant: --yes/,
    );
    assert.match(await refused(["call", "x", "--profile", "shop", "--environment", "test"], { env }), /cannot be used/);
    assert.match(await refused(["mcp", "--profile", "shop", "--allow", "checkout/payments"], { env }), /LIVE/);
  });

  test("says what is wrong with it", async () => {
    for (const [args, message] of [
      [["add", "a b"], /up to 64 letters/],
      [["add", "x", "--api-key-from", "variable:1"], /variable:<NAME>/],
      [["add", "x", "--api-key-from", "nothing"], /is not understood/],
      [["add", "x", "--region", "eu"], /are for --environment live/],
      [["use", "nobody"], /There is no profile nobody\. There are/],
    ] as const)
      assert.match(await refused(["profile", ...args]), message);
  });
});
