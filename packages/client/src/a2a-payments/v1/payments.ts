// Made by `npm run generate` from spec/facts/a2a-payments-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CancelPaymentRequest,
  CancelPaymentResponse,
  ConfirmPaymentRequest,
  ConfirmPaymentResponse,
  DefaultErrorResponseEntity,
  IdealPaymentDetailsRequest,
  PaymentDetailsResponse,
} from "./types.ts";

export interface CancelPaymentParams {
  body: CancelPaymentRequest;
}

/**
 * `POST /payments/cancel`
 *
 * Cancels a payment that is not confirmed, and answers the URL to send the user to.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/payments/cancel}
 */
export const cancelPayment: Operation<CancelPaymentParams, CancelPaymentResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "payments/cancelPayment",
  "POST",
  "/payments/cancel",
  { body: true },
);

export interface ConfirmPaymentParams {
  /** What the user's device signed to approve the call: strong customer authentication. Sent as a header. */
  "WWW-Authenticate"?: string | undefined;
  body: ConfirmPaymentRequest;
}

/**
 * `POST /payments/confirm`
 *
 * Confirms a payment, in two calls: the first answers what the user's device must sign, the second carries the
 * signature in the header `WWW-Authenticate`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/payments/confirm}
 */
export const confirmPayment: Operation<ConfirmPaymentParams, ConfirmPaymentResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "payments/confirmPayment",
  "POST",
  "/payments/confirm",
  { headers: ["WWW-Authenticate"], body: true },
);

export interface RetrievePaymentDetailsParams {
  body: IdealPaymentDetailsRequest;
}

/**
 * `POST /payments/details`
 *
 * Answers what a payment is about, to show it to the user, with the token to confirm or cancel it.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/payments/details}
 */
export const retrievePaymentDetails: Operation<RetrievePaymentDetailsParams, PaymentDetailsResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "payments/retrievePaymentDetails",
  "POST",
  "/payments/details",
  { body: true },
);

/** Payments: its operations as methods. */
export interface PaymentsApi {
  /**
   * `POST /payments/cancel`
   *
   * Cancels a payment that is not confirmed, and answers the URL to send the user to.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/payments/cancel}
   */
  cancelPayment(params: CancelPaymentParams, options?: CallOptions): ApiCall<CancelPaymentResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /payments/confirm`
   *
   * Confirms a payment, in two calls: the first answers what the user's device must sign, the second carries the
   * signature in the header `WWW-Authenticate`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/payments/confirm}
   */
  confirmPayment(params: ConfirmPaymentParams, options?: CallOptions): ApiCall<ConfirmPaymentResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /payments/details`
   *
   * Answers what a payment is about, to show it to the user, with the token to confirm or cancel it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/payments/details}
   */
  retrievePaymentDetails(params: RetrievePaymentDetailsParams, options?: CallOptions): ApiCall<PaymentDetailsResponse, DefaultErrorResponseEntity>;
}

export const PaymentsApi: Facade<PaymentsApi> = /* @__PURE__ */ facade({
  cancelPayment,
  confirmPayment,
  retrievePaymentDetails,
});
