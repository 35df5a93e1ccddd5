import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundleClient, type Manifest } from "./client.ts";
import { bundlePackage } from "./package.ts";
import { runTool } from "./run-tool.ts";

interface Target {
  readonly name: string;
  /** Sources that are started or imported, without their extension. Absent: those that package.json names. */
  readonly entries?: readonly string[];
  /** Sources that a browser loads, one by one, and files that are read as they are. */
  readonly page?: string;
}

/** Scripts that the frames of card fields load. */
const FIELDS = ["contents", "field", "messages", "rules", "seal"].map((name) => `shopper/secured-fields/${name}`);

/** What test runners load. */
const TESTING = ["jest", "testing", "vitest"].map((name) => `testing/${name}`);

/** What is published, in an order in which each finds what it needs. */
const TARGETS: readonly Target[] = [
  { name: "client" },
  { name: "sandbox", entries: ["index", "playwright/playwright", ...TESTING, ...FIELDS], page: "console" },
  { name: "rotate", entries: ["index", "env-file", "fleet", "usage"] },
  { name: "cli", entries: ["main"] },
  { name: "migrate", entries: ["main"] },
];

/** Nobody imports them: they have no types. */
const COMMANDS: readonly string[] = ["cli", "migrate"];

/** Builds packages, all or those named, into `<folder>/<package>/dist`, ready to be packed. Gives their names. */
export async function build(root: string, folder: string, names?: readonly string[]): Promise<readonly string[]> {
  const targets = TARGETS.filter(({ name }) => names?.includes(name) ?? true);
  for (const { name, entries, page } of targets) {
    const source = join(root, "packages", name, "src");
    const dist = join(folder, name, "dist");
    rmSync(dist, { recursive: true, force: true });
    if (!COMMANDS.includes(name)) declare(root, source, dist);
    if (entries === undefined) await bundleClient(source, dist, manifestOf(root, name));
    else await bundlePackage(source, [...entries, ...(page === undefined ? [] : copyPage(source, dist, page))], dist);
    format(root, dist);
    cpSync(join(root, "LICENSE"), join(folder, name, "LICENSE"));
  }
  return targets.map(({ name }) => name);
}

function manifestOf(root: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as Manifest;
}

/** Copies what is no script, and gives the scripts. */
function copyPage(source: string, dist: string, page: string): string[] {
  const scripts: string[] = [];
  for (const name of readdirSync(join(source, page))) {
    if (name.endsWith(".ts")) scripts.push(join(page, name.slice(0, -".ts".length)));
    else cpSync(join(source, page, name), join(dist, page, name));
  }
  return scripts;
}

/** Writes the declarations of a package; its scripts are rolldown's. */
function declare(root: string, rootDir: string, outDir: string): void {
  const compilerOptions = {
    customConditions: ["@adyen-kit/source"],
    ...{ rootDir, outDir, declaration: true, emitDeclarationOnly: true },
    typeRoots: [join(root, "node_modules/@types")],
  };
  const tsconfig = { extends: join(root, "tsconfig.base.json"), compilerOptions, include: [rootDir] };
  runTool(join(root, "node_modules/typescript/bin/tsc"), "tsconfig.json", tsconfig, (folder) => ["-p", folder]);
}

/** Indents by tabs and keeps on a line what fits: a tenth of what the client's files weigh. Data is as compact as can be. */
function format(root: string, dist: string): void {
  const config = {
    formatter: { indentStyle: "tab", lineWidth: 320 },
    javascript: { formatter: { bracketSpacing: false, expand: "never" } },
    files: {
      includes: ["**/*.js", "**/*.d.ts", ...["schemas", "operations", "notes"].map((name) => `!**/${name}.js`)],
    },
  };
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome");
  runTool(biome, "biome.json", config, (folder) => ["format", "--write", `--config-path=${folder}`, dist]);
}
