// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AcceptTermsOfServiceRequest,
  AcceptTermsOfServiceResponse,
  CalculateTermsOfServiceStatusResponse,
  GetAcceptedTermsOfServiceDocumentResponse,
  GetTermsOfServiceAcceptanceInfosResponse,
  GetTermsOfServiceDocumentRequest,
  GetTermsOfServiceDocumentResponse,
  RestServiceError,
} from "./types.ts";

export interface GetAcceptedTermsOfServiceDocumentParams {
  /** Its id. */
  id: string;
  /** Reference of the acceptance. */
  termsofserviceacceptancereference: string;
  /** `JSON`, `PDF` or `TXT`. */
  termsOfServiceDocumentFormat?: string | undefined;
}

/**
 * `GET /legalEntities/{id}/acceptedTermsOfServiceDocument/{termsofserviceacceptancereference}`
 *
 * Answers terms of service as they were accepted.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/acceptedTermsOfServiceDocument/(termsofserviceacceptancereference)}
 */
export const getAcceptedTermsOfServiceDocument: Operation<GetAcceptedTermsOfServiceDocumentParams, GetAcceptedTermsOfServiceDocumentResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terms-of-service/getAcceptedTermsOfServiceDocument",
  "GET",
  "/legalEntities/{id}/acceptedTermsOfServiceDocument/{termsofserviceacceptancereference}",
  { query: ["termsOfServiceDocumentFormat"] },
);

export interface GetTermsOfServiceDocumentParams {
  /** Its id. */
  id: string;
  body: GetTermsOfServiceDocumentRequest;
}

/**
 * `POST /legalEntities/{id}/termsOfService`
 *
 * Answers the terms of service to show a user, as Base64, with the id by which they are accepted.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/termsOfService}
 */
export const getTermsOfServiceDocument: Operation<GetTermsOfServiceDocumentParams, GetTermsOfServiceDocumentResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terms-of-service/getTermsOfServiceDocument",
  "POST",
  "/legalEntities/{id}/termsOfService",
  { body: true },
);

export interface AcceptTermsOfServiceParams {
  /** Its id. */
  id: string;
  /** Id of the terms, from `getTermsOfServiceDocument`. */
  termsofservicedocumentid: string;
  body: AcceptTermsOfServiceRequest;
}

/**
 * `PATCH /legalEntities/{id}/termsOfService/{termsofservicedocumentid}`
 *
 * Notes that a user has accepted terms of service. `acceptedBy` is a person who may sign for the legal entity,
 * and that person must have seen them.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/legalEntities/(id)/termsOfService/(termsofservicedocumentid)}
 */
export const acceptTermsOfService: Operation<AcceptTermsOfServiceParams, AcceptTermsOfServiceResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terms-of-service/acceptTermsOfService",
  "PATCH",
  "/legalEntities/{id}/termsOfService/{termsofservicedocumentid}",
  { body: true },
);

export interface GetTermsOfServiceInformationForLegalEntityParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /legalEntities/{id}/termsOfServiceAcceptanceInfos`
 *
 * Lists which terms of service were accepted, by whom and when.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/termsOfServiceAcceptanceInfos}
 */
export const getTermsOfServiceInformationForLegalEntity: Operation<GetTermsOfServiceInformationForLegalEntityParams, GetTermsOfServiceAcceptanceInfosResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terms-of-service/getTermsOfServiceInformationForLegalEntity",
  "GET",
  "/legalEntities/{id}/termsOfServiceAcceptanceInfos",
);

export interface GetTermsOfServiceStatusParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /legalEntities/{id}/termsOfServiceStatus`
 *
 * Tells which terms of service a legal entity still has to accept.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/termsOfServiceStatus}
 */
export const getTermsOfServiceStatus: Operation<GetTermsOfServiceStatusParams, CalculateTermsOfServiceStatusResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terms-of-service/getTermsOfServiceStatus",
  "GET",
  "/legalEntities/{id}/termsOfServiceStatus",
);

/** Terms of Service: its operations as methods. */
export interface TermsOfServiceApi {
  /**
   * `GET /legalEntities/{id}/acceptedTermsOfServiceDocument/{termsofserviceacceptancereference}`
   *
   * Answers terms of service as they were accepted.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/acceptedTermsOfServiceDocument/(termsofserviceacceptancereference)}
   */
  getAcceptedTermsOfServiceDocument(params: GetAcceptedTermsOfServiceDocumentParams, options?: CallOptions): ApiCall<GetAcceptedTermsOfServiceDocumentResponse, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/termsOfService`
   *
   * Answers the terms of service to show a user, as Base64, with the id by which they are accepted.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/termsOfService}
   */
  getTermsOfServiceDocument(params: GetTermsOfServiceDocumentParams, options?: CallOptions): ApiCall<GetTermsOfServiceDocumentResponse, RestServiceError>;

  /**
   * `PATCH /legalEntities/{id}/termsOfService/{termsofservicedocumentid}`
   *
   * Notes that a user has accepted terms of service. `acceptedBy` is a person who may sign for the legal entity,
   * and that person must have seen them.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/legalEntities/(id)/termsOfService/(termsofservicedocumentid)}
   */
  acceptTermsOfService(params: AcceptTermsOfServiceParams, options?: CallOptions): ApiCall<AcceptTermsOfServiceResponse, RestServiceError>;

  /**
   * `GET /legalEntities/{id}/termsOfServiceAcceptanceInfos`
   *
   * Lists which terms of service were accepted, by whom and when.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/termsOfServiceAcceptanceInfos}
   */
  getTermsOfServiceInformationForLegalEntity(params: GetTermsOfServiceInformationForLegalEntityParams, options?: CallOptions): ApiCall<GetTermsOfServiceAcceptanceInfosResponse, RestServiceError>;

  /**
   * `GET /legalEntities/{id}/termsOfServiceStatus`
   *
   * Tells which terms of service a legal entity still has to accept.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/termsOfServiceStatus}
   */
  getTermsOfServiceStatus(params: GetTermsOfServiceStatusParams, options?: CallOptions): ApiCall<CalculateTermsOfServiceStatusResponse, RestServiceError>;
}

export const TermsOfServiceApi: Facade<TermsOfServiceApi> = /* @__PURE__ */ facade({
  getAcceptedTermsOfServiceDocument,
  getTermsOfServiceDocument,
  acceptTermsOfService,
  getTermsOfServiceInformationForLegalEntity,
  getTermsOfServiceStatus,
});
