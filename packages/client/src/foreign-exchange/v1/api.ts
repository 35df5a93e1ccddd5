// Made by `npm run generate` from spec/facts/foreign-exchange-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Foreign Exchange API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "foreign-exchange",
  version: 1,
  test: "https://balanceplatform-api-test.adyen.com/fx/api/v1",
  live: "https://balanceplatform-api-live.adyen.com/fx/api/v1",
};
