import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Package registries by any name: which one is used is the business of each machine. */
const REGISTRY = /\bregistry\.(?:npmjs|yarnpkg)\.|\bnpm\.pkg\.github\./;

/** Problems, a line each: files that say where packages are downloaded from. Lock files do not: `.npmrc` sees to that. */
export function findRegistries(root: string, files: readonly string[]): string[] {
  return files
    .filter((file) => file !== "tools/check/src/addresses.ts" && !file.endsWith(".fingerprints"))
    .filter((file) => REGISTRY.test(readFileSync(join(root, file), "utf8")))
    .map((file) => `${file}: names a package registry`);
}
