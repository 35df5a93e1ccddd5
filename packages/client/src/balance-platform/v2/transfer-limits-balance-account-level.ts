// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  ApproveTransferLimitRequest,
  CreateTransferLimitRequest,
  DefaultErrorResponseEntity,
  LimitStatus,
  Scope,
  TransferLimit,
  TransferLimitListResponse,
  TransferType,
} from "./types.ts";

export interface GetTransferLimitsParams {
  /** Its id. */
  id: string;
  /** `perTransaction` or `perDay`. */
  scope?: Scope | undefined;
  /** `instant` or `all`. */
  transferType?: TransferType | undefined;
  /** Only those in this state. */
  status?: LimitStatus | undefined;
}

/**
 * `GET /balanceAccounts/{id}/transferLimits`
 *
 * Lists the transfer limits of a balance account, whatever their state, unless `status` says which.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transferLimits}
 */
export const getTransferLimits: Operation<GetTransferLimitsParams, TransferLimitListResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-account-level/getTransferLimits",
  "GET",
  "/balanceAccounts/{id}/transferLimits",
  { query: ["scope", "transferType", "status"] },
);

export interface CreateTransferLimitParams {
  /** Its id. */
  id: string;
  /** What the user's device signed to approve the call: strong customer authentication. Sent as a header. */
  "WWW-Authenticate"?: string | undefined;
  body: CreateTransferLimitRequest;
}

/**
 * `POST /balanceAccounts/{id}/transferLimits`
 *
 * Sets a limit per transfer or per day for a balance account. It may need strong customer authentication: it is
 * `pendingSCA` until it is approved.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(id)/transferLimits}
 */
export const createTransferLimit: Operation<CreateTransferLimitParams, TransferLimit, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-account-level/createTransferLimit",
  "POST",
  "/balanceAccounts/{id}/transferLimits",
  { headers: ["WWW-Authenticate"], body: true },
);

export interface ApprovePendingTransferLimitsParams {
  /** Its id. */
  id: string;
  /** What the user's device signed to approve the call: strong customer authentication. Sent as a header. */
  "WWW-Authenticate"?: string | undefined;
  body: ApproveTransferLimitRequest;
}

/**
 * `POST /balanceAccounts/{id}/transferLimits/approve`
 *
 * Approves limits that wait for strong customer authentication, with what the user's device signed (header
 * `WWW-Authenticate`).
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(id)/transferLimits/approve}
 */
export const approvePendingTransferLimits: Operation<ApprovePendingTransferLimitsParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-account-level/approvePendingTransferLimits",
  "POST",
  "/balanceAccounts/{id}/transferLimits/approve",
  { headers: ["WWW-Authenticate"], body: true, empty: true },
);

export interface GetCurrentTransferLimitsParams {
  /** Its id. */
  id: string;
  /** `perTransaction` or `perDay`. */
  scope?: Scope | undefined;
  /** `instant` or `all`. */
  transferType?: TransferType | undefined;
}

/**
 * `GET /balanceAccounts/{id}/transferLimits/current`
 *
 * Lists the transfer limits that hold for a balance account now, as scope and transfer type select them.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transferLimits/current}
 */
export const getCurrentTransferLimits: Operation<GetCurrentTransferLimitsParams, TransferLimitListResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-account-level/getCurrentTransferLimits",
  "GET",
  "/balanceAccounts/{id}/transferLimits/current",
  { query: ["scope", "transferType"] },
);

export interface GetSpecificTransferLimitParams {
  /** Its id. */
  id: string;
  /** Id of the transfer limit. */
  transferLimitId: string;
}

/**
 * `GET /balanceAccounts/{id}/transferLimits/{transferLimitId}`
 *
 * Answers one transfer limit of a balance account.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transferLimits/(transferLimitId)}
 */
export const getSpecificTransferLimit: Operation<GetSpecificTransferLimitParams, TransferLimit, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-account-level/getSpecificTransferLimit",
  "GET",
  "/balanceAccounts/{id}/transferLimits/{transferLimitId}",
);

export interface DeletePendingTransferLimitParams {
  /** Its id. */
  id: string;
  /** Id of the transfer limit. */
  transferLimitId: string;
}

/**
 * `DELETE /balanceAccounts/{id}/transferLimits/{transferLimitId}`
 *
 * Deletes a limit that is planned or waits. One that holds cannot be deleted: set another.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balanceAccounts/(id)/transferLimits/(transferLimitId)}
 */
export const deletePendingTransferLimit: Operation<DeletePendingTransferLimitParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-account-level/deletePendingTransferLimit",
  "DELETE",
  "/balanceAccounts/{id}/transferLimits/{transferLimitId}",
  { empty: true },
);

/** Transfer limits - balance account level: its operations as methods. */
export interface TransferLimitsBalanceAccountLevelApi {
  /**
   * `GET /balanceAccounts/{id}/transferLimits`
   *
   * Lists the transfer limits of a balance account, whatever their state, unless `status` says which.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transferLimits}
   */
  getTransferLimits(params: GetTransferLimitsParams, options?: CallOptions): ApiCall<TransferLimitListResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /balanceAccounts/{id}/transferLimits`
   *
   * Sets a limit per transfer or per day for a balance account. It may need strong customer authentication: it is
   * `pendingSCA` until it is approved.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(id)/transferLimits}
   */
  createTransferLimit(params: CreateTransferLimitParams, options?: CallOptions): ApiCall<TransferLimit, DefaultErrorResponseEntity>;

  /**
   * `POST /balanceAccounts/{id}/transferLimits/approve`
   *
   * Approves limits that wait for strong customer authentication, with what the user's device signed (header
   * `WWW-Authenticate`).
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(id)/transferLimits/approve}
   */
  approvePendingTransferLimits(params: ApprovePendingTransferLimitsParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;

  /**
   * `GET /balanceAccounts/{id}/transferLimits/current`
   *
   * Lists the transfer limits that hold for a balance account now, as scope and transfer type select them.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transferLimits/current}
   */
  getCurrentTransferLimits(params: GetCurrentTransferLimitsParams, options?: CallOptions): ApiCall<TransferLimitListResponse, DefaultErrorResponseEntity>;

  /**
   * `GET /balanceAccounts/{id}/transferLimits/{transferLimitId}`
   *
   * Answers one transfer limit of a balance account.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(id)/transferLimits/(transferLimitId)}
   */
  getSpecificTransferLimit(params: GetSpecificTransferLimitParams, options?: CallOptions): ApiCall<TransferLimit, DefaultErrorResponseEntity>;

  /**
   * `DELETE /balanceAccounts/{id}/transferLimits/{transferLimitId}`
   *
   * Deletes a limit that is planned or waits. One that holds cannot be deleted: set another.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balanceAccounts/(id)/transferLimits/(transferLimitId)}
   */
  deletePendingTransferLimit(params: DeletePendingTransferLimitParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const TransferLimitsBalanceAccountLevelApi: Facade<TransferLimitsBalanceAccountLevelApi> = /* @__PURE__ */ facade({
  getTransferLimits,
  createTransferLimit,
  approvePendingTransferLimits,
  getCurrentTransferLimits,
  getSpecificTransferLimit,
  deletePendingTransferLimit,
});
