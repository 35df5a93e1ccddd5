import type { RotationError } from "../../errors.ts";
import { buildTree, type Nodes, verifyLeaf } from "../hash-tree.ts";
import { leafHash, recordMac, type StoredRecord, type StoredRotation, tampered, verifyRecords } from "../integrity.ts";
import type { RotationLog } from "../journal.ts";
import type { JournalKeys } from "../keys.ts";
import { RotationIndex } from "../rotation-index.ts";
import { describeRotation, type Summarised, toLog, toRecord, toRotation, toSummary } from "../stored-rotations.ts";
import { type RotationSummary, summarise, summaryVersion } from "../summary.ts";
import { attempt } from "./attempt.ts";
import type { PostgresRow, Transaction } from "./database.ts";
import type { PostgresHead } from "./head.ts";
import { nodesAround, StoredNodes } from "./nodes.ts";

export type Bodies = readonly { readonly rotationId: string; readonly bodies: readonly string[] }[];

/** What one transaction sees, and what it is checked with. */
export interface View {
  readonly transaction: Transaction;
  readonly head: PostgresHead;
  readonly keys: JournalKeys | undefined;
}

/** The rotations of these names; one that was changed refuses itself alone. */
export async function readRotations(
  view: View,
  rotationIds: readonly string[],
): Promise<readonly (RotationLog | undefined | RotationError)[]> {
  const { transaction, head, keys } = view;
  const rows = await transaction.all("SELECT * FROM rotations WHERE rotation_id = ANY($1)", rotationIds);
  const rotations = new Map(rows.map(toRotation).map((rotation) => [rotation.rotationId, rotation]));
  const positions = [...rotations.values()].map(({ position }) => position);
  const nodes = await nodesAround(transaction, positions);
  const stored = await recordsOf(transaction, positions);
  return rotationIds.map((rotationId) => {
    const rotation = rotations.get(rotationId);
    if (rotation === undefined) return undefined;
    const records = stored.get(rotation.position) ?? [];
    return attempt(() => toLog(toSummary(rotation), verified(keys, head, rotation, nodes, records)));
  });
}

/** Every rotation with all its records, oldest first. */
export async function listRotations(view: View): Promise<RotationLog[]> {
  return (await allRecords(view)).map(({ summary, records }) => toLog(summary, records));
}

/** Summaries as this version makes them, where those that are kept are of another. */
export async function summariesAnew(view: View): Promise<readonly RotationSummary[]> {
  return (await listRotations(view)).map(({ rotationId, records }) => summarise(rotationId, records));
}

/** Whether the summaries say what this version would. */
export function isSummarised({ head }: View): boolean {
  return head.summaryVersion === summaryVersion;
}

/** The rotations with these summaries, with all their records. */
export async function withRecords(view: View, rotations: readonly Summarised[]): Promise<RotationLog[]> {
  const positions = rotations.map(({ stored }) => stored.position);
  const records = await recordsOf(view.transaction, positions);
  return rotations.map(({ stored, summary }) => {
    const found = records.get(stored.position) ?? [];
    verifyRecords(view.keys?.records, stored, found);
    return toLog(summary, found);
  });
}

/** Every rotation, checked together. */
export async function readIndex({ transaction, head }: View): Promise<RotationIndex> {
  const rows = await transaction.all("SELECT * FROM rotations ORDER BY position");
  const index = new RotationIndex(rows.map(toRotation));
  if (!index.isOf(head)) throw tampered("a rotation was changed, is missing, or is an older copy");
  return index;
}

