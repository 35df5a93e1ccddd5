// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CapitalGrantAccount, RestServiceError } from "./types.ts";

export interface GetGrantAccountParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /grantAccounts/{id}`
 *
 * Answers the account that a grant is paid from and back to. The Capital API has taken its place.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @deprecated Since version 2.
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/grantAccounts/(id)}
 */
export const getGrantAccount: Operation<GetGrantAccountParams, CapitalGrantAccount, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "grant-accounts/getGrantAccount",
  "GET",
  "/grantAccounts/{id}",
);

/** Grant accounts: its operations as methods. */
export interface GrantAccountsApi {
  /**
   * `GET /grantAccounts/{id}`
   *
   * Answers the account that a grant is paid from and back to. The Capital API has taken its place.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @deprecated Since version 2.
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/grantAccounts/(id)}
   */
  getGrantAccount(params: GetGrantAccountParams, options?: CallOptions): ApiCall<CapitalGrantAccount, RestServiceError>;
}

export const GrantAccountsApi: Facade<GrantAccountsApi> = /* @__PURE__ */ facade({
  getGrantAccount,
});
