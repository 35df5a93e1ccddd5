// Made by `npm run generate` from spec/facts/transfers-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CashOut, CashOutInfo, DefaultErrorResponseEntity } from "./types.ts";

export interface InitiateCashoutParams {
  body: CashOutInfo;
}

/**
 * `POST /cashouts`
 *
 * Pays a balance out at once, before it would be settled, for a fee. Answers the transfers that it started;
 * webhooks tell how they end.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 404, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/cashouts}
 */
export const initiateCashout: Operation<InitiateCashoutParams, CashOut, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "cashout/initiateCashout",
  "POST",
  "/cashouts",
  { body: true },
);

/** CashOut: its operations as methods. */
export interface CashOutApi {
  /**
   * `POST /cashouts`
   *
   * Pays a balance out at once, before it would be settled, for a fee. Answers the transfers that it started;
   * webhooks tell how they end.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 404, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/cashouts}
   */
  initiateCashout(params: InitiateCashoutParams, options?: CallOptions): ApiCall<CashOut, DefaultErrorResponseEntity>;
}

export const CashOutApi: Facade<CashOutApi> = /* @__PURE__ */ facade({
  initiateCashout,
});
