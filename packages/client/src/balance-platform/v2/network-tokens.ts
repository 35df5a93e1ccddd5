// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { GetNetworkTokenResponse, RestServiceError, UpdateNetworkTokenRequest } from "./types.ts";

export interface GetNetworkTokenParams {
  /** Id of the network token. */
  networkTokenId: string;
}

/**
 * `GET /networkTokens/{networkTokenId}`
 *
 * Answers one network token: card, device, status.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/networkTokens/(networkTokenId)}
 */
export const getNetworkToken: Operation<GetNetworkTokenParams, GetNetworkTokenResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "network-tokens/getNetworkToken",
  "GET",
  "/networkTokens/{networkTokenId}",
);

export interface UpdateNetworkTokenParams {
  /** Id of the network token. */
  networkTokenId: string;
  body: UpdateNetworkTokenRequest;
}

/**
 * `PATCH /networkTokens/{networkTokenId}`
 *
 * Asks to suspend, activate or close a network token. Status 202 only says that the request was taken. `closed`
 * is for good.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/networkTokens/(networkTokenId)}
 */
export const updateNetworkToken: Operation<UpdateNetworkTokenParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "network-tokens/updateNetworkToken",
  "PATCH",
  "/networkTokens/{networkTokenId}",
  { body: true, empty: true },
);

/** Network tokens: its operations as methods. */
export interface NetworkTokensApi {
  /**
   * `GET /networkTokens/{networkTokenId}`
   *
   * Answers one network token: card, device, status.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/networkTokens/(networkTokenId)}
   */
  getNetworkToken(params: GetNetworkTokenParams, options?: CallOptions): ApiCall<GetNetworkTokenResponse, RestServiceError>;

  /**
   * `PATCH /networkTokens/{networkTokenId}`
   *
   * Asks to suspend, activate or close a network token. Status 202 only says that the request was taken. `closed`
   * is for good.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/networkTokens/(networkTokenId)}
   */
  updateNetworkToken(params: UpdateNetworkTokenParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const NetworkTokensApi: Facade<NetworkTokensApi> = /* @__PURE__ */ facade({
  getNetworkToken,
  updateNetworkToken,
});
