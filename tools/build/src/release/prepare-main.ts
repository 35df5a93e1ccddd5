import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { ReleaseError, releaseChangelog } from "./changelog.ts";
import { currentVersion, nextVersion, setVersion } from "./versions.ts";

/** `npm run release:prepare -- <version>`: writes a version into the changelog, the packages and the lock file. */
const root = resolve(import.meta.dirname, "../../../..");
try {
  const [wanted] = process.argv.slice(2);
  if (wanted === undefined) throw new ReleaseError("Usage: npm run release:prepare -- <version|major|minor|patch>");
  const version = nextVersion(currentVersion(root), wanted);
  const changelog = join(root, "CHANGELOG.md");
  writeFileSync(
    changelog,
    releaseChangelog(readFileSync(changelog, "utf8"), version, new Date().toISOString().slice(0, 10)),
  );
  setVersion(root, version);
  execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts"], { cwd: root, stdio: "inherit" });
  process.stdout.write(`${version}: look at it with git diff, have it reviewed, then push the tag v${version}.\n`);
} catch (error) {
  if (!(error instanceof ReleaseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
