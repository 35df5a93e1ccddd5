// Made by `npm run generate` from spec/facts/checkout-v72.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  ApplePaySessionRequest,
  ApplePaySessionResponse,
  DefaultErrorResponseEntity,
  PaypalUpdateOrderRequest,
  PaypalUpdateOrderResponse,
  ServiceError,
  UtilityRequest,
  UtilityResponse,
  ValidateShopperIdRequest,
  ValidateShopperIdResponse,
} from "./types.ts";

export interface GetApplePaySessionParams {
  body: ApplePaySessionRequest;
}

/**
 * `POST /applePay/sessions`
 *
 * Answers the merchant session that Apple Pay asks for in `onvalidatemerchant`, for integrations that use
 * Adyen's certificate without Drop-in. It is good for a few minutes and for one payment.
 *
 * - Retry: safe to repeat under one idempotency key
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/applePay/sessions}
 */
export const getApplePaySession: Operation<GetApplePaySessionParams, ApplePaySessionResponse, ServiceError | DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "utility/getApplePaySession",
  "POST",
  "/applePay/sessions",
  { body: true, keyed: true },
);

export interface OriginKeysParams {
  body: UtilityRequest;
}

/**
 * `POST /originKeys`
 *
 * Makes origin keys for web pages. Client keys have taken their place: one key for all origins, managed at the
 * credential.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @deprecated Since version 67.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/originKeys}
 */
export const originKeys: Operation<OriginKeysParams, UtilityResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "utility/originKeys",
  "POST",
  "/originKeys",
  { body: true, keyed: true },
);

export interface UpdatesOrderForPaypalExpressCheckoutParams {
  body: PaypalUpdateOrderRequest;
}

/**
 * `POST /paypal/updateOrder`
 *
 * Updates amount and delivery methods of a PayPal Express payment while the shopper is still in PayPal's window.
 * Send the newest `paymentData` each time and keep the one that is answered.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/paypal/updateOrder}
 */
export const updatesOrderForPaypalExpressCheckout: Operation<UpdatesOrderForPaypalExpressCheckoutParams, PaypalUpdateOrderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "utility/updatesOrderForPaypalExpressCheckout",
  "POST",
  "/paypal/updateOrder",
  { body: true, keyed: true },
);

export interface ValidateShopperIdParams {
  body: ValidateShopperIdRequest;
}

/**
 * `POST /validateShopperId`
 *
 * Checks an account identifier of a shopper, such as a national payment alias, before it is used to pay.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/validateShopperId}
 */
export const validateShopperId: Operation<ValidateShopperIdParams, ValidateShopperIdResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "utility/validateShopperId",
  "POST",
  "/validateShopperId",
  { body: true },
);

/** Utility: its operations as methods. */
export interface UtilityApi {
  /**
   * `POST /applePay/sessions`
   *
   * Answers the merchant session that Apple Pay asks for in `onvalidatemerchant`, for integrations that use
   * Adyen's certificate without Drop-in. It is good for a few minutes and for one payment.
   *
   * - Retry: safe to repeat under one idempotency key
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/applePay/sessions}
   */
  getApplePaySession(params: GetApplePaySessionParams, options?: CallOptions): ApiCall<ApplePaySessionResponse, ServiceError | DefaultErrorResponseEntity>;

  /**
   * `POST /originKeys`
   *
   * Makes origin keys for web pages. Client keys have taken their place: one key for all origins, managed at the
   * credential.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @deprecated Since version 67.
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/originKeys}
   */
  originKeys(params: OriginKeysParams, options?: CallOptions): ApiCall<UtilityResponse, ServiceError>;

  /**
   * `POST /paypal/updateOrder`
   *
   * Updates amount and delivery methods of a PayPal Express payment while the shopper is still in PayPal's window.
   * Send the newest `paymentData` each time and keep the one that is answered.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/paypal/updateOrder}
   */
  updatesOrderForPaypalExpressCheckout(params: UpdatesOrderForPaypalExpressCheckoutParams, options?: CallOptions): ApiCall<PaypalUpdateOrderResponse, ServiceError>;

  /**
   * `POST /validateShopperId`
   *
   * Checks an account identifier of a shopper, such as a national payment alias, before it is used to pay.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/validateShopperId}
   */
  validateShopperId(params: ValidateShopperIdParams, options?: CallOptions): ApiCall<ValidateShopperIdResponse, DefaultErrorResponseEntity>;
}

export const UtilityApi: Facade<UtilityApi> = /* @__PURE__ */ facade({
  getApplePaySession,
  originKeys,
  updatesOrderForPaypalExpressCheckout,
  validateShopperId,
});
