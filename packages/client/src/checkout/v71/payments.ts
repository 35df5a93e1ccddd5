// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
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

export interface CardDetailsParams {
  body: CardDetailsRequest;
}

/**
 * `POST /cardDetails`
 *
 * Tells the brands of a card from its first digits or its encrypted number, for integrations without Drop-in. It
 * does not tell whether the card has money, nor whether it will be accepted.
 *
 * - Retry: safe to repeat under one idempotency key
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/cardDetails}
 */
export const cardDetails: Operation<CardDetailsParams, CardDetailsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/cardDetails",
  "POST",
  "/cardDetails",
  { body: true, keyed: true },
);

export interface PaymentMethodsParams {
  body: PaymentMethodsRequest;
}

/**
 * `POST /paymentMethods`
 *
 * Lists the payment methods that suit an amount, a country and a channel, with the shopper's stored ones when
 * `shopperReference` is given. Hand the answer to Drop-in as it is. Without `countryCode` and `amount` methods
 * that depend on them are missing.
 *
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

export interface PaymentsParams {
  body: PaymentRequest;
}

/**
 * `POST /payments`
 *
 * Starts a payment, or charges a stored one. A refusal is no error: it comes with status 200, so read
 * `resultCode`. An `action` in the answer goes to Drop-in or the component as it is, and what that gives back
 * goes to `paymentsDetails`. Ship goods after the AUTHORISATION webhook, not after this answer.
 *
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

export interface PaymentsDetailsParams {
  body: PaymentDetailsRequest;
}

/**
 * `POST /payments/details`
 *
 * Ends or continues a payment after a redirect, 3-D Secure or another action, with the `details` that the front
 * end gave. Each result can be submitted once: the second time answers error 704, which says nothing against the
 * payment.
 *
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

export interface SessionsParams {
  body: CreateCheckoutSessionRequest;
}

/**
 * `POST /sessions`
 *
 * Opens a session, with which Drop-in runs the whole payment by itself; give its `id` and `sessionData` to the
 * browser. A session lasts one hour unless `expiresAt` says otherwise, at most 24 hours. The outcome comes by
 * AUTHORISATION webhook.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Since version 68
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/sessions}
 */
export const sessions: Operation<SessionsParams, CreateCheckoutSessionResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/sessions",
  "POST",
  "/sessions",
  { body: true, keyed: true },
);

export interface GetResultOfPaymentSessionParams {
  /** Id of the session, beginning with `CS`. */
  sessionId: string;
  /** What the browser brought back under this name in the return URL. A wrong one is answered with status 500. */
  sessionResult: string;
}

/**
 * `GET /sessions/{sessionId}`
 *
 * Tells what became of a session. It needs the `sessionResult` that the browser brought back from the return
 * URL, and it is the status of the session, not of the capture.
 *
 * - Retry: safe to repeat
 * - Since version 68
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/get/sessions/(sessionId)}
 */
export const getResultOfPaymentSession: Operation<GetResultOfPaymentSessionParams, SessionResultResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/getResultOfPaymentSession",
  "GET",
  "/sessions/{sessionId}",
  { query: ["sessionResult"] },
);

/** Payments: its operations as methods. */
export interface PaymentsApi {
  /**
   * `POST /cardDetails`
   *
   * Tells the brands of a card from its first digits or its encrypted number, for integrations without Drop-in. It
   * does not tell whether the card has money, nor whether it will be accepted.
   *
   * - Retry: safe to repeat under one idempotency key
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/cardDetails}
   */
  cardDetails(params: CardDetailsParams, options?: CallOptions): ApiCall<CardDetailsResponse, ServiceError>;

  /**
   * `POST /paymentMethods`
   *
   * Lists the payment methods that suit an amount, a country and a channel, with the shopper's stored ones when
   * `shopperReference` is given. Hand the answer to Drop-in as it is. Without `countryCode` and `amount` methods
   * that depend on them are missing.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/paymentMethods}
   */
  paymentMethods(params: PaymentMethodsParams, options?: CallOptions): ApiCall<PaymentMethodsResponse, ServiceError>;

  /**
   * `POST /payments`
   *
   * Starts a payment, or charges a stored one. A refusal is no error: it comes with status 200, so read
   * `resultCode`. An `action` in the answer goes to Drop-in or the component as it is, and what that gives back
   * goes to `paymentsDetails`. Ship goods after the AUTHORISATION webhook, not after this answer.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/payments}
   */
  payments(params: PaymentsParams, options?: CallOptions): ApiCall<PaymentResponse, ServiceError>;

  /**
   * `POST /payments/details`
   *
   * Ends or continues a payment after a redirect, 3-D Secure or another action, with the `details` that the front
   * end gave. Each result can be submitted once: the second time answers error 704, which says nothing against the
   * payment.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/payments/details}
   */
  paymentsDetails(params: PaymentsDetailsParams, options?: CallOptions): ApiCall<PaymentDetailsResponse, ServiceError>;

  /**
   * `POST /sessions`
   *
   * Opens a session, with which Drop-in runs the whole payment by itself; give its `id` and `sessionData` to the
   * browser. A session lasts one hour unless `expiresAt` says otherwise, at most 24 hours. The outcome comes by
   * AUTHORISATION webhook.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Since version 68
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/sessions}
   */
  sessions(params: SessionsParams, options?: CallOptions): ApiCall<CreateCheckoutSessionResponse, ServiceError>;

  /**
   * `GET /sessions/{sessionId}`
   *
   * Tells what became of a session. It needs the `sessionResult` that the browser brought back from the return
   * URL, and it is the status of the session, not of the capture.
   *
   * - Retry: safe to repeat
   * - Since version 68
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/get/sessions/(sessionId)}
   */
  getResultOfPaymentSession(params: GetResultOfPaymentSessionParams, options?: CallOptions): ApiCall<SessionResultResponse, ServiceError>;
}

export const PaymentsApi: Facade<PaymentsApi> = /* @__PURE__ */ facade({
  cardDetails,
  paymentMethods,
  payments,
  paymentsDetails,
  sessions,
  getResultOfPaymentSession,
});
