import { companyAccountHandlers, merchantAccountHandlers } from "./accounts.ts";
import { androidHandlers } from "./android.ts";
import { companyCredentialHandlers, merchantCredentialHandlers } from "./credentials.ts";
import {
  companyClientKeyHandlers,
  companyKeyHandlers,
  merchantClientKeyHandlers,
  merchantKeyHandlers,
} from "./keys.ts";
import { companyOriginHandlers, merchantOriginHandlers, ownCredentialHandlers } from "./origins.ts";
import { paymentMethodHandlers, payoutSettingHandlers } from "./payment-settings.ts";
import { splitHandlers } from "./splits.ts";
import { storeHandlers } from "./stores.ts";
import { companyTerminalOrderHandlers, merchantTerminalOrderHandlers } from "./terminal-orders.ts";
import {
  companyTerminalSettingHandlers,
  merchantTerminalSettingHandlers,
  storeTerminalSettingHandlers,
  terminalSettingHandlers,
} from "./terminal-settings.ts";
import { companyTerminalActionHandlers, terminalActionHandlers, terminalHandlers } from "./terminals.ts";
import { companyUserHandlers, merchantUserHandlers } from "./users.ts";
import { companyWebhookHandlers, merchantWebhookHandlers } from "./webhooks.ts";

/** All groups of the Management API. */
export const managementHandlers = {
  "account-company-level": companyAccountHandlers,
  "account-merchant-level": merchantAccountHandlers,
  "account-store-level": storeHandlers,
  "allowed-origins-company-level": companyOriginHandlers,
  "allowed-origins-merchant-level": merchantOriginHandlers,
  "android-files-company-level": androidHandlers,
  "api-credentials-company-level": companyCredentialHandlers,
  "api-credentials-merchant-level": merchantCredentialHandlers,
  "api-key-company-level": companyKeyHandlers,
  "api-key-merchant-level": merchantKeyHandlers,
  "client-key-company-level": companyClientKeyHandlers,
  "client-key-merchant-level": merchantClientKeyHandlers,
  "my-api-credential": ownCredentialHandlers,
  "payment-methods-merchant-level": paymentMethodHandlers,
  "payout-settings-merchant-level": payoutSettingHandlers,
  "split-configuration-merchant-level": splitHandlers,
  "terminal-actions-company-level": companyTerminalActionHandlers,
  "terminal-actions-terminal-level": terminalActionHandlers,
  "terminal-orders-company-level": companyTerminalOrderHandlers,
  "terminal-orders-merchant-level": merchantTerminalOrderHandlers,
  "terminal-settings-company-level": companyTerminalSettingHandlers,
  "terminal-settings-merchant-level": merchantTerminalSettingHandlers,
  "terminal-settings-store-level": storeTerminalSettingHandlers,
  "terminal-settings-terminal-level": terminalSettingHandlers,
  "terminals-terminal-level": terminalHandlers,
  "users-company-level": companyUserHandlers,
  "users-merchant-level": merchantUserHandlers,
  "webhooks-company-level": companyWebhookHandlers,
  "webhooks-merchant-level": merchantWebhookHandlers,
};
