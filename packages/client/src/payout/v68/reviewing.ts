// Made by `npm run generate` from spec/facts/payout-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { ModifyRequest, ModifyResponse, ServiceError } from "./types.ts";

export interface ConfirmThirdPartyParams {
  body: ModifyRequest;
}

/**
 * `POST /confirmThirdParty`
 *
 * Confirms a submitted payout, which starts it. Needs a credential with the reviewing role, not the one that
 * submitted. The PAYOUT_THIRDPARTY webhook tells the outcome.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 10
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const confirmThirdParty: Operation<ConfirmThirdPartyParams, ModifyResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "reviewing/confirmThirdParty",
  "POST",
  "/confirmThirdParty",
  { body: true },
);

export interface DeclineThirdPartyParams {
  body: ModifyRequest;
}

/**
 * `POST /declineThirdParty`
 *
 * Declines a submitted payout, so that it is never made. Needs a credential with the reviewing role.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 10
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const declineThirdParty: Operation<DeclineThirdPartyParams, ModifyResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "reviewing/declineThirdParty",
  "POST",
  "/declineThirdParty",
  { body: true },
);

/** Reviewing: its operations as methods. */
export interface ReviewingApi {
  /**
   * `POST /confirmThirdParty`
   *
   * Confirms a submitted payout, which starts it. Needs a credential with the reviewing role, not the one that
   * submitted. The PAYOUT_THIRDPARTY webhook tells the outcome.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 10
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  confirmThirdParty(params: ConfirmThirdPartyParams, options?: CallOptions): ApiCall<ModifyResponse, ServiceError>;

  /**
   * `POST /declineThirdParty`
   *
   * Declines a submitted payout, so that it is never made. Needs a credential with the reviewing role.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 10
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  declineThirdParty(params: DeclineThirdPartyParams, options?: CallOptions): ApiCall<ModifyResponse, ServiceError>;
}

export const ReviewingApi: Facade<ReviewingApi> = /* @__PURE__ */ facade({
  confirmThirdParty,
  declineThirdParty,
});
