import { randomBytes } from "node:crypto";
import { constants } from "node:fs";
import { link, open, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { messageOf, SealingKeyError, systemCode } from "../errors.ts";
import { syncFolder } from "../files.ts";
import { prepareFolder } from "./folder.ts";

const length = 32;
const noFollow = process.platform === "win32" ? 0 : constants.O_NOFOLLOW;

/**
 * Reads a file that only its owner may read; `undefined` when there is none.
 *
 * @throws {SealingKeyError} when others may read it, it is a symbolic link, or it cannot be read.
 */
export async function readPrivateFile(path: string): Promise<Buffer | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | noFollow);
    try {
      const { mode } = await file.stat();
      if (process.platform !== "win32" && (mode & 0o077) !== 0) {
        throw new SealingKeyError(
          `The key file ${path} can be read by others (mode ${(mode & 0o777).toString(8)}). Run: chmod 600 ${path}`,
        );
      }
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof SealingKeyError) throw error;
    if (systemCode(error) === "ENOENT") return undefined;
    if (systemCode(error) === "ELOOP") {
      throw new SealingKeyError(`The key file ${path} is a symbolic link. Name the file that it leads to.`);
    }
    throw new SealingKeyError(`The key file ${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/**
 * The 32 bytes of a key file.
 *
 * @param mayCreate nothing is sealed yet, so that a missing file may be made.
 * @throws {SealingKeyError}
 */
export async function loadKeyFile(path: string, mayCreate: boolean): Promise<Buffer> {
  let key = await readPrivateFile(path);
  if (key === undefined) {
    if (!mayCreate) {
      throw new SealingKeyError(
        `The key file ${path} is missing, and the journal holds keys sealed with it. Put it back from where it ` +
          "was kept; without it the sealed keys cannot be read.",
      );
    }
    await createKeyFile(path);
    key = await readPrivateFile(path);
    if (key === undefined) throw new SealingKeyError(`The key file ${path} vanished while it was made.`);
  }
  if (key.length !== length) {
    throw new SealingKeyError(`The key file ${path} has ${key.length} bytes, not ${length}: it is not one of ours.`);
  }
  return key;
}

/** Written aside and linked into place: nobody ever sees half a key, and a key that is there is never replaced. */
async function createKeyFile(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await prepareFolder(dirname(path));
    const file = await open(aside, "wx", 0o600);
    try {
      await file.writeFile(randomBytes(length));
      await file.sync();
    } finally {
      await file.close();
    }
    await link(aside, path).catch((error: unknown) => {
      if (systemCode(error) !== "EEXIST") throw error;
    });
    await unlink(aside);
    await syncFolder(dirname(path));
  } catch (cause) {
    await unlink(aside).catch(() => undefined);
    throw new SealingKeyError(`The key file ${path} cannot be made: ${messageOf(cause)}`, { cause });
  }
}
