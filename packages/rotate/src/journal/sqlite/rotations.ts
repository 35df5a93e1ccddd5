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
  verifyHead,
  verifyRecords,
} from "../integrity.ts";
import { type Append, describeCredential, type RotationLog, type RotationQuery } from "../journal.ts";
import type { JournalKeys } from "../keys.ts";
import { isFound, RotationIndex } from "../rotation-index.ts";
import { describeRotation, toLog, toRecord, toRotation, toSummary } from "../stored-rotations.ts";
import { type RotationSummary, summarise, summaryVersion } from "../summary.ts";
import type { Database } from "./database.ts";

type Addition = Pick<Append, "rotationId" | "credential" | "record">;

/**
 * Rotations and their records as SQLite has them, each checked as it is read. Everything here belongs into a transaction.
 * Without keys, structure alone is checked, and nothing can be written.
 */
export class Rotations {
  readonly #database: Database;
  readonly #nodes: Nodes;
  #whole: { readonly version: string; readonly index: RotationIndex } | undefined;

  constructor(database: Database) {
    this.#database = database;
    this.#nodes = {
      get: (level, index) => {
        const found = database.get("SELECT hash FROM nodes WHERE level = ? AND number = ?", level, index)?.["hash"];
        return found === undefined ? undefined : String(found);
      },
      range: (level, from, to) =>
        database
          .all("SELECT hash FROM nodes WHERE level = ? AND number >= ? AND number < ? ORDER BY number", level, from, to)
          .map((row) => String(row["hash"])),
      put: (level, index, hash) => {
        database.run("INSERT OR REPLACE INTO nodes VALUES (?, ?, ?)", level, index, hash);
      },
    };
  }

  /** @throws {JournalError} when it was changed. */
  head(keys: JournalKeys | undefined): Head {
    const row = this.#database.get("SELECT * FROM head");
    if (row === undefined) throw tampered("its head is missing");
    const sealing = row["sealing"];
    const head: Head = {
      count: Number(row["count"]),
      root: String(row["root"]),
      generation: Number(row["generation"]),
      summaryVersion: Number(row["summary_version"]),
      sealing: sealing === null ? undefined : String(sealing),
      mac: String(row["mac"]),
    };
    if (head.sealing === undefined && head.count > 0) throw tampered("its key is missing");
    if (keys !== undefined) verifyHead(keys, head);
    return head;
  }

  writeHead(keys: JournalKeys, head: Omit<Head, "mac">): void {
    this.#database.run(
      "UPDATE head SET count = ?, root = ?, generation = ?, summary_version = ?, sealing = ?, mac = ?",
      ...[head.count, head.root, head.generation, head.summaryVersion, head.sealing ?? null, headMac(keys.head, head)],
    );
  }

  read(keys: JournalKeys | undefined, rotationId: string): RotationLog | undefined {
    const head = this.head(keys);
    const rotation = this.#find(rotationId);
    return rotation && toLog(toSummary(rotation), this.#verified(keys, head, rotation));
  }

  /** Every rotation with all its records, oldest first. */
  list(keys: JournalKeys | undefined): RotationLog[] {
    const rotations = this.#index(keys).all();
    const records = new Map<number, StoredRecord[]>(rotations.map(({ stored }) => [stored.position, []]));
    for (const row of this.#database.all("SELECT * FROM records ORDER BY rotation, number")) {
      const list = records.get(Number(row["rotation"]));
      if (list === undefined) throw tampered("there are records of no rotation");
      list.push(toRecord(row));
    }
    return rotations.map(({ stored, summary }) => {
      const found = records.get(stored.position) ?? [];
      verifyRecords(keys?.records, stored, found);
      return toLog(summary, found);
    });
  }

  summaries(keys: JournalKeys | undefined): RotationSummary[] {
    const rotations = this.#index(keys).all();
    if (this.#isSummarised(keys)) return rotations.map(({ summary }) => summary);
    return this.list(keys).map(({ rotationId, records }) => summarise(rotationId, records));
  }

  /** Those that are open, or whose superseded key may still work at `now`, of one credential or of all. */
  open(keys: JournalKeys | undefined, now: number, credential: string | undefined): RotationLog[] {
    const head = this.head(keys);
    return this.#index(keys)
      .open(now, credential)
      .map(({ stored, summary }) => toLog(summary, this.#verified(keys, head, stored)));
  }

  find(keys: JournalKeys | undefined, query: RotationQuery): readonly RotationSummary[] {
    if (this.#isSummarised(keys)) return this.#index(keys).find(query);
    return this.summaries(keys).filter((summary) => isFound(summary, query));
  }

  /** Whether the summaries say what this version would. */
  #isSummarised(keys: JournalKeys | undefined): boolean {
    return this.head(keys).summaryVersion === summaryVersion;
  }

  /** @throws {JournalConflictError} when the rotation has another number of records than `after`. */
  append(keys: JournalKeys, { rotationId, credential, record }: Addition, after: number | undefined): void {
    const head = this.head(keys);
    const isKnown = this.#whole?.version === this.#version(head);
    const before = this.#find(rotationId);
    const stored = before === undefined ? [] : this.#verified(keys, head, before);
    if (before === undefined && record.type !== "planned") {
      throw new JournalError("rotation-unknown", `The journal has no rotation ${rotationId}.`);
    }
    if (before !== undefined && before.credentialKey !== credentialKey(credential)) {
      throw new JournalError("rotation-unknown", `Rotation ${rotationId} is not of ${describeCredential(credential)}.`);
    }
    if (after !== undefined && stored.length !== after) throw new JournalConflictError(rotationId);
    const body = JSON.stringify(record);
    const mac = recordMac(keys.records, rotationId, stored.length + 1, body, before?.mac ?? "");
    const records = [...stored, { body, mac }];
    const rotation = describeRotation(before?.position ?? head.count, rotationId, records);
    this.#database.run("INSERT INTO records VALUES (?, ?, ?, ?)", rotation.position, records.length, body, mac);
    this.#put(rotation);
    const count = Math.max(head.count, rotation.position + 1);
    const root = setLeaf(this.#nodes, rotation.position, count, leafHash(rotation));
    this.writeHead(keys, { ...head, count, root });
    if (this.#whole === undefined || !isKnown) return;
    // What this transaction has written need not be read back; one that fails leaves another head than this one's.
    this.#whole.index.put(rotation);
    this.#whole = { version: this.#version(this.head(keys)), index: this.#whole.index };
  }

  /** Writes everything anew under other keys, or in another form: tables are emptied first. Gives count and root. */
  rewrite(keys: JournalKeys, logs: readonly { readonly rotationId: string; readonly bodies: readonly string[] }[]) {
    for (const table of ["records", "rotations", "nodes"]) this.#database.exec(`DELETE FROM ${table}`);
    const leaves = logs.map(({ rotationId, bodies }, position) => {
      const records: StoredRecord[] = [];
      for (const body of bodies) {
        const mac = recordMac(keys.records, rotationId, records.length + 1, body, records.at(-1)?.mac ?? "");
        records.push({ body, mac });
        this.#database.run("INSERT INTO records VALUES (?, ?, ?, ?)", position, records.length, body, mac);
      }
      const rotation = describeRotation(position, rotationId, records);
      this.#put(rotation);
      return leafHash(rotation);
    });
    return { count: leaves.length, root: buildTree(leaves, this.#nodes.put) };
  }

  /** The texts of all records, checked. */
  bodies(keys: JournalKeys | undefined): { readonly rotationId: string; readonly bodies: readonly string[] }[] {
    const head = this.head(keys);
    return this.#index(keys)
      .all()
      .map(({ stored }) => ({
        rotationId: stored.rotationId,
        bodies: this.#verified(keys, head, stored).map(({ body }) => body),
      }));
  }

  #find(rotationId: string): StoredRotation | undefined {
    const row = this.#database.get("SELECT * FROM rotations WHERE rotation_id = ?", rotationId);
    return row && toRotation(row);
  }

  /** The records of a rotation, after it was found in the tree and they were found whole. */
  #verified(keys: JournalKeys | undefined, head: Head, rotation: StoredRotation): readonly StoredRecord[] {
    verifyLeaf(this.#nodes, rotation.position, head.count, leafHash(rotation), head.root);
    const records = this.#database
      .all("SELECT * FROM records WHERE rotation = ? ORDER BY number", rotation.position)
      .map(toRecord);
    verifyRecords(keys?.records, rotation, records);
    return records;
  }

  /** Every rotation, checked together. What nobody has written to since is not read again. */
  #index(keys: JournalKeys | undefined): RotationIndex {
    const head = this.head(keys);
    const version = this.#version(head);
    if (this.#whole?.version === version) return this.#whole.index;
    const rows = this.#database.all("SELECT * FROM rotations ORDER BY position");
    const index = new RotationIndex(rows.map(toRotation));
    if (!index.isOf(head)) throw tampered("a rotation was changed, is missing, or is an older copy");
    this.#whole = { version, index };
    return index;
  }

  #version({ mac }: Head): string {
    return `${this.#database.pragma("data_version")} ${mac}`;
  }

  #put(rotation: StoredRotation): void {
    const { position, rotationId, credentialKey: credential, summary, records, mac } = rotation;
    this.#database.run(
      "INSERT OR REPLACE INTO rotations VALUES (?, ?, ?, ?, ?, ?)",
      ...[position, rotationId, credential, summary, records, mac],
    );
  }
}
