// Made by `npm run generate` from spec/facts/legal-entity-v3.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { BusinessLinesApi } from "./v3/business-lines.ts";
import { DocumentsApi } from "./v3/documents.ts";
import { HostedOnboardingApi } from "./v3/hosted-onboarding.ts";
import { LegalEntitiesApi } from "./v3/legal-entities.ts";
import { PciQuestionnairesApi } from "./v3/pci-questionnaires.ts";
import { TaxEdeliveryConsentApi } from "./v3/tax-edelivery-consent.ts";
import { TermsOfServiceApi } from "./v3/terms-of-service.ts";
import { TransferInstrumentsApi } from "./v3/transfer-instruments.ts";

export type * from "./v3/types.ts";

/**
 * Legal Entity Management API, version 3: 8 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/overview}
 */
export interface LegalEntity {
  readonly businessLines: BusinessLinesApi;
  readonly documents: DocumentsApi;
  readonly hostedOnboarding: HostedOnboardingApi;
  readonly legalEntities: LegalEntitiesApi;
  readonly pciQuestionnaires: PciQuestionnairesApi;
  readonly taxEdeliveryConsent: TaxEdeliveryConsentApi;
  readonly termsOfService: TermsOfServiceApi;
  readonly transferInstruments: TransferInstrumentsApi;
}

export const LegalEntity: Facade<LegalEntity> = /* @__PURE__ */ facadeOf({
  businessLines: BusinessLinesApi,
  documents: DocumentsApi,
  hostedOnboarding: HostedOnboardingApi,
  legalEntities: LegalEntitiesApi,
  pciQuestionnaires: PciQuestionnairesApi,
  taxEdeliveryConsent: TaxEdeliveryConsentApi,
  termsOfService: TermsOfServiceApi,
  transferInstruments: TransferInstrumentsApi,
});
