import { type ApiKey, expired, firstKey } from "./domain/credentials/api-key.ts";
import type { Credential } from "./domain/credentials/credential.ts";
import { newApiKey, newId, newPassword } from "./domain/random.ts";
import { FIRST_INSTANT } from "./domain/time.ts";
import { hashSecret } from "./secrets.ts";
import type { Planted, Planting, Seeded, SeededCredential } from "./seed.ts";
import { apiKeys, credentials } from "./store/kinds.ts";
import { aboutOrigin, changeOrigin } from "./store/origin.ts";
import type { World } from "./store/world.ts";

/**
 * Makes the keys and passwords of what a world began with anew, for whoever has lost them, and ends the keys before. A reset
 * brings the new ones back. Nothing where it is not known what the world began with.
 */
export async function renewKeys(world: World, planting: Planting): Promise<Seeded | undefined> {
  const about = await aboutOrigin<Planted>(world);
  if (about === undefined) return undefined;
  const renewed: SeededCredential[] = [];
  for (const { id } of about.credentials) {
    const credential = await world.one(credentials, id);
    if (credential !== undefined) renewed.push(await renew(world, credential, planting));
  }
  return { ...about, credentials: renewed };
}

async function renew(world: World, credential: Credential, { now, salt, random }: Planting): Promise<SeededCredential> {
  const { id, username } = credential;
  const apiKey = newApiKey(random);
  const password = newPassword(random);
  const passwordHash = hashSecret(password, salt);
  // It works whatever the clock shows, as the one that was seeded did.
  const key = {
    ...firstKey({ id: newId(random), credentialId: id, hash: hashSecret(apiKey, salt) }, now),
    worksFrom: FIRST_INSTANT,
  };
  for (const before of await world.of(apiKeys, id)) await world.save(apiKeys, expired(before, now));
  await world.save(apiKeys, key);
  await world.save(credentials, { ...credential, passwordHash });
  await changeOrigin(world, (row) => {
    if (row["kind"] === apiKeys.name && row["owner"] === id) return [];
    if (row["kind"] !== credentials.name || row["id"] !== id) return [row];
    const seeded = { ...(JSON.parse(String(row["body"])) as Credential), passwordHash };
    return [{ ...row, body: JSON.stringify(seeded) }, rowOf(key)];
  });
  return { id, username, apiKey, password };
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
