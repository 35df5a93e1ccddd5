import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { after, before, describe, test } from "node:test";
import { type Running, start } from "../test/support.ts";

const root = join(import.meta.dirname, "../../..");
const main = join(import.meta.dirname, "../src/main.ts");

/** Pages whose commands are run, one after the other, beside the sandbox that the first of them starts. */
const PAGES = ["packages/cli/skills/adyen-kit/SKILL.md", "docs/guides/sandbox.md"];

describe("the commands of a page", () => {
  const folder = mkdtempSync(join(tmpdir(), "adyen-kit-pages-"));
  let running: Running;
  before(async () => {
    running = start(["sandbox", "--port", "0", "--memory"], { cwd: folder });
    await running.says("Ctrl-C ends it");
  });
  after(async () => {
    running.child.kill("SIGTERM");
    await running.ended;
    rmSync(folder, { recursive: true });
  });

  for (const page of PAGES) {
    test(`${page}: each of them goes well`, async () => {
      const [first = "", ...rest] = [...readFileSync(join(root, page), "utf8").matchAll(/^```sh\n(.*?)^```$/gms)].map(
        ([, commands = ""]) => commands,
      );
      assert.match(first, /^npx adyen-kit sandbox/);
      const script = [
        `npx() { shift; node --conditions=@adyen-kit/source ${main} "$@"; }`,
        // Which command it was is the last line that a failure leaves.
        "set -eux",
        ...rest,
      ].join("\n");
      const path = `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`;
      const child = spawn("sh", ["-c", script], {
        ...{ cwd: folder, env: { PATH: path, HOME: folder }, stdio: ["ignore", "pipe", "pipe"] },
      });
      const [output, errors, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, "close"),
      ]);
      assert.equal(code, 0, errors.slice(-2000));
      assert.match(output, /"resultCode": "Authorised"/);
    });
  }
});
