// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

import type { AdyenClient } from "../core/client.ts";
import { AccountHoldersApi } from "./v6/account-holders.ts";
import { AccountsApi } from "./v6/accounts.ts";
import { VerificationApi } from "./v6/verification.ts";

export type * from "./v6/types.ts";

/**
 * Account API, version 6: 3 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/overview}
 */
export class Account {
  readonly accountHolders: AccountHoldersApi;
  readonly accounts: AccountsApi;
  readonly verification: VerificationApi;

  constructor(client: AdyenClient) {
    this.accountHolders = new AccountHoldersApi(client);
    this.accounts = new AccountsApi(client);
    this.verification = new VerificationApi(client);
  }
}
