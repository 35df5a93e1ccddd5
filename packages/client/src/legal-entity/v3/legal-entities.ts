// Made by `npm run generate` from spec/facts/legal-entity-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  BusinessLines,
  DataReviewConfirmationResponse,
  LegalEntity,
  LegalEntityInfo,
  LegalEntityInfoRequiredType,
  RestServiceError,
  VerificationErrors,
} from "./types.ts";

export interface CreateLegalEntityParams {
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: LegalEntityInfoRequiredType;
}

/**
 * `POST /legalEntities`
 *
 * Makes a legal entity: the person or organization whose identity Adyen verifies. Owners and signatories are
 * legal entities of their own, linked by `entityAssociations`. Checks run later: a
 * `balancePlatform.accountHolder.updated` webhook tells their outcome.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities}
 */
export const createLegalEntity: Operation<CreateLegalEntityParams, LegalEntity, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/createLegalEntity",
  "POST",
  "/legalEntities",
  { headers: ["x-requested-verification-code"], body: true },
);

export interface GetLegalEntityParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /legalEntities/{id}`
 *
 * Answers one legal entity with its problems, documents and transfer instruments.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/legalEntities/(id)}
 */
export const getLegalEntity: Operation<GetLegalEntityParams, LegalEntity, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/getLegalEntity",
  "GET",
  "/legalEntities/{id}",
);

export interface UpdateLegalEntityParams {
  /** Its id. */
  id: string;
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: LegalEntityInfo;
}

/**
 * `PATCH /legalEntities/{id}`
 *
 * Changes a legal entity. What is left out stays, but lists such as `entityAssociations` are replaced as a
 * whole. To change `type`, send nothing else.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/patch/legalEntities/(id)}
 */
export const updateLegalEntity: Operation<UpdateLegalEntityParams, LegalEntity, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/updateLegalEntity",
  "PATCH",
  "/legalEntities/{id}",
  { headers: ["x-requested-verification-code"], body: true },
);

export interface GetAllBusinessLinesUnderLegalEntityParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /legalEntities/{id}/businessLines`
 *
 * Lists the business lines of a legal entity.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/legalEntities/(id)/businessLines}
 */
export const getAllBusinessLinesUnderLegalEntity: Operation<GetAllBusinessLinesUnderLegalEntityParams, BusinessLines, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/getAllBusinessLinesUnderLegalEntity",
  "GET",
  "/legalEntities/{id}/businessLines",
);

export interface CheckLegalEntitysVerificationErrorsParams {
  /** Its id. */
  id: string;
}

/**
 * `POST /legalEntities/{id}/checkVerificationErrors`
 *
 * Answers what is wrong or missing for each capability of a legal entity and of those it is linked to. It only
 * reads, though it is a POST.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/checkVerificationErrors}
 */
export const checkLegalEntitysVerificationErrors: Operation<CheckLegalEntitysVerificationErrorsParams, VerificationErrors, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/checkLegalEntitysVerificationErrors",
  "POST",
  "/legalEntities/{id}/checkVerificationErrors",
);

export interface ConfirmDataReviewParams {
  /** Its id. */
  id: string;
}

/**
 * `POST /legalEntities/{id}/confirmDataReview`
 *
 * Tells Adyen that the user has looked over the data of a legal entity and found it right. Answers when that was
 * noted.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/confirmDataReview}
 */
export const confirmDataReview: Operation<ConfirmDataReviewParams, DataReviewConfirmationResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/confirmDataReview",
  "POST",
  "/legalEntities/{id}/confirmDataReview",
);

export interface RequestPeriodicReviewParams {
  /** Its id. */
  id: string;
}

/**
 * `POST /legalEntities/{id}/requestPeriodicReview`
 *
 * Asks for a review of a legal entity's data, as rules ask for from time to time.
 *
 * - Retry: never repeated by the client
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/requestPeriodicReview}
 */
export const requestPeriodicReview: Operation<RequestPeriodicReviewParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/requestPeriodicReview",
  "POST",
  "/legalEntities/{id}/requestPeriodicReview",
  { empty: true },
);

/** Legal entities: its operations as methods. */
export interface LegalEntitiesApi {
  /**
   * `POST /legalEntities`
   *
   * Makes a legal entity: the person or organization whose identity Adyen verifies. Owners and signatories are
   * legal entities of their own, linked by `entityAssociations`. Checks run later: a
   * `balancePlatform.accountHolder.updated` webhook tells their outcome.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities}
   */
  createLegalEntity(params: CreateLegalEntityParams, options?: CallOptions): ApiCall<LegalEntity, RestServiceError>;

  /**
   * `GET /legalEntities/{id}`
   *
   * Answers one legal entity with its problems, documents and transfer instruments.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/legalEntities/(id)}
   */
  getLegalEntity(params: GetLegalEntityParams, options?: CallOptions): ApiCall<LegalEntity, RestServiceError>;

  /**
   * `PATCH /legalEntities/{id}`
   *
   * Changes a legal entity. What is left out stays, but lists such as `entityAssociations` are replaced as a
   * whole. To change `type`, send nothing else.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/patch/legalEntities/(id)}
   */
  updateLegalEntity(params: UpdateLegalEntityParams, options?: CallOptions): ApiCall<LegalEntity, RestServiceError>;

  /**
   * `GET /legalEntities/{id}/businessLines`
   *
   * Lists the business lines of a legal entity.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/legalEntities/(id)/businessLines}
   */
  getAllBusinessLinesUnderLegalEntity(params: GetAllBusinessLinesUnderLegalEntityParams, options?: CallOptions): ApiCall<BusinessLines, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/checkVerificationErrors`
   *
   * Answers what is wrong or missing for each capability of a legal entity and of those it is linked to. It only
   * reads, though it is a POST.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/checkVerificationErrors}
   */
  checkLegalEntitysVerificationErrors(params: CheckLegalEntitysVerificationErrorsParams, options?: CallOptions): ApiCall<VerificationErrors, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/confirmDataReview`
   *
   * Tells Adyen that the user has looked over the data of a legal entity and found it right. Answers when that was
   * noted.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/confirmDataReview}
   */
  confirmDataReview(params: ConfirmDataReviewParams, options?: CallOptions): ApiCall<DataReviewConfirmationResponse, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/requestPeriodicReview`
   *
   * Asks for a review of a legal entity's data, as rules ask for from time to time.
   *
   * - Retry: never repeated by the client
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/requestPeriodicReview}
   */
  requestPeriodicReview(params: RequestPeriodicReviewParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const LegalEntitiesApi: Facade<LegalEntitiesApi> = /* @__PURE__ */ facade({
  createLegalEntity,
  getLegalEntity,
  updateLegalEntity,
  getAllBusinessLinesUnderLegalEntity,
  checkLegalEntitysVerificationErrors,
  confirmDataReview,
  requestPeriodicReview,
});
