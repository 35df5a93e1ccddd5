import { randomBytes } from "node:crypto";
import { chmod, mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import {
  JournalConflictError,
  JournalError,
  LeaseHeldError,
  LeaseLostError,
  messageOf,
  SealingKeyError,
} from "../errors.ts";
import type { CredentialRef, RotationRecord } from "../machine/records.ts";
import type { Secret } from "../secret.ts";
import { type Entry, hashEntry, origin, verifyChain } from "./chain.ts";
import {
  type Append,
  credentialKey,
  describeCredential,
  type Journal,
  type Lease,
  type PendingReceipt,
  type Receipt,
  type ReceiptContent,
  type RotationLog,
  type SecretToKeep,
  type UnreadableReceipt,
} from "./journal.ts";
import { openReceipt, receiptKey } from "./receipt-text.ts";
import { type OpenReceipt, readReceipts, type ReceiptPlaces, receiptPlaces, reserveReceipt } from "./receipts.ts";
import { keyCheck, seal, unseal } from "./sealing.ts";
import { loadSealingKey, type SealingKeySource } from "./sealing-key.ts";

/** "adyK": tells our files from other SQLite files. */
const applicationId = 0x6164794b;
const schemaVersion = 1;

const schema = `
  CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL, hash TEXT NOT NULL,
    salt BLOB NOT NULL, key_check TEXT);
  CREATE TABLE records (position INTEGER PRIMARY KEY, rotation_id TEXT NOT NULL, body TEXT NOT NULL,
    previous_hash TEXT NOT NULL, hash TEXT NOT NULL);
  CREATE INDEX records_by_rotation ON records (rotation_id, position);
  CREATE TABLE secrets (rotation_id TEXT NOT NULL, name TEXT NOT NULL, sealed TEXT,
    PRIMARY KEY (rotation_id, name));
  CREATE TABLE leases (credential TEXT PRIMARY KEY, holder TEXT NOT NULL, fence INTEGER NOT NULL,
    expires_at INTEGER NOT NULL);
`;

export interface SqliteJournalOptions {
  /** The file; it and its folder are made when missing. */
  readonly file: string;
  readonly sealingKey: SealingKeySource;
  /**
   * A second place for an answer that can be kept neither in its room beside the journal nor in another file there; best on
   * another disk. The path is the beginning of a name, its folder must exist.
   */
  readonly emergencyFile?: string | undefined;
  /** Real time in milliseconds, for leases. Default `Date.now`. */
  readonly now?: () => number;
}

/**
 * Opens the journal, making it when there is none, and checks all of it.
 *
 * @throws {JournalError} when the file cannot be read or written, is no journal, is newer than this version, or was changed.
 */
export async function openSqliteJournal(options: SqliteJournalOptions): Promise<Journal> {
  const { file } = options;
  await makeFolder(file);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 5_000 });
    prepare(database);
    if (process.platform !== "win32") await chmod(file, 0o600);
    const journal = new SqliteJournal(database, options);
    await journal.list();
    return journal;
  } catch (error) {
    database?.close();
    if (error instanceof JournalError)
      throw new JournalError(error.code, `${file}: ${error.message}`, { cause: error });
    throw new JournalError(
      "journal-unreadable",
      `${file}: the journal cannot be opened (${messageOf(error)}). Nothing was changed. Name another file, or restore ` +
        "this one from a backup.",
      { cause: error },
    );
  }
}

async function makeFolder(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new JournalError("journal-unreadable", `${file}: its folder cannot be made (${messageOf(cause)}).`, {
      cause,
    });
  }
}

