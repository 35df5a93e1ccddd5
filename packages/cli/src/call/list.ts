import { ExitCode } from "../exit-code.ts";
import { printResult } from "../output.ts";
import { type FoundOperation, listOperations } from "./find-operation.ts";

export interface OperationRow {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly description: string;
}

/** Those of some operations that have all of some words in their id, path or description. */
export async function searchOperations(
  all: readonly FoundOperation[],
  words: readonly string[],
): Promise<readonly OperationRow[]> {
  const rows = await Promise.all(
    all.map(async ({ facts: { id, group, name, method, path }, entry }) => {
      const { operations } = await entry.loadNotes();
      return { id, method, path, description: operations[`${group}/${name}`] ?? "" };
    }),
  );
  return rows.filter((row) => {
    const text = Object.values(row).join(" ").toLowerCase();
    return words.every((word) => text.includes(word.toLowerCase()));
  });
}

/** Prints the operations that have all of some words. */
export async function printOperations(
  words: readonly string[],
  { allVersions, json }: { readonly allVersions?: boolean; readonly json?: boolean },
): Promise<ExitCode> {
  const found = await searchOperations(await listOperations(undefined, allVersions === true), words);
  printResult(
    found,
    json,
    found.map(({ id, description }) => `${id}  ${firstSentence(description)}`.trimEnd()).join("\n"),
  );
  return ExitCode.done;
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text;
}
