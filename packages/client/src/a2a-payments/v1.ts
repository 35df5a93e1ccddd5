// Made by `npm run generate` from spec/facts/a2a-payments-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { IdealProfilesApi } from "./v1/ideal-profiles.ts";
import { PaymentsApi } from "./v1/payments.ts";

export type * from "./v1/types.ts";

/**
 * Account-to-Account (A2A) payments API, version 1: 2 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/overview}
 */
export interface A2aPayments {
  readonly idealProfiles: IdealProfilesApi;
  readonly payments: PaymentsApi;
}

export const A2aPayments: Facade<A2aPayments> = /* @__PURE__ */ facadeOf({
  idealProfiles: IdealProfilesApi,
  payments: PaymentsApi,
});
