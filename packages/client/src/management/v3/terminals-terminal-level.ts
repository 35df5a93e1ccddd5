// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperationWithOptionalParams } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type { ListTerminalsResponse, RestServiceError, Terminal, TerminalReassignmentRequest } from "./types.ts";

export interface ListTerminalsParams {
  /** Serial number, model, store or other text to look for. */
  searchQuery?: string | undefined;
  /** One-time code that a terminal shows when it is boarded. */
  otpQuery?: string | undefined;
  /** Country codes of two letters, with commas between. */
  countries?: string | undefined;
  /** Names of merchant accounts, with commas between. */
  merchantIds?: string | undefined;
  /** Ids of stores, with commas between. */
  storeIds?: string | undefined;
  /** Terminal models, with commas between. */
  brandModels?: string | undefined;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 20. */
  pageSize?: number | undefined;
}

/**
 * `GET /terminals`
 *
 * Lists terminals that the credential can see, 20 a page, by text, account, store, country or model. Lists in
 * the query are written with commas.
 *
 * - Role: Management API—Terminal actions read
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/terminals}
 */
export const listTerminals: PagedOperationWithOptionalParams<ListTerminalsParams, Terminal, ListTerminalsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "terminals-terminal-level/listTerminals",
  "GET",
  "/terminals",
  ["searchQuery", "otpQuery", "countries", "merchantIds", "storeIds", "brandModels", "pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 20 },
);

export interface ReassignTerminalParams {
  /** Model and serial number: `V400m-324689776`. */
  terminalId: string;
  body: TerminalReassignmentRequest;
}

/**
 * `POST /terminals/{terminalId}/reassign`
 *
 * Assigns a terminal to a company, a merchant account, its inventory or a store, exactly one of them. It takes
 * effect when the terminal next asks for its settings, and answers without a body.
 *
 * - Role: Management API—Assign Terminal
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/terminals/(terminalId)/reassign}
 */
export const reassignTerminal: Operation<ReassignTerminalParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminals-terminal-level/reassignTerminal",
  "POST",
  "/terminals/{terminalId}/reassign",
  { body: true, empty: true },
);

/** Terminals - terminal level: its operations as methods. */
export interface TerminalsTerminalLevelApi {
  /**
   * `GET /terminals`
   *
   * Lists terminals that the credential can see, 20 a page, by text, account, store, country or model. Lists in
   * the query are written with commas.
   *
   * - Role: Management API—Terminal actions read
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/terminals}
   */
  listTerminals(params?: ListTerminalsParams, options?: CallOptions): PagedCall<Terminal, ListTerminalsResponse, RestServiceError>;

  /**
   * `POST /terminals/{terminalId}/reassign`
   *
   * Assigns a terminal to a company, a merchant account, its inventory or a store, exactly one of them. It takes
   * effect when the terminal next asks for its settings, and answers without a body.
   *
   * - Role: Management API—Assign Terminal
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/terminals/(terminalId)/reassign}
   */
  reassignTerminal(params: ReassignTerminalParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const TerminalsTerminalLevelApi: Facade<TerminalsTerminalLevelApi> = /* @__PURE__ */ facade({
  listTerminals,
  reassignTerminal,
});
