// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  AccountHolder,
  BalancePlatform,
  PaginatedAccountHoldersResponse,
  RestServiceError,
  TransactionRulesResponse,
} from "./types.ts";

export interface GetBalancePlatformParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /balancePlatforms/{id}`
 *
 * Answers a balance platform: description and status.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/balancePlatforms/(id)}
 */
export const getBalancePlatform: Operation<GetBalancePlatformParams, BalancePlatform, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "platform/getBalancePlatform",
  "GET",
  "/balancePlatforms/{id}",
);

export interface GetAllAccountHoldersUnderBalancePlatformParams {
  /** Its id. */
  id: string;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /balancePlatforms/{id}/accountHolders`
 *
 * Lists all account holders of a platform, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/balancePlatforms/(id)/accountHolders}
 */
export const getAllAccountHoldersUnderBalancePlatform: PagedOperation<GetAllAccountHoldersUnderBalancePlatformParams, AccountHolder, PaginatedAccountHoldersResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "platform/getAllAccountHoldersUnderBalancePlatform",
  "GET",
  "/balancePlatforms/{id}/accountHolders",
  ["offset", "limit"],
  { style: "offset", items: "accountHolders" },
);

export interface GetAllTransactionRulesForBalancePlatformParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /balancePlatforms/{id}/transactionRules`
 *
 * Lists the transaction rules that hold for a whole platform, without pages.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/balancePlatforms/(id)/transactionRules}
 */
export const getAllTransactionRulesForBalancePlatform: Operation<GetAllTransactionRulesForBalancePlatformParams, TransactionRulesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "platform/getAllTransactionRulesForBalancePlatform",
  "GET",
  "/balancePlatforms/{id}/transactionRules",
);

/** Platform: its operations as methods. */
export interface PlatformApi {
  /**
   * `GET /balancePlatforms/{id}`
   *
   * Answers a balance platform: description and status.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/balancePlatforms/(id)}
   */
  getBalancePlatform(params: GetBalancePlatformParams, options?: CallOptions): ApiCall<BalancePlatform, RestServiceError>;

  /**
   * `GET /balancePlatforms/{id}/accountHolders`
   *
   * Lists all account holders of a platform, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/balancePlatforms/(id)/accountHolders}
   */
  getAllAccountHoldersUnderBalancePlatform(params: GetAllAccountHoldersUnderBalancePlatformParams, options?: CallOptions): PagedCall<AccountHolder, PaginatedAccountHoldersResponse, RestServiceError>;

  /**
   * `GET /balancePlatforms/{id}/transactionRules`
   *
   * Lists the transaction rules that hold for a whole platform, without pages.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/balancePlatforms/(id)/transactionRules}
   */
  getAllTransactionRulesForBalancePlatform(params: GetAllTransactionRulesForBalancePlatformParams, options?: CallOptions): ApiCall<TransactionRulesResponse, RestServiceError>;
}

export const PlatformApi: Facade<PlatformApi> = /* @__PURE__ */ facade({
  getBalancePlatform,
  getAllAccountHoldersUnderBalancePlatform,
  getAllTransactionRulesForBalancePlatform,
});
