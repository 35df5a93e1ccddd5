import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { compareReports, writeReports } from "./reports.ts";

/** `npm run api-report` writes `etc/*.api.md`; with `--check` it only compares. */
const root = resolve(import.meta.dirname, "../../..");
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const lines = values.check ? compareReports(root) : writeReports(root);
for (const line of lines) process.stdout.write(`${line}\n`);
if (values.check && lines.length > 0) process.exitCode = 1;
