// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CalculatePciStatusRequest,
  CalculatePciStatusResponse,
  GeneratePciDescriptionRequest,
  GeneratePciDescriptionResponse,
  GetPciQuestionnaireInfosResponse,
  GetPciQuestionnaireResponse,
  PciSigningRequest,
  PciSigningResponse,
  RestServiceError,
} from "./types.ts";

export interface GetPciQuestionnaireDetailsParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /legalEntities/{id}/pciQuestionnaires`
 *
 * Lists the PCI questionnaires that were signed, and until when they are good.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/pciQuestionnaires}
 */
export const getPciQuestionnaireDetails: Operation<GetPciQuestionnaireDetailsParams, GetPciQuestionnaireInfosResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "pci-questionnaires/getPciQuestionnaireDetails",
  "GET",
  "/legalEntities/{id}/pciQuestionnaires",
);

export interface GeneratePciQuestionnaireParams {
  /** Its id. */
  id: string;
  body: GeneratePciDescriptionRequest;
}

/**
 * `POST /legalEntities/{id}/pciQuestionnaires/generatePciTemplates`
 *
 * Makes the PCI questionnaires that a user has to sign for their sales channels, with the references to sign
 * them by.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/pciQuestionnaires/generatePciTemplates}
 */
export const generatePciQuestionnaire: Operation<GeneratePciQuestionnaireParams, GeneratePciDescriptionResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "pci-questionnaires/generatePciQuestionnaire",
  "POST",
  "/legalEntities/{id}/pciQuestionnaires/generatePciTemplates",
  { body: true },
);

export interface SignPciQuestionnaireParams {
  /** Its id. */
  id: string;
  body: PciSigningRequest;
}

/**
 * `POST /legalEntities/{id}/pciQuestionnaires/signPciTemplates`
 *
 * Signs PCI questionnaires in the name of a person, who must have seen them.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/pciQuestionnaires/signPciTemplates}
 */
export const signPciQuestionnaire: Operation<SignPciQuestionnaireParams, PciSigningResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "pci-questionnaires/signPciQuestionnaire",
  "POST",
  "/legalEntities/{id}/pciQuestionnaires/signPciTemplates",
  { body: true },
);

export interface CalculatePciStatusOfLegalEntityParams {
  /** Its id. */
  id: string;
  body: CalculatePciStatusRequest;
}

/**
 * `POST /legalEntities/{id}/pciQuestionnaires/signingRequired`
 *
 * Tells whether a user has to sign a PCI questionnaire. It only reads, though it is a POST.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/pciQuestionnaires/signingRequired}
 */
export const calculatePciStatusOfLegalEntity: Operation<CalculatePciStatusOfLegalEntityParams, CalculatePciStatusResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "pci-questionnaires/calculatePciStatusOfLegalEntity",
  "POST",
  "/legalEntities/{id}/pciQuestionnaires/signingRequired",
  { body: true },
);

export interface GetPciQuestionnaireParams {
  /** Its id. */
  id: string;
  /** Id of the signed questionnaire. */
  pciid: string;
}

/**
 * `GET /legalEntities/{id}/pciQuestionnaires/{pciid}`
 *
 * Answers one signed PCI questionnaire as Base64.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/pciQuestionnaires/(pciid)}
 */
export const getPciQuestionnaire: Operation<GetPciQuestionnaireParams, GetPciQuestionnaireResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "pci-questionnaires/getPciQuestionnaire",
  "GET",
  "/legalEntities/{id}/pciQuestionnaires/{pciid}",
);

/** PCI questionnaires: its operations as methods. */
export interface PciQuestionnairesApi {
  /**
   * `GET /legalEntities/{id}/pciQuestionnaires`
   *
   * Lists the PCI questionnaires that were signed, and until when they are good.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/pciQuestionnaires}
   */
  getPciQuestionnaireDetails(params: GetPciQuestionnaireDetailsParams, options?: CallOptions): ApiCall<GetPciQuestionnaireInfosResponse, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/pciQuestionnaires/generatePciTemplates`
   *
   * Makes the PCI questionnaires that a user has to sign for their sales channels, with the references to sign
   * them by.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/pciQuestionnaires/generatePciTemplates}
   */
  generatePciQuestionnaire(params: GeneratePciQuestionnaireParams, options?: CallOptions): ApiCall<GeneratePciDescriptionResponse, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/pciQuestionnaires/signPciTemplates`
   *
   * Signs PCI questionnaires in the name of a person, who must have seen them.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/pciQuestionnaires/signPciTemplates}
   */
  signPciQuestionnaire(params: SignPciQuestionnaireParams, options?: CallOptions): ApiCall<PciSigningResponse, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/pciQuestionnaires/signingRequired`
   *
   * Tells whether a user has to sign a PCI questionnaire. It only reads, though it is a POST.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/pciQuestionnaires/signingRequired}
   */
  calculatePciStatusOfLegalEntity(params: CalculatePciStatusOfLegalEntityParams, options?: CallOptions): ApiCall<CalculatePciStatusResponse, RestServiceError>;

  /**
   * `GET /legalEntities/{id}/pciQuestionnaires/{pciid}`
   *
   * Answers one signed PCI questionnaire as Base64.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/legalEntities/(id)/pciQuestionnaires/(pciid)}
   */
  getPciQuestionnaire(params: GetPciQuestionnaireParams, options?: CallOptions): ApiCall<GetPciQuestionnaireResponse, RestServiceError>;
}

export const PciQuestionnairesApi: Facade<PciQuestionnairesApi> = /* @__PURE__ */ facade({
  getPciQuestionnaireDetails,
  generatePciQuestionnaire,
  signPciQuestionnaire,
  calculatePciStatusOfLegalEntity,
  getPciQuestionnaire,
});
