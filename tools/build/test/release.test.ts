import assert from "node:assert/strict";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { notesOf, releaseChangelog } from "../src/release/changelog.ts";
import { relativeLinks, withAbsoluteLinks } from "../src/release/links.ts";
import { sbomOf } from "../src/release/sbom.ts";
import { repositoryOf } from "../src/release/stage.ts";
import { currentVersion, nextVersion, setVersion, VERSION_OF_CLIENT } from "../src/release/versions.ts";
import { manifestOf, published, repository } from "./support/installed.ts";

interface Metadata {
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly homepage: string;
  readonly bugs: string;
  readonly keywords: readonly string[];
  readonly repository: { readonly type: string; readonly url: string; readonly directory?: string };
  readonly publishConfig: { readonly access: string };
}

/** A bill of materials in CycloneDX, as far as it is looked at here. */
interface Bom {
  readonly metadata: { readonly component: { readonly "bom-ref": string } };
  readonly components?: readonly { readonly "bom-ref": string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const read = (path: string) => JSON.parse(readFileSync(join(repository, path, "package.json"), "utf8")) as Metadata;

describe("the packages' metadata", () => {
  const root = read(".");

  for (const folder of published) {
    test(`${folder}: names the repository that the root names, its own folder in it, and what it is`, () => {
      const manifest = read(`packages/${folder}`);
      const directory = `packages/${folder}`;
      assert.deepEqual(manifest.repository, { ...root.repository, directory });
      assert.equal(manifest.homepage, `${repositoryOf(repository)}/tree/main/${directory}#readme`);
      assert.deepEqual([manifest.bugs, manifest.license], [root.bugs, root.license]);
      assert.equal(manifest.publishConfig.access, "public");
      assert.ok(manifest.description.length > 20 && manifest.keywords.includes("adyen"));
    });
  }
});

describe("a release", () => {
  const changelog = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- A thing\n\n## [0.1.0] - 2026-01-01\n\n- First\n";

  test("puts what is unreleased under the version's heading, and gives it back as its notes", () => {
    const released = releaseChangelog(changelog, "0.2.0", "2026-02-03");
    assert.equal(notesOf(released, "0.2.0"), "### Added\n\n- A thing");
    assert.equal(notesOf(released, "0.1.0"), "- First");
    assert.match(released, /## \[Unreleased\]\n\n## \[0\.2\.0\] - 2026-02-03\n/);
  });

  test("refuses what would be no release, and says what to do", () => {
    const released = releaseChangelog(changelog, "0.2.0", "2026-02-03");
    assert.throws(() => releaseChangelog(released, "0.3.0", "2026-02-04"), /nothing is unreleased. Say what/);
    assert.throws(() => releaseChangelog(changelog, "0.1.0", "2026-02-04"), /a section of 0\.1\.0 already/);
    assert.throws(() => releaseChangelog("# Changelog\n", "1.0.0", "2026-02-04"), /no heading "## \[Unreleased\]"/);
    assert.throws(() => notesOf(changelog, "0.2.0"), /npm run release:prepare -- 0\.2\.0/);
  });

  test("has the version that was asked for, or the next one of its kind, and never an earlier one", () => {
    assert.deepEqual(
      ["patch", "minor", "major", "2.0.0-beta.1", "1.2.3"].map((wanted) => nextVersion("1.2.3", wanted)),
      ["1.2.4", "1.3.0", "2.0.0", "2.0.0-beta.1", "1.2.3"],
    );
    assert.throws(() => nextVersion("1.2.3", "1.2.2"), /1\.2\.2 is before 1\.2\.3/);
    for (const wanted of ["v1.3.0", "1.3", "next", ""])
      assert.throws(() => nextVersion("1.2.3", wanted), /is no version/);
  });

  test("gives all packages, what takes them, and the client's name of itself one version", (t) => {
    const copy = mkdtempSync(join(tmpdir(), "release-"));
    t.after(() => rmSync(copy, { recursive: true }));
    const files = [...globSync("{packages,examples}/*/package.json", { cwd: repository }), VERSION_OF_CLIENT];
    for (const file of files) cpSync(join(repository, file), join(copy, file));
    const before = currentVersion(copy);
    setVersion(copy, "7.8.9");
    assert.equal(currentVersion(copy), "7.8.9");
    let count = 0;
    for (const file of files) {
      const [old = "", renewed = ""] = [repository, copy].map((folder) => readFileSync(join(folder, file), "utf8"));
      const own = new RegExp(
        `(?<="(?:@adyen-kit/\\w+|version)": "|"adyen-kit/)${before.replaceAll(".", "\\.")}(?=")`,
        "g",
      );
      count += old.match(own)?.length ?? 0;
      assert.equal(renewed, old.replaceAll(own, "7.8.9"), file);
    }
    assert.ok(count > files.length, `${count}`);
  });
});

test("links of a page lead to the repository; addresses, anchors and code stay", () => {
  const places = { files: "https://f", pictures: "https://p" };
  const page = [
    "[a](../x/README.md#y) [`b`](c.md) [d](https://d) [e](#e) `[f](g)`",
    "[![h](i.png)](../../j) ![k](../../docs/k.png)",
    "```ts\nconst l = m[n](o);\n```",
  ].join("\n");
  assert.deepEqual(relativeLinks(page), ["../x/README.md#y", "c.md", "../../j", "../../docs/k.png"]);
  assert.equal(
    withAbsoluteLinks(page, "packages/q/README.md", places),
    [
      "[a](https://f/packages/x/README.md#y) [`b`](https://f/packages/q/c.md) [d](https://d) [e](#e) `[f](g)`",
      "[![h](i.png)](https://f/j) ![k](https://p/docs/k.png)",
      "```ts\nconst l = m[n](o);\n```",
    ].join("\n"),
  );
});

describe("the bill of materials", () => {
  for (const folder of published) {
    test(`of ${folder} is valid CycloneDX, is about it, and has what it depends on`, async () => {
      const { name } = read(`packages/${folder}`);
      const text = sbomOf(repository, folder);
      assert.equal(await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(text), null);
      const bom = JSON.parse(text) as Bom;
      const subject = bom.metadata.component["bom-ref"];
      assert.equal(subject, `pkg:npm/${name.replace("@", "%40")}@${currentVersion(repository)}`);
      const { dependencies = {}, optionalDependencies = {} } = manifestOf(join(repository, "packages", folder));
      const direct = bom.dependencies.find(({ ref }) => ref === subject)?.dependsOn ?? [];
      assert.deepEqual(
        direct.map((ref) => ref.replace("pkg:npm/", "").replace("%40", "@")).toSorted(),
        Object.entries({ ...dependencies, ...optionalDependencies })
          .map((entry) => entry.join("@"))
          .toSorted(),
      );
      const refs = new Set([subject, ...(bom.components ?? []).map((component) => component["bom-ref"])]);
      for (const { ref } of bom.dependencies) assert.ok(refs.has(ref), ref);
    });
  }
});
