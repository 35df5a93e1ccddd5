// Made by `npm run generate` from spec/facts/bin-lookup-v54.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CostEstimateRequest,
  CostEstimateResponse,
  ServiceError,
  ThreeDSAvailabilityRequest,
  ThreeDSAvailabilityResponse,
} from "./types.ts";

export interface Get3dsAvailabilityParams {
  body: ThreeDSAvailabilityRequest;
}

/**
 * `POST /get3dsAvailability`
 *
 * Tells which versions of 3-D Secure a card or card range supports, and the keys that a native 3-D Secure SDK
 * needs. Give the first digits, the number, or a token.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const get3dsAvailability: Operation<Get3dsAvailabilityParams, ThreeDSAvailabilityResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/get3dsAvailability",
  "POST",
  "/get3dsAvailability",
  { body: true },
);

export interface GetCostEstimateParams {
  body: CostEstimateRequest;
}

/**
 * `POST /getCostEstimate`
 *
 * Estimates interchange and scheme fees of a card payment before it is made, in Australia, the EU and the UK. An
 * estimate only, and not available for every card: read `resultCode`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getCostEstimate: Operation<GetCostEstimateParams, CostEstimateResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/getCostEstimate",
  "POST",
  "/getCostEstimate",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /get3dsAvailability`
   *
   * Tells which versions of 3-D Secure a card or card range supports, and the keys that a native 3-D Secure SDK
   * needs. Give the first digits, the number, or a token.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  get3dsAvailability(params: Get3dsAvailabilityParams, options?: CallOptions): ApiCall<ThreeDSAvailabilityResponse, ServiceError>;

  /**
   * `POST /getCostEstimate`
   *
   * Estimates interchange and scheme fees of a card payment before it is made, in Australia, the EU and the UK. An
   * estimate only, and not available for every card: read `resultCode`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getCostEstimate(params: GetCostEstimateParams, options?: CallOptions): ApiCall<CostEstimateResponse, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  get3dsAvailability,
  getCostEstimate,
});
