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

export interface CreateLegalEntityParams {
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: LegalEntityInfoRequiredType;
}

/**
 * `POST /legalEntities`
 *
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
  { headers: ["x-requested-verification-code"], body: true },
);

export interface GetLegalEntityParams {
  id: string;
}

/**
 * `GET /legalEntities/{id}`
 *
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

export interface UpdateLegalEntityParams {
  id: string;
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: LegalEntityInfo;
}

/**
 * `PATCH /legalEntities/{id}`
 *
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
  { headers: ["x-requested-verification-code"], body: true },
);

export interface GetAllBusinessLinesUnderLegalEntityParams {
  id: string;
}

/**
 * `GET /legalEntities/{id}/businessLines`
 *
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

export interface CheckLegalEntitysVerificationErrorsParams {
  id: string;
}

/**
 * `POST /legalEntities/{id}/checkVerificationErrors`
 *
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

export interface ConfirmDataReviewParams {
  id: string;
}

/**
 * `POST /legalEntities/{id}/confirmDataReview`
 *
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

export interface RequestPeriodicReviewParams {
  id: string;
}

/**
 * `POST /legalEntities/{id}/requestPeriodicReview`
 *
 * - Retry: never repeated by the client
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/requestPeriodicReview}
 */
export const requestPeriodicReview: Operation<RequestPeriodicReviewParams, void, ServiceError> = /* @__PURE__ */ operation(
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
   * - Retry: never repeated by the client
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/requestPeriodicReview}
   */
  requestPeriodicReview(params: RequestPeriodicReviewParams, options?: CallOptions): ApiCall<void, ServiceError> {
    return requestPeriodicReview(this.#client, params, options);
  }
}
