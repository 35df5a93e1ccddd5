import {
  AdyenClient,
  type AdyenError,
  ApiError,
  AuthenticationError,
  type ClientOptions,
  ConfigurationError,
  PermissionError,
} from "@adyen-kit/client";
import { paymentMethods } from "@adyen-kit/client/checkout/v71/payments";
import {
  createApiCredential as createOfCompany,
  getApiCredential as getOfCompany,
  listApiCredentials as listOfCompany,
  updateApiCredential as updateOfCompany,
} from "@adyen-kit/client/management/v3/api-credentials-company-level";
import {
  createApiCredential as createOfMerchant,
  getApiCredential as getOfMerchant,
  listApiCredentials as listOfMerchant,
  updateApiCredential as updateOfMerchant,
} from "@adyen-kit/client/management/v3/api-credentials-merchant-level";
import { generateNewApiKey as generateForCompany } from "@adyen-kit/client/management/v3/api-key-company-level";
import { generateNewApiKey as generateForMerchant } from "@adyen-kit/client/management/v3/api-key-merchant-level";
import { getApiCredentialDetails } from "@adyen-kit/client/management/v3/my-api-credential";
import { messageOf } from "./errors.ts";
import type { CredentialRef } from "./machine/records.ts";
import { Secret } from "./secret.ts";

/** Adyen refused: nothing happened. */
export interface Refusal {
  readonly reason: string;
  readonly advice: string;
  readonly statusCode?: number;
  readonly errorCode?: string;
  readonly requestId?: string;
}

type NoKey =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** Adyen asks for patience: nothing happened, and it may be asked again after so many milliseconds. */
  | { readonly kind: "later"; readonly afterMs: number; readonly reason: string }
  /** The answer was lost: there may be a new key. */
  | { readonly kind: "unknown"; readonly reason: string };

export type GenerateOutcome = { readonly kind: "generated"; readonly key: Secret; readonly requestId?: string } | NoKey;

export type CreateOutcome =
  | { readonly kind: "created"; readonly credentialId: string; readonly key: Secret; readonly requestId?: string }
  | NoKey;

export type ProbeOutcome =
  /** It works. `credentialId`: whose it is, where the key may ask. */
  | { readonly kind: "answers"; readonly credentialId?: string }
  /** It does not work: not yet, not any more, never did, or not from this address. */
  | { readonly kind: "refused" }
  /** Nobody knows: no answer, or one that says nothing about the key. `afterMs`: not to be asked again before. */
  | { readonly kind: "unclear"; readonly reason: string; readonly afterMs?: number };

/** A credential as Adyen describes it: what decides whether its keys can be rotated from here. */
export interface CredentialFacts {
  readonly active: boolean;
  readonly roles: readonly string[];
  /** Its keys work from these addresses only; none named: from everywhere. */
  readonly allowedIpAddresses: readonly string[];
  readonly associatedMerchantAccounts: readonly string[];
  readonly allowedOrigins: readonly string[];
  readonly description?: string;
  /** Of the client certificate that has to come with its calls. */
  readonly subjectDN?: string;
}

export type InspectOutcome =
  | { readonly kind: "seen"; readonly facts: CredentialFacts }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The platform could not be reached, or has trouble: it may be asked again after so many milliseconds. */
  | { readonly kind: "later"; readonly refusal: Refusal; readonly afterMs: number };

/** A credential in a list. */
export interface CredentialListing {
  readonly credentialId: string;
  readonly username: string;
  readonly active: boolean;
  readonly description?: string;
}

/** What a rotation asks of Adyen. The platform is the credential's. No method but `list` throws for what Adyen or the network does. */
export interface AdyenKeys {
  /** Reads the credential, which takes the role that generating takes. */
  inspect(credential: CredentialRef, callingKey: Secret): Promise<InspectOutcome>;
  /** Calls once. Never repeats: each call makes another key. */
  generate(credential: CredentialRef, callingKey: Secret): Promise<GenerateOutcome>;
  /** Creates a credential that may do what this one may. Its key comes with it, and no older key is touched. Calls once. */
  createLike(
    credential: CredentialRef,
    facts: CredentialFacts,
    description: string,
    callingKey: Secret,
  ): Promise<CreateOutcome>;
  /** Makes all keys of a credential stop, which can be undone in the Customer Area. Gives why it could not. */
  deactivate(credential: CredentialRef, callingKey: Secret): Promise<Refusal | undefined>;
  /** Sets the description of a credential. Gives why it could not. */
  describe(credential: CredentialRef, description: string, callingKey: Secret): Promise<Refusal | undefined>;
  /** Tries a key: with `GET /me`, or with a question to Checkout in the name of a merchant account. */
  probe(platform: string, key: Secret, checkoutMerchant?: string): Promise<ProbeOutcome>;
  /** Every credential of an account. @throws {AdyenError} it cannot be listed. */
  list(account: Omit<CredentialRef, "credentialId">, callingKey: Secret): Promise<readonly CredentialListing[]>;
  /** What time it is by the platform's clock; `undefined` where it cannot be reached. */
  time(platform: string, callingKey: Secret): Promise<Date | undefined>;
}

