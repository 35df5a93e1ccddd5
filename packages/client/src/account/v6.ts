// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

import { type Facade, facadeOf } from "../core/operation.ts";
import { AccountHoldersApi } from "./v6/account-holders.ts";
import { AccountsApi } from "./v6/accounts.ts";
import { VerificationApi } from "./v6/verification.ts";

export type * from "./v6/types.ts";

/**
 * Account API, version 6: 3 groups of operations.
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/overview}
 */
export interface Account {
  readonly accountHolders: AccountHoldersApi;
  readonly accounts: AccountsApi;
  readonly verification: VerificationApi;
}

export const Account: Facade<Account> = /* @__PURE__ */ facadeOf({
  accountHolders: AccountHoldersApi,
  accounts: AccountsApi,
  verification: VerificationApi,
});
