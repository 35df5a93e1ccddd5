import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it, type TestContext } from "node:test";
import fc from "fast-check";
import { openSink, SinkError } from "../src/index.ts";
import type { Parsed } from "../src/sinks/env/definition.ts";
import { parseDockerEnv } from "../src/sinks/env/docker-format.ts";
import { parseShellEnv } from "../src/sinks/env/shell-format.ts";
import { parseSystemdEnv } from "../src/sinks/env/systemd-format.ts";
import { temporaryFolder } from "./helpers.ts";
import { dockerReader, dotenvReader, type RealReader, shellReader, systemdReader } from "./support/env-readers.ts";
import { keys } from "./support/keys.ts";
import { put } from "./support/sinks.ts";

interface Dialect {
  readonly query: string;
  readonly readers: readonly RealReader[];
  readonly parse: (text: string) => Parsed;
  /** Pieces of texts that matter to its readers. */
  readonly pieces: fc.Arbitrary<string>;
  readonly runs: number;
}

const common = ["A=", "B=", "A", "=", " ", "\t", "\n", "\n", "'", '"', "\\", "#", "x", "$", ";"];
const dialects: Readonly<Record<string, Dialect>> = {
  sh: {
    query: "?for=sh",
    readers: [shellReader],
    parse: parseShellEnv,
    pieces: fc.constantFrom(
      ...common.filter((piece) => piece !== "$"),
      "export ",
      "\\'",
      '\\"',
      "true;",
      "~",
      "$ ",
      "y",
    ),
    runs: 300,
  },
  docker: {
    query: "?for=docker",
    readers: [dockerReader],
    parse: parseDockerEnv,
    pieces: fc.constantFrom(...common, "\r\n", "export A=1"),
    runs: 60,
  },
  systemd: {
    query: "?for=systemd",
    readers: [systemdReader],
    parse: parseSystemdEnv,
    pieces: fc.constantFrom(...common, "\r", "\\\n", "`", "y z"),
    runs: 2_000,
  },
};

for (const [name, { query, readers, parse, pieces, runs }] of Object.entries(dialects)) {
  const missing = readers.find((reader) => reader.missing !== false)?.missing ?? false;
  describe(`a file for ${name}`, { skip: missing }, () => {
    const [reader] = readers;
    assert.ok(reader !== undefined);

    it("is read as its real reader reads it, in any text", async (t) => {
      const folder = await temporaryFolder(t);
      const texts = fc.sample(fc.array(pieces, { maxLength: 18 }), runs).map((parts) => parts.join(""));
      const files = texts.map((_, index) => join(folder, `${index}.env`));
      for (const [index, file] of files.entries()) await writeFile(file, texts[index] ?? "");
      const all = await reader.readAll(files, ["A", "B"]);
      let compared = 0;
      for (const [index, text] of texts.entries()) {
        const { definitions, problem } = parse(text);
        const found = all[index];
        // Docker refuses a whole file. A shell goes on as far as it can, and systemd too: no file to write to.
        if (name === "docker") assert.equal(found === undefined, problem !== undefined, JSON.stringify(text));
        if (problem !== undefined || found === undefined) continue;
        for (const variable of ["A", "B"]) {
          const last = definitions.findLast((definition) => definition.name === variable);
          if (last !== undefined && last.value === undefined) continue;
          assert.equal(found[variable] ?? "", last?.value ?? "", JSON.stringify(text));
          compared += 1;
        }
      }
      assert.ok(compared > runs / 2, `${compared} of ${runs}`);
    });

    it("brings every key through to its real reader, and leaves the others alone", async (t) => {
      const file = join(await temporaryFolder(t), "keys.env");
      const sample = fc.sample(keys, { numRuns: 40, seed: 12 });
      await writeFile(file, "# mine\nOTHER=kept\n");
      for (const [index, key] of sample.entries()) await put(openSink(`env:${file}${query}#K${index}`), key);
      const names = sample.map((_, index) => `K${index}`);
      const found = await reader.read(file, [...names, "OTHER"]);
      for (const [index, key] of sample.entries()) {
        assert.equal(found[`K${index}`], key);
        assert.equal((await openSink(`env:${file}${query}#K${index}`).read()).secret?.reveal(), key);
      }
      assert.equal(found["OTHER"], "kept");
    });
  });
}

describe("a file for dotenv and shells", () => {
  it("leaves what both of them read alone, or is not written", async (t) => {
    const file = join(await temporaryFolder(t), ".env");
    const lines = fc.constantFrom(
      "A=1",
      "B='x y'",
      "export KEY=old",
      "KEY='o'",
      "# it's",
      "B=\\",
      "true; KEY=x",
      'A="',
      "",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(lines, { maxLength: 6 }), keys, async (content, key) => {
        const before = content.join("\n");
        await writeFile(file, before);
        const isShell = parseShellEnv(before).problem === undefined;
        const [others] = await shellReader.readAll([file], ["A", "B"]);
        const outcome = await put(openSink(`env:${file}#KEY`), key).catch((error: unknown) => error);
        if (outcome instanceof SinkError) {
          assert.equal(await readFile(file, "utf8"), before);
          return;
        }
        assert.equal((await dotenvReader.read(file, []))["KEY"], key);
        if (!isShell) return;
        const found = await shellReader.read(file, ["A", "B", "KEY"]);
        assert.equal(found["KEY"], key, JSON.stringify(before));
        assert.deepEqual([found["A"], found["B"]], [others?.["A"], others?.["B"]]);
      }),
      { numRuns: 120 },
    );
  });
});

describe("what a dialect refuses", () => {
  const refused = async (t: TestContext, text: string, query: string, reason: RegExp) => {
    const file = join(await temporaryFolder(t), ".env");
    await writeFile(file, text);
    const sink = openSink(`env:${file}${query}#KEY`);
    await assert.rejects(sink.check(), (error) => error instanceof SinkError && reason.test(error.message));
    assert.equal(await readFile(file, "utf8"), text);
  };

  it("a file that Docker would not take", async (t) => {
    await refused(t, "A=1\nexport KEY=old\n", "?for=docker", /Docker refuses line 2: there is a blank/);
    await refused(t, "=x\n", "?for=docker", /Docker refuses line 1: it begins with =/);
    await refused(t, `A=${"x".repeat(70_000)}\n`, "?for=docker", /line 1 is longer than Docker reads/);
  });

  it("a file with Windows line ends, for a shell", (t) => refused(t, "A=1\r\n", "?for=sh", /carriage returns/));

  it("a quote that is not closed", async (t) => {
    await refused(t, "A='x\nKEY=old\n", "?for=sh", /single quote is not closed/);
    await refused(t, 'A="x\nKEY=old\n', "?for=systemd", /quote is not closed/);
  });

  it("a line before that goes on in ours", async (t) => {
    await refused(t, "A=x\\\nKEY=old\n", "", /ends in a backslash/);
  });

  it("a second definition that only a shell sees", (t) => refused(t, "KEY=a\ntrue; KEY=b\n", "", /second definition/));

  it("a value that comes from elsewhere", async (t) => {
    await refused(t, "KEY=$OTHER\n", "?for=sh", /takes its value from elsewhere/);
    await refused(t, "KEY\n", "?for=docker", /takes its value from elsewhere/);
  });
});
