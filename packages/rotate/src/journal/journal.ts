import type { CredentialRef, RotationRecord } from "../machine/records.ts";
import type { Secret } from "../secret.ts";
import type { SealingKeySource } from "./sealing-key.ts";
import type { RotationSummary } from "./summary.ts";

/** The right to advance one credential, until `expiresAt`. */
export interface Lease {
  readonly credential: string;
  readonly holder: string;
  /** Grows with every holder: the journal refuses what comes with an old one. */
  readonly fence: number;
  readonly expiresAt: string;
}

/** A rotation as the journal has it. */
export interface RotationLog {
  readonly rotationId: string;
  readonly credential: CredentialRef;
  readonly records: readonly RotationRecord[];
}

/** A secret that is stored in the same transaction as the record that names it. */
export interface SecretToKeep {
  /** Name within the rotation, for example `key-1`. */
  readonly name: string;
  readonly secret: Secret;
}

export interface Append {
  readonly rotationId: string;
  readonly credential: CredentialRef;
  readonly record: RotationRecord;
  readonly secrets?: readonly SecretToKeep[];
  /** How many records the caller has seen of this rotation. */
  readonly after: number;
  readonly lease: Lease;
}

/** Where an answer was written to. What is `nowhere` exists as this sealed text alone: print it, it gives nothing away. */
export type Kept =
  | { readonly where: "slot" | "emergency" | "second"; readonly file: string }
  | { readonly where: "nowhere"; readonly sealed: string };

/** The room for one answer of Adyen, made before the call. */
export interface Receipt {
  /**
   * Seals the answer and overwrites the room with it, in place: a full disk or a locked journal does not matter. Where that
   * fails: a new file beside the journal, then one at the second place. May be called again. Never rejects.
   */
  keep(record: RotationRecord, secrets: readonly SecretToKeep[]): Promise<Kept>;
  /**
   * Destroys what was kept, once the journal has it (or the call was refused). Rejects with what the system says; the
   * receipt is then found again by {@link Journal.pendingReceipts}.
   */
  discard(): Promise<void>;
}

/** What a receipt says: the record that should be appended, and the secrets that it names. */
export interface ReceiptContent {
  readonly rotationId: string;
  readonly attempt: number;
  readonly record: RotationRecord;
  readonly secrets: readonly SecretToKeep[];
}

/** An answer that a run stored, and ended before it could append it. */
export interface PendingReceipt extends ReceiptContent {
  /** Destroys it, once the journal has it. */
  discard(): Promise<void>;
}

/** A file that should hold an answer and does not open: half written, changed, or of another journal. */
export interface UnreadableReceipt {
  readonly file: string;
  readonly reason: string;
}

/** Whether what was read is what was written, or only looks like it. */
export type Integrity =
  /** Checked with the journal's key: nobody without it has changed, dropped, moved or set back anything. */
  | { readonly authenticated: true }
  /** The key was not at hand: whoever can write the file may have made all of it. */
  | { readonly authenticated: false; readonly reason: string };

/** What rotations are looked for by. */
export type RotationQuery =
  /** Open ones that write to this place: a target's identity. */
  | { readonly place: string }
  /** Those that have made this key. */
  | { readonly fingerprint: string }
  /** Those that have put this mark on their credential. */
  | { readonly mark: string };

/**
 * What can be seen of a journal without changing it. Every method may throw a `JournalError`: `journal-tampered` where
 * what was read is not what was written, and where `retryable` says so the same call may succeed later.
 */
export interface JournalReader {
  integrity(): Promise<Integrity>;
  /** One rotation, checked by itself; `undefined` when there is none of that id. */
  read(rotationId: string): Promise<RotationLog | undefined>;
  /** All rotations with all their records, oldest first. Reads the whole journal: for an export. */
  list(): Promise<readonly RotationLog[]>;
  /** All rotations in a few words, oldest first. */
  summaries(): Promise<readonly RotationSummary[]>;
  /**
   * Rotations that somebody should look at, oldest first: open ones, and those abandoned or rolled back whose superseded key
   * may still stop after `now`. Of one credential, or of all.
   */
  openRotations(now: Date, credential?: CredentialRef): Promise<readonly RotationLog[]>;
  /** Rotations that this is true of, oldest first; takes no longer where there are thousands of others. */
  find(query: RotationQuery): Promise<readonly RotationSummary[]>;
  /** Leases that have not expired: other runs are at work on these credentials, named as {@link credentialKey} does. */
  heldLeases(): Promise<readonly Lease[]>;
  close(): Promise<void>;
}

