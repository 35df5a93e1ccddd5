// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  BalanceCheckRequest,
  BalanceCheckResponse,
  CancelOrderRequest,
  CancelOrderResponse,
  CreateOrderRequest,
  CreateOrderResponse,
  ServiceError,
} from "./types.ts";

export interface OrdersParams {
  body: CreateOrderRequest;
}

/**
 * `POST /orders`
 *
 * Opens an order that several payments fill, such as a gift card and then a card. Hand the answered `orderData`
 * on with each `/payments` call. An order that is not filled in time is cancelled, and its payments are given
 * back.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/orders}
 */
export const orders: Operation<OrdersParams, CreateOrderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "orders/orders",
  "POST",
  "/orders",
  { body: true, keyed: true },
);

export interface CancelOrderParams {
  body: CancelOrderRequest;
}

/**
 * `POST /orders/cancel`
 *
 * Cancels an order that is not filled yet and gives back every payment in it. The answer only says `Received`;
 * each payment's own webhook says that it was cancelled or refunded.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/orders/cancel}
 */
export const cancelOrder: Operation<CancelOrderParams, CancelOrderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "orders/cancelOrder",
  "POST",
  "/orders/cancel",
  { body: true, keyed: true },
);

export interface GetBalanceOfGiftCardParams {
  body: BalanceCheckRequest;
}

/**
 * `POST /paymentMethods/balance`
 *
 * Asks what is left on a gift card. `NotEnoughBalance` is no error: open an order and let the shopper pay the
 * rest in another way.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/paymentMethods/balance}
 */
export const getBalanceOfGiftCard: Operation<GetBalanceOfGiftCardParams, BalanceCheckResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "orders/getBalanceOfGiftCard",
  "POST",
  "/paymentMethods/balance",
  { body: true, keyed: true },
);

/** Orders: its operations as methods. */
export interface OrdersApi {
  /**
   * `POST /orders`
   *
   * Opens an order that several payments fill, such as a gift card and then a card. Hand the answered `orderData`
   * on with each `/payments` call. An order that is not filled in time is cancelled, and its payments are given
   * back.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/orders}
   */
  orders(params: OrdersParams, options?: CallOptions): ApiCall<CreateOrderResponse, ServiceError>;

  /**
   * `POST /orders/cancel`
   *
   * Cancels an order that is not filled yet and gives back every payment in it. The answer only says `Received`;
   * each payment's own webhook says that it was cancelled or refunded.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/orders/cancel}
   */
  cancelOrder(params: CancelOrderParams, options?: CallOptions): ApiCall<CancelOrderResponse, ServiceError>;

  /**
   * `POST /paymentMethods/balance`
   *
   * Asks what is left on a gift card. `NotEnoughBalance` is no error: open an order and let the shopper pay the
   * rest in another way.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/paymentMethods/balance}
   */
  getBalanceOfGiftCard(params: GetBalanceOfGiftCardParams, options?: CallOptions): ApiCall<BalanceCheckResponse, ServiceError>;
}

export const OrdersApi: Facade<OrdersApi> = /* @__PURE__ */ facade({
  orders,
  cancelOrder,
  getBalanceOfGiftCard,
});
