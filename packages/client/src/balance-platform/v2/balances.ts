// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  BalanceWebhookSettingInfo,
  BalanceWebhookSettingInfoUpdate,
  DefaultErrorResponseEntity,
  WebhookSetting,
  WebhookSettings,
} from "./types.ts";

export interface GetAllWebhookSettingsParams {
  /** Id of the balance platform. */
  balancePlatformId: string;
  /** Id of the webhook. */
  webhookId: string;
}

/**
 * `GET /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings`
 *
 * Lists the conditions on which a balance webhook is sent.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings}
 */
export const getAllWebhookSettings: Operation<GetAllWebhookSettingsParams, WebhookSettings, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balances/getAllWebhookSettings",
  "GET",
  "/balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings",
);

export interface CreateWebhookSettingParams {
  /** Id of the balance platform. */
  balancePlatformId: string;
  /** Id of the webhook. */
  webhookId: string;
  body: BalanceWebhookSettingInfo;
}

/**
 * `POST /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings`
 *
 * Asks for a webhook whenever a balance reaches, passes or falls below an amount, for a platform, an account
 * holder or a balance account. One currency per setting; amounts in minor units.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings}
 */
export const createWebhookSetting: Operation<CreateWebhookSettingParams, WebhookSetting, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balances/createWebhookSetting",
  "POST",
  "/balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings",
  { body: true },
);

export interface GetWebhookSettingParams {
  /** Id of the balance platform. */
  balancePlatformId: string;
  /** Id of the webhook. */
  webhookId: string;
  /** Id of the setting. */
  settingId: string;
}

/**
 * `GET /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}`
 *
 * Answers one condition of a balance webhook.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings/(settingId)}
 */
export const getWebhookSetting: Operation<GetWebhookSettingParams, WebhookSetting, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balances/getWebhookSetting",
  "GET",
  "/balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}",
);

export interface UpdateWebhookSettingParams {
  /** Id of the balance platform. */
  balancePlatformId: string;
  /** Id of the webhook. */
  webhookId: string;
  /** Id of the setting. */
  settingId: string;
  body: BalanceWebhookSettingInfoUpdate;
}

/**
 * `PATCH /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}`
 *
 * Changes a condition of a balance webhook, or switches it off.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings/(settingId)}
 */
export const updateWebhookSetting: Operation<UpdateWebhookSettingParams, WebhookSetting, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balances/updateWebhookSetting",
  "PATCH",
  "/balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}",
  { body: true },
);

export interface DeleteWebhookSettingParams {
  /** Id of the balance platform. */
  balancePlatformId: string;
  /** Id of the webhook. */
  webhookId: string;
  /** Id of the setting. */
  settingId: string;
}

/**
 * `DELETE /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}`
 *
 * Deletes a condition of a balance webhook.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings/(settingId)}
 */
export const deleteWebhookSetting: Operation<DeleteWebhookSettingParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "balances/deleteWebhookSetting",
  "DELETE",
  "/balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}",
  { empty: true },
);

/** Balances: its operations as methods. */
export interface BalancesApi {
  /**
   * `GET /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings`
   *
   * Lists the conditions on which a balance webhook is sent.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings}
   */
  getAllWebhookSettings(params: GetAllWebhookSettingsParams, options?: CallOptions): ApiCall<WebhookSettings, DefaultErrorResponseEntity>;

  /**
   * `POST /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings`
   *
   * Asks for a webhook whenever a balance reaches, passes or falls below an amount, for a platform, an account
   * holder or a balance account. One currency per setting; amounts in minor units.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings}
   */
  createWebhookSetting(params: CreateWebhookSettingParams, options?: CallOptions): ApiCall<WebhookSetting, DefaultErrorResponseEntity>;

  /**
   * `GET /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}`
   *
   * Answers one condition of a balance webhook.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings/(settingId)}
   */
  getWebhookSetting(params: GetWebhookSettingParams, options?: CallOptions): ApiCall<WebhookSetting, DefaultErrorResponseEntity>;

  /**
   * `PATCH /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}`
   *
   * Changes a condition of a balance webhook, or switches it off.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings/(settingId)}
   */
  updateWebhookSetting(params: UpdateWebhookSettingParams, options?: CallOptions): ApiCall<WebhookSetting, DefaultErrorResponseEntity>;

  /**
   * `DELETE /balancePlatforms/{balancePlatformId}/webhooks/{webhookId}/settings/{settingId}`
   *
   * Deletes a condition of a balance webhook.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/balancePlatforms/(balancePlatformId)/webhooks/(webhookId)/settings/(settingId)}
   */
  deleteWebhookSetting(params: DeleteWebhookSettingParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const BalancesApi: Facade<BalancesApi> = /* @__PURE__ */ facade({
  getAllWebhookSettings,
  createWebhookSetting,
  getWebhookSetting,
  updateWebhookSetting,
  deleteWebhookSetting,
});
