// Made by `npm run generate` from spec/facts/payment-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AdjustAuthorisationRequest,
  CancelOrRefundRequest,
  CancelRequest,
  CaptureRequest,
  DonationRequest,
  ModificationResult,
  RefundRequest,
  ServiceError,
  TechnicalCancelRequest,
  VoidPendingRefundRequest,
} from "./types.ts";

export interface AdjustAuthorisationParams {
  body: AdjustAuthorisationRequest;
}

/**
 * `POST /adjustAuthorisation`
 *
 * Asks for another authorised amount before capture. `modificationAmount` is the new total, not the difference.
 * The outcome comes by AUTHORISATION_ADJUSTMENT webhook, unless the adjustment is made synchronously with
 * `adjustAuthorisationData`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 30
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const adjustAuthorisation: Operation<AdjustAuthorisationParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/adjustAuthorisation",
  "POST",
  "/adjustAuthorisation",
  { body: true },
);

export interface CancelParams {
  body: CancelRequest;
}

/**
 * `POST /cancel`
 *
 * Asks to release an authorisation that is not captured. The CANCELLATION webhook tells the outcome.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const cancel: Operation<CancelParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/cancel",
  "POST",
  "/cancel",
  { body: true },
);

export interface CancelOrRefundParams {
  body: CancelOrRefundRequest;
}

/**
 * `POST /cancelOrRefund`
 *
 * Asks to undo a whole payment, captured or not. The CANCEL_OR_REFUND webhook says which of the two it was. Not
 * for payments with several partial captures or with splits.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const cancelOrRefund: Operation<CancelOrRefundParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/cancelOrRefund",
  "POST",
  "/cancelOrRefund",
  { body: true },
);

export interface CaptureParams {
  body: CaptureRequest;
}

/**
 * `POST /capture`
 *
 * Asks to capture an authorised payment, whole or in part. `[capture-received]` only says that the request was
 * taken; the CAPTURE webhook tells the outcome. A partial capture releases the rest, unless several partial
 * captures are switched on.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const capture: Operation<CaptureParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/capture",
  "POST",
  "/capture",
  { body: true },
);

export interface DonateParams {
  body: DonationRequest;
}

/**
 * `POST /donate`
 *
 * Makes a donation with the payment details of an earlier payment. Checkout's `donations` has taken its place.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 40
 *
 * @deprecated
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const donate: Operation<DonateParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/donate",
  "POST",
  "/donate",
  { body: true },
);

export interface RefundParams {
  body: RefundRequest;
}

/**
 * `POST /refund`
 *
 * Asks to give back captured money, whole or in parts. `[refund-received]` is not yet a refund: the REFUND
 * webhook decides. An authorisation that is not captured is cancelled, not refunded.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const refund: Operation<RefundParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/refund",
  "POST",
  "/refund",
  { body: true },
);

export interface TechnicalCancelParams {
  body: TechnicalCancelRequest;
}

/**
 * `POST /technicalCancel`
 *
 * Asks to cancel a payment by your own `reference` of it, for the case where its PSP reference was lost with the
 * answer. The TECHNICAL_CANCEL webhook tells the outcome.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 30
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const technicalCancel: Operation<TechnicalCancelParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/technicalCancel",
  "POST",
  "/technicalCancel",
  { body: true },
);

export interface VoidPendingRefundParams {
  body: VoidPendingRefundRequest;
}

/**
 * `POST /voidPendingRefund`
 *
 * Asks to stop a refund without a payment behind it, made at a terminal, before it is carried out. Name it by
 * `tenderReference` where you can: offline refunds have no PSP reference yet.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 25
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const voidPendingRefund: Operation<VoidPendingRefundParams, ModificationResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "modifications/voidPendingRefund",
  "POST",
  "/voidPendingRefund",
  { body: true },
);

/** Modifications: its operations as methods. */
export interface ModificationsApi {
  /**
   * `POST /adjustAuthorisation`
   *
   * Asks for another authorised amount before capture. `modificationAmount` is the new total, not the difference.
   * The outcome comes by AUTHORISATION_ADJUSTMENT webhook, unless the adjustment is made synchronously with
   * `adjustAuthorisationData`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 30
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  adjustAuthorisation(params: AdjustAuthorisationParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;

  /**
   * `POST /cancel`
   *
   * Asks to release an authorisation that is not captured. The CANCELLATION webhook tells the outcome.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  cancel(params: CancelParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;

  /**
   * `POST /cancelOrRefund`
   *
   * Asks to undo a whole payment, captured or not. The CANCEL_OR_REFUND webhook says which of the two it was. Not
   * for payments with several partial captures or with splits.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  cancelOrRefund(params: CancelOrRefundParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;

  /**
   * `POST /capture`
   *
   * Asks to capture an authorised payment, whole or in part. `[capture-received]` only says that the request was
   * taken; the CAPTURE webhook tells the outcome. A partial capture releases the rest, unless several partial
   * captures are switched on.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  capture(params: CaptureParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;

  /**
   * `POST /donate`
   *
   * Makes a donation with the payment details of an earlier payment. Checkout's `donations` has taken its place.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 40
   *
   * @deprecated
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  donate(params: DonateParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;

  /**
   * `POST /refund`
   *
   * Asks to give back captured money, whole or in parts. `[refund-received]` is not yet a refund: the REFUND
   * webhook decides. An authorisation that is not captured is cancelled, not refunded.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  refund(params: RefundParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;

  /**
   * `POST /technicalCancel`
   *
   * Asks to cancel a payment by your own `reference` of it, for the case where its PSP reference was lost with the
   * answer. The TECHNICAL_CANCEL webhook tells the outcome.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 30
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  technicalCancel(params: TechnicalCancelParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;

  /**
   * `POST /voidPendingRefund`
   *
   * Asks to stop a refund without a payment behind it, made at a terminal, before it is carried out. Name it by
   * `tenderReference` where you can: offline refunds have no PSP reference yet.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 25
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  voidPendingRefund(params: VoidPendingRefundParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError>;
}

export const ModificationsApi: Facade<ModificationsApi> = /* @__PURE__ */ facade({
  adjustAuthorisation,
  cancel,
  cancelOrRefund,
  capture,
  donate,
  refund,
  technicalCancel,
  voidPendingRefund,
});
