// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  ApplePayInfo,
  ApplePayResponseInfo,
  PaymentMethod,
  PaymentMethodResponse,
  PaymentMethodSetupInfo,
  PaymentMethodWrapper,
  RestServiceError,
  UpdatePaymentMethodInfo,
} from "./types.ts";

export interface GetAllPaymentMethodsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the store; not its reference. */
  storeId?: string | undefined;
  /** Id of the business line, at platforms. */
  businessLineId?: string | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/paymentMethodSettings`
 *
 * Lists the payment methods that are set up for a merchant account, page by page, those still waiting for
 * approval too. What a shopper is offered is another matter: ask Checkout's `paymentMethods`.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/paymentMethodSettings}
 */
export const getAllPaymentMethods: PagedOperation<GetAllPaymentMethodsParams, PaymentMethodWrapper, PaymentMethodResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "payment-methods-merchant-level/getAllPaymentMethods",
  "GET",
  "/merchants/{merchantId}/paymentMethodSettings",
  ["storeId", "businessLineId", "pageSize", "pageNumber"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface RequestPaymentMethodParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: PaymentMethodSetupInfo;
}

/**
 * `POST /merchants/{merchantId}/paymentMethodSettings`
 *
 * Asks to add a payment method to a merchant account or some of its stores. Several methods need an object of
 * their own, under their name, beside `type`. Most are checked by people: a `paymentMethod.created` webhook
 * tells when it is there.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/paymentMethodSettings}
 */
export const requestPaymentMethod: Operation<RequestPaymentMethodParams, PaymentMethod, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-methods-merchant-level/requestPaymentMethod",
  "POST",
  "/merchants/{merchantId}/paymentMethodSettings",
  { body: true },
);

export interface GetPaymentMethodDetailsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the payment method. */
  paymentMethodId: string;
}

/**
 * `GET /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}`
 *
 * Answers one payment method of a merchant account: whether it is on, for which currencies, countries and
 * stores, and what its verification says.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)}
 */
export const getPaymentMethodDetails: Operation<GetPaymentMethodDetailsParams, PaymentMethod, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-methods-merchant-level/getPaymentMethodDetails",
  "GET",
  "/merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}",
);

export interface UpdatePaymentMethodParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the payment method. */
  paymentMethodId: string;
  body: UpdatePaymentMethodInfo;
}

/**
 * `PATCH /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}`
 *
 * Changes a payment method: on or off, currencies, countries, stores. Some methods need an object of their own,
 * under their name.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)}
 */
export const updatePaymentMethod: Operation<UpdatePaymentMethodParams, PaymentMethod, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-methods-merchant-level/updatePaymentMethod",
  "PATCH",
  "/merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}",
  { body: true },
);

export interface AddApplePayDomainParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the payment method. */
  paymentMethodId: string;
  body: ApplePayInfo;
}

/**
 * `POST /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}/addApplePayDomains`
 *
 * Registers further web domains for Apple Pay with Adyen's certificate. Apple's file must already be served by
 * each domain under `/.well-known/`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)/addApplePayDomains}
 */
export const addApplePayDomain: Operation<AddApplePayDomainParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-methods-merchant-level/addApplePayDomain",
  "POST",
  "/merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}/addApplePayDomains",
  { body: true, empty: true },
);

export interface GetApplePayDomainsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the payment method. */
  paymentMethodId: string;
}

/**
 * `GET /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}/getApplePayDomains`
 *
 * Lists the web domains that are registered for Apple Pay.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)/getApplePayDomains}
 */
export const getApplePayDomains: Operation<GetApplePayDomainsParams, ApplePayResponseInfo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-methods-merchant-level/getApplePayDomains",
  "GET",
  "/merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}/getApplePayDomains",
);

/** Payment methods - merchant level: its operations as methods. */
export interface PaymentMethodsMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/paymentMethodSettings`
   *
   * Lists the payment methods that are set up for a merchant account, page by page, those still waiting for
   * approval too. What a shopper is offered is another matter: ask Checkout's `paymentMethods`.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/paymentMethodSettings}
   */
  getAllPaymentMethods(params: GetAllPaymentMethodsParams, options?: CallOptions): PagedCall<PaymentMethodWrapper, PaymentMethodResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/paymentMethodSettings`
   *
   * Asks to add a payment method to a merchant account or some of its stores. Several methods need an object of
   * their own, under their name, beside `type`. Most are checked by people: a `paymentMethod.created` webhook
   * tells when it is there.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/paymentMethodSettings}
   */
  requestPaymentMethod(params: RequestPaymentMethodParams, options?: CallOptions): ApiCall<PaymentMethod, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}`
   *
   * Answers one payment method of a merchant account: whether it is on, for which currencies, countries and
   * stores, and what its verification says.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)}
   */
  getPaymentMethodDetails(params: GetPaymentMethodDetailsParams, options?: CallOptions): ApiCall<PaymentMethod, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}`
   *
   * Changes a payment method: on or off, currencies, countries, stores. Some methods need an object of their own,
   * under their name.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)}
   */
  updatePaymentMethod(params: UpdatePaymentMethodParams, options?: CallOptions): ApiCall<PaymentMethod, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}/addApplePayDomains`
   *
   * Registers further web domains for Apple Pay with Adyen's certificate. Apple's file must already be served by
   * each domain under `/.well-known/`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)/addApplePayDomains}
   */
  addApplePayDomain(params: AddApplePayDomainParams, options?: CallOptions): ApiCall<void, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/paymentMethodSettings/{paymentMethodId}/getApplePayDomains`
   *
   * Lists the web domains that are registered for Apple Pay.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/paymentMethodSettings/(paymentMethodId)/getApplePayDomains}
   */
  getApplePayDomains(params: GetApplePayDomainsParams, options?: CallOptions): ApiCall<ApplePayResponseInfo, RestServiceError>;
}

export const PaymentMethodsMerchantLevelApi: Facade<PaymentMethodsMerchantLevelApi> = /* @__PURE__ */ facade({
  getAllPaymentMethods,
  requestPaymentMethod,
  getPaymentMethodDetails,
  updatePaymentMethod,
  addApplePayDomain,
  getApplePayDomains,
});
