import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { distilFile, type Lock, printFacts } from "./distil/distil.ts";
import type { Override } from "./distil/overrides.ts";
import type { ApiSource, Facts, Roles } from "./facts.ts";
import { compare, write } from "./files.ts";
import { type Files, generateApi, generatedFolders, generateReferenceHome } from "./generate.ts";
import type { Notes } from "./model/model.ts";

const USAGE = `Usage: npm run generate -- [--from <folder>] [--commit <sha>] [--check]

  --from <folder>   distil facts from the descriptions in this folder into spec/facts first
  --commit <sha>    the upstream commit of those descriptions (needed when they differ from spec/lock.json)
  --check           write nothing; fail when a generated file is not what the facts give
`;

const root = resolve(import.meta.dirname, "../../..");
const spec = <T>(path: string): T => JSON.parse(readFileSync(join(root, "spec", path), "utf8")) as T;

function main(): number {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      commit: { type: "string" },
      check: { type: "boolean", default: false },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const started = performance.now();
  const sources = spec<ApiSource[]>("apis.json");
  if (values.from !== undefined) distilAll(resolve(values.from), sources, values.commit, values.check);
  const { files, folders } = generateAll(sources);
  const differences = compare(root, files, folders);
  if (!values.check) write(root, files, differences);
  for (const { kind, path } of differences) process.stdout.write(`${kind.padEnd(8)} ${path}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  process.stdout.write(
    `${files.size} files from ${sources.length} API version(s), ${differences.length} differed, ${seconds} s\n`,
  );
  if (values.check && differences.length > 0) {
    process.stderr.write("Generated files are not up to date. Run: npm run generate\n");
    return 1;
  }
  return 0;
}

/** Descriptions → `spec/facts/*.json` and `spec/lock.json`. */
function distilAll(folder: string, sources: readonly ApiSource[], commit: string | undefined, check: boolean): void {
  const overrides = spec<Override[]>("overrides.json");
  const distilled = sources.map((source) => ({ source, ...distilFile(folder, source, overrides) }));
  const hashes = Object.fromEntries(distilled.map(({ source, sha256 }) => [source.file, sha256]));
  const facts = new Map(distilled.map(({ source, facts }) => [factsPath(source), printFacts(facts)]));
  const lock = `${JSON.stringify(nextLock(hashes, commit), null, 2)}\n`;
  const files: Files = new Map([...facts, ["spec/lock.json", lock]]);
  const differences = compare(root, files, ["spec/facts"]);
  if (check && differences.length > 0) {
    throw new Error(
      `Facts are not up to date: ${differences.map(({ path }) => path).join(", ")}. Run: npm run generate -- --from ${folder}`,
    );
  }
  write(root, files, differences);
}

/** The lock of these files. Files that changed need the commit that they come from, or nobody could find them again. */
function nextLock(files: Readonly<Record<string, string>>, commit: string | undefined): Lock {
  const lock = spec<Lock>("lock.json");
  const changed = Object.keys(files).filter((file) => lock.files[file] !== files[file]);
  if (changed.length > 0 && commit === undefined) {
    throw new Error(
      `${changed.join(", ")}: not what spec/lock.json names. Say with --commit which upstream commit they are from.`,
    );
  }
  return { repository: lock.repository, commit: commit ?? lock.commit, files };
}

function generateAll(sources: readonly ApiSource[]): { files: Files; folders: readonly string[] } {
  const roles = spec<Roles>("roles.json");
  const notes = spec<Notes>("notes.json");
  const apis = sources.map((source) => ({
    source,
    facts: JSON.parse(readFileSync(join(root, factsPath(source)), "utf8")) as Facts,
  }));
  const files = apis.flatMap(({ source, facts }) => [...generateApi(source, facts, roles, notes)]);
  return { files: new Map([...files, ...generateReferenceHome(apis)]), folders: sources.flatMap(generatedFolders) };
}

function factsPath({ api, version }: ApiSource): string {
  return `spec/facts/${api}-v${version}.json`;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
