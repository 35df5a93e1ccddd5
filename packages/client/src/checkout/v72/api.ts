// Made by `npm run generate` from spec/facts/checkout-v72.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Checkout API, version 72: its name and its base URLs. */
export const api: Api = {
  name: "checkout",
  version: 72,
  test: "https://checkout-test.adyen.com/v72",
  live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/v72",
  regions: ["us", "au", "apse", "in", "nea"],
};
