// Made by `npm run generate` from spec/facts/balance-control-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CompanyBalances, DefaultErrorResponseEntity, MerchantBalance } from "./types.ts";

export interface GetCompanyBalancesOverviewParams {
  /** Name of the company account. */
  companyAccountCode: string;
  /** Currency code of three letters. */
  currency: string;
}

/**
 * `GET /balanceOverview/companies/{companyAccountCode}/balances`
 *
 * Answers the balances of each merchant account of a company.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getCompanyBalancesOverview: Operation<GetCompanyBalancesOverviewParams, CompanyBalances, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balances-overview/getCompanyBalancesOverview",
  "GET",
  "/balanceOverview/companies/{companyAccountCode}/balances",
  { query: ["currency"] },
);

export interface GetMerchantBalancesOverviewParams {
  /** Name of the merchant account. */
  merchantAccountCode: string;
  /** Currency code of three letters. */
  currency: string;
}

/**
 * `GET /balanceOverview/merchants/{merchantAccountCode}/balances`
 *
 * Answers the balances of a merchant account: what is available, what is to come, what is held back.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getMerchantBalancesOverview: Operation<GetMerchantBalancesOverviewParams, MerchantBalance, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balances-overview/getMerchantBalancesOverview",
  "GET",
  "/balanceOverview/merchants/{merchantAccountCode}/balances",
  { query: ["currency"] },
);

/** Balances overview: its operations as methods. */
export interface BalancesOverviewApi {
  /**
   * `GET /balanceOverview/companies/{companyAccountCode}/balances`
   *
   * Answers the balances of each merchant account of a company.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getCompanyBalancesOverview(params: GetCompanyBalancesOverviewParams, options?: CallOptions): ApiCall<CompanyBalances, DefaultErrorResponseEntity>;

  /**
   * `GET /balanceOverview/merchants/{merchantAccountCode}/balances`
   *
   * Answers the balances of a merchant account: what is available, what is to come, what is held back.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getMerchantBalancesOverview(params: GetMerchantBalancesOverviewParams, options?: CallOptions): ApiCall<MerchantBalance, DefaultErrorResponseEntity>;
}

export const BalancesOverviewApi: Facade<BalancesOverviewApi> = /* @__PURE__ */ facade({
  getCompanyBalancesOverview,
  getMerchantBalancesOverview,
});
