// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { Logo, RestServiceError, TerminalSettings, TerminalSettingsInResponse } from "./types.ts";

export interface GetTerminalLogoParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Your reference of the store, not its id. */
  reference: string;
  /** Terminal model whose logo it is, such as `V400m`. */
  model: string;
}

/**
 * `GET /merchants/{merchantId}/stores/{reference}/terminalLogos`
 *
 * Answers the logo that terminals show, as Base64 of an image. A logo of a lower level wins over one of a
 * higher.
 *
 * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores/(reference)/terminalLogos}
 */
export const getTerminalLogo: Operation<GetTerminalLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/getTerminalLogo",
  "GET",
  "/merchants/{merchantId}/stores/{reference}/terminalLogos",
  { query: ["model"] },
);

export interface UpdateTerminalLogoParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Your reference of the store, not its id. */
  reference: string;
  /** Terminal model whose logo it is, such as `V400m`. */
  model: string;
  body: Logo;
}

/**
 * `PATCH /merchants/{merchantId}/stores/{reference}/terminalLogos`
 *
 * Sets the logo of one terminal model at this level and below, as Base64 of an image. An empty `data` brings the
 * inherited logo back.
 *
 * - Role: Management API—Terminal settings read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/stores/(reference)/terminalLogos}
 */
export const updateTerminalLogo: Operation<UpdateTerminalLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/updateTerminalLogo",
  "PATCH",
  "/merchants/{merchantId}/stores/{reference}/terminalLogos",
  { query: ["model"], body: true },
);

export interface GetTerminalSettingsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Your reference of the store, not its id. */
  reference: string;
}

/**
 * `GET /merchants/{merchantId}/stores/{reference}/terminalSettings`
 *
 * Answers the terminal settings that hold at this level, own and inherited ones together. Levels are company,
 * merchant account, store and terminal; the lowest wins.
 *
 * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
 * - For sensitive fields also: Management API—Terminal settings Advanced read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores/(reference)/terminalSettings}
 */
export const getTerminalSettings: Operation<GetTerminalSettingsParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/getTerminalSettings",
  "GET",
  "/merchants/{merchantId}/stores/{reference}/terminalSettings",
);

export interface UpdateTerminalSettingsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Your reference of the store, not its id. */
  reference: string;
  body: TerminalSettings;
}

/**
 * `PATCH /merchants/{merchantId}/stores/{reference}/terminalSettings`
 *
 * Changes terminal settings at this level. Objects that are left out stay; an object that is sent replaces its
 * own whole, and a field that it lacks falls back to what is inherited. Terminals fetch changes when they next
 * call in.
 *
 * - Role: Management API—Terminal settings read and write
 * - For sensitive fields also: Management API—Terminal settings Advanced read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/stores/(reference)/terminalSettings}
 */
export const updateTerminalSettings: Operation<UpdateTerminalSettingsParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/updateTerminalSettings",
  "PATCH",
  "/merchants/{merchantId}/stores/{reference}/terminalSettings",
  { body: true },
);

export interface GetTerminalLogoByStoreIdParams {
  /** Id of the store; not its reference. */
  storeId: string;
  /** Terminal model whose logo it is, such as `V400m`. */
  model: string;
}

/**
 * `GET /stores/{storeId}/terminalLogos`
 *
 * Answers the logo that terminals of a store show, as Base64 of an image, by the store's id.
 *
 * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores/(storeId)/terminalLogos}
 */
export const getTerminalLogoByStoreId: Operation<GetTerminalLogoByStoreIdParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/getTerminalLogoByStoreId",
  "GET",
  "/stores/{storeId}/terminalLogos",
  { query: ["model"] },
);

export interface UpdateTerminalLogoByStoreIdParams {
  /** Id of the store; not its reference. */
  storeId: string;
  /** Terminal model whose logo it is, such as `V400m`. */
  model: string;
  body: Logo;
}

/**
 * `PATCH /stores/{storeId}/terminalLogos`
 *
 * Sets the logo of one terminal model in a store, by the store's id. An empty `data` brings the inherited logo
 * back.
 *
 * - Role: Management API—Terminal settings read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/stores/(storeId)/terminalLogos}
 */
export const updateTerminalLogoByStoreId: Operation<UpdateTerminalLogoByStoreIdParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/updateTerminalLogoByStoreId",
  "PATCH",
  "/stores/{storeId}/terminalLogos",
  { query: ["model"], body: true },
);

export interface GetTerminalSettingsByStoreIdParams {
  /** Id of the store; not its reference. */
  storeId: string;
}

/**
 * `GET /stores/{storeId}/terminalSettings`
 *
 * Answers the terminal settings that hold in a store, own and inherited ones together, by the store's id.
 *
 * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
 * - For sensitive fields also: Management API—Terminal settings Advanced read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores/(storeId)/terminalSettings}
 */
