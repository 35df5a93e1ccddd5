// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CalculateGrantOfferRequest,
  CalculatedGrantOffer,
  CreateGrantOfferRequest,
  DefaultErrorResponseEntity,
  FinancingType,
  GetDynamicOffersResponse,
  GrantOffer,
} from "./types.ts";

export interface GetAllDynamicOffersParams {
  /** Id of the account holder. */
  accountHolderId: string;
  financingType?: FinancingType | undefined;
}

/**
 * `GET /dynamicOffers`
 *
 * Lists the ranges of financing that an account holder may choose from.
 *
 * - Retry: safe to repeat
 * - Errors: 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/dynamicOffers}
 */
export const getAllDynamicOffers: Operation<GetAllDynamicOffersParams, GetDynamicOffersResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "dynamic-offers/getAllDynamicOffers",
  "GET",
  "/dynamicOffers",
  { query: ["accountHolderId", "financingType"] },
);

export interface CalculatePreliminaryOfferFromDynamicOfferParams {
  /** Its id. */
  id: string;
  body: CalculateGrantOfferRequest;
}

/**
 * `POST /dynamicOffers/{id}/calculate`
 *
 * Answers what an amount within a dynamic offer would cost. To look at only: no grant can be made of it. At most
 * 30 calls a minute.
 *
 * - Retry: never repeated by the client
 * - Errors: 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/post/dynamicOffers/(id)/calculate}
 */
export const calculatePreliminaryOfferFromDynamicOffer: Operation<CalculatePreliminaryOfferFromDynamicOfferParams, CalculatedGrantOffer, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "dynamic-offers/calculatePreliminaryOfferFromDynamicOffer",
  "POST",
  "/dynamicOffers/{id}/calculate",
  { body: true },
);

export interface CreateStaticOfferFromDynamicOfferParams {
  /** Its id. */
  id: string;
  body: CreateGrantOfferRequest;
}

/**
 * `POST /dynamicOffers/{id}/grantOffer`
 *
 * Makes a grant offer of an amount that the user chose. At most 30 calls a minute.
 *
 * - Retry: never repeated by the client
 * - Errors: 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/post/dynamicOffers/(id)/grantOffer}
 */
export const createStaticOfferFromDynamicOffer: Operation<CreateStaticOfferFromDynamicOfferParams, GrantOffer, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "dynamic-offers/createStaticOfferFromDynamicOffer",
  "POST",
  "/dynamicOffers/{id}/grantOffer",
  { body: true },
);

/** Dynamic offers: its operations as methods. */
export interface DynamicOffersApi {
  /**
   * `GET /dynamicOffers`
   *
   * Lists the ranges of financing that an account holder may choose from.
   *
   * - Retry: safe to repeat
   * - Errors: 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/dynamicOffers}
   */
  getAllDynamicOffers(params: GetAllDynamicOffersParams, options?: CallOptions): ApiCall<GetDynamicOffersResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /dynamicOffers/{id}/calculate`
   *
   * Answers what an amount within a dynamic offer would cost. To look at only: no grant can be made of it. At most
   * 30 calls a minute.
   *
   * - Retry: never repeated by the client
   * - Errors: 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/post/dynamicOffers/(id)/calculate}
   */
  calculatePreliminaryOfferFromDynamicOffer(params: CalculatePreliminaryOfferFromDynamicOfferParams, options?: CallOptions): ApiCall<CalculatedGrantOffer, DefaultErrorResponseEntity>;

  /**
   * `POST /dynamicOffers/{id}/grantOffer`
   *
   * Makes a grant offer of an amount that the user chose. At most 30 calls a minute.
   *
   * - Retry: never repeated by the client
   * - Errors: 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/post/dynamicOffers/(id)/grantOffer}
   */
  createStaticOfferFromDynamicOffer(params: CreateStaticOfferFromDynamicOfferParams, options?: CallOptions): ApiCall<GrantOffer, DefaultErrorResponseEntity>;
}

export const DynamicOffersApi: Facade<DynamicOffersApi> = /* @__PURE__ */ facade({
  getAllDynamicOffers,
  calculatePreliminaryOfferFromDynamicOffer,
  createStaticOfferFromDynamicOffer,
});
