// Made by `npm run generate` from spec/facts/balance-control-v2.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Balance Control API, version 2: its name and its base URLs. */
export const api: Api = {
  name: "balance-control",
  version: 2,
  test: "https://balance-control-test.adyen.com/balance-control/api/v2",
  live: "https://balance-control-live.adyen.com/balance-control/api/v2",
};
