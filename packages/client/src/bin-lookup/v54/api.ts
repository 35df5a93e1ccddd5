// Made by `npm run generate` from spec/facts/bin-lookup-v54.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen BinLookup API, version 54: its name and its base URLs. */
export const api: Api = {
  name: "bin-lookup",
  version: 54,
  test: "https://pal-test.adyen.com/pal/servlet/BinLookup/v54",
  live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/BinLookup/v54",
  regions: ["us", "au", "apse"],
};
