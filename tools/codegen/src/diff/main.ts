import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { AnyFacts } from "./facts.ts";
import { compareStates, countBreaking, renderReport, type State } from "./report.ts";

const USAGE = `Usage: npm run facts:diff -- [--fail-on-breaking] [<before> [<after>]]

Prints in Markdown what differs between two states of spec/: operations, fields, values, limits, and what of it breaks a
program. Each is a folder that holds facts/ and published.json, or a commit. Without <after>: this folder's spec/ as it is.
Without <before>: HEAD.

  --fail-on-breaking   exit code 1 when something breaks
`;

const root = resolve(import.meta.dirname, "../../../..");

function main(): number {
  const { values, positionals } = parseArgs({
    options: { "fail-on-breaking": { type: "boolean", default: false }, help: { type: "boolean" } },
    allowPositionals: true,
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [before = "HEAD", after = join(root, "spec")] = positionals;
  const report = compareStates(readState(before), readState(after));
  process.stdout.write(renderReport(report));
  return values["fail-on-breaking"] && countBreaking(report) > 0 ? 1 : 0;
}

function readState(place: string): State {
  return existsSync(join(place, "facts")) ? readFolder(place) : readCommit(place);
}

function readFolder(folder: string): State {
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  return stateOf(readdirSync(join(folder, "facts")), read);
}

function readCommit(commit: string): State {
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] });
  try {
    git("rev-parse", "--verify", "--quiet", "--end-of-options", `${commit}^{commit}`);
  } catch (cause) {
    throw new Error(`"${commit}" is neither a folder that holds facts/ nor a commit. Give one of them.`, { cause });
  }
  const names = git("ls-tree", "--name-only", `${commit}:spec/facts`)
    .split("\n")
    .filter((name) => name !== "");
  return stateOf(names, (path) => git("show", `${commit}:spec/${path}`));
}

function stateOf(names: readonly string[], read: (path: string) => string): State {
  return {
    facts: names.map((name) => JSON.parse(read(`facts/${name}`)) as AnyFacts),
    published: JSON.parse(read("published.json")) as State["published"],
  };
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
