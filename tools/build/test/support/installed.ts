import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { stage } from "../../src/release/stage.ts";

export const repository = resolve(import.meta.dirname, "../../../..");

/** Folders of the packages that are published. */
export const published = readdirSync(join(repository, "packages")).filter(
  (name) => manifestOf(join(repository, "packages", name)).private !== true,
);

/** What a build reads of the repository. */
const READ = ["tsconfig.base.json", "package.json", "LICENSE", "CHANGELOG.md"];

interface Staged {
  /** Where the packages are, each in a folder, as they are packed. */
  readonly folder: string;
  /** Their folders' names. */
  readonly packages: readonly string[];
}

/** Builds the packages from a copy in a folder named `v1`, as versions of an API are. */
async function stageCopy(scratch: string): Promise<Staged> {
  const root = join(scratch, "v1");
  const folder = join(scratch, "staged");
  const copied = published.flatMap((name) =>
    ["src", "package.json", "README.md", "skills"].map((file) => join("packages", name, file)),
  );
  const present = copied.filter((path) => existsSync(join(repository, path)));
  for (const path of [...READ, ...present]) cpSync(join(repository, path), join(root, path), { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(root, "node_modules"));
  return { folder, packages: await stage(root, folder) };
}

/** The tarballs that would be published, by the names of the packages. */
export async function packTarballs(scratch: string): Promise<ReadonlyMap<string, string>> {
  const { folder, packages } = await stageCopy(scratch);
  return new Map(
    packages.map((each) => {
      const cwd = join(folder, each);
      const pack = ["pack", "--silent", "--pack-destination", scratch];
      return [manifestOf(cwd).name, join(scratch, execFileSync("npm", pack, { cwd, encoding: "utf8" }).trim())];
    }),
  );
}

/**
 * Puts the packages into a project as npm would have put them there, from what is packed and nothing else. Gives their
 * folders' names.
 */
export async function installPacked(scratch: string, project: string): Promise<readonly string[]> {
  const { folder: built, packages: staged } = await stageCopy(scratch);
  for (const name of staged) {
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
  // What packages depend on, and what a program brings.
  const needed = staged.flatMap((name) =>
    Object.keys(manifestOf(join(built, name)).dependencies ?? {}).map((dependency) => [name, dependency] as const),
  );
  for (const [needer, name] of [...needed, ["", "undici"], ["", "@types"]] as const) {
    const target = join(project, "node_modules", name);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    // A package has its own where the repository has another version.
    const own = join(repository, "packages", needer, "node_modules", name);
    symlinkSync(needer !== "" && existsSync(own) ? own : join(repository, "node_modules", name), target);
  }
  writeFileSync(join(project, "package.json"), '{"type":"module"}');
  return staged;
}

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
