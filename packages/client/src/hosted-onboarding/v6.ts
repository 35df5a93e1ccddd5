// Made by `npm run generate` from spec/facts/hosted-onboarding-v6.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { HostedOnboardingPageApi } from "./v6/hosted-onboarding-page.ts";
import { PciComplianceQuestionnairePageApi } from "./v6/pci-compliance-questionnaire-page.ts";

export type * from "./v6/types.ts";

/**
 * Hosted onboarding API, version 6: 2 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface HostedOnboarding {
  readonly hostedOnboardingPage: HostedOnboardingPageApi;
  readonly pciComplianceQuestionnairePage: PciComplianceQuestionnairePageApi;
}

export const HostedOnboarding: Facade<HostedOnboarding> = /* @__PURE__ */ facadeOf({
  hostedOnboardingPage: HostedOnboardingPageApi,
  pciComplianceQuestionnairePage: PciComplianceQuestionnairePageApi,
});
