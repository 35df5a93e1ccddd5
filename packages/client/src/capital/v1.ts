// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
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
export interface Capital {
  readonly dynamicOffers: DynamicOffersApi;
  readonly grantAccounts: GrantAccountsApi;
  readonly grantOffers: GrantOffersApi;
  readonly grants: GrantsApi;
}

export const Capital: Facade<Capital> = /* @__PURE__ */ facadeOf({
  dynamicOffers: DynamicOffersApi,
  grantAccounts: GrantAccountsApi,
  grantOffers: GrantOffersApi,
  grants: GrantsApi,
});
