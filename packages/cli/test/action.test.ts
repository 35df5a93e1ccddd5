import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type TestContext, test } from "node:test";
import { load } from "js-yaml";

const folder = resolve(import.meta.dirname, "../../../actions/sandbox");
const main = resolve(import.meta.dirname, "../src/main.ts");

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly run: string; readonly env: Readonly<Record<string, string>> }[];
  };
}

/** What a runner does for a composite action, on this machine: its one step, and the files that a step writes. */
function runAction(t: TestContext, given: Readonly<Record<string, string>>) {
  const action = load(readFileSync(join(folder, "action.yml"), "utf8")) as Action;
  assert.deepEqual([action.runs.using, action.runs.steps.length], ["composite", 1]);
  const scratch = mkdtempSync(join(tmpdir(), "adyen-kit-action-"));
  t.after(() => rmSync(scratch, { recursive: true, force: true }));
  const file = (name: string) => join(scratch, name);
  for (const name of ["env", "output"]) writeFileSync(file(name), "");
  // In place of npx, which would ask the registry: it leaves its arguments behind, and starts the sources.
  mkdirSync(file("bin"));
  writeFileSync(
    file("bin/npx"),
    `#!/bin/sh\necho "$@" >"${file("npx")}"\nshift 2\nexec "${process.execPath}" --conditions=@adyen-kit/source "${main}" "$@"\n`,
  );
  chmodSync(file("bin/npx"), 0o755);
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
  const [step] = action.runs.steps;
  const withInputs = (text: string) =>
    text.replaceAll(/\$\{\{ inputs\.(\w+) \}\}/g, (_, name: string) => ({ ...inputs, ...given })[name] ?? "");
  const stepEnv = Object.entries(step?.env ?? {}).map(([name, value]) => [name, withInputs(value)]);
  const { status, stdout } = spawnSync("bash", ["-c", step?.run ?? ""], {
    encoding: "utf8",
    timeout: 120_000,
    env: {
      ...{ PATH: `${file("bin")}:${process.env["PATH"]}`, HOME: scratch, RUNNER_TEMP: scratch },
      ...{ GITHUB_ACTION_PATH: folder, GITHUB_ENV: file("env"), GITHUB_OUTPUT: file("output") },
      ...(Object.fromEntries(stepEnv) as Record<string, string>),
    },
  });
  const outputs = new Map(
    readFileSync(file("output"), "utf8")
      .split("\n")
      .map((line) => [line.split("=")[0] ?? "", line.slice(line.indexOf("=") + 1)]),
  );
  const pid = Number(outputs.get("pid"));
  if (pid > 0) t.after(() => void process.kill(pid, "SIGTERM"));
  const exported = new Map(
    [...readFileSync(file("env"), "utf8").matchAll(/^(\w+)<<(\S+)\n([^]*?)\n\2$/gm)].map(
      ([, name = "", , value = ""]) => [name, value],
    ),
  );
  return { action, status, stdout, outputs, exported, npx: () => readFileSync(file("npx"), "utf8").trim() };
}

test("the action starts a sandbox for the steps that follow, and masks its keys", async (t) => {
  const { action, status, stdout, outputs, exported, npx } = runAction(t, { port: "0", args: "--strict --quiet" });
  assert.equal(status, 0, stdout);
  assert.match(npx(), /^--yes adyen-kit sandbox --memory --json --data \S+ --port 0 --strict --quiet$/);
  assert.deepEqual(
    [...exported.keys()],
    ["ADYEN_BASE_URL", "ADYEN_ENVIRONMENT", "ADYEN_API_KEY", "ADYEN_CLIENT_KEY", "OTHER_API_KEY_1"],
  );
  const url = exported.get("ADYEN_BASE_URL") ?? "";
  assert.equal(outputs.get("url"), url);
  for (const [name, { value }] of Object.entries(action.outputs)) {
    assert.equal(value, `\${{ steps.start.outputs.${name} }}`);
    assert.ok(outputs.has(name), name);
  }
  const headers = { "x-api-key": exported.get("ADYEN_API_KEY") ?? "" };
  assert.equal((await fetch(`${url}/v3/me`, { headers })).status, 200);

  const keys = ["ADYEN_API_KEY", "OTHER_API_KEY_1"].map((name) => exported.get(name) ?? "");
  const lines = stdout.trim().split("\n");
  assert.deepEqual(
    lines.filter((line) => keys.some((key) => line.includes(key.replaceAll("%", "%25")))),
    keys.map((key) => `::add-mask::${key.replaceAll("%", "%25")}`),
  );
  const log = readFileSync(outputs.get("log") ?? "", "utf8");
  assert.ok(keys.every((key) => !log.includes(key)));
});

test("the action takes a version, and says why the sandbox did not start", (t) => {
  const { status, stdout, exported, npx } = runAction(t, { version: "0.1.0", seed: "missing.json" });
  assert.equal(status, 1);
  assert.match(npx(), /^--yes adyen-kit@0\.1\.0 .* --seed missing\.json$/);
  assert.match(stdout, /^::error title=Adyen sandbox::It ended before it answered\.$/m);
  assert.match(stdout, /--seed missing\.json: cannot be read/);
  assert.equal(exported.size, 0);
});
