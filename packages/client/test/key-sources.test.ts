import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { setImmediate } from "node:timers/promises";
import { AuthenticationError, ConfigurationError } from "@adyen-kit/client";
import {
  adoptionListener,
  adoptionResponse,
  type AdoptedKey,
  fingerprint,
  keyFromEnvFile,
  keyFromFile,
  reloadingKey,
} from "@adyen-kit/client/key-sources";
import { generateNewApiKey } from "@adyen-kit/client/management/v3/api-key-company-level";
import { parse } from "dotenv";
import fc from "fast-check";
import { readDotenv } from "../src/key-sources/dotenv.ts";
import { readShell } from "../src/key-sources/shell.ts";
import { API_KEY, clientFor, credential } from "./support/clients.ts";
import { json, serve } from "./support/server.ts";

const folder = mkdtempSync(join(tmpdir(), "key-sources-"));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

function write(text: string, path: string = join(folder, `key-${(files += 1)}`)): string {
  writeFileSync(path, text);
  return path;
}

/** A time that goes on when it is told to. */
function stopped(): { readonly now: () => number; wait(milliseconds: number): void } {
  let time = 1000;
  return { now: () => time, wait: (milliseconds) => void (time += milliseconds) };
}

describe("a key from a file", () => {
  test("is what the file holds, without the line end", async () => {
    assert.equal(await keyFromFile(write(`${API_KEY}\n`))(), API_KEY);
  });

  test("is read again when it is old, and not before", async () => {
    const time = stopped();
    const path = write("old");
    const key = keyFromFile(path, { maxAge: 1000, now: time.now });
    assert.equal(await key(), "old");
    write("new", path);
    time.wait(999);
    assert.equal(await key(), "old");
    time.wait(1);
    assert.equal(await key(), "new");
  });

  test("is followed through a link that is set to another file, as mounted secrets are", async () => {
    const link = join(folder, "link");
    symlinkSync(write("old"), link);
    const key = keyFromFile(link, { maxAge: 0 });
    assert.equal(await key(), "old");
    rmSync(link);
    symlinkSync(write("new"), link);
    assert.equal(await key(), "new");
  });

  test("stays in use while the file cannot be read, or is empty, and that is told", async () => {
    const path = write("old");
    const failures: unknown[] = [];
    const key = keyFromFile(path, { maxAge: 0, onFailure: (error) => failures.push(error) });
    await key();
    write("", path);
    assert.equal(await key(), "old");
    rmSync(path);
    assert.equal(await key(), "old");
    assert.deepEqual(
      failures.map((error) => error instanceof ConfigurationError && error.field),
      ["read", "path"],
    );
    write("new", path);
    assert.equal(await key(), "new");
  });

  test("that was never there is an error of the call, with what to look at", async () => {
    await using server = await serve((_, response) => json(response, 200, {}));
    const client = clientFor(server, { apiKey: keyFromFile(join(folder, "missing")) });
    await assert.rejects(generateNewApiKey(client, credential), (error: unknown) => {
      assert.ok(error instanceof ConfigurationError && error.cause instanceof ConfigurationError);
      assert.match(error.cause.message, /^path: .*missing cannot be read\.$/);
      return true;
    });
    assert.equal(server.received.length, 0);
  });

  test("takes no option that cannot be used", () => {
    const field = (make: () => unknown) => {
      try {
        make();
        return undefined;
      } catch (error) {
        return error instanceof ConfigurationError ? error.field : error;
      }
    };
    assert.equal(
      field(() => keyFromFile("")),
      "path",
    );
    assert.equal(
      field(() => keyFromFile("f", { maxAge: -1 })),
      "maxAge",
    );
    assert.equal(
      field(() => keyFromFile("f", { maxAge: Number.NaN })),
      "maxAge",
    );
    assert.equal(
      field(() => keyFromEnvFile("f", "")),
      "name",
    );
    assert.equal(
      field(() => keyFromEnvFile("f", "A", { reader: "toString" as "sh" })),
      "reader",
    );
    assert.equal(
      field(() => reloadingKey("key" as unknown as () => string)),
      "read",
    );
  });
});

