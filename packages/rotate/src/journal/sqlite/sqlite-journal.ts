import { randomBytes } from "node:crypto";
import { JournalError, LeaseHeldError } from "../../errors.ts";
import type { CredentialRef } from "../../machine/records.ts";
import type { Secret } from "../../secret.ts";
import type {
  Append,
  Journal,
  Lease,
  PendingReceipt,
  Receipt,
  ReceiptContent,
  SecretToKeep,
  UnreadableReceipt,
} from "../journal.ts";
import { JournalReceipts } from "../journal-receipts.ts";
import { deriveKeys, type Unlocked } from "../keys.ts";
import type { ReceiptPlaces } from "../receipts.ts";
import { type SealingKeySource, wrapKey } from "../sealing-key.ts";
import { seal, unseal } from "../sealing.ts";
import { isClosedSince, summaryVersion } from "../summary.ts";
import type { Database } from "./database.ts";
import { SqliteReader } from "./reader.ts";

/** A journal that rotations are advanced with. Its key is loaded when it is first needed, and kept. */
export class SqliteJournal extends SqliteReader implements Journal {
  readonly #receipts: JournalReceipts;
  #source: SealingKeySource;
  #unlocked: Promise<Unlocked> | undefined;

  constructor(database: Database, source: SealingKeySource, places: ReceiptPlaces, now: () => number) {
    super(database, now);
    this.#source = source;
    this.#receipts = new JournalReceipts(places, () => this.#unlock());
  }

  async acquire(credential: CredentialRef, holder: string, milliseconds: number): Promise<Lease> {
    return this.database.transaction("write", () => this.leases.acquire(credential, holder, this.now(), milliseconds));
  }

  async renew(lease: Lease, milliseconds: number): Promise<Lease> {
    return this.database.transaction("write", () => this.leases.renew(lease, this.now() + milliseconds));
  }

  async release(lease: Lease): Promise<void> {
    await this.database.transaction("write", () => this.leases.release(lease));
  }

  async append(append: Append): Promise<void> {
    await this.#append(append, append.after, () => this.leases.check(append.lease, append.credential));
  }

  async appendStray(append: Omit<Append, "lease" | "after">): Promise<void> {
    if (append.record.type !== "stray") throw new TypeError("Only a stray key may be appended without a lease.");
    await this.#append(append, undefined, () => undefined);
  }

  async unseal(rotationId: string, name: string): Promise<Secret> {
    const unlocked = await this.#unlock();
    const sealed = await this.database.transaction("read", () => {
      this.checkGeneration(unlocked);
      return this.database.get("SELECT sealed FROM secrets WHERE rotation_id = ? AND name = ?", rotationId, name);
    });
    const text = sealed?.["sealed"];
    if (typeof text !== "string") {
      throw new JournalError(
        "secret-gone",
        `The sealed key "${name}" of rotation ${rotationId} is not there any more.`,
      );
    }
    return unseal(unlocked.keys.secrets, text, { rotationId, purpose: name });
  }

  async shred(rotationId: string): Promise<void> {
    await this.database.transaction("write", () =>
      this.database.run("UPDATE secrets SET sealed = NULL WHERE rotation_id = ?", rotationId),
    );
  }

