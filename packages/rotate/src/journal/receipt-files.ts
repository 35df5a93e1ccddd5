import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { access, type FileHandle, open, readdir, readFile, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "../errors.ts";
import { syncFolder } from "../files.ts";

/** Room for an answer: a key of 4,096 characters with its record, sealed. */
export const slotBytes = 8192;

/** How a slot begins that waits for its answer; the name of its rotation follows in JSON, then a line feed. */
const reserved = "adyen-kit-receipt: none yet for ";

/** A file that can be written in place whatever happens to the disk: it has its size, and it is open. */
export interface Slot {
  readonly path: string;
  readonly file: FileHandle;
}

/** Makes a slot and fills it, so that its blocks are allocated, with bytes that a file system cannot compress away. */
export async function makeSlot(prefix: string, rotationId: string): Promise<Slot> {
  const path = `${prefix}${randomBytes(8).toString("hex")}`;
  const file = await open(path, "wx+", 0o600);
  try {
    const begin = Buffer.from(`${reserved}${JSON.stringify(rotationId)}\n`, "utf8");
    await writeWhole(file, Buffer.concat([begin, randomBytes(Math.max(0, slotBytes - begin.length))]));
    await file.sync();
    await syncFolder(dirname(path));
    return { path, file };
  } catch (error) {
    await file.close();
    await unlink(path).catch(() => undefined);
    throw error;
  }
}

/**
 * Overwrites a slot in place. Nothing is allocated unless the text is longer than the slot.
 *
 * @throws when it cannot be written, is not durable, or is not what its path names any more.
 */
export async function fillSlot({ path, file }: Slot, text: string): Promise<void> {
  await writeWhole(file, Buffer.from(`${text}\n`.padEnd(slotBytes, "\n"), "utf8"));
  await file.sync();
  // Someone may have removed or moved the file: then it is written, and nobody would find it.
  const [written, named] = await Promise.all([file.stat(), stat(path)]);
  if (written.ino !== named.ino || written.dev !== named.dev) throw new Error(`${path} is another file now`);
}

/** Writes a new file, durably. */
export async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, "wx", 0o600);
  try {
    await writeWhole(file, Buffer.from(`${text}\n`, "utf8"));
    await file.sync();
  } catch (error) {
    await unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await file.close();
  }
  await syncFolder(dirname(path));
}

/** Overwrites a file with random bytes and removes it; does nothing when it is gone. */
export async function destroy(path: string): Promise<void> {
  try {
    const file = await open(path, constants.O_RDWR | noFollow);
    try {
      const { size } = await file.stat();
      await writeWhole(file, randomBytes(size));
      await file.sync();
    } finally {
      await file.close();
    }
    await unlink(path);
    await syncFolder(dirname(path));
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
  }
}

/** Paths of the files whose names are a prefix and a random end. */
export async function filesWith(prefix: string): Promise<string[]> {
  const folder = dirname(prefix);
  const names = await readdir(folder).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  });
  const begin = basename(prefix);
  return names
    .filter((name) => name.startsWith(begin) && /^[0-9a-f]{16}$/.test(name.slice(begin.length)))
    .toSorted()
    .map((name) => join(folder, name));
}

/** The text of a file that holds an answer; `undefined` of one that waits for its own, or is gone. */
export async function readAnswer(path: string): Promise<string | undefined> {
  const text = await readIfThere(path);
  return text === undefined || text.startsWith(reserved) ? undefined : text;
}

/**
 * Removes the slots of a rotation that wait for an answer which will not come: their runs have ended. A run that lives all
 * the same finds its slot moved, and keeps its answer elsewhere; one that was faster is left alone.
 */
export async function removeEmptySlots(prefix: string, rotationId: string): Promise<void> {
  const begin = `${reserved}${JSON.stringify(rotationId)}\n`;
  for (const path of await filesWith(prefix)) {
    if ((await readIfThere(path))?.startsWith(begin) !== true) continue;
    const moved = `${prefix}${randomBytes(8).toString("hex")}`;
    await rename(path, moved);
    if ((await readAnswer(moved)) === undefined) await unlink(moved);
  }
}

/** @throws when no file could be made in the folder of `path`. */
export async function checkFolder(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK | constants.X_OK);
}

const noFollow = process.platform === "win32" ? 0 : constants.O_NOFOLLOW;

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, { encoding: "utf8", flag: constants.O_RDONLY | noFollow });
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function writeWhole(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw new Error("nothing more can be written");
    done += bytesWritten;
  }
}
