import type { CredentialRef } from "../../machine/records.ts";
import { JournalError } from "../../errors.ts";
import { credentialKey } from "../credential-key.ts";
import type { Integrity, JournalReader, Lease, RotationLog, RotationQuery } from "../journal.ts";
import { deriveKeys, type JournalKeys, type Unlocked } from "../keys.ts";
import { parseWrappedKey, type SealingKeySource, unwrapKey } from "../sealing-key.ts";
import type { RotationSummary } from "../summary.ts";
import type { Database } from "./database.ts";
import { Leases } from "./leases.ts";
import { Rotations } from "./rotations.ts";

/** Reads a journal, and says whether it could be authenticated. */
export class SqliteReader implements JournalReader {
  protected readonly database: Database;
  protected readonly rotations: Rotations;
  protected readonly leases: Leases;
  protected readonly now: () => number;

  constructor(database: Database, now: () => number) {
    this.database = database;
    this.rotations = new Rotations(database);
    this.leases = new Leases(database);
    this.now = now;
  }

  /** What to check with; `undefined` where there is nothing sealed yet, or structure must do. */
  protected unlockForReading(): Promise<Unlocked | undefined> {
    return Promise.resolve(undefined);
  }

  async integrity(): Promise<Integrity> {
    return { authenticated: true };
  }

  async read(rotationId: string): Promise<RotationLog | undefined> {
    return this.#reading((keys) => this.rotations.read(keys, rotationId));
  }

  async list(): Promise<readonly RotationLog[]> {
    return this.#reading((keys) => this.rotations.list(keys));
  }

  async summaries(): Promise<readonly RotationSummary[]> {
    return this.#reading((keys) => this.rotations.summaries(keys));
  }

  async openRotations(now: Date, credential?: CredentialRef): Promise<readonly RotationLog[]> {
    const key = credential && credentialKey(credential);
    return this.#reading((keys) => this.rotations.open(keys, now.getTime(), key));
  }

  async find(query: RotationQuery): Promise<readonly RotationSummary[]> {
    return this.#reading((keys) => this.rotations.find(keys, query));
  }

  async heldLeases(): Promise<readonly Lease[]> {
    return this.database.transaction("read", () => this.leases.held(this.now()));
  }

  async close(): Promise<void> {
    this.database.close();
  }

  /** All reads of one method in one transaction, or an append in between looks like tampering. */
  async #reading<T>(work: (keys: JournalKeys | undefined) => T): Promise<T> {
    const unlocked = await this.unlockForReading();
    return this.database.transaction("read", () => {
      if (unlocked !== undefined) this.checkGeneration(unlocked);
      return work(unlocked?.keys);
    });
  }

  /** Nothing was sealed or written yet: there is nothing to check with. */
  protected async isNew(): Promise<boolean> {
    return this.database.transaction("read", () => this.rotations.head(undefined).sealing === undefined);
  }

  /** Opens the key that is wrapped in the journal, and checks what may be gone on with wholly, all else by its head. */
  protected async unlockWith(source: SealingKeySource): Promise<Unlocked> {
    const { sealing, generation } = await this.database.transaction("read", () => this.rotations.head(undefined));
    const unlocked = { keys: deriveKeys(await unwrapKey(source, parseWrappedKey(sealing))), generation };
    await this.database.transaction("read", () => {
      this.checkGeneration(unlocked);
      this.rotations.open(unlocked.keys, this.now(), undefined);
    });
    return unlocked;
  }

  /** @throws {JournalError} when somebody has sealed the journal anew. Within a transaction. */
  protected checkGeneration({ generation }: Unlocked): void {
    if (this.rotations.head(undefined).generation === generation) return;
    throw new JournalError("journal-resealed", "The journal was sealed with another key meanwhile: open it again.");
  }
}
