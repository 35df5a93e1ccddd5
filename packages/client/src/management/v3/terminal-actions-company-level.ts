// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type { ExternalTerminalAction, ListExternalTerminalActionsResponse, RestServiceError } from "./types.ts";

export interface ListTerminalActionsParams {
  /** Name of the company account. */
  companyId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 20. */
  pageSize?: number | undefined;
  /** Only those in this state. */
  status?: string | undefined;
  /** Only actions of this kind. */
  type?: string | undefined;
}

/**
 * `GET /companies/{companyId}/terminalActions`
 *
 * Lists the actions that were scheduled for a company's terminals, 20 a page. What Adyen schedules by itself is
 * left out.
 *
 * - Role: Management API—Terminal actions read or Management API—Terminal actions read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalActions}
 */
export const listTerminalActions: PagedOperation<ListTerminalActionsParams, ExternalTerminalAction, ListExternalTerminalActionsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminal-actions-company-level/listTerminalActions",
  "GET",
  "/companies/{companyId}/terminalActions",
  ["pageNumber", "pageSize", "status", "type"],
  { style: "pageNumber", items: "data", size: 20 },
);

export interface GetTerminalActionParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the terminal action. */
  actionId: string;
}

/**
 * `GET /companies/{companyId}/terminalActions/{actionId}`
 *
 * Answers one terminal action with its status: it may be `pending`, done (`successful`), `failed`, `cancelled`,
 * or waiting for another try (`tryLater`).
 *
 * - Role: Management API—Terminal actions read or Management API—Terminal actions read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalActions/(actionId)}
 */
export const getTerminalAction: Operation<GetTerminalActionParams, ExternalTerminalAction, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-actions-company-level/getTerminalAction",
  "GET",
  "/companies/{companyId}/terminalActions/{actionId}",
);

/** Terminal actions - company level: its operations as methods. */
export interface TerminalActionsCompanyLevelApi {
  /**
   * `GET /companies/{companyId}/terminalActions`
   *
   * Lists the actions that were scheduled for a company's terminals, 20 a page. What Adyen schedules by itself is
   * left out.
   *
   * - Role: Management API—Terminal actions read or Management API—Terminal actions read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalActions}
   */
  listTerminalActions(params: ListTerminalActionsParams, options?: CallOptions): PagedCall<ExternalTerminalAction, ListExternalTerminalActionsResponse, RestServiceError>;

  /**
   * `GET /companies/{companyId}/terminalActions/{actionId}`
   *
   * Answers one terminal action with its status: it may be `pending`, done (`successful`), `failed`, `cancelled`,
   * or waiting for another try (`tryLater`).
   *
   * - Role: Management API—Terminal actions read or Management API—Terminal actions read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/companies/(companyId)/terminalActions/(actionId)}
   */
  getTerminalAction(params: GetTerminalActionParams, options?: CallOptions): ApiCall<ExternalTerminalAction, RestServiceError>;
}

export const TerminalActionsCompanyLevelApi: Facade<TerminalActionsCompanyLevelApi> = /* @__PURE__ */ facade({
  listTerminalActions,
  getTerminalAction,
});
