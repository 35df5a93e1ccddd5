import { JournalConflictError, JournalError } from "../../errors.ts";
import { credentialKey } from "../credential-key.ts";
import { buildTree, type Nodes, setLeaf, verifyLeaf } from "../hash-tree.ts";
import {
  type Head,
  headMac,
  leafHash,
  recordMac,
  type StoredRecord,
  type StoredRotation,
  tampered,
  verifyRecords,
} from "../integrity.ts";
import { type Append, describeCredential, type RotationLog } from "../journal.ts";
import type { JournalKeys } from "../keys.ts";
import { describeRotation, type Summarised, toLog, toRecord, toRotation, toSummary } from "../stored-rotations.ts";
import { openUntil, type RotationSummary, summarise, summaryVersion } from "../summary.ts";
import type { PostgresRow, Transaction } from "./database.ts";

type Addition = Pick<Append, "rotationId" | "credential" | "record">;
export type Bodies = readonly { readonly rotationId: string; readonly bodies: readonly string[] }[];

/** The head; `forUpdate` keeps other writers out until the transaction ends. @throws {JournalError} when it was changed. */
export async function readHead(
  transaction: Transaction,
  keys: JournalKeys | undefined,
  { forUpdate = false } = {},
): Promise<Head> {
  const row = await transaction.get(`SELECT * FROM head${forUpdate ? " FOR UPDATE" : ""}`);
  if (row === undefined) throw tampered("its head is missing");
  const sealing = row["sealing"];
  const head: Head = {
    count: Number(row["count"]),
    root: String(row["root"]),
    generation: Number(row["generation"]),
    summaryVersion: Number(row["summary_version"]),
    sealing: sealing === null || sealing === undefined ? undefined : String(sealing),
    mac: String(row["mac"]),
  };
  if (head.sealing === undefined && head.count > 0) throw tampered("its key is missing");
  if (keys !== undefined && head.mac !== headMac(keys.head, head)) throw tampered("its head was changed");
  return head;
}

export async function writeHead(transaction: Transaction, keys: JournalKeys, head: Omit<Head, "mac">): Promise<void> {
  await transaction.run(
    "UPDATE head SET count = $1, root = $2, generation = $3, summary_version = $4, sealing = $5, mac = $6",
    ...[head.count, head.root, head.generation, head.summaryVersion, head.sealing ?? null, headMac(keys.head, head)],
  );
}

export async function readRotation(
  transaction: Transaction,
  keys: JournalKeys | undefined,
  rotationId: string,
): Promise<RotationLog | undefined> {
  const head = await readHead(transaction, keys);
  const rotation = await find(transaction, rotationId);
  return rotation && toLog(toSummary(rotation), await verified(transaction, keys, head, rotation));
}

/** Every rotation with all its records, oldest first. */
export async function listRotations(transaction: Transaction, keys: JournalKeys | undefined): Promise<RotationLog[]> {
  return (await allRecords(transaction, keys)).map(({ summary, records }) => toLog(summary, records));
}

export async function readSummaries(
  transaction: Transaction,
  keys: JournalKeys | undefined,
): Promise<RotationSummary[]> {
  const { summaryVersion: version } = await readHead(transaction, keys);
  if (version === summaryVersion) return (await allVerified(transaction, keys)).map(({ summary }) => summary);
  return (await listRotations(transaction, keys)).map(({ rotationId, records }) => summarise(rotationId, records));
}

/** Those that are open, or whose superseded key may still work at `now`, of one credential or of all. */
export async function openOnes(
  transaction: Transaction,
  keys: JournalKeys | undefined,
  now: number,
  credential: string | undefined,
): Promise<RotationLog[]> {
  const wanted = (await allVerified(transaction, keys))
    .filter(({ summary }) => openUntil(summary) > now)
    .filter(({ stored }) => credential === undefined || stored.credentialKey === credential);
  const rows = await transaction.all(
    "SELECT * FROM records WHERE rotation = ANY($1) ORDER BY rotation, number",
    wanted.map(({ stored }) => stored.position),
  );
  const records = byRotation(rows);
  return wanted.map(({ stored, summary }) => {
    const found = (records.get(stored.position) ?? []).map(toRecord);
    verifyRecords(keys?.records, stored, found);
    return toLog(summary, found);
  });
}

