import assert from "node:assert/strict";
import { type ChildProcess, execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { promisify } from "node:util";
import { repository } from "../test/support/installed.ts";
import { listOf, readStages, type Stage } from "./support/dockerfile.ts";

/**
 * The Dockerfile's steps without an engine: each stage has a folder in place of its file system, and paths that begin with
 * a slash are below it. What an engine alone can do, other users and networks, is not seen here.
 */
const run = promisify(execFile);
const scratch = mkdtempSync(join(tmpdir(), "image-"));
const stages = readStages(readFileSync(join(repository, "Dockerfile"), "utf8"));
const roots = new Map<Stage, string>();
/** What was given away: this machine may have no such user. */
const owners: string[] = [];
let image: string;

before(async () => {
  mkdirSync(join(scratch, "bin"));
  writeFileSync(join(scratch, "bin/chown"), `#!/bin/sh\necho "$PWD $*" >>"${join(scratch, "owners")}"\n`);
  chmodSync(join(scratch, "bin/chown"), 0o755);
  for (const [index, stage] of stages.entries()) await buildStage(stage, join(scratch, `stage-${index}`));
  image = rootOf(stages.at(-1));
  owners.push(...readFileSync(join(scratch, "owners"), "utf8").trim().split("\n"));
});
after(() => rmSync(scratch, { recursive: true, force: true }));

async function buildStage(stage: Stage, root: string): Promise<void> {
  roots.set(stage, root);
  let folder = root;
  for (const { name, value } of stage.instructions) {
    if (name === "WORKDIR") mkdirSync((folder = join(root, value)), { recursive: true });
    if (name === "COPY") copy(value, folder);
    if (name === "RUN") await run("sh", ["-euc", value], { cwd: folder, env: buildEnvironment(), maxBuffer: 2 ** 26 });
  }
}

function rootOf(stage: Stage | undefined): string {
  return (stage && roots.get(stage)) ?? assert.fail("there is no such stage");
}

function copy(value: string, folder: string): void {
  const [, from, source = "", target = ""] = /^(?:--from=(\S+) )?(\S+) (\S+)$/.exec(value) ?? assert.fail(value);
  if (from !== undefined) {
    const stage = stages.find(({ name }) => name === from);
    cpSync(join(rootOf(stage), source), resolve(folder, target), { recursive: true });
    return;
  }
  assert.deepEqual([source, target], [".", "."]);
  for (const path of context()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(repository, path), join(folder, path));
  }
}

/** Files of the repository that `.dockerignore` lets into a build: names at the top, without some names below. */
function context(): readonly string[] {
  const lines = readFileSync(join(repository, ".dockerignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const [all, ...rules] = lines;
  assert.equal(all, "*");
  const top = rules.filter((rule) => rule.startsWith("!")).map((rule) => rule.slice(1));
  const names = rules.filter((rule) => rule.startsWith("**/")).map((rule) => rule.slice(3));
  assert.equal(top.length + names.length, rules.length, "a rule of another form");
  const isLeftOut = (part: string) =>
    names.some((name) => (name.endsWith("*") ? part.startsWith(name.slice(0, -1)) : part === name));
  const files = ["ls-files", "--cached", "--others", "--exclude-standard"];
  return execFileSync("git", files, { cwd: repository, encoding: "utf8", maxBuffer: 2 ** 26 })
    .split("\n")
    .filter((path) => existsSync(join(repository, path)) && top.includes(path.split("/")[0] ?? ""))
    .filter((path) => !path.split("/").some(isLeftOut));
}

function buildEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, NODE_COMPILE_CACHE: ___, ...env } = process.env;
  return { ...env, PATH: [join(scratch, "bin"), dirname(process.execPath), env["PATH"]].join(":") };
}

describe("the image of the sandbox", () => {
  let sandbox: ChildProcess | undefined;
  after(async () => {
    if (sandbox === undefined || sandbox.exitCode !== null) return;
    const ended = once(sandbox, "close");
    sandbox.kill("SIGTERM");
    await ended;
  });

  test("has the packages and what they depend on, and nothing of the build", () => {
    const installed = JSON.parse(readFileSync(join(image, "opt/adyen-kit/package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    assert.ok("adyen-kit" in installed.dependencies);
    assert.equal(existsSync(join(image, "opt/adyen-kit/packed")), false);
    assert.equal(existsSync(join(image, "build")), false);
    assert.equal(existsSync(join(image, "opt/adyen-kit/node_modules/typescript")), false);
    assert.ok(statSync(join(image, "data")).isDirectory());
    assert.deepEqual(owners, [`${join(image, "data")} node:node .`]);
  });

  test("starts by its entry point, is found healthy by its own check, and ends in order", async () => {
    const last = stages.at(-1);
    const inImage = (word: string) => (word.startsWith("/") ? join(image, word) : word);
    const [program = "", ...args] = listOf(last, "ENTRYPOINT");
    // A process of this machine listens on loopback alone, and takes a port that is free.
    const local = ["--host", "127.0.0.1", "--port", "0", "--json"];
    const command = [...args.map(inImage), ...listOf(last, "CMD"), ...local];
    sandbox = spawn(program, command, {
      cwd: join(image, "data"),
      env: buildEnvironment(),
      stdio: ["ignore", "pipe", "ignore"],
    });
    const [line] = (await once(sandbox.stdout ?? assert.fail(), "data")) as [Buffer];
    const { url, port } = JSON.parse(line.toString()) as { url: string; port: number };
    assert.equal((await fetch(`${url}/_sandbox`)).status, 200);

    const [check = "", ...checked] = listOf(last, "HEALTHCHECK");
    const health = (at: number) =>
      run(
        check,
        checked.map((word) => word.replace("4010", String(at))),
        { env: buildEnvironment() },
      );
    await health(port);
    await assert.rejects(health(1));

    for (const file of ["sandbox.env", "control-token", "sandbox.db"])
      assert.ok(existsSync(join(image, "data", file)), file);
    sandbox.kill("SIGTERM");
    assert.deepEqual(await once(sandbox, "close"), [0, null]);
  });
});
