import { chmod, lstat, mkdir, open, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { JournalError, messageOf, systemCode } from "../errors.ts";

/** The name of the folder that belongs to this tool wherever it is. */
const ownName = ".adyen-kit";
const ignoreEverything = "# Journal and keys of adyen-kit: none of this belongs into a repository.\n*\n";

/**
 * Makes a folder that only its owner enters and that git ignores. One that was there already is left as it is, unless its
 * name says that it is this tool's: then its mode is narrowed, too.
 *
 * @throws {JournalError} when it cannot be made, or a folder of our name is a symbolic link.
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    const made = (await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined;
    if (!made && basename(folder) !== ownName) return;
    const { mode, isLink } = await lstat(folder).then((found) => ({
      mode: found.mode,
      isLink: found.isSymbolicLink(),
    }));
    if (isLink) throw unsafe(folder);
    await narrow(folder, mode, 0o700);
    await ignore(join(folder, ".gitignore"));
  } catch (cause) {
    if (cause instanceof JournalError) throw cause;
    throw new JournalError("journal-unreadable", `${folder}: the folder cannot be used (${messageOf(cause)}).`, {
      cause,
    });
  }
}

/**
 * Looks at the journal's file before it is opened, and narrows who may read it.
 *
 * @param mayChange its mode may be changed.
 * @returns whether there is a file that has anything in it.
 * @throws {JournalError} when it is a symbolic link or no file.
 */
export async function inspectFile(path: string, mayChange: boolean): Promise<boolean> {
  const found = await lstat(path).catch((error: unknown) => {
    if (systemCode(error) === "ENOENT" || systemCode(error) === "ENOTDIR") return undefined;
    throw error;
  });
  if (found === undefined) return false;
  const ours = basename(dirname(path)) === ownName ? await lstat(dirname(path)) : undefined;
  if (found.isSymbolicLink() || ours?.isSymbolicLink() === true) throw unsafe(path);
  if (!found.isFile()) throw new JournalError("journal-foreign", "this is no file. Name another one.");
  if (mayChange) await narrow(path, found.mode, 0o600);
  return found.size > 0;
}

/** @returns whether something has this name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function narrow(path: string, mode: number, wanted: number): Promise<void> {
  if (process.platform !== "win32" && (mode & 0o777 & ~wanted) !== 0) await chmod(path, wanted);
}

async function ignore(path: string): Promise<void> {
  try {
    const file = await open(path, "wx", 0o600);
    try {
      await file.writeFile(ignoreEverything);
    } finally {
      await file.close();
    }
  } catch (error) {
    // It is there, perhaps changed by somebody who wants it so; or there is no room for it, which is not worth failing for.
    if (!["EEXIST", "ENOSPC", "EDQUOT"].includes(systemCode(error) ?? "")) throw error;
  }
}

function unsafe(path: string): JournalError {
  return new JournalError(
    "journal-unsafe",
    `${path} is reached by a symbolic link, which somebody else may have set. Nothing was changed. Name the real path.`,
  );
}
