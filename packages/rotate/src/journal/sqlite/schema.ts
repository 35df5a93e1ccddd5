import { JournalError } from "../../errors.ts";
import { emptyRoot } from "../hash-tree.ts";
import { summaryVersion } from "../summary.ts";
import type { Database } from "./database.ts";

/** "adyK": distinguishes our files from other SQLite files. */
const applicationId = 0x6164794b;
/** 1 had a SHA-256 chain over all records, which whoever changed them could make anew. */
export const formatVersion = 2;

export type Format = "none" | "old" | "current";

/**
 * What a database is.
 *
 * @throws {JournalError} when it is something else's, or newer than this version.
 */
export function formatOf(database: Database): Format {
  const [id, version] = [database.pragma("application_id"), database.pragma("user_version")];
  if (id === 0 && version === 0 && Number(database.get("SELECT count(*) AS n FROM sqlite_schema")?.["n"]) === 0) {
    return "none";
  }
  if (id !== applicationId) {
    throw new JournalError(
      "journal-foreign",
      "this is a database of something else, not a rotation journal. Nothing was changed.",
    );
  }
  if (version > formatVersion) {
    throw new JournalError(
      "journal-newer",
      `the journal was written by a newer adyen-kit (format ${version}, this one reads ${formatVersion}). Nothing was ` +
        "changed. Update adyen-kit.",
    );
  }
  return version === formatVersion ? "current" : "old";
}

/** How the file is written. TRUNCATE with FULL syncs the commit itself; unlike WAL it leaves no copies of shredded secrets. */
export const durability = "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON";

/** Makes the tables of an empty journal, within a transaction. */
export function createTables(database: Database): void {
  database.exec(`
    CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), count INTEGER NOT NULL, root TEXT NOT NULL,
      generation INTEGER NOT NULL, summary_version INTEGER NOT NULL, sealing TEXT, mac TEXT NOT NULL);
    CREATE TABLE rotations (position INTEGER PRIMARY KEY, rotation_id TEXT NOT NULL UNIQUE, credential TEXT NOT NULL,
      summary TEXT NOT NULL, records INTEGER NOT NULL, mac TEXT NOT NULL);
    CREATE TABLE records (rotation INTEGER NOT NULL, number INTEGER NOT NULL, body TEXT NOT NULL, mac TEXT NOT NULL,
      PRIMARY KEY (rotation, number)) WITHOUT ROWID;
    CREATE TABLE nodes (level INTEGER NOT NULL, number INTEGER NOT NULL, hash TEXT NOT NULL,
      PRIMARY KEY (level, number)) WITHOUT ROWID;
    CREATE TABLE secrets (rotation_id TEXT NOT NULL, name TEXT NOT NULL, sealed TEXT,
      PRIMARY KEY (rotation_id, name)) WITHOUT ROWID;
    CREATE TABLE leases (credential TEXT PRIMARY KEY, holder TEXT NOT NULL, fence INTEGER NOT NULL,
      expires_at INTEGER NOT NULL) WITHOUT ROWID;
    PRAGMA application_id = ${applicationId};
    PRAGMA user_version = ${formatVersion};
  `);
  database.run("INSERT INTO head VALUES (1, 0, ?, 1, ?, NULL, '')", emptyRoot, summaryVersion);
}
