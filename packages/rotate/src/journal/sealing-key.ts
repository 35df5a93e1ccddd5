import { randomBytes, scrypt } from "node:crypto";
import { link, mkdir, open, readFile, stat, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { messageOf, SealingKeyError, systemCode } from "../errors.ts";
import { syncFolder } from "../files.ts";
import type { Secret } from "../secret.ts";

/** Where the key comes from that seals the journal. */
export type SealingKeySource =
  /** A file of 32 random bytes, made with mode 0600 when it is missing and the journal is new. */
  | { readonly file: string }
  /** A passphrase, stretched with scrypt; the salt is in the journal. */
  | { readonly passphrase: Secret };

const length = 32;
/** About half a second and 128 MB: what a guess costs, too. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 192 * 1024 * 1024 };
const stretch = promisify<string, Buffer, number, typeof cost, Buffer>(scrypt);

/**
 * @param mayCreate the journal holds nothing sealed yet, so that a missing key file may be made.
 * @throws {SealingKeyError}
 */
export async function loadSealingKey(source: SealingKeySource, salt: Buffer, mayCreate: boolean): Promise<Buffer> {
  if ("passphrase" in source) return stretch(source.passphrase.reveal().normalize("NFC"), salt, length, cost);
  const existing = await readKeyFile(source.file);
  if (existing !== undefined) return existing;
  if (!mayCreate) {
    throw new SealingKeyError(
      `The key file ${source.file} is missing, and the journal holds keys sealed with it. Put it back from where it ` +
        "was kept; without it the sealed keys cannot be read.",
    );
  }
  await createKeyFile(source.file);
  const created = await readKeyFile(source.file);
  if (created === undefined) throw new SealingKeyError(`The key file ${source.file} vanished while it was made.`);
  return created;
}

async function readKeyFile(path: string): Promise<Buffer | undefined> {
  try {
    const { mode } = await stat(path);
    if (process.platform !== "win32" && (mode & 0o077) !== 0) {
      throw new SealingKeyError(
        `The key file ${path} can be read by others (mode ${(mode & 0o777).toString(8)}). Run: chmod 600 ${path}`,
      );
    }
    const key = await readFile(path);
    if (key.length !== length) {
      throw new SealingKeyError(`The key file ${path} has ${key.length} bytes, not ${length}: it is not one of ours.`);
    }
    return key;
  } catch (error) {
    if (error instanceof SealingKeyError) throw error;
    if (systemCode(error) === "ENOENT") return undefined;
    throw new SealingKeyError(`The key file ${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

/** Written aside and linked into place: nobody ever sees half a key, and a key that is there is never replaced. */
async function createKeyFile(path: string): Promise<void> {
  const aside = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
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
