import type { Room } from "../call.ts";
import { cardDetailsRooms } from "./checkout/card-details.ts";
import { donationRooms } from "./checkout/donations.ts";
import { modificationRooms } from "./checkout/modifications.ts";
import { orderRooms } from "./checkout/orders.ts";
import { pageRooms } from "./checkout/pages.ts";
import { paymentRooms } from "./checkout/payments.ts";
import { paypalRooms } from "./checkout/paypal.ts";
import { storedMethodRooms } from "./checkout/stored-methods.ts";
import { utilityRooms } from "./checkout/utility.ts";
import { binLookupRooms } from "./classic/bin-lookup.ts";
import { classicPaymentRooms } from "./classic/payments.ts";
import { payoutRooms } from "./classic/payouts.ts";
import { recurringRooms } from "./classic/recurring.ts";
import { accountRooms } from "./management/accounts.ts";
import { androidRooms } from "./management/android.ts";
import { credentialRooms } from "./management/credentials.ts";
import { keyRooms } from "./management/keys.ts";
import { originRooms } from "./management/origins.ts";
import { paymentSettingRooms } from "./management/payment-settings.ts";
import { splitRooms } from "./management/splits.ts";
import { storeRooms } from "./management/stores.ts";
import { terminalOrderRooms } from "./management/terminal-orders.ts";
import { terminalSettingRooms } from "./management/terminal-settings.ts";
import { terminalRooms } from "./management/terminals.ts";
import { userRooms } from "./management/users.ts";
import { webhookRooms } from "./management/webhooks.ts";

/** What is played, by API, group and name of the operation. Everything else is answered by example. */
export const rooms: Readonly<Record<string, Room>> = {
  ...accountRooms,
  ...androidRooms,
  ...credentialRooms,
  ...keyRooms,
  ...originRooms,
  ...paymentSettingRooms,
  ...splitRooms,
  ...storeRooms,
  ...terminalOrderRooms,
  ...terminalRooms,
  ...terminalSettingRooms,
  ...userRooms,
  ...webhookRooms,
  ...paymentRooms,
  ...cardDetailsRooms,
  ...donationRooms,
  ...paypalRooms,
  ...modificationRooms,
  ...pageRooms,
  ...storedMethodRooms,
  ...orderRooms,
  ...utilityRooms,
  ...classicPaymentRooms,
  ...recurringRooms,
  ...payoutRooms,
  ...binLookupRooms,
};
