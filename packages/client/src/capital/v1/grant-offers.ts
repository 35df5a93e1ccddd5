// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { DefaultErrorResponseEntity, GrantOffer, GrantOffers } from "./types.ts";

export interface GetAllGrantOffersParams {
  /** Id of the account holder. */
  accountHolderId: string;
}

/**
 * `GET /grantOffers`
 *
 * Lists the grant offers of an account holder, those made of dynamic offers too. Offers end: see `expiresAt`.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grantOffers}
 */
export const getAllGrantOffers: Operation<GetAllGrantOffersParams, GrantOffers, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grant-offers/getAllGrantOffers",
  "GET",
  "/grantOffers",
  { query: ["accountHolderId"] },
);

export interface GetGrantOfferParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /grantOffers/{id}`
 *
 * Answers one grant offer.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grantOffers/(id)}
 */
export const getGrantOffer: Operation<GetGrantOfferParams, GrantOffer, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grant-offers/getGrantOffer",
  "GET",
  "/grantOffers/{id}",
);

/** Grant offers: its operations as methods. */
export interface GrantOffersApi {
  /**
   * `GET /grantOffers`
   *
   * Lists the grant offers of an account holder, those made of dynamic offers too. Offers end: see `expiresAt`.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grantOffers}
   */
  getAllGrantOffers(params: GetAllGrantOffersParams, options?: CallOptions): ApiCall<GrantOffers, DefaultErrorResponseEntity>;

  /**
   * `GET /grantOffers/{id}`
   *
   * Answers one grant offer.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grantOffers/(id)}
   */
  getGrantOffer(params: GetGrantOfferParams, options?: CallOptions): ApiCall<GrantOffer, DefaultErrorResponseEntity>;
}

export const GrantOffersApi: Facade<GrantOffersApi> = /* @__PURE__ */ facade({
  getAllGrantOffers,
  getGrantOffer,
});
