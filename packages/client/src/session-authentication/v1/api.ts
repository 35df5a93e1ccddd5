// Made by `npm run generate` from spec/facts/session-authentication-v1.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Session authentication API, version 1: its name and its base URLs. */
export const api: Api = {
  name: "session-authentication",
  version: 1,
  test: "https://test.adyen.com/authe/api/v1",
  live: "https://authe-live.adyen.com/authe/api/v1",
};
