import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { parse } from "dotenv";
import { type Running, start } from "./support.ts";

const root = join(import.meta.dirname, "../../..");
const guide = readFileSync(join(root, "docs/guides/languages.md"), "utf8");

/** Sections of the guide, by their title: each with the commands that it gives. */
const commands = new Map(
  guide
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split("\n")[0] ?? "", /```sh\n([^]*?)```/.exec(section)?.[1] ?? ""]),
);

/** The program that a section's commands need; `-`: nobody has tried them on a machine of ours. */
const NEEDED: Readonly<Record<string, string>> = {
  ...{ curl: "curl", "Node.js": "node", Python: "python3", PHP: "php", Ruby: "ruby", Java: "keytool", Go: "go" },
  ".NET": "dotnet",
};

describe("the guide to any language, as it stands", () => {
  const folder = mkdtempSync(join(tmpdir(), "adyen-kit-languages-"));
  let running: Running;
  let env: NodeJS.ProcessEnv = {};
  let port = "";
  before(async () => {
    cpSync(join(import.meta.dirname, "languages"), folder, { recursive: true });
    // Programs find the packages of the repository from here.
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
    running = start(["sandbox", "--port", "0", "--memory", "--tls"], { cwd: folder });
    await running.says("Ctrl-C ends it");
    await running.says("Programs trust it by its authority");
    port = /https:\/\/127\.0\.0\.1:(\d+)/.exec(running.output())?.[1] ?? "";
    const values = parse(readFileSync(join(folder, ".adyen-kit/sandbox.env")));
    const path = `${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`;
    env = { ...{ PATH: path, HOME: process.env["HOME"] ?? folder }, ...values, SANDBOX_PORT: port };
  });
  after(async () => {
    running.child.kill("SIGTERM");
    await running.ended;
    rmSync(folder, { recursive: true });
  });

  test("has a section for each of the languages that Adyen has a library for", () => {
    assert.deepEqual([...commands.keys()].sort(), Object.keys(NEEDED).sort());
  });

  for (const [language, command] of commands) {
    const needed = NEEDED[language] ?? "";
    const isThere = spawnSync("sh", ["-c", `command -v ${needed}`]).status === 0;
    const skip = isThere ? false : `there is no ${needed} on this machine`;
    test(`${language}: Adyen's test host is the sandbox, by the guide's command`, { skip }, async () => {
      const script = command.replaceAll("4010", port).replaceAll(/^\$ /gm, "");
      // Not in a way that waits: the sandbox's output has to be read meanwhile.
      const child = spawn("sh", ["-euc", script], { cwd: folder, env });
      let [output, errors] = ["", ""];
      child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
      const [code] = (await once(child, "close")) as [number];
      assert.equal(code, 0, errors);
      assert.match(output, /"companyName":\s*"AcmeGroup"/, errors);
    });
  }
});
