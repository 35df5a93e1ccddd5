// Made by `npm run generate` from spec/facts/payout-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { PayoutRequest, PayoutResponse, ServiceError } from "./types.ts";

export interface PayoutParams {
  body: PayoutRequest;
}

/**
 * `POST /payout`
 *
 * Pays out to a Visa or Mastercard at once; money arrives within about 30 minutes where the bank takes part. No
 * review comes between. When the answer is lost, the payout may have been made.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 11
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const payout: Operation<PayoutParams, PayoutResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "instant-payouts/payout",
  "POST",
  "/payout",
  { body: true },
);

/** Instant payouts: its operations as methods. */
export interface InstantPayoutsApi {
  /**
   * `POST /payout`
   *
   * Pays out to a Visa or Mastercard at once; money arrives within about 30 minutes where the bank takes part. No
   * review comes between. When the answer is lost, the payout may have been made.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 11
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  payout(params: PayoutParams, options?: CallOptions): ApiCall<PayoutResponse, ServiceError>;
}

export const InstantPayoutsApi: Facade<InstantPayoutsApi> = /* @__PURE__ */ facade({
  payout,
});
