// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { AccountHoldersApi } from "./v2/account-holders.ts";
import { AuthorizedCardUsersApi } from "./v2/authorized-card-users.ts";
import { BalanceAccountsApi } from "./v2/balance-accounts.ts";
import { BalancesApi } from "./v2/balances.ts";
import { BankAccountValidationApi } from "./v2/bank-account-validation.ts";
import { CardOrdersApi } from "./v2/card-orders.ts";
import { CustomPayoutSchedulesSweepsApi } from "./v2/custom-payout-schedules-sweeps.ts";
import { DirectDebitMandatesApi } from "./v2/direct-debit-mandates.ts";
import { GrantAccountsApi } from "./v2/grant-accounts.ts";
import { GrantOffersApi } from "./v2/grant-offers.ts";
import { ManageCardPinApi } from "./v2/manage-card-pin.ts";
import { ManageScaDevicesApi } from "./v2/manage-sca-devices.ts";
import { ManagedPayoutSchedulesApi } from "./v2/managed-payout-schedules.ts";
import { NetworkTokensApi } from "./v2/network-tokens.ts";
import { PaymentInstrumentGroupsApi } from "./v2/payment-instrument-groups.ts";
import { PaymentInstrumentsApi } from "./v2/payment-instruments.ts";
import { PlatformApi } from "./v2/platform.ts";
import { ScaAssociationManagementApi } from "./v2/sca-association-management.ts";
import { ScaDeviceManagementApi } from "./v2/sca-device-management.ts";
import { TransactionRulesApi } from "./v2/transaction-rules.ts";
import { TransferLimitsBalanceAccountLevelApi } from "./v2/transfer-limits-balance-account-level.ts";
import { TransferLimitsBalancePlatformLevelApi } from "./v2/transfer-limits-balance-platform-level.ts";
import { TransferRoutesApi } from "./v2/transfer-routes.ts";

export type * from "./v2/types.ts";

/**
 * Configuration API, version 2: 23 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/overview}
 */
export interface BalancePlatform {
  readonly accountHolders: AccountHoldersApi;
  readonly authorizedCardUsers: AuthorizedCardUsersApi;
  readonly balanceAccounts: BalanceAccountsApi;
  readonly balances: BalancesApi;
  readonly bankAccountValidation: BankAccountValidationApi;
  readonly cardOrders: CardOrdersApi;
  readonly customPayoutSchedulesSweeps: CustomPayoutSchedulesSweepsApi;
  readonly directDebitMandates: DirectDebitMandatesApi;
  readonly grantAccounts: GrantAccountsApi;
  readonly grantOffers: GrantOffersApi;
  readonly manageCardPin: ManageCardPinApi;
  readonly manageScaDevices: ManageScaDevicesApi;
  readonly managedPayoutSchedules: ManagedPayoutSchedulesApi;
  readonly networkTokens: NetworkTokensApi;
  readonly paymentInstrumentGroups: PaymentInstrumentGroupsApi;
  readonly paymentInstruments: PaymentInstrumentsApi;
  readonly platform: PlatformApi;
  readonly scaAssociationManagement: ScaAssociationManagementApi;
  readonly scaDeviceManagement: ScaDeviceManagementApi;
  readonly transactionRules: TransactionRulesApi;
  readonly transferLimitsBalanceAccountLevel: TransferLimitsBalanceAccountLevelApi;
  readonly transferLimitsBalancePlatformLevel: TransferLimitsBalancePlatformLevelApi;
  readonly transferRoutes: TransferRoutesApi;
}

export const BalancePlatform: Facade<BalancePlatform> = /* @__PURE__ */ facadeOf({
  accountHolders: AccountHoldersApi,
  authorizedCardUsers: AuthorizedCardUsersApi,
  balanceAccounts: BalanceAccountsApi,
  balances: BalancesApi,
  bankAccountValidation: BankAccountValidationApi,
  cardOrders: CardOrdersApi,
  customPayoutSchedulesSweeps: CustomPayoutSchedulesSweepsApi,
  directDebitMandates: DirectDebitMandatesApi,
  grantAccounts: GrantAccountsApi,
  grantOffers: GrantOffersApi,
  manageCardPin: ManageCardPinApi,
  manageScaDevices: ManageScaDevicesApi,
  managedPayoutSchedules: ManagedPayoutSchedulesApi,
  networkTokens: NetworkTokensApi,
  paymentInstrumentGroups: PaymentInstrumentGroupsApi,
  paymentInstruments: PaymentInstrumentsApi,
  platform: PlatformApi,
  scaAssociationManagement: ScaAssociationManagementApi,
  scaDeviceManagement: ScaDeviceManagementApi,
  transactionRules: TransactionRulesApi,
  transferLimitsBalanceAccountLevel: TransferLimitsBalanceAccountLevelApi,
  transferLimitsBalancePlatformLevel: TransferLimitsBalancePlatformLevelApi,
  transferRoutes: TransferRoutesApi,
});
