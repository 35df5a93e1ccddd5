// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
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
export class BalancePlatform {
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

  constructor(client: AdyenClient) {
    this.accountHolders = new AccountHoldersApi(client);
    this.authorizedCardUsers = new AuthorizedCardUsersApi(client);
    this.balanceAccounts = new BalanceAccountsApi(client);
    this.bankAccountValidation = new BankAccountValidationApi(client);
    this.cardOrders = new CardOrdersApi(client);
    this.directDebitMandates = new DirectDebitMandatesApi(client);
    this.grantAccounts = new GrantAccountsApi(client);
    this.manageCardPin = new ManageCardPinApi(client);
    this.manageScaDevices = new ManageScaDevicesApi(client);
    this.networkTokens = new NetworkTokensApi(client);
    this.paymentInstrumentGroups = new PaymentInstrumentGroupsApi(client);
    this.paymentInstruments = new PaymentInstrumentsApi(client);
    this.platform = new PlatformApi(client);
    this.transactionRules = new TransactionRulesApi(client);
    this.transferRoutes = new TransferRoutesApi(client);
  }
}