function prepare(database: DatabaseSync): void {
  const id = pragma(database, "application_id");
  const version = pragma(database, "user_version");
  const fresh =
    id === 0 && version === 0 && Number(database.prepare("SELECT count(*) AS n FROM sqlite_schema").get()?.["n"]) === 0;
  if (!fresh && id !== applicationId) {
    throw new JournalError(
      "journal-foreign",
      "this is a database of something else, not a rotation journal. Nothing was changed.",
    );
  }
  if (!fresh && version !== schemaVersion) {
    throw new JournalError(
      "journal-newer",
      `the journal was written by a newer adyen-kit (format ${version}, this one reads ${schemaVersion}). Nothing was ` +
        "changed. Update adyen-kit.",
    );
  }
  // TRUNCATE with FULL syncs the commit itself; unlike WAL it leaves no copies of shredded secrets in a second file.
  database.exec("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
  if (!fresh) return;
  inTransaction(database, () => {
    // Two processes may both have found the file fresh.
    if (pragma(database, "application_id") === applicationId) return;
    database.exec(schema);
    database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`);
    database.prepare("INSERT INTO head VALUES (1, 0, ?, ?, NULL)").run(origin, randomBytes(16));
  });
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

class SqliteJournal implements Journal {
  readonly #database: DatabaseSync;
  readonly #source: SealingKeySource;
  readonly #now: () => number;
  readonly #places: ReceiptPlaces;
  /** Held on to, so that their files stay open. */
  #receipts: readonly OpenReceipt[] = [];
  #sealingKey: Promise<Buffer> | undefined;

  constructor(database: DatabaseSync, options: SqliteJournalOptions) {
    this.#database = database;
    this.#source = options.sealingKey;
    this.#now = options.now ?? Date.now;
    const { file, emergencyFile } = options;
    this.#places = receiptPlaces(resolve(file), emergencyFile === undefined ? undefined : resolve(emergencyFile));
  }

  async acquire(credential: CredentialRef, holder: string, milliseconds: number): Promise<Lease> {
    const key = credentialKey(credential);
    const now = this.#now();
    return this.#write(() => {
      const row = this.#database.prepare("SELECT holder, fence, expires_at FROM leases WHERE credential = ?").get(key);
      if (row !== undefined && Number(row["expires_at"]) > now) {
        const until = new Date(Number(row["expires_at"])).toISOString();
        throw new LeaseHeldError(describeCredential(credential), String(row["holder"]), until);
      }
      const fence = Number(row?.["fence"] ?? 0) + 1;
      this.#database
        .prepare(
          "INSERT INTO leases VALUES (?, ?, ?, ?) ON CONFLICT (credential) DO UPDATE SET holder = excluded.holder, " +
            "fence = excluded.fence, expires_at = excluded.expires_at",
        )
        .run(key, holder, fence, now + milliseconds);
      return { credential: key, holder, fence, expiresAt: new Date(now + milliseconds).toISOString() };
    });
  }

  async renew(lease: Lease, milliseconds: number): Promise<Lease> {
    const expires = this.#now() + milliseconds;
    return this.#write(() => {
      const { changes } = this.#database
        .prepare("UPDATE leases SET expires_at = ? WHERE credential = ? AND fence = ?")
        .run(expires, lease.credential, lease.fence);
      if (Number(changes) === 0) throw new LeaseLostError(lease.credential);
      return { ...lease, expiresAt: new Date(expires).toISOString() };
    });
  }

  async release(lease: Lease): Promise<void> {
    this.#write(() =>
      this.#database
        .prepare("UPDATE leases SET expires_at = 0 WHERE credential = ? AND fence = ?")
        .run(lease.credential, lease.fence),
    );
  }

  async append(append: Append): Promise<void> {
    const sealed = await this.#seal(append.rotationId, append.secrets ?? []);
    this.#write(() => {
      this.#checkFence(append.lease, append.credential);
      const seen = this.#database
        .prepare("SELECT count(*) AS n FROM records WHERE rotation_id = ?")
        .get(append.rotationId)?.["n"];
      if (Number(seen) !== append.after) throw new JournalConflictError(append.rotationId);
      this.#insert(append.rotationId, append.record, sealed);
    });
  }

  async appendStray(append: Omit<Append, "lease" | "after">): Promise<void> {
    if (append.record.type !== "stray") throw new TypeError("Only a stray key may be appended without a lease.");
    const sealed = await this.#seal(append.rotationId, append.secrets ?? []);
    this.#write(() => this.#insert(append.rotationId, append.record, sealed));
  }

  async read(rotationId: string): Promise<RotationLog | undefined> {
    return (await this.list()).find((log) => log.rotationId === rotationId);
  }

  async list(): Promise<readonly RotationLog[]> {
    return this.#guard(() => {
      // Both reads in one transaction, or an append in between looks like tampering.
      this.#database.exec("BEGIN");
      try {
        const head = this.#head();
        const rows = this.#database.prepare("SELECT * FROM records ORDER BY position").all();
        const entries = rows.map(toEntry);
        verifyChain(entries, head);
        return group(entries);
      } finally {
        this.#database.exec("COMMIT");
      }
    });
  }

  async unseal(rotationId: string, name: string): Promise<Secret> {
    const row = this.#guard(() =>
      this.#database.prepare("SELECT sealed FROM secrets WHERE rotation_id = ? AND name = ?").get(rotationId, name),
    );
    const sealed = row?.["sealed"];
    if (typeof sealed !== "string") {
      throw new JournalError(
        "secret-gone",
        `The sealed key "${name}" of rotation ${rotationId} is not there any more.`,
      );
    }
    return unseal(await this.#key(), sealed, { rotationId, purpose: name });
  }

  async shred(rotationId: string): Promise<void> {
    this.#write(() => this.#database.prepare("UPDATE secrets SET sealed = NULL WHERE rotation_id = ?").run(rotationId));
  }

  async reserveReceipt(rotationId: string, attempt: number): Promise<Receipt> {
    const receipt = await reserveReceipt(this.#places, receiptKey(await this.#key()), rotationId, attempt);
    this.#receipts = [...this.#receipts.filter(({ isOpen }) => isOpen), receipt];
    return receipt;
  }

  async pendingReceipts(): Promise<readonly PendingReceipt[]> {
    return (await readReceipts(this.#places, receiptKey(await this.#key()))).pending;
  }

  async unreadableReceipts(): Promise<readonly UnreadableReceipt[]> {
    return (await readReceipts(this.#places, receiptKey(await this.#key()))).unreadable;
  }

  async rescue(sealedText: string): Promise<ReceiptContent> {
    return openReceipt(receiptKey(await this.#key()), sealedText);
  }

  async checkSealing(): Promise<void> {
    await this.#key();
  }

  async close(): Promise<void> {
    for (const receipt of this.#receipts) await receipt.close();
    if (this.#database.isOpen) this.#database.close();
  }

  #key(): Promise<Buffer> {
    this.#sealingKey ??= this.#loadKey().catch((error: unknown) => {
      this.#sealingKey = undefined;
      throw error;
    });
    return this.#sealingKey;
  }

  async #loadKey(): Promise<Buffer> {
    const row = this.#guard(() => this.#database.prepare("SELECT salt, key_check FROM head").get());
    const salt = row?.["salt"];
    if (!(salt instanceof Uint8Array)) throw new JournalError("journal-tampered", "The journal has lost its salt.");
    const key = await loadSealingKey(this.#source, Buffer.from(salt), row?.["key_check"] === null);
    const check = keyCheck(key);
    const expected = this.#write(() => {
      this.#database.prepare("UPDATE head SET key_check = ? WHERE key_check IS NULL").run(check);
      return this.#database.prepare("SELECT key_check FROM head").get()?.["key_check"];
    });
    if (expected === check) return key;
    throw new SealingKeyError(
      "file" in this.#source
        ? `The key file ${this.#source.file} is not the one this journal was sealed with.`
        : "The passphrase is not the one this journal was sealed with.",
    );
  }

  async #seal(rotationId: string, secrets: readonly SecretToKeep[]): Promise<readonly (readonly [string, string])[]> {
    if (secrets.length === 0) return [];
    const key = await this.#key();
    return secrets.map(({ name, secret }) => [name, seal(key, secret, { rotationId, purpose: name })] as const);
  }

  #checkFence(lease: Lease, credential: CredentialRef): void {
    const fence = this.#database
      .prepare("SELECT fence FROM leases WHERE credential = ?")
      .get(credentialKey(credential))?.["fence"];
    if (Number(fence) !== lease.fence || lease.credential !== credentialKey(credential)) {
      throw new LeaseLostError(describeCredential(credential));
    }
  }

  #insert(rotationId: string, record: RotationRecord, sealed: readonly (readonly [string, string])[]): void {
    const head = this.#head();
    const position = head.position + 1;
    const body = JSON.stringify(record);
    const hash = hashEntry(position, rotationId, body, head.hash);
    for (const [name, text] of sealed) {
      this.#database.prepare("INSERT INTO secrets VALUES (?, ?, ?)").run(rotationId, name, text);
    }
    this.#database
      .prepare("INSERT INTO records VALUES (?, ?, ?, ?, ?)")
      .run(position, rotationId, body, head.hash, hash);
    this.#database.prepare("UPDATE head SET position = ?, hash = ?").run(position, hash);
  }

  #head(): { readonly position: number; readonly hash: string } {
    const row = this.#database.prepare("SELECT position, hash FROM head").get();
    return { position: Number(row?.["position"]), hash: String(row?.["hash"]) };
  }

  #write<T>(work: () => T): T {
    return this.#guard(() => inTransaction(this.#database, work));
  }

  /** SQLite's own errors become ours: nothing was changed, and the cause is named. */
  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof JournalError) throw error;
      throw new JournalError("journal-failed", `The journal could not be used: ${messageOf(error)}`, { cause: error });
    }
  }
}

function toEntry(row: Record<string, unknown>): Entry {
  return {
    position: Number(row["position"]),
    rotationId: String(row["rotation_id"]),
    body: String(row["body"]),
    previousHash: String(row["previous_hash"]),
    hash: String(row["hash"]),
  };
}

function group(entries: readonly Entry[]): readonly RotationLog[] {
  const logs = new Map<string, RotationRecord[]>();
  for (const entry of entries) {
    const records = logs.get(entry.rotationId) ?? [];
    // The chain says that this text is what this tool wrote.
    records.push(JSON.parse(entry.body) as RotationRecord);
    logs.set(entry.rotationId, records);
  }
  return [...logs].map(([rotationId, records]) => ({
    rotationId,
    credential: credentialOf(rotationId, records),
    records,
  }));
}

function credentialOf(rotationId: string, records: readonly RotationRecord[]): CredentialRef {
  const [first] = records;
  if (first?.type === "planned") return first.credential;
  throw new JournalError("journal-tampered", `Rotation ${rotationId} does not begin with its plan.`);
}
