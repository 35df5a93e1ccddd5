import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "../../test/support/installed.ts";

/** Blocks of a page that have a name behind their language, by that name: `js jest.config.cjs`. */
export function namedBlocks(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(repository, page), "utf8");
  return new Map([...text.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)].map(([, name = "", code = ""]) => [name, code]));
}
