// Made by `npm run generate` from spec/facts/pos-terminal-management-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** POS Terminal Management API (deprecated), version 1: its name and its base URLs. */
export const api: Api = {
  name: "pos-terminal-management",
  version: 1,
  test: "https://postfmapi-test.adyen.com/postfmapi/terminal/v1",
  live: "https://postfmapi-live.adyen.com/postfmapi/terminal/v1",
};
