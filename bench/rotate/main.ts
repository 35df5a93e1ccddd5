import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMet, printTable } from "../support/table.ts";
import { fleetRows } from "./fleet.ts";
import { fleetStatusRows } from "./fleet-status.ts";
import { journalRows } from "./journal.ts";
import { postgresJournalRows } from "./postgres-journal.ts";
import { rotationRows } from "./rotations.ts";

/** `npm run bench:rotate [-- --json]`: what the journal of a large fleet costs, and how fast rotations are. `--folder` names a disk to measure on. */
const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, folder: { type: "string", default: tmpdir() } },
});
const scratch = mkdtempSync(join(values.folder, "bench-rotate-"));
try {
  const rows = [
    ...(await journalRows(scratch)),
    ...(await postgresJournalRows(scratch)),
    ...(await rotationRows(scratch)),
    ...(await fleetStatusRows(scratch)),
    ...(await fleetRows(scratch)),
  ];
  process.stdout.write(
    values.json
      ? `${JSON.stringify(
          rows.map((row) => ({ ...row, met: isMet(row) })),
          null,
          2,
        )}\n`
      : `${printTable(rows)}\n${rows.filter(isMet).length} of ${rows.length} goals met\n`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
