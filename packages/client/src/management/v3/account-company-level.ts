// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation, type PagedOperationWithOptionalParams } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type { Company, ListCompanyResponse, ListMerchantResponse, Merchant, RestServiceError } from "./types.ts";

export interface ListCompanyAccountsParams {
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
}

/**
 * `GET /companies`
 *
 * Lists the company accounts that the calling credential can see, page by page; most credentials see one.
 *
 * - Role: Management API—Account read
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies}
 */
export const listCompanyAccounts: PagedOperationWithOptionalParams<ListCompanyAccountsParams, Company, ListCompanyResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "account-company-level/listCompanyAccounts",
  "GET",
  "/companies",
  ["pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface GetCompanyAccountParams {
  /** Name of the company account. */
  companyId: string;
}

/**
 * `GET /companies/{companyId}`
 *
 * Answers one company account: name, description, status and the data centers whose URL prefix live calls need.
 *
 * - Role: Management API—Account read
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)}
 */
export const getCompanyAccount: Operation<GetCompanyAccountParams, Company, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-company-level/getCompanyAccount",
  "GET",
  "/companies/{companyId}",
);

export interface ListMerchantAccountsParams {
  /** Name of the company account. */
  companyId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
}

/**
 * `GET /companies/{companyId}/merchants`
 *
 * Lists the merchant accounts of a company, page by page, as far as the calling credential may see them. A short
 * list more often means missing access than missing accounts.
 *
 * - Role: Management API—Account read
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/merchants}
 */
export const listMerchantAccounts: PagedOperation<ListMerchantAccountsParams, Merchant, ListMerchantResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "account-company-level/listMerchantAccounts",
  "GET",
  "/companies/{companyId}/merchants",
  ["pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 10 },
);

/** Account - company level: its operations as methods. */
export interface AccountCompanyLevelApi {
  /**
   * `GET /companies`
   *
   * Lists the company accounts that the calling credential can see, page by page; most credentials see one.
   *
   * - Role: Management API—Account read
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies}
   */
  listCompanyAccounts(params?: ListCompanyAccountsParams, options?: CallOptions): PagedCall<Company, ListCompanyResponse, RestServiceError>;

  /**
   * `GET /companies/{companyId}`
   *
   * Answers one company account: name, description, status and the data centers whose URL prefix live calls need.
   *
   * - Role: Management API—Account read
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)}
   */
  getCompanyAccount(params: GetCompanyAccountParams, options?: CallOptions): ApiCall<Company, RestServiceError>;

  /**
   * `GET /companies/{companyId}/merchants`
   *
   * Lists the merchant accounts of a company, page by page, as far as the calling credential may see them. A short
   * list more often means missing access than missing accounts.
   *
   * - Role: Management API—Account read
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/merchants}
   */
  listMerchantAccounts(params: ListMerchantAccountsParams, options?: CallOptions): PagedCall<Merchant, ListMerchantResponse, RestServiceError>;
}

export const AccountCompanyLevelApi: Facade<AccountCompanyLevelApi> = /* @__PURE__ */ facade({
  listCompanyAccounts,
  getCompanyAccount,
  listMerchantAccounts,
});
