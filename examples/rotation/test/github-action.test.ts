import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { writeEnvFile } from "@adyen-kit/rotate";
import { parse } from "dotenv";
import { load } from "js-yaml";
import { installed, repository, run } from "./elsewhere.ts";

const action = join(repository, "actions/rotate");

/** The Action's step, as a runner runs it: inputs in the environment, files for outputs and the summary. */
async function runner(t: TestContext) {
  const made = await installed(t);
  const { folder, baseUrl, companyId, credentialId, oldKey } = made;
  await writeEnvFile(join(folder, ".env"), { ADYEN_API_KEY: oldKey });
  const rotation = {
    company: companyId,
    credential: credentialId,
    targets: ["env:.env#ADYEN_API_KEY"],
    policy: { probeEveryMs: 20 },
  };
  const config = { platform: baseUrl, callingKey: "env:admin.env#ADYEN_API_KEY", rotations: { shop: rotation } };
  await writeFile(join(folder, "adyen-kit.config.mjs"), `export default ${JSON.stringify(config)};`);
  const [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY] = [join(folder, "output"), join(folder, "summary")] as const;
  return {
    ...made,
    stored: async () => parse(await readFile(join(folder, ".env"), "utf8"))["ADYEN_API_KEY"],
    step: async (inputs: Readonly<Record<string, string>>) => {
      for (const file of [GITHUB_OUTPUT, GITHUB_STEP_SUMMARY]) await writeFile(file, "");
      const env = Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      );
      const ran = await run(process.execPath, [join(action, "run.mjs")], folder, {
        GITHUB_OUTPUT,
        GITHUB_STEP_SUMMARY,
        ...env,
      });
      const text = await readFile(GITHUB_OUTPUT, "utf8");
      const outputs = Object.fromEntries(
        [...text.matchAll(/^(.+)<<(end-.+)\n([^]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
      );
      return { ...ran, outputs, summary: await readFile(GITHUB_STEP_SUMMARY, "utf8") };
    },
  };
}

test("the Action rotates, goes on, and asks for a person", async (t) => {
  const { step, stored, folder, sandbox, oldKey, adminKey } = await runner(t);
  const said: string[] = [];
  const rotated = await step({ command: "rotate", rotation: "shop" });
  assert.equal(rotated.code, 0, rotated.stdout + rotated.stderr);
  assert.deepEqual([rotated.outputs["exit-code"], rotated.outputs["attention"]], ["0", "false"]);
  assert.match(rotated.summary, /keys rotate\n\n- [0-9a-f-]{36}: waiting, overlap/);
  const newKey = await stored();
  assert.ok(newKey !== undefined && newKey !== oldKey);
  // Somebody changes the target: the next run says who must act, and fails.
  await writeEnvFile(join(folder, ".env"), { ADYEN_API_KEY: "somebody's" });
  const asked = await step({ command: "resume" });
  assert.equal(asked.code, 4);
  assert.deepEqual([asked.outputs["exit-code"], asked.outputs["attention"]], ["4", "true"]);
  assert.match(asked.stdout, /^::error title=A person must decide::[0-9a-f-]{36}: asks\. .*somebody put/m);
  await writeEnvFile(join(folder, ".env"), { ADYEN_API_KEY: newKey });
  await sandbox.clock.advance({ hours: 25 });
  const checked = await step({ command: "verify" });
  said.push(
    ...[rotated, asked, checked].flatMap(({ stdout, stderr, summary, outputs }) => [
      stdout,
      stderr,
      summary,
      JSON.stringify(outputs),
    ]),
  );
  for (const key of [oldKey, newKey, adminKey]) assert.ok(!said.join("\n").includes(key));
});

test("the Action refuses what it does not know, before anything runs", async (t) => {
  const { step } = await runner(t);
  for (const [inputs, message] of [
    [{ command: "export" }, /"export" is no command of this action/],
    [{ command: "rotate" }, /needs the input "rotation"/],
    [{ command: "resume", rotation: "shop" }, /for rotate and plan alone/],
    [{ command: "plan", rotation: "shop; id" }, /letters, digits/],
    [{ command: "resume", version: "1 --registry=x" }, /The version is one such as/],
  ] as const) {
    const { code, stdout } = await step(inputs);
    assert.equal(code, 1);
    assert.match(stdout, message);
  }
});

test("the definition hands on each input by the environment, and each output of the script", async () => {
  const { inputs, outputs, runs } = load(await readFile(join(action, "action.yml"), "utf8")) as {
    inputs: Record<string, unknown>;
    outputs: Record<string, { value: string }>;
    runs: { using: string; steps: { id: string; shell: string; run: string; env: Record<string, string> }[] };
  };
  const [step] = runs.steps;
  assert.ok(runs.using === "composite" && runs.steps.length === 1 && step !== undefined && step.shell === "bash");
  // What somebody put into an input is no part of a script.
  assert.ok(!step.run.includes("${{"));
  const handed = Object.entries(step.env).map(([name, value]) => [name, value]);
  const expected = Object.keys(inputs).filter((name) => name !== "working-directory");
  assert.deepEqual(
    handed,
    expected.map((name) => [`INPUT_${name.toUpperCase()}`, `\${{ inputs.${name} }}`]),
  );
  const script = await readFile(join(action, "run.mjs"), "utf8");
  for (const [name, { value }] of Object.entries(outputs)) {
    assert.equal(value, `\${{ steps.${step.id}.outputs.${name} }}`);
    assert.ok(script.includes(`output("${name}"`));
  }
});
