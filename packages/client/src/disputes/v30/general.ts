// Made by `npm run generate` from spec/facts/disputes-v30.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AcceptDisputeRequest,
  AcceptDisputeResponse,
  DefendDisputeRequest,
  DefendDisputeResponse,
  DefenseReasonsRequest,
  DefenseReasonsResponse,
  DeleteDefenseDocumentRequest,
  DeleteDefenseDocumentResponse,
  ServiceError,
  SupplyDefenseDocumentRequest,
  SupplyDefenseDocumentResponse,
} from "./types.ts";

export interface AcceptDisputeParams {
  body: AcceptDisputeRequest;
}

/**
 * `POST /acceptDispute`
 *
 * Accepts a dispute and gives the money up, for good. `success: false` comes with status 200.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const acceptDispute: Operation<AcceptDisputeParams, AcceptDisputeResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/acceptDispute",
  "POST",
  "/acceptDispute",
  { body: true },
);

export interface DefendDisputeParams {
  body: DefendDisputeRequest;
}

/**
 * `POST /defendDispute`
 *
 * Submits the defense of a dispute, once and for all, with the documents uploaded before. The bank decides weeks
 * later, by webhook. `success: false` comes with status 200.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const defendDispute: Operation<DefendDisputeParams, DefendDisputeResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/defendDispute",
  "POST",
  "/defendDispute",
  { body: true },
);

export interface DeleteDisputeDefenseDocumentParams {
  body: DeleteDefenseDocumentRequest;
}

/**
 * `POST /deleteDisputeDefenseDocument`
 *
 * Removes a document that was uploaded for a defense, as long as the defense has not been submitted.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const deleteDisputeDefenseDocument: Operation<DeleteDisputeDefenseDocumentParams, DeleteDefenseDocumentResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/deleteDisputeDefenseDocument",
  "POST",
  "/deleteDisputeDefenseDocument",
  { body: true },
);

export interface RetrieveApplicableDefenseReasonsParams {
  body: DefenseReasonsRequest;
}

/**
 * `POST /retrieveApplicableDefenseReasons`
 *
 * Lists the reasons by which a dispute can be defended, and the documents that each asks for. Begin here:
 * without an applicable reason only accepting is left.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const retrieveApplicableDefenseReasons: Operation<RetrieveApplicableDefenseReasonsParams, DefenseReasonsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/retrieveApplicableDefenseReasons",
  "POST",
  "/retrieveApplicableDefenseReasons",
  { body: true },
);

export interface SupplyDefenseDocumentParams {
  body: SupplyDefenseDocumentRequest;
}

/**
 * `POST /supplyDefenseDocument`
 *
 * Uploads documents for a defense, as Base64: PDF up to 2 MB, JPEG or TIFF up to 10 MB, less for some card
 * schemes. They are not sent to the bank until `defendDispute` is called.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const supplyDefenseDocument: Operation<SupplyDefenseDocumentParams, SupplyDefenseDocumentResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/supplyDefenseDocument",
  "POST",
  "/supplyDefenseDocument",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /acceptDispute`
   *
   * Accepts a dispute and gives the money up, for good. `success: false` comes with status 200.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  acceptDispute(params: AcceptDisputeParams, options?: CallOptions): ApiCall<AcceptDisputeResponse, ServiceError>;

  /**
   * `POST /defendDispute`
   *
   * Submits the defense of a dispute, once and for all, with the documents uploaded before. The bank decides weeks
   * later, by webhook. `success: false` comes with status 200.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  defendDispute(params: DefendDisputeParams, options?: CallOptions): ApiCall<DefendDisputeResponse, ServiceError>;

  /**
   * `POST /deleteDisputeDefenseDocument`
   *
   * Removes a document that was uploaded for a defense, as long as the defense has not been submitted.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  deleteDisputeDefenseDocument(params: DeleteDisputeDefenseDocumentParams, options?: CallOptions): ApiCall<DeleteDefenseDocumentResponse, ServiceError>;

  /**
   * `POST /retrieveApplicableDefenseReasons`
   *
   * Lists the reasons by which a dispute can be defended, and the documents that each asks for. Begin here:
   * without an applicable reason only accepting is left.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  retrieveApplicableDefenseReasons(params: RetrieveApplicableDefenseReasonsParams, options?: CallOptions): ApiCall<DefenseReasonsResponse, ServiceError>;

  /**
   * `POST /supplyDefenseDocument`
   *
   * Uploads documents for a defense, as Base64: PDF up to 2 MB, JPEG or TIFF up to 10 MB, less for some card
   * schemes. They are not sent to the bank until `defendDispute` is called.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  supplyDefenseDocument(params: SupplyDefenseDocumentParams, options?: CallOptions): ApiCall<SupplyDefenseDocumentResponse, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  acceptDispute,
  defendDispute,
  deleteDisputeDefenseDocument,
  retrieveApplicableDefenseReasons,
  supplyDefenseDocument,
});
