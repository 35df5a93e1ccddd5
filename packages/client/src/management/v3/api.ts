// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Management API, version 3: its name and its base URLs. */
export const api: Api = {
  name: "management",
  version: 3,
  test: "https://management-test.adyen.com/v3",
  live: "https://management-live.adyen.com/v3",
};
