// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  PayoutSettings,
  PayoutSettingsRequest,
  PayoutSettingsResponse,
  RestServiceError,
  UpdatePayoutSettingsRequest,
} from "./types.ts";

export interface ListPayoutSettingsParams {
  /** Name of the merchant account. */
  merchantId: string;
}

/**
 * `GET /merchants/{merchantId}/payoutSettings`
 *
 * Lists the bank accounts that a merchant account may be paid out to. For platforms that manage accounts for
 * others.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/payoutSettings}
 */
export const listPayoutSettings: Operation<ListPayoutSettingsParams, PayoutSettingsResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payout-settings-merchant-level/listPayoutSettings",
  "GET",
  "/merchants/{merchantId}/payoutSettings",
);

export interface AddPayoutSettingParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: PayoutSettingsRequest;
}

/**
 * `POST /merchants/{merchantId}/payoutSettings`
 *
 * Links a merchant account to a transfer instrument, so that it is paid out there. Nothing is paid until the
 * bank account is verified: `enabled` and `allowed` must both be true.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/payoutSettings}
 */
export const addPayoutSetting: Operation<AddPayoutSettingParams, PayoutSettings, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payout-settings-merchant-level/addPayoutSetting",
  "POST",
  "/merchants/{merchantId}/payoutSettings",
  { body: true },
);

export interface GetPayoutSettingParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the payout setting. */
  payoutSettingsId: string;
}

/**
 * `GET /merchants/{merchantId}/payoutSettings/{payoutSettingsId}`
 *
 * Answers one payout setting with the state of its verification.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/payoutSettings/(payoutSettingsId)}
 */
export const getPayoutSetting: Operation<GetPayoutSettingParams, PayoutSettings, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payout-settings-merchant-level/getPayoutSetting",
  "GET",
  "/merchants/{merchantId}/payoutSettings/{payoutSettingsId}",
);

export interface UpdatePayoutSettingParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the payout setting. */
  payoutSettingsId: string;
  body: UpdatePayoutSettingsRequest;
}

/**
 * `PATCH /merchants/{merchantId}/payoutSettings/{payoutSettingsId}`
 *
 * Switches a payout setting on or off. Another bank account needs another setting.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/merchants/(merchantId)/payoutSettings/(payoutSettingsId)}
 */
export const updatePayoutSetting: Operation<UpdatePayoutSettingParams, PayoutSettings, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payout-settings-merchant-level/updatePayoutSetting",
  "PATCH",
  "/merchants/{merchantId}/payoutSettings/{payoutSettingsId}",
  { body: true },
);

export interface DeletePayoutSettingParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the payout setting. */
  payoutSettingsId: string;
}

/**
 * `DELETE /merchants/{merchantId}/payoutSettings/{payoutSettingsId}`
 *
 * Deletes a payout setting. Without another one the merchant account is paid out no more.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/delete/merchants/(merchantId)/payoutSettings/(payoutSettingsId)}
 */
export const deletePayoutSetting: Operation<DeletePayoutSettingParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payout-settings-merchant-level/deletePayoutSetting",
  "DELETE",
  "/merchants/{merchantId}/payoutSettings/{payoutSettingsId}",
  { empty: true },
);

/** Payout settings - merchant level: its operations as methods. */
export interface PayoutSettingsMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/payoutSettings`
   *
   * Lists the bank accounts that a merchant account may be paid out to. For platforms that manage accounts for
   * others.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/payoutSettings}
   */
  listPayoutSettings(params: ListPayoutSettingsParams, options?: CallOptions): ApiCall<PayoutSettingsResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/payoutSettings`
   *
   * Links a merchant account to a transfer instrument, so that it is paid out there. Nothing is paid until the
   * bank account is verified: `enabled` and `allowed` must both be true.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/merchants/(merchantId)/payoutSettings}
   */
  addPayoutSetting(params: AddPayoutSettingParams, options?: CallOptions): ApiCall<PayoutSettings, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/payoutSettings/{payoutSettingsId}`
   *
   * Answers one payout setting with the state of its verification.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/merchants/(merchantId)/payoutSettings/(payoutSettingsId)}
   */
  getPayoutSetting(params: GetPayoutSettingParams, options?: CallOptions): ApiCall<PayoutSettings, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/payoutSettings/{payoutSettingsId}`
   *
   * Switches a payout setting on or off. Another bank account needs another setting.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/merchants/(merchantId)/payoutSettings/(payoutSettingsId)}
   */
  updatePayoutSetting(params: UpdatePayoutSettingParams, options?: CallOptions): ApiCall<PayoutSettings, RestServiceError>;

  /**
   * `DELETE /merchants/{merchantId}/payoutSettings/{payoutSettingsId}`
   *
   * Deletes a payout setting. Without another one the merchant account is paid out no more.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/delete/merchants/(merchantId)/payoutSettings/(payoutSettingsId)}
   */
  deletePayoutSetting(params: DeletePayoutSettingParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const PayoutSettingsMerchantLevelApi: Facade<PayoutSettingsMerchantLevelApi> = /* @__PURE__ */ facade({
  listPayoutSettings,
  addPayoutSetting,
  getPayoutSetting,
  updatePayoutSetting,
  deletePayoutSetting,
});
