import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { type Sandbox, startSandbox } from "@adyen-kit/sandbox";

/** Not to block: the sandbox that is called lives in this process. */
const run = promisify(execFile);
const folder = resolve(import.meta.dirname, "..");
const examples = [
  ["Python", "python3", "python/checkout.py"],
  ["PHP", "php", "php/checkout.php"],
  ["Java", "java", "java/Checkout.java"],
] as const;

describe("examples in other languages", () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox();
  });
  after(() => sandbox.close());
  let started = 0;

  for (const [language, program, file] of examples) {
    const isThere = spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
    const skip = isThere ? false : `there is no ${program} on this machine`;
    test(`${language} pays, and believes the webhook that is signed`, { skip }, async () => {
      const env = { ...process.env, ADYEN_BASE_URL: sandbox.url, ADYEN_SANDBOX_TOKEN: sandbox.controlToken };
      const { stdout } = await run(program, [join(folder, file)], { env, timeout: 60_000 });
      assert.equal(stdout, "payment: Authorised\nwebhook: AUTHORISATION order-1 paid\n");
      started += 1;
    });
  }

  test("are counted", (t) => t.diagnostic(`examples started: ${started} of ${examples.length}`));
});
