// Made by `npm run generate` from spec/facts/recurring-v68.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Adyen Recurring API, version 68: its name and its base URLs. */
export const api: Api = {
  name: "recurring",
  version: 68,
  test: "https://pal-test.adyen.com/pal/servlet/Recurring/v68",
  live: "https://{prefix}-pal-live{region}.adyenpayments.com/pal/servlet/Recurring/v68",
  regions: ["us", "au", "apse"],
};
