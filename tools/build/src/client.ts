import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { type OutputOptions, rolldown } from "rolldown";
import { compactData } from "./data.ts";
import { forwarded } from "./forward.ts";

/**
 * The scripts of the client, as ES modules and as CommonJS. What can be imported is a file of its own, so that one operation
 * brings itself alone; the core is one file, since a program that imports the client spends its time on opening files.
 */
export async function bundleClient(source: string, dist: string, manifest: Manifest): Promise<void> {
  const modules = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const data = modules.filter((name) => isData(name));
  const input = Object.fromEntries(
    entriesOf(modules, manifest).map((name) => [name.slice(0, -".ts".length), join(source, name)]),
  );
  const isDataFile = (id: string) => data.includes(relative(source, id));
  const options = {
    chunkFileNames: "core/[name].js",
    // What bundlers read: that a call has no effect but its result.
    comments: { annotation: true, jsdoc: false, legal: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: "shared", test: (id) => isShared(relative(source, id)) }],
    },
    paths: (id) => (isDataFile(id) ? `./${scriptOf(relative(source, id))}` : id),
  } as const satisfies OutputOptions;
  const external = (id: string) => id.startsWith("node:") || id.startsWith("#") || isDataFile(id);
  const common = { input, platform: "neutral", logLevel: "silent", tsconfig: false, ...QUIET } as const;

  const esm = await rolldown({ ...common, external });
  await esm.write({ ...options, dir: dist, format: "esm" });
  await esm.close();
  // Only the CommonJS half has no map of imports: whatever runs it has Node's modules.
  const alias = { "#transport": join(source, "core/transport/node.ts") };
  const cjs = await rolldown({ ...common, external: (id) => !(id in alias) && external(id), resolve: { alias } });
  await cjs.write({ ...options, dir: join(dist, "cjs"), format: "cjs", dynamicImportInCjs: false });
  await cjs.close();

  for (const name of data) {
    const script = scriptOf(name);
    await compactData(join(source, name), join(dist, script));
    // Node.js requires ES modules since 20.19 and 22.12. Data is for tools, which are newer than that.
    write(join(dist, "cjs", script), `"use strict";\nmodule.exports = require("${fromCommonJs(script)}");\n`);
  }
  for (const name of modules) {
    const declarations = name.replace(/ts$/, "d.ts");
    const text = readFileSync(join(dist, declarations), "utf8");
    write(join(dist, "cjs", declarations), forwarded(text, fromCommonJs(scriptOf(name))));
  }
  write(join(dist, "cjs/package.json"), '{ "type": "commonjs" }\n');
}

export interface Manifest {
  readonly exports: Readonly<Record<string, Exported>>;
  readonly imports: Readonly<Record<string, Exported>>;
}

/** Without comments that say where code comes from. */
export const QUIET = { experimental: { attachDebugInfo: "none" } } as const;

/** A path, what a condition leads to, or nothing where a path is not to be imported. */
type Exported = string | null | { readonly [condition: string]: Exported };

/** The modules that package.json has under a name, by themselves or by a pattern. */
function entriesOf(modules: readonly string[], { exports, imports }: Manifest): string[] {
  const targets = [...Object.values(exports), ...Object.values(imports)].flatMap(pathsOf);
  const hidden = Object.keys(exports).filter((path) => exports[path] === null);
  return modules.filter((name) => {
    if (targets.includes(`./src/${name}`)) return true;
    const path = `./${name.slice(0, -".ts".length)}`;
    return !hidden.some((each) => (each.endsWith("*") ? path.startsWith(each.slice(0, -1)) : path === each));
  });
}

function pathsOf(exported: Exported): string[] {
  if (typeof exported === "string") return [exported];
  return exported === null ? [] : Object.values(exported).flatMap(pathsOf);
}

/** Modules of data and nothing else. */
function isData(name: string): boolean {
  return !name.startsWith("core/") && /\/(schemas|operations|notes)\.ts$/.test(name);
}

/** The core but for what is loaded later or by a condition. */
function isShared(name: string): boolean {
  return name.startsWith("core/") && !/^core\/transport\/(node|proxy|decompress|web)\.ts$/.test(name);
}

function scriptOf(name: string): string {
  return name.replace(/ts$/, "js");
}

/** The ES module of a script, as it is seen from the script of its name in the CommonJS half. */
function fromCommonJs(script: string): string {
  return relative(dirname(join("cjs", script)), script);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
