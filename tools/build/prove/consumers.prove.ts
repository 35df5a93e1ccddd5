import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { build } from "../src/build.ts";
import { repository } from "../test/support/installed.ts";
import { type Consumer, consumers, EXPECTED, EXPECTED_MINIFIED } from "./support/consumers.ts";

const tools = join(repository, "consumers/node_modules");
/** Below the tools, so that each project finds them as its own. */
const scratch = join(repository, "consumers/temp", String(process.pid));
const nodes = [
  ["Node.js 20", join(repository, "runtimes/node_modules/node-20/bin/node")],
  ["Node.js 22", join(repository, "runtimes/node_modules/node-22/bin/node")],
  ["Node.js 24", process.execPath],
] as const;

const installed = existsSync(tools) ? false : "tools are not installed: npm install --prefix consumers";
const table = new Map<string, string[]>();

before(async () => {
  if (installed !== false) return;
  const folder = join(scratch, "package/client");
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "README.md"])
    cpSync(join(repository, "packages/client", file), join(folder, file));
  await build(repository, join(scratch, "package"), ["client"]);
  execFileSync("npm", ["pack", "--silent", "--pack-destination", scratch], { cwd: folder, stdio: "ignore" });
  mkdirSync(join(scratch, "unpacked"));
  execFileSync("sh", ["-c", 'tar xzf "$1"/*.tgz -C "$1/unpacked"', "sh", scratch]);
});

after(() => {
  rmSync(scratch, { recursive: true, force: true });
  const names = nodes.map(([name]) => name);
  const width = Math.max(...consumers.map(({ name }) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    `${name.padEnd(width)}  ${cells.map((cell) => cell.padEnd(10)).join("  ")}`.trimEnd();
  const lines = [line("", names), ...[...table].map(([name, cells]) => line(name, cells))];
  process.stdout.write(`\nThe packed client in ${table.size} projects\n${lines.join("\n")}\n`);
});

for (const consumer of consumers) {
  describe(`the packed client with ${consumer.name}`, { skip: installed }, () => {
    for (const [name, node] of nodes) {
      const skip = existsSync(node) ? false : `there is no ${name} for this machine: npm install --prefix runtimes`;
      test(`under ${name}`, { skip }, (t) => {
        const begun = performance.now();
        const cells = table.get(consumer.name) ?? [];
        table.set(consumer.name, cells);
        cells.push("failed");
        const printed = resultOf(consumer, node, projectFor(consumer, name));
        if (consumer.expected !== undefined) assert.equal(printed, consumer.expected);
        else if (printed !== EXPECTED) assert.match(printed, EXPECTED_MINIFIED);
        cells[cells.length - 1] = "works";
        t.diagnostic(`${Math.round((performance.now() - begun) / 100) / 10} s`);
      });
    }
  });
}

/** A new project that has the package from its tarball. */
function projectFor(consumer: Consumer, node: string): string {
  const project = join(scratch, `${consumer.name} ${node}`.replaceAll(/[^A-Za-z0-9]+/g, "-"));
  for (const [path, text] of Object.entries(consumer.files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text.replaceAll("{tools}", tools));
  }
  cpSync(join(scratch, "unpacked/package"), join(project, "node_modules/@adyen-kit/client"), { recursive: true });
  return project;
}

function resultOf(consumer: Consumer, node: string, project: string): string {
  let printed = "";
  for (const step of consumer.steps) {
    const args = step.map((argument) => argument.replace("{tools}", tools));
    const env = {
      ...process.env,
      PATH: `${dirname(node)}:${process.env["PATH"]}`,
      CI: "1",
      NEXT_TELEMETRY_DISABLED: "1",
    };
    // What runs this must not be taken for what runs in there.
    const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, NODE_COMPILE_CACHE: ___, ...clean } = env as NodeJS.ProcessEnv;
    const { status, stdout, stderr } = spawnSync(node, args, {
      cwd: project,
      encoding: "utf8",
      env: clean,
      timeout: 300_000,
    });
    assert.equal(status, 0, `${args.join(" ")}\n${stdout}\n${stderr}`);
    printed = stdout;
  }
  return (consumer.result === undefined ? printed : readFileSync(join(project, consumer.result), "utf8")).trim();
}