describe("a key that Adyen refuses", () => {
  test("is read anew, once for all calls that are under way, and each is sent again", async () => {
    await using server = await serve((request, response) =>
      json(response, request.headers["x-api-key"] === "new" ? 200 : 401, { apiKey: "k" }),
    );
    let key = "old";
    let reads = 0;
    const source = reloadingKey(
      async () => {
        reads += 1;
        return key;
      },
      { maxAge: Number.POSITIVE_INFINITY },
    );
    const client = clientFor(server, { apiKey: source });
    await assert.rejects(generateNewApiKey(client, credential), AuthenticationError);
    assert.deepEqual([reads, server.received.length], [2, 1]);
    key = "new";
    await Promise.all(Array.from({ length: 64 }, () => generateNewApiKey(client, credential)));
    const refused = server.received.filter(({ headers }) => headers["x-api-key"] === "old").length - 1;
    assert.equal(refused, 64);
    assert.equal(server.received.length, 1 + 64 + 64);
    assert.equal(reads, 3);
    await generateNewApiKey(client, credential);
    assert.equal(reads, 3);
  });

  test("is not answered with what was being read before it was refused", async () => {
    const answers: ((key: string) => void)[] = [];
    const source = reloadingKey(() => new Promise((resolve) => answers.push(resolve)), { maxAge: 0 });
    const first = source();
    answers[0]?.("old");
    assert.equal(await first, "old");
    const old = source();
    const renewed = source({ refused: "old" });
    answers[1]?.("old");
    assert.equal(await old, "old");
    while (answers.length < 3) await setImmediate();
    answers[2]?.("new");
    assert.equal(await renewed, "new");
  });

  test("is not read anew where another is known by now", async () => {
    let reads = 0;
    const source = reloadingKey(() => `key-${(reads += 1)}`);
    assert.equal(await source(), "key-1");
    assert.equal(await source({ refused: "key-0" }), "key-1");
    assert.equal(reads, 1);
  });

  test("fails the reading for the call that was refused, not for one that knows nothing of it", async () => {
    let isSealed = false;
    const source = reloadingKey(
      () => {
        if (isSealed) throw new Error("sealed");
        return "old";
      },
      { maxAge: 0 },
    );
    await source();
    isSealed = true;
    assert.equal(await source(), "old");
    await assert.rejects(source({ refused: "old" }), /sealed/);
  });
});

