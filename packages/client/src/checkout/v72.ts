// Made by `npm run generate` from spec/facts/checkout-v72.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { DonationsApi } from "./v72/donations.ts";
import { ModificationsApi } from "./v72/modifications.ts";
import { OrdersApi } from "./v72/orders.ts";
import { PaymentLinksApi } from "./v72/payment-links.ts";
import { PaymentsApi } from "./v72/payments.ts";
import { RecurringApi } from "./v72/recurring.ts";
import { UtilityApi } from "./v72/utility.ts";

export type * from "./v72/types.ts";

/**
 * Adyen Checkout API, version 72: 7 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/72/overview}
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
