// Made by `npm run generate` from spec/facts/open-banking-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Open Banking API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "open-banking",
  version: 1,
  test: "https://obgateway-test.adyen.com/obgateway/v1",
  live: "https://obgateway-live.adyen.com/obgateway/v1",
};