/** {@link AdyenKeys} through the client. `liveUrlPrefix` is for probes of Checkout on the live platform alone. */
export function adyenKeys(options: Pick<ClientOptions, "timeout" | "liveUrlPrefix" | "middleware"> = {}): AdyenKeys {
  const clients = new Map<string, AdyenClient>();
  const clientOf = (platform: string): AdyenClient => {
    const known = clients.get(platform);
    // The rotation has its own patience, and writes down every try.
    const client = known ?? new AdyenClient({ ...options, ...placeOf(platform), apiKey: noKey, maxRetries: 0 });
    clients.set(platform, client);
    return client;
  };
  const update = async (
    { platform, level, accountId, credentialId: apiCredentialId }: CredentialRef,
    body: { readonly active: boolean } | { readonly description: string },
    callingKey: Secret,
  ): Promise<Refusal | undefined> => {
    const [client, perCall] = [clientOf(platform), withKey(callingKey)];
    const call =
      level === "company"
        ? updateOfCompany(client, { companyId: accountId, apiCredentialId, body }, perCall)
        : updateOfMerchant(client, { merchantId: accountId, apiCredentialId, body }, perCall);
    const result = await call.result();
    return result.ok ? undefined : refusalOf(result.error);
  };
  return {
    async inspect({ platform, level, accountId, credentialId: apiCredentialId }, callingKey) {
      const [client, perCall] = [clientOf(platform), withKey(callingKey)];
      const call =
        level === "company"
          ? getOfCompany(client, { companyId: accountId, apiCredentialId }, perCall)
          : getOfMerchant(client, { merchantId: accountId, apiCredentialId }, perCall);
      const result = await call.result();
      if (result.ok) return { kind: "seen", facts: factsOf(result.data) };
      const { error } = result;
      const refusal = refusalOf(error);
      // A refusal of the key, the role or the name is an answer. Everything else may be otherwise in a minute.
      const isFinal = error instanceof ConfigurationError || (error instanceof ApiError && isAnswer(error.statusCode));
      if (isFinal) return { kind: "refused", refusal };
      const afterMs = (error instanceof ApiError ? error.retryAfter : undefined) ?? patienceMs;
      return { kind: "later", refusal, afterMs };
    },
    async generate({ platform, level, accountId, credentialId: apiCredentialId }, callingKey) {
      const [client, perCall] = [clientOf(platform), withKey(callingKey)];
      const call =
        level === "company"
          ? generateForCompany(client, { companyId: accountId, apiCredentialId }, perCall)
          : generateForMerchant(client, { merchantId: accountId, apiCredentialId }, perCall);
      const result = await call.result();
      if (!result.ok) return noKeyFrom(result.error);
      const { apiKey } = result.data;
      if (!isText(apiKey)) return withoutKey;
      return { kind: "generated", key: new Secret(apiKey), ...requestIdOf(result.response) };
    },
    async createLike({ platform, level, accountId }, facts, description, callingKey) {
      const [client, perCall] = [clientOf(platform), withKey(callingKey)];
      const { roles, allowedOrigins, associatedMerchantAccounts } = facts;
      const body = { roles, allowedOrigins, description };
      const call =
        level === "company"
          ? createOfCompany(client, { companyId: accountId, body: { ...body, associatedMerchantAccounts } }, perCall)
          : createOfMerchant(client, { merchantId: accountId, body }, perCall);
      const result = await call.result();
      if (!result.ok) return noKeyFrom(result.error);
      const { apiKey, id } = result.data;
      if (!isText(apiKey) || !isText(id)) return withoutKey;
      return { kind: "created", credentialId: id, key: new Secret(apiKey), ...requestIdOf(result.response) };
    },
    deactivate: (credential, callingKey) => update(credential, { active: false }, callingKey),
    describe: (credential, description, callingKey) => update(credential, { description }, callingKey),
    async probe(platform, key, checkoutMerchant) {
      const [client, perCall] = [clientOf(platform), withKey(key)];
      if (checkoutMerchant !== undefined) {
        const result = await paymentMethods(client, { body: { merchantAccount: checkoutMerchant } }, perCall).result();
        return result.ok ? { kind: "answers" } : probeFailure(result.error);
      }
      const result = await getApiCredentialDetails(client, {}, perCall).result();
      return result.ok ? { kind: "answers", credentialId: result.data.id } : probeFailure(result.error);
    },
    async list({ platform, level, accountId }, callingKey) {
      const [client, perCall] = [clientOf(platform), withKey(callingKey)];
      const pages =
        level === "company"
          ? listOfCompany(client, { companyId: accountId, pageSize: 100 }, perCall)
          : listOfMerchant(client, { merchantId: accountId, pageSize: 100 }, perCall);
      const listed: CredentialListing[] = [];
      for await (const { id, username, active, description } of pages) {
        listed.push({ credentialId: id, username, active, ...(description !== undefined && { description }) });
      }
      return listed;
    },
    async time(platform, callingKey) {
      const result = await getApiCredentialDetails(clientOf(platform), {}, withKey(callingKey)).result();
      const headers = result.ok
        ? result.response.headers
        : result.error instanceof ApiError
          ? result.error.responseHeaders
          : undefined;
      const time = Date.parse(headers?.get("date") ?? "");
      return Number.isNaN(time) ? undefined : new Date(time);
    },
  };
}

