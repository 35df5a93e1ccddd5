/** Thrown when the changelog, or a version, is not fit for a release: its message says what to do. */
export class ReleaseError extends Error {
  override readonly name = "ReleaseError";
}

const UNRELEASED = "## [Unreleased]";

/**
 * The changelog with what is unreleased under a version's own heading.
 *
 * @param date the day of the release, `YYYY-MM-DD`.
 * @throws {ReleaseError} when nothing is unreleased, or the version has a section already.
 */
export function releaseChangelog(changelog: string, version: string, date: string): string {
  if (!changelog.includes(UNRELEASED)) throw new ReleaseError(`CHANGELOG.md: has no heading "${UNRELEASED}".`);
  if (sectionOf(changelog, version) !== undefined) {
    throw new ReleaseError(`CHANGELOG.md: has a section of ${version} already. Choose a later version.`);
  }
  if (sectionOf(changelog, "Unreleased") === "") {
    throw new ReleaseError("CHANGELOG.md: nothing is unreleased. Say what has changed first.");
  }
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n\n## [${version}] - ${date}`);
}

/**
 * What a version changed: the text below its heading.
 *
 * @throws {ReleaseError} when it has none.
 */
export function notesOf(changelog: string, version: string): string {
  const notes = sectionOf(changelog, version);
  if (notes === undefined || notes === "") {
    throw new ReleaseError(
      `CHANGELOG.md: says nothing about ${version}. Run: npm run release:prepare -- ${version}, and commit what it changes.`,
    );
  }
  return notes;
}

function sectionOf(changelog: string, name: string): string | undefined {
  const sections = changelog.split(/^## /m);
  const found = sections.find((section) => section.startsWith(`[${name}]`));
  return found?.slice(found.indexOf("\n") + 1).trim();
}
