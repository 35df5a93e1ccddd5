import type { SQLOutputValue } from "node:sqlite";
import type { RotationRecord } from "../machine/records.ts";
import { credentialKey } from "./credential-key.ts";
import type { StoredRecord, StoredRotation } from "./integrity.ts";
import type { RotationLog } from "./journal.ts";
import { type RotationSummary, summarise } from "./summary.ts";

/** A row of a table, of whichever database. */
export type StoredRow = Readonly<Record<string, SQLOutputValue>>;

/** A rotation as stored, its summary parsed. */
export interface Summarised {
  readonly stored: StoredRotation;
  readonly summary: RotationSummary;
}

/** What is kept of a rotation beside these records of it. */
export function describeRotation(
  position: number,
  rotationId: string,
  records: readonly StoredRecord[],
): StoredRotation {
  const summary = summarise(rotationId, records.map(parse));
  return {
    position,
    rotationId,
    credentialKey: credentialKey(summary.credential),
    summary: JSON.stringify(summary),
    records: records.length,
    mac: records.at(-1)?.mac ?? "",
  };
}

export function toRotation(row: StoredRow): StoredRotation {
  return {
    position: Number(row["position"]),
    rotationId: String(row["rotation_id"]),
    credentialKey: String(row["credential"]),
    summary: String(row["summary"]),
    records: Number(row["records"]),
    mac: String(row["mac"]),
  };
}

export function toRecord(row: StoredRow): StoredRecord {
  return { body: String(row["body"]), mac: String(row["mac"]) };
}

// What was verified is what this tool wrote.
function parse({ body }: StoredRecord): RotationRecord {
  return JSON.parse(body) as RotationRecord;
}

export function toSummary({ summary }: StoredRotation): RotationSummary {
  return JSON.parse(summary) as RotationSummary;
}

export function toLog({ rotationId, credential }: RotationSummary, records: readonly StoredRecord[]): RotationLog {
  return { rotationId, credential, records: records.map(parse) };
}
