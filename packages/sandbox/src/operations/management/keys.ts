import type * as company from "@adyen-kit/client/management/v3/api-key-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/api-key-merchant-level";
import type * as companyClient from "@adyen-kit/client/management/v3/client-key-company-level";
import type * as merchantClient from "@adyen-kit/client/management/v3/client-key-merchant-level";
import { addKey, type ApiKey, standingOf } from "../../domain/credentials/api-key.ts";
import { addClientKey } from "../../domain/credentials/client-key.ts";
import type { Credential } from "../../domain/credentials/credential.ts";
import { newApiKey, newClientKey, newId } from "../../domain/random.ts";
import { hashSecret } from "../../storage/secret.ts";
import { type Call, type CredentialParams, type Handler, type Handlers, requireCredential } from "../call.ts";
import { apiKeys, clientKeys, credentials, type Kind } from "../../storage/kinds.ts";

interface ClientKeyBody {
  readonly clientKey: string;
}

const generateApiKey: Handler<CredentialParams, { readonly apiKey: string }> = (call) => {
  const { world, random, salt, now, settings } = call;
  const { id: credentialId } = requireCredential(call);
  const apiKey = newApiKey(random);
  const added = { id: newId(random), credentialId, hash: hashSecret(apiKey, salt) };
  saveKeys(call, apiKeys, addKey(world.of(apiKeys, credentialId), added, now, settings));
  return { apiKey };
};

const generateClientKey: Handler<CredentialParams, ClientKeyBody> = (call) =>
  replaceClientKey(call, requireCredential(call));

export const generateOwnClientKey: Handler<unknown, ClientKeyBody> = (call) => replaceClientKey(call, call.caller);

function replaceClientKey(call: Call, credential: Credential): ClientKeyBody {
  const { world, random, salt, now, settings } = call;
  const clientKey = newClientKey(random);
  const remembered = (key: string) => ({ id: newId(random), credentialId: credential.id, hash: hashSecret(key, salt) });
  const before = world.of(clientKeys, credential.id);
  const all = addClientKey(before, remembered(credential.clientKey), remembered(clientKey), now, settings);
  saveKeys(call, clientKeys, all);
  world.save(credentials, { ...credential, clientKey });
  return { clientKey };
}

/** So many keys that have ended are remembered of a credential, the latest. */
const MOST_ENDED = 100;

function saveKeys({ world, now }: Call, kind: Kind<ApiKey>, keys: readonly ApiKey[]): void {
  const ended = keys.filter((key) => standingOf(key, now) === "expired");
  const forgotten = new Set(ended.slice(0, -MOST_ENDED));
  for (const key of keys) {
    if (forgotten.has(key)) world.remove(kind, key.id);
    else world.save(kind, key);
  }
}

export const companyKeyHandlers: Handlers<typeof company> = { generateNewApiKey: generateApiKey };
export const merchantKeyHandlers: Handlers<typeof merchant> = { generateNewApiKey: generateApiKey };
export const companyClientKeyHandlers: Handlers<typeof companyClient> = { generateNewClientKey: generateClientKey };
export const merchantClientKeyHandlers: Handlers<typeof merchantClient> = { generateNewClientKey: generateClientKey };
