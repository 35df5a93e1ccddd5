// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Configuration API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "balance-platform",
  version: 1,
  test: "https://balanceplatform-api-test.adyen.com/bcl/v1",
  live: "https://balanceplatform-api-live.adyen.com/bcl/v1",
};