function placeOf(platform: string): Pick<ClientOptions, "environment" | "baseUrl"> {
  return platform === "test" || platform === "live"
    ? { environment: platform }
    : { environment: "test", baseUrl: platform };
}

function noKey(): never {
  throw new Error("Every call of a rotation names its key.");
}

function withKey(key: Secret): { readonly apiKey: string } {
  return { apiKey: key.reveal() };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function requestIdOf({ requestId }: { readonly requestId: string | undefined }): { readonly requestId?: string } {
  return requestId === undefined ? {} : { requestId };
}

/** A success without a key says nothing; there may be a key all the same. */
const withoutKey = { kind: "unknown", reason: "Adyen answered without a key." } as const;

/** What Adyen asks for where it names no time. */
const patienceMs = 60_000;

function isAnswer(statusCode: number): boolean {
  return statusCode < 500 && statusCode !== 408 && statusCode !== 429;
}

function noKeyFrom(error: AdyenError): NoKey {
  if (error.outcomeUnknown) return { kind: "unknown", reason: error.message };
  if (error instanceof ApiError && error.statusCode === 429) {
    return { kind: "later", afterMs: error.retryAfter ?? patienceMs, reason: error.message };
  }
  return { kind: "refused", refusal: refusalOf(error) };
}

function probeFailure(error: AdyenError): ProbeOutcome {
  // Only a key that is known gets so far as to lack a role, or to get an answer that says what else is wrong.
  if (error instanceof PermissionError) return { kind: "answers" };
  if (error instanceof AuthenticationError) return { kind: "refused" };
  const said = error instanceof ApiError ? error : undefined;
  if (said?.statusCode === 422) return { kind: "answers" };
  const afterMs = said?.retryAfter;
  return { kind: "unclear", reason: error.message, ...(afterMs !== undefined && { afterMs }) };
}

/** Answers may lack what their description promises. */
interface Described {
  readonly active?: boolean;
  readonly roles?: readonly string[];
  readonly allowedIpAddresses?: readonly string[];
  readonly associatedMerchantAccounts?: readonly string[];
  readonly allowedOrigins?: readonly { readonly domain?: string }[];
  readonly description?: string;
  readonly subjectDN?: string;
}

function factsOf(data: Described): CredentialFacts {
  const { active = true, roles = [], allowedIpAddresses = [], associatedMerchantAccounts = [] } = data;
  const { allowedOrigins = [], description, subjectDN } = data;
  return {
    active,
    roles,
    allowedIpAddresses,
    associatedMerchantAccounts,
    allowedOrigins: allowedOrigins.flatMap(({ domain }) => (domain === undefined ? [] : [domain])),
    ...(description !== undefined && { description }),
    ...(isText(subjectDN) && { subjectDN }),
  };
}

function refusalOf(error: AdyenError): Refusal {
  const said = error instanceof ApiError ? error : undefined;
  return {
    reason: messageOf(error),
    advice: adviceFor(error),
    ...(said && { statusCode: said.statusCode }),
    ...(said?.errorCode !== undefined && { errorCode: said.errorCode }),
    ...(said?.requestId !== undefined && { requestId: said.requestId }),
  };
}

function adviceFor(error: AdyenError): string {
  if (error instanceof ConfigurationError) return "Nothing was sent: mend what is named.";
  if (!(error instanceof ApiError)) return "Adyen could not be reached: check the network and the address.";
  switch (error.statusCode) {
    case 401:
      return "The calling key is wrong, or does not work any more: give one that does.";
    case 403:
      return "The calling key's credential needs the role Management API—API credentials read and write, and must reach this account.";
    case 404:
    case 422:
      return "Check the names of the company or merchant account and of the credential.";
    default:
      return "Try again later.";
  }
}
