// Made by `npm run generate` from spec/facts/test-cards-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Test Cards API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "test-cards",
  version: 1,
  test: "https://pal-test.adyen.com/pal/services/TestCard/v1",
  live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/services/TestCard/v1",
  regions: ["us", "au", "apse"],
};
