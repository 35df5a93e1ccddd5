// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { DefaultErrorResponseEntity, GrantAccount } from "./types.ts";

export interface GetGrantAccountInformationParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /grantAccounts/{id}`
 *
 * Answers the account in which the grants of a platform are counted.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grantAccounts/(id)}
 */
export const getGrantAccountInformation: Operation<GetGrantAccountInformationParams, GrantAccount, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grant-accounts/getGrantAccountInformation",
  "GET",
  "/grantAccounts/{id}",
);

/** Grant accounts: its operations as methods. */
export interface GrantAccountsApi {
  /**
   * `GET /grantAccounts/{id}`
   *
   * Answers the account in which the grants of a platform are counted.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grantAccounts/(id)}
   */
  getGrantAccountInformation(params: GetGrantAccountInformationParams, options?: CallOptions): ApiCall<GrantAccount, DefaultErrorResponseEntity>;
}

export const GrantAccountsApi: Facade<GrantAccountsApi> = /* @__PURE__ */ facade({
  getGrantAccountInformation,
});
