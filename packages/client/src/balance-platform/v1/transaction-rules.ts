// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { RestServiceError, TransactionRule, TransactionRuleInfo, TransactionRuleResponse } from "./types.ts";

export interface CreateTransactionRuleParams {
  body: TransactionRuleInfo;
}

/**
 * `POST /transactionRules`
 *
 * Makes a rule that declines or scores payments with cards and accounts, or has them authenticated, for a
 * platform, an account holder, a balance account, a group or one instrument. Amounts in conditions are minor
 * units.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/transactionRules}
 */
export const createTransactionRule: Operation<CreateTransactionRuleParams, TransactionRule, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transaction-rules/createTransactionRule",
  "POST",
  "/transactionRules",
  { body: true },
);

export interface GetTransactionRuleParams {
  /** Id of the transaction rule. */
  transactionRuleId: string;
}

/**
 * `GET /transactionRules/{transactionRuleId}`
 *
 * Answers one transaction rule.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/transactionRules/(transactionRuleId)}
 */
export const getTransactionRule: Operation<GetTransactionRuleParams, TransactionRuleResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transaction-rules/getTransactionRule",
  "GET",
  "/transactionRules/{transactionRuleId}",
);

export interface UpdateTransactionRuleParams {
  /** Id of the transaction rule. */
  transactionRuleId: string;
  body: TransactionRuleInfo;
}

/**
 * `PATCH /transactionRules/{transactionRuleId}`
 *
 * Changes a transaction rule. To change `status` send nothing else; with any other change send the whole rule,
 * because what is left out is removed.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/transactionRules/(transactionRuleId)}
 */
export const updateTransactionRule: Operation<UpdateTransactionRuleParams, TransactionRule, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transaction-rules/updateTransactionRule",
  "PATCH",
  "/transactionRules/{transactionRuleId}",
  { body: true },
);

export interface DeleteTransactionRuleParams {
  /** Id of the transaction rule. */
  transactionRuleId: string;
}

/**
 * `DELETE /transactionRules/{transactionRuleId}`
 *
 * Deletes a transaction rule and answers what it was.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/delete/transactionRules/(transactionRuleId)}
 */
export const deleteTransactionRule: Operation<DeleteTransactionRuleParams, TransactionRule, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transaction-rules/deleteTransactionRule",
  "DELETE",
  "/transactionRules/{transactionRuleId}",
);

/** Transaction rules: its operations as methods. */
export interface TransactionRulesApi {
  /**
   * `POST /transactionRules`
   *
   * Makes a rule that declines or scores payments with cards and accounts, or has them authenticated, for a
   * platform, an account holder, a balance account, a group or one instrument. Amounts in conditions are minor
   * units.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/transactionRules}
   */
  createTransactionRule(params: CreateTransactionRuleParams, options?: CallOptions): ApiCall<TransactionRule, RestServiceError>;

  /**
   * `GET /transactionRules/{transactionRuleId}`
   *
   * Answers one transaction rule.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/transactionRules/(transactionRuleId)}
   */
  getTransactionRule(params: GetTransactionRuleParams, options?: CallOptions): ApiCall<TransactionRuleResponse, RestServiceError>;

  /**
   * `PATCH /transactionRules/{transactionRuleId}`
   *
   * Changes a transaction rule. To change `status` send nothing else; with any other change send the whole rule,
   * because what is left out is removed.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/transactionRules/(transactionRuleId)}
   */
  updateTransactionRule(params: UpdateTransactionRuleParams, options?: CallOptions): ApiCall<TransactionRule, RestServiceError>;

  /**
   * `DELETE /transactionRules/{transactionRuleId}`
   *
   * Deletes a transaction rule and answers what it was.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/delete/transactionRules/(transactionRuleId)}
   */
  deleteTransactionRule(params: DeleteTransactionRuleParams, options?: CallOptions): ApiCall<TransactionRule, RestServiceError>;
}

export const TransactionRulesApi: Facade<TransactionRulesApi> = /* @__PURE__ */ facade({
  createTransactionRule,
  getTransactionRule,
  updateTransactionRule,
  deleteTransactionRule,
});
