import { type ApiKey, expired, firstKey } from "../domain/credentials/api-key.ts";
import type { Credential } from "../domain/credentials/credential.ts";
import { newFirstApiKey, newId, newPassword } from "../domain/random.ts";
import { FIRST_INSTANT } from "../domain/time.ts";
import { hashSecret } from "../storage/secret.ts";
import type { SeededAccounts, Seeded, SeededCredential } from "./seed.ts";
import type { SeedContext } from "./seed-world.ts";
import { apiKeys, credentials } from "../storage/kinds.ts";
import { aboutOrigin, changeOrigin } from "../storage/origin.ts";
import { readStored } from "../storage/stored.ts";
import type { World } from "../storage/world.ts";

/**
 * Makes the keys and passwords of what a world began with anew, for whoever has lost them, and ends the keys before. A reset
 * brings the new ones back. Nothing where it is not known what the world began with.
 */
export function renewKeys(world: World, context: SeedContext): Seeded | undefined {
  const about = aboutOrigin<SeededAccounts>(world);
  if (about === undefined) return undefined;
  const renewed: SeededCredential[] = [];
  for (const { id } of about.credentials) {
    const credential = world.one(credentials, id);
    if (credential !== undefined) renewed.push(renew(world, credential, context));
  }
  return { ...about, credentials: renewed };
}

function renew(world: World, credential: Credential, { now, salt, random }: SeedContext): SeededCredential {
  const { id, username } = credential;
  const apiKey = newFirstApiKey(random);
  const password = newPassword(random);
  const passwordHash = hashSecret(password, salt);
  // It works whatever the clock shows, as the one that was seeded did.
  const key = {
    ...firstKey({ id: newId(random), credentialId: id, hash: hashSecret(apiKey, salt) }, now),
    worksFrom: FIRST_INSTANT,
  };
  for (const before of world.of(apiKeys, id)) world.save(apiKeys, expired(before, now));
  world.save(apiKeys, key);
  world.save(credentials, { ...credential, passwordHash });
  changeOrigin(world, (row) => {
    if (row["kind"] === apiKeys.name && row["owner"] === id) return [];
    if (row["kind"] !== credentials.name || row["id"] !== id) return [row];
    const seeded = { ...readStored<Credential>(row["body"]), passwordHash };
    return [{ ...row, body: JSON.stringify(seeded) }, rowOf(key)];
  });
  return { id, username, apiKey, password, clientKey: credential.clientKey };
}

function rowOf(key: ApiKey) {
  return {
    kind: apiKeys.name,
    id: apiKeys.id(key),
    owner: apiKeys.owner?.(key) ?? null,
    lookup: apiKeys.lookup?.(key) ?? null,
    body: JSON.stringify(key),
  };
}
