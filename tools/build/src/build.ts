import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundlePackage } from "./bundle.ts";
import { bundleCore } from "./core.ts";
import { slim } from "./slim.ts";

interface Target {
  readonly name: string;
  /** CommonJS beside ES modules, and as few files as can be. */
  readonly commonjs?: true;
  /** The script that everything else is put into. */
  readonly entry?: string;
  /** Files that are read as they are, below `src`. */
  readonly assets?: readonly string[];
}

/** What is published, in an order in which each finds what it needs. */
const TARGETS: readonly Target[] = [
  { name: "client", commonjs: true },
  { name: "sandbox", entry: "index.js", assets: ["console/index.html", "console/console.css"] },
  { name: "rotate" },
  { name: "cli", entry: "main.js" },
];

/** Builds packages, all or those named, into `<folder>/<package>/dist`, ready to be packed. Gives their names. */
export async function build(root: string, folder: string, names?: readonly string[]): Promise<readonly string[]> {
  const targets = TARGETS.filter(({ name }) => names?.includes(name) ?? true);
  for (const target of targets) {
    rmSync(join(folder, target.name, "dist"), { recursive: true, force: true });
    compile(root, target.name, join(folder, target.name, "dist"), {});
    if (target.commonjs === true) {
      compileCommonJs(root, target.name, join(folder, target.name, "dist/cjs"));
      await slim(join(folder, target.name, "dist"));
      await bundleCore(join(folder, target.name, "dist"));
    }
    for (const asset of target.assets ?? [])
      cpSync(join(root, "packages", target.name, "src", asset), join(folder, target.name, "dist", asset));
    if (target.entry !== undefined)
      await bundlePackage(join(folder, target.name, "dist"), target.entry, [
        "console",
        "shopper/secured-fields",
        "demo",
      ]);
    cpSync(join(root, "LICENSE"), join(folder, target.name, "LICENSE"));
  }
  return targets.map(({ name }) => name);
}

/** TypeScript decides by package.json whether a file is CommonJS, so these are compiled from a copy with another one. */
function compileCommonJs(root: string, name: string, outDir: string): void {
  const copy = mkdtempSync(join(tmpdir(), "build-"));
  try {
    cpSync(join(root, "packages", name, "src"), join(copy, "packages", name, "src"), { recursive: true });
    cpSync(join(root, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
    const manifest = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as object;
    writeFileSync(join(copy, "packages", name, "package.json"), JSON.stringify({ ...manifest, type: "commonjs" }));
    compile(copy, name, outDir, { verbatimModuleSyntax: false }, root);
    writeFileSync(join(outDir, "package.json"), '{ "type": "commonjs" }\n');
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function compile(root: string, name: string, outDir: string, options: object, toolsRoot: string = root): void {
  const source = join(root, "packages", name, "src");
  const folder = mkdtempSync(join(tmpdir(), "tsconfig-"));
  try {
    const tsconfig = {
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: {
        customConditions: ["@adyen-kit/source"],
        ...{ rootDir: source, outDir, declaration: true },
        typeRoots: [join(toolsRoot, "node_modules/@types")],
        ...options,
      },
      include: [source],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(tsconfig));
    const tsc = join(toolsRoot, "node_modules/typescript/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    if (status !== 0) {
      throw new Error(`${name} cannot be built:\n${stdout.split("\n").slice(0, 20).join("\n")}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
