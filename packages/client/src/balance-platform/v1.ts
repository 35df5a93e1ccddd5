// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { AccountHoldersApi } from "./v1/account-holders.ts";
import { AuthorizedCardUsersApi } from "./v1/authorized-card-users.ts";
import { BalanceAccountsApi } from "./v1/balance-accounts.ts";
import { BankAccountValidationApi } from "./v1/bank-account-validation.ts";
import { CardOrdersApi } from "./v1/card-orders.ts";
import { DirectDebitMandatesApi } from "./v1/direct-debit-mandates.ts";
import { GrantAccountsApi } from "./v1/grant-accounts.ts";
import { ManageCardPinApi } from "./v1/manage-card-pin.ts";
import { ManageScaDevicesApi } from "./v1/manage-sca-devices.ts";
import { NetworkTokensApi } from "./v1/network-tokens.ts";
import { PaymentInstrumentGroupsApi } from "./v1/payment-instrument-groups.ts";
import { PaymentInstrumentsApi } from "./v1/payment-instruments.ts";
import { PlatformApi } from "./v1/platform.ts";
import { TransactionRulesApi } from "./v1/transaction-rules.ts";
import { TransferRoutesApi } from "./v1/transfer-routes.ts";

export type * from "./v1/types.ts";

/**
 * Configuration API, version 1: 15 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/overview}
 */
export interface BalancePlatform {
  readonly accountHolders: AccountHoldersApi;
  readonly authorizedCardUsers: AuthorizedCardUsersApi;
  readonly balanceAccounts: BalanceAccountsApi;
  readonly bankAccountValidation: BankAccountValidationApi;
  readonly cardOrders: CardOrdersApi;
  readonly directDebitMandates: DirectDebitMandatesApi;
  readonly grantAccounts: GrantAccountsApi;
  readonly manageCardPin: ManageCardPinApi;
  readonly manageScaDevices: ManageScaDevicesApi;
  readonly networkTokens: NetworkTokensApi;
  readonly paymentInstrumentGroups: PaymentInstrumentGroupsApi;
  readonly paymentInstruments: PaymentInstrumentsApi;
  readonly platform: PlatformApi;
  readonly transactionRules: TransactionRulesApi;
  readonly transferRoutes: TransferRoutesApi;
}

export const BalancePlatform: Facade<BalancePlatform> = /* @__PURE__ */ facadeOf({
  accountHolders: AccountHoldersApi,
  authorizedCardUsers: AuthorizedCardUsersApi,
  balanceAccounts: BalanceAccountsApi,
  bankAccountValidation: BankAccountValidationApi,
  cardOrders: CardOrdersApi,
  directDebitMandates: DirectDebitMandatesApi,
  grantAccounts: GrantAccountsApi,
  manageCardPin: ManageCardPinApi,
  manageScaDevices: ManageScaDevicesApi,
  networkTokens: NetworkTokensApi,
  paymentInstrumentGroups: PaymentInstrumentGroupsApi,
  paymentInstruments: PaymentInstrumentsApi,
  platform: PlatformApi,
  transactionRules: TransactionRulesApi,
  transferRoutes: TransferRoutesApi,
});
