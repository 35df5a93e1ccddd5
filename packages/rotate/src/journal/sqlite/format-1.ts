import { hash, randomBytes } from "node:crypto";
import { chmod, open } from "node:fs/promises";
import { LeaseHeldError, SealingKeyError, systemCode } from "../../errors.ts";
import type { CredentialRef, RotationRecord } from "../../machine/records.ts";
import type { Secret } from "../../secret.ts";
import { credentialKey } from "../credential-key.ts";
import { tampered } from "../integrity.ts";
import type { Integrity, JournalReader, Lease, RotationLog, RotationQuery } from "../journal.ts";
import { deriveKeys } from "../keys.ts";
import { isFound } from "../rotation-index.ts";
import { format1KeyCheck, seal, unseal } from "../sealing.ts";
import { loadFormat1Key, type SealingKeySource, wrapKey } from "../sealing-key.ts";
import { openUntil, type RotationSummary, summarise, summaryVersion } from "../summary.ts";
import type { Database } from "./database.ts";
import { Rotations } from "./rotations.ts";
import { createTables, formatOf } from "./schema.ts";

interface Rotation {
  readonly rotationId: string;
  readonly bodies: readonly string[];
}

/** The records of a journal of format 1, after its chain was followed. Within a transaction. */
function readRotations(database: Database): readonly Rotation[] {
  const rotations = new Map<string, string[]>();
  let [position, last] = [0, "0".repeat(64)];
  for (const row of database.all("SELECT * FROM records ORDER BY position")) {
    position += 1;
    const [rotationId, body] = [String(row["rotation_id"]), String(row["body"])];
    last = hash("sha256", JSON.stringify([position, rotationId, body, last]));
    if (row["position"] !== position || row["hash"] !== last)
      throw tampered(`record ${position} was changed or is missing`);
    rotations.set(rotationId, [...(rotations.get(rotationId) ?? []), body]);
  }
  const head = database.get("SELECT position, hash FROM head");
  if (head?.["position"] !== position || head["hash"] !== last) throw tampered(`it does not end at record ${position}`);
  return [...rotations].map(([rotationId, bodies]) => ({ rotationId, bodies }));
}

/**
 * Brings a journal of format 1 to the present one, in one transaction, after all of it was checked. What it was stays beside
 * it, in `<file>.format-1`.
 *
 * @throws {JournalError} when it was changed, or a run of an older version is at work with it. @throws {SealingKeyError}
 */
export async function migrateFormat1(
  database: Database,
  file: string,
  source: SealingKeySource,
  now: () => number,
): Promise<void> {
  const old = await database.transaction("read", () => {
    readRotations(database);
    return database.get("SELECT salt, key_check FROM head");
  });
  const [salt, check] = [old?.["salt"], old?.["key_check"]];
  if (!(salt instanceof Uint8Array)) throw tampered("it has lost its salt");
  const oldKey = await loadFormat1Key(source, Buffer.from(salt), check === null);
  if (check !== null && check !== format1KeyCheck(oldKey)) {
    throw new SealingKeyError("The sealing key is not the one this journal was sealed with.");
  }
  const journalKey = randomBytes(32);
  const sealing = JSON.stringify(await wrapKey(source, journalKey, false));
  await backUp(database, file);
  await database.transaction("write", () => {
    // Another run may have been first.
    if (formatOf(database) === "current") return;
    refuseWhileLeased(database, now());
    const keys = deriveKeys(journalKey);
    const logs = readRotations(database);
    const secrets = readSecrets(database, oldKey);
    database.exec("DROP TABLE head; DROP TABLE records; DROP TABLE secrets; DROP TABLE leases");
    createTables(database);
    const rotations = new Rotations(database);
    rotations.writeHead(keys, { ...rotations.rewrite(keys, logs), generation: 1, summaryVersion, sealing });
    for (const { context, secret } of secrets) {
      const text = secret === undefined ? null : seal(keys.secrets, secret, context);
      database.run("INSERT INTO secrets VALUES (?, ?, ?)", context.rotationId, context.purpose, text);
    }
  });
}

function readSecrets(database: Database, key: Buffer) {
  return database.all("SELECT * FROM secrets").map((row) => {
    const context = { rotationId: String(row["rotation_id"]), purpose: String(row["name"]) };
    const sealed = row["sealed"];
    const secret: Secret | undefined = typeof sealed === "string" ? unseal(key, sealed, context) : undefined;
    return { context, secret };
  });
}

function refuseWhileLeased(database: Database, now: number): void {
  const lease = database.get("SELECT * FROM leases WHERE expires_at > ?", now);
  if (lease === undefined) return;
  const until = new Date(Number(lease["expires_at"])).toISOString();
  throw new LeaseHeldError(String(lease["credential"]), String(lease["holder"]), until);
}

/** A copy of its own, also while others read; never over one that is there. */
async function backUp(database: Database, file: string): Promise<void> {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `${file}.format-1` : `${file}.format-1.${number}`;
    try {
      // Empty and private before anything is in it.
      await (await open(path, "wx", 0o600)).close();
    } catch (error) {
      if (systemCode(error) === "EEXIST") continue;
      throw error;
    }
    await database.patiently(() => database.run("VACUUM INTO ?", path));
    await chmod(path, 0o600);
    return;
  }
}

/** Reads a journal of format 1 where it cannot be migrated: on a disk that is read only. */
export class Format1Reader implements JournalReader {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async integrity(): Promise<Integrity> {
    return {
      authenticated: false,
      reason:
        "The journal has an older format, which anybody who can write it could make. Any other command migrates it.",
    };
  }

  async list(): Promise<readonly RotationLog[]> {
    const rotations = await this.#database.transaction("read", () => readRotations(this.#database));
    return rotations.map(({ rotationId, bodies }) => {
      // The chain says that this text is what a tool of ours may have written.
      const records = bodies.map((body) => JSON.parse(body) as RotationRecord);
      return { rotationId, credential: summarise(rotationId, records).credential, records };
    });
  }

  async read(rotationId: string): Promise<RotationLog | undefined> {
    return (await this.list()).find((log) => log.rotationId === rotationId);
  }

  async summaries(): Promise<readonly RotationSummary[]> {
    return (await this.list()).map(({ rotationId, records }) => summarise(rotationId, records));
  }

  async openRotations(now: Date, credential?: CredentialRef): Promise<readonly RotationLog[]> {
    return (await this.list()).filter(
      ({ rotationId, records, credential: its }) =>
        openUntil(summarise(rotationId, records)) > now.getTime() &&
        (credential === undefined || credentialKey(its) === credentialKey(credential)),
    );
  }

  async find(query: RotationQuery): Promise<readonly RotationSummary[]> {
    return (await this.summaries()).filter((summary) => isFound(summary, query));
  }

  heldLeases(): Promise<readonly Lease[]> {
    return Promise.resolve([]);
  }

  async close(): Promise<void> {
    this.#database.close();
  }
}
