// Made by `npm run generate` from spec/facts/balance-control-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { BalanceTransferRequest, BalanceTransferResponse, DefaultErrorResponseEntity } from "./types.ts";

export interface CreateTransferBalanceParams {
  body: BalanceTransferRequest;
}

/**
 * `POST /balanceTransfers`
 *
 * Moves money between two merchant accounts of one company and one legal entity, in one currency. The answer
 * says that it was made, and when. A repeat moves the money again.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createTransferBalance: Operation<CreateTransferBalanceParams, BalanceTransferResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balance-transfers/createTransferBalance",
  "POST",
  "/balanceTransfers",
  { body: true },
);

/** Balance transfers: its operations as methods. */
export interface BalanceTransfersApi {
  /**
   * `POST /balanceTransfers`
   *
   * Moves money between two merchant accounts of one company and one legal entity, in one currency. The answer
   * says that it was made, and when. A repeat moves the money again.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createTransferBalance(params: CreateTransferBalanceParams, options?: CallOptions): ApiCall<BalanceTransferResponse, DefaultErrorResponseEntity>;
}

export const BalanceTransfersApi: Facade<BalanceTransfersApi> = /* @__PURE__ */ facade({
  createTransferBalance,
});
