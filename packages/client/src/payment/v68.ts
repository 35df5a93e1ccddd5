// Made by `npm run generate` from spec/facts/payment-v68.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { ModificationsApi } from "./v68/modifications.ts";
import { PaymentsApi } from "./v68/payments.ts";

export type * from "./v68/types.ts";

/**
 * Adyen Payment API, version 68: 2 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export interface Payment {
  readonly modifications: ModificationsApi;
  readonly payments: PaymentsApi;
}

export const Payment: Facade<Payment> = /* @__PURE__ */ facadeOf({
  modifications: ModificationsApi,
  payments: PaymentsApi,
});
