// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Legal Entity Management API, version 4: its name and its base URLs. */
export const api: Api = {
  name: "legal-entity",
  version: 4,
  test: "https://kyc-test.adyen.com/lem/v4",
  live: "https://kyc-live.adyen.com/lem/v4",
};
