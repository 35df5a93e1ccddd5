import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { compactData } from "./data.ts";
import { forwarded } from "./forward.ts";

/**
 * Takes out of the client's two builds what they have twice or nobody reads: comments beside the declarations that carry
 * them, data that repeats itself, and, from the CommonJS half, declarations and data, which are the same in both.
 */
export async function slim(dist: string): Promise<void> {
  for (const file of filesOf(dist)) {
    const path = join(dist, file);
    const text = readFileSync(path, "utf8");
    const original = relative(dirname(path), join(dist, file.slice("cjs/".length)));
    const isCommonJs = file.startsWith("cjs/");
    if (file.endsWith(".d.ts")) {
      writeFileSync(path, isCommonJs ? forwarded(text, original.replace(/\.d\.ts$/, ".js")) : indentedByTabs(text));
    } else if (!isData(file)) writeFileSync(path, indentedByTabs(withoutComments(text)));
    else if (!isCommonJs) await compactData(path);
    // Node.js requires ES modules since 20.19 and 22.12. Data is for tools, which are newer than that.
    else writeFileSync(path, `"use strict";\nmodule.exports = require("${original}");\n`);
  }
}

function filesOf(dist: string): string[] {
  const names = readdirSync(dist, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(js|d\.ts)$/.test(name) && statSync(join(dist, name)).isFile());
}

/** Modules of data and nothing else. */
function isData(file: string): boolean {
  return /\/(schemas|operations|notes)\.js$/.test(file);
}

/** The compiler's own indentation is a tenth of what it writes. No module of the client has text over several lines. */
function indentedByTabs(code: string): string {
  return code.replaceAll(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}

/** Comments stand on lines of their own; what bundlers read stands inside of one. */
function withoutComments(code: string): string {
  return code.replaceAll(/^[ \t]*(\/\*\*[\s\S]*?\*\/|\/\/ .*)\n/gm, "");
}
