import { randomBytes } from "node:crypto";
import { chown, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { systemCode } from "./errors.ts";

/** Of a lock this old the holder is dead: the work under it takes milliseconds. */
const staleMs = 5_000;
const patienceMs = 15_000;

/** Makes a rename or a new name in a folder durable. Windows has no such thing and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Replaces a file's text, wholly or not at all, also when the machine stops in between: written beside it, synced, renamed.
 * Mode and owner stay; a new file is readable by its owner only.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  const aside = beside(path, randomBytes(6).toString("hex"));
  try {
    const handle = await open(aside, "wx", 0o600);
    try {
      await handle.writeFile(text);
      if (before !== undefined) await handle.chmod(before.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (before !== undefined) await keepOwner(aside, before);
    await rename(aside, path);
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
}

/**
 * Reads and replaces a file with nobody in between: two rotations may end in one file, each changing its own line. Removes
 * what a writer that was killed has left beside it, which may hold a key.
 *
 * @throws what the operating system says, or an `Error` when another program holds the lock for too long.
 */
export async function exclusively<T>(path: string, work: () => Promise<T>): Promise<T> {
  const lock = beside(path, "lock");
  await takeLock(lock);
  try {
    await removeLeftovers(path);
    return await work();
  } finally {
    await unlink(lock).catch(() => undefined);
  }
}

async function takeLock(lock: string): Promise<void> {
  for (const giveUpAt = Date.now() + patienceMs; ; ) {
    try {
      await (await open(lock, "wx", 0o600)).close();
      return;
    } catch (error) {
      if (systemCode(error) !== "EEXIST") throw error;
    }
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > staleMs) await unlink(lock).catch(() => undefined);
    else if (Date.now() > giveUpAt) throw new Error(`another program is writing it; if none is, remove ${lock}`);
    else await pause(20);
  }
}

async function removeLeftovers(path: string): Promise<void> {
  const prefix = basename(beside(path, ""));
  for (const name of await readdir(dirname(path))) {
    const isOurs = name.startsWith(prefix) && /^[0-9a-f]{12}$/.test(name.slice(prefix.length));
    if (isOurs) await unlink(join(dirname(path), name));
  }
}

function beside(path: string, suffix: string): string {
  return join(dirname(path), `.${basename(path)}.adyen-kit-${suffix}`);
}

/** Only root can give a file away; anyone else already is the owner or cannot keep the other one. */
async function keepOwner(path: string, owner: { readonly uid: number; readonly gid: number }): Promise<void> {
  if (process.getuid?.() !== 0) return;
  await chown(path, owner.uid, owner.gid);
}
