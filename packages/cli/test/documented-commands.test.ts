import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { test } from "node:test";
import type { Command } from "commander";
import { createProgram } from "../src/program.ts";

const root = resolve(import.meta.dirname, "../../..");
const PAGES = ["*.md", "docs/*.md", "docs/guides/*.md", "packages/*/README.md", "examples/*/README.md"];

interface Documented {
  readonly at: string;
  readonly words: readonly string[];
}

/** Every `adyen-kit …` in a block of commands, with the lines that a backslash joins to it. */
function documentedCommands(page: string): readonly Documented[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```(?:sh|yaml)\n([^]*?)^```$/gm)].flatMap(([, block = ""]) =>
    [...block.replaceAll(/\\\n\s*/g, "").matchAll(/(?:^|[\s(])(?:npx )?adyen-kit ([a-z][^\n#|&;>)]*)/gm)].map(
      ([, line = ""]) => ({
        at: `${page}: adyen-kit ${line.trim()}`,
        words: line.trim().split(/\s+/),
      }),
    ),
  );
}

/** What is wrong with a command as it is written down; nothing where the program has it. */
function problemWith(words: readonly string[], program: Command): string | undefined {
  let command = program;
  let options: readonly string[] = [];
  for (const word of words) {
    const next = command.commands.find((each) => each.name() === word || each.aliases().includes(word));
    if (next !== undefined && options.length === 0) command = next;
    if (/^--?[a-zA-Z]/.test(word)) options = [...options, word.split("=")[0] ?? ""];
  }
  if (command === program) return `there is no command ${words[0]}`;
  // Its flags are the fields of an operation.
  if (command.name() === "call") return undefined;
  const known = new Set(["--help", "-h", ...command.options.flatMap(({ long, short }) => [long, short])]);
  const unknown = options.find((option) => !known.has(option));
  return unknown && `${command.name()} has no ${unknown}`;
}

test("every command that the documentation shows is one that there is, with options that it has", (t) => {
  const program = createProgram(() => undefined);
  const documented = globSync(PAGES, { cwd: root }).flatMap(documentedCommands);
  t.diagnostic(`${documented.length} commands`);
  assert.ok(documented.length > 30);
  const problems = documented.flatMap(({ at, words }) => {
    const problem = problemWith(words, program);
    return problem === undefined ? [] : [`${at}: ${problem}`];
  });
  assert.deepEqual(problems, []);
});
