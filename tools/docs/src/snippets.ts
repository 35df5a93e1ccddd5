import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A `ts` block of a page: a module that stands alone. */
export interface Snippet {
  /** Path of the page below the repository. */
  readonly page: string;
  /** Line of the page where the code begins. */
  readonly line: number;
  readonly code: string;
}

const PAGES = ["README.md", "CONTRIBUTING.md", "packages/*/README.md", "packages/*/skills/*/SKILL.md", "docs/**/*.md"];

/** Every `ts` block in the documentation under a folder, in the order of its pages. */
export function findSnippets(root: string): Snippet[] {
  return globSync(PAGES, { cwd: root })
    .sort()
    .flatMap((page) => snippetsOf(page, readFileSync(join(root, page), "utf8")));
}

export function snippetsOf(page: string, text: string): Snippet[] {
  return [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map((match) => ({
    page,
    line: text.slice(0, match.index).split("\n").length + 1,
    code: match[1] ?? "",
  }));
}
