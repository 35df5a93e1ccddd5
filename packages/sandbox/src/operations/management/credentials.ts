import type * as company from "@adyen-kit/client/management/v3/api-credentials-company-level";
import type * as merchant from "@adyen-kit/client/management/v3/api-credentials-merchant-level";
import type {
  CompanyApiCredential,
  CreateCompanyApiCredentialRequest,
  UpdateCompanyApiCredentialRequest,
} from "@adyen-kit/client/management/v3/types";
import { firstKey } from "../../domain/credentials/api-key.ts";
import {
  changed,
  companyUsername,
  type Credential,
  type CredentialChanges,
  type Owner,
} from "../../domain/credentials/credential.ts";
import { replacedOrigins } from "../../domain/credentials/origin.ts";
import { picked } from "../../domain/management/document.ts";
import { pageOf } from "../../domain/page.ts";
import { newApiKey, newClientKey, newId, newPassword, newUsername } from "../../domain/random.ts";
import { isRestricted, reachesCredential } from "../../domain/scope.ts";
import { hashSecret } from "../../storage/secret.ts";
import {
  type Call,
  type CredentialParams,
  type Handler,
  type HandlerOf,
  type Handlers,
  reachedMerchants,
  requireCompany,
  requireCredential,
  requireMerchantInPath,
} from "../call.ts";
import { type PageBody, renderCredential, renderPage } from "./render.ts";
import { apiKeys, credentials, usernames } from "../../storage/kinds.ts";

const getCredential: Handler<CredentialParams, CompanyApiCredential> = (call) =>
  renderCredential(call.base, requireCredential(call));

const listOfCompany: HandlerOf<typeof company.listApiCredentials> = (call) =>
  credentialPage(call, requireCompany(call).id);

const listOfMerchant: HandlerOf<typeof merchant.listApiCredentials> = (call) =>
  credentialPage(call, requireMerchantInPath(call).id);

const createForCompany: HandlerOf<typeof company.createApiCredential> = (call) => {
  const { id } = requireCompany(call);
  return { associatedMerchantAccounts: [], ...create(call, { level: "company", id }, id, call.body) };
};

const createForMerchant: HandlerOf<typeof merchant.createApiCredential> = (call) => {
  const { id, companyId } = requireMerchantInPath(call);
  return create(call, { level: "merchant", id }, companyId, call.body);
};

const updateCredential: Handler<CredentialParams & { readonly body?: CredentialRequest }, CompanyApiCredential> = (
  call,
) => {
  const credential = requireCredential(call);
  const updated = withRequest(call, credential, call.body);
  call.world.save(credentials, updated);
  return renderCredential(call.base, updated);
};

function create(call: Call, owner: Owner, companyId: string, request: CreateCompanyApiCredentialRequest) {
  const { world, random, salt, now } = call;
  const password = newPassword(random);
  const apiKey = newApiKey(random);
  const blank: Credential = {
    id: newId(random),
    username: freeUsername(call, companyId),
    companyId,
    owner,
    active: true,
    roles: [],
    allowedIpAddresses: [],
    allowedOrigins: [],
    // None named means all: a caller that does not reach all hands on what it reaches.
    associatedMerchantAccounts: owner.level === "company" ? call.caller.associatedMerchantAccounts : [],
    clientKey: newClientKey(random),
    passwordHash: hashSecret(password, salt),
  };
  const credential = withRequest(call, blank, picked(request, GIVEN));
  world.save(credentials, credential);
  world.save(usernames, { username: credential.username, credentialId: credential.id });
  world.save(
    apiKeys,
    firstKey({ id: newId(random), credentialId: credential.id, hash: hashSecret(apiKey, salt) }, now),
  );
  return { ...renderCredential(call.base, credential), apiKey, password };
}

/** What can be set of a credential that is new: it is active, and without a certificate. */
const GIVEN = ["allowedOrigins", "associatedMerchantAccounts", "description", "roles"] as const;

type CredentialRequest = CreateCompanyApiCredentialRequest & UpdateCompanyApiCredentialRequest;

/** A credential with what a request sets. A list of origins takes the place of the list before. */
function withRequest(call: Call, credential: Credential, request: CredentialRequest): Credential {
  const updated = changed(credential, changesOf(credential, request), {
    giver: companyCredential(call, credential.companyId) ?? call.caller,
    merchantIds: reachedMerchants(call, credential.companyId),
    isRestricted: isRestricted(call.caller),
  });
  return request.allowedOrigins === undefined
    ? updated
    : {
        ...updated,
        allowedOrigins: replacedOrigins(credential.allowedOrigins, request.allowedOrigins, () => newId(call.random)),
      };
}

function companyCredential({ world }: Call, companyId: string): Credential | undefined {
  const named = world.one(usernames, companyUsername(companyId));
  return named && world.one(credentials, named.credentialId);
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

function freeUsername({ world, random }: Call, companyId: string): string {
  let username = newUsername(companyId, random);
  while (world.one(usernames, username) !== undefined) username = newUsername(companyId, random);
  return username;
}

function credentialPage(call: Call, ownerId: string): PageBody<CompanyApiCredential> {
  const all = call.world.of(credentials, ownerId);
  const reached = all.filter((one) => reachesCredential(call.caller, one));
  return renderPage(`${call.base}${call.path}`, pageOf(reached, call.page), (one) => renderCredential(call.base, one));
}

export const companyCredentialHandlers: Handlers<typeof company> = {
  listApiCredentials: listOfCompany,
  createApiCredential: createForCompany,
  getApiCredential: getCredential,
  updateApiCredential: updateCredential,
};

export const merchantCredentialHandlers: Handlers<typeof merchant> = {
  listApiCredentials: listOfMerchant,
  createApiCredential: createForMerchant,
  getApiCredential: getCredential,
  updateApiCredential: updateCredential,
};
