import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import { type CommandTarget, openSink, Secret, SinkError, type SinkOptions, UsageError } from "../src/index.ts";
import { printable } from "../src/sinks/command/mask.ts";
import { temporaryFolder } from "./helpers.ts";
import { sinkContract, type StoreUnderTest } from "./support/sink-contract.ts";
import { markOf, put } from "./support/sinks.ts";

const sh = (script: string): readonly string[] => ["/bin/sh", "-c", script];
const key = "AQEnhmfuXNWTK0Qc+iSAl3csheWKTYhJ-secret#part[of;a$key";

/** A store that is a file, behind two small programs. */
async function fileStore(t: TestContext, { isWriteOnly }: { isWriteOnly: boolean }): Promise<StoreUnderTest> {
  const folder = await temporaryFolder(t);
  const stored = join(folder, "stored");
  const mark = join(folder, "mark");
  const fault = (name: string) => join(folder, `fault-${name}`);
  const happens = (name: string, text = "") => writeFile(fault(name), text);
  const begin = `tr '\\0' '\\n' < /proc/$$/cmdline >> traces; tr '\\0' '\\n' < /proc/$$/environ >> traces
    n=$(($(cat calls 2>/dev/null || echo 0) + 1)); echo $n > calls
    [ ! -e fault-cut ] || [ $n -lt "$(cat fault-cut)" ] || exit 75; [ ! -e fault-throttle ] || exit 75`;
  const write = `${begin}; [ ! -e fault-forbid ] || exit 1
    cat > next && mv next stored && printf %s "$ADYEN_KIT_MARK" > mark; [ ! -e fault-lose ] || { rm fault-lose; exit 75; }`;
  const read = `${begin}; [ -e stored ] || exit 0; exec "${process.execPath}" -e 'const { existsSync, readFileSync } = require("node:fs");
    const mark = existsSync("mark") ? JSON.parse(readFileSync("mark", "utf8")) : undefined;
    console.log(JSON.stringify({ secret: readFileSync("stored", "utf8"), mark }))'`;
  const commands = ["store", "other"].map((name) => ({
    name,
    write: sh(`${write} # ${name}`),
    ...(!isWriteOnly && { read: sh(read) }),
    check: sh(`${begin}; [ -w . ]`),
    cwd: folder,
  }));
  const options: SinkOptions = { commands, receipts: join(folder, "receipts") };
  return {
    open: () => openSink("command:store", options),
    openElsewhere: () => openSink("command:other", options),
    consumed: () => readFile(stored, "utf8").catch(() => undefined),
    snapshot: () => readFile(stored, "utf8").catch(() => undefined),
    isExclusive: false,
    faults: {
      // A program that only writes is not asked before.
      throttle: () => happens("throttle"),
      forbid: async (from) => (from === 1 ? happens("forbid") : undefined),
      loseAnswer: () => happens("lose"),
      cut: async (from) => {
        await writeFile(join(folder, "calls"), "0");
        await happens("cut", String(from));
        return () => Number(readFileSync(join(folder, "calls"), "utf8")) >= from;
      },
      mend: async () => {
        for (const name of ["throttle", "forbid", "lose", "cut"]) await rm(fault(name), { force: true });
      },
    },
    ...(existsSync("/proc/self/environ") && { traces: () => readFileSync(join(folder, "traces"), "utf8") }),
    ...(isWriteOnly
      ? { isWriteOnly }
      : {
          edit: (value) => (value === undefined ? rm(stored) : writeFile(stored, value)),
          removeMark: () => rm(mark),
        }),
  };
}

sinkContract("command that reads", (t) => fileStore(t, { isWriteOnly: false }), { runs: 5, isServed: true });
sinkContract("command that only writes", (t) => fileStore(t, { isWriteOnly: true }), { runs: 5, isServed: true });

async function sinkOf(t: TestContext, command: Omit<CommandTarget, "name">) {
  const folder = await temporaryFolder(t);
  const options = { commands: [{ name: "vault", cwd: folder, ...command }], receipts: join(folder, "receipts") };
  return { folder, sink: openSink("command:vault", options) };
}

const says = (reason: RegExp) => (error: unknown) => {
  assert.ok(error instanceof SinkError, String(error));
  assert.match(error.message, reason);
  assert.ok(!`${error.message} ${error.stack ?? ""}`.includes(key));
  return true;
};

