// Made by `npm run generate` from spec/facts/disputes-v30.json. Do not edit.

import type { Api } from "../../core/operation.ts";

/** Disputes API, version 30: its name and its base URLs. */
export const api: Api = {
  name: "disputes",
  version: 30,
  test: "https://ca-test.adyen.com/ca/services/DisputeService/v30",
  live: "https://ca-live.adyen.com/ca/services/DisputeService/v30",
};