describe("adoption", () => {
  test("is told when a key is taken into use, by fingerprints", async () => {
    const told: AdoptedKey[] = [];
    const path = write("old");
    const key = keyFromFile(path, {
      maxAge: 0,
      onAdopted: (adopted) => {
        told.push(adopted);
        throw new Error("of no interest");
      },
    });
    assert.equal(key.fingerprint, undefined);
    await key();
    await key();
    write("new", path);
    await key();
    assert.equal(key.fingerprint, fingerprint("new"));
    assert.deepEqual(told, [
      { fingerprint: fingerprint("old"), previous: undefined },
      { fingerprint: fingerprint("new"), previous: fingerprint("old") },
    ]);
  });

  test("is answered over HTTP, with the key that the next call will use", async () => {
    const path = write("old");
    const key = keyFromFile(path, { maxAge: Number.POSITIVE_INFINITY });
    const listener = adoptionListener(key);
    const server = createServer((request, response) => void listener(request, response)).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const ask = async () => {
      const response = await fetch(address);
      const other = await adoptionResponse(key);
      const [body, otherBody] = await Promise.all([response.text(), other.text()]);
      assert.deepEqual([other.status, otherBody], [response.status, body]);
      assert.equal(response.headers.get("cache-control"), "no-store");
      return [response.status, JSON.parse(body)];
    };
    try {
      assert.deepEqual(await ask(), [200, { fingerprint: fingerprint("old") }]);
      write("new", path);
      assert.deepEqual(await ask(), [200, { fingerprint: fingerprint("new") }]);
      assert.equal(await key(), "new");
      rmSync(path);
      const [status, body] = await ask();
      assert.equal(status, 503);
      assert.ok(!JSON.stringify(body).includes(path));
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  test("shows nothing of the key", async () => {
    const key = keyFromFile(write(API_KEY));
    await key();
    const { inspect } = await import("node:util");
    for (const shown of [inspect(key, { showHidden: true, depth: 5 }), JSON.stringify({ ...key }), String(key)]) {
      assert.ok(!shown.includes(API_KEY.slice(0, 12)), shown);
    }
    assert.match(key.fingerprint ?? "", /^[0-9a-f]{12}$/);
  });
});

describe("a key from a file of variables", () => {
  test("is its last definition, by the rules of the program that reads the file", async () => {
    const path = write("OTHER=1\nKEY='first'\nexport KEY='it\\'s' # comment\n");
    assert.equal(await keyFromEnvFile(path, "KEY")(), "it\\'s");
    const quoted = write("KEY='a b'\\''c'\n");
    assert.equal(await keyFromEnvFile(quoted, "KEY", { reader: "sh" })(), "a b'c");
    const plain = write('#KEY=no\nKEY="as it is" # all of it\n');
    assert.equal(await keyFromEnvFile(plain, "KEY", { reader: "docker" })(), '"as it is" # all of it');
  });

  test("that is not in the file is an error that names it", async () => {
    const path = write("OTHER=secret\nEMPTY=\n");
    for (const name of ["KEY", "EMPTY"]) {
      await assert.rejects(keyFromEnvFile(path, name)(), (error: unknown) => {
        assert.ok(error instanceof ConfigurationError && error.field === "name");
        assert.ok(error.message.includes(`no ${name}`) && !error.message.includes("secret"));
        return true;
      });
    }
  });

  test("that a shell would have to put together is refused", async () => {
    for (const value of ["$OTHER", '"a$OTHER"', "`id`", '"$(id)"', "a$(id)b"]) {
      const source = keyFromEnvFile(write(`KEY=${value}\n`), "KEY", { reader: "sh" });
      await assert.rejects(source(), { name: "ConfigurationError", field: "name" }, value);
    }
  });

  test("is what dotenv reads, in any text", () => {
    const names = fc.constantFrom("A=", "B=", "export ", "A", "A: ", "=", ":");
    const quotes = fc.constantFrom("'", "'", "\\'", '"', '\\"', "`");
    const others = fc.constantFrom(" ", "\n", "\n", "\r\n", "\t", "\\", "\\n", "#", "x", "-y.", "$");
    fc.assert(
      fc.property(fc.array(fc.oneof(names, quotes, quotes, others), { maxLength: 24 }), (parts) => {
        const text = parts.join("");
        const expected = parse(text);
        for (const name of ["A", "B"]) assert.equal(readDotenv(text, name), expected[name]);
      }),
      { numRuns: 20_000 },
    );
  });

  test("is what a shell reads, in any file of assignments", () => {
    const text = fc.stringMatching(/^[ -~]{0,8}$/);
    const piece = fc.oneof(
      text.map((value) => `'${value.replaceAll("'", "")}'`),
      text.map((value) => `"${value.replaceAll(/[$`"\\!]/g, (special) => `\\${special}`)}"`),
      text.map((value) => value.replaceAll(/[^A-Za-z0-9_.,:@%+/=-]/g, (special) => `\\${special}`)),
      fc.constant(`'two\nlines'`),
      fc.constant(`"a\\\nb"`),
    );
    const value = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(""));
    const end = fc.constantFrom("\n", "\n\n", " # a comment 'of\n", ";\n", "; true\n", " \n", "\t;");
    const assignment = fc
      .tuple(fc.constantFrom("", "export ", "true;", "true;export ", "  "), fc.constantFrom("A", "B"), value, end)
      .map(([before, name, given, after]) => `${before}${name}=${given}${after}`);
    const other = fc.constantFrom(
      "# A='comment\n",
      ": <<'end'\nA='of nobody'\nend\n",
      ": A=x\n",
      "A=y true x\n",
      "B='1' A=\"2\"\n",
    );
    const contents = fc.array(fc.oneof(assignment, assignment, other), { maxLength: 6 }).map((lines) => lines.join(""));
    // One shell for many files: most of the time would go into starting it.
    const samples = fc.sample(contents, 300);
    const paths = samples.map((sample) => write(sample));
    const script = `for file in "$@"; do unset A B; . "$file"; printf '%s\\001%s\\002' "\${A-none}" "\${B-none}"; done`;
    const output = execFileSync("sh", ["-c", script, "sh", ...paths], { encoding: "utf8" });
    const read = output.split("\u0002").slice(0, -1);
    assert.equal(read.length, samples.length);
    for (const [index, sample] of samples.entries()) {
      const mine = ["A", "B"].map((name) => readShell(sample, name) ?? "none").join("\u0001");
      assert.equal(mine, read[index], sample);
    }
  });
});
