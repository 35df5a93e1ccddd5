import { addKey } from "../../../domain/credentials/api-key.ts";
import { addClientKey } from "../../../domain/credentials/client-key.ts";
import type { Credential } from "../../../domain/credentials/credential.ts";
import { newApiKey, newClientKey, newId } from "../../../domain/random.ts";
import { hashSecret } from "../../../secrets.ts";
import { clientKeys } from "../../client-key.ts";
import { type Call, credentialOf, type Room } from "../../call.ts";
import { apiKeys, credentials } from "../../../store/kinds.ts";

const generateApiKey: Room = async (call) => {
  const { world, random, salt, now, settings } = call;
  const { id: credentialId } = await credentialOf(call);
  const apiKey = newApiKey(random);
  const added = { id: newId(random), credentialId, hash: hashSecret(apiKey, salt) };
  for (const key of addKey(await world.of(apiKeys, credentialId), added, now, settings)) await world.save(apiKeys, key);
  return { apiKey };
};

const generateClientKey: Room = async (call) => replaceClientKey(call, await credentialOf(call));

const generateOwnClientKey: Room = (call) => replaceClientKey(call, call.caller);

async function replaceClientKey(call: Call, credential: Credential): Promise<object> {
  const { world, random, salt, now, settings } = call;
  const clientKey = newClientKey(random);
  const remembered = (key: string) => ({ id: newId(random), credentialId: credential.id, hash: hashSecret(key, salt) });
  const before = await world.of(clientKeys, credential.id);
  const all = addClientKey(before, remembered(credential.clientKey), remembered(clientKey), now, settings);
  for (const key of all) await world.save(clientKeys, key);
  await world.save(credentials, { ...credential, clientKey });
  return { clientKey };
}

export const keyRooms: Readonly<Record<string, Room>> = {
  "management/api-key-company-level/generateNewApiKey": generateApiKey,
  "management/api-key-merchant-level/generateNewApiKey": generateApiKey,
  "management/client-key-company-level/generateNewClientKey": generateClientKey,
  "management/client-key-merchant-level/generateNewClientKey": generateClientKey,
  "management/my-api-credential/generateClientKey": generateOwnClientKey,
};
