import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "../build.ts";
import { withAbsoluteLinks } from "./links.ts";

interface Manifest {
  readonly version: string;
}

/**
 * Makes folders of packages, all or those named, as they are published: built, with licence and changelog, and with pages
 * whose links lead to the repository as it was at the version's tag. Gives their names.
 */
export async function stage(root: string, folder: string, names?: readonly string[]): Promise<readonly string[]> {
  const staged = await build(root, folder, names);
  for (const name of staged) {
    const source = join(root, "packages", name);
    const target = join(folder, name);
    cpSync(join(source, "package.json"), join(target, "package.json"));
    const { version } = JSON.parse(readFileSync(join(source, "package.json"), "utf8")) as Manifest;
    const publish = (page: string, file: string) => {
      const text = readFileSync(join(root, page), "utf8");
      writeFileSync(join(target, file), withAbsoluteLinks(text, page, placesOf(root, version)));
    };
    publish(`packages/${name}/README.md`, "README.md");
    publish("CHANGELOG.md", "CHANGELOG.md");
    const skills = join(source, "skills");
    if (existsSync(skills)) cpSync(skills, join(target, "skills"), { recursive: true });
  }
  return staged;
}

/** Where files and pictures of the repository can be seen, as they were at a version. */
function placesOf(root: string, version: string): { readonly files: string; readonly pictures: string } {
  const repository = repositoryOf(root);
  return { files: `${repository}/blob/v${version}`, pictures: `${repository}/raw/v${version}` };
}

/** The address of the repository, which package.json names as git does: `git+https://….git`. */
export function repositoryOf(root: string): string {
  const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly repository: { readonly url: string };
  };
  return repository.url.replace(/^git\+/, "").replace(/\.git$/, "");
}
