// Made by `npm run generate` from spec/facts/payment-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
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
export class ModificationsApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /adjustAuthorisation`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 30
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  adjustAuthorisation(params: AdjustAuthorisationParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return adjustAuthorisation(this.#client, params, options);
  }

  /**
   * `POST /cancel`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  cancel(params: CancelParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return cancel(this.#client, params, options);
  }

  /**
   * `POST /cancelOrRefund`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  cancelOrRefund(params: CancelOrRefundParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return cancelOrRefund(this.#client, params, options);
  }

  /**
   * `POST /capture`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  capture(params: CaptureParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return capture(this.#client, params, options);
  }

  /**
   * `POST /donate`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 40
   *
   * @deprecated
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  donate(params: DonateParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return donate(this.#client, params, options);
  }

  /**
   * `POST /refund`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  refund(params: RefundParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return refund(this.#client, params, options);
  }

  /**
   * `POST /technicalCancel`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 30
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  technicalCancel(params: TechnicalCancelParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return technicalCancel(this.#client, params, options);
  }

  /**
   * `POST /voidPendingRefund`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 25
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  voidPendingRefund(params: VoidPendingRefundParams, options?: CallOptions): ApiCall<ModificationResult, ServiceError> {
    return voidPendingRefund(this.#client, params, options);
  }
}
