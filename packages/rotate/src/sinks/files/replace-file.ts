import type { Stats } from "node:fs";
import { type FileHandle, link, open, rename, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { systemCode } from "../../errors.ts";
import { syncFolder } from "../../files.ts";
import { randomBeside, removeLeftovers } from "./beside.ts";
import { type FileLock, underFileLock } from "./lock.ts";
import { ObstacleError, refuseAccessLists, refuseObstacles, refuseOtherThanFile } from "./obstacles.ts";

/** Times that somebody may change a file between our reading and replacing it. */
const maxTries = 10;

/** A file as it was read, still open: what is written into it after it was replaced can be seen. */
interface Existing {
  readonly handle: FileHandle;
  readonly bytes: Buffer;
  readonly stats: Stats;
}

/**
 * Replaces a file by what `change` makes of it, wholly or not at all, also when the machine stops in between. Owner,
 * group and mode stay; a new file is readable by its owner only. An edit of somebody who knows nothing of our lock is
 * noticed, and `change` is asked again.
 *
 * @throws what `change` throws, an {@link ObstacleError}, or what the operating system says; the file is as it was.
 */
export async function replaceFile(path: string, change: (bytes: Buffer | undefined) => string): Promise<void> {
  await underFileLock(path, async (lock) => {
    await removeLeftovers(path);
    for (let tries = 0; tries < maxTries; tries++) {
      if (await replaceOnce(path, change, lock)) return;
      // An editor that empties the file first needs a moment to fill it again.
      await pause(50);
    }
    throw new Error("somebody changes it all the time; try again later");
  });
}

/**
 * Does everything that {@link replaceFile} would do with a file of this size, but for the replacement.
 *
 * @throws like it.
 */
export async function rehearseReplacement(path: string, size: number): Promise<void> {
  await underFileLock(path, async () => {
    await removeLeftovers(path);
    const existing = await openExisting(path, "r+");
    try {
      if (existing !== undefined) await refuseObstacles(path, existing.stats);
      const aside = await writeAside(path, " ".repeat(size), existing?.stats);
      const renamed = randomBeside(path);
      try {
        await rename(aside, renamed);
      } finally {
        await unlink(aside).catch(() => undefined);
        await unlink(renamed).catch(() => undefined);
      }
    } finally {
      await existing?.handle.close();
    }
  });
}

/** The bytes of a regular file; `undefined` where there is none. */
export async function readRegularFile(path: string): Promise<Buffer | undefined> {
  const existing = await openExisting(path, "r");
  await existing?.handle.close();
  return existing?.bytes;
}

async function replaceOnce(
  path: string,
  change: (bytes: Buffer | undefined) => string,
  lock: FileLock,
): Promise<boolean> {
  const existing = await openExisting(path, "r");
  try {
    const text = change(existing?.bytes);
    if (existing?.bytes.equals(Buffer.from(text)) === true) {
      // It may be there since a moment ago, by one that was killed before this.
      await syncFolder(dirname(path));
      return true;
    }
    if (existing !== undefined) await refuseObstacles(path, existing.stats);
    const aside = await writeAside(path, text, existing?.stats);
    try {
      await lock.assertHeld();
      if (existing === undefined) return await putNew(aside, path);
      if (!(await isUnchanged(path, existing))) return false;
      await rename(aside, path);
      await syncFolder(dirname(path));
      await keepLateEdit(path, existing, change);
      return true;
    } finally {
      await unlink(aside).catch(() => undefined);
    }
  } finally {
    await existing?.handle.close();
  }
}

async function openExisting(path: string, flags: "r" | "r+"): Promise<Existing | undefined> {
  try {
    // Before it is opened: a pipe would wait for a writer.
    refuseOtherThanFile(await stat(path));
    const handle = await open(path, flags);
    try {
      const stats = await handle.stat();
      return { handle, bytes: await readWhole(handle), stats };
    } catch (error) {
      await handle.close();
      throw error;
    }
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Files of settings are smaller, mostly. */
const chunkBytes = 8_192;

/** From its beginning, however often it was read before. */
async function readWhole(handle: FileHandle): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for (let position = 0; ; ) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(chunkBytes), 0, chunkBytes, position);
    if (bytesRead === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(0, bytesRead));
    position += bytesRead;
  }
}

async function isUnchanged(path: string, existing: Existing): Promise<boolean> {
  const now = await stat(path).catch(() => undefined);
  const isSameFile = now?.ino === existing.stats.ino && now.dev === existing.stats.dev;
  return isSameFile && (await readWhole(existing.handle)).equals(existing.bytes);
}

/** What was written into the replaced file since it was compared would be gone with it: it is taken over. */
async function keepLateEdit(
  path: string,
  existing: Existing,
  change: (bytes: Buffer | undefined) => string,
): Promise<void> {
  const late = await readWhole(existing.handle);
  if (late.equals(existing.bytes)) return;
  let text: string | Buffer = late;
  try {
    text = change(late);
  } finally {
    const aside = await writeAside(path, text, existing.stats);
    await rename(aside, path);
    await syncFolder(dirname(path));
  }
}

/** Never over a file that somebody else makes at the same moment. */
async function putNew(aside: string, path: string): Promise<boolean> {
  try {
    await link(aside, path);
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    // Some file systems have no links.
    if ((await stat(path).catch(() => undefined)) !== undefined) return false;
    await rename(aside, path);
  }
  await unlink(aside).catch(() => undefined);
  await syncFolder(dirname(path));
  return true;
}

/** The text in a file beside, synced, with owner, group and mode of the one that it will replace. */
async function writeAside(path: string, text: string | Buffer, before: Stats | undefined): Promise<string> {
  const aside = randomBeside(path);
  try {
    const handle = await open(aside, "wx", 0o600);
    try {
      await handle.writeFile(text);
      if (before !== undefined) await takeOver(path, aside, handle, before);
      await handle.sync();
    } finally {
      await handle.close();
    }
    return aside;
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    throw error;
  }
}

async function takeOver(path: string, aside: string, handle: FileHandle, before: Stats): Promise<void> {
  if (process.platform === "win32") return;
  const { uid, gid } = await handle.stat();
  if (uid !== before.uid || gid !== before.gid) await handle.chown(before.uid, before.gid).catch(() => undefined);
  await refuseAccessLists(path, aside);
  const mode = before.mode & 0o7777;
  if (((await handle.stat()).mode & 0o7777) !== mode) await handle.chmod(mode);
  const now = await handle.stat();
  if (now.uid !== before.uid || now.gid !== before.gid || (now.mode & 0o7777) !== mode) {
    throw new ObstacleError(
      `it belongs to user ${before.uid} and group ${before.gid} with mode ${mode.toString(8)}, and a replacement by user ` +
        `${now.uid} would not. Run this as its owner, in its group, or give the file to this user (chown)`,
    );
  }
}
