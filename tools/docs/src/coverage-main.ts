import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { coveragePage } from "./coverage.ts";

/** `npm run coverage` */
writeFileSync(resolve(import.meta.dirname, "../../../docs/sandbox-coverage.md"), await coveragePage());
