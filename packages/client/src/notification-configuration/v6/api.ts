// Made by `npm run generate` from spec/facts/notification-configuration-v6.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Notification Configuration API, version 6: its name and its base URLs. */
export const api: Api = {
  name: "notification-configuration",
  version: 6,
  test: "https://cal-test.adyen.com/cal/services/Notification/v6",
  live: "https://cal-live.adyen.com/cal/services/Notification/v6",
};
