import { JournalError } from "../../errors.ts";
import type { Secret } from "../../secret.ts";
import { unseal } from "../sealing.ts";
import type { Transaction } from "./database.ts";

/** A secret of a rotation. */
export interface SecretName {
  readonly rotationId: string;
  readonly name: string;
}

export interface SealedSecret extends SecretName {
  readonly text: string;
}

/** The sealed texts of those that are there still. */
export async function sealedSecrets(
  transaction: Transaction,
  wanted: readonly SecretName[],
): Promise<readonly SealedSecret[]> {
  const rows = await transaction.all(
    `SELECT rotation_id, name, sealed FROM secrets JOIN unnest($1::text[], $2::text[]) AS wanted (rotation_id, name)
      USING (rotation_id, name) WHERE sealed IS NOT NULL`,
    ...[wanted.map(({ rotationId }) => rotationId), wanted.map(({ name }) => name)],
  );
  return rows.map((row) => {
    return { rotationId: String(row["rotation_id"]), name: String(row["name"]), text: String(row["sealed"]) };
  });
}

/** @throws {JournalError} `secret-gone`. @throws {SealingKeyError} it was changed. */
export function unsealStored(key: Buffer, { rotationId, name }: SecretName, sealed: readonly SealedSecret[]): Secret {
  const found = sealed.find((one) => one.rotationId === rotationId && one.name === name);
  if (found === undefined) {
    throw new JournalError("secret-gone", `The sealed key "${name}" of rotation ${rotationId} is not there any more.`);
  }
  return unseal(key, found.text, { rotationId, purpose: name });
}

export async function putSecrets(transaction: Transaction, secrets: readonly SealedSecret[]): Promise<void> {
  if (secrets.length === 0) return;
  await transaction.run(
    "INSERT INTO secrets SELECT * FROM unnest($1::text[], $2::text[], $3::text[])",
    ...[secrets.map((one) => one.rotationId), secrets.map((one) => one.name), secrets.map((one) => one.text)],
  );
}
