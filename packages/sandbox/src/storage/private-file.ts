import { closeSync, constants, fchmodSync, fstatSync, lstatSync, openSync } from "node:fs";

/** What SQLite writes beside a database; it gives them the mode of the database when it makes them. */
const COMPANIONS = ["-wal", "-shm", "-journal"];

const OWNER_ONLY = 0o600;
/** Not there on Windows, where it counts as nothing. */
const { O_NOFOLLOW } = constants;

/**
 * Makes a database and what SQLite keeps beside it readable by its owner only, whatever they were before: a state holds
 * HMAC keys and passwords. Made before SQLite would make it for everybody.
 *
 * @throws Error where one of them is a symbolic link, or no file at all.
 */
export function makePrivate(database: string): void {
  narrow(database, constants.O_CREAT);
  for (const companion of COMPANIONS) if (isThere(`${database}${companion}`)) narrow(`${database}${companion}`);
}

function narrow(file: string, flags = 0): void {
  const isMade = flags !== 0 && !isThere(file);
  const handle = openSync(file, constants.O_RDWR | O_NOFOLLOW | flags, OWNER_ONLY);
  try {
    const about = fstatSync(handle);
    if (!about.isFile()) throw new Error(`${file} is not a file`);
    if (!isMade && (about.mode & 0o077) !== 0) fchmodSync(handle, OWNER_ONLY);
  } finally {
    closeSync(handle);
  }
}

/** A link counts too: where it leads to is another question. */
function isThere(file: string): boolean {
  const about = lstatSync(file, { throwIfNoEntry: false });
  if (about?.isSymbolicLink() === true) throw new Error(`${file} is a symbolic link, and links are not followed`);
  return about !== undefined;
}
