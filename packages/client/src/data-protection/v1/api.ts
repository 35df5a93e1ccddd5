// Made by `npm run generate` from spec/facts/data-protection-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Data Protection API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "data-protection",
  version: 1,
  test: "https://ca-test.adyen.com/ca/services/DataProtectionService/v1",
  live: "https://ca-live.adyen.com/ca/services/DataProtectionService/v1",
};
