import { createHmac, hash, type KeyObject } from "node:crypto";
import { JournalError } from "../errors.ts";
import type { JournalKeys } from "./keys.ts";

/** One record as stored: its text byte for byte, and its HMAC, which covers all records before it. */
export interface StoredRecord {
  readonly body: string;
  readonly mac: string;
}

/** What the journal keeps of a rotation beside its records. All of it is authenticated. */
export interface StoredRotation {
  /** 0, 1, 2, … over the whole journal. */
  readonly position: number;
  readonly rotationId: string;
  readonly credentialKey: string;
  /** A summary in JSON. */
  readonly summary: string;
  readonly records: number;
  /** HMAC of the last record. */
  readonly mac: string;
}

/** What is true of the whole journal. */
export interface Head {
  /** Rotations so far. */
  readonly count: number;
  /** Root of the hash tree over them. */
  readonly root: string;
  /** Grows when the journal is sealed anew. */
  readonly generation: number;
  readonly summaryVersion: number;
  /** How the key of the journal is wrapped, in JSON; `undefined` before the first use. */
  readonly sealing: string | undefined;
  readonly mac: string;
}

/** HMAC-SHA-256 of a record in its place: nothing before it can be changed, dropped or moved. */
export function recordMac(key: KeyObject, rotationId: string, number: number, body: string, previous: string): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([rotationId, number, body, previous]))
    .digest("hex");
}

/** What stands for a rotation in the hash tree. */
export function leafHash(rotation: StoredRotation): string {
  const { position, rotationId, credentialKey, summary, records, mac } = rotation;
  // The list says where it ends, so that the summary needs no quoting.
  return hash("sha256", `${JSON.stringify(["leaf", position, rotationId, credentialKey, records, mac])}${summary}`);
}

export function headMac(key: KeyObject, head: Omit<Head, "mac">): string {
  const { count, root, generation, summaryVersion, sealing } = head;
  return createHmac("sha256", key)
    .update(JSON.stringify([count, root, generation, summaryVersion, sealing]))
    .digest("hex");
}

/** @throws {JournalError} when it is not the one that was written last. */
export function verifyHead(keys: Pick<JournalKeys, "head">, head: Head): void {
  if (head.mac !== headMac(keys.head, head)) throw tampered("its head was changed");
}

/**
 * Checks the records of one rotation, by structure alone where there is no key.
 *
 * @throws {JournalError} at the first that is not the one that was written.
 */
export function verifyRecords(
  key: KeyObject | undefined,
  rotation: StoredRotation,
  records: readonly StoredRecord[],
): void {
  const { rotationId } = rotation;
  let previous = "";
  for (const [index, { body, mac }] of records.entries()) {
    if (key !== undefined && mac !== recordMac(key, rotationId, index + 1, body, previous)) {
      throw tampered(`record ${index + 1} of rotation ${rotationId} was changed, moved or follows one that was`);
    }
    previous = mac;
  }
  if (records.length !== rotation.records || previous !== rotation.mac) {
    throw tampered(`rotation ${rotationId} has ${records.length} records, but ${rotation.records} were written`);
  }
}

export function tampered(what: string): JournalError {
  return new JournalError(
    "journal-tampered",
    `The journal is not as it was written: ${what}. Do not go on from it; restore the file from a backup.`,
  );
}
