import { type Head, headMac, tampered, verifyHead } from "../integrity.ts";
import type { JournalKeys } from "../keys.ts";
import type { Transaction } from "./database.ts";

export interface PostgresHead extends Head {
  /** Grows with whatever is written to a rotation, so that readers find what is new. Not authenticated: the root is. */
  readonly changes: number;
}

/** The head; `forUpdate` keeps other writers out until the transaction ends. @throws {JournalError} when it was changed. */
export async function readHead(
  transaction: Transaction,
  keys: JournalKeys | undefined,
  { forUpdate = false } = {},
): Promise<PostgresHead> {
  const row = await transaction.get(`SELECT * FROM head${forUpdate ? " FOR UPDATE" : ""}`);
  if (row === undefined) throw tampered("its head is missing");
  const sealing = row["sealing"];
  const head: PostgresHead = {
    count: Number(row["count"]),
    root: String(row["root"]),
    generation: Number(row["generation"]),
    summaryVersion: Number(row["summary_version"]),
    sealing: sealing === null || sealing === undefined ? undefined : String(sealing),
    mac: String(row["mac"]),
    changes: Number(row["changes"] ?? 0),
  };
  if (head.sealing === undefined && head.count > 0) throw tampered("its key is missing");
  if (keys !== undefined) verifyHead(keys, head);
  return head;
}

export async function writeHead(
  transaction: Transaction,
  keys: JournalKeys,
  head: Omit<PostgresHead, "mac">,
): Promise<void> {
  await transaction.run(
    "UPDATE head SET count = $1, root = $2, generation = $3, summary_version = $4, sealing = $5, mac = $6, changes = $7",
    ...[head.count, head.root, head.generation, head.summaryVersion, head.sealing ?? null],
    ...[headMac(keys.head, head), head.changes],
  );
}
