// Made by `npm run generate` from spec/facts/a2a-payments-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Account-to-Account (A2A) payments API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "a2a-payments",
  version: 1,
  test: "https://balanceplatform-api-test.adyen.com/a2aissuer-api/v1",
  live: "https://balanceplatform-api-live.adyen.com/a2aissuer-api/v1",
};
