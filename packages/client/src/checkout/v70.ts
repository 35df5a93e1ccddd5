// Made by `npm run generate` from spec/facts/checkout-v70.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
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