/**
 * Appends under the head's lock. What is there already, after a commit whose answer was lost, is no second record.
 *
 * @throws {JournalConflictError} when the rotation has another number of records than `after`.
 */
export async function appendRecord(
  transaction: Transaction,
  keys: JournalKeys,
  { rotationId, credential, record }: Addition,
  after: number | undefined,
): Promise<"appended" | "was there"> {
  const head = await readHead(transaction, keys, { forUpdate: true });
  const before = await find(transaction, rotationId);
  const position = before?.position ?? head.count;
  const nodes = await nodesAround(transaction, position);
  const stored = before === undefined ? [] : await verified(transaction, keys, head, before, nodes);
  const body = JSON.stringify(record);
  if (after !== undefined && stored.length === after + 1 && stored[after]?.body === body) return "was there";
  if (after !== undefined && stored.length !== after) throw new JournalConflictError(rotationId);
  if (before === undefined && record.type !== "planned") {
    throw new JournalError("rotation-unknown", `The journal has no rotation ${rotationId}.`);
  }
  if (before !== undefined && before.credentialKey !== credentialKey(credential)) {
    throw new JournalError("rotation-unknown", `Rotation ${rotationId} is not of ${describeCredential(credential)}.`);
  }
  const mac = recordMac(keys.records, rotationId, stored.length + 1, body, before?.mac ?? "");
  const rotation = describeRotation(position, rotationId, [...stored, { body, mac }]);
  await transaction.run("INSERT INTO records VALUES ($1, $2, $3, $4)", position, rotation.records, body, mac);
  await putRotation(transaction, rotation);
  const count = Math.max(head.count, position + 1);
  const root = setLeaf(nodes, position, count, leafHash(rotation));
  await nodes.flush();
  await writeHead(transaction, keys, { ...head, count, root });
  return "appended";
}

/** Writes everything anew under other keys, or in another form: tables are emptied first. Gives count and root. */
export async function rewriteAll(
  transaction: Transaction,
  keys: JournalKeys,
  logs: Bodies,
): Promise<{ readonly count: number; readonly root: string }> {
  for (const table of ["records", "rotations", "nodes"]) await transaction.run(`DELETE FROM ${table}`);
  const leaves: string[] = [];
  for (const [position, { rotationId, bodies }] of logs.entries()) {
    const records: StoredRecord[] = [];
    for (const body of bodies) {
      const mac = recordMac(keys.records, rotationId, records.length + 1, body, records.at(-1)?.mac ?? "");
      records.push({ body, mac });
      await transaction.run("INSERT INTO records VALUES ($1, $2, $3, $4)", position, records.length, body, mac);
    }
    const rotation = describeRotation(position, rotationId, records);
    await putRotation(transaction, rotation);
    leaves.push(leafHash(rotation));
  }
  const nodes = new NodeCache(transaction, []);
  const root = buildTree(leaves, nodes.put);
  await nodes.flush();
  return { count: leaves.length, root };
}

/** The texts of all records, checked. */
export async function allBodies(transaction: Transaction, keys: JournalKeys | undefined): Promise<Bodies> {
  return (await allRecords(transaction, keys)).map(({ stored, records }) => ({
    rotationId: stored.rotationId,
    bodies: records.map(({ body }) => body),
  }));
}

async function allRecords(transaction: Transaction, keys: JournalKeys | undefined) {
  const rotations = await allVerified(transaction, keys);
  const rows = await transaction.all("SELECT * FROM records ORDER BY rotation, number");
  const records = byRotation(rows);
  if (records.size !== rotations.length) throw tampered("there are records of no rotation");
  return rotations.map(({ stored, summary }) => {
    const found = (records.get(stored.position) ?? []).map(toRecord);
    verifyRecords(keys?.records, stored, found);
    return { stored, summary, records: found };
  });
}

function byRotation(rows: readonly PostgresRow[]): ReadonlyMap<number, readonly PostgresRow[]> {
  const found = new Map<number, PostgresRow[]>();
  for (const row of rows) {
    const rotation = Number(row["rotation"]);
    const list = found.get(rotation);
    if (list === undefined) found.set(rotation, [row]);
    else list.push(row);
  }
  return found;
}

