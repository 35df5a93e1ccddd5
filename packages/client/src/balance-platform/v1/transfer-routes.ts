// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { RestServiceError, TransferRouteRequest, TransferRouteResponse } from "./types.ts";

export interface CalculateTransferRoutesParams {
  body: TransferRouteRequest;
}

/**
 * `POST /transferRoutes/calculate`
 *
 * Tells by which priorities money can go to a counterparty in a country and currency, and what each asks for.
 * Ask before `transferFunds` where it may cross borders.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/transferRoutes/calculate}
 */
export const calculateTransferRoutes: Operation<CalculateTransferRoutesParams, TransferRouteResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfer-routes/calculateTransferRoutes",
  "POST",
  "/transferRoutes/calculate",
  { body: true },
);

/** Transfer routes: its operations as methods. */
export interface TransferRoutesApi {
  /**
   * `POST /transferRoutes/calculate`
   *
   * Tells by which priorities money can go to a counterparty in a country and currency, and what each asks for.
   * Ask before `transferFunds` where it may cross borders.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/transferRoutes/calculate}
   */
  calculateTransferRoutes(params: CalculateTransferRoutesParams, options?: CallOptions): ApiCall<TransferRouteResponse, RestServiceError>;
}

export const TransferRoutesApi: Facade<TransferRoutesApi> = /* @__PURE__ */ facade({
  calculateTransferRoutes,
});
