// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation, type OperationWithOptionalParams } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CheckoutForwardRequest,
  CheckoutForwardResponse,
  DefaultErrorResponseEntity,
  ListStoredPaymentMethodsResponse,
  ServiceError,
  StoredPaymentMethodRequest,
  StoredPaymentMethodResource,
} from "./types.ts";

export interface ForwardParams {
  body: CheckoutForwardRequest;
}

/**
 * `POST /forward`
 *
 * Sends stored card details to another company's API and answers what that answered. The URL and the
 * placeholders must be agreed with Adyen first. The status of the other side is inside the answer, so 200 here
 * does not mean success there.
 *
 * - Retry: safe to repeat under one idempotency key
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/forward}
 */
export const forward: Operation<ForwardParams, CheckoutForwardResponse, ServiceError | DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "recurring/forward",
  "POST",
  "/forward",
  { body: true, keyed: true },
);

export interface GetTokensForStoredPaymentDetailsParams {
  /** Your id of the shopper, as in the payments. */
  shopperReference?: string | undefined;
  /** Name of the merchant account. */
  merchantAccount?: string | undefined;
}

/**
 * `GET /storedPaymentMethods`
 *
 * Lists what a shopper has stored with a merchant account, to show or to charge. An unknown shopper has an empty
 * list and is no error.
 *
 * - Retry: safe to repeat
 * - Since version 70
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/get/storedPaymentMethods}
 */
export const getTokensForStoredPaymentDetails: OperationWithOptionalParams<GetTokensForStoredPaymentDetailsParams, ListStoredPaymentMethodsResponse, ServiceError | DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "recurring/getTokensForStoredPaymentDetails",
  "GET",
  "/storedPaymentMethods",
  { query: ["shopperReference", "merchantAccount"] },
);

export interface StoredPaymentMethodsParams {
  body: StoredPaymentMethodRequest;
}

/**
 * `POST /storedPaymentMethods`
 *
 * Stores payment details without a payment and answers their token. Mind the card security rules when the
 * details are not encrypted by a component.
 *
 * - Retry: safe to repeat under one idempotency key
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/storedPaymentMethods}
 */
export const storedPaymentMethods: Operation<StoredPaymentMethodsParams, StoredPaymentMethodResource, ServiceError | DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "recurring/storedPaymentMethods",
  "POST",
  "/storedPaymentMethods",
  { body: true, keyed: true },
);

export interface DeleteTokenForStoredPaymentDetailsParams {
  /** The token: id of the stored payment method. */
  storedPaymentMethodId: string;
  /** Your id of the shopper, as in the payments. */
  shopperReference: string;
  /** Name of the merchant account. */
  merchantAccount: string;
}

/**
 * `DELETE /storedPaymentMethods/{storedPaymentMethodId}`
 *
 * Deletes one stored payment method of a shopper, for good: no payment can be made with its id any more.
 * Subscriptions that use it begin to fail.
 *
 * - Retry: safe to repeat
 * - Since version 70
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/delete/storedPaymentMethods/(storedPaymentMethodId)}
 */
export const deleteTokenForStoredPaymentDetails: Operation<DeleteTokenForStoredPaymentDetailsParams, void, ServiceError | DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "recurring/deleteTokenForStoredPaymentDetails",
  "DELETE",
  "/storedPaymentMethods/{storedPaymentMethodId}",
  { query: ["shopperReference", "merchantAccount"], empty: true },
);

/** Recurring: its operations as methods. */
export interface RecurringApi {
  /**
   * `POST /forward`
   *
   * Sends stored card details to another company's API and answers what that answered. The URL and the
   * placeholders must be agreed with Adyen first. The status of the other side is inside the answer, so 200 here
   * does not mean success there.
   *
   * - Retry: safe to repeat under one idempotency key
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/forward}
   */
  forward(params: ForwardParams, options?: CallOptions): ApiCall<CheckoutForwardResponse, ServiceError | DefaultErrorResponseEntity>;

  /**
   * `GET /storedPaymentMethods`
   *
   * Lists what a shopper has stored with a merchant account, to show or to charge. An unknown shopper has an empty
   * list and is no error.
   *
   * - Retry: safe to repeat
   * - Since version 70
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/get/storedPaymentMethods}
   */
  getTokensForStoredPaymentDetails(params?: GetTokensForStoredPaymentDetailsParams, options?: CallOptions): ApiCall<ListStoredPaymentMethodsResponse, ServiceError | DefaultErrorResponseEntity>;

  /**
   * `POST /storedPaymentMethods`
   *
   * Stores payment details without a payment and answers their token. Mind the card security rules when the
   * details are not encrypted by a component.
   *
   * - Retry: safe to repeat under one idempotency key
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/storedPaymentMethods}
   */
  storedPaymentMethods(params: StoredPaymentMethodsParams, options?: CallOptions): ApiCall<StoredPaymentMethodResource, ServiceError | DefaultErrorResponseEntity>;

  /**
   * `DELETE /storedPaymentMethods/{storedPaymentMethodId}`
   *
   * Deletes one stored payment method of a shopper, for good: no payment can be made with its id any more.
   * Subscriptions that use it begin to fail.
   *
   * - Retry: safe to repeat
   * - Since version 70
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/delete/storedPaymentMethods/(storedPaymentMethodId)}
   */
  deleteTokenForStoredPaymentDetails(params: DeleteTokenForStoredPaymentDetailsParams, options?: CallOptions): ApiCall<void, ServiceError | DefaultErrorResponseEntity>;
}

export const RecurringApi: Facade<RecurringApi> = /* @__PURE__ */ facade({
  forward,
  getTokensForStoredPaymentDetails,
  storedPaymentMethods,
  deleteTokenForStoredPaymentDetails,
});
