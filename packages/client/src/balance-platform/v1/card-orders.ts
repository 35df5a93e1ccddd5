// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation, type PagedOperationWithOptionalParams } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  CardOrder,
  CardOrderItem,
  PaginatedGetCardOrderItemResponse,
  PaginatedGetCardOrderResponse,
  RestServiceError,
} from "./types.ts";

export interface ListCardOrdersParams {
  /** Its id. */
  id?: string | undefined;
  /** Id of the manufacturer's profile. */
  cardManufacturingProfileId?: string | undefined;
  /** Only those in this state. */
  status?: string | undefined;
  /** Card brand variant. */
  txVariantCode?: string | undefined;
  /** Made at this time or later. */
  createdSince?: string | undefined;
  /** Made at this time or earlier. */
  createdUntil?: string | undefined;
  /** Sent to production at this time or later. */
  lockedSince?: string | undefined;
  /** Sent to production at this time or earlier. */
  lockedUntil?: string | undefined;
  /** Which service center makes the cards. */
  serviceCenter?: string | undefined;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /cardorders`
 *
 * Lists orders of physical cards at their manufacturer, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/cardorders}
 */
export const listCardOrders: PagedOperationWithOptionalParams<ListCardOrdersParams, CardOrder, PaginatedGetCardOrderResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "card-orders/listCardOrders",
  "GET",
  "/cardorders",
  ["id", "cardManufacturingProfileId", "status", "txVariantCode", "createdSince", "createdUntil", "lockedSince", "lockedUntil", "serviceCenter", "offset", "limit"],
  { style: "offset", items: "cardOrders" },
);

export interface GetCardOrderItemsParams {
  /** Its id. */
  id: string;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /cardorders/{id}/items`
 *
 * Lists the cards in one order, with the state of their delivery.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/cardorders/(id)/items}
 */
export const getCardOrderItems: PagedOperation<GetCardOrderItemsParams, CardOrderItem, PaginatedGetCardOrderItemResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "card-orders/getCardOrderItems",
  "GET",
  "/cardorders/{id}/items",
  ["offset", "limit"],
  { style: "offset", items: "data" },
);

/** Card orders: its operations as methods. */
export interface CardOrdersApi {
  /**
   * `GET /cardorders`
   *
   * Lists orders of physical cards at their manufacturer, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/cardorders}
   */
  listCardOrders(params?: ListCardOrdersParams, options?: CallOptions): PagedCall<CardOrder, PaginatedGetCardOrderResponse, RestServiceError>;

  /**
   * `GET /cardorders/{id}/items`
   *
   * Lists the cards in one order, with the state of their delivery.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/cardorders/(id)/items}
   */
  getCardOrderItems(params: GetCardOrderItemsParams, options?: CallOptions): PagedCall<CardOrderItem, PaginatedGetCardOrderItemResponse, RestServiceError>;
}

export const CardOrdersApi: Facade<CardOrdersApi> = /* @__PURE__ */ facade({
  listCardOrders,
  getCardOrderItems,
});
