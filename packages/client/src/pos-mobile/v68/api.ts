// Made by `npm run generate` from spec/facts/pos-mobile-v68.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** POS Mobile API, version 68: its name and its base URLs. */
export const api: Api = {
  name: "pos-mobile",
  version: 68,
  test: "https://checkout-test.adyen.com/checkout/possdk/v68",
  live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/possdk/v68",
  regions: ["us", "au", "apse", "in", "nea"],
};
