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
  /** Name of the company account. */
  companyId: string;
  /** Part of a name to look for. */
  name?: string | undefined;
}

/**
 * `GET /companies/{companyId}/billingEntities`
 *
 * Lists the legal entities that terminal orders can be charged to. An order needs the id of one, except in
 * Brazil.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/billingEntities}
 */
export const listBillingEntities: Operation<ListBillingEntitiesParams, BillingEntitiesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-company-level/listBillingEntities",
  "GET",
  "/companies/{companyId}/billingEntities",
  { query: ["name"] },
);

export interface ListShippingLocationsParams {
  /** Name of the company account. */
  companyId: string;
  /** Part of a name to look for. */
  name?: string | undefined;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /companies/{companyId}/shippingLocations`
 *
 * Lists the addresses that terminal orders can be sent to. An order needs the id of one.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/shippingLocations}
 */
export const listShippingLocations: PagedOperation<ListShippingLocationsParams, ShippingLocation, ShippingLocationsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminal-orders-company-level/listShippingLocations",
  "GET",
  "/companies/{companyId}/shippingLocations",
  ["name", "offset", "limit"],
  { style: "offset", items: "data" },
);

export interface CreateShippingLocationParams {
  /** Name of the company account. */
  companyId: string;
  body: ShippingLocation;
}

/**
 * `POST /companies/{companyId}/shippingLocations`
 *
 * Adds an address that terminal orders can be sent to.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/shippingLocations}
 */
export const createShippingLocation: Operation<CreateShippingLocationParams, ShippingLocation, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-company-level/createShippingLocation",
  "POST",
  "/companies/{companyId}/shippingLocations",
  { body: true },
);

export interface ListTerminalModelsParams {
  /** Name of the company account. */
  companyId: string;
}

/**
 * `GET /companies/{companyId}/terminalModels`
 *
 * Lists the terminal models that can be ordered or filtered by, with their ids, such as `Verifone.P400`.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalModels}
 */
export const listTerminalModels: Operation<ListTerminalModelsParams, TerminalModelsResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-company-level/listTerminalModels",
  "GET",
  "/companies/{companyId}/terminalModels",
);

export interface ListOrdersParams {
  /** Name of the company account. */
  companyId: string;
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
 * `GET /companies/{companyId}/terminalOrders`
 *
 * Lists orders of terminals and parts, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalOrders}
 */
export const listOrders: PagedOperation<ListOrdersParams, TerminalOrder, TerminalOrdersResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminal-orders-company-level/listOrders",
  "GET",
  "/companies/{companyId}/terminalOrders",
  ["customerOrderReference", "status", "offset", "limit"],
  { style: "offset", items: "data" },
);

export interface CreateOrderParams {
  /** Name of the company account. */
  companyId: string;
  body: TerminalOrderRequest;
}

/**
 * `POST /companies/{companyId}/terminalOrders`
 *
 * Orders terminals or parts for delivery. This costs money, in the live environment at least, and a repeat is a
 * second order: put your own number into `customerOrderReference` and look for it before you try again.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/terminalOrders}
 */
export const createOrder: Operation<CreateOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-company-level/createOrder",
  "POST",
  "/companies/{companyId}/terminalOrders",
  { body: true },
);

export interface GetOrderParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the order. */
  orderId: string;
}

/**
 * `GET /companies/{companyId}/terminalOrders/{orderId}`
 *
 * Answers one order of terminals with its status and tracking link.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalOrders/(orderId)}
 */
export const getOrder: Operation<GetOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-company-level/getOrder",
  "GET",
  "/companies/{companyId}/terminalOrders/{orderId}",
);

export interface UpdateOrderParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the order. */
  orderId: string;
  body: TerminalOrderRequest;
}

/**
 * `PATCH /companies/{companyId}/terminalOrders/{orderId}`
 *
 * Changes an order that still has the status `Placed`. What is left out stays, but `items` is replaced as a
 * whole.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/terminalOrders/(orderId)}
 */
export const updateOrder: Operation<UpdateOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-company-level/updateOrder",
  "PATCH",
  "/companies/{companyId}/terminalOrders/{orderId}",
  { body: true },
);

export interface CancelOrderParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the order. */
  orderId: string;
}

/**
 * `POST /companies/{companyId}/terminalOrders/{orderId}/cancel`
 *
 * Cancels an order that still has the status `Placed`, and answers it. The call has no body.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/terminalOrders/(orderId)/cancel}
 */
export const cancelOrder: Operation<CancelOrderParams, TerminalOrder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-orders-company-level/cancelOrder",
  "POST",
  "/companies/{companyId}/terminalOrders/{orderId}/cancel",
);

export interface ListTerminalProductsParams {
  /** Name of the company account. */
  companyId: string;
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
 * `GET /companies/{companyId}/terminalProducts`
 *
 * Lists the terminals, parts and packages that can be ordered for a country, with prices in minor units.
 * `country` is required.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalProducts}
 */
export const listTerminalProducts: PagedOperation<ListTerminalProductsParams, TerminalProduct, TerminalProductsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminal-orders-company-level/listTerminalProducts",
  "GET",
  "/companies/{companyId}/terminalProducts",
  ["country", "terminalModelId", "offset", "limit"],
  { style: "offset", items: "data" },
);

/** Terminal orders - company level: its operations as methods. */
export interface TerminalOrdersCompanyLevelApi {
  /**
   * `GET /companies/{companyId}/billingEntities`
   *
   * Lists the legal entities that terminal orders can be charged to. An order needs the id of one, except in
   * Brazil.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/billingEntities}
   */
  listBillingEntities(params: ListBillingEntitiesParams, options?: CallOptions): ApiCall<BillingEntitiesResponse, RestServiceError>;

  /**
   * `GET /companies/{companyId}/shippingLocations`
   *
   * Lists the addresses that terminal orders can be sent to. An order needs the id of one.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/shippingLocations}
   */
  listShippingLocations(params: ListShippingLocationsParams, options?: CallOptions): PagedCall<ShippingLocation, ShippingLocationsResponse, RestServiceError>;

  /**
   * `POST /companies/{companyId}/shippingLocations`
   *
   * Adds an address that terminal orders can be sent to.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/shippingLocations}
   */
  createShippingLocation(params: CreateShippingLocationParams, options?: CallOptions): ApiCall<ShippingLocation, RestServiceError>;

  /**
   * `GET /companies/{companyId}/terminalModels`
   *
   * Lists the terminal models that can be ordered or filtered by, with their ids, such as `Verifone.P400`.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalModels}
   */
  listTerminalModels(params: ListTerminalModelsParams, options?: CallOptions): ApiCall<TerminalModelsResponse, RestServiceError>;

  /**
   * `GET /companies/{companyId}/terminalOrders`
   *
   * Lists orders of terminals and parts, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalOrders}
   */
  listOrders(params: ListOrdersParams, options?: CallOptions): PagedCall<TerminalOrder, TerminalOrdersResponse, RestServiceError>;

  /**
   * `POST /companies/{companyId}/terminalOrders`
   *
   * Orders terminals or parts for delivery. This costs money, in the live environment at least, and a repeat is a
   * second order: put your own number into `customerOrderReference` and look for it before you try again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/terminalOrders}
   */
  createOrder(params: CreateOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `GET /companies/{companyId}/terminalOrders/{orderId}`
   *
   * Answers one order of terminals with its status and tracking link.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalOrders/(orderId)}
   */
  getOrder(params: GetOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `PATCH /companies/{companyId}/terminalOrders/{orderId}`
   *
   * Changes an order that still has the status `Placed`. What is left out stays, but `items` is replaced as a
   * whole.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/terminalOrders/(orderId)}
   */
  updateOrder(params: UpdateOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `POST /companies/{companyId}/terminalOrders/{orderId}/cancel`
   *
   * Cancels an order that still has the status `Placed`, and answers it. The call has no body.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/terminalOrders/(orderId)/cancel}
   */
  cancelOrder(params: CancelOrderParams, options?: CallOptions): ApiCall<TerminalOrder, RestServiceError>;

  /**
   * `GET /companies/{companyId}/terminalProducts`
   *
   * Lists the terminals, parts and packages that can be ordered for a country, with prices in minor units.
   * `country` is required.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalProducts}
   */
  listTerminalProducts(params: ListTerminalProductsParams, options?: CallOptions): PagedCall<TerminalProduct, TerminalProductsResponse, RestServiceError>;
}

export const TerminalOrdersCompanyLevelApi: Facade<TerminalOrdersCompanyLevelApi> = /* @__PURE__ */ facade({
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