describe("a command", () => {
  it("gets the key on its standard input, and neither in arguments nor in its environment", async (t) => {
    const script = `{ tr '\\0' '\\n' < /proc/$$/cmdline; env; } > seen; cat > stored`;
    process.env["SOME_ADYEN_KEY"] = key;
    t.after(() => delete process.env["SOME_ADYEN_KEY"]);
    const { folder, sink } = await sinkOf(t, { write: sh(script) });
    const { version } = await put(sink, key);
    assert.equal(version, new Secret(key).fingerprint);
    assert.equal(await readFile(join(folder, "stored"), "utf8"), key);
    const seen = await readFile(join(folder, "seen"), "utf8");
    assert.ok(!seen.includes(key.slice(10, 30)), seen);
    assert.ok(seen.includes(`ADYEN_KIT_MARK=${JSON.stringify(markOf(key))}`));
    assert.ok(seen.includes("ADYEN_KIT_TARGET=command:vault"));
    for (const name of await readdir(join(folder, "receipts"))) {
      assert.ok(!(await readFile(join(folder, "receipts", name), "utf8")).includes(key));
    }
  });

  it("confirms by a fingerprint of what it stored", async (t) => {
    const print = `{ printf 'adyen-kit fingerprint\\0'; cat; } | sha256sum | cut -c1-12`;
    const right = await sinkOf(t, { write: sh(`echo "fingerprint: $(${print})"; echo "version: 7"`) });
    assert.deepEqual(await put(right.sink, key), { version: "7" });
    const wrong = await sinkOf(t, { write: sh(`echo "fingerprint: $(head -c 20 | ${print})"`) });
    await assert.rejects(put(wrong.sink, key), says(/stored something else/));
    assert.deepEqual(await wrong.sink.read(), { secret: undefined, mark: undefined, writeOnly: true });
  });

  it("that fails says why, without the key and fit for a terminal", async (t) => {
    const scripts: readonly [string, RegExp][] = [
      [`cat >&2; exit 3`, /"\/bin\/sh" ended with code 3\. It said: \[hidden\]\.$/],
      [`k=$(cat); echo "cannot store '$k' at http://x/?key=$k" >&2; exit 1`, /cannot store '\[hidden\]' at http/],
      [`base64 -w 0 >&2; exit 1`, /said: [^ ]{0,12}\[hidden\]\S{0,8}\.$/],
      [`head -c 30 >&2; exit 1`, /said: \[hidden\]\.$/],
      [
        `printf '\\033[2J\\033]0;title\\007red \\342\\200\\256evil\\nsecond' >&2; exit 1`,
        /said: red evil \| second\.$/,
      ],
      [`kill -9 $$`, /was ended by SIGKILL/],
      [`yes x | head -c 200000 >&2; exit 1`, /It said: … x/],
    ];
    for (const [script, reason] of scripts) {
      const { sink, folder } = await sinkOf(t, { write: sh(script) });
      await assert.rejects(put(sink, key), says(reason), script);
      assert.deepEqual(await readdir(folder), []);
    }
  });

  it("that does not end is stopped, with everything it started", async (t) => {
    const { folder, sink } = await sinkOf(t, {
      write: sh(`trap "" TERM; sleep 300 & echo $! > child; echo $$ > parent; wait; sleep 300`),
      timeoutMs: 400,
    });
    await assert.rejects(put(sink, key), says(/did not end within 0\.4 s and was stopped; whether it had its effect/));
    for (const name of ["child", "parent"]) {
      const pid = (await readFile(join(folder, name), "utf8")).trim();
      const state = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "gone");
      assert.match(state, /^gone$|\) Z /);
    }
  });

  it("that leaves the key unread has not stored it", async (t) => {
    const { sink } = await sinkOf(t, { write: sh("exec <&-; exit 0") });
    const long = `AQE${"x".repeat(300_000)}`;
    await assert.rejects(put(sink, long), says(/without reading/));
  });

  it("reads what is there: with a newline, with nothing, as JSON, and not what cannot be a key", async (t) => {
    const cases: readonly [string, string | undefined][] = [
      ["printf 'a key'", "a key"],
      ["echo a-key", "a-key"],
      ["printf 'a-key\\r\\n'", "a-key"],
      ["true", undefined],
      ["echo", undefined],
      [`echo '{"secret":"a-key","mark":{"credentialId":1}}'`, "a-key"],
      [`echo '{"secret":null}'`, undefined],
    ];
    for (const [script, value] of cases) {
      const { sink } = await sinkOf(t, { write: sh("true"), read: sh(script) });
      const { secret, mark, writeOnly } = await sink.read();
      assert.deepEqual([secret?.reveal(), mark, writeOnly], [value, undefined, undefined], script);
    }
    const { sink } = await sinkOf(t, { write: sh("true"), read: sh(`echo '{"secret":"${key}'`) });
    await assert.rejects(sink.read(), says(/begins like JSON/));
    const endless = await sinkOf(t, { write: sh("true"), read: sh("yes") });
    await assert.rejects(endless.sink.read(), says(/printed more than 65536 bytes/));
  });

  it("is checked: by its own command, by reading, or at least by being there", async (t) => {
    const { folder, sink } = await sinkOf(t, { write: ["./put"] });
    await assert.rejects(sink.check(), says(/no program "\.\/put" that can be run/));
    await writeFile(join(folder, "put"), "#!/bin/sh\ncat > stored\n");
    await assert.rejects(sink.check(), says(/that can be run/));
    await chmod(join(folder, "put"), 0o755);
    await sink.check();
    assert.deepEqual(await readdir(folder), ["put"]);
    await put(sink, key);
    assert.equal(await readFile(join(folder, "stored"), "utf8"), key);
    const checks = await sinkOf(t, { write: sh("true"), check: sh("echo sealed >&2; exit 2") });
    await assert.rejects(checks.sink.check(), says(/code 2\. It said: sealed\./));
    const reads = await sinkOf(t, { write: sh("true"), read: sh("exit 4") });
    await assert.rejects(reads.sink.check(), says(/code 4/));
    const missing = await sinkOf(t, { write: ["no-such-program-anywhere"] });
    await assert.rejects(missing.sink.check(), says(/no program "no-such-program-anywhere"/));
  });

  it("finds a receipt of another command no receipt of its own", async (t) => {
    const { folder, sink } = await sinkOf(t, { write: sh("cat > stored") });
    await put(sink, key);
    const other = openSink("command:vault", {
      commands: [{ name: "vault", cwd: folder, write: sh("cat > elsewhere") }],
      receipts: join(folder, "receipts"),
    });
    assert.deepEqual(await other.read(), { secret: undefined, mark: undefined, writeOnly: true });
    await writeFile(join(folder, "receipts", "vault.receipt.json"), "{}");
    await assert.rejects(sink.read(), says(/is no receipt/));
  });

  it("is refused where it makes no sense", async (t) => {
    const folder = await temporaryFolder(t);
    await mkdir(join(folder, "receipts"));
    const write = sh("true");
    const cases: readonly [SinkOptions, RegExp][] = [
      [{}, /no command of that name. It has none/],
      [{ commands: [{ name: "other", write }] }, /It has command:other/],
      [{ commands: [{ name: "vault", write }] }, /has no "read"/],
      [
        {
          commands: [
            { name: "vault", write, read: write },
            { name: "vault", write },
          ],
        },
        /two commands of that name/,
      ],
      [{ commands: [{ name: "vault", write: [], read: write }] }, /write is a list of texts/],
      [{ commands: [{ name: "vault", write, read: ["a\0b"] }] }, /read is a list of texts/],
      [{ commands: [{ name: "vault", write, read: write, timeoutMs: 0 }] }, /timeoutMs/],
    ];
    for (const [options, reason] of cases) {
      assert.throws(
        () => openSink("command:vault", options),
        (error) => error instanceof UsageError && reason.test(error.message),
      );
    }
    assert.throws(
      () => openSink("command:../x", { commands: [{ name: "../x", write, read: write }] }),
      (error) => error instanceof UsageError && /its name may have/.test(error.message),
    );
  });
});

