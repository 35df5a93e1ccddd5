// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { Logo, RestServiceError, TerminalSettings, TerminalSettingsInResponse } from "./types.ts";

export interface GetTerminalLogoParams {
  /** Model and serial number: `V400m-324689776`. */
  terminalId: string;
}

/**
 * `GET /terminals/{terminalId}/terminalLogos`
 *
 * Answers the logo that terminals show, as Base64 of an image. A logo of a lower level wins over one of a
 * higher.
 *
 * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/terminals/(terminalId)/terminalLogos}
 */
export const getTerminalLogo: Operation<GetTerminalLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-terminal-level/getTerminalLogo",
  "GET",
  "/terminals/{terminalId}/terminalLogos",
);

export interface UpdateLogoParams {
  /** Model and serial number: `V400m-324689776`. */
  terminalId: string;
  body: Logo;
}

/**
 * `PATCH /terminals/{terminalId}/terminalLogos`
 *
 * Sets the logo of a single terminal, as Base64 of an image. An empty `data` brings the inherited logo back.
 *
 * - Role: Management API—Terminal settings read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/terminals/(terminalId)/terminalLogos}
 */
export const updateLogo: Operation<UpdateLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-terminal-level/updateLogo",
  "PATCH",
  "/terminals/{terminalId}/terminalLogos",
  { body: true },
);

export interface GetTerminalSettingsParams {
  /** Model and serial number: `V400m-324689776`. */
  terminalId: string;
}

/**
 * `GET /terminals/{terminalId}/terminalSettings`
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
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/terminals/(terminalId)/terminalSettings}
 */
export const getTerminalSettings: Operation<GetTerminalSettingsParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-terminal-level/getTerminalSettings",
  "GET",
  "/terminals/{terminalId}/terminalSettings",
);

export interface UpdateTerminalSettingsParams {
  /** Model and serial number: `V400m-324689776`. */
  terminalId: string;
  body: TerminalSettings;
}

/**
 * `PATCH /terminals/{terminalId}/terminalSettings`
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
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/terminals/(terminalId)/terminalSettings}
 */
export const updateTerminalSettings: Operation<UpdateTerminalSettingsParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-terminal-level/updateTerminalSettings",
  "PATCH",
  "/terminals/{terminalId}/terminalSettings",
  { body: true },
);

/** Terminal settings - terminal level: its operations as methods. */
export interface TerminalSettingsTerminalLevelApi {
  /**
   * `GET /terminals/{terminalId}/terminalLogos`
   *
   * Answers the logo that terminals show, as Base64 of an image. A logo of a lower level wins over one of a
   * higher.
   *
   * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/terminals/(terminalId)/terminalLogos}
   */
  getTerminalLogo(params: GetTerminalLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `PATCH /terminals/{terminalId}/terminalLogos`
   *
   * Sets the logo of a single terminal, as Base64 of an image. An empty `data` brings the inherited logo back.
   *
   * - Role: Management API—Terminal settings read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/terminals/(terminalId)/terminalLogos}
   */
  updateLogo(params: UpdateLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `GET /terminals/{terminalId}/terminalSettings`
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
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/terminals/(terminalId)/terminalSettings}
   */
  getTerminalSettings(params: GetTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;

  /**
   * `PATCH /terminals/{terminalId}/terminalSettings`
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
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/terminals/(terminalId)/terminalSettings}
   */
  updateTerminalSettings(params: UpdateTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;
}

export const TerminalSettingsTerminalLevelApi: Facade<TerminalSettingsTerminalLevelApi> = /* @__PURE__ */ facade({
  getTerminalLogo,
  updateLogo,
  getTerminalSettings,
  updateTerminalSettings,
});
