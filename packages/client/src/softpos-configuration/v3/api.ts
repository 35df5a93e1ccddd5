// Made by `npm run generate` from spec/facts/softpos-configuration-v3.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** SoftPOS configuration API, version 3: its name and its base URLs. */
export const api: Api = {
  name: "softpos-configuration",
  version: 3,
  test: "https://softposconfig-test.adyen.com/softposconfig/v3",
  live: "https://softposconfig-live{region}.adyen.com/softposconfig/v3",
  regions: ["us", "au", "apse", "nea"],
};
