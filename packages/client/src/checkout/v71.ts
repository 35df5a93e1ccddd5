// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
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
export class Checkout {
  readonly donations: DonationsApi;
  readonly modifications: ModificationsApi;
  readonly orders: OrdersApi;
  readonly paymentLinks: PaymentLinksApi;
  readonly payments: PaymentsApi;
  readonly recurring: RecurringApi;
  readonly utility: UtilityApi;

  constructor(client: AdyenClient) {
    this.donations = new DonationsApi(client);
    this.modifications = new ModificationsApi(client);
    this.orders = new OrdersApi(client);
    this.paymentLinks = new PaymentLinksApi(client);
    this.payments = new PaymentsApi(client);
    this.recurring = new RecurringApi(client);
    this.utility = new UtilityApi(client);
  }
}
