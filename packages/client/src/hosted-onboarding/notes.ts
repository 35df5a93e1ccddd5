// Made by `npm run generate` from spec/notes. Do not edit.

import type { Notes } from "../core/notes.ts";

export const notes: Notes = {
  operations: { "hosted-onboarding-page/getOnboardingUrl": "Makes a link to the page where an account holder of a classic platform gives its data. It ends soon: make it when it is needed.", "pci-compliance-questionnaire-page/getPciQuestionnaireUrl": "Makes a link to the PCI questionnaire of an account holder, for partner platforms." },
  parameters: {},
  fields: { accountHolderCode: "Code of the account holder." },
};
