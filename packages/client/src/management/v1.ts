// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { AccountCompanyLevelApi } from "./v1/account-company-level.ts";
import { AccountMerchantLevelApi } from "./v1/account-merchant-level.ts";
import { AccountStoreLevelApi } from "./v1/account-store-level.ts";
import { AllowedOriginsCompanyLevelApi } from "./v1/allowed-origins-company-level.ts";
import { AllowedOriginsMerchantLevelApi } from "./v1/allowed-origins-merchant-level.ts";
import { AndroidFilesCompanyLevelApi } from "./v1/android-files-company-level.ts";
import { ApiCredentialsCompanyLevelApi } from "./v1/api-credentials-company-level.ts";
import { ApiCredentialsMerchantLevelApi } from "./v1/api-credentials-merchant-level.ts";
import { ApiKeyCompanyLevelApi } from "./v1/api-key-company-level.ts";
import { ApiKeyMerchantLevelApi } from "./v1/api-key-merchant-level.ts";
import { ClientKeyCompanyLevelApi } from "./v1/client-key-company-level.ts";
import { ClientKeyMerchantLevelApi } from "./v1/client-key-merchant-level.ts";
import { MyApiCredentialApi } from "./v1/my-api-credential.ts";
import { PaymentMethodsMerchantLevelApi } from "./v1/payment-methods-merchant-level.ts";
import { PayoutSettingsMerchantLevelApi } from "./v1/payout-settings-merchant-level.ts";
import { SplitConfigurationMerchantLevelApi } from "./v1/split-configuration-merchant-level.ts";
import { TerminalActionsCompanyLevelApi } from "./v1/terminal-actions-company-level.ts";
import { TerminalActionsTerminalLevelApi } from "./v1/terminal-actions-terminal-level.ts";
import { TerminalOrdersCompanyLevelApi } from "./v1/terminal-orders-company-level.ts";
import { TerminalOrdersMerchantLevelApi } from "./v1/terminal-orders-merchant-level.ts";
import { TerminalSettingsCompanyLevelApi } from "./v1/terminal-settings-company-level.ts";
import { TerminalSettingsMerchantLevelApi } from "./v1/terminal-settings-merchant-level.ts";
import { TerminalSettingsStoreLevelApi } from "./v1/terminal-settings-store-level.ts";
import { TerminalSettingsTerminalLevelApi } from "./v1/terminal-settings-terminal-level.ts";
import { TerminalsTerminalLevelApi } from "./v1/terminals-terminal-level.ts";
import { UsersCompanyLevelApi } from "./v1/users-company-level.ts";
import { UsersMerchantLevelApi } from "./v1/users-merchant-level.ts";
import { WebhooksCompanyLevelApi } from "./v1/webhooks-company-level.ts";
import { WebhooksMerchantLevelApi } from "./v1/webhooks-merchant-level.ts";

export type * from "./v1/types.ts";

/**
 * Management API, version 1: 29 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/overview}
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
