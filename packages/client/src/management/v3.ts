// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { AccountCompanyLevelApi } from "./v3/account-company-level.ts";
import { AccountMerchantLevelApi } from "./v3/account-merchant-level.ts";
import { AccountStoreLevelApi } from "./v3/account-store-level.ts";
import { AllowedOriginsCompanyLevelApi } from "./v3/allowed-origins-company-level.ts";
import { AllowedOriginsMerchantLevelApi } from "./v3/allowed-origins-merchant-level.ts";
import { AndroidFilesCompanyLevelApi } from "./v3/android-files-company-level.ts";
import { ApiCredentialsCompanyLevelApi } from "./v3/api-credentials-company-level.ts";
import { ApiCredentialsMerchantLevelApi } from "./v3/api-credentials-merchant-level.ts";
import { ApiKeyCompanyLevelApi } from "./v3/api-key-company-level.ts";
import { ApiKeyMerchantLevelApi } from "./v3/api-key-merchant-level.ts";
import { ClientKeyCompanyLevelApi } from "./v3/client-key-company-level.ts";
import { ClientKeyMerchantLevelApi } from "./v3/client-key-merchant-level.ts";
import { MyApiCredentialApi } from "./v3/my-api-credential.ts";
import { PaymentMethodsMerchantLevelApi } from "./v3/payment-methods-merchant-level.ts";
import { PayoutSettingsMerchantLevelApi } from "./v3/payout-settings-merchant-level.ts";
import { SplitConfigurationMerchantLevelApi } from "./v3/split-configuration-merchant-level.ts";
import { TerminalActionsCompanyLevelApi } from "./v3/terminal-actions-company-level.ts";
import { TerminalActionsTerminalLevelApi } from "./v3/terminal-actions-terminal-level.ts";
import { TerminalOrdersCompanyLevelApi } from "./v3/terminal-orders-company-level.ts";
import { TerminalOrdersMerchantLevelApi } from "./v3/terminal-orders-merchant-level.ts";
import { TerminalSettingsCompanyLevelApi } from "./v3/terminal-settings-company-level.ts";
import { TerminalSettingsMerchantLevelApi } from "./v3/terminal-settings-merchant-level.ts";
import { TerminalSettingsStoreLevelApi } from "./v3/terminal-settings-store-level.ts";
import { TerminalSettingsTerminalLevelApi } from "./v3/terminal-settings-terminal-level.ts";
import { TerminalsTerminalLevelApi } from "./v3/terminals-terminal-level.ts";
import { UsersCompanyLevelApi } from "./v3/users-company-level.ts";
import { UsersMerchantLevelApi } from "./v3/users-merchant-level.ts";
import { WebhooksCompanyLevelApi } from "./v3/webhooks-company-level.ts";
import { WebhooksMerchantLevelApi } from "./v3/webhooks-merchant-level.ts";

export type * from "./v3/types.ts";

/**
 * Management API, version 3: 29 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/overview}
 */
