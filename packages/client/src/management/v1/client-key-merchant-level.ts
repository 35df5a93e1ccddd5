// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { GenerateClientKeyResponse, RestServiceError } from "./types.ts";

export interface GenerateNewClientKeyParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
}

/**
 * `POST /merchants/{merchantId}/apiCredentials/{apiCredentialId}/generateClientKey`
 *
 * Makes a new client key for a credential of a merchant account: the public key that Drop-in is given. The new
 * one begins to work some minutes later, the old one for 24 hours more.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/apiCredentials/(apiCredentialId)/generateClientKey}
 */
export const generateNewClientKey: Operation<GenerateNewClientKeyParams, GenerateClientKeyResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "client-key-merchant-level/generateNewClientKey",
  "POST",
  "/merchants/{merchantId}/apiCredentials/{apiCredentialId}/generateClientKey",
);

/** Client key - merchant level: its operations as methods. */
export interface ClientKeyMerchantLevelApi {
  /**
   * `POST /merchants/{merchantId}/apiCredentials/{apiCredentialId}/generateClientKey`
   *
   * Makes a new client key for a credential of a merchant account: the public key that Drop-in is given. The new
   * one begins to work some minutes later, the old one for 24 hours more.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/apiCredentials/(apiCredentialId)/generateClientKey}
   */
  generateNewClientKey(params: GenerateNewClientKeyParams, options?: CallOptions): ApiCall<GenerateClientKeyResponse, RestServiceError>;
}

export const ClientKeyMerchantLevelApi: Facade<ClientKeyMerchantLevelApi> = /* @__PURE__ */ facade({
  generateNewClientKey,
});
