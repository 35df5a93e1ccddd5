// Made by `npm run generate` from spec/facts/payout-v68.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { InitializationApi } from "./v68/initialization.ts";
import { InstantPayoutsApi } from "./v68/instant-payouts.ts";
import { ReviewingApi } from "./v68/reviewing.ts";

export type * from "./v68/types.ts";

/**
 * Adyen Payout API, version 68: 3 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface Payout {
  readonly initialization: InitializationApi;
  readonly instantPayouts: InstantPayoutsApi;
  readonly reviewing: ReviewingApi;
}

export const Payout: Facade<Payout> = /* @__PURE__ */ facadeOf({
  initialization: InitializationApi,
  instantPayouts: InstantPayoutsApi,
  reviewing: ReviewingApi,
});
