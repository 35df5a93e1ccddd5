// Made by `npm run generate` from spec/facts/payments-app-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  BoardingTokenRequest,
  BoardingTokenResponse,
  DefaultErrorResponseEntity,
  PaymentsAppDto,
  PaymentsAppResponse,
} from "./types.ts";

export interface GeneratePaymentsAppBoardingTokenForMerchantParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: BoardingTokenRequest;
}

/**
 * `POST /merchants/{merchantId}/generatePaymentsAppBoardingToken`
 *
 * Makes the token that lets an installation of the Payments App work for a merchant account, from the request
 * token that the app shows.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const generatePaymentsAppBoardingTokenForMerchant: Operation<GeneratePaymentsAppBoardingTokenForMerchantParams, BoardingTokenResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "payments-app/generatePaymentsAppBoardingTokenForMerchant",
  "POST",
  "/merchants/{merchantId}/generatePaymentsAppBoardingToken",
  { body: true },
);

export interface GeneratePaymentsAppBoardingTokenForStoreParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the store; not its reference. */
  storeId: string;
  body: BoardingTokenRequest;
}

/**
 * `POST /merchants/{merchantId}/stores/{storeId}/generatePaymentsAppBoardingToken`
 *
 * Makes the token that lets an installation of the Payments App work for a store, from the request token that
 * the app shows.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const generatePaymentsAppBoardingTokenForStore: Operation<GeneratePaymentsAppBoardingTokenForStoreParams, BoardingTokenResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "payments-app/generatePaymentsAppBoardingTokenForStore",
  "POST",
  "/merchants/{merchantId}/stores/{storeId}/generatePaymentsAppBoardingToken",
  { body: true },
);

export interface ListPaymentsAppForMerchantParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Only installations in these states, with commas between. */
  statuses?: string | undefined;
  /** How many items to answer at most. At most 100. Default: 10. */
  limit?: number | undefined;
  /** How many items to skip. Default: 0. */
  offset?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/paymentsApps`
 *
 * Lists the installations of the Payments App of a merchant account, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const listPaymentsAppForMerchant: PagedOperation<ListPaymentsAppForMerchantParams, PaymentsAppDto, PaymentsAppResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ pagedOperation(
  api,
  "payments-app/listPaymentsAppForMerchant",
  "GET",
  "/merchants/{merchantId}/paymentsApps",
  ["statuses", "limit", "offset"],
  { style: "offset", items: "paymentsApps" },
);

export interface ListPaymentsAppForStoreParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the store; not its reference. */
  storeId: string;
  /** Only installations in these states, with commas between. */
  statuses?: string | undefined;
  /** How many items to answer at most. At most 100. Default: 10. */
  limit?: number | undefined;
  /** How many items to skip. Default: 0. */
  offset?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/stores/{storeId}/paymentsApps`
 *
 * Lists the installations of the Payments App of a store, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const listPaymentsAppForStore: PagedOperation<ListPaymentsAppForStoreParams, PaymentsAppDto, PaymentsAppResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ pagedOperation(
  api,
  "payments-app/listPaymentsAppForStore",
  "GET",
  "/merchants/{merchantId}/stores/{storeId}/paymentsApps",
  ["statuses", "limit", "offset"],
  { style: "offset", items: "paymentsApps" },
);

export interface RevokePaymentsAppParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the installation. */
  installationId: string;
}

/**
 * `POST /merchants/{merchantId}/paymentsApps/{installationId}/revoke`
 *
 * Stops an installation of the Payments App. To use it again it must be boarded again.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const revokePaymentsApp: Operation<RevokePaymentsAppParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "payments-app/revokePaymentsApp",
  "POST",
  "/merchants/{merchantId}/paymentsApps/{installationId}/revoke",
  { empty: true },
);

/** Payments App: its operations as methods. */
export interface PaymentsAppApi {
  /**
   * `POST /merchants/{merchantId}/generatePaymentsAppBoardingToken`
   *
   * Makes the token that lets an installation of the Payments App work for a merchant account, from the request
   * token that the app shows.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  generatePaymentsAppBoardingTokenForMerchant(params: GeneratePaymentsAppBoardingTokenForMerchantParams, options?: CallOptions): ApiCall<BoardingTokenResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /merchants/{merchantId}/stores/{storeId}/generatePaymentsAppBoardingToken`
   *
   * Makes the token that lets an installation of the Payments App work for a store, from the request token that
   * the app shows.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  generatePaymentsAppBoardingTokenForStore(params: GeneratePaymentsAppBoardingTokenForStoreParams, options?: CallOptions): ApiCall<BoardingTokenResponse, DefaultErrorResponseEntity>;

  /**
   * `GET /merchants/{merchantId}/paymentsApps`
   *
   * Lists the installations of the Payments App of a merchant account, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  listPaymentsAppForMerchant(params: ListPaymentsAppForMerchantParams, options?: CallOptions): PagedCall<PaymentsAppDto, PaymentsAppResponse, DefaultErrorResponseEntity>;

  /**
   * `GET /merchants/{merchantId}/stores/{storeId}/paymentsApps`
   *
   * Lists the installations of the Payments App of a store, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  listPaymentsAppForStore(params: ListPaymentsAppForStoreParams, options?: CallOptions): PagedCall<PaymentsAppDto, PaymentsAppResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /merchants/{merchantId}/paymentsApps/{installationId}/revoke`
   *
   * Stops an installation of the Payments App. To use it again it must be boarded again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  revokePaymentsApp(params: RevokePaymentsAppParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const PaymentsAppApi: Facade<PaymentsAppApi> = /* @__PURE__ */ facade({
  generatePaymentsAppBoardingTokenForMerchant,
  generatePaymentsAppBoardingTokenForStore,
  listPaymentsAppForMerchant,
  listPaymentsAppForStore,
  revokePaymentsApp,
});
