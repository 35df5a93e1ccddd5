import { randomBytes } from "node:crypto";
import { JournalError, LeaseHeldError, SealingKeyError } from "../../errors.ts";
import { GroupQueue } from "../../group-queue.ts";
import type { CredentialRef } from "../../machine/records.ts";
import type { Secret } from "../../secret.ts";
import { credentialKey } from "../credential-key.ts";
import { verifyHead } from "../integrity.ts";
import type {
  Append,
  Integrity,
  Journal,
  Lease,
  PendingReceipt,
  Receipt,
  ReceiptContent,
  RotationLog,
  RotationQuery,
  UnreadableReceipt,
} from "../journal.ts";
import { JournalReceipts } from "../journal-receipts.ts";
import { deriveKeys, type Unlocked } from "../keys.ts";
import type { ReceiptPlaces } from "../receipts.ts";
import { parseWrappedKey, type SealingKeySource, unwrapKey, wrapKey } from "../sealing-key.ts";
import { isFound } from "../rotation-index.ts";
import { seal, unseal } from "../sealing.ts";
import { isClosedSince, type RotationSummary, summaryVersion } from "../summary.ts";
import type { PostgresDatabase, Transaction } from "./database.ts";
import { type Addition, appendGroup, type Refused } from "./appends.ts";
import { attempt } from "./attempt.ts";
import { type PostgresHead, readHead, writeHead } from "./head.ts";
import { IndexCache } from "./index-cache.ts";
import { type Acquisition, PostgresLeases } from "./leases.ts";
import {
  allBodies,
  isSummarised,
  listRotations,
  readIndex,
  readRotations,
  rewriteAll,
  summariesAnew,
  type View,
  withRecords,
} from "./rotations.ts";
import { sealedSecrets, type SecretName, unsealStored } from "./secrets.ts";

/**
 * A journal that many workers share: the same records, checks and seals as in a file, in tables. Writers take turns at the
 * head's row. Receipts stay with the worker that reserved them, on its disk.
 */
