// Made by `npm run generate` from spec/facts/hosted-onboarding-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { GetPciUrlRequest, GetPciUrlResponse, ServiceError } from "./types.ts";

export interface GetPciQuestionnaireUrlParams {
  body: GetPciUrlRequest;
}

/**
 * `POST /getPciQuestionnaireUrl`
 *
 * Makes a link to the PCI questionnaire of an account holder, for partner platforms.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getPciQuestionnaireUrl: Operation<GetPciQuestionnaireUrlParams, GetPciUrlResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "pci-compliance-questionnaire-page/getPciQuestionnaireUrl",
  "POST",
  "/getPciQuestionnaireUrl",
  { body: true },
);

/** PCI Compliance Questionnaire Page: its operations as methods. */
export interface PciComplianceQuestionnairePageApi {
  /**
   * `POST /getPciQuestionnaireUrl`
   *
   * Makes a link to the PCI questionnaire of an account holder, for partner platforms.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getPciQuestionnaireUrl(params: GetPciQuestionnaireUrlParams, options?: CallOptions): ApiCall<GetPciUrlResponse, ServiceError>;
}

export const PciComplianceQuestionnairePageApi: Facade<PciComplianceQuestionnairePageApi> = /* @__PURE__ */ facade({
  getPciQuestionnaireUrl,
});
