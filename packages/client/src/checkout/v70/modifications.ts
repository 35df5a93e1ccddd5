// Made by `npm run generate` from spec/facts/checkout-v70.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  PaymentAmountUpdateRequest,
  PaymentAmountUpdateResponse,
  PaymentCancelRequest,
  PaymentCancelResponse,
  PaymentCaptureRequest,
  PaymentCaptureResponse,
  PaymentRefundRequest,
  PaymentRefundResponse,
  PaymentReversalRequest,
  PaymentReversalResponse,
  ServiceError,
  StandalonePaymentCancelRequest,
  StandalonePaymentCancelResponse,
} from "./types.ts";

export interface CancelAuthorisedPaymentParams {
  body: StandalonePaymentCancelRequest;
}

/**
 * `POST /cancels`
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/cancels}
 */
export const cancelAuthorisedPayment: Operation<CancelAuthorisedPaymentParams, StandalonePaymentCancelResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/cancelAuthorisedPayment",
  "POST",
  "/cancels",
  { body: true, keyed: true },
);

export interface UpdateAuthorisedAmountParams {
  paymentPspReference: string;
  body: PaymentAmountUpdateRequest;
}

/**
 * `POST /payments/{paymentPspReference}/amountUpdates`
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/amountUpdates}
 */
export const updateAuthorisedAmount: Operation<UpdateAuthorisedAmountParams, PaymentAmountUpdateResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/updateAuthorisedAmount",
  "POST",
  "/payments/{paymentPspReference}/amountUpdates",
  { body: true, keyed: true },
);

export interface CancelAuthorisedPaymentByPspReferenceParams {
  paymentPspReference: string;
  body: PaymentCancelRequest;
}

/**
 * `POST /payments/{paymentPspReference}/cancels`
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/cancels}
 */
export const cancelAuthorisedPaymentByPspReference: Operation<CancelAuthorisedPaymentByPspReferenceParams, PaymentCancelResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/cancelAuthorisedPaymentByPspReference",
  "POST",
  "/payments/{paymentPspReference}/cancels",
  { body: true, keyed: true },
);

export interface CaptureAuthorisedPaymentParams {
  paymentPspReference: string;
  body: PaymentCaptureRequest;
}

/**
 * `POST /payments/{paymentPspReference}/captures`
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/captures}
 */
export const captureAuthorisedPayment: Operation<CaptureAuthorisedPaymentParams, PaymentCaptureResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/captureAuthorisedPayment",
  "POST",
  "/payments/{paymentPspReference}/captures",
  { body: true, keyed: true },
);

export interface RefundCapturedPaymentParams {
  paymentPspReference: string;
  body: PaymentRefundRequest;
}

/**
 * `POST /payments/{paymentPspReference}/refunds`
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/refunds}
 */
export const refundCapturedPayment: Operation<RefundCapturedPaymentParams, PaymentRefundResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/refundCapturedPayment",
  "POST",
  "/payments/{paymentPspReference}/refunds",
  { body: true, keyed: true },
);

export interface RefundOrCancelPaymentParams {
  paymentPspReference: string;
  body: PaymentReversalRequest;
}

/**
 * `POST /payments/{paymentPspReference}/reversals`
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/reversals}
 */
export const refundOrCancelPayment: Operation<RefundOrCancelPaymentParams, PaymentReversalResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/refundOrCancelPayment",
  "POST",
  "/payments/{paymentPspReference}/reversals",
  { body: true, keyed: true },
);

/** Modifications: its operations as methods. */
export class ModificationsApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /cancels`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/cancels}
   */
  cancelAuthorisedPayment(params: CancelAuthorisedPaymentParams, options?: CallOptions): ApiCall<StandalonePaymentCancelResponse, ServiceError> {
    return cancelAuthorisedPayment(this.#client, params, options);
  }

  /**
   * `POST /payments/{paymentPspReference}/amountUpdates`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/amountUpdates}
   */
  updateAuthorisedAmount(params: UpdateAuthorisedAmountParams, options?: CallOptions): ApiCall<PaymentAmountUpdateResponse, ServiceError> {
    return updateAuthorisedAmount(this.#client, params, options);
  }

  /**
   * `POST /payments/{paymentPspReference}/cancels`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/cancels}
   */
  cancelAuthorisedPaymentByPspReference(params: CancelAuthorisedPaymentByPspReferenceParams, options?: CallOptions): ApiCall<PaymentCancelResponse, ServiceError> {
    return cancelAuthorisedPaymentByPspReference(this.#client, params, options);
  }

  /**
   * `POST /payments/{paymentPspReference}/captures`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/captures}
   */
  captureAuthorisedPayment(params: CaptureAuthorisedPaymentParams, options?: CallOptions): ApiCall<PaymentCaptureResponse, ServiceError> {
    return captureAuthorisedPayment(this.#client, params, options);
  }

  /**
   * `POST /payments/{paymentPspReference}/refunds`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/refunds}
   */
  refundCapturedPayment(params: RefundCapturedPaymentParams, options?: CallOptions): ApiCall<PaymentRefundResponse, ServiceError> {
    return refundCapturedPayment(this.#client, params, options);
  }

  /**
   * `POST /payments/{paymentPspReference}/reversals`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/payments/(paymentPspReference)/reversals}
   */
  refundOrCancelPayment(params: RefundOrCancelPaymentParams, options?: CallOptions): ApiCall<PaymentReversalResponse, ServiceError> {
    return refundOrCancelPayment(this.#client, params, options);
  }
}
