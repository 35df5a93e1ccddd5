// Made by `npm run generate` from spec/facts/stored-value-v46.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Stored Value API, version 46: its name and its base URLs. */
export const api: Api = {
  name: "stored-value",
  version: 46,
  test: "https://pal-test.adyen.com/pal/servlet/StoredValue/v46",
  live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/StoredValue/v46",
  regions: ["us", "au", "apse"],
};
