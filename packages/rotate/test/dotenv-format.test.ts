import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parse } from "dotenv";
import fc from "fast-check";
import { parseDotenv } from "../src/sinks/env/dotenv-format.ts";

const names = fc.constantFrom("A=", "B=", "export ", "A", "A: ", "=", ":");
const quotes = fc.constantFrom("'", "'", "\\'", '"', '\\"', "`");
const others = fc.constantFrom(" ", "\n", "\n", "\t", "\\", "\\n", "#", "x", "-y.", "$");
const pieces = fc.oneof(names, quotes, quotes, others);

describe("reading .env text", () => {
  it("finds what dotenv finds, in any text", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join("");
        const found = Object.fromEntries(parseDotenv(text).map(({ name, value }) => [name, value]));
        assert.deepEqual(found, { ...parse(text) });
      }),
      { numRuns: 20_000 },
    );
  });

  it("gives offsets that enclose the definition", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (parts) => {
        const text = parts.join("");
        for (const { name, value, start, end } of parseDotenv(text)) {
          assert.equal(text.slice(start, start + name.length), name);
          assert.equal(parse(text.slice(start, end))[name], value);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});
