// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  CompanyApiCredential,
  CreateCompanyApiCredentialRequest,
  CreateCompanyApiCredentialResponse,
  ListCompanyApiCredentialsResponse,
  RestServiceError,
  UpdateCompanyApiCredentialRequest,
} from "./types.ts";

export interface ListApiCredentialsParams {
  /** Name of the company account. */
  companyId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
}

/**
 * `GET /companies/{companyId}/apiCredentials`
 *
 * Lists the API credentials of a company account, page by page. Keys and passwords are never among the fields.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/apiCredentials}
 */
export const listApiCredentials: PagedOperation<ListApiCredentialsParams, CompanyApiCredential, ListCompanyApiCredentialsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "api-credentials-company-level/listApiCredentials",
  "GET",
  "/companies/{companyId}/apiCredentials",
  ["pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface CreateApiCredentialParams {
  /** Name of the company account. */
  companyId: string;
  body: CreateCompanyApiCredentialRequest;
}

/**
 * `POST /companies/{companyId}/apiCredentials`
 *
 * Makes an API credential for a company account, with roles, origins and merchant accounts. This answer is the
 * only one that ever holds its API key and Basic password: store them before anything else. Only roles that the
 * company's own first credential has can be given.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/companies/(companyId)/apiCredentials}
 */
export const createApiCredential: Operation<CreateApiCredentialParams, CreateCompanyApiCredentialResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "api-credentials-company-level/createApiCredential",
  "POST",
  "/companies/{companyId}/apiCredentials",
  { body: true },
);

export interface GetApiCredentialParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
}

/**
 * `GET /companies/{companyId}/apiCredentials/{apiCredentialId}`
 *
 * Answers one API credential of a company: roles, origins, client key, whether it is active. Not its API key,
 * nor when keys end.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/apiCredentials/(apiCredentialId)}
 */
export const getApiCredential: Operation<GetApiCredentialParams, CompanyApiCredential, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "api-credentials-company-level/getApiCredential",
  "GET",
  "/companies/{companyId}/apiCredentials/{apiCredentialId}",
);

export interface UpdateApiCredentialParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the credential, such as `S2-6A4C1B2D3E4F50`; not its user name. */
  apiCredentialId: string;
  body: UpdateCompanyApiCredentialRequest;
}

/**
 * `PATCH /companies/{companyId}/apiCredentials/{apiCredentialId}`
 *
 * Changes a credential of a company account. What is left out stays, but `roles`, `allowedOrigins` and
 * `associatedMerchantAccounts` are replaced as a whole. `active: false` stops all of its keys at once.
 *
 * - Role: Management API—API credentials read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/companies/(companyId)/apiCredentials/(apiCredentialId)}
 */
export const updateApiCredential: Operation<UpdateApiCredentialParams, CompanyApiCredential, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "api-credentials-company-level/updateApiCredential",
  "PATCH",
  "/companies/{companyId}/apiCredentials/{apiCredentialId}",
  { body: true },
);

/** API credentials - company level: its operations as methods. */
export interface ApiCredentialsCompanyLevelApi {
  /**
   * `GET /companies/{companyId}/apiCredentials`
   *
   * Lists the API credentials of a company account, page by page. Keys and passwords are never among the fields.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/apiCredentials}
   */
  listApiCredentials(params: ListApiCredentialsParams, options?: CallOptions): PagedCall<CompanyApiCredential, ListCompanyApiCredentialsResponse, RestServiceError>;

  /**
   * `POST /companies/{companyId}/apiCredentials`
   *
   * Makes an API credential for a company account, with roles, origins and merchant accounts. This answer is the
   * only one that ever holds its API key and Basic password: store them before anything else. Only roles that the
   * company's own first credential has can be given.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/companies/(companyId)/apiCredentials}
   */
  createApiCredential(params: CreateApiCredentialParams, options?: CallOptions): ApiCall<CreateCompanyApiCredentialResponse, RestServiceError>;

  /**
   * `GET /companies/{companyId}/apiCredentials/{apiCredentialId}`
   *
   * Answers one API credential of a company: roles, origins, client key, whether it is active. Not its API key,
   * nor when keys end.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/apiCredentials/(apiCredentialId)}
   */
  getApiCredential(params: GetApiCredentialParams, options?: CallOptions): ApiCall<CompanyApiCredential, RestServiceError>;

  /**
   * `PATCH /companies/{companyId}/apiCredentials/{apiCredentialId}`
   *
   * Changes a credential of a company account. What is left out stays, but `roles`, `allowedOrigins` and
   * `associatedMerchantAccounts` are replaced as a whole. `active: false` stops all of its keys at once.
   *
   * - Role: Management API—API credentials read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/companies/(companyId)/apiCredentials/(apiCredentialId)}
   */
  updateApiCredential(params: UpdateApiCredentialParams, options?: CallOptions): ApiCall<CompanyApiCredential, RestServiceError>;
}

export const ApiCredentialsCompanyLevelApi: Facade<ApiCredentialsCompanyLevelApi> = /* @__PURE__ */ facade({
  listApiCredentials,
  createApiCredential,
  getApiCredential,
  updateApiCredential,
});
