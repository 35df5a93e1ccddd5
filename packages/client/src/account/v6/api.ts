// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Account API, version 6: its name and its base URLs. */
export const api: Api = {
  name: "account",
  version: 6,
  test: "https://cal-test.adyen.com/cal/services/Account/v6",
  live: "https://cal-live.adyen.com/cal/services/Account/v6",
};
