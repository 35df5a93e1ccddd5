import { parseArgs } from "node:util";
import { isMet, printTable, type Row } from "../support/table.ts";
import { bundleRows } from "./bundle.ts";
import { callRows } from "./calls.ts";
import { generateRows } from "./generate.ts";
import { importRows } from "./import-time.ts";
import { packageRows } from "./package-size.ts";
import { openProject } from "./project.ts";
import { typeRows } from "./type-check.ts";

/** `npm run bench:client [-- --json]`: every budget of the client, measured side by side with its peers in one run. */
const { values } = parseArgs({ options: { json: { type: "boolean", default: false } } });
using project = await openProject();
const steps: readonly (() => readonly Row[] | Promise<readonly Row[]>)[] = [
  () => bundleRows(project),
  () => importRows(project),
  () => packageRows(project),
  () => callRows(project),
  () => typeRows(project),
  () => generateRows(),
];
const rows: Row[] = [];
for (const step of steps) rows.push(...(await step()));
if (values.json) {
  process.stdout.write(
    `${JSON.stringify(
      rows.map((row) => ({ ...row, met: isMet(row) })),
      null,
      2,
    )}\n`,
  );
} else {
  process.stdout.write(`${printTable(rows)}\n${rows.filter(isMet).length} of ${rows.length} goals met\n`);
}
