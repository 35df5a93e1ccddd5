import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Target {
  readonly name: string;
  /** CommonJS beside ES modules. */
  readonly commonjs?: true;
}

/** What is published, in an order in which each finds what it needs. */
const TARGETS: readonly Target[] = [
  { name: "client", commonjs: true },
  { name: "sandbox" },
  { name: "rotate" },
  { name: "cli" },
];

/** Builds every package into `<folder>/<package>/dist`, ready to be packed. Gives the packages' names. */
export function build(root: string, folder: string): readonly string[] {
  for (const target of TARGETS) {
    rmSync(join(folder, target.name, "dist"), { recursive: true, force: true });
    compile(root, target.name, join(folder, target.name, "dist"), {});
    if (target.commonjs === true) compileCommonJs(root, target.name, join(folder, target.name, "dist/cjs"));
    cpSync(join(root, "LICENSE"), join(folder, target.name, "LICENSE"));
  }
  return TARGETS.map(({ name }) => name);
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
    fixTransport(join(outDir, "core/client.js"));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** An imports map holds for the package's own folder only, and whatever runs CommonJS has Node's modules. */
function fixTransport(file: string): void {
  const code = readFileSync(file, "utf8");
  const fixed = code.replace('require("#transport")', 'require("./transport/node.js")');
  if (fixed === code) throw new Error(`${file} does not require #transport.`);
  writeFileSync(file, fixed);
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
