import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fingerprint, keyFromEnvFile } from "@adyen-kit/client/key-sources";
import fc from "fast-check";
import { Secret } from "../src/secret.ts";
import { define, type DotenvReader } from "../src/sinks/env/dotenv-format.ts";

const folder = mkdtempSync(join(tmpdir(), "key-sources-"));
after(() => rmSync(folder, { recursive: true }));

const keys = fc.oneof(
  fc.string({ unit: fc.constantFrom(..."aZ9'\"`\\$#=:;{}[]()<>|&!~*?%-_.,+/@^"), minLength: 1, maxLength: 20 }),
  fc.stringMatching(/^[!-~]{1,40}$/),
);
const before = fc.constantFrom(
  "",
  "OTHER=1\n",
  "export KEY='old' # keep me\nOTHER='x'\n",
  'KEY="old"\n# the end',
  "# a comment\n\nKEY=old\nKEY=older\n",
);

for (const readers of [["dotenv"], ["sh"], ["dotenv", "sh"]] as const satisfies readonly (readonly DotenvReader[])[]) {
  test(`a key that is written for ${readers.join(" and ")} is what the client reads, by their rules`, async () => {
    const file = join(folder, `${readers.join("-")}.env`);
    let blocks = 0;
    await fc.assert(
      fc.asyncProperty(before, keys, keys, async (text, first, second) => {
        const written = define(text, "KEY", first, readers);
        const again = written === undefined ? undefined : define(written, "KEY", second, readers);
        fc.pre(written !== undefined && again !== undefined);
        for (const [content, key] of [
          [written, first],
          [again, second],
        ] as const) {
          if (content.includes("adyen-kit: KEY")) blocks += 1;
          writeFileSync(file, content);
          for (const reader of readers) assert.equal(await keyFromEnvFile(file, "KEY", { reader })(), key, content);
        }
      }),
      { numRuns: 1000 },
    );
    // A key that has no form that both read is in a line for each.
    assert.equal(blocks > 0, readers.length === 2);
  });
}

test("a key has one fingerprint in all packages", () => {
  assert.equal(new Secret("AQE-a-key").fingerprint, fingerprint("AQE-a-key"));
  assert.equal(fingerprint("AQE-a-key"), "cf737de4146a");
});
