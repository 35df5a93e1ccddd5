import { createHmac, createSecretKey, hkdfSync, type KeyObject, timingSafeEqual } from "node:crypto";
import { deriveKeys } from "../journal/keys.ts";
import type { PostgresDatabase } from "../journal/postgres/database.ts";
import { readHead } from "../journal/postgres/head.ts";
import { parseWrappedKey, type SealingKeySource, unwrapKey } from "../journal/sealing-key.ts";

/**
 * The key that authenticates what people decided about the fleet: derived from the journal's own, so that whoever can write
 * the tables and does not have it can lead no key elsewhere. Sealing the journal anew changes it.
 *
 * @throws {JournalError} {@link SealingKeyError}
 */
export async function loadFleetKey(journal: PostgresDatabase, source: SealingKeySource): Promise<KeyObject> {
  const { sealing } = await journal.transaction("read", (transaction) => readHead(transaction, undefined));
  const journalKey = await unwrapKey(source, parseWrappedKey(sealing));
  await journal.transaction("read", (transaction) => readHead(transaction, deriveKeys(journalKey)));
  return createSecretKey(Buffer.from(hkdfSync("sha256", journalKey, "", "adyen-kit/rotate fleet 1", 32)));
}

export function fleetMac(key: KeyObject, what: readonly unknown[]): string {
  return createHmac("sha256", key).update(JSON.stringify(what)).digest("hex");
}

export function isAuthentic(key: KeyObject, what: readonly unknown[], mac: string): boolean {
  const [wanted, found] = [Buffer.from(fleetMac(key, what)), Buffer.from(mac)];
  return wanted.length === found.length && timingSafeEqual(wanted, found);
}
