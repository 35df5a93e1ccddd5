// Made by `npm run generate` from spec/facts/raise-disputes-v4.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Raise disputes API, version 4: its name and its base URLs. */
export const api: Api = {
  name: "raise-disputes",
  version: 4,
  test: "https://balanceplatform-api-test.adyen.com/btl/api/v4",
  live: "https://balanceplatform-api-live.adyen.com/btl/api/v4",
};
