// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperationWithOptionalParams } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type { DefaultErrorResponseEntity, ListMandatesResponse, Mandate, MandateUpdate } from "./types.ts";

export interface GetListOfMandatesParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId?: string | undefined;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId?: string | undefined;
  /** Where the next page begins, from the answer before. */
  cursor?: string | undefined;
}

/**
 * `GET /mandates`
 *
 * Lists the direct debit mandates of a business account, by cursor.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/mandates}
 */
export const getListOfMandates: PagedOperationWithOptionalParams<GetListOfMandatesParams, Mandate, ListMandatesResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ pagedOperation(
  api,
  "direct-debit-mandates/getListOfMandates",
  "GET",
  "/mandates",
  ["balanceAccountId", "paymentInstrumentId", "cursor"],
  { style: "cursor", items: "mandates" },
);

export interface GetMandateByIdParams {
  /** Id of the mandate. */
  mandateId: string;
}

/**
 * `GET /mandates/{mandateId}`
 *
 * Answers one direct debit mandate.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/mandates/(mandateId)}
 */
export const getMandateById: Operation<GetMandateByIdParams, Mandate, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "direct-debit-mandates/getMandateById",
  "GET",
  "/mandates/{mandateId}",
);

export interface UpdateMandateParams {
  /** Id of the mandate. */
  mandateId: string;
  body: MandateUpdate;
}

/**
 * `PATCH /mandates/{mandateId}`
 *
 * Asks to move a direct debit mandate to another payment instrument. Status 202 only says that the request was
 * taken.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/mandates/(mandateId)}
 */
export const updateMandate: Operation<UpdateMandateParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "direct-debit-mandates/updateMandate",
  "PATCH",
  "/mandates/{mandateId}",
  { body: true, empty: true },
);

export interface CancelMandateParams {
  /** Id of the mandate. */
  mandateId: string;
}

/**
 * `POST /mandates/{mandateId}/cancel`
 *
 * Asks to cancel a direct debit mandate. Status 202 only says that the request was taken; debits under way may
 * still be made.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/mandates/(mandateId)/cancel}
 */
export const cancelMandate: Operation<CancelMandateParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "direct-debit-mandates/cancelMandate",
  "POST",
  "/mandates/{mandateId}/cancel",
  { empty: true },
);

/** Direct debit mandates: its operations as methods. */
export interface DirectDebitMandatesApi {
  /**
   * `GET /mandates`
   *
   * Lists the direct debit mandates of a business account, by cursor.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/mandates}
   */
  getListOfMandates(params?: GetListOfMandatesParams, options?: CallOptions): PagedCall<Mandate, ListMandatesResponse, DefaultErrorResponseEntity>;

  /**
   * `GET /mandates/{mandateId}`
   *
   * Answers one direct debit mandate.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/mandates/(mandateId)}
   */
  getMandateById(params: GetMandateByIdParams, options?: CallOptions): ApiCall<Mandate, DefaultErrorResponseEntity>;

  /**
   * `PATCH /mandates/{mandateId}`
   *
   * Asks to move a direct debit mandate to another payment instrument. Status 202 only says that the request was
   * taken.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/mandates/(mandateId)}
   */
  updateMandate(params: UpdateMandateParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;

  /**
   * `POST /mandates/{mandateId}/cancel`
   *
   * Asks to cancel a direct debit mandate. Status 202 only says that the request was taken; debits under way may
   * still be made.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/mandates/(mandateId)/cancel}
   */
  cancelMandate(params: CancelMandateParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const DirectDebitMandatesApi: Facade<DirectDebitMandatesApi> = /* @__PURE__ */ facade({
  getListOfMandates,
  getMandateById,
  updateMandate,
  cancelMandate,
});
