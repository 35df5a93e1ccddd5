// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Capital API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "capital",
  version: 1,
  test: "https://balanceplatform-api-test.adyen.com/capital/v1",
  live: "https://balanceplatform-api-live.adyen.com/capital/v1",
};