export interface Management {
  readonly accountCompanyLevel: AccountCompanyLevelApi;
  readonly accountMerchantLevel: AccountMerchantLevelApi;
  readonly accountStoreLevel: AccountStoreLevelApi;
  readonly allowedOriginsCompanyLevel: AllowedOriginsCompanyLevelApi;
  readonly allowedOriginsMerchantLevel: AllowedOriginsMerchantLevelApi;
  readonly androidFilesCompanyLevel: AndroidFilesCompanyLevelApi;
  readonly apiCredentialsCompanyLevel: ApiCredentialsCompanyLevelApi;
  readonly apiCredentialsMerchantLevel: ApiCredentialsMerchantLevelApi;
  readonly apiKeyCompanyLevel: ApiKeyCompanyLevelApi;
  readonly apiKeyMerchantLevel: ApiKeyMerchantLevelApi;
  readonly clientKeyCompanyLevel: ClientKeyCompanyLevelApi;
  readonly clientKeyMerchantLevel: ClientKeyMerchantLevelApi;
  readonly myApiCredential: MyApiCredentialApi;
  readonly paymentMethodsMerchantLevel: PaymentMethodsMerchantLevelApi;
  readonly payoutSettingsMerchantLevel: PayoutSettingsMerchantLevelApi;
  readonly splitConfigurationMerchantLevel: SplitConfigurationMerchantLevelApi;
  readonly terminalActionsCompanyLevel: TerminalActionsCompanyLevelApi;
  readonly terminalActionsTerminalLevel: TerminalActionsTerminalLevelApi;
  readonly terminalOrdersCompanyLevel: TerminalOrdersCompanyLevelApi;
  readonly terminalOrdersMerchantLevel: TerminalOrdersMerchantLevelApi;
  readonly terminalSettingsCompanyLevel: TerminalSettingsCompanyLevelApi;
  readonly terminalSettingsMerchantLevel: TerminalSettingsMerchantLevelApi;
  readonly terminalSettingsStoreLevel: TerminalSettingsStoreLevelApi;
  readonly terminalSettingsTerminalLevel: TerminalSettingsTerminalLevelApi;
  readonly terminalsTerminalLevel: TerminalsTerminalLevelApi;
  readonly usersCompanyLevel: UsersCompanyLevelApi;
  readonly usersMerchantLevel: UsersMerchantLevelApi;
  readonly webhooksCompanyLevel: WebhooksCompanyLevelApi;
  readonly webhooksMerchantLevel: WebhooksMerchantLevelApi;
}

export const Management: Facade<Management> = /* @__PURE__ */ facadeOf({
  accountCompanyLevel: AccountCompanyLevelApi,
  accountMerchantLevel: AccountMerchantLevelApi,
  accountStoreLevel: AccountStoreLevelApi,
  allowedOriginsCompanyLevel: AllowedOriginsCompanyLevelApi,
  allowedOriginsMerchantLevel: AllowedOriginsMerchantLevelApi,
  androidFilesCompanyLevel: AndroidFilesCompanyLevelApi,
  apiCredentialsCompanyLevel: ApiCredentialsCompanyLevelApi,
  apiCredentialsMerchantLevel: ApiCredentialsMerchantLevelApi,
  apiKeyCompanyLevel: ApiKeyCompanyLevelApi,
  apiKeyMerchantLevel: ApiKeyMerchantLevelApi,
  clientKeyCompanyLevel: ClientKeyCompanyLevelApi,
  clientKeyMerchantLevel: ClientKeyMerchantLevelApi,
  myApiCredential: MyApiCredentialApi,
  paymentMethodsMerchantLevel: PaymentMethodsMerchantLevelApi,
  payoutSettingsMerchantLevel: PayoutSettingsMerchantLevelApi,
  splitConfigurationMerchantLevel: SplitConfigurationMerchantLevelApi,
  terminalActionsCompanyLevel: TerminalActionsCompanyLevelApi,
  terminalActionsTerminalLevel: TerminalActionsTerminalLevelApi,
  terminalOrdersCompanyLevel: TerminalOrdersCompanyLevelApi,
  terminalOrdersMerchantLevel: TerminalOrdersMerchantLevelApi,
  terminalSettingsCompanyLevel: TerminalSettingsCompanyLevelApi,
  terminalSettingsMerchantLevel: TerminalSettingsMerchantLevelApi,
  terminalSettingsStoreLevel: TerminalSettingsStoreLevelApi,
  terminalSettingsTerminalLevel: TerminalSettingsTerminalLevelApi,
  terminalsTerminalLevel: TerminalsTerminalLevelApi,
  usersCompanyLevel: UsersCompanyLevelApi,
  usersMerchantLevel: UsersMerchantLevelApi,
  webhooksCompanyLevel: WebhooksCompanyLevelApi,
  webhooksMerchantLevel: WebhooksMerchantLevelApi,
});
