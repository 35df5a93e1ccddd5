import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Package registries by any name: which one is used is the business of each machine. */
const REGISTRY = /\bregistry\.(?:npmjs|yarnpkg)\.|\bnpm\.pkg\.github\./;

/** Problems, a line each: files that say where packages are downloaded from. */
export function findRegistries(root: string, files: readonly string[]): string[] {
  return files
    .filter((file) => file !== "tools/check/src/addresses.ts" && !file.endsWith(".fingerprints"))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const named = REGISTRY.test(text) ? [`${file}: names a package registry`] : [];
      const resolved =
        file.endsWith("package-lock.json") && /"resolved": "https?:/.test(text)
          ? [`${file}: has download addresses`]
          : [];
      return [...named, ...resolved];
    });
}
