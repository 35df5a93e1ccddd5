// Made by `npm run generate` from spec/facts/checkout-v70.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Checkout API, version 70: its name and its base URLs. */
export const api: Api = {
  name: "checkout",
  version: 70,
  test: "https://checkout-test.adyen.com/v70",
  live: "https://{prefix}-checkout-live{region}.adyenpayments.com/checkout/v70",
  regions: ["us", "au", "apse", "in", "nea"],
};
