// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { AllowedOrigin, AllowedOriginsResponse, RestServiceError } from "./types.ts";

export interface ListAllowedOriginsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
}

/**
 * `GET /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins`
 *
 * Lists the web origins from which the client key of a credential may be used. It comes whole, without pages.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins}
 */
export const listAllowedOrigins: Operation<ListAllowedOriginsParams, AllowedOriginsResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "allowed-origins-merchant-level/listAllowedOrigins",
  "GET",
  "/merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins",
);

export interface CreateAllowedOriginParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
  body: AllowedOrigin;
}

/**
 * `POST /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins`
 *
 * Lets a credential's client key be used from one more web origin: scheme, host and port, without a path. An
 * origin that is there already is error 31_004.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins}
 */
export const createAllowedOrigin: Operation<CreateAllowedOriginParams, AllowedOrigin, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "allowed-origins-merchant-level/createAllowedOrigin",
  "POST",
  "/merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins",
  { body: true },
);

export interface GetAllowedOriginParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
  /** Id of the allowed origin. */
  originId: string;
}

/**
 * `GET /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins/{originId}`
 *
 * Answers one allowed origin of a credential, by its id.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins/(originId)}
 */
export const getAllowedOrigin: Operation<GetAllowedOriginParams, AllowedOrigin, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "allowed-origins-merchant-level/getAllowedOrigin",
  "GET",
  "/merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins/{originId}",
);

export interface DeleteAllowedOriginParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
  /** Id of the allowed origin. */
  originId: string;
}

/**
 * `DELETE /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins/{originId}`
 *
 * Removes an allowed origin of a credential. Drop-in stops working on pages of that origin at once.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins/(originId)}
 */
export const deleteAllowedOrigin: Operation<DeleteAllowedOriginParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "allowed-origins-merchant-level/deleteAllowedOrigin",
  "DELETE",
  "/merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins/{originId}",
  { empty: true },
);

/** Allowed origins - merchant level: its operations as methods. */
export interface AllowedOriginsMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins`
   *
   * Lists the web origins from which the client key of a credential may be used. It comes whole, without pages.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins}
   */
  listAllowedOrigins(params: ListAllowedOriginsParams, options?: CallOptions): ApiCall<AllowedOriginsResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins`
   *
   * Lets a credential's client key be used from one more web origin: scheme, host and port, without a path. An
   * origin that is there already is error 31_004.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins}
   */
  createAllowedOrigin(params: CreateAllowedOriginParams, options?: CallOptions): ApiCall<AllowedOrigin, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins/{originId}`
   *
   * Answers one allowed origin of a credential, by its id.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins/(originId)}
   */
  getAllowedOrigin(params: GetAllowedOriginParams, options?: CallOptions): ApiCall<AllowedOrigin, RestServiceError>;

  /**
   * `DELETE /merchants/{merchantId}/apiCredentials/{apiCredentialId}/allowedOrigins/{originId}`
   *
   * Removes an allowed origin of a credential. Drop-in stops working on pages of that origin at once.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/apiCredentials/(apiCredentialId)/allowedOrigins/(originId)}
   */
  deleteAllowedOrigin(params: DeleteAllowedOriginParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const AllowedOriginsMerchantLevelApi: Facade<AllowedOriginsMerchantLevelApi> = /* @__PURE__ */ facade({
  listAllowedOrigins,
  createAllowedOrigin,
  getAllowedOrigin,
  deleteAllowedOrigin,
});
