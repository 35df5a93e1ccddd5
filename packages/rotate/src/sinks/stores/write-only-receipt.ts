import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { isMark } from "../command/receipt.ts";
import { readRegularFile, replaceFile } from "../files/replace-file.ts";
import type { Mark } from "../sink.ts";
import { at, parseJson, textAt } from "./json-answer.ts";

/** A write, and what the store called the state after it. It holds no secret. */
export interface Confirmed {
  readonly mark: Mark;
  readonly version: string;
}

/** What we know of a store that shows no secrets. */
export interface WriteOnlyReceipt {
  readonly confirmed?: Confirmed;
  /** A write whose answer has not come: the state before it, and when it was sent, by the store's clock. ISO 8601. */
  readonly pending?: { readonly mark: Mark; readonly before: string | undefined; readonly at: string };
}

/** Receipts of one place, in a folder. */
export function writeOnlyReceipts(folder: string, identity: string) {
  const name = `${identity.split(":", 1)[0] ?? ""}-${createHash("sha256").update(identity).digest("hex").slice(0, 16)}`;
  const file = join(folder, `${name}.receipt.json`);
  return {
    async read(): Promise<WriteOnlyReceipt> {
      const parsed = parseJson((await readRegularFile(file))?.toString() ?? "{}");
      const [confirmed, pending] = [at(parsed, "confirmed"), at(parsed, "pending")];
      const [mark, waiting] = [at(confirmed, "mark"), at(pending, "mark")];
      const [version, sentAt] = [textAt(confirmed, "version"), textAt(pending, "at")];
      return {
        ...(isMark(mark) && version !== undefined && { confirmed: { mark, version } }),
        ...(isMark(waiting) &&
          sentAt !== undefined && { pending: { mark: waiting, before: textAt(pending, "before"), at: sentAt } }),
      };
    },
    async keep(receipt: WriteOnlyReceipt): Promise<void> {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(file, () => `${JSON.stringify({ format: 1, identity, ...receipt }, undefined, 2)}\n`);
    },
  };
}