describe("what a program printed", () => {
  const secret = new Secret(key);

  it("shows no part of a secret, however it is written", () => {
    const hex = Buffer.from(key).toString("hex");
    const forms = [
      key,
      encodeURIComponent(key),
      JSON.stringify(key),
      hex,
      hex.toUpperCase(),
      key.slice(5),
      key.slice(0, -3),
    ];
    for (let shift = 0; shift < 3; shift++) forms.push(Buffer.from(`${"x".repeat(shift)}${key}y`).toString("base64"));
    for (const form of forms) {
      const shown = printable(`before ${form} after`, [secret]);
      assert.match(shown, /^before .*\[hidden\].* after$/);
      for (let at = 0; at + 12 <= form.length; at++) assert.ok(!shown.includes(form.slice(at, at + 12)), shown);
    }
    assert.equal(printable("a AQEyhmfxL4jAbhVBw0m/n3Q5qf3VaY9UCJ1 z", []), "a [hidden] z");
    assert.equal(printable("key=s3c end", [new Secret("s3c")]), "key=[hidden] end");
  });

  it("obeys no control, and is cut to its end", () => {
    assert.equal(printable("\u001b[31ma\u001b[0m\u0007\tb\u202e\u2066c\r\n\nd\u009b", []), "a b c | d");
    assert.ok(printable("x ".repeat(10_000), []).length < 700);
  });
});
