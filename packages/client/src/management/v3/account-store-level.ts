// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation, type PagedOperationWithOptionalParams } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  ListStoresResponse,
  RestServiceError,
  Store,
  StoreCreationRequest,
  StoreCreationWithMerchantCodeRequest,
  UpdateStoreRequest,
} from "./types.ts";

export interface ListStoresByMerchantIdParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
  /** Your reference of the store, not its id. */
  reference?: string | undefined;
}

/**
 * `GET /merchants/{merchantId}/stores`
 *
 * Lists the stores of one merchant account, page by page. `reference` finds one store by your own code.
 *
 * - Role: Management API—Stores read or Management API—Stores read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores}
 */
export const listStoresByMerchantId: PagedOperation<ListStoresByMerchantIdParams, Store, ListStoresResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "account-store-level/listStoresByMerchantId",
  "GET",
  "/merchants/{merchantId}/stores",
  ["pageNumber", "pageSize", "reference"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface CreateStoreByMerchantIdParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: StoreCreationRequest;
}

/**
 * `POST /merchants/{merchantId}/stores`
 *
 * Makes a store under the merchant account in the path. The store is active at once; payments name it by
 * `reference`, most other calls by its id.
 *
 * - Role: Management API—Stores read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/stores}
 */
export const createStoreByMerchantId: Operation<CreateStoreByMerchantIdParams, Store, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-store-level/createStoreByMerchantId",
  "POST",
  "/merchants/{merchantId}/stores",
  { body: true },
);

export interface GetStoreParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the store; not its reference. */
  storeId: string;
}

/**
 * `GET /merchants/{merchantId}/stores/{storeId}`
 *
 * Answers one store of a merchant account by its id.
 *
 * - Role: Management API—Stores read or Management API—Stores read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores/(storeId)}
 */
export const getStore: Operation<GetStoreParams, Store, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-store-level/getStore",
  "GET",
  "/merchants/{merchantId}/stores/{storeId}",
);

export interface UpdateStoreParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the store; not its reference. */
  storeId: string;
  body: UpdateStoreRequest;
}

/**
 * `PATCH /merchants/{merchantId}/stores/{storeId}`
 *
 * Changes a store of a merchant account: what is left out stays. Merchant account and country cannot be changed,
 * and a `closed` store does not open again.
 *
 * - Role: Management API—Stores read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/stores/(storeId)}
 */
export const updateStore: Operation<UpdateStoreParams, Store, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-store-level/updateStore",
  "PATCH",
  "/merchants/{merchantId}/stores/{storeId}",
  { body: true },
);

export interface ListStoresParams {
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
  /** Your reference of the store, not its id. */
  reference?: string | undefined;
  /** Name of the merchant account. */
  merchantId?: string | undefined;
}

/**
 * `GET /stores`
 *
 * Lists stores of all merchant accounts that the credential can see, page by page; `reference` and `merchantId`
 * narrow it down.
 *
 * - Role: Management API—Stores read or Management API—Stores read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores}
 */
export const listStores: PagedOperationWithOptionalParams<ListStoresParams, Store, ListStoresResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "account-store-level/listStores",
  "GET",
  "/stores",
  ["pageNumber", "pageSize", "reference", "merchantId"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface CreateStoreParams {
  body: StoreCreationWithMerchantCodeRequest;
}

/**
 * `POST /stores`
 *
 * Makes a store under the merchant account that the body names. The store is active at once. Keep `reference`
 * unique: payments name the store by it.
 *
 * - Role: Management API—Stores read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/stores}
 */
export const createStore: Operation<CreateStoreParams, Store, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-store-level/createStore",
  "POST",
  "/stores",
  { body: true },
);

export interface GetStoreByIdParams {
  /** Id of the store; not its reference. */
  storeId: string;
}

/**
 * `GET /stores/{storeId}`
 *
 * Answers one store by its id, without naming its merchant account.
 *
 * - Role: Management API—Stores read or Management API—Stores read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores/(storeId)}
 */
