// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  BusinessLines,
  DataReviewConfirmationResponse,
  LegalEntity,
  LegalEntityInfo,
  LegalEntityInfoRequiredType,
  ServiceError,
  VerificationErrors,
} from "./types.ts";

/** Parameters of {@link createLegalEntity}. */
export interface CreateLegalEntityParams {
  body: LegalEntityInfoRequiredType;
}

/**
 * `POST /legalEntities`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities}
 */
export const createLegalEntity: Operation<CreateLegalEntityParams, LegalEntity, ServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/createLegalEntity",
  "POST",
  "/legalEntities",
  { body: true },
);

/** Parameters of {@link getLegalEntity}. */
export interface GetLegalEntityParams {
  id: string;
}

/**
 * `GET /legalEntities/{id}`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)}
 */
export const getLegalEntity: Operation<GetLegalEntityParams, LegalEntity, ServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/getLegalEntity",
  "GET",
  "/legalEntities/{id}",
);

/** Parameters of {@link updateLegalEntity}. */
export interface UpdateLegalEntityParams {
  id: string;
  body: LegalEntityInfo;
}

/**
 * `PATCH /legalEntities/{id}`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/legalEntities/(id)}
 */
export const updateLegalEntity: Operation<UpdateLegalEntityParams, LegalEntity, ServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/updateLegalEntity",
  "PATCH",
  "/legalEntities/{id}",
  { body: true },
);

/** Parameters of {@link getAllBusinessLinesUnderLegalEntity}. */
export interface GetAllBusinessLinesUnderLegalEntityParams {
  id: string;
}

/**
 * `GET /legalEntities/{id}/businessLines`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/businessLines}
 */
export const getAllBusinessLinesUnderLegalEntity: Operation<GetAllBusinessLinesUnderLegalEntityParams, BusinessLines, ServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/getAllBusinessLinesUnderLegalEntity",
  "GET",
  "/legalEntities/{id}/businessLines",
);

/** Parameters of {@link checkLegalEntitysVerificationErrors}. */
export interface CheckLegalEntitysVerificationErrorsParams {
  id: string;
}

/**
 * `POST /legalEntities/{id}/checkVerificationErrors`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/checkVerificationErrors}
 */
export const checkLegalEntitysVerificationErrors: Operation<CheckLegalEntitysVerificationErrorsParams, VerificationErrors, ServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/checkLegalEntitysVerificationErrors",
  "POST",
  "/legalEntities/{id}/checkVerificationErrors",
);

/** Parameters of {@link confirmDataReview}. */
export interface ConfirmDataReviewParams {
  id: string;
}

/**
 * `POST /legalEntities/{id}/confirmDataReview`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/confirmDataReview}
 */
export const confirmDataReview: Operation<ConfirmDataReviewParams, DataReviewConfirmationResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "legal-entities/confirmDataReview",
  "POST",
  "/legalEntities/{id}/confirmDataReview",
);

/** Parameters of {@link requestPeriodicReview}. */
export interface RequestPeriodicReviewParams {
  id: string;
}

/**
 * `POST /legalEntities/{id}/requestPeriodicReview`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/requestPeriodicReview}
 */
export const requestPeriodicReview: Operation<RequestPeriodicReviewParams, void, unknown> = /* @__PURE__ */ operation(
  api,
  "legal-entities/requestPeriodicReview",
  "POST",
  "/legalEntities/{id}/requestPeriodicReview",
  { empty: true },
);

/** Legal entities: its operations as methods. */
export class LegalEntitiesApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /legalEntities`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities}
   */
  createLegalEntity(params: CreateLegalEntityParams, options?: CallOptions): ApiCall<LegalEntity, ServiceError> {
    return createLegalEntity(this.#client, params, options);
  }

  /**
   * `GET /legalEntities/{id}`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)}
   */
  getLegalEntity(params: GetLegalEntityParams, options?: CallOptions): ApiCall<LegalEntity, ServiceError> {
    return getLegalEntity(this.#client, params, options);
  }

  /**
   * `PATCH /legalEntities/{id}`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/legalEntities/(id)}
   */
  updateLegalEntity(params: UpdateLegalEntityParams, options?: CallOptions): ApiCall<LegalEntity, ServiceError> {
    return updateLegalEntity(this.#client, params, options);
  }

  /**
   * `GET /legalEntities/{id}/businessLines`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/businessLines}
   */
  getAllBusinessLinesUnderLegalEntity(params: GetAllBusinessLinesUnderLegalEntityParams, options?: CallOptions): ApiCall<BusinessLines, ServiceError> {
    return getAllBusinessLinesUnderLegalEntity(this.#client, params, options);
  }

  /**
   * `POST /legalEntities/{id}/checkVerificationErrors`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/checkVerificationErrors}
   */
  checkLegalEntitysVerificationErrors(params: CheckLegalEntitysVerificationErrorsParams, options?: CallOptions): ApiCall<VerificationErrors, ServiceError> {
    return checkLegalEntitysVerificationErrors(this.#client, params, options);
  }

  /**
   * `POST /legalEntities/{id}/confirmDataReview`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/confirmDataReview}
   */
  confirmDataReview(params: ConfirmDataReviewParams, options?: CallOptions): ApiCall<DataReviewConfirmationResponse, ServiceError> {
    return confirmDataReview(this.#client, params, options);
  }

  /**
   * `POST /legalEntities/{id}/requestPeriodicReview`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/requestPeriodicReview}
   */
  requestPeriodicReview(params: RequestPeriodicReviewParams, options?: CallOptions): ApiCall<void, unknown> {
    return requestPeriodicReview(this.#client, params, options);
  }
}
