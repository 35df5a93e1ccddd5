// Made by `npm run generate` from spec/facts/payout-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  ServiceError,
  StoreDetailAndSubmitRequest,
  StoreDetailAndSubmitResponse,
  StoreDetailRequest,
  StoreDetailResponse,
  SubmitRequest,
  SubmitResponse,
} from "./types.ts";

export interface StoreDetailParams {
  body: StoreDetailRequest;
}

/**
 * `POST /storeDetail`
 *
 * Stores a shopper's bank account or card to pay out to later. Nothing is paid. New integrations use the
 * Transfers API.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const storeDetail: Operation<StoreDetailParams, StoreDetailResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "initialization/storeDetail",
  "POST",
  "/storeDetail",
  { body: true },
);

export interface StoreDetailAndSubmitThirdPartyParams {
  body: StoreDetailAndSubmitRequest;
}

/**
 * `POST /storeDetailAndSubmitThirdParty`
 *
 * Stores details and submits a payout to them in one call. It must then be confirmed like any other payout.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 10
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const storeDetailAndSubmitThirdParty: Operation<StoreDetailAndSubmitThirdPartyParams, StoreDetailAndSubmitResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "initialization/storeDetailAndSubmitThirdParty",
  "POST",
  "/storeDetailAndSubmitThirdParty",
  { body: true },
);

export interface SubmitThirdPartyParams {
  body: SubmitRequest;
}

/**
 * `POST /submitThirdParty`
 *
 * Submits a payout to stored details. `[payout-submit-received]` is no payment: someone, or `confirmThirdParty`
 * with another credential, must confirm it.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 10
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const submitThirdParty: Operation<SubmitThirdPartyParams, SubmitResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "initialization/submitThirdParty",
  "POST",
  "/submitThirdParty",
  { body: true },
);

/** Initialization: its operations as methods. */
export interface InitializationApi {
  /**
   * `POST /storeDetail`
   *
   * Stores a shopper's bank account or card to pay out to later. Nothing is paid. New integrations use the
   * Transfers API.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  storeDetail(params: StoreDetailParams, options?: CallOptions): ApiCall<StoreDetailResponse, ServiceError>;

  /**
   * `POST /storeDetailAndSubmitThirdParty`
   *
   * Stores details and submits a payout to them in one call. It must then be confirmed like any other payout.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 10
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  storeDetailAndSubmitThirdParty(params: StoreDetailAndSubmitThirdPartyParams, options?: CallOptions): ApiCall<StoreDetailAndSubmitResponse, ServiceError>;

  /**
   * `POST /submitThirdParty`
   *
   * Submits a payout to stored details. `[payout-submit-received]` is no payment: someone, or `confirmThirdParty`
   * with another credential, must confirm it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 10
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  submitThirdParty(params: SubmitThirdPartyParams, options?: CallOptions): ApiCall<SubmitResponse, ServiceError>;
}

export const InitializationApi: Facade<InitializationApi> = /* @__PURE__ */ facade({
  storeDetail,
  storeDetailAndSubmitThirdParty,
  submitThirdParty,
});
