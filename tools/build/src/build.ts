import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { bundleClient, type Manifest } from "./client.ts";
import { bundlePackage } from "./package.ts";
import { bundlePage } from "./page.ts";
import { runTool } from "./run-tool.ts";

interface Target {
  readonly name: string;
  /** Sources that are started or imported, without their extension. Absent: those that package.json names. */
  readonly entries?: readonly string[];
  /** Folder of a page: its `main.tsx` becomes one script, and what is none is read as it is. */
  readonly page?: string;
  /** Files that are read as they are, and lie at the top. */
  readonly files?: readonly string[];
}

/** Scripts that the frames of card fields load. */
const FIELDS = ["contents", "field", "messages", "rules", "seal"].map((name) => `shopper/secured-fields/${name}`);

/** What test runners load. */
const TESTING = ["jest", "testcontainers", "testing", "vitest"].map((name) => `testing/${name}`);

/** What is published, in an order in which each finds what it needs. */
const TARGETS: readonly Target[] = [
  { name: "client" },
  {
    name: "sandbox",
    entries: ["index", "playwright/playwright", ...TESTING, ...FIELDS],
    page: "console",
    files: ["seed/seed.schema.json"],
  },
  {
    name: "rotate",
    entries: ["index", "env-file", "fleet", "lambda", "usage"],
    files: ["fleet/members.schema.json"],
  },
  { name: "cli", entries: ["main"] },
  { name: "migrate", entries: ["main"] },
];

/** Nobody imports them: they have no types. */
const COMMANDS: readonly string[] = ["cli", "migrate"];

/** Builds packages, all or those named, into `<folder>/<package>/dist`, ready to be packed. Gives their names. */
export async function build(root: string, folder: string, names?: readonly string[]): Promise<readonly string[]> {
  const targets = TARGETS.filter(({ name }) => names?.includes(name) ?? true);
  for (const { name, entries, page, files = [] } of targets) {
    const source = join(root, "packages", name, "src");
    const dist = join(folder, name, "dist");
    rmSync(dist, { recursive: true, force: true });
    if (!COMMANDS.includes(name)) declare(root, source, dist, page);
    if (entries === undefined) await bundleClient(source, dist, manifestOf(root, name));
    else await bundlePackage(source, entries, dist);
    format(root, dist);
    if (page !== undefined) await copyPage(join(source, page), join(dist, page));
    for (const file of files) cpSync(join(source, file), join(dist, basename(file)));
    cpSync(join(root, "LICENSE"), join(folder, name, "LICENSE"));
  }
  return targets.map(({ name }) => name);
}

function manifestOf(root: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as Manifest;
}

async function copyPage(source: string, dist: string): Promise<void> {
  for (const name of readdirSync(source)) if (/\.(html|css)$/.test(name)) cpSync(join(source, name), join(dist, name));
  writeFileSync(join(dist, "main.js"), await bundlePage(join(source, "main.tsx")));
}

/** Writes the declarations of a package; its scripts are rolldown's. Nobody imports a page. */
function declare(root: string, rootDir: string, outDir: string, page = "none"): void {
  const compilerOptions = {
    customConditions: ["@adyen-kit/source"],
    ...{ rootDir, outDir, declaration: true, emitDeclarationOnly: true },
    typeRoots: [join(root, "node_modules/@types")],
  };
  const tsconfig = {
    extends: join(root, "tsconfig.base.json"),
    compilerOptions,
    include: [rootDir],
    exclude: [join(rootDir, page)],
  };
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
