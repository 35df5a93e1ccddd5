// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  BalanceSweepConfigurationsResponse,
  CreateSweepConfigurationV2,
  RestServiceError,
  SweepConfigurationV2,
  UpdateSweepConfigurationV2,
} from "./types.ts";

export interface GetAllSweepsForBalanceAccountParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** How many items to skip. */
  offset?: number | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /balanceAccounts/{balanceAccountId}/sweeps`
 *
 * Lists the sweeps of a balance account, by offset and limit.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/sweeps}
 */
export const getAllSweepsForBalanceAccount: PagedOperation<GetAllSweepsForBalanceAccountParams, SweepConfigurationV2, BalanceSweepConfigurationsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "custom-payout-schedules-sweeps/getAllSweepsForBalanceAccount",
  "GET",
  "/balanceAccounts/{balanceAccountId}/sweeps",
  ["offset", "limit"],
  { style: "offset", items: "sweeps" },
);

export interface CreateSweepParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  body: CreateSweepConfigurationV2;
}

/**
 * `POST /balanceAccounts/{balanceAccountId}/sweeps`
 *
 * Makes a sweep: money goes out of a balance account (`push`) or comes into it (`pull`) by a schedule or when a
 * balance is reached. One currency per sweep. Each run is a transfer with webhooks of its own.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(balanceAccountId)/sweeps}
 */
export const createSweep: Operation<CreateSweepParams, SweepConfigurationV2, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "custom-payout-schedules-sweeps/createSweep",
  "POST",
  "/balanceAccounts/{balanceAccountId}/sweeps",
  { body: true },
);

export interface GetSweepParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Id of the sweep. */
  sweepId: string;
}

/**
 * `GET /balanceAccounts/{balanceAccountId}/sweeps/{sweepId}`
 *
 * Answers one sweep. An `inactive` one that you did not stop says why in `reason`.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/sweeps/(sweepId)}
 */
export const getSweep: Operation<GetSweepParams, SweepConfigurationV2, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "custom-payout-schedules-sweeps/getSweep",
  "GET",
  "/balanceAccounts/{balanceAccountId}/sweeps/{sweepId}",
);

export interface UpdateSweepParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Id of the sweep. */
  sweepId: string;
  body: UpdateSweepConfigurationV2;
}

/**
 * `PATCH /balanceAccounts/{balanceAccountId}/sweeps/{sweepId}`
 *
 * Changes a sweep; what is left out stays. Transfers that it started already go on.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balanceAccounts/(balanceAccountId)/sweeps/(sweepId)}
 */
export const updateSweep: Operation<UpdateSweepParams, SweepConfigurationV2, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "custom-payout-schedules-sweeps/updateSweep",
  "PATCH",
  "/balanceAccounts/{balanceAccountId}/sweeps/{sweepId}",
  { body: true },
);

export interface DeleteSweepParams {
  /** Id of the balance account, beginning with `BA`. */
  balanceAccountId: string;
  /** Id of the sweep. */
  sweepId: string;
}

/**
 * `DELETE /balanceAccounts/{balanceAccountId}/sweeps/{sweepId}`
 *
 * Deletes a sweep. `status: "inactive"` stops it and keeps it.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balanceAccounts/(balanceAccountId)/sweeps/(sweepId)}
 */
export const deleteSweep: Operation<DeleteSweepParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "custom-payout-schedules-sweeps/deleteSweep",
  "DELETE",
  "/balanceAccounts/{balanceAccountId}/sweeps/{sweepId}",
  { empty: true },
);

/** Custom payout schedules (sweeps): its operations as methods. */
export interface CustomPayoutSchedulesSweepsApi {
  /**
   * `GET /balanceAccounts/{balanceAccountId}/sweeps`
   *
   * Lists the sweeps of a balance account, by offset and limit.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/sweeps}
   */
  getAllSweepsForBalanceAccount(params: GetAllSweepsForBalanceAccountParams, options?: CallOptions): PagedCall<SweepConfigurationV2, BalanceSweepConfigurationsResponse, RestServiceError>;

  /**
   * `POST /balanceAccounts/{balanceAccountId}/sweeps`
   *
   * Makes a sweep: money goes out of a balance account (`push`) or comes into it (`pull`) by a schedule or when a
   * balance is reached. One currency per sweep. Each run is a transfer with webhooks of its own.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balanceAccounts/(balanceAccountId)/sweeps}
   */
  createSweep(params: CreateSweepParams, options?: CallOptions): ApiCall<SweepConfigurationV2, RestServiceError>;

  /**
   * `GET /balanceAccounts/{balanceAccountId}/sweeps/{sweepId}`
   *
   * Answers one sweep. An `inactive` one that you did not stop says why in `reason`.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balanceAccounts/(balanceAccountId)/sweeps/(sweepId)}
   */
  getSweep(params: GetSweepParams, options?: CallOptions): ApiCall<SweepConfigurationV2, RestServiceError>;

  /**
   * `PATCH /balanceAccounts/{balanceAccountId}/sweeps/{sweepId}`
   *
   * Changes a sweep; what is left out stays. Transfers that it started already go on.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balanceAccounts/(balanceAccountId)/sweeps/(sweepId)}
   */
  updateSweep(params: UpdateSweepParams, options?: CallOptions): ApiCall<SweepConfigurationV2, RestServiceError>;

  /**
   * `DELETE /balanceAccounts/{balanceAccountId}/sweeps/{sweepId}`
   *
   * Deletes a sweep. `status: "inactive"` stops it and keeps it.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balanceAccounts/(balanceAccountId)/sweeps/(sweepId)}
   */
  deleteSweep(params: DeleteSweepParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const CustomPayoutSchedulesSweepsApi: Facade<CustomPayoutSchedulesSweepsApi> = /* @__PURE__ */ facade({
  getAllSweepsForBalanceAccount,
  createSweep,
  getSweep,
  updateSweep,
  deleteSweep,
});
