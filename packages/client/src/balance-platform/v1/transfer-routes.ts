// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
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
export class TransferRoutesApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
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
  calculateTransferRoutes(params: CalculateTransferRoutesParams, options?: CallOptions): ApiCall<TransferRouteResponse, RestServiceError> {
    return calculateTransferRoutes(this.#client, params, options);
  }
}
