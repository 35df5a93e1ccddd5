// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  BillingEntitiesResponse,
  RestServiceError,
  ShippingLocation,
  ShippingLocationsResponse,
  TerminalModelsResponse,
  TerminalOrder,
  TerminalOrderRequest,
  TerminalOrdersResponse,
  TerminalProduct,
  TerminalProductsResponse,
} from "./types.ts";

export interface ListBillingEntitiesParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Part of a name to look for. */
  name?: string | undefined;
}

/**
 * `GET /merchants/{merchantId}/billingEntities`
 *
 * Lists the legal entities that terminal orders can be charged to. An order needs the id of one, except in
 * Brazil.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/billingEntities}
 */
export const listBillingEntities: Operation<ListBillingEntitiesParams, BillingEntitiesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-merchant-level/listBillingEntities",
  "GET",
  "/merchants/{merchantId}/billingEntities",
  { query: ["name"] },
);

export interface ListShippingLocationsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Part of a name to look for. */
  name?: string | undefined;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/shippingLocations`
 *
 * Lists the addresses that terminal orders can be sent to. An order needs the id of one.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/shippingLocations}
 */
export const listShippingLocations: PagedOperation<ListShippingLocationsParams, ShippingLocation, ShippingLocationsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminal-orders-merchant-level/listShippingLocations",
  "GET",
  "/merchants/{merchantId}/shippingLocations",
  ["name", "offset", "limit"],
  { style: "offset", items: "data" },
);

export interface CreateShippingLocationParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: ShippingLocation;
}

/**
 * `POST /merchants/{merchantId}/shippingLocations`
 *
 * Adds an address that terminal orders can be sent to.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/shippingLocations}
 */
export const createShippingLocation: Operation<CreateShippingLocationParams, ShippingLocation, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-merchant-level/createShippingLocation",
  "POST",
  "/merchants/{merchantId}/shippingLocations",
  { body: true },
);

export interface ListTerminalModelsParams {
  /** Name of the merchant account. */
  merchantId: string;
}

/**
 * `GET /merchants/{merchantId}/terminalModels`
 *
 * Lists the terminal models that can be ordered or filtered by, with their ids, such as `Verifone.P400`.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalModels}
 */
export const listTerminalModels: Operation<ListTerminalModelsParams, TerminalModelsResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-merchant-level/listTerminalModels",
  "GET",
  "/merchants/{merchantId}/terminalModels",
);

export interface ListOrdersParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Your own reference of the order. */
  customerOrderReference?: string | undefined;
  /** Only those in this state. */
  status?: string | undefined;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/terminalOrders`
 *
 * Lists orders of terminals and parts, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalOrders}
 */
export const listOrders: PagedOperation<ListOrdersParams, TerminalOrder, TerminalOrdersResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminal-orders-merchant-level/listOrders",
  "GET",
  "/merchants/{merchantId}/terminalOrders",
  ["customerOrderReference", "status", "offset", "limit"],
  { style: "offset", items: "data" },
);

export interface CreateOrderParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: TerminalOrderRequest;
}

/**
 * `POST /merchants/{merchantId}/terminalOrders`
 *
 * Orders terminals or parts for delivery. This costs money, in the live environment at least, and a repeat is a
 * second order: put your own number into `customerOrderReference` and look for it before you try again.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/terminalOrders}
 */
export const createOrder: Operation<CreateOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-merchant-level/createOrder",
  "POST",
  "/merchants/{merchantId}/terminalOrders",
  { body: true },
);

export interface GetOrderParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the order. */
  orderId: string;
}

/**
 * `GET /merchants/{merchantId}/terminalOrders/{orderId}`
 *
 * Answers one order of terminals with its status and tracking link.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalOrders/(orderId)}
 */
export const getOrder: Operation<GetOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-merchant-level/getOrder",
  "GET",
  "/merchants/{merchantId}/terminalOrders/{orderId}",
);

export interface UpdateOrderParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the order. */
  orderId: string;
  body: TerminalOrderRequest;
}

/**
 * `PATCH /merchants/{merchantId}/terminalOrders/{orderId}`
 *
 * Changes an order that still has the status `Placed`. What is left out stays, but `items` is replaced as a
 * whole.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/merchants/(merchantId)/terminalOrders/(orderId)}
 */
