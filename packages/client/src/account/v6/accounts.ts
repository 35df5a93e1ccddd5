// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CloseAccountRequest,
  CloseAccountResponse,
  CreateAccountRequest,
  CreateAccountResponse,
  ServiceError,
  UpdateAccountRequest,
  UpdateAccountResponse,
} from "./types.ts";

export interface CloseAccountParams {
  body: CloseAccountRequest;
}

/**
 * `POST /closeAccount`
 *
 * Closes an account for good: no payments, no payouts. Payments that still arrive go to your liable account.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeAccount}
 */
export const closeAccount: Operation<CloseAccountParams, CloseAccountResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "accounts/closeAccount",
  "POST",
  "/closeAccount",
  { body: true },
);

export interface CreateAccountParams {
  body: CreateAccountRequest;
}

/**
 * `POST /createAccount`
 *
 * Makes a further account under an account holder.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/createAccount}
 */
export const createAccount: Operation<CreateAccountParams, CreateAccountResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "accounts/createAccount",
  "POST",
  "/createAccount",
  { body: true },
);

export interface UpdateAccountParams {
  body: UpdateAccountRequest;
}

/**
 * `POST /updateAccount`
 *
 * Changes description or payout schedule of an account.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccount}
 */
export const updateAccount: Operation<UpdateAccountParams, UpdateAccountResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "accounts/updateAccount",
  "POST",
  "/updateAccount",
  { body: true },
);

/** Accounts: its operations as methods. */
export interface AccountsApi {
  /**
   * `POST /closeAccount`
   *
   * Closes an account for good: no payments, no payouts. Payments that still arrive go to your liable account.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeAccount}
   */
  closeAccount(params: CloseAccountParams, options?: CallOptions): ApiCall<CloseAccountResponse, ServiceError>;

  /**
   * `POST /createAccount`
   *
   * Makes a further account under an account holder.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/createAccount}
   */
  createAccount(params: CreateAccountParams, options?: CallOptions): ApiCall<CreateAccountResponse, ServiceError>;

  /**
   * `POST /updateAccount`
   *
   * Changes description or payout schedule of an account.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccount}
   */
  updateAccount(params: UpdateAccountParams, options?: CallOptions): ApiCall<UpdateAccountResponse, ServiceError>;
}

export const AccountsApi: Facade<AccountsApi> = /* @__PURE__ */ facade({
  closeAccount,
  createAccount,
  updateAccount,
});
