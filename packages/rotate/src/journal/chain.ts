import { createHash } from "node:crypto";
import { JournalError } from "../errors.ts";

/** One row of the journal as stored. */
export interface Entry {
  /** 1, 2, 3, … over the whole journal. */
  readonly position: number;
  readonly rotationId: string;
  /** The record in JSON, byte for byte. */
  readonly body: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** The hash before the first entry. */
export const origin: string = "0".repeat(64);

export function hashEntry(position: number, rotationId: string, body: string, previousHash: string): string {
  return createHash("sha256")
    .update(JSON.stringify([position, rotationId, body, previousHash]))
    .digest("hex");
}

/** @throws {JournalError} at the first entry that is not the one that was written. */
export function verifyChain(
  entries: readonly Entry[],
  head: { readonly position: number; readonly hash: string },
): void {
  let hash = origin;
  for (const [index, entry] of entries.entries()) {
    const position = index + 1;
    if (entry.position !== position) throw broken(`record ${position} is missing`);
    if (entry.previousHash !== hash) throw broken(`record ${position} does not follow the one before it`);
    hash = hashEntry(position, entry.rotationId, entry.body, hash);
    if (entry.hash !== hash) throw broken(`record ${position} was changed`);
  }
  if (entries.length !== head.position || hash !== head.hash) {
    throw broken(`it ends at record ${entries.length}, but ${head.position} were written`);
  }
}

function broken(what: string): JournalError {
  return new JournalError(
    "journal-tampered",
    `The journal is not as it was written: ${what}. Do not go on from it; restore the file from a backup.`,
  );
}
