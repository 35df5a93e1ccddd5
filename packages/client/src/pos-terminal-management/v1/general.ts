// Made by `npm run generate` from spec/facts/pos-terminal-management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AssignTerminalsRequest,
  AssignTerminalsResponse,
  FindTerminalRequest,
  FindTerminalResponse,
  GetStoresUnderAccountRequest,
  GetStoresUnderAccountResponse,
  GetTerminalDetailsRequest,
  GetTerminalDetailsResponse,
  GetTerminalsUnderAccountRequest,
  GetTerminalsUnderAccountResponse,
  ServiceError,
} from "./types.ts";

export interface AssignTerminalsParams {
  body: AssignTerminalsRequest;
}

/**
 * `POST /assignTerminals`
 *
 * Assigns terminals to a company, a merchant account or a store. Support ended in 2025: use Management's
 * `reassignTerminal`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @deprecated Since version 1.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const assignTerminals: Operation<AssignTerminalsParams, AssignTerminalsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/assignTerminals",
  "POST",
  "/assignTerminals",
  { body: true },
);

export interface FindTerminalParams {
  body: FindTerminalRequest;
}

/**
 * `POST /findTerminal`
 *
 * Tells where a terminal is assigned to. Support ended in 2025: use Management's `listTerminals`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @deprecated Since version 1.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const findTerminal: Operation<FindTerminalParams, FindTerminalResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/findTerminal",
  "POST",
  "/findTerminal",
  { body: true },
);

export interface GetStoresUnderAccountParams {
  body: GetStoresUnderAccountRequest;
}

/**
 * `POST /getStoresUnderAccount`
 *
 * Lists the stores of an account. Support ended in 2025: use Management's `listStores`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @deprecated Since version 1.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getStoresUnderAccount: Operation<GetStoresUnderAccountParams, GetStoresUnderAccountResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/getStoresUnderAccount",
  "POST",
  "/getStoresUnderAccount",
  { body: true },
);

export interface GetTerminalDetailsParams {
  body: GetTerminalDetailsRequest;
}

/**
 * `POST /getTerminalDetails`
 *
 * Answers the details of a terminal. Support ended in 2025: use Management's `listTerminals`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @deprecated Since version 1.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getTerminalDetails: Operation<GetTerminalDetailsParams, GetTerminalDetailsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/getTerminalDetails",
  "POST",
  "/getTerminalDetails",
  { body: true },
);

export interface GetTerminalsUnderAccountParams {
  body: GetTerminalsUnderAccountRequest;
}

/**
 * `POST /getTerminalsUnderAccount`
 *
 * Lists the terminals of an account. Support ended in 2025: use Management's `listTerminals`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @deprecated Since version 1.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getTerminalsUnderAccount: Operation<GetTerminalsUnderAccountParams, GetTerminalsUnderAccountResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/getTerminalsUnderAccount",
  "POST",
  "/getTerminalsUnderAccount",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /assignTerminals`
   *
   * Assigns terminals to a company, a merchant account or a store. Support ended in 2025: use Management's
   * `reassignTerminal`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @deprecated Since version 1.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  assignTerminals(params: AssignTerminalsParams, options?: CallOptions): ApiCall<AssignTerminalsResponse, ServiceError>;

  /**
   * `POST /findTerminal`
   *
   * Tells where a terminal is assigned to. Support ended in 2025: use Management's `listTerminals`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @deprecated Since version 1.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  findTerminal(params: FindTerminalParams, options?: CallOptions): ApiCall<FindTerminalResponse, ServiceError>;

  /**
   * `POST /getStoresUnderAccount`
   *
   * Lists the stores of an account. Support ended in 2025: use Management's `listStores`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @deprecated Since version 1.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getStoresUnderAccount(params: GetStoresUnderAccountParams, options?: CallOptions): ApiCall<GetStoresUnderAccountResponse, ServiceError>;

  /**
   * `POST /getTerminalDetails`
   *
   * Answers the details of a terminal. Support ended in 2025: use Management's `listTerminals`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @deprecated Since version 1.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getTerminalDetails(params: GetTerminalDetailsParams, options?: CallOptions): ApiCall<GetTerminalDetailsResponse, ServiceError>;

  /**
   * `POST /getTerminalsUnderAccount`
   *
   * Lists the terminals of an account. Support ended in 2025: use Management's `listTerminals`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @deprecated Since version 1.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getTerminalsUnderAccount(params: GetTerminalsUnderAccountParams, options?: CallOptions): ApiCall<GetTerminalsUnderAccountResponse, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  assignTerminals,
  findTerminal,
  getStoresUnderAccount,
  getTerminalDetails,
  getTerminalsUnderAccount,
});
