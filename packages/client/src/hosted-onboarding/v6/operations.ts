// Made by `npm run generate` from spec/facts/hosted-onboarding-v6.json. Do not edit.

import type { OperationFacts } from "../../core/facts.ts";

export const operations: readonly OperationFacts[] = [
  { id: "hosted-onboarding/v6/hosted-onboarding-page/getOnboardingUrl", api: "hosted-onboarding", version: 6, group: "hosted-onboarding-page", name: "getOnboardingUrl", method: "POST", path: "/getOnboardingUrl", parameters: [], body: { required: true, schema: { $ref: "GetOnboardingUrlRequest" } }, responses: { 200: { $ref: "GetOnboardingUrlResponse" }, 400: { $ref: "ServiceError" }, 401: { $ref: "ServiceError" }, 403: { $ref: "ServiceError" }, 422: { $ref: "ServiceError" }, 500: { $ref: "ServiceError" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
  { id: "hosted-onboarding/v6/pci-compliance-questionnaire-page/getPciQuestionnaireUrl", api: "hosted-onboarding", version: 6, group: "pci-compliance-questionnaire-page", name: "getPciQuestionnaireUrl", method: "POST", path: "/getPciQuestionnaireUrl", parameters: [], body: { required: true, schema: { $ref: "GetPciUrlRequest" } }, responses: { 200: { $ref: "GetPciUrlResponse" }, 400: { $ref: "ServiceError" }, 401: { $ref: "ServiceError" }, 403: { $ref: "ServiceError" }, 422: { $ref: "ServiceError" }, 500: { $ref: "ServiceError" } }, auth: ["apiKey", "basic"], roles: [], documentation: "https://docs.adyen.com/api-explorer/" },
];
