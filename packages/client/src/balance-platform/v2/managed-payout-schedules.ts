// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  BalanceAccountConfiguration,
  BalanceAccountConfigurationRequest,
  BalanceAccountConfigurationUpdate,
  BalanceAccountConfigurations,
  BalancePlatformConfiguration,
  BalancePlatformConfigurations,
  DefaultErrorResponseEntity,
  ExecutionResult,
  PayoutScheduleExecution,
  PayoutScheduleExecutions,
} from "./types.ts";

export interface GetBalanceAccountManagedSchedulesParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Currency code of three letters. */
  currency?: string | undefined;
  /** Where the next page begins, from the answer before. */
  cursor?: string | undefined;
  /** How many items to answer at most. At least 1. At most 100. Default: 10. */
  limit?: number | undefined;
}

/**
 * `GET /balanceAccounts/{balanceAccountId}/payoutSchedules`
 *
 * Lists the payout schedules that are applied to a balance account, by cursor.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/payoutSchedules}
 */
export const getBalanceAccountManagedSchedules: PagedOperation<GetBalanceAccountManagedSchedulesParams, BalanceAccountConfiguration, BalanceAccountConfigurations, DefaultErrorResponseEntity> = /* @__PURE__ */ pagedOperation(
  api,
  "managed-payout-schedules/getBalanceAccountManagedSchedules",
  "GET",
  "/balanceAccounts/{balanceAccountId}/payoutSchedules",
  ["currency", "cursor", "limit"],
  { style: "cursor", items: "balanceAccountPayoutSchedules" },
);

export interface ApplyManagedScheduleParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  body: BalanceAccountConfigurationRequest;
}

/**
 * `POST /balanceAccounts/{balanceAccountId}/payoutSchedules`
 *
 * Applies one of the platform's payout schedules to a balance account, towards one transfer instrument.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(balanceAccountId)/payoutSchedules}
 */
export const applyManagedSchedule: Operation<ApplyManagedScheduleParams, BalanceAccountConfiguration, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "managed-payout-schedules/applyManagedSchedule",
  "POST",
  "/balanceAccounts/{balanceAccountId}/payoutSchedules",
  { body: true },
);

export interface GetBalanceAccountManagedScheduleByIdParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Its id. */
  id: string;
}

/**
 * `GET /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}`
 *
 * Answers a payout schedule of a balance account.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)}
 */
export const getBalanceAccountManagedScheduleById: Operation<GetBalanceAccountManagedScheduleByIdParams, BalanceAccountConfiguration, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "managed-payout-schedules/getBalanceAccountManagedScheduleById",
  "GET",
  "/balanceAccounts/{balanceAccountId}/payoutSchedules/{id}",
);

export interface UpdateBalanceAccountManagedScheduleParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Its id. */
  id: string;
  body: BalanceAccountConfigurationUpdate;
}

/**
 * `PATCH /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}`
 *
 * Changes a payout schedule of a balance account; what is left out stays.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)}
 */
export const updateBalanceAccountManagedSchedule: Operation<UpdateBalanceAccountManagedScheduleParams, BalanceAccountConfiguration, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "managed-payout-schedules/updateBalanceAccountManagedSchedule",
  "PATCH",
  "/balanceAccounts/{balanceAccountId}/payoutSchedules/{id}",
  { body: true },
);

export interface DeleteBalanceAccountManagedScheduleParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Its id. */
  id: string;
}

/**
 * `DELETE /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}`
 *
 * Takes a payout schedule off a balance account. Without another one nothing is paid out by itself.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)}
 */
export const deleteBalanceAccountManagedSchedule: Operation<DeleteBalanceAccountManagedScheduleParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "managed-payout-schedules/deleteBalanceAccountManagedSchedule",
  "DELETE",
  "/balanceAccounts/{balanceAccountId}/payoutSchedules/{id}",
  { empty: true },
);

export interface GetPayoutScheduleExecutionsParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Its id. */
  id: string;
  results?: readonly ExecutionResult[] | undefined;
  /** How many items to answer at most. At least 10. */
  limit?: number | undefined;
  /** How many items to skip. At least 1. At most 100. */
  offset: number;
}

/**
 * `GET /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}/executions`
 *
 * Lists what runs of a payout schedule tried to pay, and whether that worked.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)/executions}
 */
export const getPayoutScheduleExecutions: PagedOperation<GetPayoutScheduleExecutionsParams, PayoutScheduleExecution, PayoutScheduleExecutions, DefaultErrorResponseEntity> = /* @__PURE__ */ pagedOperation(
  api,
  "managed-payout-schedules/getPayoutScheduleExecutions",
  "GET",
  "/balanceAccounts/{balanceAccountId}/payoutSchedules/{id}/executions",
  ["results", "limit", "offset"],
  { style: "offset", items: "payoutScheduleExecutions" },
);

export interface GetBalancePlatformManagedSchedulesParams {
  /** Id of the balance platform. */
  balancePlatformId: string;
  /** Country code of two letters. */
  countryCode?: string | undefined;
  /** Currency code of three letters. */
  currency?: string | undefined;
}

