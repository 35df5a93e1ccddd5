// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  AccountHolder,
  AccountHolderInfo,
  AccountHolderUpdateRequest,
  BalanceAccountBase,
  PaginatedBalanceAccountsResponse,
  RestServiceError,
  TransactionRulesResponse,
} from "./types.ts";

export interface CreateAccountHolderParams {
  body: AccountHolderInfo;
}

/**
 * `POST /accountHolders`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/accountHolders}
 */
export const createAccountHolder: Operation<CreateAccountHolderParams, AccountHolder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/createAccountHolder",
  "POST",
  "/accountHolders",
  { body: true },
);

export interface GetAccountHolderParams {
  id: string;
}

/**
 * `GET /accountHolders/{id}`
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/accountHolders/(id)}
 */
export const getAccountHolder: Operation<GetAccountHolderParams, AccountHolder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getAccountHolder",
  "GET",
  "/accountHolders/{id}",
);

export interface UpdateAccountHolderParams {
  id: string;
  body: AccountHolderUpdateRequest;
}

/**
 * `PATCH /accountHolders/{id}`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/accountHolders/(id)}
 */
export const updateAccountHolder: Operation<UpdateAccountHolderParams, AccountHolder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/updateAccountHolder",
  "PATCH",
  "/accountHolders/{id}",
  { body: true },
);

export interface GetAllBalanceAccountsOfAccountHolderParams {
  id: string;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /accountHolders/{id}/balanceAccounts`
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/accountHolders/(id)/balanceAccounts}
 */
export const getAllBalanceAccountsOfAccountHolder: PagedOperation<GetAllBalanceAccountsOfAccountHolderParams, BalanceAccountBase, PaginatedBalanceAccountsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "account-holders/getAllBalanceAccountsOfAccountHolder",
  "GET",
  "/accountHolders/{id}/balanceAccounts",
  ["offset", "limit"],
  { style: "offset", items: "balanceAccounts" },
);

export interface GetAllTransactionRulesForAccountHolderParams {
  id: string;
}

/**
 * `GET /accountHolders/{id}/transactionRules`
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/accountHolders/(id)/transactionRules}
 */
export const getAllTransactionRulesForAccountHolder: Operation<GetAllTransactionRulesForAccountHolderParams, TransactionRulesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getAllTransactionRulesForAccountHolder",
  "GET",
  "/accountHolders/{id}/transactionRules",
);

/** Account holders: its operations as methods. */
export class AccountHoldersApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /accountHolders`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/accountHolders}
   */
  createAccountHolder(params: CreateAccountHolderParams, options?: CallOptions): ApiCall<AccountHolder, RestServiceError> {
    return createAccountHolder(this.#client, params, options);
  }

  /**
   * `GET /accountHolders/{id}`
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/accountHolders/(id)}
   */
  getAccountHolder(params: GetAccountHolderParams, options?: CallOptions): ApiCall<AccountHolder, RestServiceError> {
    return getAccountHolder(this.#client, params, options);
  }

  /**
   * `PATCH /accountHolders/{id}`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/accountHolders/(id)}
   */
  updateAccountHolder(params: UpdateAccountHolderParams, options?: CallOptions): ApiCall<AccountHolder, RestServiceError> {
    return updateAccountHolder(this.#client, params, options);
  }

  /**
   * `GET /accountHolders/{id}/balanceAccounts`
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/accountHolders/(id)/balanceAccounts}
   */
  getAllBalanceAccountsOfAccountHolder(params: GetAllBalanceAccountsOfAccountHolderParams, options?: CallOptions): PagedCall<BalanceAccountBase, PaginatedBalanceAccountsResponse, RestServiceError> {
    return getAllBalanceAccountsOfAccountHolder(this.#client, params, options);
  }

  /**
   * `GET /accountHolders/{id}/transactionRules`
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/accountHolders/(id)/transactionRules}
   */
  getAllTransactionRulesForAccountHolder(params: GetAllTransactionRulesForAccountHolderParams, options?: CallOptions): ApiCall<TransactionRulesResponse, RestServiceError> {
    return getAllTransactionRulesForAccountHolder(this.#client, params, options);
  }
}
