// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  ApiCredential,
  CreateApiCredentialResponse,
  CreateMerchantApiCredentialRequest,
  ListMerchantApiCredentialsResponse,
  RestServiceError,
  UpdateMerchantApiCredentialRequest,
} from "./types.ts";

export interface ListApiCredentialsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/apiCredentials`
 *
 * Lists the API credentials that belong to one merchant account, page by page. Keys and passwords are never
 * among the fields.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials}
 */
export const listApiCredentials: PagedOperation<ListApiCredentialsParams, ApiCredential, ListMerchantApiCredentialsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "api-credentials-merchant-level/listApiCredentials",
  "GET",
  "/merchants/{merchantId}/apiCredentials",
  ["pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface CreateApiCredentialParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: CreateMerchantApiCredentialRequest;
}

/**
 * `POST /merchants/{merchantId}/apiCredentials`
 *
 * Makes an API credential that works for one merchant account only. This answer is the only one that ever holds
 * its API key and Basic password.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/apiCredentials}
 */
export const createApiCredential: Operation<CreateApiCredentialParams, CreateApiCredentialResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "api-credentials-merchant-level/createApiCredential",
  "POST",
  "/merchants/{merchantId}/apiCredentials",
  { body: true },
);

export interface GetApiCredentialParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
}

/**
 * `GET /merchants/{merchantId}/apiCredentials/{apiCredentialId}`
 *
 * Answers one API credential of a merchant account, without its API key.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials/(apiCredentialId)}
 */
export const getApiCredential: Operation<GetApiCredentialParams, ApiCredential, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "api-credentials-merchant-level/getApiCredential",
  "GET",
  "/merchants/{merchantId}/apiCredentials/{apiCredentialId}",
);

export interface UpdateApiCredentialParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
  body: UpdateMerchantApiCredentialRequest;
}

/**
 * `PATCH /merchants/{merchantId}/apiCredentials/{apiCredentialId}`
 *
 * Changes a credential of a merchant account. What is left out stays, but `roles` and `allowedOrigins` are
 * replaced as a whole. `active: false` stops all of its keys at once.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/apiCredentials/(apiCredentialId)}
 */
export const updateApiCredential: Operation<UpdateApiCredentialParams, ApiCredential, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "api-credentials-merchant-level/updateApiCredential",
  "PATCH",
  "/merchants/{merchantId}/apiCredentials/{apiCredentialId}",
  { body: true },
);

/** API credentials - merchant level: its operations as methods. */
export interface ApiCredentialsMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/apiCredentials`
   *
   * Lists the API credentials that belong to one merchant account, page by page. Keys and passwords are never
   * among the fields.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials}
   */
  listApiCredentials(params: ListApiCredentialsParams, options?: CallOptions): PagedCall<ApiCredential, ListMerchantApiCredentialsResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/apiCredentials`
   *
   * Makes an API credential that works for one merchant account only. This answer is the only one that ever holds
   * its API key and Basic password.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/apiCredentials}
   */
  createApiCredential(params: CreateApiCredentialParams, options?: CallOptions): ApiCall<CreateApiCredentialResponse, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/apiCredentials/{apiCredentialId}`
   *
   * Answers one API credential of a merchant account, without its API key.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/apiCredentials/(apiCredentialId)}
   */
  getApiCredential(params: GetApiCredentialParams, options?: CallOptions): ApiCall<ApiCredential, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/apiCredentials/{apiCredentialId}`
   *
   * Changes a credential of a merchant account. What is left out stays, but `roles` and `allowedOrigins` are
   * replaced as a whole. `active: false` stops all of its keys at once.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/apiCredentials/(apiCredentialId)}
   */
  updateApiCredential(params: UpdateApiCredentialParams, options?: CallOptions): ApiCall<ApiCredential, RestServiceError>;
}

export const ApiCredentialsMerchantLevelApi: Facade<ApiCredentialsMerchantLevelApi> = /* @__PURE__ */ facade({
  listApiCredentials,
  createApiCredential,
  getApiCredential,
  updateApiCredential,
});
