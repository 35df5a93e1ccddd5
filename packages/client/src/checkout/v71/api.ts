// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Checkout API, version 71: its name and its base URLs. */
export const api: Api = {
  name: "checkout",
  version: 71,
  test: "https://checkout-test.adyen.com/v71",
  live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/v71",
  regions: ["us", "au", "apse", "in", "nea"],
};
