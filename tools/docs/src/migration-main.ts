import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { migrationPage } from "./migration.ts";

/** `npm run migration` */
writeFileSync(resolve(import.meta.dirname, "../../../docs/migrating-apimatic-names.md"), await migrationPage());
