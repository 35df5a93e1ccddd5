// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  BalanceAccount,
  BalanceAccountInfo,
  BalanceAccountUpdateRequest,
  PaginatedPaymentInstrumentsResponse,
  PaymentInstrument,
  RestServiceError,
  TransactionRulesResponse,
} from "./types.ts";

export interface CreateBalanceAccountParams {
  body: BalanceAccountInfo;
}

/**
 * `POST /balanceAccounts`
 *
 * Makes a balance account, which holds the money of an account holder. Its default currency cannot be changed
 * later.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts}
 */
export const createBalanceAccount: Operation<CreateBalanceAccountParams, BalanceAccount, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "balance-accounts/createBalanceAccount",
  "POST",
  "/balanceAccounts",
  { body: true },
);

export interface GetBalanceAccountParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /balanceAccounts/{id}`
 *
 * Answers a balance account with its balances, in minor units, for the default currency and all others that are
 * not zero. Spend by `available`, not by `balance`.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)}
 */
export const getBalanceAccount: Operation<GetBalanceAccountParams, BalanceAccount, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "balance-accounts/getBalanceAccount",
  "GET",
  "/balanceAccounts/{id}",
);

export interface UpdateBalanceAccountParams {
  /** Its id. */
  id: string;
  body: BalanceAccountUpdateRequest;
}

/**
 * `PATCH /balanceAccounts/{id}`
 *
 * Changes a balance account. What is left out stays, but keys of `metadata` that are left out are removed.
 * `status: "closed"` ends it.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balanceAccounts/(id)}
 */
export const updateBalanceAccount: Operation<UpdateBalanceAccountParams, BalanceAccount, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "balance-accounts/updateBalanceAccount",
  "PATCH",
  "/balanceAccounts/{id}",
  { body: true },
);

export interface GetPaymentInstrumentsLinkedToBalanceAccountParams {
  /** Its id. */
  id: string;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
  /** Only those in this state. */
  status?: string | undefined;
}

/**
 * `GET /balanceAccounts/{id}/paymentInstruments`
 *
 * Lists the cards and business accounts of a balance account, by offset and limit, also by status.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/paymentInstruments}
 */
export const getPaymentInstrumentsLinkedToBalanceAccount: PagedOperation<GetPaymentInstrumentsLinkedToBalanceAccountParams, PaymentInstrument, PaginatedPaymentInstrumentsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "balance-accounts/getPaymentInstrumentsLinkedToBalanceAccount",
  "GET",
  "/balanceAccounts/{id}/paymentInstruments",
  ["offset", "limit", "status"],
  { style: "offset", items: "paymentInstruments" },
);

export interface GetAllTransactionRulesForBalanceAccountParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /balanceAccounts/{id}/transactionRules`
 *
 * Lists the transaction rules that were made for a balance account, without pages.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transactionRules}
 */
export const getAllTransactionRulesForBalanceAccount: Operation<GetAllTransactionRulesForBalanceAccountParams, TransactionRulesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "balance-accounts/getAllTransactionRulesForBalanceAccount",
  "GET",
  "/balanceAccounts/{id}/transactionRules",
);

/** Balance accounts: its operations as methods. */
export interface BalanceAccountsApi {
  /**
   * `POST /balanceAccounts`
   *
   * Makes a balance account, which holds the money of an account holder. Its default currency cannot be changed
   * later.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts}
   */
  createBalanceAccount(params: CreateBalanceAccountParams, options?: CallOptions): ApiCall<BalanceAccount, RestServiceError>;

  /**
   * `GET /balanceAccounts/{id}`
   *
   * Answers a balance account with its balances, in minor units, for the default currency and all others that are
   * not zero. Spend by `available`, not by `balance`.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)}
   */
  getBalanceAccount(params: GetBalanceAccountParams, options?: CallOptions): ApiCall<BalanceAccount, RestServiceError>;

  /**
   * `PATCH /balanceAccounts/{id}`
   *
   * Changes a balance account. What is left out stays, but keys of `metadata` that are left out are removed.
   * `status: "closed"` ends it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balanceAccounts/(id)}
   */
  updateBalanceAccount(params: UpdateBalanceAccountParams, options?: CallOptions): ApiCall<BalanceAccount, RestServiceError>;

  /**
   * `GET /balanceAccounts/{id}/paymentInstruments`
   *
   * Lists the cards and business accounts of a balance account, by offset and limit, also by status.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/paymentInstruments}
   */
  getPaymentInstrumentsLinkedToBalanceAccount(params: GetPaymentInstrumentsLinkedToBalanceAccountParams, options?: CallOptions): PagedCall<PaymentInstrument, PaginatedPaymentInstrumentsResponse, RestServiceError>;

  /**
   * `GET /balanceAccounts/{id}/transactionRules`
   *
   * Lists the transaction rules that were made for a balance account, without pages.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transactionRules}
   */
  getAllTransactionRulesForBalanceAccount(params: GetAllTransactionRulesForBalanceAccountParams, options?: CallOptions): ApiCall<TransactionRulesResponse, RestServiceError>;
}

export const BalanceAccountsApi: Facade<BalanceAccountsApi> = /* @__PURE__ */ facade({
  createBalanceAccount,
  getBalanceAccount,
  updateBalanceAccount,
  getPaymentInstrumentsLinkedToBalanceAccount,
  getAllTransactionRulesForBalanceAccount,
});