/**
 * Where rotations are written down: append-only, durable when a promise resolves, secrets sealed. Every method may throw
 * a `JournalError`; then nothing was changed.
 */
export interface Journal extends JournalReader {
  /**
   * Takes the lease of a credential, for `milliseconds` of real time.
   *
   * @throws {LeaseHeldError} while another holder's lease has not expired.
   */
  acquire(credential: CredentialRef, holder: string, milliseconds: number): Promise<Lease>;
  /** @throws {LeaseLostError} when someone else took over. */
  renew(lease: Lease, milliseconds: number): Promise<Lease>;
  /** Gives the lease back; does nothing when it was taken over. */
  release(lease: Lease): Promise<void>;
  /**
   * Appends one record and its secrets, in one transaction that is on disk when the promise resolves.
   *
   * @throws {LeaseLostError} when the lease's fence is not the latest.
   * @throws {JournalConflictError} when the rotation has more records than `after`.
   * @throws {JournalError} `rotation-unknown` when its first record is no plan, or it is another credential's.
   */
  append(append: Append): Promise<void>;
  /**
   * Keeps a key that was answered to a run which has lost its lease: a `stray` record needs neither fence nor position.
   * Losing the key would be worse than an append out of turn.
   */
  appendStray(append: Omit<Append, "lease" | "after">): Promise<void>;
  /**
   * A sealed secret.
   *
   * @throws {SealingKeyError} when the key that sealed it is missing or another one.
   * @throws {JournalError} when it was shredded or changed.
   */
  unseal(rotationId: string, name: string): Promise<Secret>;
  /** Destroys the sealed secrets of a rotation; the records stay. */
  shred(rotationId: string): Promise<void>;
  /** Ids of rotations with nothing left to do since `before` whose secrets are still there: what a policy may shred. */
  shreddable(before: Date): Promise<readonly string[]>;
  /**
   * Seals everything anew, with another key from another source; the old one opens nothing any more. Other runs notice, and
   * must open the journal with the new source.
   *
   * @throws {JournalError} `lease-held` while a rotation is advanced, `receipts-pending` while a receipt is there.
   * @throws {SealingKeyError} when the new source cannot be used.
   */
  reseal(source: SealingKeySource): Promise<void>;
  /**
   * Makes room for the answer of a generate call, durably. Under the rotation's lease: what earlier runs of this rotation
   * have reserved and not used is removed.
   *
   * @throws {JournalError} when there is no room; then do not call. @throws {SealingKeyError}
   */
  reserveReceipt(rotationId: string, attempt: number): Promise<Receipt>;
  /** Answers that were kept and may not have been appended, of every rotation. @throws {SealingKeyError} */
  pendingReceipts(): Promise<readonly PendingReceipt[]>;
  /** Files of receipts that cannot be opened: a person should look. @throws {SealingKeyError} */
  unreadableReceipts(): Promise<readonly UnreadableReceipt[]>;
  /**
   * Opens a sealed receipt: the text of a slot, of an emergency file, or pasted from a terminal that wrapped it.
   *
   * @throws {SealingKeyError} when there is none in the text, or it was changed or is of another journal.
   */
  rescue(sealedText: string): Promise<ReceiptContent>;
  /** Makes sure that secrets can be sealed. @throws {SealingKeyError} */
  checkSealing(): Promise<void>;
}

/** How a credential is called in messages. */
export function describeCredential(credential: CredentialRef): string {
  return `credential ${credential.credentialId} of ${credential.level} ${credential.accountId} (${credential.platform})`;
}