/** Writes everything anew under other keys, or in another form: tables are emptied first. Gives count and root. */
export async function rewriteAll(
  transaction: Transaction,
  keys: JournalKeys,
  logs: Bodies,
  changes: number,
): Promise<{ readonly count: number; readonly root: string; readonly changes: number }> {
  for (const table of ["records", "rotations", "nodes"]) await transaction.run(`DELETE FROM ${table}`);
  const rotations: StoredRotation[] = [];
  for (const [position, { rotationId, bodies }] of logs.entries()) {
    const records: StoredRecord[] = [];
    for (const body of bodies) {
      const mac = recordMac(keys.records, rotationId, records.length + 1, body, records.at(-1)?.mac ?? "");
      records.push({ body, mac });
    }
    await putRecords(
      transaction,
      records.map((record, index) => ({ rotation: position, number: index + 1, ...record })),
    );
    rotations.push(describeRotation(position, rotationId, records));
  }
  await putRotations(transaction, rotations, changes + 1);
  const nodes = new StoredNodes(transaction, []);
  const root = buildTree(rotations.map(leafHash), nodes.put);
  await nodes.flush();
  return { count: rotations.length, root, changes: changes + 1 };
}

/** The texts of all records, checked. */
export async function allBodies(view: View): Promise<Bodies> {
  return (await allRecords(view)).map(({ stored, records }) => ({
    rotationId: stored.rotationId,
    bodies: records.map(({ body }) => body),
  }));
}

async function allRecords(view: View) {
  const rotations = (await readIndex(view)).all();
  const records = byRotation(await view.transaction.all("SELECT * FROM records ORDER BY rotation, number"));
  if (records.size !== rotations.length) throw tampered("there are records of no rotation");
  return rotations.map(({ stored, summary }) => {
    const found = records.get(stored.position) ?? [];
    verifyRecords(view.keys?.records, stored, found);
    return { stored, summary, records: found };
  });
}

export type RecordsByPosition = ReadonlyMap<number, readonly StoredRecord[]>;

export async function recordsOf(transaction: Transaction, positions: readonly number[]): Promise<RecordsByPosition> {
  if (positions.length === 0) return new Map();
  const sql = "SELECT * FROM records WHERE rotation = ANY($1) ORDER BY rotation, number";
  return byRotation(await transaction.all(sql, positions));
}

function byRotation(rows: readonly PostgresRow[]): RecordsByPosition {
  const found = new Map<number, StoredRecord[]>();
  for (const row of rows) {
    const rotation = Number(row["rotation"]);
    const list = found.get(rotation);
    if (list === undefined) found.set(rotation, [toRecord(row)]);
    else list.push(toRecord(row));
  }
  return found;
}

/** The records of a rotation, after it was found in the tree and they were found whole. */
export function verified(
  keys: JournalKeys | undefined,
  head: Pick<PostgresHead, "count" | "root">,
  rotation: StoredRotation,
  nodes: Nodes,
  records: readonly StoredRecord[],
): readonly StoredRecord[] {
  verifyLeaf(nodes, rotation.position, head.count, leafHash(rotation), head.root);
  verifyRecords(keys?.records, rotation, records);
  return records;
}

export async function putRotations(
  transaction: Transaction,
  rotations: readonly StoredRotation[],
  changed: number,
): Promise<void> {
  await transaction.run(
    `INSERT INTO rotations SELECT *, $7::bigint FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[])
      ON CONFLICT (position) DO UPDATE SET summary = excluded.summary, records = excluded.records, mac = excluded.mac,
      changed = excluded.changed`,
    ...[rotations.map((one) => one.position), rotations.map((one) => one.rotationId)],
    ...[rotations.map((one) => one.credentialKey), rotations.map((one) => one.summary)],
    ...[rotations.map((one) => one.records), rotations.map((one) => one.mac), changed],
  );
}

export interface PlacedRecord extends StoredRecord {
  /** Position of its rotation. */
  readonly rotation: number;
  /** 1, 2, 3, … within it. */
  readonly number: number;
}

export async function putRecords(transaction: Transaction, records: readonly PlacedRecord[]): Promise<void> {
  await transaction.run(
    "INSERT INTO records SELECT * FROM unnest($1::int[], $2::int[], $3::text[], $4::text[])",
    ...[records.map((one) => one.rotation), records.map((one) => one.number)],
    ...[records.map((one) => one.body), records.map((one) => one.mac)],
  );
}
