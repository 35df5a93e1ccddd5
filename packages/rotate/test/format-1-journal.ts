import { createCipheriv, createHash, createHmac, randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { RotationRecord } from "@adyen-kit/rotate";

export interface Format1Rotation {
  readonly rotationId: string;
  readonly records: readonly RotationRecord[];
  readonly secrets?: Readonly<Record<string, string>>;
}

/** Writes a journal as version 0.1.0 did: one SHA-256 chain over all records, secrets sealed with the key itself. */
export function writeFormat1(
  file: string,
  key: Buffer,
  rotations: readonly Format1Rotation[],
  salt: Buffer = randomBytes(16),
): void {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(`
    BEGIN;
    CREATE TABLE head (one INTEGER PRIMARY KEY CHECK (one = 1), position INTEGER NOT NULL, hash TEXT NOT NULL,
      salt BLOB NOT NULL, key_check TEXT);
    CREATE TABLE records (position INTEGER PRIMARY KEY, rotation_id TEXT NOT NULL, body TEXT NOT NULL,
      previous_hash TEXT NOT NULL, hash TEXT NOT NULL);
    CREATE INDEX records_by_rotation ON records (rotation_id, position);
    CREATE TABLE secrets (rotation_id TEXT NOT NULL, name TEXT NOT NULL, sealed TEXT,
      PRIMARY KEY (rotation_id, name));
    CREATE TABLE leases (credential TEXT PRIMARY KEY, holder TEXT NOT NULL, fence INTEGER NOT NULL,
      expires_at INTEGER NOT NULL);
    PRAGMA application_id = 0x6164794b;
    PRAGMA user_version = 1;
  `);
  const insert = database.prepare("INSERT INTO records VALUES (?, ?, ?, ?, ?)");
  let [position, last] = [0, "0".repeat(64)];
  for (const { rotationId, records, secrets = {} } of rotations) {
    for (const record of records) {
      position += 1;
      const body = JSON.stringify(record);
      const next = createHash("sha256")
        .update(JSON.stringify([position, rotationId, body, last]))
        .digest("hex");
      insert.run(position, rotationId, body, last, next);
      last = next;
    }
    for (const [name, value] of Object.entries(secrets)) {
      database
        .prepare("INSERT INTO secrets VALUES (?, ?, ?)")
        .run(rotationId, name, seal(key, value, rotationId, name));
    }
  }
  const check = createHmac("sha256", key).update("adyen-kit journal key check").digest("base64url").slice(0, 16);
  database.prepare("INSERT INTO head VALUES (1, ?, ?, ?, ?)").run(position, last, salt, check);
  database.exec("COMMIT");
  database.close();
}

function seal(key: Buffer, value: string, rotationId: string, name: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(JSON.stringify(["adyen-kit/rotate", "v1", rotationId, name])));
  const text = Buffer.concat([cipher.update(value), cipher.final()]);
  return ["v1", ...[nonce, cipher.getAuthTag(), text].map((part) => part.toString("base64url"))].join(".");
}
