import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { build } from "../../src/build.ts";

export const repository = resolve(import.meta.dirname, "../../../..");

/** Puts the packages into a project as npm would have put them there, from what is packed and nothing else. Gives their folders' names. */
export async function installPacked(scratch: string, project: string): Promise<readonly string[]> {
  const built = join(scratch, "packages");
  const packages = readdirSync(join(repository, "packages"));
  for (const name of packages) {
    for (const file of ["package.json", "README.md"]) {
      mkdirSync(join(built, name), { recursive: true });
      cpSync(join(repository, "packages", name, file), join(built, name, file));
    }
  }
  await build(repository, built);
  for (const name of packages) {
    const manifest = manifestOf(join(built, name));
    const listed = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--dry-run"], {
        cwd: join(built, name),
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      }),
    ) as { files: { path: string }[] }[];
    for (const { path } of listed[0]?.files ?? []) {
      const target = join(project, "node_modules", manifest.name, path);
      mkdirSync(dirname(target), { recursive: true });
      cpSync(join(built, name, path), target);
    }
  }
  // What packages depend on and is not ours.
  for (const dependency of [
    "@peculiar",
    "commander",
    "fastest-levenshtein",
    "jsonc-parser",
    "pg",
    "reflect-metadata",
    "rou3",
    "undici",
    "yaml",
    "@types",
  ])
    symlinkSync(join(repository, "node_modules", dependency), join(project, "node_modules", dependency));
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  return packages;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