export class PostgresJournal implements Journal {
  readonly #database: PostgresDatabase;
  readonly #receipts: JournalReceipts;
  readonly #leases: PostgresLeases;
  readonly #now: () => number;
  readonly #isLooking: boolean;
  /** Writers of a journal take turns; in one turn what follows in the same rotation counts on what is before it. */
  readonly #appends = new GroupQueue<Addition, void>((group) => this.#appendGroup(group), {
    keyOf: ({ rotationId }) => rotationId,
  });
  readonly #acquisitions = new GroupQueue<Acquisition, Lease>(
    (group) => this.#database.transaction("write", (transaction) => this.#leases.acquire(transaction, group)),
    { keyOf: ({ credential }) => credentialKey(credential) },
  );
  readonly #releases = new GroupQueue<Lease, void>(async (group) => {
    await this.#database.transaction("write", (transaction) => this.#leases.release(transaction, group));
    return [];
  });
  readonly #reads = new GroupQueue<string, RotationLog | undefined>((group) =>
    this.#reading((view) => readRotations(view, group)),
  );
  readonly #secrets = new GroupQueue<SecretName, Secret>((group) => this.#unsealGroup(group));
  readonly #index = new IndexCache();
  /** Those that ask the index follow one another. */
  readonly #questions = new GroupQueue<(view: View) => Promise<unknown>, unknown>((group) =>
    this.#reading(async (view) => {
      const answers: unknown[] = [];
      for (const question of group) answers.push(await question(view));
      return answers;
    }),
  );
  #source: SealingKeySource | undefined;
  #unlocked: Promise<Unlocked> | undefined;

  constructor(
    database: PostgresDatabase,
    source: SealingKeySource | undefined,
    places: ReceiptPlaces,
    { now, isLooking = false }: { readonly now: (() => number) | undefined; readonly isLooking?: boolean },
  ) {
    this.#database = database;
    this.#source = source;
    this.#receipts = new JournalReceipts(places, () => this.#unlock());
    this.#isLooking = isLooking;
    this.#leases = new PostgresLeases(now);
    this.#now = now ?? Date.now;
  }

  async integrity(): Promise<Integrity> {
    try {
      if (!(await this.#isNew())) await this.#unlock();
      return { authenticated: true };
    } catch (error) {
      if (!this.#isLooking || !(error instanceof SealingKeyError)) throw error;
      return { authenticated: false, reason: `${error.message} Only the structure of the journal was checked.` };
    }
  }

  read(rotationId: string): Promise<RotationLog | undefined> {
    return this.#reads.add(rotationId);
  }

  list(): Promise<readonly RotationLog[]> {
    return this.#reading(listRotations);
  }

  summaries(): Promise<readonly RotationSummary[]> {
    return this.#asked((view) => this.#summaries(view));
  }

  openRotations(now: Date, credential?: CredentialRef): Promise<readonly RotationLog[]> {
    const key = credential && credentialKey(credential);
    return this.#asked(async (view) => withRecords(view, (await this.#index.of(view)).open(now.getTime(), key)));
  }

  find(query: RotationQuery): Promise<readonly RotationSummary[]> {
    return this.#asked(async (view) => {
      if (isSummarised(view)) return (await this.#index.of(view)).find(query);
      return (await this.#summaries(view)).filter((summary) => isFound(summary, query));
    });
  }

  heldLeases(): Promise<readonly Lease[]> {
    return this.#database.transaction("read", (transaction) => this.#leases.held(transaction));
  }

  acquire(credential: CredentialRef, holder: string, milliseconds: number): Promise<Lease> {
    return this.#acquisitions.add({ credential, holder, milliseconds });
  }

  renew(lease: Lease, milliseconds: number): Promise<Lease> {
    return this.#database.transaction("write", (transaction) => this.#leases.renew(transaction, lease, milliseconds));
  }

  release(lease: Lease): Promise<void> {
    return this.#releases.add(lease);
  }

  async append(append: Append): Promise<void> {
    await this.#append(append, append.after, append.lease);
  }

  async appendStray(append: Omit<Append, "lease" | "after">): Promise<void> {
    if (append.record.type !== "stray") throw new TypeError("Only a stray key may be appended without a lease.");
    await this.#append(append, undefined, undefined);
  }

  unseal(rotationId: string, name: string): Promise<Secret> {
    return this.#secrets.add({ rotationId, name });
  }

  async shred(rotationId: string): Promise<void> {
    await this.#database.transaction("write", (transaction) =>
      transaction.run("UPDATE secrets SET sealed = NULL WHERE rotation_id = $1", rotationId),
    );
  }

  async shreddable(before: Date): Promise<readonly string[]> {
    const closed = (await this.summaries()).filter((summary) => isClosedSince(summary, before));
    const rows = await this.#database.transaction("read", (transaction) =>
      transaction.all("SELECT DISTINCT rotation_id FROM secrets WHERE sealed IS NOT NULL"),
    );
    const sealed = new Set(rows.map((row) => String(row["rotation_id"])));
    return closed.map(({ rotationId }) => rotationId).filter((rotationId) => sealed.has(rotationId));
  }

  async reseal(source: SealingKeySource): Promise<void> {
    const unlocked = await this.#unlock();
    await this.#receipts.requireNone();
    const journalKey = randomBytes(32);
    const sealing = JSON.stringify(await wrapKey(source, journalKey, true));
    const renewed: Unlocked = { keys: deriveKeys(journalKey), generation: unlocked.generation + 1 };
    await this.#database.transaction("write", async (transaction) => {
      await readHead(transaction, undefined, { forUpdate: true });
      const [lease] = await this.#leases.held(transaction);
      if (lease !== undefined) throw new LeaseHeldError(lease.credential, lease.holder, lease.expiresAt);
      await this.#rewrite(transaction, unlocked, renewed, sealing);
    });
    this.#source = source;
    this.#unlocked = Promise.resolve(renewed);
  }

  reserveReceipt(rotationId: string, attempt: number): Promise<Receipt> {
    return this.#receipts.reserve(rotationId, attempt);
  }

  pendingReceipts(): Promise<readonly PendingReceipt[]> {
    return this.#receipts.pending();
  }

  unreadableReceipts(): Promise<readonly UnreadableReceipt[]> {
    return this.#receipts.unreadable();
  }

  rescue(sealedText: string): Promise<ReceiptContent> {
    return this.#receipts.rescue(sealedText);
  }

  async checkSealing(): Promise<void> {
    await this.#unlock();
  }

  async close(): Promise<void> {
    await this.#receipts.close();
    await this.#database.close();
  }

  async #append(
    { rotationId, credential, record, secrets = [] }: Omit<Append, "lease" | "after">,
    after: number | undefined,
    lease: Lease | undefined,
  ): Promise<void> {
    const { keys, generation } = await this.#unlock();
    const sealed = secrets.map(({ name, secret }) => {
      return { name, text: seal(keys.secrets, secret, { rotationId, purpose: name }) };
    });
    await this.#appends.add({ rotationId, credential, record, after, lease, sealed, generation });
  }

  async #appendGroup(group: readonly Addition[]): Promise<readonly Refused[]> {
    const { keys, generation } = await this.#unlock();
    return this.#database.transaction("write", async (transaction) => {
      const head = await readHead(transaction, undefined, { forUpdate: true });
      for (const addition of [{ generation }, ...group]) this.#requireGeneration(head, addition);
      verifyHead(keys, head);
      return appendGroup(transaction, keys, head, group);
    });
  }

  /** All reads of one method in one transaction, or an append in between looks like tampering. */
  async #reading<T>(work: (view: View) => Promise<T>): Promise<T> {
    const unlocked = await this.#unlockForReading();
    return this.#database.transaction("read", async (transaction) => {
      const head = await readHead(transaction, undefined);
      if (unlocked !== undefined) this.#requireGeneration(head, unlocked);
      if (unlocked !== undefined) verifyHead(unlocked.keys, head);
      return work({ transaction, head, keys: unlocked?.keys });
    });
  }

  #asked<T>(question: (view: View) => Promise<T>): Promise<T> {
    // What the queue gives is what this question gave.
    return this.#questions.add(question) as Promise<T>;
  }

  async #unsealGroup(group: readonly SecretName[]): Promise<readonly (Secret | Error)[]> {
    const unlocked = await this.#unlock();
    const sealed = await this.#database.transaction("read", async (transaction) => {
      this.#requireGeneration(await readHead(transaction, undefined), unlocked);
      return sealedSecrets(transaction, group);
    });
    return group.map((secret) => attempt(() => unsealStored(unlocked.keys.secrets, secret, sealed)));
  }

  async #summaries(view: View): Promise<readonly RotationSummary[]> {
    if (isSummarised(view)) return (await this.#index.of(view)).all().map(({ summary }) => summary);
    return summariesAnew(view);
  }

  /** No key is made to look at a journal that is new, and none is needed to look at one without checking it. */
  async #unlockForReading(): Promise<Unlocked | undefined> {
    if (this.#unlocked === undefined && (await this.#isNew())) return undefined;
    return this.#unlock().catch((error: unknown) => {
      if (this.#isLooking && error instanceof SealingKeyError) return undefined;
      throw error;
    });
  }

  async #isNew(): Promise<boolean> {
    const head = await this.#database.transaction("read", (transaction) => readHead(transaction, undefined));
    return head.sealing === undefined;
  }

  /** @throws {JournalError} when somebody has sealed the journal anew. */
  #requireGeneration(head: PostgresHead, { generation }: Pick<Unlocked, "generation">): void {
    if (head.generation === generation) return;
    this.#unlocked = undefined;
    throw new JournalError("journal-resealed", "The journal was sealed with another key meanwhile: open it again.");
  }

  #sourceOf(): SealingKeySource {
    if (this.#source === undefined) throw new SealingKeyError("The sealing key was not given.");
    return this.#source;
  }

  #unlock(): Promise<Unlocked> {
    this.#unlocked ??= this.#loadKey().catch((error: unknown) => {
      this.#unlocked = undefined;
      throw error;
    });
    return this.#unlocked;
  }

  async #loadKey(): Promise<Unlocked> {
    const made = this.#isLooking ? undefined : await this.#makeKey();
    if (made !== undefined) return made;
    const { sealing, generation } = await this.#database.transaction("read", (transaction) =>
      readHead(transaction, undefined),
    );
    const unlocked = { keys: deriveKeys(await unwrapKey(this.#sourceOf(), parseWrappedKey(sealing))), generation };
    const head = await this.#database.transaction("read", async (transaction) => {
      const found = await readHead(transaction, unlocked.keys);
      const view = { transaction, head: found, keys: unlocked.keys };
      const index = await readIndex(view);
      this.#index.keep(index, found);
      // What may be gone on with is checked wholly, all else by its head.
      await withRecords(view, index.open(this.#now(), undefined));
      return found;
    });
    if (head.summaryVersion !== summaryVersion && !this.#isLooking) {
      await this.#database.transaction("write", async (transaction) => {
        await this.#rewrite(transaction, unlocked, unlocked, head.sealing);
      });
    }
    return unlocked;
  }

  /** The key of a journal that has none yet. Of workers that make one, one is the first. */
  async #makeKey(): Promise<Unlocked | undefined> {
    if (!(await this.#isNew())) return undefined;
    const journalKey = randomBytes(32);
    const sealing = JSON.stringify(await wrapKey(this.#sourceOf(), journalKey, true));
    const keys = deriveKeys(journalKey);
    return this.#database.transaction("write", async (transaction) => {
      const head = await readHead(transaction, undefined, { forUpdate: true });
      if (head.sealing !== undefined) return undefined;
      await writeHead(transaction, keys, { ...head, sealing });
      return { keys, generation: head.generation };
    });
  }

  /** Makes all MACs, summaries and sealed secrets anew, after everything was checked. */
  async #rewrite(transaction: Transaction, from: Unlocked, to: Unlocked, sealing: string | undefined): Promise<void> {
    const head = await readHead(transaction, undefined, { forUpdate: true });
    this.#requireGeneration(head, from);
    verifyHead(from.keys, head);
    const view = { transaction, head, keys: from.keys };
    const rows = await transaction.all("SELECT * FROM secrets WHERE sealed IS NOT NULL");
    const secrets = rows.map((row) => {
      const context = { rotationId: String(row["rotation_id"]), purpose: String(row["name"]) };
      return { context, secret: unseal(from.keys.secrets, String(row["sealed"]), context) };
    });
    const written = await rewriteAll(transaction, to.keys, await allBodies(view), head.changes);
    this.#index.clear();
    for (const { context, secret } of secrets) {
      await transaction.run(
        "UPDATE secrets SET sealed = $1 WHERE rotation_id = $2 AND name = $3",
        ...[seal(to.keys.secrets, secret, context), context.rotationId, context.purpose],
      );
    }
    await writeHead(transaction, to.keys, { ...written, generation: to.generation, summaryVersion, sealing });
  }
}
