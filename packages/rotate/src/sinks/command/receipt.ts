import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { readRegularFile, replaceFile } from "../files/replace-file.ts";
import type { Mark } from "../sink.ts";

/** What a store that shows no secrets confirmed last. It holds a mark, and no secret. */
export interface Receipts {
  read(): Promise<Mark | undefined>;
  keep(mark: Mark): Promise<void>;
}

/** @throws what the operating system says; `Error` where the receipt is none. */
export function receiptsIn(folder: string, name: string, identity: string): Receipts {
  const file = join(folder, `${name}.receipt.json`);
  return {
    async read() {
      const bytes = await readRegularFile(file);
      if (bytes === undefined) return undefined;
      const receipt = parse(bytes.toString());
      if (receipt === undefined)
        throw new Error(`${file} is no receipt; look at it, and remove it if it is not needed`);
      // Of other commands under the same name: it says nothing about these.
      return receipt.identity === identity ? receipt.mark : undefined;
    },
    async keep(mark) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await replaceFile(file, () => `${JSON.stringify({ format: 1, identity, mark }, undefined, 2)}\n`);
    },
  };
}

function parse(text: string): { identity: string; mark: Mark } | undefined {
  try {
    const { format, identity, mark } = JSON.parse(text) as { format?: unknown; identity?: unknown; mark?: unknown };
    const isOurs = format === 1 && typeof identity === "string" && isMark(mark);
    return isOurs ? { identity, mark } : undefined;
  } catch {
    return undefined;
  }
}

/** Whether something that was parsed is a mark. */
export function isMark(value: unknown): value is Mark {
  if (typeof value !== "object" || value === null) return false;
  const names = ["credentialId", "platform", "rotationId", "fingerprint", "generatedAt"];
  return names.every((name) => typeof Reflect.get(value, name) === "string");
}
