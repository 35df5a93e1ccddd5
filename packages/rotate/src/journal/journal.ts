import type { CredentialRef, RotationRecord } from "../machine/records.ts";
import type { Secret } from "../secret.ts";

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

/**
 * Where rotations are written down: append-only, durable when a promise resolves, secrets sealed. Every method may throw
 * a `JournalError`; then nothing was changed.
 */
export interface Journal {
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
   */
  append(append: Append): Promise<void>;
  /**
   * Keeps a key that was answered to a run which has lost its lease: a `stray` record needs neither fence nor position.
   * Losing the key would be worse than an append out of turn.
   */
  appendStray(append: Omit<Append, "lease" | "after">): Promise<void>;
  /** One rotation, checked from its first record on; `undefined` when there is none of that id. */
  read(rotationId: string): Promise<RotationLog | undefined>;
  /** All rotations, oldest first. */
  list(): Promise<readonly RotationLog[]>;
  /**
   * A sealed secret.
   *
   * @throws {SealingKeyError} when the key that sealed it is missing or another one.
   * @throws {JournalError} when it was shredded or changed.
   */
  unseal(rotationId: string, name: string): Promise<Secret>;
  /** Destroys the sealed secrets of a rotation; the records stay. */
  shred(rotationId: string): Promise<void>;
  /** Makes sure that secrets can be sealed. @throws {SealingKeyError} */
  checkSealing(): Promise<void>;
  close(): Promise<void>;
}

/** One name per credential and platform: leases and open rotations are looked up by it. */
export function credentialKey(credential: CredentialRef): string {
  return `${credential.platform}:${credential.credentialId}`;
}

/** How a credential is called in messages. */
export function describeCredential(credential: CredentialRef): string {
  return `credential ${credential.credentialId} of ${credential.level} ${credential.accountId} (${credential.platform})`;
}
