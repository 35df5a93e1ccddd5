// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { Logo, RestServiceError, TerminalSettings, TerminalSettingsInResponse } from "./types.ts";

export interface GetTerminalLogoParams {
  /** Name of the company account. */
  companyId: string;
  /** Terminal model whose logo it is, such as `V400m`. */
  model: string;
}

/**
 * `GET /companies/{companyId}/terminalLogos`
 *
 * Answers the logo that terminals show, as Base64 of an image. A logo of a lower level wins over one of a
 * higher.
 *
 * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalLogos}
 */
export const getTerminalLogo: Operation<GetTerminalLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/getTerminalLogo",
  "GET",
  "/companies/{companyId}/terminalLogos",
  { query: ["model"] },
);

export interface UpdateTerminalLogoParams {
  /** Name of the company account. */
  companyId: string;
  /** Terminal model whose logo it is, such as `V400m`. */
  model: string;
  body: Logo;
}

/**
 * `PATCH /companies/{companyId}/terminalLogos`
 *
 * Sets the logo of one terminal model at this level and below, as Base64 of an image. An empty `data` brings the
 * inherited logo back.
 *
 * - Role: Management API—Terminal settings read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/companies/(companyId)/terminalLogos}
 */
export const updateTerminalLogo: Operation<UpdateTerminalLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/updateTerminalLogo",
  "PATCH",
  "/companies/{companyId}/terminalLogos",
  { query: ["model"], body: true },
);

export interface GetTerminalSettingsParams {
  /** Name of the company account. */
  companyId: string;
}

/**
 * `GET /companies/{companyId}/terminalSettings`
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
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalSettings}
 */
export const getTerminalSettings: Operation<GetTerminalSettingsParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/getTerminalSettings",
  "GET",
  "/companies/{companyId}/terminalSettings",
);

export interface UpdateTerminalSettingsParams {
  /** Name of the company account. */
  companyId: string;
  body: TerminalSettings;
}

/**
 * `PATCH /companies/{companyId}/terminalSettings`
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
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/companies/(companyId)/terminalSettings}
 */
export const updateTerminalSettings: Operation<UpdateTerminalSettingsParams, TerminalSettingsInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/updateTerminalSettings",
  "PATCH",
  "/companies/{companyId}/terminalSettings",
  { body: true },
);

/** Terminal settings - company level: its operations as methods. */
export interface TerminalSettingsCompanyLevelApi {
  /**
   * `GET /companies/{companyId}/terminalLogos`
   *
   * Answers the logo that terminals show, as Base64 of an image. A logo of a lower level wins over one of a
   * higher.
   *
   * - Role: Management API—Terminal settings read or Management API—Terminal settings read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalLogos}
   */
  getTerminalLogo(params: GetTerminalLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `PATCH /companies/{companyId}/terminalLogos`
   *
   * Sets the logo of one terminal model at this level and below, as Base64 of an image. An empty `data` brings the
   * inherited logo back.
   *
   * - Role: Management API—Terminal settings read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/companies/(companyId)/terminalLogos}
   */
  updateTerminalLogo(params: UpdateTerminalLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError>;

  /**
   * `GET /companies/{companyId}/terminalSettings`
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
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalSettings}
   */
  getTerminalSettings(params: GetTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;

  /**
   * `PATCH /companies/{companyId}/terminalSettings`
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
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/companies/(companyId)/terminalSettings}
   */
  updateTerminalSettings(params: UpdateTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettingsInResponse, RestServiceError>;
}

export const TerminalSettingsCompanyLevelApi: Facade<TerminalSettingsCompanyLevelApi> = /* @__PURE__ */ facade({
  getTerminalLogo,
  updateTerminalLogo,
  getTerminalSettings,
  updateTerminalSettings,
});
