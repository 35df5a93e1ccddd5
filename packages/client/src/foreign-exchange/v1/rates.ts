// Made by `npm run generate` from spec/facts/foreign-exchange-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CalculateRateRequest, CalculateRateResponse, DefaultErrorResponseEntity } from "./types.ts";

export interface CalculateParams {
  body: CalculateRateRequest;
}

/**
 * `POST /rates/calculate`
 *
 * Answers rates and amounts for the conversion of transactions. Each rate is good for a limited time.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const calculate: Operation<CalculateParams, CalculateRateResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "rates/calculate",
  "POST",
  "/rates/calculate",
  { body: true },
);

/** Rates: its operations as methods. */
export interface RatesApi {
  /**
   * `POST /rates/calculate`
   *
   * Answers rates and amounts for the conversion of transactions. Each rate is good for a limited time.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  calculate(params: CalculateParams, options?: CallOptions): ApiCall<CalculateRateResponse, DefaultErrorResponseEntity>;
}

export const RatesApi: Facade<RatesApi> = /* @__PURE__ */ facade({
  calculate,
});
