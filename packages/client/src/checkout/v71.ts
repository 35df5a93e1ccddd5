// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { DonationsApi } from "./v71/donations.ts";
import { ModificationsApi } from "./v71/modifications.ts";
import { OrdersApi } from "./v71/orders.ts";
import { PaymentLinksApi } from "./v71/payment-links.ts";
import { PaymentsApi } from "./v71/payments.ts";
import { RecurringApi } from "./v71/recurring.ts";
import { UtilityApi } from "./v71/utility.ts";

export type * from "./v71/types.ts";

/**
 * Adyen Checkout API, version 71: 7 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/overview}
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