async function find(transaction: Transaction, rotationId: string): Promise<StoredRotation | undefined> {
  const row = await transaction.get("SELECT * FROM rotations WHERE rotation_id = $1", rotationId);
  return row && toRotation(row);
}

/** The records of a rotation, after it was found in the tree and they were found whole. */
async function verified(
  transaction: Transaction,
  keys: JournalKeys | undefined,
  head: Head,
  rotation: StoredRotation,
  given?: Nodes,
): Promise<readonly StoredRecord[]> {
  const nodes = given ?? (await nodesAround(transaction, rotation.position));
  verifyLeaf(nodes, rotation.position, head.count, leafHash(rotation), head.root);
  const sql = "SELECT * FROM records WHERE rotation = $1 ORDER BY number";
  const records = (await transaction.all(sql, rotation.position)).map(toRecord);
  verifyRecords(keys?.records, rotation, records);
  return records;
}

/** Every rotation, checked together. */
async function allVerified(transaction: Transaction, keys: JournalKeys | undefined): Promise<readonly Summarised[]> {
  const head = await readHead(transaction, keys);
  const rotations = (await transaction.all("SELECT * FROM rotations ORDER BY position"))
    .map(toRotation)
    .map((stored) => ({ stored, summary: toSummary(stored) }));
  const root = buildTree(
    rotations.map(({ stored }) => leafHash(stored)),
    () => undefined,
  );
  if (rotations.length !== head.count || root !== head.root) {
    throw tampered("a rotation was changed, is missing, or is an older copy");
  }
  return rotations;
}

async function putRotation(transaction: Transaction, rotation: StoredRotation): Promise<void> {
  const { position, rotationId, credentialKey: credential, summary, records, mac } = rotation;
  await transaction.run(
    `INSERT INTO rotations VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (position) DO UPDATE
      SET summary = excluded.summary, records = excluded.records, mac = excluded.mac`,
    ...[position, rotationId, credential, summary, records, mac],
  );
}

const fanOut = 16;
/** More rotations than there will ever be. */
const levels = [0, 1, 2, 3, 4, 5, 6];

/** The nodes that are needed to check or to set one leaf: sixteen of each level. */
async function nodesAround(transaction: Transaction, position: number): Promise<NodeCache> {
  const firsts = levels.map((level) => Math.floor(position / fanOut ** (level + 1)) * fanOut);
  const rows = await transaction.all(
    `SELECT nodes.* FROM unnest($1::int[], $2::int[]) AS wanted (level, first) JOIN nodes
      ON nodes.level = wanted.level AND nodes.number >= wanted.first AND nodes.number < wanted.first + $3`,
    ...[levels, firsts, fanOut],
  );
  const known = rows.map((row) => [nodeKey(Number(row["level"]), Number(row["number"])), String(row["hash"])] as const);
  return new NodeCache(transaction, known);
}

/** Nodes that were read beforehand, and those that are to be written. */
class NodeCache implements Nodes {
  readonly #transaction: Transaction;
  readonly #known: Map<string, string>;
  readonly #changed = new Map<string, readonly [level: number, index: number, hash: string]>();

  constructor(transaction: Transaction, known: readonly (readonly [string, string])[]) {
    this.#transaction = transaction;
    this.#known = new Map(known);
  }

  readonly get = (level: number, index: number): string | undefined => this.#known.get(nodeKey(level, index));

  readonly range = (level: number, from: number, to: number): readonly string[] =>
    Array.from({ length: to - from }, (_, offset) => this.get(level, from + offset) ?? []).flat();

  readonly put = (level: number, index: number, hash: string): void => {
    this.#known.set(nodeKey(level, index), hash);
    this.#changed.set(nodeKey(level, index), [level, index, hash]);
  };

  async flush(): Promise<void> {
    const all = [...this.#changed.values()];
    await this.#transaction.run(
      `INSERT INTO nodes SELECT * FROM unnest($1::int[], $2::int[], $3::text[])
        ON CONFLICT (level, number) DO UPDATE SET hash = excluded.hash`,
      ...[all.map(([level]) => level), all.map(([, index]) => index), all.map(([, , hash]) => hash)],
    );
  }
}

function nodeKey(level: number, index: number): string {
  return `${level}/${index}`;
}
