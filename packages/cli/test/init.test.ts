import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test, type TestContext } from "node:test";
import { parse } from "dotenv";
import { start } from "./support.ts";

async function project(t: TestContext, files: Readonly<Record<string, string>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), "adyen-kit-init-"));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const run = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await start(args, { cwd: folder }).ended;
    assert.equal(code, 0, stderr);
    return stdout;
  };
  const read = (name: string) => readFile(join(folder, name), "utf8");
  const init = async (...args: readonly string[]) => {
    const { files: written } = JSON.parse(await run("init", "--json", ...args)) as {
      files: { file: string; status: string }[];
    };
    return Object.fromEntries(written.map(({ file, status }) => [file, status]));
  };
  return { folder, run, read, init };
}

describe("adyen-kit init", () => {
  test("in an empty folder writes what the next commands need: a sandbox, a call, a rotated key", async (t) => {
    const { folder, run, read } = await project(t);
    const said = await run("init");
    assert.match(said, /^wrote {5}adyen-kit\.config\.mjs\n(.*\n)+Next:\n/);
    const sandbox = start(["sandbox", "--port", "0"], { cwd: folder });
    t.after(() => sandbox.child.kill("SIGKILL"));
    await sandbox.says("Company AcmeGroup, merchant accounts AcmeGroup_Web.");
    await sandbox.says("Credentials S2-ADMIN (administrates), S2-PAYMENTS.");
    await sandbox.says("Drop-in");
    const { ADYEN_BASE_URL: url = "" } = parse(await read(".adyen-kit/sandbox.env"));
    assert.match(await run("call", "checkout/paymentMethods", "--merchant-account", "AcmeGroup_Web"), /"visa"/);
    await fetch(`${url}/_sandbox/settings`, {
      method: "PATCH",
      headers: { "content-type": "application/json" },
      body: '{"activationDelaySeconds":0}',
    });
    await run("keys", "rotate", "shop", "--base-url", url, "--probe-every", "0.05");
    const { ADYEN_API_KEY: key = "" } = parse(await read(".env"));
    const paid = await fetch(`${url}/v72/paymentMethods`, {
      method: "POST",
      headers: { "x-api-key": key, "content-type": "application/json" },
      body: '{"merchantAccount":"AcmeGroup_Web"}',
    });
    assert.equal(paid.status, 200);
    execFileSync("git", ["init", "-q"], { cwd: folder });
    const shown = execFileSync("git", ["status", "--porcelain", "-uall"], { cwd: folder, encoding: "utf8" });
    assert.deepEqual(
      shown.split("\n").filter((line) => /env$|adyen-kit\//.test(line)),
      [],
    );
  });

  test("in a project keeps what is there, adds the lines that are missing, and replaces only by force", async (t) => {
    const { init, read, folder } = await project(t, {
      "tsconfig.json": "{}",
      "adyen-kit.config.js": "export default {};",
      ".gitignore": "node_modules\n.env",
      ".env.example": "ADYEN_API_KEY=mine\n",
    });
    assert.deepEqual(await init(), {
      "adyen-kit.config.js": "kept",
      "adyen-kit.seed.json": "written",
      ".env.example": "completed",
      ".gitignore": "completed",
    });
    assert.equal(await read("adyen-kit.config.js"), "export default {};");
    assert.equal(await read(".gitignore"), "node_modules\n.env\n.adyen-kit/\n");
    const variables = parse(await read(".env.example"));
    assert.deepEqual([variables["ADYEN_API_KEY"], variables["ADYEN_ENVIRONMENT"]], ["mine", "test"]);
    assert.deepEqual(new Set(Object.values(await init())), new Set(["kept"]));
    assert.equal((await init("--force"))["adyen-kit.config.js"], "replaced");
    assert.ok(!existsSync(join(folder, "adyen-kit.config.ts")));
  });

  test("writes TypeScript where the project speaks it, and the types are those of the configuration", async (t) => {
    const { init, read, run } = await project(t, { "package.json": '{"devDependencies":{"typescript":"7"}}' });
    assert.equal((await init())["adyen-kit.config.ts"], "written");
    assert.match(await read("adyen-kit.config.ts"), /^import type \{ RotationConfig \}.*satisfies RotationConfig;\n$/s);
    assert.match(await run("keys", "status"), /No rotation is in the journal/);
  });
});
