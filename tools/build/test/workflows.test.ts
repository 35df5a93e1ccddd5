import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { basename, join } from "node:path";
import { describe, test } from "node:test";
import { load } from "js-yaml";
import { TextDocument } from "vscode-languageserver-textdocument";
import { repositoryOf } from "../src/release/stage.ts";
import { manifestOf, published, repository } from "./support/installed.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Job {
  readonly "timeout-minutes"?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

// The forge's own parser imports JSON as bundlers let it.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { validate } = await import("@actions/languageservice");

const read = (path: string) => readFileSync(join(repository, path), "utf8");
const files = globSync(".github/workflows/*.yml", { cwd: repository });
const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };

async function problemsOf(name: string, text: string): Promise<readonly string[]> {
  const found = await validate(TextDocument.create(`file:///${name}`, "yaml", 1, text));
  return found.map(({ range, message }) => `line ${range.start.line + 1}: ${message}`);
}

test("a workflow that is none is noticed", async () => {
  const wrong = `
    on: push
    jobs:
      a:
        needs: b
        runs-on: x
        steps:
          - rn: x
          - run: \${{ nothing.here }}`;
  const problems = (await problemsOf("wrong.yml", wrong)).join("\n");
  for (const each of [/Value 'b' is not valid/, /Unexpected value 'rn'/, /Unrecognized named-value: 'nothing'/]) {
    assert.match(problems, each);
  }
});

describe("the forge's workflows", () => {
  assert.deepEqual(files.map((file) => basename(file)).toSorted(), ["ci.yml", "release.yml", "upgrade.yml"]);
  for (const file of files) {
    const text = read(file);
    const workflow = load(text) as Workflow;
    const jobs = Object.values(workflow.jobs);
    const runs = jobs.flatMap(({ steps }) => steps).flatMap(({ run }) => run ?? []);

    test(`${file} is valid by the forge's own parser`, async () => {
      assert.deepEqual(await problemsOf(file, text), []);
    });

    test(`${file} runs actions by the hash of their commit, with few rights, and ends`, () => {
      const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action = ""]) => action);
      assert.ok(uses.length > 0);
      for (const action of uses) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
      assert.deepEqual(workflow.permissions, { contents: "read" });
      for (const job of jobs) assert.ok((job["timeout-minutes"] ?? 0) > 0);
    });

    test(`${file} runs scripts that a shell can read, and commands that are there`, () => {
      for (const run of runs) {
        const { status, stderr } = spawnSync("bash", ["-n"], { input: run, encoding: "utf8" });
        assert.equal(status, 0, `${run}\n${stderr}`);
        // What comes from outside reaches a script as a variable, never as a part of it.
        assert.doesNotMatch(run, /\$\{\{/);
        for (const [, name = ""] of run.matchAll(/npm run (?:--silent )?([\w:-]+)/g)) assert.ok(name in scripts, name);
        for (const [path] of run.matchAll(/(?:tools|packages|\.ci)\/[\w./-]+/g)) assert.ok(read(path), path);
      }
    });
  }

  test("publish every package, each after those that it depends on", () => {
    const [, list = ""] = /for name in (.+); do/.exec(read(".github/workflows/release.yml")) ?? [];
    const tarballs = new Map(
      published.map((folder) => {
        const manifest = manifestOf(join(repository, "packages", folder));
        return [manifest.name.replace("@", "").replace("/", "-"), Object.keys(manifest.dependencies ?? {})];
      }),
    );
    const order = list.split(" ");
    assert.deepEqual(order.toSorted(), [...tarballs.keys()].toSorted());
    for (const [name, dependencies] of tarballs) {
      for (const dependency of dependencies.map((each) => each.replace("@", "").replace("/", "-"))) {
        if (tarballs.has(dependency)) assert.ok(order.indexOf(dependency) < order.indexOf(name), name);
      }
    }
  });
});

test("forms for issues and settings of the forge can be read, and name this repository", () => {
  for (const file of globSync(".github/**/*.yml", { cwd: repository })) assert.ok(load(read(file)), file);
  for (const file of globSync(".github/ISSUE_TEMPLATE/*.yml", { cwd: repository })) {
    for (const [address] of read(file).matchAll(/https:\/\/github\.com\/[\w-]+\/[\w-]+/g)) {
      assert.equal(address, repositoryOf(repository), file);
    }
  }
  assert.ok(repositoryOf(repository).endsWith(/--repo ([\w-]+\/[\w-]+)/.exec(read("docs/releasing.md"))?.[1] ?? "?"));
  assert.ok(JSON.parse(read(".devcontainer/devcontainer.json")));
});
