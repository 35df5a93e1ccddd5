import { addKey, type ApiKey, standingOf } from "../../../domain/credentials/api-key.ts";
import { addClientKey } from "../../../domain/credentials/client-key.ts";
import type { Credential } from "../../../domain/credentials/credential.ts";
import { newApiKey, newClientKey, newId } from "../../../domain/random.ts";
import { hashSecret } from "../../../secrets.ts";
import { clientKeys } from "../../client-key.ts";
import { type Call, credentialOf, type Handler } from "../../call.ts";
import { apiKeys, credentials, type Kind } from "../../../store/kinds.ts";

const generateApiKey: Handler = async (call) => {
  const { world, random, salt, now, settings } = call;
  const { id: credentialId } = await credentialOf(call);
  const apiKey = newApiKey(random);
  const added = { id: newId(random), credentialId, hash: hashSecret(apiKey, salt) };
  await saveKeys(call, apiKeys, addKey(await world.of(apiKeys, credentialId), added, now, settings));
  return { apiKey };
};

const generateClientKey: Handler = async (call) => replaceClientKey(call, await credentialOf(call));

const generateOwnClientKey: Handler = (call) => replaceClientKey(call, call.caller);

async function replaceClientKey(call: Call, credential: Credential): Promise<object> {
  const { world, random, salt, now, settings } = call;
  const clientKey = newClientKey(random);
  const remembered = (key: string) => ({ id: newId(random), credentialId: credential.id, hash: hashSecret(key, salt) });
  const before = await world.of(clientKeys, credential.id);
  const all = addClientKey(before, remembered(credential.clientKey), remembered(clientKey), now, settings);
  await saveKeys(call, clientKeys, all);
  await world.save(credentials, { ...credential, clientKey });
  return { clientKey };
}

/** So many keys that have ended are remembered of a credential, the latest. */
const MOST_ENDED = 100;

async function saveKeys({ world, now }: Call, kind: Kind<ApiKey>, keys: readonly ApiKey[]): Promise<void> {
  const ended = keys.filter((key) => standingOf(key, now) === "expired");
  const forgotten = new Set(ended.slice(0, -MOST_ENDED));
  for (const key of keys) {
    if (forgotten.has(key)) await world.remove(kind, key.id);
    else await world.save(kind, key);
  }
}

export const keyHandlers: Readonly<Record<string, Handler>> = {
  "management/api-key-company-level/generateNewApiKey": generateApiKey,
  "management/api-key-merchant-level/generateNewApiKey": generateApiKey,
  "management/client-key-company-level/generateNewClientKey": generateClientKey,
  "management/client-key-merchant-level/generateNewClientKey": generateClientKey,
  "management/my-api-credential/generateClientKey": generateOwnClientKey,
};
