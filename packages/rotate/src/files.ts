import { randomBytes } from "node:crypto";
import { chown, open, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

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
  const aside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}`);
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

/** Only root can give a file away; anyone else already is the owner or cannot keep the other one. */
async function keepOwner(path: string, owner: { readonly uid: number; readonly gid: number }): Promise<void> {
  if (process.getuid?.() !== 0) return;
  await chown(path, owner.uid, owner.gid);
}
