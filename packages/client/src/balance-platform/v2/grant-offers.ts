// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { GrantOffer, GrantOffers, RestServiceError } from "./types.ts";

export interface GetAllAvailableGrantOffersParams {
  /** Id of the account holder, beginning with `AH`. */
  accountHolderId: string;
}

/**
 * `GET /grantOffers`
 *
 * Lists the grants that an account holder may take. The Capital API has taken its place.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @deprecated Since version 2.
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/grantOffers}
 */
export const getAllAvailableGrantOffers: Operation<GetAllAvailableGrantOffersParams, GrantOffers, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "grant-offers/getAllAvailableGrantOffers",
  "GET",
  "/grantOffers",
  { query: ["accountHolderId"] },
);

export interface GetGrantOfferParams {
  /** Id of the grant offer. */
  grantOfferId: string;
}

/**
 * `GET /grantOffers/{grantOfferId}`
 *
 * Answers one grant offer. The Capital API has taken its place.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @deprecated Since version 2.
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/grantOffers/(grantOfferId)}
 */
export const getGrantOffer: Operation<GetGrantOfferParams, GrantOffer, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "grant-offers/getGrantOffer",
  "GET",
  "/grantOffers/{grantOfferId}",
);

/** Grant offers: its operations as methods. */
export interface GrantOffersApi {
  /**
   * `GET /grantOffers`
   *
   * Lists the grants that an account holder may take. The Capital API has taken its place.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @deprecated Since version 2.
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/grantOffers}
   */
  getAllAvailableGrantOffers(params: GetAllAvailableGrantOffersParams, options?: CallOptions): ApiCall<GrantOffers, RestServiceError>;

  /**
   * `GET /grantOffers/{grantOfferId}`
   *
   * Answers one grant offer. The Capital API has taken its place.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @deprecated Since version 2.
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/grantOffers/(grantOfferId)}
   */
  getGrantOffer(params: GetGrantOfferParams, options?: CallOptions): ApiCall<GrantOffer, RestServiceError>;
}

export const GrantOffersApi: Facade<GrantOffersApi> = /* @__PURE__ */ facade({
  getAllAvailableGrantOffers,
  getGrantOffer,
});
