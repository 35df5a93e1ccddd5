// Made by `npm run generate` from spec/facts/checkout-v70.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { DonationsApi } from "./v70/donations.ts";
import { ModificationsApi } from "./v70/modifications.ts";
import { OrdersApi } from "./v70/orders.ts";
import { PaymentLinksApi } from "./v70/payment-links.ts";
import { PaymentsApi } from "./v70/payments.ts";
import { RecurringApi } from "./v70/recurring.ts";
import { UtilityApi } from "./v70/utility.ts";

export type * from "./v70/types.ts";

/**
 * Adyen Checkout API, version 70: 7 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/overview}
 */
export interface Checkout {
  readonly donations: DonationsApi;
  readonly modifications: ModificationsApi;
  readonly orders: OrdersApi;
  readonly paymentLinks: PaymentLinksApi;
  readonly payments: PaymentsApi;
  readonly recurring: RecurringApi;
  readonly utility: UtilityApi;
}

export const Checkout: Facade<Checkout> = /* @__PURE__ */ facadeOf({
  donations: DonationsApi,
  modifications: ModificationsApi,
  orders: OrdersApi,
  paymentLinks: PaymentLinksApi,
  payments: PaymentsApi,
  recurring: RecurringApi,
  utility: UtilityApi,
});
