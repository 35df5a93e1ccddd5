import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gt, inc, valid } from "semver";
import { ReleaseError } from "./changelog.ts";

/** Where the client says its version to Adyen. */
export const VERSION_OF_CLIENT = "packages/client/src/core/version.ts";

interface Manifest {
  readonly name: string;
  readonly version: string;
}

/**
 * The version that all packages have.
 *
 * @throws {ReleaseError} when they disagree.
 */
export function currentVersion(root: string): string {
  const versions = new Map(manifests(root).map(({ path, text }) => [(JSON.parse(text) as Manifest).version, path]));
  const [[version] = [], ...others] = versions;
  if (version === undefined || others.length > 0) {
    throw new ReleaseError(`Packages have different versions: ${[...versions].flat().join(", ")}.`);
  }
  return version;
}

/**
 * The version that comes next.
 *
 * @param wanted a version, or `major`, `minor` or `patch`. The version that the packages have may be asked for: the first release.
 * @throws {ReleaseError} when it is neither, or an earlier one.
 */
export function nextVersion(current: string, wanted: string): string {
  const next = isStep(wanted) ? inc(current, wanted) : valid(wanted);
  if (next === null || (!isStep(wanted) && next !== wanted)) {
    throw new ReleaseError(`"${wanted}" is no version. Give one as 1.2.3, or major, minor or patch.`);
  }
  if (gt(current, next)) throw new ReleaseError(`${next} is before ${current}, which the packages have.`);
  return next;
}

/** Gives every package the version, whatever takes a package of ours (examples, too), and the client's name of itself. */
export function setVersion(root: string, version: string): void {
  const own = manifests(root);
  const names = own.map(({ text }) => (JSON.parse(text) as Manifest).name);
  const pinned = (text: string) =>
    names.reduce((before, name) => before.replaceAll(pinOf(name), `$1${version}"`), text);
  for (const { path, text } of own) {
    writeFileSync(path, pinned(text.replace(/^( {2}"version": ")[^"]+/m, `$1${version}`)));
  }
  for (const { path, text } of manifests(root, "examples")) writeFileSync(path, pinned(text));
  const constant = join(root, VERSION_OF_CLIENT);
  writeFileSync(constant, readFileSync(constant, "utf8").replace(/"adyen-kit\/[^"]+"/, `"adyen-kit/${version}"`));
}

/** `"<name>": "1.2.3"`: what depends on a package of ours takes the version that was released with it. */
function pinOf(name: string): RegExp {
  return new RegExp(`("${name}": ")\\d+\\.\\d+\\.\\d+[^"]*"`, "g");
}

function manifests(
  root: string,
  folder: "packages" | "examples" = "packages",
): readonly { readonly path: string; readonly text: string }[] {
  return globSync(`${folder}/*/package.json`, { cwd: root })
    .toSorted()
    .map((path) => join(root, path))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

function isStep(wanted: string): wanted is "major" | "minor" | "patch" {
  return wanted === "major" || wanted === "minor" || wanted === "patch";
}
