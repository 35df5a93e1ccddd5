import { addKey } from "../../domain/credentials/api-key.ts";
import type { Credential } from "../../domain/credentials/credential.ts";
import { newApiKey, newClientKey, newId } from "../../domain/random.ts";
import { hashSecret } from "../../secrets.ts";
import { type Call, credentialOf, type Room } from "../call.ts";

const generateApiKey: Room = async (call) => {
  const { world, random, salt, now, settings } = call;
  const { id: credentialId } = await credentialOf(call);
  const apiKey = newApiKey(random);
  const added = { id: newId(random), credentialId, hash: hashSecret(apiKey, salt) };
  for (const key of addKey(await world.apiKeys(credentialId), added, now, settings)) await world.saveApiKey(key);
  return { apiKey };
};

const generateClientKey: Room = async (call) => replaceClientKey(call, await credentialOf(call));

const generateOwnClientKey: Room = (call) => replaceClientKey(call, call.caller);

async function replaceClientKey(call: Call, credential: Credential): Promise<object> {
  const clientKey = newClientKey(call.random);
  await call.world.saveCredential({ ...credential, clientKey });
  return { clientKey };
}

export const keyRooms: Readonly<Record<string, Room>> = {
  "management/v3/api-key-company-level/generateNewApiKey": generateApiKey,
  "management/v3/api-key-merchant-level/generateNewApiKey": generateApiKey,
  "management/v3/client-key-company-level/generateNewClientKey": generateClientKey,
  "management/v3/client-key-merchant-level/generateNewClientKey": generateClientKey,
  "management/v3/my-api-credential/generateClientKey": generateOwnClientKey,
};
