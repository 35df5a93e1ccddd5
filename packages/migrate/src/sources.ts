import { globSync, statSync } from "node:fs";
import { resolve } from "node:path";

const SOURCES = "**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs}";
const IGNORED = /(^|[\\/])(node_modules|dist|build|out|coverage|\.[^\\/.][^\\/]*)([\\/]|$)|\.d\.[mc]?ts$/;

/** Sources under files and folders, without what is installed or built. */
export function findSources(paths: readonly string[]): readonly string[] {
  const found = paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? globSync(SOURCES, { cwd: path, exclude: (name) => IGNORED.test(name) })
          .filter((name) => !IGNORED.test(name))
          .map((name) => resolve(path, name))
      : [resolve(path)],
  );
  return [...new Set(found)].sort();
}
