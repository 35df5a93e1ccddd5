import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { UsageError } from "@adyen-kit/rotate/usage";
import type { Seed } from "@adyen-kit/sandbox";

/** What `init` writes, and a start without `--seed` takes where it is there. */
export const SEED_FILE = "adyen-kit.seed.json";

/** The seed of a start: from the file that is named, or from the usual one. */
export async function seedOf(named: string | undefined): Promise<Seed | undefined> {
  return named === undefined && !existsSync(SEED_FILE) ? undefined : readSeed(named ?? SEED_FILE);
}

/** @throws {UsageError} the file cannot be read, or holds no JSON. */
export async function readSeed(file: string): Promise<Seed> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Seed;
  } catch (cause) {
    const why =
      cause instanceof SyntaxError ? "it is not JSON" : cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`--seed ${file}: cannot be read: ${why}.`);
  }
}
