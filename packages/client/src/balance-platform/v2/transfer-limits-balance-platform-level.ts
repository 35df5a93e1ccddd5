// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
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
  id: string;
  scope?: Scope | undefined;
  transferType?: TransferType | undefined;
  status?: LimitStatus | undefined;
}

/**
 * `GET /balancePlatforms/{id}/transferLimits`
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
  id: string;
  body: CreateTransferLimitRequest;
}

/**
 * `POST /balancePlatforms/{id}/transferLimits`
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
  id: string;
  transferLimitId: string;
}

/**
 * `GET /balancePlatforms/{id}/transferLimits/{transferLimitId}`
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
  id: string;
  transferLimitId: string;
}

/**
 * `DELETE /balancePlatforms/{id}/transferLimits/{transferLimitId}`
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
export class TransferLimitsBalancePlatformLevelApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `GET /balancePlatforms/{id}/transferLimits`
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(id)/transferLimits}
   */
  getTransferLimits(params: GetTransferLimitsParams, options?: CallOptions): ApiCall<TransferLimitListResponse, DefaultErrorResponseEntity> {
    return getTransferLimits(this.#client, params, options);
  }

  /**
   * `POST /balancePlatforms/{id}/transferLimits`
   *
   * - Retry: never repeated by the client
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balancePlatforms/(id)/transferLimits}
   */
  createTransferLimit(params: CreateTransferLimitParams, options?: CallOptions): ApiCall<TransferLimit, DefaultErrorResponseEntity> {
    return createTransferLimit(this.#client, params, options);
  }

  /**
   * `GET /balancePlatforms/{id}/transferLimits/{transferLimitId}`
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(id)/transferLimits/(transferLimitId)}
   */
  getSpecificTransferLimit(params: GetSpecificTransferLimitParams, options?: CallOptions): ApiCall<TransferLimit, DefaultErrorResponseEntity> {
    return getSpecificTransferLimit(this.#client, params, options);
  }

  /**
   * `DELETE /balancePlatforms/{id}/transferLimits/{transferLimitId}`
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balancePlatforms/(id)/transferLimits/(transferLimitId)}
   */
  deletePendingTransferLimit(params: DeletePendingTransferLimitParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity> {
    return deletePendingTransferLimit(this.#client, params, options);
  }
}
