// Made by `npm run generate` from spec/facts/checkout-v72.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
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
 * Asks to cancel a payment by the merchant reference that it was made with, for the case where its PSP reference
 * was lost with an answer. The outcome comes by TECHNICAL_CANCEL webhook.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/cancels}
 */
export const cancelAuthorisedPayment: Operation<CancelAuthorisedPaymentParams, StandalonePaymentCancelResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/cancelAuthorisedPayment",
  "POST",
  "/cancels",
  { body: true, keyed: true },
);

export interface UpdateAuthorisedAmountParams {
  /** PSP reference of the payment itself: 16 capital letters and digits. Not the reference of a capture or refund. */
  paymentPspReference: string;
  body: PaymentAmountUpdateRequest;
}

/**
 * `POST /payments/{paymentPspReference}/amountUpdates`
 *
 * Asks for another authorised amount before capture, for tips, deposits or longer stays. `amount` is the new
 * total, not the difference. The outcome comes by AUTHORISATION_ADJUSTMENT webhook; the payment must have been
 * made as a pre-authorisation.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/amountUpdates}
 */
export const updateAuthorisedAmount: Operation<UpdateAuthorisedAmountParams, PaymentAmountUpdateResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/updateAuthorisedAmount",
  "POST",
  "/payments/{paymentPspReference}/amountUpdates",
  { body: true, keyed: true },
);

export interface CancelAuthorisedPaymentByPspReferenceParams {
  /** PSP reference of the payment itself: 16 capital letters and digits. Not the reference of a capture or refund. */
  paymentPspReference: string;
  body: PaymentCancelRequest;
}

/**
 * `POST /payments/{paymentPspReference}/cancels`
 *
 * Asks to release an authorisation that is not captured yet. The outcome comes by CANCELLATION webhook. Use
 * `refundOrCancelPayment` where a capture may already be under way.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/cancels}
 */
export const cancelAuthorisedPaymentByPspReference: Operation<CancelAuthorisedPaymentByPspReferenceParams, PaymentCancelResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/cancelAuthorisedPaymentByPspReference",
  "POST",
  "/payments/{paymentPspReference}/cancels",
  { body: true, keyed: true },
);

export interface CaptureAuthorisedPaymentParams {
  /** PSP reference of the payment itself: 16 capital letters and digits. Not the reference of a capture or refund. */
  paymentPspReference: string;
  body: PaymentCaptureRequest;
}

/**
 * `POST /payments/{paymentPspReference}/captures`
 *
 * Asks to capture an authorised payment, whole or in part. `received` is the only answer; the outcome comes by
 * CAPTURE webhook and may be a failure. A partial capture releases the rest, unless several partial captures are
 * switched on for the account.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/captures}
 */
export const captureAuthorisedPayment: Operation<CaptureAuthorisedPaymentParams, PaymentCaptureResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/captureAuthorisedPayment",
  "POST",
  "/payments/{paymentPspReference}/captures",
  { body: true, keyed: true },
);

export interface RefundCapturedPaymentParams {
  /** PSP reference of the payment itself: 16 capital letters and digits. Not the reference of a capture or refund. */
  paymentPspReference: string;
  body: PaymentRefundRequest;
}

/**
 * `POST /payments/{paymentPspReference}/refunds`
 *
 * Asks to give back captured money, whole or in several parts that together are no more than was captured.
 * `received` is not yet a refund: the REFUND webhook decides, and a REFUND_FAILED can follow days later.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/refunds}
 */
export const refundCapturedPayment: Operation<RefundCapturedPaymentParams, PaymentRefundResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/refundCapturedPayment",
  "POST",
  "/payments/{paymentPspReference}/refunds",
  { body: true, keyed: true },
);

export interface RefundOrCancelPaymentParams {
  /** PSP reference of the payment itself: 16 capital letters and digits. Not the reference of a capture or refund. */
  paymentPspReference: string;
  body: PaymentReversalRequest;
}

/**
 * `POST /payments/{paymentPspReference}/reversals`
 *
 * Asks to undo a whole payment: cancels what is not captured, refunds what is. The CANCEL_OR_REFUND webhook says
 * which of the two it was, in `modification.action`. Not for payments with several partial captures.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/reversals}
 */
export const refundOrCancelPayment: Operation<RefundOrCancelPaymentParams, PaymentReversalResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/refundOrCancelPayment",
  "POST",
  "/payments/{paymentPspReference}/reversals",
  { body: true, keyed: true },
);

/** Modifications: its operations as methods. */
export interface ModificationsApi {
  /**
   * `POST /cancels`
   *
   * Asks to cancel a payment by the merchant reference that it was made with, for the case where its PSP reference
   * was lost with an answer. The outcome comes by TECHNICAL_CANCEL webhook.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/cancels}
   */
  cancelAuthorisedPayment(params: CancelAuthorisedPaymentParams, options?: CallOptions): ApiCall<StandalonePaymentCancelResponse, ServiceError>;

  /**
   * `POST /payments/{paymentPspReference}/amountUpdates`
   *
   * Asks for another authorised amount before capture, for tips, deposits or longer stays. `amount` is the new
   * total, not the difference. The outcome comes by AUTHORISATION_ADJUSTMENT webhook; the payment must have been
   * made as a pre-authorisation.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/amountUpdates}
   */
  updateAuthorisedAmount(params: UpdateAuthorisedAmountParams, options?: CallOptions): ApiCall<PaymentAmountUpdateResponse, ServiceError>;

  /**
   * `POST /payments/{paymentPspReference}/cancels`
   *
   * Asks to release an authorisation that is not captured yet. The outcome comes by CANCELLATION webhook. Use
   * `refundOrCancelPayment` where a capture may already be under way.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/cancels}
   */
  cancelAuthorisedPaymentByPspReference(params: CancelAuthorisedPaymentByPspReferenceParams, options?: CallOptions): ApiCall<PaymentCancelResponse, ServiceError>;

  /**
   * `POST /payments/{paymentPspReference}/captures`
   *
   * Asks to capture an authorised payment, whole or in part. `received` is the only answer; the outcome comes by
   * CAPTURE webhook and may be a failure. A partial capture releases the rest, unless several partial captures are
   * switched on for the account.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/captures}
   */
  captureAuthorisedPayment(params: CaptureAuthorisedPaymentParams, options?: CallOptions): ApiCall<PaymentCaptureResponse, ServiceError>;

  /**
   * `POST /payments/{paymentPspReference}/refunds`
   *
   * Asks to give back captured money, whole or in several parts that together are no more than was captured.
   * `received` is not yet a refund: the REFUND webhook decides, and a REFUND_FAILED can follow days later.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/refunds}
   */
  refundCapturedPayment(params: RefundCapturedPaymentParams, options?: CallOptions): ApiCall<PaymentRefundResponse, ServiceError>;

  /**
   * `POST /payments/{paymentPspReference}/reversals`
   *
   * Asks to undo a whole payment: cancels what is not captured, refunds what is. The CANCEL_OR_REFUND webhook says
   * which of the two it was, in `modification.action`. Not for payments with several partial captures.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/post/payments/(paymentPspReference)/reversals}
   */
  refundOrCancelPayment(params: RefundOrCancelPaymentParams, options?: CallOptions): ApiCall<PaymentReversalResponse, ServiceError>;
}

export const ModificationsApi: Facade<ModificationsApi> = /* @__PURE__ */ facade({
  cancelAuthorisedPayment,
  updateAuthorisedAmount,
  cancelAuthorisedPaymentByPspReference,
  captureAuthorisedPayment,
  refundCapturedPayment,
  refundOrCancelPayment,
});
