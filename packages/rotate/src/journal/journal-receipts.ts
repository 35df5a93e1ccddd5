import { JournalError } from "../errors.ts";
import type { PendingReceipt, Receipt, ReceiptContent, UnreadableReceipt } from "./journal.ts";
import type { Unlocked } from "./keys.ts";
import { openReceipt } from "./receipt-text.ts";
import { type OpenReceipt, readReceipts, receiptFiles, type ReceiptPlaces, reserveReceipt } from "./receipts.ts";

/** The receipts of one journal, on the disk of this process: the same for a journal in a file and one in PostgreSQL. */
export class JournalReceipts {
  readonly #places: ReceiptPlaces;
  readonly #unlock: () => Promise<Unlocked>;
  /** Held on to, so that their files stay open. */
  #open: readonly OpenReceipt[] = [];

  constructor(places: ReceiptPlaces, unlock: () => Promise<Unlocked>) {
    this.#places = places;
    this.#unlock = unlock;
  }

  async reserve(rotationId: string, attempt: number): Promise<Receipt> {
    const receipt = await reserveReceipt(this.#places, await this.#key(), rotationId, attempt);
    this.#open = [...this.#open.filter(({ isOpen }) => isOpen), receipt];
    return receipt;
  }

  async pending(): Promise<readonly PendingReceipt[]> {
    return (await readReceipts(this.#places, await this.#key())).pending;
  }

  async unreadable(): Promise<readonly UnreadableReceipt[]> {
    return (await readReceipts(this.#places, await this.#key())).unreadable;
  }

  async rescue(sealedText: string): Promise<ReceiptContent> {
    return openReceipt(await this.#key(), sealedText);
  }

  /** @throws {JournalError} `receipts-pending`: another key would not open what is there. */
  async requireNone(): Promise<void> {
    const [receipt] = await receiptFiles(this.#places);
    if (receipt === undefined) return;
    throw new JournalError(
      "receipts-pending",
      `There is a receipt, ${receipt}, that only the present key opens. Resume its rotation, which absorbs it; if it is ` +
        "empty and no rotation runs, remove it.",
    );
  }

  /** Closes the files; what they hold stays. */
  async close(): Promise<void> {
    for (const receipt of this.#open) await receipt.close();
  }

  async #key(): Promise<Buffer> {
    return (await this.#unlock()).keys.receipts;
  }
}
