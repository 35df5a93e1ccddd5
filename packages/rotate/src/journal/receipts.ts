import { randomBytes } from "node:crypto";
import { JournalError, messageOf, systemCode } from "../errors.ts";
import type { RotationRecord } from "../machine/records.ts";
import type { Kept, PendingReceipt, Receipt, ReceiptContent, SecretToKeep, UnreadableReceipt } from "./journal.ts";
import {
  checkFolder,
  destroy,
  filesWith,
  fillSlot,
  makeSlot,
  readAnswer,
  removeEmptySlots,
  type Slot,
  writeNew,
} from "./receipt-files.ts";
import { openReceipt, sealReceipt } from "./receipt-text.ts";

/** Where receipts are: each path is the beginning of file names. */
export interface ReceiptPlaces {
  readonly slot: string;
  readonly emergency: string;
  readonly second: string | undefined;
}

export function receiptPlaces(journal: string, second: string | undefined): ReceiptPlaces {
  return {
    slot: `${journal}-receipt-`,
    emergency: `${journal}-emergency-`,
    second: second === undefined ? undefined : `${second}-`,
  };
}

/** A receipt whose file stays open until it is discarded, or its journal closed. */
export interface OpenReceipt extends Receipt {
  readonly isOpen: boolean;
  close(): Promise<void>;
}

/** @throws {JournalError} `disk-full`, or `receipt-failed`: the answer of a call could not be kept, so do not call. */
export async function reserveReceipt(
  places: ReceiptPlaces,
  key: Buffer,
  rotationId: string,
  attempt: number,
): Promise<OpenReceipt> {
  try {
    if (places.second !== undefined) await checkFolder(places.second);
    await removeEmptySlots(places.slot, rotationId);
    return new SlotReceipt(places, key, rotationId, attempt, await makeSlot(places.slot, rotationId));
  } catch (cause) {
    const full = isFull(cause);
    throw new JournalError(
      full ? "disk-full" : "receipt-failed",
      `The room for Adyen's answer cannot be made beside the journal (${messageOf(cause)}). Adyen was not called. ` +
        (full ? "Make room on the disk." : "See that its folder can be written."),
      { cause, retryable: full },
    );
  }
}

/** Everything that holds an answer: slots, emergency files, and files at the second place. */
export async function readReceipts(
  places: ReceiptPlaces,
  key: Buffer,
): Promise<{ readonly pending: readonly PendingReceipt[]; readonly unreadable: readonly UnreadableReceipt[] }> {
  const pending: PendingReceipt[] = [];
  const unreadable: UnreadableReceipt[] = [];
  for (const file of await receiptFiles(places)) {
    try {
      const text = await readAnswer(file);
      if (text === undefined) continue;
      pending.push({ ...openReceipt(key, text), discard: () => destroy(file) });
    } catch (error) {
      unreadable.push({ file, reason: messageOf(error) });
    }
  }
  return { pending, unreadable };
}

/** Paths of all that is reserved or kept. */
export async function receiptFiles({ slot, emergency, second }: ReceiptPlaces): Promise<readonly string[]> {
  const found = await Promise.all([slot, emergency, ...(second === undefined ? [] : [second])].map(filesWith));
  return found.flat();
}

export function isFull(error: unknown): boolean {
  const code = systemCode(error);
  return code === "ENOSPC" || code === "EDQUOT";
}

class SlotReceipt implements OpenReceipt {
  readonly #places: ReceiptPlaces;
  readonly #key: Buffer;
  readonly #rotationId: string;
  readonly #attempt: number;
  readonly #slot: Slot;
  #files: readonly string[];
  #kept: { readonly content: string; readonly kept: Kept } | undefined;
  #isOpen = true;

  constructor(places: ReceiptPlaces, key: Buffer, rotationId: string, attempt: number, slot: Slot) {
    this.#places = places;
    this.#key = key;
    this.#rotationId = rotationId;
    this.#attempt = attempt;
    this.#slot = slot;
    this.#files = [slot.path];
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  async keep(record: RotationRecord, secrets: readonly SecretToKeep[]): Promise<Kept> {
    const content: ReceiptContent = { rotationId: this.#rotationId, attempt: this.#attempt, record, secrets };
    // Secrets show as fingerprints: enough to distinguish one answer from another.
    const compared = JSON.stringify(content);
    if (this.#kept?.content === compared && this.#kept.kept.where !== "nowhere") return this.#kept.kept;
    const kept = await this.#write(sealReceipt(this.#key, content));
    this.#kept = { content: compared, kept };
    return kept;
  }

  async discard(): Promise<void> {
    await this.close();
    for (const file of this.#files) await destroy(file);
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#slot.file.close();
  }

  async #write(sealed: string): Promise<Kept> {
    if (this.#isOpen && (await succeeds(fillSlot(this.#slot, sealed)))) {
      return { where: "slot", file: this.#slot.path };
    }
    for (const where of ["emergency", "second"] as const) {
      const prefix = this.#places[where];
      if (prefix === undefined) continue;
      const file = `${prefix}${randomBytes(8).toString("hex")}`;
      this.#files = [...this.#files, file];
      if (await succeeds(writeNew(file, sealed))) return { where, file };
    }
    return { where: "nowhere", sealed };
  }
}

/** Why a place could not be written does not matter while there is another. */
function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}
