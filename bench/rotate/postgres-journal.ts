import { join } from "node:path";
import {
  type CredentialRef,
  openPostgresJournal,
  readPostgresJournal,
  type RotationRecord,
  status,
} from "../../packages/rotate/src/index.ts";
import { credential, wholeRotation } from "../../packages/rotate/test/records.ts";
import { startPostgres } from "../../packages/sandbox/test/support/postgres.ts";
import type { Row } from "../support/table.ts";
import { timed } from "./timed.ts";

const ROTATIONS = 10_000;
const OPEN = 20;
const ROUNDS = 9;
/** Rotations that are written side by side: their appends share commits. */
const AT_ONCE = 200;

/** `status` of a journal in PostgreSQL with 10,000 rotations, 20 of them under way, each time from the opening on. */
export async function postgresJournalRows(scratch: string): Promise<Row[]> {
  const postgres = await startPostgres();
  if (postgres.missing !== undefined) {
    process.stderr.write(`not measured in PostgreSQL: ${postgres.missing}\n`);
    return [];
  }
  try {
    const connection = await postgres.freshDatabase();
    const sealingKey = { file: join(scratch, "postgres.key") };
    await fill(connection, sealingKey, join(scratch, "receipts"));
    const looked = await timed(ROUNDS, async () => {
      const journal = await readPostgresJournal({ connection, sealingKey });
      const all = await status(journal, new Date("2026-06-01"));
      if (all.filter(({ open }) => open).length !== OPEN) throw new Error("not as it was filled");
      await journal.close();
    });
    return [
      {
        what: `status at ${ROTATIONS.toLocaleString("en")} rotations in PostgreSQL, authenticated`,
        ...{ unit: "ms", goal: { most: 150 }, ours: looked.wall },
        others: { "of it on the processor": looked.processor },
      },
    ];
  } finally {
    await postgres.stop();
  }
}

async function fill(connection: string, sealingKey: { readonly file: string }, receipts: string): Promise<void> {
  const journal = await openPostgresJournal({ connection, sealingKey, receipts });
  const indices = Array.from({ length: ROTATIONS }, (_, index) => index).values();
  const lanes = Array.from({ length: AT_ONCE }, async () => {
    for (const index of indices) {
      const its: CredentialRef = { ...credential, credentialId: `S2-${index}` };
      const lease = await journal.acquire(its, "bench", 600_000);
      for (const [after, record] of recordsOf(its, index).entries()) {
        await journal.append({ rotationId: `rotation-${index}`, credential: its, record, after, lease });
      }
    }
  });
  await Promise.all(lanes);
  await journal.close();
}

/** A status reads summaries of what has ended: two records do for those. */
function recordsOf(its: CredentialRef, index: number): readonly RotationRecord[] {
  const began = new Date(Date.UTC(2026, 0, 1) + index * 60_000);
  const [planned, ...others] = wholeRotation(its, began);
  if (planned === undefined) return [];
  if (index >= ROTATIONS - OPEN) return [planned, ...others.slice(0, 5)];
  return [planned, { type: "abandoned", at: began.toISOString(), actor: "bench" }];
}
