import { randomBytes } from "node:crypto";
import { readdir, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Files that are needed for a moment stand beside the one they are for, hidden. */
export function beside(path: string, suffix: string): string {
  return join(dirname(path), `.${basename(path)}.adyen-kit-${suffix}`);
}

export function randomBeside(path: string): string {
  return beside(path, randomBytes(6).toString("hex"));
}

/** Removes what a writer that was killed has left, which may hold a key. Only under the lock: nobody else writes then. */
export async function removeLeftovers(path: string): Promise<void> {
  const prefix = basename(beside(path, ""));
  for (const name of await readdir(dirname(path))) {
    const isOurs = name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length));
    if (isOurs) await unlink(join(dirname(path), name));
  }
}
