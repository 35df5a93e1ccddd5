// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
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
 * `GET /balancePlatforms/{id}/transferLimits`
 *
 * Lists the transfer limits of a platform, whatever their state, unless `status` says which.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(id)/transferLimits}
 */
export const getTransferLimits: Operation<GetTransferLimitsParams, TransferLimitListResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-platform-level/getTransferLimits",
  "GET",
  "/balancePlatforms/{id}/transferLimits",
  { query: ["scope", "transferType", "status"] },
);

export interface CreateTransferLimitParams {
  /** Its id. */
  id: string;
  body: CreateTransferLimitRequest;
}

/**
 * `POST /balancePlatforms/{id}/transferLimits`
 *
 * Sets a limit per transfer or per day for every balance account of a platform.
 *
 * - Retry: never repeated by the client
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balancePlatforms/(id)/transferLimits}
 */
export const createTransferLimit: Operation<CreateTransferLimitParams, TransferLimit, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-platform-level/createTransferLimit",
  "POST",
  "/balancePlatforms/{id}/transferLimits",
  { body: true },
);

export interface GetSpecificTransferLimitParams {
  /** Its id. */
  id: string;
  /** Id of the transfer limit. */
  transferLimitId: string;
}

/**
 * `GET /balancePlatforms/{id}/transferLimits/{transferLimitId}`
 *
 * Answers one transfer limit of a platform.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(id)/transferLimits/(transferLimitId)}
 */
export const getSpecificTransferLimit: Operation<GetSpecificTransferLimitParams, TransferLimit, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-platform-level/getSpecificTransferLimit",
  "GET",
  "/balancePlatforms/{id}/transferLimits/{transferLimitId}",
);

export interface DeletePendingTransferLimitParams {
  /** Its id. */
  id: string;
  /** Id of the transfer limit. */
  transferLimitId: string;
}

/**
 * `DELETE /balancePlatforms/{id}/transferLimits/{transferLimitId}`
 *
 * Deletes a platform's limit that is planned or waits. One that holds cannot be deleted: set another.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balancePlatforms/(id)/transferLimits/(transferLimitId)}
 */
export const deletePendingTransferLimit: Operation<DeletePendingTransferLimitParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "transfer-limits-balance-platform-level/deletePendingTransferLimit",
  "DELETE",
  "/balancePlatforms/{id}/transferLimits/{transferLimitId}",
  { empty: true },
);

/** Transfer limits - balance platform level: its operations as methods. */
export interface TransferLimitsBalancePlatformLevelApi {
  /**
   * `GET /balancePlatforms/{id}/transferLimits`
   *
   * Lists the transfer limits of a platform, whatever their state, unless `status` says which.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(id)/transferLimits}
   */
  getTransferLimits(params: GetTransferLimitsParams, options?: CallOptions): ApiCall<TransferLimitListResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /balancePlatforms/{id}/transferLimits`
   *
   * Sets a limit per transfer or per day for every balance account of a platform.
   *
   * - Retry: never repeated by the client
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balancePlatforms/(id)/transferLimits}
   */
  createTransferLimit(params: CreateTransferLimitParams, options?: CallOptions): ApiCall<TransferLimit, DefaultErrorResponseEntity>;

  /**
   * `GET /balancePlatforms/{id}/transferLimits/{transferLimitId}`
   *
   * Answers one transfer limit of a platform.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(id)/transferLimits/(transferLimitId)}
   */
  getSpecificTransferLimit(params: GetSpecificTransferLimitParams, options?: CallOptions): ApiCall<TransferLimit, DefaultErrorResponseEntity>;

  /**
   * `DELETE /balancePlatforms/{id}/transferLimits/{transferLimitId}`
   *
   * Deletes a platform's limit that is planned or waits. One that holds cannot be deleted: set another.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balancePlatforms/(id)/transferLimits/(transferLimitId)}
   */
  deletePendingTransferLimit(params: DeletePendingTransferLimitParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const TransferLimitsBalancePlatformLevelApi: Facade<TransferLimitsBalancePlatformLevelApi> = /* @__PURE__ */ facade({
  getTransferLimits,
  createTransferLimit,
  getSpecificTransferLimit,
  deletePendingTransferLimit,
});
