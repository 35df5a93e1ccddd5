import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { migrationPage } from "./migration.ts";
import { officialPage } from "./official.ts";

/** `npm run migration` */
const docs = resolve(import.meta.dirname, "../../../docs");
writeFileSync(join(docs, "migrating-apimatic-names.md"), await migrationPage());
writeFileSync(join(docs, "migrating-official-names.md"), await officialPage());
