// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CheckTaxElectronicDeliveryConsentResponse,
  RestServiceError,
  SetTaxElectronicDeliveryConsentRequest,
} from "./types.ts";

export interface CheckStatusOfConsentForElectronicDeliveryOfTaxFormsParams {
  /** Its id. */
  id: string;
}

/**
 * `POST /legalEntities/{id}/checkTaxElectronicDeliveryConsent`
 *
 * Tells whether a user agreed to get tax forms electronically. It only reads, though it is a POST.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/checkTaxElectronicDeliveryConsent}
 */
export const checkStatusOfConsentForElectronicDeliveryOfTaxForms: Operation<CheckStatusOfConsentForElectronicDeliveryOfTaxFormsParams, CheckTaxElectronicDeliveryConsentResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "tax-edelivery-consent/checkStatusOfConsentForElectronicDeliveryOfTaxForms",
  "POST",
  "/legalEntities/{id}/checkTaxElectronicDeliveryConsent",
);

export interface SetConsentStatusForElectronicDeliveryOfTaxFormsParams {
  /** Its id. */
  id: string;
  body: SetTaxElectronicDeliveryConsentRequest;
}

/**
 * `POST /legalEntities/{id}/setTaxElectronicDeliveryConsent`
 *
 * Notes whether a user agrees to get tax forms electronically.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/setTaxElectronicDeliveryConsent}
 */
export const setConsentStatusForElectronicDeliveryOfTaxForms: Operation<SetConsentStatusForElectronicDeliveryOfTaxFormsParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "tax-edelivery-consent/setConsentStatusForElectronicDeliveryOfTaxForms",
  "POST",
  "/legalEntities/{id}/setTaxElectronicDeliveryConsent",
  { body: true, empty: true },
);

/** Tax eDelivery consent: its operations as methods. */
export interface TaxEdeliveryConsentApi {
  /**
   * `POST /legalEntities/{id}/checkTaxElectronicDeliveryConsent`
   *
   * Tells whether a user agreed to get tax forms electronically. It only reads, though it is a POST.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/checkTaxElectronicDeliveryConsent}
   */
  checkStatusOfConsentForElectronicDeliveryOfTaxForms(params: CheckStatusOfConsentForElectronicDeliveryOfTaxFormsParams, options?: CallOptions): ApiCall<CheckTaxElectronicDeliveryConsentResponse, RestServiceError>;

  /**
   * `POST /legalEntities/{id}/setTaxElectronicDeliveryConsent`
   *
   * Notes whether a user agrees to get tax forms electronically.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/legalEntities/(id)/setTaxElectronicDeliveryConsent}
   */
  setConsentStatusForElectronicDeliveryOfTaxForms(params: SetConsentStatusForElectronicDeliveryOfTaxFormsParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const TaxEdeliveryConsentApi: Facade<TaxEdeliveryConsentApi> = /* @__PURE__ */ facade({
  checkStatusOfConsentForElectronicDeliveryOfTaxForms,
  setConsentStatusForElectronicDeliveryOfTaxForms,
});
