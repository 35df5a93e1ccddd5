// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { Logo, RestServiceError, TerminalSettings } from "./types.ts";

/** Parameters of {@link getTerminalLogo}. */
export interface GetTerminalLogoParams {
  /** Name of the company account. */
  companyId: string;
  /** Terminal model whose logo it is, such as `V400m`. */
  model: string;
}

/**
 * `GET /companies/{companyId}/terminalLogos`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalLogos}
 */
export const getTerminalLogo: Operation<GetTerminalLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/getTerminalLogo",
  "GET",
  "/companies/{companyId}/terminalLogos",
  { query: ["model"] },
);

/** Parameters of {@link updateTerminalLogo}. */
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
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/terminalLogos}
 */
export const updateTerminalLogo: Operation<UpdateTerminalLogoParams, Logo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/updateTerminalLogo",
  "PATCH",
  "/companies/{companyId}/terminalLogos",
  { query: ["model"], body: true },
);

/** Parameters of {@link getTerminalSettings}. */
export interface GetTerminalSettingsParams {
  /** Name of the company account. */
  companyId: string;
}

/**
 * `GET /companies/{companyId}/terminalSettings`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalSettings}
 */
export const getTerminalSettings: Operation<GetTerminalSettingsParams, TerminalSettings, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/getTerminalSettings",
  "GET",
  "/companies/{companyId}/terminalSettings",
);

/** Parameters of {@link updateTerminalSettings}. */
export interface UpdateTerminalSettingsParams {
  /** Name of the company account. */
  companyId: string;
  body: TerminalSettings;
}

/**
 * `PATCH /companies/{companyId}/terminalSettings`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/terminalSettings}
 */
export const updateTerminalSettings: Operation<UpdateTerminalSettingsParams, TerminalSettings, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-settings-company-level/updateTerminalSettings",
  "PATCH",
  "/companies/{companyId}/terminalSettings",
  { body: true },
);

/** Terminal settings - company level: its operations as methods. */
export class TerminalSettingsCompanyLevelApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `GET /companies/{companyId}/terminalLogos`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalLogos}
   */
  getTerminalLogo(params: GetTerminalLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError> {
    return getTerminalLogo(this.#client, params, options);
  }

  /**
   * `PATCH /companies/{companyId}/terminalLogos`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/terminalLogos}
   */
  updateTerminalLogo(params: UpdateTerminalLogoParams, options?: CallOptions): ApiCall<Logo, RestServiceError> {
    return updateTerminalLogo(this.#client, params, options);
  }

  /**
   * `GET /companies/{companyId}/terminalSettings`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/terminalSettings}
   */
  getTerminalSettings(params: GetTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettings, RestServiceError> {
    return getTerminalSettings(this.#client, params, options);
  }

  /**
   * `PATCH /companies/{companyId}/terminalSettings`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/terminalSettings}
   */
  updateTerminalSettings(params: UpdateTerminalSettingsParams, options?: CallOptions): ApiCall<TerminalSettings, RestServiceError> {
    return updateTerminalSettings(this.#client, params, options);
  }
}
