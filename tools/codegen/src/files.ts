import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "./generate.ts";

export interface Difference {
  readonly path: string;
  readonly kind: "new" | "changed" | "stale";
}

/** What differs between the files as they should be and the folders on disk. */
export function compare(root: string, files: Files, folders: readonly string[]): Difference[] {
  const differences: Difference[] = [];
  for (const [path, content] of files) {
    const file = join(root, path);
    if (!existsSync(file)) differences.push({ path, kind: "new" });
    else if (readFileSync(file, "utf8") !== content) differences.push({ path, kind: "changed" });
  }
  for (const folder of folders.filter((candidate) => existsSync(join(root, candidate)))) {
    for (const name of readdirSync(join(root, folder))) {
      if (!files.has(`${folder}/${name}`)) differences.push({ path: `${folder}/${name}`, kind: "stale" });
    }
  }
  return differences;
}

export function write(root: string, files: Files, differences: readonly Difference[]): void {
  for (const { path, kind } of differences) {
    const file = join(root, path);
    if (kind === "stale") {
      rmSync(file, { recursive: true });
    } else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, files.get(path) ?? "");
    }
  }
}
