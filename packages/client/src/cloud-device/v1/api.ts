// Made by `npm run generate` from spec/facts/cloud-device-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Cloud device API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "cloud-device",
  version: 1,
  test: "https://device-api-test.adyen.com/v1",
  live: "https://device-api-live{region}.adyen.com/v1",
  regions: ["us", "au", "apse"],
};
