// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { DynamicOffersApi } from "./v1/dynamic-offers.ts";
import { GrantAccountsApi } from "./v1/grant-accounts.ts";
import { GrantOffersApi } from "./v1/grant-offers.ts";
import { GrantsApi } from "./v1/grants.ts";

export type * from "./v1/types.ts";

/**
 * Capital API, version 1: 4 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/overview}
 */
export class Capital {
  readonly dynamicOffers: DynamicOffersApi;
  readonly grantAccounts: GrantAccountsApi;
  readonly grantOffers: GrantOffersApi;
  readonly grants: GrantsApi;

  constructor(client: AdyenClient) {
    this.dynamicOffers = new DynamicOffersApi(client);
    this.grantAccounts = new GrantAccountsApi(client);
    this.grantOffers = new GrantOffersApi(client);
    this.grants = new GrantsApi(client);
  }
}
