import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findProse, readFingerprints } from "./fingerprints.ts";

/** What no person wrote, or what is read by another rule. */
const UNREAD = /^(package-lock\.json|spec\/prose\.fingerprints)$|\.(png|ico|woff2)$/;

/**
 * Names and commands that stand in Adyen's prose too and are nobody's sentence; each was looked at. Role names are
 * allowed where they stand, in `spec/roles.json`.
 */
const ALLOWED: readonly string[] = ["direct debit notice of change notification"];

/** Problems, a line each, of the files of a repository: prose of Adyen's descriptions that was taken over. */
export function guardProse(root: string, files: readonly string[]): string[] {
  const fingerprints = readFingerprints(readFileSync(join(root, "spec/prose.fingerprints")));
  const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), "utf8"));
  const names = [
    ...(read("spec/roles.json") as { names: readonly string[] }).names,
    ...(read("spec/names.json") as readonly string[]),
  ];
  const problems = files
    .filter((file) => !UNREAD.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), "utf8");
      const findings = findProse(text, fingerprints, ALLOWED).map(({ line, words }) => `${file}:${line}: "${words}"`);
      return file.startsWith("spec/facts/") ? [...findings, ...longStrings(file, text, names)] : findings;
    });
  return problems;
}

const LONGEST = 5;

/** A fact is a name, a type or a limit: a string of five words is a sentence, unless it is a name that was checked by hand. */
function longStrings(file: string, text: string, names: readonly string[]): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
    .map((match) => match[1] ?? "")
    .filter(
      (value) =>
        value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length >= LONGEST && !names.includes(value),
    )
    .map(
      (value) =>
        `${file}: "${value}" has five words or more and is not among the names of spec/roles.json and spec/names.json`,
    );
}
