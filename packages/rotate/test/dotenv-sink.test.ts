import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, lstat, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { parse } from "dotenv";
import fc from "fast-check";
import { absoluteTarget, openSink, Secret, SinkError, UsageError } from "../src/index.ts";
import { markLine } from "../src/sinks/mark.ts";
import { define, quoteDotenv } from "../src/sinks/env/dotenv-format.ts";
import { temporaryFolder } from "./helpers.ts";
import { markOf, put } from "./support/sinks.ts";

const keyHead =
  "AQEnhmfuXNWTK0Qc+iSAl3csheWKTYhJBKGlKdYc8WqQq1tH0lKTbGgVd8VGSRZ6KCkOAhDBXVsNvuR83LVYjEgiTGAH-dGVzdGtleXRlc3RrZXl0ZXN0a2V5dGVzdGtleTE=-";
const printable = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 16,
  maxLength: 16,
});
const hazards = fc.string({ unit: fc.constantFrom(..."'\"`$\\!;#[-nra{("), minLength: 16, maxLength: 16 });
const keys = fc.oneof(printable, hazards).map((tail) => keyHead + tail);

/** What a POSIX shell makes of the file: values of many variables in one process. */
function sourced(file: string, names: readonly string[]): (string | undefined)[] {
  const script = `set -a; . "$1"; shift; for n; do eval "printf '%s\\0' \\"\\$$n\\""; done`;
  const out = execFileSync("/bin/sh", ["-c", script, "sh", file, ...names], {
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin" },
  });
  return out.split("\0").slice(0, -1);
}

