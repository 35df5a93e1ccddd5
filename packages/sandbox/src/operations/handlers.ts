import { modificationHandlers } from "./checkout/modifications.ts";
import { donationHandlers } from "./checkout/donations.ts";
import { orderHandlers } from "./checkout/orders.ts";
import { linkHandlers } from "./checkout/hosted-pages.ts";
import { paymentHandlers } from "./checkout/payments.ts";
import { recurringHandlers, utilityHandlers } from "./checkout/utility.ts";
import { binLookupHandlers } from "./classic/bin-lookup.ts";
import { classicModificationHandlers, classicPaymentHandlers } from "./classic/payments.ts";
import { initializationHandlers, instantPayoutHandlers, reviewingHandlers } from "./classic/payouts.ts";
import { classicRecurringHandlers } from "./classic/recurring.ts";
import { managementHandlers } from "./management/handlers.ts";

/**
 * What is played, by API, group and name of the operation; all versions of an API share it. Each group is complete, which the
 * compiler checks by the client's own module of that name. Every other operation is answered by an example.
 */
export const handlers = {
  checkout: {
    donations: donationHandlers,
    modifications: modificationHandlers,
    orders: orderHandlers,
    "payment-links": linkHandlers,
    payments: paymentHandlers,
    recurring: recurringHandlers,
    utility: utilityHandlers,
  },
  management: managementHandlers,
  payment: { payments: classicPaymentHandlers, modifications: classicModificationHandlers },
  recurring: { general: classicRecurringHandlers },
  payout: {
    initialization: initializationHandlers,
    reviewing: reviewingHandlers,
    "instant-payouts": instantPayoutHandlers,
  },
  "bin-lookup": { general: binLookupHandlers },
};