  async shreddable(before: Date): Promise<readonly string[]> {
    const closed = (await this.summaries()).filter((summary) => isClosedSince(summary, before));
    const rows = await this.database.transaction("read", () =>
      this.database.all("SELECT DISTINCT rotation_id FROM secrets WHERE sealed IS NOT NULL"),
    );
    const sealed = new Set(rows.map((row) => String(row["rotation_id"])));
    return closed.map(({ rotationId }) => rotationId).filter((rotationId) => sealed.has(rotationId));
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

  async reseal(source: SealingKeySource): Promise<void> {
    const unlocked = await this.#unlock();
    await this.#receipts.requireNone();
    const journalKey = randomBytes(32);
    const sealing = JSON.stringify(await wrapKey(source, journalKey, true));
    const renewed: Unlocked = { keys: deriveKeys(journalKey), generation: unlocked.generation + 1 };
    await this.database.transaction("write", () => {
      const [lease] = this.leases.held(this.now());
      if (lease !== undefined) throw new LeaseHeldError(lease.credential, lease.holder, lease.expiresAt);
      this.#rewrite(unlocked, renewed, sealing);
    });
    this.#source = source;
    this.#unlocked = Promise.resolve(renewed);
  }

  override async close(): Promise<void> {
    await this.#receipts.close();
    await super.close();
  }

  /** No key is made to look at a journal that is new. */
  protected override async unlockForReading(): Promise<Unlocked | undefined> {
    if (this.#unlocked !== undefined) return this.#unlocked;
    return (await this.isNew()) ? undefined : this.#unlock();
  }

  protected override checkGeneration(unlocked: Unlocked): void {
    try {
      super.checkGeneration(unlocked);
    } catch (error) {
      this.#unlocked = undefined;
      throw error;
    }
  }

  async #append(
    append: Omit<Append, "lease" | "after">,
    after: number | undefined,
    checkLease: () => void,
  ): Promise<void> {
    const unlocked = await this.#unlock();
    const sealed = (append.secrets ?? []).map((each) => this.#seal(unlocked, append.rotationId, each));
    await this.database.transaction("write", () => {
      this.checkGeneration(unlocked);
      checkLease();
      this.rotations.append(unlocked.keys, append, after);
      for (const { name, text } of sealed) {
        this.database.run("INSERT INTO secrets VALUES (?, ?, ?)", append.rotationId, name, text);
      }
    });
  }

  #seal({ keys }: Unlocked, rotationId: string, { name, secret }: SecretToKeep) {
    return { name, text: seal(keys.secrets, secret, { rotationId, purpose: name }) };
  }

  #unlock(): Promise<Unlocked> {
    this.#unlocked ??= this.#loadKey().catch((error: unknown) => {
      this.#unlocked = undefined;
      throw error;
    });
    return this.#unlocked;
  }

  async #loadKey(): Promise<Unlocked> {
    const made = await this.#makeKey();
    if (made !== undefined) return made;
    const unlocked = await this.unlockWith(this.#source);
    const head = await this.database.transaction("read", () => this.rotations.head(unlocked.keys));
    if (head.summaryVersion !== summaryVersion) {
      await this.database.transaction("write", () => this.#rewrite(unlocked, unlocked, head.sealing));
    }
    return unlocked;
  }

  /** The key of a journal that has none yet. Of two runs that make one, one is the first. */
  async #makeKey(): Promise<Unlocked | undefined> {
    if (!(await this.isNew())) return undefined;
    const journalKey = randomBytes(32);
    const sealing = JSON.stringify(await wrapKey(this.#source, journalKey, true));
    const keys = deriveKeys(journalKey);
    return this.database.transaction("write", () => {
      const head = this.rotations.head(undefined);
      if (head.sealing !== undefined) return undefined;
      this.rotations.writeHead(keys, { ...head, sealing });
      return { keys, generation: head.generation };
    });
  }

  /** Makes all MACs, summaries and sealed secrets anew, after everything was checked. */
  #rewrite(from: Unlocked, to: Unlocked, sealing: string | undefined): void {
    this.checkGeneration(from);
    const secrets = this.database.all("SELECT * FROM secrets WHERE sealed IS NOT NULL").map((row) => {
      const context = { rotationId: String(row["rotation_id"]), purpose: String(row["name"]) };
      return { context, secret: unseal(from.keys.secrets, String(row["sealed"]), context) };
    });
    const written = this.rotations.rewrite(to.keys, this.rotations.bodies(from.keys));
    for (const { context, secret } of secrets) {
      this.database.run(
        "UPDATE secrets SET sealed = ? WHERE rotation_id = ? AND name = ?",
        ...[seal(to.keys.secrets, secret, context), context.rotationId, context.purpose],
      );
    }
    this.rotations.writeHead(to.keys, { ...written, generation: to.generation, summaryVersion, sealing });
  }
}
