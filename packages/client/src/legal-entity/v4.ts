// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { BusinessLinesApi } from "./v4/business-lines.ts";
import { DocumentsApi } from "./v4/documents.ts";
import { HostedOnboardingApi } from "./v4/hosted-onboarding.ts";
import { LegalEntitiesApi } from "./v4/legal-entities.ts";
import { PciQuestionnairesApi } from "./v4/pci-questionnaires.ts";
import { TaxEdeliveryConsentApi } from "./v4/tax-edelivery-consent.ts";
import { TermsOfServiceApi } from "./v4/terms-of-service.ts";
import { TransferInstrumentsApi } from "./v4/transfer-instruments.ts";

export type * from "./v4/types.ts";

/**
 * Legal Entity Management API, version 4: 8 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/overview}
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
