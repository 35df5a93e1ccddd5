// Made by `npm run generate` from spec/facts/stored-value-v46.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  ServiceError,
  StoredValueBalanceCheckRequest,
  StoredValueBalanceCheckResponse,
  StoredValueBalanceMergeRequest,
  StoredValueBalanceMergeResponse,
  StoredValueIssueRequest,
  StoredValueIssueResponse,
  StoredValueLoadRequest,
  StoredValueLoadResponse,
  StoredValueStatusChangeRequest,
  StoredValueStatusChangeResponse,
  StoredValueVoidRequest,
  StoredValueVoidResponse,
} from "./types.ts";

export interface ChangeStatusParams {
  body: StoredValueStatusChangeRequest;
}

/**
 * `POST /changeStatus`
 *
 * Activates or deactivates a gift card.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const changeStatus: Operation<ChangeStatusParams, StoredValueStatusChangeResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/changeStatus",
  "POST",
  "/changeStatus",
  { body: true },
);

export interface CheckBalanceParams {
  body: StoredValueBalanceCheckRequest;
}

/**
 * `POST /checkBalance`
 *
 * Answers what is left on a gift card, in minor units.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const checkBalance: Operation<CheckBalanceParams, StoredValueBalanceCheckResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/checkBalance",
  "POST",
  "/checkBalance",
  { body: true },
);

export interface IssueParams {
  body: StoredValueIssueRequest;
}

/**
 * `POST /issue`
 *
 * Issues a new gift card. A repeat issues another.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const issue: Operation<IssueParams, StoredValueIssueResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/issue",
  "POST",
  "/issue",
  { body: true },
);

export interface LoadParams {
  body: StoredValueLoadRequest;
}

/**
 * `POST /load`
 *
 * Puts money on a gift card. A repeat puts it on again.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const load: Operation<LoadParams, StoredValueLoadResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/load",
  "POST",
  "/load",
  { body: true },
);

export interface MergeBalanceParams {
  body: StoredValueBalanceMergeRequest;
}

/**
 * `POST /mergeBalance`
 *
 * Moves all that is left on one gift card to another.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const mergeBalance: Operation<MergeBalanceParams, StoredValueBalanceMergeResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/mergeBalance",
  "POST",
  "/mergeBalance",
  { body: true },
);

export interface VoidTransactionParams {
  body: StoredValueVoidRequest;
}

/**
 * `POST /voidTransaction`
 *
 * Takes a gift card transaction back, by its PSP reference.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const voidTransaction: Operation<VoidTransactionParams, StoredValueVoidResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/voidTransaction",
  "POST",
  "/voidTransaction",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /changeStatus`
   *
   * Activates or deactivates a gift card.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  changeStatus(params: ChangeStatusParams, options?: CallOptions): ApiCall<StoredValueStatusChangeResponse, ServiceError>;

  /**
   * `POST /checkBalance`
   *
   * Answers what is left on a gift card, in minor units.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  checkBalance(params: CheckBalanceParams, options?: CallOptions): ApiCall<StoredValueBalanceCheckResponse, ServiceError>;

  /**
   * `POST /issue`
   *
   * Issues a new gift card. A repeat issues another.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  issue(params: IssueParams, options?: CallOptions): ApiCall<StoredValueIssueResponse, ServiceError>;

  /**
   * `POST /load`
   *
   * Puts money on a gift card. A repeat puts it on again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  load(params: LoadParams, options?: CallOptions): ApiCall<StoredValueLoadResponse, ServiceError>;

  /**
   * `POST /mergeBalance`
   *
   * Moves all that is left on one gift card to another.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  mergeBalance(params: MergeBalanceParams, options?: CallOptions): ApiCall<StoredValueBalanceMergeResponse, ServiceError>;

  /**
   * `POST /voidTransaction`
   *
   * Takes a gift card transaction back, by its PSP reference.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  voidTransaction(params: VoidTransactionParams, options?: CallOptions): ApiCall<StoredValueVoidResponse, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  changeStatus,
  checkBalance,
  issue,
  load,
  mergeBalance,
  voidTransaction,
});
