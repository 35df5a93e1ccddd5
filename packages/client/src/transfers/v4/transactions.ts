// Made by `npm run generate` from spec/facts/transfers-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type { RestServiceError, Transaction, TransactionSearchResponse } from "./types.ts";

export interface GetAllTransactionsParams {
  /** Id of the balance platform. */
  balancePlatform?: string | undefined;
  /** Id of the payment instrument; together with a balance account or account holder. */
  paymentInstrumentId?: string | undefined;
  /** Id of the account holder. */
  accountHolderId?: string | undefined;
  /** Id of the balance account. */
  balanceAccountId?: string | undefined;
  /** Where the next page begins, from `_links.next`. */
  cursor?: string | undefined;
  /** Made at this time or later: `2030-01-31T00:00:00Z`. Required, and at most six months before `createdUntil`. */
  createdSince: string;
  /** Made at this time or earlier. Required. */
  createdUntil: string;
  /** `asc` or `desc`, by time of creation. */
  sortOrder?: "asc" | "desc" | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /transactions`
 *
 * Lists transactions, which is what was booked on balance accounts, between two times. Name a balance account,
 * an account holder or a platform. Pages go by cursor.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transactions}
 */
export const getAllTransactions: PagedOperation<GetAllTransactionsParams, Transaction, TransactionSearchResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "transactions/getAllTransactions",
  "GET",
  "/transactions",
  ["balancePlatform", "paymentInstrumentId", "accountHolderId", "balanceAccountId", "cursor", "createdSince", "createdUntil", "sortOrder", "limit"],
  { style: "cursor", items: "data" },
);

export interface GetTransactionParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /transactions/{id}`
 *
 * Answers one booked transaction.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transactions/(id)}
 */
export const getTransaction: Operation<GetTransactionParams, Transaction, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transactions/getTransaction",
  "GET",
  "/transactions/{id}",
);

/** Transactions: its operations as methods. */
export interface TransactionsApi {
  /**
   * `GET /transactions`
   *
   * Lists transactions, which is what was booked on balance accounts, between two times. Name a balance account,
   * an account holder or a platform. Pages go by cursor.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transactions}
   */
  getAllTransactions(params: GetAllTransactionsParams, options?: CallOptions): PagedCall<Transaction, TransactionSearchResponse, RestServiceError>;

  /**
   * `GET /transactions/{id}`
   *
   * Answers one booked transaction.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transactions/(id)}
   */
  getTransaction(params: GetTransactionParams, options?: CallOptions): ApiCall<Transaction, RestServiceError>;
}

export const TransactionsApi: Facade<TransactionsApi> = /* @__PURE__ */ facade({
  getAllTransactions,
  getTransaction,
});
