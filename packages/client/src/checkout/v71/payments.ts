// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CardDetailsRequest,
  CardDetailsResponse,
  CreateCheckoutSessionRequest,
  CreateCheckoutSessionResponse,
  PaymentDetailsRequest,
  PaymentDetailsResponse,
  PaymentMethodsRequest,
  PaymentMethodsResponse,
  PaymentRequest,
  PaymentResponse,
  ServiceError,
  SessionResultResponse,
} from "./types.ts";

/** Parameters of {@link cardDetails}. */
export interface CardDetailsParams {
  body: CardDetailsRequest;
}

/**
 * `POST /cardDetails`
 *
 * - Role: none documented
 * - Retry: safe to repeat under one idempotency key
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/cardDetails}
 */
export const cardDetails: Operation<CardDetailsParams, CardDetailsResponse, unknown> = /* @__PURE__ */ operation(
  api,
  "payments/cardDetails",
  "POST",
  "/cardDetails",
  { body: true, keyed: true },
);

/** Parameters of {@link paymentMethods}. */
export interface PaymentMethodsParams {
  body: PaymentMethodsRequest;
}

/**
 * `POST /paymentMethods`
 *
 * - Role: none documented
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/paymentMethods}
 */
export const paymentMethods: Operation<PaymentMethodsParams, PaymentMethodsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/paymentMethods",
  "POST",
  "/paymentMethods",
  { body: true, keyed: true },
);

/** Parameters of {@link payments}. */
export interface PaymentsParams {
  body: PaymentRequest;
}

/**
 * `POST /payments`
 *
 * - Role: none documented
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/payments}
 */
export const payments: Operation<PaymentsParams, PaymentResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/payments",
  "POST",
  "/payments",
  { body: true, keyed: true },
);

/** Parameters of {@link paymentsDetails}. */
export interface PaymentsDetailsParams {
  body: PaymentDetailsRequest;
}

/**
 * `POST /payments/details`
 *
 * - Role: none documented
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/payments/details}
 */
export const paymentsDetails: Operation<PaymentsDetailsParams, PaymentDetailsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/paymentsDetails",
  "POST",
  "/payments/details",
  { body: true, keyed: true },
);

/** Parameters of {@link sessions}. */
export interface SessionsParams {
  body: CreateCheckoutSessionRequest;
}

/**
 * `POST /sessions`
 *
 * - Role: none documented
 * - Retry: safe to repeat under one idempotency key
 * - Since version 68
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/sessions}
 */
export const sessions: Operation<SessionsParams, CreateCheckoutSessionResponse, unknown> = /* @__PURE__ */ operation(
  api,
  "payments/sessions",
  "POST",
  "/sessions",
  { body: true, keyed: true },
);

/** Parameters of {@link getResultOfPaymentSession}. */
export interface GetResultOfPaymentSessionParams {
  sessionId: string;
  sessionResult: string;
}

/**
 * `GET /sessions/{sessionId}`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Since version 68
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/get/sessions/(sessionId)}
 */
export const getResultOfPaymentSession: Operation<GetResultOfPaymentSessionParams, SessionResultResponse, unknown> = /* @__PURE__ */ operation(
  api,
  "payments/getResultOfPaymentSession",
  "GET",
  "/sessions/{sessionId}",
  { query: ["sessionResult"] },
);

/** Payments: its operations as methods. */
export class PaymentsApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /cardDetails`
   *
   * - Role: none documented
   * - Retry: safe to repeat under one idempotency key
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/cardDetails}
   */
  cardDetails(params: CardDetailsParams, options?: CallOptions): ApiCall<CardDetailsResponse, unknown> {
    return cardDetails(this.#client, params, options);
  }

  /**
   * `POST /paymentMethods`
   *
   * - Role: none documented
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/paymentMethods}
   */
  paymentMethods(params: PaymentMethodsParams, options?: CallOptions): ApiCall<PaymentMethodsResponse, ServiceError> {
    return paymentMethods(this.#client, params, options);
  }

  /**
   * `POST /payments`
   *
   * - Role: none documented
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/payments}
   */
  payments(params: PaymentsParams, options?: CallOptions): ApiCall<PaymentResponse, ServiceError> {
    return payments(this.#client, params, options);
  }

  /**
   * `POST /payments/details`
   *
   * - Role: none documented
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/payments/details}
   */
  paymentsDetails(params: PaymentsDetailsParams, options?: CallOptions): ApiCall<PaymentDetailsResponse, ServiceError> {
    return paymentsDetails(this.#client, params, options);
  }

  /**
   * `POST /sessions`
   *
   * - Role: none documented
   * - Retry: safe to repeat under one idempotency key
   * - Since version 68
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/sessions}
   */
  sessions(params: SessionsParams, options?: CallOptions): ApiCall<CreateCheckoutSessionResponse, unknown> {
    return sessions(this.#client, params, options);
  }

  /**
   * `GET /sessions/{sessionId}`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Since version 68
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/get/sessions/(sessionId)}
   */
  getResultOfPaymentSession(params: GetResultOfPaymentSessionParams, options?: CallOptions): ApiCall<SessionResultResponse, unknown> {
    return getResultOfPaymentSession(this.#client, params, options);
  }
}
