// Made by `npm run generate` from spec/facts/payout-v68.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Payout API, version 68: its name and its base URLs. */
export const api: Api = {
  name: "payout",
  version: 68,
  test: "https://pal-test.adyen.com/pal/servlet/Payout/v68",
  live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/Payout/v68",
  regions: ["us", "au", "apse"],
};
