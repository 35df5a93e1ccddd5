import type { BalancePlatform } from "@adyen-kit/client/balance-platform/v2";
import type { BinLookup } from "@adyen-kit/client/bin-lookup/v54";
import type { CloudDevice } from "@adyen-kit/client/cloud-device/v1";
import type { Checkout } from "@adyen-kit/client/checkout/v72";
import type { Disputes } from "@adyen-kit/client/disputes/v30";
import type { LegalEntity } from "@adyen-kit/client/legal-entity/v4";
import type { Management } from "@adyen-kit/client/management/v3";
import type { Payment } from "@adyen-kit/client/payment/v68";
import type { Payout } from "@adyen-kit/client/payout/v68";
import type { Recurring } from "@adyen-kit/client/recurring/v68";
import type { Transfers } from "@adyen-kit/client/transfers/v4";
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
import { cloudDeviceHandlers } from "./terminals/cloud.ts";
import { disputeHandlers } from "./disputes/disputes.ts";
import type { GroupsOf } from "./call.ts";
import { managementHandlers } from "./management/handlers.ts";
import { balancePlatformHandlers, legalEntityApiHandlers, transfersApiHandlers } from "./platform/handlers.ts";

/** The APIs that are played, each by the client's class of its latest version. */
interface PlayedApis {
  readonly checkout: GroupsOf<Checkout>;
  readonly management: GroupsOf<Management>;
  readonly payment: GroupsOf<Payment>;
  readonly recurring: GroupsOf<Recurring>;
  readonly payout: GroupsOf<Payout>;
  readonly "bin-lookup": GroupsOf<BinLookup>;
  readonly "cloud-device": GroupsOf<CloudDevice>;
  readonly disputes: GroupsOf<Disputes>;
  readonly "balance-platform": GroupsOf<BalancePlatform>;
  readonly "legal-entity": GroupsOf<LegalEntity>;
  readonly transfers: GroupsOf<Transfers>;
}

/**
 * What is played, by API, group and name of the operation; all versions of an API share it. The compiler checks that no
 * group and no operation of these APIs is left out.
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
  "cloud-device": cloudDeviceHandlers,
  disputes: { general: disputeHandlers },
  "balance-platform": balancePlatformHandlers,
  "legal-entity": legalEntityApiHandlers,
  transfers: transfersApiHandlers,
} satisfies PlayedApis;
