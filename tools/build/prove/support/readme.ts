import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../test/support/installed.ts";

/** A piece of code of the README. */
export interface Block {
  readonly language: string;
  readonly code: string;
  /** The file that the paragraph before says to save it as. */
  readonly file: string | undefined;
}

export interface Section {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** A section of the README, with its code in the order in which a reader meets it. */
export function sectionOf(title: string): Section {
  const readme = readFileSync(join(repository, "README.md"), "utf8");
  const text = readme.split(/^## /m).find((each) => each.startsWith(`${title}\n`));
  if (text === undefined) throw new Error(`The README has no section "${title}".`);
  const blocks = [...text.matchAll(/(?:^|\n\n)([^`\n][^\n]*)?\n\n```(\w+)\n(.*?)^```$/gms)].map(
    ([, before = "", language = "", code = ""]) => ({ language, code, file: /as `([\w.]+)`/.exec(before)?.[1] }),
  );
  return { text, blocks };
}
