import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkPackage, Package } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { relativeLinks } from "../../src/release/links.ts";
import { repositoryOf } from "../../src/release/stage.ts";
import { manifestOf, published, repository } from "../support/installed.ts";
import { names, project } from "../support/packed.ts";

describe("what is published", () => {
  test("is every package that is not private", () => {
    assert.deepEqual(names.toSorted(), published.toSorted());
  });

  for (const name of names) {
    const folder = join(project, "node_modules", manifestOf(join(repository, "packages", name)).name);
    const { version } = manifestOf(folder);

    test(`${name}: its pages lead to the repository as it was at the version, and each file is there`, () => {
      const home = `${repositoryOf(repository)}/blob/v${version}/`;
      for (const page of ["README.md", "CHANGELOG.md"]) {
        const text = readFileSync(join(folder, page), "utf8");
        assert.deepEqual(relativeLinks(text), []);
        const paths = [...text.matchAll(/\]\(([^\s()]+)\)/g)]
          .map(([, target = ""]) => target)
          .filter((target) => target.startsWith(home))
          .map((target) => target.slice(home.length).replace(/#.*/, ""));
        assert.ok(paths.length > 0, page);
        for (const path of paths) assert.ok(existsSync(join(repository, path)), `${page}: ${path}`);
      }
    });

    test(`${name}: publint objects to nothing`, async () => {
      const { messages } = await publint({ pkgDir: folder, strict: true, pack: false });
      const texts = messages.map((message) => formatMessage(message, manifestOf(folder) as never));
      // The sources are found by a condition of this repository, and stay at home.
      assert.deepEqual(
        texts.filter((text) => text?.includes("@adyen-kit/source") !== true),
        [],
      );
    });
  }

  for (const name of ["sandbox", "rotate"]) {
    test(`${name}: has types that are right for every way to import it`, async () => {
      const folder = join(project, "node_modules/@adyen-kit", name);
      const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.\w+$/.test(file));
      const root = `/node_modules/@adyen-kit/${name}/`;
      const contents = Object.fromEntries(files.map((file) => [root + file, readFileSync(join(folder, file), "utf8")]));
      const analysis = await checkPackage(new Package(contents, `@adyen-kit/${name}`, manifestOf(folder).version));
      assert.ok(analysis.types !== false);
      // They are ES modules alone: every Node.js that they run on can require them. node10 knows no subpath.
      const problems = analysis.problems.filter(
        (problem) =>
          problem.kind !== "CJSResolvesToESM" &&
          !(problem.kind === "NoResolution" && problem.resolutionKind === "node10"),
      );
      assert.deepEqual(problems, []);
    });
  }
});
