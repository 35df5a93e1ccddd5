// Made by `npm run generate` from spec/facts/legal-entity-v3.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
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
export class LegalEntity {
  readonly businessLines: BusinessLinesApi;
  readonly documents: DocumentsApi;
  readonly hostedOnboarding: HostedOnboardingApi;
  readonly legalEntities: LegalEntitiesApi;
  readonly pciQuestionnaires: PciQuestionnairesApi;
  readonly taxEdeliveryConsent: TaxEdeliveryConsentApi;
  readonly termsOfService: TermsOfServiceApi;
  readonly transferInstruments: TransferInstrumentsApi;

  constructor(client: AdyenClient) {
    this.businessLines = new BusinessLinesApi(client);
    this.documents = new DocumentsApi(client);
    this.hostedOnboarding = new HostedOnboardingApi(client);
    this.legalEntities = new LegalEntitiesApi(client);
    this.pciQuestionnaires = new PciQuestionnairesApi(client);
    this.taxEdeliveryConsent = new TaxEdeliveryConsentApi(client);
    this.termsOfService = new TermsOfServiceApi(client);
    this.transferInstruments = new TransferInstrumentsApi(client);
  }
}
