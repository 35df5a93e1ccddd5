// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { GenerateApiKeyResponse, RestServiceError } from "./types.ts";

export interface GenerateNewApiKeyParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
}

/**
 * `POST /companies/{companyId}/apiCredentials/{apiCredentialId}/generateApiKey`
 *
 * Makes a new API key for a credential of a company and answers it this one time. The new key begins to work
 * some minutes later; the key that it replaces goes on working for 24 hours. A second call makes another key, so
 * a lost answer must not be followed by a blind repeat.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/companies/(companyId)/apiCredentials/(apiCredentialId)/generateApiKey}
 */
export const generateNewApiKey: Operation<GenerateNewApiKeyParams, GenerateApiKeyResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "api-key-company-level/generateNewApiKey",
  "POST",
  "/companies/{companyId}/apiCredentials/{apiCredentialId}/generateApiKey",
);

/** API key - company level: its operations as methods. */
export interface ApiKeyCompanyLevelApi {
  /**
   * `POST /companies/{companyId}/apiCredentials/{apiCredentialId}/generateApiKey`
   *
   * Makes a new API key for a credential of a company and answers it this one time. The new key begins to work
   * some minutes later; the key that it replaces goes on working for 24 hours. A second call makes another key, so
   * a lost answer must not be followed by a blind repeat.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/companies/(companyId)/apiCredentials/(apiCredentialId)/generateApiKey}
   */
  generateNewApiKey(params: GenerateNewApiKeyParams, options?: CallOptions): ApiCall<GenerateApiKeyResponse, RestServiceError>;
}

export const ApiKeyCompanyLevelApi: Facade<ApiKeyCompanyLevelApi> = /* @__PURE__ */ facade({
  generateNewApiKey,
});