export const getStoreById: Operation<GetStoreByIdParams, Store, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-store-level/getStoreById",
  "GET",
  "/stores/{storeId}",
);

export interface UpdateStoreByIdParams {
  /** Id of the store; not its reference. */
  storeId: string;
  body: UpdateStoreRequest;
}

/**
 * `PATCH /stores/{storeId}`
 *
 * Changes a store by its id: what is left out stays. `status` goes from `active` to `inactive`, and from there
 * back or to `closed`, which is for good.
 *
 * - Role: Management API—Stores read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/stores/(storeId)}
 */
export const updateStoreById: Operation<UpdateStoreByIdParams, Store, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-store-level/updateStoreById",
  "PATCH",
  "/stores/{storeId}",
  { body: true },
);

/** Account - store level: its operations as methods. */
export interface AccountStoreLevelApi {
  /**
   * `GET /merchants/{merchantId}/stores`
   *
   * Lists the stores of one merchant account, page by page. `reference` finds one store by your own code.
   *
   * - Role: Management API—Stores read or Management API—Stores read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores}
   */
  listStoresByMerchantId(params: ListStoresByMerchantIdParams, options?: CallOptions): PagedCall<Store, ListStoresResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/stores`
   *
   * Makes a store under the merchant account in the path. The store is active at once; payments name it by
   * `reference`, most other calls by its id.
   *
   * - Role: Management API—Stores read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/stores}
   */
  createStoreByMerchantId(params: CreateStoreByMerchantIdParams, options?: CallOptions): ApiCall<Store, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/stores/{storeId}`
   *
   * Answers one store of a merchant account by its id.
   *
   * - Role: Management API—Stores read or Management API—Stores read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores/(storeId)}
   */
  getStore(params: GetStoreParams, options?: CallOptions): ApiCall<Store, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/stores/{storeId}`
   *
   * Changes a store of a merchant account: what is left out stays. Merchant account and country cannot be changed,
   * and a `closed` store does not open again.
   *
   * - Role: Management API—Stores read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/stores/(storeId)}
   */
  updateStore(params: UpdateStoreParams, options?: CallOptions): ApiCall<Store, RestServiceError>;

  /**
   * `GET /stores`
   *
   * Lists stores of all merchant accounts that the credential can see, page by page; `reference` and `merchantId`
   * narrow it down.
   *
   * - Role: Management API—Stores read or Management API—Stores read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores}
   */
  listStores(params?: ListStoresParams, options?: CallOptions): PagedCall<Store, ListStoresResponse, RestServiceError>;

  /**
   * `POST /stores`
   *
   * Makes a store under the merchant account that the body names. The store is active at once. Keep `reference`
   * unique: payments name the store by it.
   *
   * - Role: Management API—Stores read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/stores}
   */
  createStore(params: CreateStoreParams, options?: CallOptions): ApiCall<Store, RestServiceError>;

  /**
   * `GET /stores/{storeId}`
   *
   * Answers one store by its id, without naming its merchant account.
   *
   * - Role: Management API—Stores read or Management API—Stores read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores/(storeId)}
   */
  getStoreById(params: GetStoreByIdParams, options?: CallOptions): ApiCall<Store, RestServiceError>;

  /**
   * `PATCH /stores/{storeId}`
   *
   * Changes a store by its id: what is left out stays. `status` goes from `active` to `inactive`, and from there
   * back or to `closed`, which is for good.
   *
   * - Role: Management API—Stores read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/stores/(storeId)}
   */
  updateStoreById(params: UpdateStoreByIdParams, options?: CallOptions): ApiCall<Store, RestServiceError>;
}

export const AccountStoreLevelApi: Facade<AccountStoreLevelApi> = /* @__PURE__ */ facade({
  listStoresByMerchantId,
  createStoreByMerchantId,
  getStore,
  updateStore,
  listStores,
  createStore,
  getStoreById,
  updateStoreById,
});
