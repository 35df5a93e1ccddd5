import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { distil, distilFile, type Lock, printFacts } from "./distil/distil.ts";
import { distilMessages } from "./distil/messages.ts";
import { checkSchemas, type Override } from "./distil/overrides.ts";
import type { ApiSource, Facts, MessageFacts, MessageSource, Roles } from "./facts.ts";
import { compare, write } from "./files.ts";
import {
  type Files,
  generateApi,
  generateCatalog,
  generatedFolders,
  generateMessages,
  generateNotes,
  generateReferenceHome,
  messagesFolder,
} from "./generate.ts";
import { type Coverage, coverageLine, coverageOf } from "./model/coverage.ts";
import type { Examples } from "./model/examples.ts";
import { checkNotes, NO_NOTES, type Notes } from "./model/notes.ts";

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
  const sources = { apis: spec<ApiSource[]>("apis.json"), messages: spec<MessageSource[]>("messages.json") };
  if (values.from !== undefined) distilAll(resolve(values.from), sources, values.commit, values.check);
  const { files, folders, coverage } = generateAll(sources);
  const differences = compare(root, files, folders);
  if (!values.check) write(root, files, differences);
  for (const { kind, path } of differences) process.stdout.write(`${kind.padEnd(8)} ${path}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(2);
  process.stdout.write(
    `${files.size} files from ${sources.apis.length + sources.messages.length} description(s), ${differences.length} differed, ${seconds} s\n`,
  );
  process.stdout.write(`${coverageLine(coverage)}\n`);
  if (values.check && differences.length > 0) {
    process.stderr.write("Generated files are not up to date. Run: npm run generate\n");
    return 1;
  }
  return 0;
}

/** Descriptions → `spec/facts/*.json` and `spec/lock.json`. */
function distilAll(folder: string, sources: Sources, commit: string | undefined, check: boolean): void {
  const overrides = spec<Override[]>("overrides.json");
  const distilled = [
    ...sources.apis.map((source) => ({
      file: source.file,
      ...distilFile(folder, source.file, overrides, (description) => distil(description, source)),
    })),
    ...sources.messages.map((source) => ({
      file: source.file,
      ...distilFile(folder, source.file, overrides, (description) => distilMessages(description, source)),
    })),
  ];
  checkSchemas(overrides, new Set(distilled.flatMap((each) => Object.keys(each.facts.schemas))));
  const hashes = Object.fromEntries(distilled.map(({ file, sha256 }) => [file, sha256]));
  const facts = new Map(distilled.map(({ facts }) => [factsPath(facts), printFacts(facts)]));
  const lock = `${JSON.stringify(nextLock(hashes, commit), null, 2)}\n`;
  const published = `${JSON.stringify(publishedVersions(folder), null, 2)}\n`;
  const files: Files = new Map([...facts, ["spec/lock.json", lock], ["spec/published.json", published]]);
  const differences = compare(root, files, ["spec/facts"]);
  if (check && differences.length > 0) {
    throw new Error(
      `Facts are not up to date: ${differences.map(({ path }) => path).join(", ")}. Run: npm run generate -- --from ${folder}`,
    );
  }
  write(root, files, differences);
}

/** Versions of every description in a folder, by its name: of some of them nothing is generated. */
function publishedVersions(folder: string): Readonly<Record<string, readonly number[]>> {
  const versions: Record<string, number[]> = {};
  for (const file of readdirSync(folder).toSorted()) {
    const [, name, version] = /^(\w+)-v(\d+)\.json$/.exec(file) ?? [];
    if (name !== undefined) (versions[name] ??= []).push(Number(version));
  }
  for (const each of Object.values(versions)) each.sort((a, b) => a - b);
  return versions;
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

interface Sources {
  readonly apis: readonly ApiSource[];
  readonly messages: readonly MessageSource[];
}

function generateAll(sources: Sources): { files: Files; folders: readonly string[]; coverage: Coverage } {
  const roles = spec<Roles>("roles.json");
  const notes = readNotes();
  const examples = spec<Examples>("examples.json");
  const apis = sources.apis.map((source) => ({ source, facts: readFacts<Facts>(source) }));
  const messages = sources.messages.map((source) => {
    const { kind, name, version } = source;
    return { source, facts: readFacts<MessageFacts>({ api: `${kind}/${name}`, version }) };
  });
  const all = apis.map(({ facts }) => facts);
  checkNotes(
    notes,
    all,
    messages.map(({ facts }) => facts),
  );
  const files = [
    ...apis.flatMap(({ source, facts }) => [...generateApi(source, facts, roles, notes, examples)]),
    ...messages.flatMap(({ source, facts }) => [...generateMessages(source, facts, notes)]),
    ...generateNotes(all, notes),
    ...generateCatalog(sources.apis),
    ...generateReferenceHome(apis, notes),
  ];
  return {
    files: new Map(files),
    folders: [...sources.apis.flatMap(generatedFolders), ...sources.messages.map(messagesFolder)],
    coverage: coverageOf(all, notes),
  };
}

/** `spec/notes.json`, and what `spec/notes/` has of single APIs. */
function readNotes(): Notes {
  const folder = join(root, "spec/notes");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const apis = names.map(
    (name) => [name.replace(/\.json$/, ""), spec<Notes["apis"][string]>(`notes/${name}`)] as const,
  );
  return { ...NO_NOTES, ...spec<Partial<Notes>>("notes.json"), apis: Object.fromEntries(apis) };
}

type FactsName = Pick<Facts, "api" | "version">;

function readFacts<T extends Facts>(name: FactsName): T {
  return JSON.parse(readFileSync(join(root, factsPath(name)), "utf8")) as T;
}

function factsPath({ api, version }: FactsName): string {
  return `spec/facts/${api.replace("/", "-")}-v${version}.json`;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
