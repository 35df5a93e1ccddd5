import type {
  CreateCompanyApiCredentialRequest,
  UpdateCompanyApiCredentialRequest,
} from "@adyen-kit/client/management/v3/types";
import { firstKey } from "../../../domain/credentials/api-key.ts";
import {
  changed,
  type Credential,
  type CredentialChanges,
  type Owner,
} from "../../../domain/credentials/credential.ts";
import { type AllowedOrigin, withOrigin } from "../../../domain/credentials/origin.ts";
import { pageOf } from "../../../domain/page.ts";
import { newApiKey, newClientKey, newId, newPassword, newUsername } from "../../../domain/random.ts";
import { hashSecret } from "../../../secrets.ts";
import { type Call, companyOf, credentialOf, merchantOf, type Room } from "../../call.ts";
import { renderCredential, renderPage } from "../../render.ts";
import { apiKeys, credentials, merchants, usernames } from "../../../store/kinds.ts";

const getCredential: Room = async (call) => renderCredential(call.base, await credentialOf(call));

const listOfCompany: Room = async (call) => credentialPage(call, (await companyOf(call)).id);

const listOfMerchant: Room = async (call) => credentialPage(call, (await merchantOf(call)).id);

const createForCompany: Room = async (call) => {
  const { id } = await companyOf(call);
  return create(call, { level: "company", id }, id);
};

const createForMerchant: Room = async (call) => {
  const { id, companyId } = await merchantOf(call);
  return create(call, { level: "merchant", id }, companyId);
};

const updateCredential: Room = async (call) => {
  const credential = await credentialOf(call);
  const updated = await withRequest(call, credential, call.body as UpdateCompanyApiCredentialRequest);
  await call.world.save(credentials, updated);
  return renderCredential(call.base, updated);
};

async function create(call: Call, owner: Owner, companyId: string): Promise<object> {
  const { world, random, salt, now } = call;
  const password = newPassword(random);
  const apiKey = newApiKey(random);
  const blank: Credential = {
    id: newId(random),
    username: await freeUsername(call, companyId),
    companyId,
    owner,
    active: true,
    roles: [],
    allowedIpAddresses: [],
    allowedOrigins: [],
    associatedMerchantAccounts: [],
    clientKey: newClientKey(random),
    passwordHash: hashSecret(password, salt),
  };
  const credential = await withRequest(call, blank, call.body as CreateCompanyApiCredentialRequest);
  await world.save(credentials, credential);
  await world.save(usernames, { username: credential.username, credentialId: credential.id });
  await world.save(
    apiKeys,
    firstKey({ id: newId(random), credentialId: credential.id, hash: hashSecret(apiKey, salt) }, now),
  );
  return { ...renderCredential(call.base, credential), apiKey, password };
}

type CredentialRequest = CreateCompanyApiCredentialRequest & UpdateCompanyApiCredentialRequest;

/** A credential with what a request sets. A list of origins takes the place of the list before. */
async function withRequest(call: Call, credential: Credential, request: CredentialRequest): Promise<Credential> {
  const ofCompany = await call.world.of(merchants, credential.companyId);
  const context = { callerRoles: call.caller.roles, merchantIds: ofCompany.map(({ id }) => id) };
  const updated = changed(credential, changesOf(credential, request), context);
  return request.allowedOrigins === undefined
    ? updated
    : { ...updated, allowedOrigins: originsOf(call, credential, request.allowedOrigins) };
}

function changesOf({ owner }: Credential, request: CredentialRequest): CredentialChanges {
  const { active, description, roles, subjectDN, associatedMerchantAccounts } = request;
  return {
    ...(active !== undefined && { active }),
    ...(description !== undefined && { description }),
    ...(roles !== undefined && { roles }),
    ...(subjectDN !== undefined && { subjectDN }),
    ...(associatedMerchantAccounts !== undefined && owner.level === "company" && { associatedMerchantAccounts }),
  };
}

/** Origins that were there keep their ids. */
function originsOf(call: Call, { allowedOrigins }: Credential, domains: readonly string[]): AllowedOrigin[] {
  return domains.reduce<AllowedOrigin[]>((origins, domain) => {
    const id = allowedOrigins.find((origin) => origin.domain === domain)?.id ?? newId(call.random);
    return withOrigin(origins, id, domain);
  }, []);
}

async function freeUsername({ world, random }: Call, companyId: string): Promise<string> {
  let username = newUsername(companyId, random);
  while ((await world.one(usernames, username)) !== undefined) username = newUsername(companyId, random);
  return username;
}

async function credentialPage(call: Call, ownerId: string): Promise<object> {
  const owned = await call.world.of(credentials, ownerId);
  return renderPage(`${call.base}${call.path}`, pageOf(owned, call.page), (one) => renderCredential(call.base, one));
}

export const credentialRooms: Readonly<Record<string, Room>> = {
  "management/api-credentials-company-level/listApiCredentials": listOfCompany,
  "management/api-credentials-company-level/createApiCredential": createForCompany,
  "management/api-credentials-company-level/getApiCredential": getCredential,
  "management/api-credentials-company-level/updateApiCredential": updateCredential,
  "management/api-credentials-merchant-level/listApiCredentials": listOfMerchant,
  "management/api-credentials-merchant-level/createApiCredential": createForMerchant,
  "management/api-credentials-merchant-level/getApiCredential": getCredential,
  "management/api-credentials-merchant-level/updateApiCredential": updateCredential,
};
