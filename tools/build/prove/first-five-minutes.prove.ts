import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { startSandbox } from "@adyen-kit/sandbox";
import { parse } from "dotenv";
import { packTarballs, repository } from "../test/support/installed.ts";
import { type Section, sectionOf } from "./support/readme.ts";

/** Not to block: a sandbox that is called may live in this process. */
const run = promisify(execFile);
/** Outside of the repository: nothing is found but what is installed. */
const scratch = mkdtempSync(join(tmpdir(), "five-minutes-"));
const runtimes = join(repository, "runtimes/node_modules");
const NODES = { 20: join(runtimes, "node-20/bin/node"), 22: join(runtimes, "node-22/bin/node"), 24: process.execPath };
type Version = keyof typeof NODES;

const skipOf = (version: Version) =>
  existsSync(NODES[version]) ? false : `there is no Node.js ${version} here: npm install --prefix runtimes`;

let tarballs: ReadonlyMap<string, string>;
before(async () => {
  tarballs = await packTarballs(scratch);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

/** An empty folder, and a shell in it as a new user has it. */
function newcomer(version: Version) {
  const folder = join(scratch, `node-${version}`);
  mkdirSync(folder);
  const path = (process.env["PATH"] ?? "").split(delimiter).filter((each) => !each.includes("node_modules"));
  const env = { ...ownEnvironment(), PATH: [dirname(NODES[version]), ...path].join(delimiter), NODE_NO_WARNINGS: "1" };
  return {
    folder,
    save: (file: string, code: string) => writeFileSync(join(folder, file), code),
    read: (file: string) => readFileSync(join(folder, file), "utf8"),
    /** Runs commands of the README; what npm would get from the registry are the tarballs. */
    sh: async (commands: string, more: Record<string, string> = {}) => {
      const options = { cwd: folder, env: { ...env, ...more }, timeout: 120_000 };
      const { stdout, stderr } = await run("sh", ["-euc", withTarballs(commands)], options);
      return { stdout, stderr };
    },
    /** Runs a command in another terminal, until the test ends. */
    start: (command: string) =>
      spawn("sh", ["-euc", `exec ${command}`], { cwd: folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] }),
  };
}

/** Without what npm and the test runner add for this process. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const added =
    /^(ADYEN_|NODE_(TEST|OPTIONS|COMPILE)|INIT_CWD$|npm_(command|config_local_prefix|execpath|lifecycle|node_execpath|package))/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** The command depends on every other package: npm would get those from the registry, too. */
function withTarballs(commands: string): string {
  return commands.replaceAll(/^npm install (.*)$/gm, (_, names: string) => {
    const asked = names.split(" ");
    const wanted = asked.includes("adyen-kit")
      ? [...tarballs.values()]
      : asked.map((name) => tarballs.get(name) ?? name);
    return `npm install ${wanted.join(" ")}`;
  });
}

function blockOf(section: Section, language: string, index = 0): { readonly code: string; readonly file: string } {
  const block = section.blocks.filter((each) => each.language === language)[index];
  assert.ok(block !== undefined, `there is no ${language} in: ${section.text}`);
  return { code: block.code, file: block.file ?? "" };
}

for (const version of [22, 24] as const) {
  describe(`the README alone, from an empty folder with Node.js ${version}`, { skip: skipOf(version) }, () => {
    let user: ReturnType<typeof newcomer>;
    let sandbox: ChildProcess | undefined;
    before(() => {
      user = newcomer(version);
    });
    after(async () => {
      if (sandbox?.pid === undefined || sandbox.exitCode !== null) return;
      const ended = once(sandbox, "close");
      // npx, and what it started.
      process.kill(-sandbox.pid, "SIGTERM");
      await ended;
    });

    test("leads to a first payment, and to its webhook with a signature that was checked", async () => {
      const section = sectionOf("Take a payment");
      await user.sh(blockOf(section, "sh").code);
      const { code, file } = blockOf(section, "ts");
      user.save(file, code);
      const { stdout } = await user.sh(`node ${file}`);
      assert.match(stdout, /^CS\w+ Authorised$/m);
      assert.match(stdout, /eventCode: 'AUTHORISATION'/);
      assert.match(stdout, /success: 'true'/);
    });

    test("leads to a rotated key", async () => {
      const section = sectionOf("Rotate a key");
      // Another port than the README's: on a machine that runs tests 4010 may be taken.
      sandbox = user.start(`${blockOf(section, "sh").code.trim()} --port 0`);
      await prints(sandbox, "Their keys are in");
      const commands = blockOf(section, "sh", 1).code;
      const list = /^(.*?keys list .*?$)/ms.exec(commands)?.[1] ?? "";
      const id = /^(S2-\w+) .*Payments$/m.exec((await user.sh(list)).stdout)?.[1] ?? "";
      const { stdout } = await user.sh(commands.replace(/S2-\w+/, id));
      assert.match(stdout, /^Rotation \S+: completed\.$/m);

      const { ADYEN_BASE_URL: url, OTHER_API_KEY_1: old = "" } = parse(user.read(".adyen-kit/sandbox.env"));
      const { ADYEN_API_KEY: current = "" } = parse(user.read(".env"));
      const statusOf = async (key: string) => {
        const headers = { "x-api-key": key, "content-type": "application/json" };
        const body = JSON.stringify({ merchantAccount: "AcmeGroup_Web" });
        return (await fetch(`${url}/v72/paymentMethods`, { method: "POST", headers, body })).status;
      };
      assert.deepEqual([await statusOf(old), await statusOf(current)], [401, 200]);
    });
  });
}

test("the README alone, the client with Node.js 20", { skip: skipOf(20) }, async () => {
  await using sandbox = await startSandbox();
  const user = newcomer(20);
  const section = sectionOf("Generate an API key");
  const install = /`(npm install [^`]+)`/.exec(section.text)?.[1] ?? "";
  await user.sh(`npm init -y\n${install}`);
  const { code, file } = blockOf(section, "ts");
  user.save(file, code);
  const { apiKey, baseUrl } = sandbox.connection();
  const { stdout } = await user.sh(`node ${file}`, { ADYEN_API_KEY: apiKey, ADYEN_BASE_URL: baseUrl });
  assert.match(stdout, /^A new key of \d+ characters/);
});

/** Resolves when a program has printed a text; rejects with all that it printed where it ends before. */
function prints(child: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = "";
    const look = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes(text)) resolve();
    };
    child.stdout?.on("data", look);
    child.stderr?.on("data", look);
    child.once("close", () => reject(new Error(`It ended without "${text}":\n${printed}`)));
  });
}
