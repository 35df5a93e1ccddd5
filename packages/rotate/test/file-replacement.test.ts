import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, chown, link, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { openSink, Secret, type Sink, SinkError } from "../src/index.ts";
import { replaceFile } from "../src/sinks/files/replace-file.ts";
import { temporaryFolder } from "./helpers.ts";
import { markOf, put } from "./support/sinks.ts";

const isRoot = process.getuid?.() === 0;
const needsRoot = isRoot ? false : "only root can prepare this";
const has = (program: string): boolean => spawnSync(program, ["--version"], { stdio: "ignore" }).error === undefined;
const needsAcl = isRoot && has("setfacl") ? false : "there is no setfacl";
// Alone, so that many processes start soon.
const entry = join(import.meta.dirname, "../src/sinks/open-sink.ts");
const secretEntry = join(import.meta.dirname, "../src/secret.ts");
const source = ["--conditions=@adyen-kit/source", "--input-type=module", "-e"];

async function envFile(t: TestContext): Promise<{ folder: string; file: string; sink: Sink }> {
  const folder = await temporaryFolder(t);
  const file = join(folder, ".env");
  await writeFile(file, "KEY=old\n");
  return { folder, file, sink: openSink(`env:${file}#KEY`) };
}

/** A check must see it, a write must not do harm, and neither leaves anything behind. */
async function refused(sink: Sink, file: string, reason: RegExp): Promise<void> {
  const before = await stat(file);
  const around = await readdir(join(file, ".."));
  const isIt = (error: unknown) => error instanceof SinkError && reason.test(error.message);
  await assert.rejects(sink.check(), isIt);
  await assert.rejects(put(sink, "AQE-new-key"), isIt);
  const after = await stat(file);
  assert.deepEqual([after.ino, after.mode, after.uid, after.size], [before.ino, before.mode, before.uid, before.size]);
  assert.deepEqual(await readdir(join(file, "..")), around);
}

