import type { Handler } from "./call.ts";
import { cardDetailsHandlers } from "./checkout/card-details.ts";
import { donationHandlers } from "./checkout/donations.ts";
import { modificationHandlers } from "./checkout/modifications.ts";
import { orderHandlers } from "./checkout/orders.ts";
import { pageHandlers } from "./checkout/pages.ts";
import { paymentHandlers } from "./checkout/payments.ts";
import { paypalHandlers } from "./checkout/paypal.ts";
import { storedMethodHandlers } from "./checkout/stored-methods.ts";
import { utilityHandlers } from "./checkout/utility.ts";
import { binLookupHandlers } from "./classic/bin-lookup.ts";
import { classicPaymentHandlers } from "./classic/payments.ts";
import { payoutHandlers } from "./classic/payouts.ts";
import { recurringHandlers } from "./classic/recurring.ts";
import { accountHandlers } from "./management/accounts.ts";
import { androidHandlers } from "./management/android.ts";
import { credentialHandlers } from "./management/credentials.ts";
import { keyHandlers } from "./management/keys.ts";
import { originHandlers } from "./management/origins.ts";
import { paymentSettingHandlers } from "./management/payment-settings.ts";
import { splitHandlers } from "./management/splits.ts";
import { storeHandlers } from "./management/stores.ts";
import { terminalOrderHandlers } from "./management/terminal-orders.ts";
import { terminalSettingHandlers } from "./management/terminal-settings.ts";
import { terminalHandlers } from "./management/terminals.ts";
import { userHandlers } from "./management/users.ts";
import { webhookHandlers } from "./management/webhooks.ts";

/** What is played, by API, group and name of the operation. Everything else is answered by example. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...accountHandlers,
  ...androidHandlers,
  ...credentialHandlers,
  ...keyHandlers,
  ...originHandlers,
  ...paymentSettingHandlers,
  ...splitHandlers,
  ...storeHandlers,
  ...terminalOrderHandlers,
  ...terminalHandlers,
  ...terminalSettingHandlers,
  ...userHandlers,
  ...webhookHandlers,
  ...paymentHandlers,
  ...cardDetailsHandlers,
  ...donationHandlers,
  ...paypalHandlers,
  ...modificationHandlers,
  ...pageHandlers,
  ...storedMethodHandlers,
  ...orderHandlers,
  ...utilityHandlers,
  ...classicPaymentHandlers,
  ...recurringHandlers,
  ...payoutHandlers,
  ...binLookupHandlers,
};
