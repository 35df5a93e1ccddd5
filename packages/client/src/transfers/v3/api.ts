// Made by `npm run generate` from spec/facts/transfers-v3.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Transfers API, version 3: its name and its base URLs. */
export const api: Api = {
  name: "transfers",
  version: 3,
  test: "https://balanceplatform-api-test.adyen.com/btl/v3",
  live: "https://balanceplatform-api-live.adyen.com/btl/v3",
};
