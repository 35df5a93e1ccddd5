import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { setEnvVariables } from "@adyen-kit/rotate/env-file";
import { parse } from "dotenv";
import { start } from "./support.ts";

type Findings = Readonly<Record<string, string>>;

async function project(t: TestContext) {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-doctor-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const run = (args: readonly string[], env: Record<string, string> = {}) =>
    start(args, { cwd: folder, env: { XDG_CONFIG_HOME: folder, ...env } });
  /** `ok it works`, by subject. */
  const doctor = async (expected: number, env: Record<string, string> = {}): Promise<Findings> => {
    const { code, stdout } = await run(["doctor", "--json"], env).ended;
    const { findings } = JSON.parse(stdout) as { findings: { subject: string; status: string; message: string }[] };
    const found = Object.fromEntries(findings.map(({ subject, status, message }) => [subject, `${status} ${message}`]));
    assert.equal(code, expected, JSON.stringify(found, null, 2));
    return found;
  };
  const sandbox = async () => {
    const running = run(["sandbox", "--port", "0"]);
    t.after(() => running.child.kill("SIGKILL"));
    await running.says("Drop-in");
    return running;
  };
  return { folder, run, doctor, sandbox };
}

function assertMatches(found: Findings, expected: Readonly<Record<string, RegExp>>): void {
  for (const [subject, wanted] of Object.entries(expected)) assert.match(found[subject] ?? "nothing", wanted, subject);
}

describe("adyen-kit doctor", () => {
  test("finds a project with its sandbox in order, and tells what is moved", async (t) => {
    const { folder, run, doctor, sandbox } = await project(t);
    execFileSync("git", ["init", "-q"], { cwd: folder });
    await run(["init"]).ended;
    assertMatches(await doctor(1), {
      sandbox: /^warning .* Start it: adyen-kit sandbox/,
      calls: /^failed There is no key/,
    });
    await sandbox();
    const found = await doctor(0);
    assertMatches(found, {
      node: /^ok \d+\./,
      git: /^ok ignores \.adyen-kit\/ and \.env/,
      sandbox: /^ok runs on http.*, version/,
      "sandbox keys": /^ok/,
      "sandbox clock": /^ok is the real time/,
      calls: /^ok go to http/,
      key: /^ok works: S2-ADMIN .* \(payments yes, rotation of keys yes\)/,
      configuration: /^ok .*adyen-kit\.config\.mjs is read/,
    });
    assert.deepEqual(
      Object.values(found).filter((each) => !each.startsWith("ok")),
      [],
    );
    await run(["clock", "advance", "2d"]).ended;
    assertMatches(await doctor(0), {
      clock: /^ok the sandbox's is 17\d{4} s/,
    });
    const { ADYEN_API_KEY = "-" } = parse(await readFile(join(folder, ".adyen-kit/sandbox.env"), "utf8"));
    assert.ok(!JSON.stringify(await doctor(0)).includes(ADYEN_API_KEY));
  });

  test("says what is wrong with a sandbox's keys, its port, git, a configuration and a webhook's key", async (t) => {
    const { folder, doctor, sandbox } = await project(t);
    const file = join(folder, ".adyen-kit/sandbox.env");
    const running = await sandbox();
    const env = await readFile(file, "utf8");
    await writeFile(file, setEnvVariables(env, { ADYEN_API_KEY: "of-another-folder" }));
    await writeFile(join(folder, ".env"), "ADYEN_HMAC_KEY=too-short\n");
    await writeFile(join(folder, "adyen-kit.config.mjs"), "export default { platfrom: 'test' };\n");
    execFileSync("git", ["init", "-q"], { cwd: folder });
    assertMatches(await doctor(1), {
      "sandbox keys": /^failed .*does not know them.*--new-keys/,
      key: /^failed .* refuses it/,
      git: /^warning \.adyen-kit\/ and \.env may be committed/,
      "webhook key": /^failed ADYEN_HMAC_KEY in \.env has 9 characters: it must be 64/,
      configuration: /^failed .*"platfrom" is no field/,
    });
    execFileSync("git", ["add", ".env"], { cwd: folder });
    assertMatches(await doctor(1), { git: /^failed \.env: under version control/ });

    running.child.kill("SIGTERM");
    await running.ended;
    assertMatches(await doctor(1), { sandbox: /^warning none runs on .* adyen-kit sandbox/ });
    const other = createServer((_, response) => response.end("another program")).listen(0, "127.0.0.1");
    await once(other, "listening");
    t.after(() => other.close());
    const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await writeFile(file, setEnvVariables(env, { ADYEN_BASE_URL: url }));
    assertMatches(await doctor(1), { sandbox: /^failed another program answers on .*--port/ });
  });

  test("without a sandbox looks at where calls go, in colours only where a terminal takes them", async (t) => {
    const { run, doctor } = await project(t);
    const nowhere = { ADYEN_API_KEY: "a-key", ADYEN_BASE_URL: "http://127.0.0.1:9" };
    const found = await doctor(1, nowhere);
    assertMatches(found, { calls: /^ok go to http:\/\/127\.0\.0\.1:9/, key: /^failed/ });
    assert.equal(found["sandbox"], undefined);
    const { stdout } = await run(["doctor"], { ...nowhere, NO_COLOR: "1" }).ended;
    assert.match(stdout, /^ok {7}node: .*\n/);
    assert.ok(!stdout.includes("a-key"));
  });
});
