import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/**
 * Takes out of the client's two builds what they have twice or nobody reads: comments beside the declarations that carry
 * them, and, from the CommonJS half, types and data, which are the same in both.
 */
export function slim(dist: string): void {
  for (const file of filesOf(dist)) {
    const path = join(dist, file);
    if (file.endsWith(".js")) writeFileSync(path, withoutDocs(readFileSync(path, "utf8")));
    if (!file.startsWith("cjs/")) continue;
    const original = relative(dirname(path), join(dist, file.slice("cjs/".length)));
    if (isTypes(file)) {
      const specifier = original.replace(/\.d\.ts$/, ".js");
      writeFileSync(path, `export type * from "${specifier}" with { "resolution-mode": "import" };\n`);
    } else if (/\/(schemas|operations)\.js$/.test(file)) {
      // Node.js requires ES modules since 20.19 and 22.12. Data is for tools, which are newer than that.
      writeFileSync(path, `"use strict";\nmodule.exports = require("${original}");\n`);
    }
  }
}

function filesOf(dist: string): string[] {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(dist, name)).isFile());
}

/** Modules of types and nothing else. */
function isTypes(file: string): boolean {
  return /\/types\.d\.ts$|^cjs\/(webhooks|terminal)\/[^/]+\/v\d+\.d\.ts$/.test(file);
}

/** Doc comments stand on lines of their own; what bundlers read stands inside of one. */
function withoutDocs(code: string): string {
  return code.replaceAll(/^[ \t]*\/\*\*[\s\S]*?\*\/\n/gm, "");
}
