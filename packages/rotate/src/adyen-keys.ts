import {
  AdyenClient,
  type AdyenError,
  ApiError,
  AuthenticationError,
  type ClientOptions,
  ConfigurationError,
  PermissionError,
} from "@adyen-kit/client";
import { getApiCredential as getOfCompany } from "@adyen-kit/client/management/v3/api-credentials-company-level";
import { getApiCredential as getOfMerchant } from "@adyen-kit/client/management/v3/api-credentials-merchant-level";
import { generateNewApiKey as generateForCompany } from "@adyen-kit/client/management/v3/api-key-company-level";
import { generateNewApiKey as generateForMerchant } from "@adyen-kit/client/management/v3/api-key-merchant-level";
import { getApiCredentialDetails } from "@adyen-kit/client/management/v3/my-api-credential";
import { messageOf } from "./errors.ts";
import type { CredentialRef } from "./machine/records.ts";
import { Secret } from "./secret.ts";

export type GenerateOutcome =
  | { readonly kind: "generated"; readonly key: Secret; readonly requestId?: string }
  /** Adyen refused: nothing happened. */
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** The answer was lost: there may be a new key. */
  | { readonly kind: "unknown"; readonly reason: string };

export interface Refusal {
  readonly reason: string;
  readonly advice: string;
  readonly statusCode?: number;
  readonly errorCode?: string;
  readonly requestId?: string;
}

export type ProbeOutcome =
  /** It works. `credentialId`: whose it is, where the key may ask. */
  | { readonly kind: "answers"; readonly credentialId?: string }
  /** It does not work: not yet, not any more, or never did. */
  | { readonly kind: "refused" }
  /** Nobody knows: no answer, or one that says nothing about the key. */
  | { readonly kind: "unclear"; readonly reason: string };

/** What a rotation asks of Adyen. No method throws for what Adyen or the network does. */
export interface AdyenKeys {
  /** Whether the calling key can see this credential, which takes the role that generating takes. */
  check(credential: CredentialRef, callingKey: Secret): Promise<Refusal | undefined>;
  /** Calls once. Never repeats: each call makes another key. */
  generate(credential: CredentialRef, callingKey: Secret): Promise<GenerateOutcome>;
  probe(key: Secret): Promise<ProbeOutcome>;
}

/** {@link AdyenKeys} through the client. */
export function adyenKeys(options: Pick<ClientOptions, "environment" | "baseUrl" | "timeout">): AdyenKeys {
  // The rotation has its own patience, and writes down every try.
  const client = new AdyenClient({ ...options, apiKey: noKey, maxRetries: 0 });
  return {
    async check({ level, accountId, credentialId: apiCredentialId }, callingKey) {
      const perCall = { apiKey: callingKey.reveal() };
      const call =
        level === "company"
          ? getOfCompany(client, { companyId: accountId, apiCredentialId }, perCall)
          : getOfMerchant(client, { merchantId: accountId, apiCredentialId }, perCall);
      const result = await call.result();
      return result.ok ? undefined : refusalOf(result.error);
    },
    async generate({ level, accountId, credentialId: apiCredentialId }, callingKey) {
      const perCall = { apiKey: callingKey.reveal() };
      const call =
        level === "company"
          ? generateForCompany(client, { companyId: accountId, apiCredentialId }, perCall)
          : generateForMerchant(client, { merchantId: accountId, apiCredentialId }, perCall);
      const result = await call.result();
      if (!result.ok) {
        const { error } = result;
        return error.outcomeUnknown
          ? { kind: "unknown", reason: error.message }
          : { kind: "refused", refusal: refusalOf(error) };
      }
      const { apiKey } = result.data;
      // A 200 without a key is an answer that says nothing; there may be a key all the same.
      if (typeof apiKey !== "string" || apiKey === "")
        return { kind: "unknown", reason: "Adyen answered without a key." };
      const { requestId } = result.response;
      return { kind: "generated", key: new Secret(apiKey), ...(requestId !== undefined && { requestId }) };
    },
    async probe(key) {
      const result = await getApiCredentialDetails(client, {}, { apiKey: key.reveal() }).result();
      if (result.ok) return { kind: "answers", credentialId: result.data.id };
      const { error } = result;
      // Only a key that is known gets so far as to lack a role.
      if (error instanceof PermissionError) return { kind: "answers" };
      if (error instanceof AuthenticationError) return { kind: "refused" };
      return { kind: "unclear", reason: error.message };
    },
  };
}

function noKey(): never {
  throw new Error("Every call of a rotation names its key.");
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