/** What a program does with a sink where other rules hold: another user, other mounts. Prints the error, if any. */
function elsewhere(prefix: readonly string[], target: string, work: "check" | "write", prepare = "true"): string {
  const script = `
    const { openSink } = await import(${JSON.stringify(entry)});
    const { Secret } = await import(${JSON.stringify(secretEntry)});
    const sink = openSink(process.argv[1]);
    const condition = { replaces: [new Secret("old").fingerprint], mark: ${JSON.stringify(markOf("new"))} };
    try { await (process.argv[2] === "check" ? sink.check() : sink.write(new Secret("new"), condition)); }
    catch (error) { console.log(error.message); }`;
  const [program, ...rest] = [...prefix, "sh"];
  assert.ok(program !== undefined);
  const command = `${prepare} && exec "$0" "$@"`;
  return execFileSync(program, [...rest, "-c", command, process.execPath, ...source, script, target, work], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

describe("replacing a file", () => {
  it("keeps owner, group and mode", { skip: needsRoot }, async (t) => {
    const { file, sink } = await envFile(t);
    await chown(file, 1234, 2345);
    await chmod(file, 0o660);
    await sink.check();
    await put(sink, "AQE-new-key");
    const { uid, gid, mode } = await stat(file);
    assert.deepEqual([uid, gid, mode & 0o7777], [1234, 2345, 0o660]);
  });

  it("keeps the group for a user who is none of root, where that can be, and refuses where not", {
    skip: needsRoot,
  }, async (t) => {
    const { folder, file } = await envFile(t);
    await chmod(folder, 0o777);
    await chmod(file, 0o660);
    const as = (...groups: readonly number[]) => [
      ...["setpriv", "--reuid=1234", `--regid=${groups[0]}`, `--groups=${groups.join(",")}`, "--"],
    ];
    await chown(file, 1234, 2345);
    for (const work of ["check", "write"] as const) {
      assert.match(elsewhere(as(1234), `env:${file}#KEY`, work), /belongs to user 1234 and group 2345 with mode 660/);
      assert.equal(await readFile(file, "utf8"), "KEY=old\n");
    }
    await chown(file, 4321, 2345);
    for (const work of ["check", "write"] as const) {
      assert.match(elsewhere(as(1234, 2345), `env:${file}#KEY`, work), /belongs to user 4321/);
    }
    await chown(file, 1234, 2345);
    assert.equal(elsewhere(as(1234, 2345), `env:${file}#KEY`, "check"), "");
    assert.equal(elsewhere(as(1234, 2345), `env:${file}#KEY`, "write"), "");
    const { uid, gid, mode } = await stat(file);
    assert.deepEqual([uid, gid, mode & 0o7777], [1234, 2345, 0o660]);
    assert.match(await readFile(file, "utf8"), /KEY='new'/);
  });

  it("refuses a file with several names", async (t) => {
    const { folder, file, sink } = await envFile(t);
    await link(file, join(folder, "other.env"));
    await refused(sink, file, /2 names \(hard links\)/);
  });

  it("refuses a file with an access control list, and a folder that gives one", { skip: needsAcl }, async (t) => {
    const { folder, file, sink } = await envFile(t);
    execFileSync("setfacl", ["-m", "u:1234:r", file]);
    await refused(sink, file, /access control list \(ls -l/);
    execFileSync("setfacl", ["-b", file]);
    await sink.check();
    execFileSync("setfacl", ["-d", "-m", "u:1234:rw", folder]);
    await refused(sink, file, /gives new files an access control list/);
  });

  it("tells files apart that are written at the same time, whatever their names", { skip: needsAcl }, async (t) => {
    const folder = await temporaryFolder(t);
    const names = ["b.env", "a\nb.env", "a.env", "\u00e4.env", "B.env"];
    const sinks = await Promise.all(
      names.map(async (name) => {
        await writeFile(join(folder, name), "KEY=old\n");
        return openSink(`env:${join(folder, name)}#KEY`);
      }),
    );
    execFileSync("setfacl", ["-m", "u:1234:r", join(folder, "a.env")]);
    const ends = await Promise.allSettled(sinks.map((sink) => sink.check()));
    assert.deepEqual(
      ends.map(({ status }) => status),
      ["fulfilled", "fulfilled", "rejected", "fulfilled", "fulfilled"],
    );
  });

  it("refuses a file that is mounted by itself", { skip: needsRoot || !has("unshare") }, async (t) => {
    const { folder, file } = await envFile(t);
    await writeFile(join(folder, "host file.env"), "KEY=old\n");
    const mount = `mount --bind "${join(folder, "host file.env")}" "${file}"`;
    for (const work of ["check", "write"] as const) {
      const said = elsewhere(["unshare", "--mount", "--"], `env:${file}#KEY`, work, mount);
      assert.match(said, /mounted by itself.*Mount its folder instead/);
    }
    assert.deepEqual((await readdir(folder)).toSorted(), [".env", "host file.env"]);
  });

  it("refuses a folder that is read-only, and one that is full", { skip: needsRoot || !has("unshare") }, async (t) => {
    const { folder, file } = await envFile(t);
    const readOnly = `mount --bind "${folder}" "${folder}" && mount -o remount,ro,bind "${folder}"`;
    const inTmpfs = `mount -t tmpfs -o size=64k none "${folder}" && printf 'KEY=old\\n' > "${file}"`;
    const full = `${inTmpfs} && (dd if=/dev/zero "of=${folder}/filler" bs=4k 2>/dev/null || true)`;
    for (const work of ["check", "write"] as const) {
      assert.match(elsewhere(["unshare", "--mount", "--"], `env:${file}#KEY`, work, readOnly), /read-only/);
      assert.match(elsewhere(["unshare", "--mount", "--"], `env:${file}#KEY`, work, full), /disk is full/);
      assert.equal(elsewhere(["unshare", "--mount", "--"], `env:${file}#KEY`, work, inTmpfs), "");
    }
  });

  it("refuses a file that must not be changed", { skip: needsRoot }, async (t) => {
    const { folder, file } = await envFile(t);
    await chmod(folder, 0o777);
    await chown(file, 1234, 1234);
    await chmod(file, 0o400);
    const prefix = ["setpriv", "--reuid=1234", "--regid=1234", "--clear-groups", "--"];
    assert.match(elsewhere(prefix, `env:${file}#KEY`, "check"), /permission denied/);
    await chmod(file, 0o600);
    await chmod(folder, 0o755);
    assert.match(elsewhere(prefix, `env:${file}#KEY`, "check"), /permission denied/);
  });

  it("refuses what is no regular file, without waiting for it", async (t) => {
    const folder = await temporaryFolder(t);
    const pipe = join(folder, "pipe.env");
    execFileSync("mkfifo", [pipe]);
    for (const path of [pipe, "/dev/null"]) {
      const sink = openSink(`env:${path}#KEY`);
      await assert.rejects(sink.check(), /no regular file/);
      await assert.rejects(sink.read(), /no regular file/);
    }
    await symlink("nowhere.env", join(folder, ".env"));
    const dangling = openSink(`env:${join(folder, ".env")}#KEY`);
    await assert.rejects(dangling.check(), /symbolic link to a file that does not exist/);
    assert.deepEqual((await readdir(folder)).toSorted(), [".env", "pipe.env"]);
  });

  it("refuses a name that leaves no room for the file beside it", async (t) => {
    const folder = await temporaryFolder(t);
    await assert.rejects(openSink(`env:${join(folder, "x".repeat(250))}#KEY`).check(), /name is too long/);
  });
});

describe("somebody who edits the file meanwhile", () => {
  const edits: Readonly<Record<string, (file: string) => Promise<void>>> = {
    "in place": (file) => writeFile(file, "OTHER=edited\nKEY=old\n"),
    "by another file": async (file) => {
      await writeFile(`${file}.swp`, "OTHER=edited\nKEY=old\n");
      await import("node:fs/promises").then(({ rename }) => rename(`${file}.swp`, file));
    },
  };
  for (const [how, edit] of Object.entries(edits)) {
    it(`is noticed, and the edit stays: ${how}`, async (t) => {
      const { file } = await envFile(t);
      const seen: string[] = [];
      let editing: Promise<void> | undefined;
      await replaceFile(file, (bytes) => {
        seen.push(bytes?.toString() ?? "");
        editing ??= edit(file);
        return `${bytes?.toString() ?? ""}MORE=1\n`;
      });
      await editing;
      assert.deepEqual(seen, ["KEY=old\n", "OTHER=edited\nKEY=old\n"]);
      assert.equal(await readFile(file, "utf8"), "OTHER=edited\nKEY=old\nMORE=1\n");
    });
  }

  it("and makes it while it is made: neither is lost", async (t) => {
    const file = join(await temporaryFolder(t), ".env");
    let editing: Promise<void> | undefined;
    await replaceFile(file, (bytes) => {
      editing ??= writeFile(file, "OTHER=edited\n");
      return `${bytes?.toString() ?? ""}MORE=1\n`;
    });
    await editing;
    assert.equal(await readFile(file, "utf8"), "OTHER=edited\nMORE=1\n");
  });

  it("all the time: it is given up, and the edit stays", async (t) => {
    const { file } = await envFile(t);
    let edits = 0;
    const replacing = replaceFile(file, (bytes) => {
      edits += 1;
      void writeFile(file, `EDIT=${edits}\n`);
      return `${bytes?.toString() ?? ""}MORE=1\n`;
    });
    await assert.rejects(replacing, /changes it all the time/);
    assert.match(await readFile(file, "utf8"), /^EDIT=\d+\n$/);
  });
});

describe("a writer that was killed", () => {
  /** Kills itself at its n-th call of the file system, before or after it had its effect. */
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const [target, at, when, entry, secretEntry, mark] = process.argv.slice(1);
    let calls = 0;
    const mortal = (object, name) => {
      const original = object[name];
      object[name] = async function (...args) {
        const isLast = ++calls === Number(at);
        if (isLast && when === "before") process.kill(process.pid, "SIGKILL");
        const result = await original.apply(this, args);
        if (isLast) process.kill(process.pid, "SIGKILL");
        return result;
      };
    };
    const { openSink } = await import(entry);
    const { Secret } = await import(secretEntry);
    const probe = await fs.promises.open(process.execPath);
    const handles = Object.getPrototypeOf(probe);
    await probe.close();
    for (const name of ["open", "rename", "link", "unlink", "stat", "readFile", "readdir", "realpath"]) mortal(fs.promises, name);
    for (const name of ["writeFile", "sync", "chmod", "stat", "read"]) mortal(handles, name);
    syncBuiltinESMExports();
    const condition = { replaces: [new Secret("old").fingerprint], mark: JSON.parse(mark) };
    await openSink(target).write(new Secret("AQE-new-key"), condition);`;

  it("at any call leaves the file whole, and the next writer goes on at once and cleans up", async (t) => {
    const { folder, file } = await envFile(t);
    const mark = JSON.stringify(markOf("AQE-new-key"));
    const whole = new Set<string>();
    let points = 0;
    for (let at = 1; ; at++) {
      const when = at % 2 === 0 ? "before" : "after";
      await writeFile(file, "KEY=old\nOTHER=1\n");
      const args = [...source, script, `env:${file}#KEY`, String(at), when, entry, secretEntry, mark];
      const { signal, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
      const text = await readFile(file, "utf8");
      assert.ok(text === "KEY=old\nOTHER=1\n" || /^# adyen-kit: .*\nKEY='AQE-new-key'\nOTHER=1\n$/.test(text), text);
      if (signal === null) {
        assert.equal(stderr, "");
        break;
      }
      points += 1;
      whole.add(text);
      await put(openSink(`env:${file}#KEY`), "AQE-next-key");
      assert.match(await readFile(file, "utf8"), /\nKEY='AQE-next-key'\nOTHER=1\n$/);
      assert.deepEqual(await readdir(folder), [".env"], `at call ${at}`);
    }
    assert.equal(whole.size, 2);
    assert.ok(points > 20, `${points} points`);
    t.diagnostic(`${points} points`);
  });

  it("does not keep its lock, and one that lives does", async (t) => {
    const { folder, sink } = await envFile(t);
    const lock = join(folder, "..env.adyen-kit-lock");
    const dead = spawnSync(process.execPath, ["-e", ""]);
    const { hostname } = await import("node:os");
    const { readlink } = await import("node:fs/promises");
    const machine = `${hostname()} ${await readlink("/proc/self/ns/pid").catch(() => "")}`.trim();
    for (const pid of [dead.pid, process.pid]) {
      await writeFile(lock, JSON.stringify({ machine, pid, token: "of-another-life" }));
      await put(sink, `AQE-key-${pid}`);
      assert.equal(existsSync(lock), false);
    }
    await writeFile(lock, JSON.stringify({ machine, pid: process.ppid, token: "alive" }));
    const writing = put(sink, "AQE-key-that-waits");
    const won = await Promise.race([
      writing.then(() => "written"),
      new Promise((done) => setTimeout(done, 300, "waits")),
    ]);
    assert.equal(won, "waits");
    await utimes(lock, new Date(), new Date(Date.now() - 60_000));
    await writing;
    assert.ok((await sink.read()).secret?.equals(new Secret("AQE-key-that-waits")));
  });
});
