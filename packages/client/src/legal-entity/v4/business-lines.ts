// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { BusinessLine, BusinessLineInfo, BusinessLineInfoUpdate, RestServiceError } from "./types.ts";

export interface CreateBusinessLineParams {
  body: BusinessLineInfo;
}

/**
 * `POST /businessLines`
 *
 * Makes a business line: what a legal entity sells, where, and where its money comes from. At most 200 of a
 * legal entity for payment processing.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/businessLines}
 */
export const createBusinessLine: Operation<CreateBusinessLineParams, BusinessLine, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "business-lines/createBusinessLine",
  "POST",
  "/businessLines",
  { body: true },
);

export interface GetBusinessLineParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /businessLines/{id}`
 *
 * Answers one business line.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/businessLines/(id)}
 */
export const getBusinessLine: Operation<GetBusinessLineParams, BusinessLine, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "business-lines/getBusinessLine",
  "GET",
  "/businessLines/{id}",
);

export interface UpdateBusinessLineParams {
  /** Its id. */
  id: string;
  body: BusinessLineInfoUpdate;
}

/**
 * `PATCH /businessLines/{id}`
 *
 * Changes a business line. Another industry or web site may have it verified again.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/businessLines/(id)}
 */
export const updateBusinessLine: Operation<UpdateBusinessLineParams, BusinessLine, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "business-lines/updateBusinessLine",
  "PATCH",
  "/businessLines/{id}",
  { body: true },
);

export interface DeleteBusinessLineParams {
  /** Its id. */
  id: string;
}

/**
 * `DELETE /businessLines/{id}`
 *
 * Deletes a business line. Merchant accounts and payment methods that need it may stop working.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/delete/businessLines/(id)}
 */
export const deleteBusinessLine: Operation<DeleteBusinessLineParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "business-lines/deleteBusinessLine",
  "DELETE",
  "/businessLines/{id}",
  { empty: true },
);

/** Business lines: its operations as methods. */
export interface BusinessLinesApi {
  /**
   * `POST /businessLines`
   *
   * Makes a business line: what a legal entity sells, where, and where its money comes from. At most 200 of a
   * legal entity for payment processing.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/businessLines}
   */
  createBusinessLine(params: CreateBusinessLineParams, options?: CallOptions): ApiCall<BusinessLine, RestServiceError>;

  /**
   * `GET /businessLines/{id}`
   *
   * Answers one business line.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/businessLines/(id)}
   */
  getBusinessLine(params: GetBusinessLineParams, options?: CallOptions): ApiCall<BusinessLine, RestServiceError>;

  /**
   * `PATCH /businessLines/{id}`
   *
   * Changes a business line. Another industry or web site may have it verified again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/businessLines/(id)}
   */
  updateBusinessLine(params: UpdateBusinessLineParams, options?: CallOptions): ApiCall<BusinessLine, RestServiceError>;

  /**
   * `DELETE /businessLines/{id}`
   *
   * Deletes a business line. Merchant accounts and payment methods that need it may stop working.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/delete/businessLines/(id)}
   */
  deleteBusinessLine(params: DeleteBusinessLineParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const BusinessLinesApi: Facade<BusinessLinesApi> = /* @__PURE__ */ facade({
  createBusinessLine,
  getBusinessLine,
  updateBusinessLine,
  deleteBusinessLine,
});
