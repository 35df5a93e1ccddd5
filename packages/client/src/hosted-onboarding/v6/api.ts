// Made by `npm run generate` from spec/facts/hosted-onboarding-v6.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Hosted onboarding API, version 6: its name and its base URLs. */
export const api: Api = {
  name: "hosted-onboarding",
  version: 6,
  test: "https://cal-test.adyen.com/cal/services/Hop/v6",
  live: "https://cal-live.adyen.com/cal/services/Hop/v6",
};
