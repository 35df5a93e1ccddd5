import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  type CredentialRef,
  type Journal,
  openSqliteJournal,
  readSqliteJournal,
} from "../../packages/rotate/src/index.ts";
import { writeFormat1 } from "../../packages/rotate/test/format-1-journal.ts";
import { credential, wholeRotation } from "../../packages/rotate/test/records.ts";
import { median } from "../support/statistics.ts";
import type { Row } from "../support/table.ts";
import { timed } from "./timed.ts";

const ROTATIONS = 10_000;
const OPEN = 20;
const ROUNDS = 9;

/** `status` and one step at 10,000 rotations of 8 records, 20 of them under way; what is written for each rotation. */
export async function journalRows(scratch: string): Promise<Row[]> {
  const file = join(scratch, "journal.db");
  const sealingKey = { file: join(scratch, "journal.key") };
  const key = randomBytes(32);
  writeFileSync(sealingKey.file, key, { mode: 0o600 });
  writeFormat1(
    file,
    key,
    Array.from({ length: ROTATIONS }, (_, index) => rotation(index)),
  );
  // The first opening migrates it.
  await (await openSqliteJournal({ file, sealingKey })).close();

  const status = await timed(ROUNDS, async () => {
    const journal = await readSqliteJournal({ file, sealingKey });
    const [all, open] = [await journal.summaries(), await journal.openRotations(new Date("2026-06-01"))];
    if (all.length !== ROTATIONS || open.length !== OPEN) throw new Error(`${all.length} and ${open.length} rotations`);
    await journal.close();
  });
  const journal = await openSqliteJournal({ file, sealingKey });
  const { step, writes } = await steps(journal, file);
  await journal.close();
  return [
    {
      what: `status at ${ROTATIONS.toLocaleString("en")} rotations, authenticated`,
      ...{ unit: "ms", goal: { most: 150 }, ours: status.wall },
      others: {
        "of it on the processor": status.processor,
        "SQLite and JSON alone": (await timed(ROUNDS, () => bareStatus(file))).wall,
      },
    },
    {
      what: `one step there: read and append`,
      ...{ unit: "ms", goal: { most: 5 }, ours: step },
      others: { "one row, committed as durably": await bareStep(join(scratch, "bare.db")) },
    },
    {
      what: "journal writes for each rotation (8 records, lease, receipt)",
      ...{ unit: "", goal: { most: 12 }, ours: writes, others: {} },
    },
  ];
}

function rotation(index: number) {
  const its: CredentialRef = { ...credential, credentialId: `S2-${index}` };
  const records = wholeRotation(its, new Date(Date.UTC(2026, 0, 1) + index * 60_000));
  const isOpen = index >= ROTATIONS - OPEN;
  return {
    rotationId: `rotation-${index}`,
    records: isOpen ? records.slice(0, 6) : records,
    secrets: isOpen ? { "previous-1": "AQEold", "key-1": "AQEnew" } : {},
  };
}

/** One more rotation from its plan to its end. */
async function steps(journal: Journal, file: string): Promise<{ readonly step: number; readonly writes: number }> {
  const before = fileChanges(file);
  const rotationId = "measured";
  const lease = await journal.acquire(credential, "bench", 60_000);
  const times: number[] = [];
  for (const [after, record] of wholeRotation(credential, new Date("2026-05-01")).entries()) {
    const receipt = record.type === "intent" ? await journal.reserveReceipt(rotationId, 1) : undefined;
    const started = performance.now();
    await journal.read(rotationId);
    await journal.append({ rotationId, credential, record, after, lease });
    times.push(performance.now() - started);
    await receipt?.discard();
  }
  await journal.release(lease);
  // The receipt is written twice: when it is reserved, and when it is destroyed.
  return { step: median(times), writes: fileChanges(file) - before + 2 };
}

/** SQLite counts in the header of the file how often it was changed. */
function fileChanges(file: string): number {
  return readFileSync(file).readUInt32BE(24);
}

function bareStatus(file: string): void {
  const database = new DatabaseSync(file, { readOnly: true });
  for (const row of database.prepare("SELECT * FROM rotations ORDER BY position").all())
    JSON.parse(String(row["summary"]));
  database.close();
}

async function bareStep(file: string): Promise<number> {
  const database = new DatabaseSync(file);
  database.exec("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; CREATE TABLE t (a TEXT)");
  const { wall } = await timed(ROUNDS, () => {
    database.prepare("INSERT INTO t VALUES (?)").run("x".repeat(400));
  });
  database.close();
  return wall;
}
