// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { AuthorisedCardUsers, DefaultErrorResponseEntity } from "./types.ts";

export interface GetAllAuthorisedCardUsersParams {
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
}

/**
 * `GET /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
 *
 * Lists who besides its holder may use a card, as ids of legal entities.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
 */
export const getAllAuthorisedCardUsers: Operation<GetAllAuthorisedCardUsersParams, AuthorisedCardUsers, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "authorized-card-users/getAllAuthorisedCardUsers",
  "GET",
  "/paymentInstruments/{paymentInstrumentId}/authorisedCardUsers",
);

export interface CreateAuthorisedCardUsersParams {
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
  body: AuthorisedCardUsers;
}

/**
 * `POST /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
 *
 * Lets people use a card. Each needs the capability `authorisedPaymentInstrumentUser`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
 */
export const createAuthorisedCardUsers: Operation<CreateAuthorisedCardUsersParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "authorized-card-users/createAuthorisedCardUsers",
  "POST",
  "/paymentInstruments/{paymentInstrumentId}/authorisedCardUsers",
  { body: true, empty: true },
);

export interface UpdateAuthorisedCardUsersParams {
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
  body: AuthorisedCardUsers;
}

/**
 * `PATCH /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
 *
 * Replaces the whole list of people who may use a card: whoever is left out is removed.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
 */
export const updateAuthorisedCardUsers: Operation<UpdateAuthorisedCardUsersParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "authorized-card-users/updateAuthorisedCardUsers",
  "PATCH",
  "/paymentInstruments/{paymentInstrumentId}/authorisedCardUsers",
  { body: true, empty: true },
);

export interface DeleteAuthorisedCardUsersParams {
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
}

/**
 * `DELETE /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
 *
 * Removes everybody from the list of people who may use a card.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
 */
export const deleteAuthorisedCardUsers: Operation<DeleteAuthorisedCardUsersParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "authorized-card-users/deleteAuthorisedCardUsers",
  "DELETE",
  "/paymentInstruments/{paymentInstrumentId}/authorisedCardUsers",
  { empty: true },
);

/** Authorized card users: its operations as methods. */
export interface AuthorizedCardUsersApi {
  /**
   * `GET /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
   *
   * Lists who besides its holder may use a card, as ids of legal entities.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
   */
  getAllAuthorisedCardUsers(params: GetAllAuthorisedCardUsersParams, options?: CallOptions): ApiCall<AuthorisedCardUsers, DefaultErrorResponseEntity>;

  /**
   * `POST /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
   *
   * Lets people use a card. Each needs the capability `authorisedPaymentInstrumentUser`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
   */
  createAuthorisedCardUsers(params: CreateAuthorisedCardUsersParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;

  /**
   * `PATCH /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
   *
   * Replaces the whole list of people who may use a card: whoever is left out is removed.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
   */
  updateAuthorisedCardUsers(params: UpdateAuthorisedCardUsersParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;

  /**
   * `DELETE /paymentInstruments/{paymentInstrumentId}/authorisedCardUsers`
   *
   * Removes everybody from the list of people who may use a card.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/paymentInstruments/(paymentInstrumentId)/authorisedCardUsers}
   */
  deleteAuthorisedCardUsers(params: DeleteAuthorisedCardUsersParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const AuthorizedCardUsersApi: Facade<AuthorizedCardUsersApi> = /* @__PURE__ */ facade({
  getAllAuthorisedCardUsers,
  createAuthorisedCardUsers,
  updateAuthorisedCardUsers,
  deleteAuthorisedCardUsers,
});