export const updateOrder: Operation<UpdateOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-merchant-level/updateOrder",
  "PATCH",
  "/merchants/{merchantId}/terminalOrders/{orderId}",
  { body: true },
);

export interface CancelOrderParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the order. */
  orderId: string;
}

/**
 * `POST /merchants/{merchantId}/terminalOrders/{orderId}/cancel`
 *
 * Cancels an order that still has the status `Placed`, and answers it. The call has no body.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/terminalOrders/(orderId)/cancel}
 */
export const cancelOrder: Operation<CancelOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-merchant-level/cancelOrder",
  "POST",
  "/merchants/{merchantId}/terminalOrders/{orderId}/cancel",
);

export interface ListTerminalProductsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Country code of two letters. */
  country: string;
  /** Id of the terminal model. */
  terminalModelId?: string | undefined;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/terminalProducts`
 *
 * Lists the terminals, parts and packages that can be ordered for a country, with prices in minor units.
 * `country` is required.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalProducts}
 */
export const listTerminalProducts: PagedOperation<ListTerminalProductsParams, TerminalProduct, TerminalProductsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminal-orders-merchant-level/listTerminalProducts",
  "GET",
  "/merchants/{merchantId}/terminalProducts",
  ["country", "terminalModelId", "offset", "limit"],
  { style: "offset", items: "data" },
);

/** Terminal orders - merchant level: its operations as methods. */
export interface TerminalOrdersMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/billingEntities`
   *
   * Lists the legal entities that terminal orders can be charged to. An order needs the id of one, except in
   * Brazil.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/billingEntities}
   */
  listBillingEntities(params: ListBillingEntitiesParams, options?: CallOptions): ApiCall<BillingEntitiesResponse, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/shippingLocations`
   *
   * Lists the addresses that terminal orders can be sent to. An order needs the id of one.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/shippingLocations}
   */
  listShippingLocations(params: ListShippingLocationsParams, options?: CallOptions): PagedCall<ShippingLocation, ShippingLocationsResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/shippingLocations`
   *
   * Adds an address that terminal orders can be sent to.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/shippingLocations}
   */
  createShippingLocation(params: CreateShippingLocationParams, options?: CallOptions): ApiCall<ShippingLocation, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/terminalModels`
   *
   * Lists the terminal models that can be ordered or filtered by, with their ids, such as `Verifone.P400`.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalModels}
   */
  listTerminalModels(params: ListTerminalModelsParams, options?: CallOptions): ApiCall<TerminalModelsResponse, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/terminalOrders`
   *
   * Lists orders of terminals and parts, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalOrders}
   */
  listOrders(params: ListOrdersParams, options?: CallOptions): PagedCall<TerminalOrder, TerminalOrdersResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/terminalOrders`
   *
   * Orders terminals or parts for delivery. This costs money, in the live environment at least, and a repeat is a
   * second order: put your own number into `customerOrderReference` and look for it before you try again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/terminalOrders}
   */
  createOrder(params: CreateOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/terminalOrders/{orderId}`
   *
   * Answers one order of terminals with its status and tracking link.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalOrders/(orderId)}
   */
  getOrder(params: GetOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/terminalOrders/{orderId}`
   *
   * Changes an order that still has the status `Placed`. What is left out stays, but `items` is replaced as a
   * whole.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/merchants/(merchantId)/terminalOrders/(orderId)}
   */
  updateOrder(params: UpdateOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/terminalOrders/{orderId}/cancel`
   *
   * Cancels an order that still has the status `Placed`, and answers it. The call has no body.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/terminalOrders/(orderId)/cancel}
   */
  cancelOrder(params: CancelOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/terminalProducts`
   *
   * Lists the terminals, parts and packages that can be ordered for a country, with prices in minor units.
   * `country` is required.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/terminalProducts}
   */
  listTerminalProducts(params: ListTerminalProductsParams, options?: CallOptions): PagedCall<TerminalProduct, TerminalProductsResponse, RestServiceError>;
}

export const TerminalOrdersMerchantLevelApi: Facade<TerminalOrdersMerchantLevelApi> = /* @__PURE__ */ facade({
  listBillingEntities,
  listShippingLocations,
  createShippingLocation,
  listTerminalModels,
  listOrders,
  createOrder,
  getOrder,
  updateOrder,
  cancelOrder,
  listTerminalProducts,
});