/**
 * `GET /balancePlatforms/{balancePlatformId}/payoutSchedules`
 *
 * Lists the payout schedules that a platform offers, by country and currency.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/payoutSchedules}
 */
export const getBalancePlatformManagedSchedules: Operation<GetBalancePlatformManagedSchedulesParams, BalancePlatformConfigurations, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "managed-payout-schedules/getBalancePlatformManagedSchedules",
  "GET",
  "/balancePlatforms/{balancePlatformId}/payoutSchedules",
  { query: ["countryCode", "currency"] },
);

export interface GetBalancePlatformManagedScheduleByIdParams {
  /** Id of the balance platform. */
  balancePlatformId: string;
  /** Its id. */
  id: string;
}

/**
 * `GET /balancePlatforms/{balancePlatformId}/payoutSchedules/{id}`
 *
 * Answers one payout schedule that a platform offers.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/payoutSchedules/(id)}
 */
export const getBalancePlatformManagedScheduleById: Operation<GetBalancePlatformManagedScheduleByIdParams, BalancePlatformConfiguration, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "managed-payout-schedules/getBalancePlatformManagedScheduleById",
  "GET",
  "/balancePlatforms/{balancePlatformId}/payoutSchedules/{id}",
);

/** Managed payout schedules: its operations as methods. */
export interface ManagedPayoutSchedulesApi {
  /**
   * `GET /balanceAccounts/{balanceAccountId}/payoutSchedules`
   *
   * Lists the payout schedules that are applied to a balance account, by cursor.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/payoutSchedules}
   */
  getBalanceAccountManagedSchedules(params: GetBalanceAccountManagedSchedulesParams, options?: CallOptions): PagedCall<BalanceAccountConfiguration, BalanceAccountConfigurations, DefaultErrorResponseEntity>;

  /**
   * `POST /balanceAccounts/{balanceAccountId}/payoutSchedules`
   *
   * Applies one of the platform's payout schedules to a balance account, towards one transfer instrument.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(balanceAccountId)/payoutSchedules}
   */
  applyManagedSchedule(params: ApplyManagedScheduleParams, options?: CallOptions): ApiCall<BalanceAccountConfiguration, DefaultErrorResponseEntity>;

  /**
   * `GET /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}`
   *
   * Answers a payout schedule of a balance account.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)}
   */
  getBalanceAccountManagedScheduleById(params: GetBalanceAccountManagedScheduleByIdParams, options?: CallOptions): ApiCall<BalanceAccountConfiguration, DefaultErrorResponseEntity>;

  /**
   * `PATCH /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}`
   *
   * Changes a payout schedule of a balance account; what is left out stays.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)}
   */
  updateBalanceAccountManagedSchedule(params: UpdateBalanceAccountManagedScheduleParams, options?: CallOptions): ApiCall<BalanceAccountConfiguration, DefaultErrorResponseEntity>;

  /**
   * `DELETE /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}`
   *
   * Takes a payout schedule off a balance account. Without another one nothing is paid out by itself.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)}
   */
  deleteBalanceAccountManagedSchedule(params: DeleteBalanceAccountManagedScheduleParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;

  /**
   * `GET /balanceAccounts/{balanceAccountId}/payoutSchedules/{id}/executions`
   *
   * Lists what runs of a payout schedule tried to pay, and whether that worked.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/payoutSchedules/(id)/executions}
   */
  getPayoutScheduleExecutions(params: GetPayoutScheduleExecutionsParams, options?: CallOptions): PagedCall<PayoutScheduleExecution, PayoutScheduleExecutions, DefaultErrorResponseEntity>;

  /**
   * `GET /balancePlatforms/{balancePlatformId}/payoutSchedules`
   *
   * Lists the payout schedules that a platform offers, by country and currency.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/payoutSchedules}
   */
  getBalancePlatformManagedSchedules(params: GetBalancePlatformManagedSchedulesParams, options?: CallOptions): ApiCall<BalancePlatformConfigurations, DefaultErrorResponseEntity>;

  /**
   * `GET /balancePlatforms/{balancePlatformId}/payoutSchedules/{id}`
   *
   * Answers one payout schedule that a platform offers.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/payoutSchedules/(id)}
   */
  getBalancePlatformManagedScheduleById(params: GetBalancePlatformManagedScheduleByIdParams, options?: CallOptions): ApiCall<BalancePlatformConfiguration, DefaultErrorResponseEntity>;
}

export const ManagedPayoutSchedulesApi: Facade<ManagedPayoutSchedulesApi> = /* @__PURE__ */ facade({
  getBalanceAccountManagedSchedules,
  applyManagedSchedule,
  getBalanceAccountManagedScheduleById,
  updateBalanceAccountManagedSchedule,
  deleteBalanceAccountManagedSchedule,
  getPayoutScheduleExecutions,
  getBalancePlatformManagedSchedules,
  getBalancePlatformManagedScheduleById,
});
