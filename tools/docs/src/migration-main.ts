import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { migrationPage } from "./migration.ts";
import { officialPage } from "./official.ts";

/** `npm run migration` writes the pages of names; with `--check` it says which of them are not what it would write. */
const docs = resolve(import.meta.dirname, "../../../docs");
const pages = {
  "migrating-apimatic-names.md": await migrationPage(),
  "migrating-official-names.md": await officialPage(),
};

for (const [name, text] of Object.entries(pages)) {
  const file = join(docs, name);
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    process.stdout.write(`docs/${name} is not what it is made of\n`);
    process.exitCode = 1;
  }
}
