#!/usr/bin/env node
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findSources } from "./sources.ts";

const HELP = `Usage: adyen-kit-migrate [--dry-run] [files and folders]

Moves code from @adyen/api-library to @adyen-kit/client, in place. Run it where the library is installed, since its types say what is whose.
Where a person has to look it leaves a comment: TODO(adyen-kit).

  --dry-run   say what would change, and change nothing
  --help      this text
`;

/** Does what the arguments say, and gives the exit code: 0 done, 1 failed, 2 wrong usage. */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { "dry-run": { type: "boolean" }, help: { type: "boolean", short: "h" } },
    allowPositionals: true,
  });
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  const paths = positionals.length === 0 ? ["."] : positionals;
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) return fail(`There is no ${missing}.`, 2);
  const sources = findSources(paths);
  const [first] = sources;
  if (first === undefined) return fail(`There is no TypeScript or JavaScript in ${paths.join(", ")}.`, 2);
  const library = findLibrary(dirname(first));
  if (library === undefined)
    return fail("@adyen/api-library is not installed here, and its types say what is whose. Run npm install first.", 1);
  // The compiler takes longer to load than to say that something is missing.
  const { migrate } = await import("./migrate.ts");
  await migrate(sources, {
    library,
    isDryRun: values["dry-run"] === true,
    print: (line) => process.stdout.write(line),
  });
  return 0;
}

function fail(message: string, code: number): number {
  process.stderr.write(`adyen-kit-migrate: ${message}\n`);
  return code;
}

/** Where the library is that code in a folder gets. */
function findLibrary(folder: string): string | undefined {
  try {
    const main = createRequire(join(resolve(folder), "any.js")).resolve("@adyen/api-library");
    return main.slice(0, main.lastIndexOf(join("lib", "src")));
  } catch {
    return undefined;
  }
}

try {
  process.exitCode = await run();
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  process.exitCode = fail(error instanceof Error ? error.message : String(error), isUsage ? 2 : 1);
}
