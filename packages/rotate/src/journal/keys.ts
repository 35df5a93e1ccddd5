import { createSecretKey, hkdfSync, type KeyObject } from "node:crypto";

/** What the journal's key is used for, one key each (HKDF-SHA-256): what one of them gives away opens nothing else. */
export interface JournalKeys {
  /** Seals secrets. */
  readonly secrets: Buffer;
  /** Seals receipts. */
  readonly receipts: Buffer;
  /** Authenticates the records of each rotation. */
  readonly records: KeyObject;
  /** Authenticates the head, and with it all rotations together. */
  readonly head: KeyObject;
}

/** The journal's keys, and which sealing they belong to: it is counted up when the journal is sealed anew. */
export interface Unlocked {
  readonly keys: JournalKeys;
  readonly generation: number;
}

export function deriveKeys(journalKey: Buffer): JournalKeys {
  const derive = (purpose: string) =>
    Buffer.from(hkdfSync("sha256", journalKey, "", `adyen-kit/rotate journal 2 ${purpose}`, 32));
  return {
    secrets: derive("secrets"),
    receipts: derive("receipts"),
    records: createSecretKey(derive("records")),
    head: createSecretKey(derive("head")),
  };
}
