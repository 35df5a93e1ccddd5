// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  AccountHolder,
  AccountHolderInfo,
  AccountHolderUpdateRequest,
  BalanceAccountBase,
  GetTaxFormResponse,
  PaginatedBalanceAccountsResponse,
  RestServiceError,
  TaxFormSummaryResponse,
  TransactionRulesResponse,
} from "./types.ts";

export interface CreateAccountHolderParams {
  body: AccountHolderInfo;
}

/**
 * `POST /accountHolders`
 *
 * Makes an account holder for a legal entity, with the capabilities that it asks for. It may do nothing until
 * Adyen has verified the legal entity: a `balancePlatform.accountHolder.updated` webhook tells when a capability
 * is `allowed`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/accountHolders}
 */
export const createAccountHolder: Operation<CreateAccountHolderParams, AccountHolder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/createAccountHolder",
  "POST",
  "/accountHolders",
  { body: true },
);

export interface GetAccountHolderParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /accountHolders/{id}`
 *
 * Answers one account holder with the state of each capability. `requested` is what you asked for, `allowed`
 * what it may do.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)}
 */
export const getAccountHolder: Operation<GetAccountHolderParams, AccountHolder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getAccountHolder",
  "GET",
  "/accountHolders/{id}",
);

export interface UpdateAccountHolderParams {
  /** Its id. */
  id: string;
  body: AccountHolderUpdateRequest;
}

/**
 * `PATCH /accountHolders/{id}`
 *
 * Changes an account holder: capabilities, contact, status. What is left out stays, but keys of `metadata` that
 * are left out are removed. `closed` is for good.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/accountHolders/(id)}
 */
export const updateAccountHolder: Operation<UpdateAccountHolderParams, AccountHolder, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/updateAccountHolder",
  "PATCH",
  "/accountHolders/{id}",
  { body: true },
);

export interface GetAllBalanceAccountsOfAccountHolderParams {
  /** Its id. */
  id: string;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /accountHolders/{id}/balanceAccounts`
 *
 * Lists the balance accounts of an account holder, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/balanceAccounts}
 */
export const getAllBalanceAccountsOfAccountHolder: PagedOperation<GetAllBalanceAccountsOfAccountHolderParams, BalanceAccountBase, PaginatedBalanceAccountsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "account-holders/getAllBalanceAccountsOfAccountHolder",
  "GET",
  "/accountHolders/{id}/balanceAccounts",
  ["offset", "limit"],
  { style: "offset", items: "balanceAccounts" },
);

export interface GetTaxFormParams {
  /** Its id. */
  id: string;
  /** Which US tax form. */
  formType: "US1099k" | "US1099nec";
  /** Tax year, four digits. */
  year: number;
  /** Legal entity that the form is about. */
  legalEntityId?: string | undefined;
}

/**
 * `GET /accountHolders/{id}/taxForms`
 *
 * Answers a US tax form of an account holder for a year, as Base64 of a PDF.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 404, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/taxForms}
 */
export const getTaxForm: Operation<GetTaxFormParams, GetTaxFormResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getTaxForm",
  "GET",
  "/accountHolders/{id}/taxForms",
  { query: ["formType", "year", "legalEntityId"] },
);

export interface GetAllTransactionRulesForAccountHolderParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /accountHolders/{id}/transactionRules`
 *
 * Lists the transaction rules that were made for an account holder, without pages. Rules of its platform hold
 * too and are not listed here.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/transactionRules}
 */
export const getAllTransactionRulesForAccountHolder: Operation<GetAllTransactionRulesForAccountHolderParams, TransactionRulesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getAllTransactionRulesForAccountHolder",
  "GET",
  "/accountHolders/{id}/transactionRules",
);

export interface GetTaxFormSummaryParams {
  /** Its id. */
  id: string;
  /** Which US tax form. */
  formType: string;
}

/**
 * `GET /accountHolders/{id}/taxFormSummary`
 *
 * Tells which US tax forms an account holder has, and for which years.
 *
 * - Retry: safe to repeat
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/taxFormSummary}
 */
export const getTaxFormSummary: Operation<GetTaxFormSummaryParams, TaxFormSummaryResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getTaxFormSummary",
  "GET",
  "/accountHolders/{id}/taxFormSummary",
  { query: ["formType"] },
);

/** Account holders: its operations as methods. */
export interface AccountHoldersApi {
  /**
   * `POST /accountHolders`
   *
   * Makes an account holder for a legal entity, with the capabilities that it asks for. It may do nothing until
   * Adyen has verified the legal entity: a `balancePlatform.accountHolder.updated` webhook tells when a capability
   * is `allowed`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/accountHolders}
   */
  createAccountHolder(params: CreateAccountHolderParams, options?: CallOptions): ApiCall<AccountHolder, RestServiceError>;

  /**
   * `GET /accountHolders/{id}`
   *
   * Answers one account holder with the state of each capability. `requested` is what you asked for, `allowed`
   * what it may do.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)}
   */
  getAccountHolder(params: GetAccountHolderParams, options?: CallOptions): ApiCall<AccountHolder, RestServiceError>;

  /**
   * `PATCH /accountHolders/{id}`
   *
   * Changes an account holder: capabilities, contact, status. What is left out stays, but keys of `metadata` that
   * are left out are removed. `closed` is for good.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/accountHolders/(id)}
   */
  updateAccountHolder(params: UpdateAccountHolderParams, options?: CallOptions): ApiCall<AccountHolder, RestServiceError>;

  /**
   * `GET /accountHolders/{id}/balanceAccounts`
   *
   * Lists the balance accounts of an account holder, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/balanceAccounts}
   */
  getAllBalanceAccountsOfAccountHolder(params: GetAllBalanceAccountsOfAccountHolderParams, options?: CallOptions): PagedCall<BalanceAccountBase, PaginatedBalanceAccountsResponse, RestServiceError>;

  /**
   * `GET /accountHolders/{id}/taxForms`
   *
   * Answers a US tax form of an account holder for a year, as Base64 of a PDF.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 404, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/taxForms}
   */
  getTaxForm(params: GetTaxFormParams, options?: CallOptions): ApiCall<GetTaxFormResponse, RestServiceError>;

  /**
   * `GET /accountHolders/{id}/transactionRules`
   *
   * Lists the transaction rules that were made for an account holder, without pages. Rules of its platform hold
   * too and are not listed here.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/transactionRules}
   */
  getAllTransactionRulesForAccountHolder(params: GetAllTransactionRulesForAccountHolderParams, options?: CallOptions): ApiCall<TransactionRulesResponse, RestServiceError>;

  /**
   * `GET /accountHolders/{id}/taxFormSummary`
   *
   * Tells which US tax forms an account holder has, and for which years.
   *
   * - Retry: safe to repeat
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/accountHolders/(id)/taxFormSummary}
   */
  getTaxFormSummary(params: GetTaxFormSummaryParams, options?: CallOptions): ApiCall<TaxFormSummaryResponse, RestServiceError>;
}

export const AccountHoldersApi: Facade<AccountHoldersApi> = /* @__PURE__ */ facade({
  createAccountHolder,
  getAccountHolder,
  updateAccountHolder,
  getAllBalanceAccountsOfAccountHolder,
  getTaxForm,
  getAllTransactionRulesForAccountHolder,
  getTaxFormSummary,
});