describe("quoting for .env", () => {
  it("is read back equal by dotenv and by sh, or refused", async (t) => {
    const folder = await temporaryFolder(t);
    const sample = fc.sample(keys, { numRuns: 3_000, seed: 20_261_123 });
    const quoted = sample.map((key) => quoteDotenv(key, ["dotenv", "sh"]));
    const written = sample.flatMap((key, index) =>
      quoted[index] === undefined ? [] : [{ key, name: `K${index}`, quoted: quoted[index] }],
    );
    const text = written.map(({ name, quoted }) => `${name}=${quoted}\n`).join("");
    await writeFile(join(folder, "all.env"), text);

    const fromDotenv = parse(text);
    const fromShell = sourced(
      join(folder, "all.env"),
      written.map(({ name }) => name),
    );
    for (const [index, { key, name, quoted }] of written.entries()) {
      assert.equal(fromDotenv[name], key, `dotenv reads ${quoted}`);
      assert.equal(fromShell[index], key, `sh reads ${quoted}`);
    }
    assert.ok(written.length > 1_500);
  });

  it("takes a block of lines where no one line suits both, and only a key that dotenv cannot read is refused", async (t) => {
    const folder = await temporaryFolder(t);
    const sample = fc.sample(keys, { numRuns: 1_500, seed: 7 });
    const texts = ["# mine\nOTHER='x y'\n"];
    const written: { name: string; key: string }[] = [];
    for (const [index, key] of sample.entries()) {
      const name = `K${index}`;
      const next = define("", name, key, ["dotenv", "sh"]);
      if (next === undefined) {
        for (const needed of ["'", "`", "#"]) assert.ok(key.includes(needed), key);
        assert.match(key, /"|\\[nr]/);
        continue;
      }
      texts.push(next);
      written.push({ name, key });
    }
    const text = texts.join("");
    await writeFile(join(folder, "all.env"), text);
    assert.match(text, /<<'adyen-kit'/);
    const fromDotenv = parse(text);
    const fromShell = sourced(join(folder, "all.env"), [...written.map(({ name }) => name), "OTHER"]);
    for (const [index, { name, key }] of written.entries()) {
      assert.equal(fromDotenv[name], key);
      assert.equal(fromShell[index], key);
    }
    assert.equal(fromShell.at(-1), "x y");
    assert.equal(fromDotenv["OTHER"], "x y");
  });

  it("gives a block up for a line and back, in its place", () => {
    const awkward = `${keyHead}it's$5;#[-x`;
    const before = "A=1\nexport KEY=old # note\nB=2\n";
    const block = define(before, "KEY", awkward, ["dotenv", "sh"]) ?? "";
    assert.equal(
      block,
      [
        "A=1",
        "# note",
        "# adyen-kit: KEY, in one line for dotenv and one for a shell",
        ": <<'adyen-kit'",
        `export KEY="${awkward}"`,
        "adyen-kit",
        `true;export KEY='${awkward.replace("'", "'\\''")}'`,
        "# adyen-kit: end of KEY",
        "B=2",
        "",
      ].join("\n"),
    );
    assert.equal(define(block, "KEY", "plain", ["dotenv", "sh"]), "A=1\n# note\nexport KEY='plain'\nB=2\n");
    const again = define(block, "KEY", `${awkward}'$`, ["dotenv", "sh"]) ?? "";
    assert.equal(again.match(/<<'adyen-kit'/g)?.length, 1);
    assert.equal(parse(again)["KEY"], `${awkward}'$`);
  });

  it("suits one reader where both cannot be suited", async (t) => {
    const folder = await temporaryFolder(t);
    const key = `${keyHead}a'b$c"d;e[f-g!h\`i`;
    assert.equal(quoteDotenv(key, ["dotenv", "sh"]), undefined);

    const forDotenv = quoteDotenv(key, ["dotenv"]);
    assert.equal(parse(`K=${forDotenv}`)["K"], key);
    await writeFile(join(folder, "sh.env"), `K=${quoteDotenv(key, ["sh"])}\n`);
    assert.deepEqual(sourced(join(folder, "sh.env"), ["K"]), [key]);
  });

  it("refuses what is not printable ASCII", () => {
    for (const value of ["", "a\nb", "a\u0000b", "ключ", "a\tb"])
      assert.equal(quoteDotenv(value, ["dotenv"]), undefined);
  });
});

const marked = (name: string, value: string): string => markLine(name, markOf(value));

describe("a .env file as a sink", () => {
  it("keeps comments, order, export, other values and the mode", async (t) => {
    const folder = await temporaryFolder(t);
    const file = join(folder, ".env");
    await writeFile(file, "# payments\nexport ADYEN_API_KEY=\"old\" # from vault\nOTHER='x y'\n\nLAST=1");
    await chmod(file, 0o640);
    const sink = openSink(`env:${file}#ADYEN_API_KEY`);

    assert.ok((await sink.read()).secret?.equals(new Secret("old")));
    await sink.check();
    await put(sink, "new;#[-key");

    assert.equal(
      await readFile(file, "utf8"),
      `# payments\n${marked("ADYEN_API_KEY", "new;#[-key")}\nexport ADYEN_API_KEY='new;#[-key' # from vault\nOTHER='x y'\n\nLAST=1`,
    );
    assert.equal((await stat(file)).mode & 0o777, 0o640);
    assert.deepEqual(sourced(file, ["ADYEN_API_KEY", "OTHER", "LAST"]), ["new;#[-key", "x y", "1"]);
    assert.deepEqual(await readdir(folder), [".env"]);
  });

  it("keeps CRLF line ends", async (t) => {
    const file = join(await temporaryFolder(t), ".env");
    await writeFile(file, "A=1\r\nKEY=old\r\nB=2\r\n");
    await put(openSink(`env:${file}#KEY`), "new");
    await put(openSink(`env:${file}#ADDED`), "more");
    assert.equal(
      await readFile(file, "utf8"),
      `A=1\r\n${marked("KEY", "new")}\r\nKEY='new'\r\nB=2\r\n${marked("ADDED", "more")}\r\nADDED='more'\r\n`,
    );
  });

  it("sets every definition of the name, so that no reader keeps the old one", async (t) => {
    const file = join(await temporaryFolder(t), ".env");
    await writeFile(file, "KEY=one\nA=1\nKEY: two\n  KEY = 'three'#old\n");
    await put(openSink(`env:${file}#KEY`), "new");
    assert.equal(
      await readFile(file, "utf8"),
      `KEY='new'\nA=1\nKEY='new'\n${marked("KEY", "new")}\n  KEY='new' #old\n`,
    );
  });

  it("replaces a value of several lines, and leaves lines inside another value alone", async (t) => {
    const file = join(await temporaryFolder(t), ".env");
    await writeFile(file, 'PEM="-----BEGIN\nKEY=decoy\n-----END"\nKEY="a\nb"\nZ=1\n');
    await put(openSink(`env:${file}#KEY`), "new");
    assert.equal(
      await readFile(file, "utf8"),
      `PEM="-----BEGIN\nKEY=decoy\n-----END"\n${marked("KEY", "new")}\nKEY='new'\nZ=1\n`,
    );
  });

  it("leaves every other value alone, whatever the file is like", async (t) => {
    const file = join(await temporaryFolder(t), ".env");
    const lines = fc.constantFrom(
      "A=1",
      "B='x",
      "C=it's",
      'D="a b"',
      "# it's",
      "",
      "KEY=old",
      "export KEY='o'",
      "KEY: y",
      "E=`t`",
      "F=\\",
      'G="',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(lines, { maxLength: 8 }),
        fc.constantFrom("\n", "\r\n"),
        keys,
        async (content, end, key) => {
          const before = content.join(end);
          await writeFile(file, before);
          const outcome = await put(openSink(`env:${file}#KEY`), key).catch((error: unknown) => error);
          const after = await readFile(file, "utf8");
          if (outcome instanceof SinkError) {
            assert.equal(after, before);
            return;
          }
          assert.deepEqual({ ...parse(after) }, { ...parse(before), KEY: key });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("makes a missing file readable by its owner only", async (t) => {
    const file = join(await temporaryFolder(t), ".env");
    const sink = openSink(`env:${file}#KEY`);
    assert.deepEqual(await sink.read(), { secret: undefined, mark: undefined });
    await sink.check();
    await assert.rejects(stat(file));
    await put(sink, "new");
    assert.equal((await stat(file)).mode & 0o777, 0o600);
  });

  it("writes where a symbolic link leads", async (t) => {
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, "shared"));
    await writeFile(join(folder, "shared", "real.env"), "KEY=old\n");
    await symlink("shared/real.env", join(folder, ".env"));
    await put(openSink(`env:${join(folder, ".env")}#KEY`), "new");
    assert.ok((await lstat(join(folder, ".env"))).isSymbolicLink());
    assert.equal(await readFile(join(folder, "shared", "real.env"), "utf8"), `${marked("KEY", "new")}\nKEY='new'\n`);
  });

  it("explains why it cannot write, and changes nothing", async (t) => {
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, "folder.env"));
    await writeFile(join(folder, "file"), "");
    await writeFile(join(folder, "latin.env"), Buffer.from([0x41, 0x3d, 0xe9]));
    const cases: [string, RegExp][] = [
      ["folder.env", /folder of that name/],
      ["missing/.env", /does not exist/],
      ["file/.env", /not a folder/],
      ["latin.env", /UTF-8/],
    ];
    for (const [path, reason] of cases) {
      const sink = openSink(`env:${join(folder, path)}#KEY`);
      await assert.rejects(sink.check(), (error) => error instanceof SinkError && reason.test(error.message), path);
      await assert.rejects(
        sink.write(new Secret("new"), { replaces: [undefined], mark: markOf("new") }),
        SinkError,
        path,
      );
    }
    assert.deepEqual((await readdir(folder)).toSorted(), ["file", "folder.env", "latin.env"]);
  });

  it("keeps what others write to the same file at the same time, in this process and in another", async (t) => {
    const folder = await temporaryFolder(t);
    const file = join(folder, ".env");
    await writeFile(file, "# keys\nKEY1=old\nKEY2=old\nKEY3=old\n");
    const script = `
      const { openSink } = await import("@adyen-kit/rotate");
      const { put } = await import("./support/sinks.ts");
      for (let n = 1; n <= 12; n += 1) await put(openSink("env:" + process.argv[1] + "#KEY3"), "key3-" + n);`;
    const args = ["--conditions=@adyen-kit/source", "--input-type=module", "-e", script, file];
    const other = spawn(process.execPath, args, { cwd: import.meta.dirname, stdio: ["ignore", "ignore", "inherit"] });
    const ended = once(other, "close");
    let rounds = 0;
    for (; other.exitCode === null || rounds < 12; rounds += 1) {
      await Promise.all([1, 2].map((n) => put(openSink(`env:${file}#KEY${n}`), `key${n}-${rounds}`)));
      const { KEY1, KEY2 } = parse(await readFile(file, "utf8"));
      assert.deepEqual([KEY1, KEY2], [`key1-${rounds}`, `key2-${rounds}`]);
    }
    assert.deepEqual(await ended, [0, null]);
    assert.equal(parse(await readFile(file, "utf8"))["KEY3"], "key3-12");
    assert.deepEqual(await readdir(folder), [".env"]);
  });

  it("removes what a writer that was killed left behind, key and lock", async (t) => {
    const folder = await temporaryFolder(t);
    const file = join(folder, ".env");
    await writeFile(join(folder, ".env.adyen-kit-0123456789ab"), "not ours: it has no dot in front\n");
    await writeFile(join(folder, "..env.adyen-kit-0123456789ab"), "KEY=AQE-left-behind\n");
    const lock = join(folder, "..env.adyen-kit-lock");
    await writeFile(lock, "");
    await utimes(lock, new Date(), new Date(Date.now() - 60_000));
    await put(openSink(`env:${file}#KEY`), "new");
    assert.deepEqual((await readdir(folder)).toSorted(), [".env", ".env.adyen-kit-0123456789ab"]);
  });

  it("takes folders with # and ? in their names", async (t) => {
    const folder = join(await temporaryFolder(t), "c#", "what?for=sh");
    await mkdir(folder, { recursive: true });
    const target = absoluteTarget("env:.env?for=dotenv#KEY", folder);
    assert.equal(target, `env:${folder}/.env?for=dotenv#KEY`);
    await put(openSink(target), "new");
    assert.equal(await readFile(join(folder, ".env"), "utf8"), `${marked("KEY", "new")}\nKEY='new'\n`);
  });

  it("refuses targets that are malformed", () => {
    for (const target of [
      "",
      ".env",
      "env:",
      "env:.env",
      "env:#KEY",
      "env:.env#",
      "env:.env#1K",
      "env:.env#A B",
      "env:.env#A#B",
      "env:folder/#B",
      "env:.env?for=cmd#K",
    ]) {
      assert.throws(() => openSink(target), UsageError, target);
    }
  });
});
