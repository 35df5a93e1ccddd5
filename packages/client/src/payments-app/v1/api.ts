// Made by `npm run generate` from spec/facts/payments-app-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Payments App API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "payments-app",
  version: 1,
  test: "https://management-test.adyen.com/v1",
  live: "https://management-live.adyen.com/v1",
};
