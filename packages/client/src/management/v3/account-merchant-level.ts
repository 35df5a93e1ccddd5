// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperationWithOptionalParams } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  CreateMerchantRequest,
  CreateMerchantResponse,
  ListMerchantResponse,
  Merchant,
  RequestActivationResponse,
  RestServiceError,
} from "./types.ts";

export interface ListMerchantAccountsParams {
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
}

/**
 * `GET /merchants`
 *
 * Lists all merchant accounts that the calling credential can see, page by page, of whatever company.
 *
 * - Role: Management API—Account read
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants}
 */
export const listMerchantAccounts: PagedOperationWithOptionalParams<ListMerchantAccountsParams, Merchant, ListMerchantResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "account-merchant-level/listMerchantAccounts",
  "GET",
  "/merchants",
  ["pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface CreateMerchantAccountParams {
  body: CreateMerchantRequest;
}

/**
 * `POST /merchants`
 *
 * Makes a merchant account under a company, for platforms that manage accounts for others; Adyen has to open
 * this first. The new account is `PreActive` and takes no payments until it is activated.
 *
 * - Role: Management API—Accounts read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants}
 */
export const createMerchantAccount: Operation<CreateMerchantAccountParams, CreateMerchantResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-merchant-level/createMerchantAccount",
  "POST",
  "/merchants",
  { body: true },
);

export interface GetMerchantAccountParams {
  /** Name of the merchant account. */
  merchantId: string;
}

/**
 * `GET /merchants/{merchantId}`
 *
 * Answers one merchant account: company, status, capture delay, and the URL prefix for live calls.
 *
 * - Role: Management API—Account read
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)}
 */
export const getMerchantAccount: Operation<GetMerchantAccountParams, Merchant, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-merchant-level/getMerchantAccount",
  "GET",
  "/merchants/{merchantId}",
);

export interface RequestToActivateMerchantAccountParams {
  /** Name of the merchant account. */
  merchantId: string;
}

/**
 * `POST /merchants/{merchantId}/activate`
 *
 * Asks Adyen to activate a merchant account. The answer only confirms the request; a `merchant.updated` webhook
 * tells the outcome.
 *
 * - Role: Management API—Accounts read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/activate}
 */
export const requestToActivateMerchantAccount: Operation<RequestToActivateMerchantAccountParams, RequestActivationResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-merchant-level/requestToActivateMerchantAccount",
  "POST",
  "/merchants/{merchantId}/activate",
);

/** Account - merchant level: its operations as methods. */
export interface AccountMerchantLevelApi {
  /**
   * `GET /merchants`
   *
   * Lists all merchant accounts that the calling credential can see, page by page, of whatever company.
   *
   * - Role: Management API—Account read
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants}
   */
  listMerchantAccounts(params?: ListMerchantAccountsParams, options?: CallOptions): PagedCall<Merchant, ListMerchantResponse, RestServiceError>;

  /**
   * `POST /merchants`
   *
   * Makes a merchant account under a company, for platforms that manage accounts for others; Adyen has to open
   * this first. The new account is `PreActive` and takes no payments until it is activated.
   *
   * - Role: Management API—Accounts read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants}
   */
  createMerchantAccount(params: CreateMerchantAccountParams, options?: CallOptions): ApiCall<CreateMerchantResponse, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}`
   *
   * Answers one merchant account: company, status, capture delay, and the URL prefix for live calls.
   *
   * - Role: Management API—Account read
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)}
   */
  getMerchantAccount(params: GetMerchantAccountParams, options?: CallOptions): ApiCall<Merchant, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/activate`
   *
   * Asks Adyen to activate a merchant account. The answer only confirms the request; a `merchant.updated` webhook
   * tells the outcome.
   *
   * - Role: Management API—Accounts read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/activate}
   */
  requestToActivateMerchantAccount(params: RequestToActivateMerchantAccountParams, options?: CallOptions): ApiCall<RequestActivationResponse, RestServiceError>;
}

export const AccountMerchantLevelApi: Facade<AccountMerchantLevelApi> = /* @__PURE__ */ facade({
  listMerchantAccounts,
  createMerchantAccount,
  getMerchantAccount,
  requestToActivateMerchantAccount,
});
