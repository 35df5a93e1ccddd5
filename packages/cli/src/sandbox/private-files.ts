import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  fstatSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { UsageError } from "@adyen-kit/rotate/usage";

const OWNER_ONLY = 0o600;
const OTHERS = 0o077;
/** Not there on Windows, where it counts as nothing. */
const { O_NOFOLLOW } = constants;

/** What the command itself keeps in a data folder. A folder with anything else in it is not the command's to close. */
const OURS =
  /^(sandbox\.db(-wal|-shm|-journal)?|(sandbox|world-[\w.-]+)\.env(\.\d+)?|control-token|tls|(authority|certificate|key)\.pem|journal\.(db(-wal|-shm|-journal)?|key))$/;

/** A folder for the owner's eyes only, where it holds nothing but the command's own files. */
export function openDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const about = lstatSync(folder);
  if (about.isSymbolicLink())
    throw new UsageError(`--data ${folder}: is a symbolic link, and links are not followed. Name the folder itself.`);
  const isOurs = readdirSync(folder).every((name) => OURS.test(name));
  if (isOurs && (about.mode & OTHERS) !== 0) chmodSync(folder, 0o700);
}

/** The text of a file that is the owner's alone from now on; nothing where there is none. */
export function readPrivate(file: string): string | undefined {
  if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return undefined;
  requirePlain(file);
  const handle = openSync(file, constants.O_RDONLY | O_NOFOLLOW);
  try {
    if ((fstatSync(handle).mode & OTHERS) !== 0) fchmodSync(handle, OWNER_ONLY);
    return readFileSync(handle, "utf8");
  } finally {
    closeSync(handle);
  }
}

/** Replaces a file wholly or not at all, and makes it the owner's alone. In one step with the work around it: nothing waits. */
export function writePrivate(file: string, text: string): void {
  requirePlain(file);
  throughTemporary(file, text, (temporary) => renameSync(temporary, file));
}

/** Writes a file that must not be there. Whether it was not. */
export function createPrivate(file: string, text: string): boolean {
  let isNew = true;
  throughTemporary(file, text, (temporary) => {
    try {
      linkSync(temporary, file);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      isNew = false;
    }
    unlinkSync(temporary);
  });
  return isNew;
}

function throughTemporary(file: string, text: string, put: (temporary: string) => void): void {
  const temporary = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString("hex")}`);
  const handle = openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, OWNER_ONLY);
  try {
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    put(temporary);
  } catch (error) {
    if (lstatSync(temporary, { throwIfNoEntry: false }) !== undefined) unlinkSync(temporary);
    throw error;
  }
}

function requirePlain(file: string): void {
  const about = lstatSync(file, { throwIfNoEntry: false });
  if (about === undefined || about.isFile()) return;
  const what = about.isSymbolicLink() ? "a symbolic link, and links are not followed" : "no file";
  throw new UsageError(`${file} is ${what}. Move it away, or name another folder with --data.`);
}