export const getTerminalSettingsByStoreId: Operation<GetTerminalSettingsByStoreIdParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/getTerminalSettingsByStoreId",
  "GET",
  "/stores/{storeId}/terminalSettings",
);

export interface UpdateTerminalSettingsByStoreIdParams {
  /** Id of the store; not its reference. */
  storeId: string;
  body: TerminalSettings;
}

/**
 * `PATCH /stores/{storeId}/terminalSettings`
 *
 * Changes terminal settings of a store, by its id. Objects that are left out stay; an object that is sent
 * replaces its own whole.
 *
 * - Role: Management API—Terminal settings read and write
 * - For sensitive fields also: Management API—Terminal settings Advanced read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/stores/(storeId)/terminalSettings}
 */
export const updateTerminalSettingsByStoreId: Operation<UpdateTerminalSettingsByStoreIdParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-store-level/updateTerminalSettingsByStoreId",
  "PATCH",
  "/stores/{storeId}/terminalSettings",
  { body: true },
);

/** Terminal settings - store level: its operations as methods. */
export interface TerminalSettingsStoreLevelApi {
  /**
   * `GET /merchants/{merchantId}/stores/{reference}/terminalLogos`
   *
   * Answers the logo that terminals show, as Base64 of an image. A logo of a lower level wins over one of a
   * higher.
   *
   * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores/(reference)/terminalLogos}
   */
  getTerminalLogo(params: GetTerminalLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/stores/{reference}/terminalLogos`
   *
   * Sets the logo of one terminal model at this level and below, as Base64 of an image. An empty `data` brings the
   * inherited logo back.
   *
   * - Role: Management API—Terminal settings read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/stores/(reference)/terminalLogos}
   */
  updateTerminalLogo(params: UpdateTerminalLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/stores/{reference}/terminalSettings`
   *
   * Answers the terminal settings that hold at this level, own and inherited ones together. Levels are company,
   * merchant account, store and terminal; the lowest wins.
   *
   * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
   * - For sensitive fields also: Management API—Terminal settings Advanced read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/stores/(reference)/terminalSettings}
   */
  getTerminalSettings(params: GetTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/stores/{reference}/terminalSettings`
   *
   * Changes terminal settings at this level. Objects that are left out stay; an object that is sent replaces its
   * own whole, and a field that it lacks falls back to what is inherited. Terminals fetch changes when they next
   * call in.
   *
   * - Role: Management API—Terminal settings read and write
   * - For sensitive fields also: Management API—Terminal settings Advanced read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/stores/(reference)/terminalSettings}
   */
  updateTerminalSettings(params: UpdateTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;

  /**
   * `GET /stores/{storeId}/terminalLogos`
   *
   * Answers the logo that terminals of a store show, as Base64 of an image, by the store's id.
   *
   * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores/(storeId)/terminalLogos}
   */
  getTerminalLogoByStoreId(params: GetTerminalLogoByStoreIdParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `PATCH /stores/{storeId}/terminalLogos`
   *
   * Sets the logo of one terminal model in a store, by the store's id. An empty `data` brings the inherited logo
   * back.
   *
   * - Role: Management API—Terminal settings read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/stores/(storeId)/terminalLogos}
   */
  updateTerminalLogoByStoreId(params: UpdateTerminalLogoByStoreIdParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `GET /stores/{storeId}/terminalSettings`
   *
   * Answers the terminal settings that hold in a store, own and inherited ones together, by the store's id.
   *
   * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
   * - For sensitive fields also: Management API—Terminal settings Advanced read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/stores/(storeId)/terminalSettings}
   */
  getTerminalSettingsByStoreId(params: GetTerminalSettingsByStoreIdParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;

  /**
   * `PATCH /stores/{storeId}/terminalSettings`
   *
   * Changes terminal settings of a store, by its id. Objects that are left out stay; an object that is sent
   * replaces its own whole.
   *
   * - Role: Management API—Terminal settings read and write
   * - For sensitive fields also: Management API—Terminal settings Advanced read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/stores/(storeId)/terminalSettings}
   */
  updateTerminalSettingsByStoreId(params: UpdateTerminalSettingsByStoreIdParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;
}

export const TerminalSettingsStoreLevelApi: Facade<TerminalSettingsStoreLevelApi> = /* @__PURE__ */ facade({
  getTerminalLogo,
  updateTerminalLogo,
  getTerminalSettings,
  updateTerminalSettings,
  getTerminalLogoByStoreId,
  updateTerminalLogoByStoreId,
  getTerminalSettingsByStoreId,
  updateTerminalSettingsByStoreId,
});
