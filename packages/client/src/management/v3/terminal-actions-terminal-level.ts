// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { RestServiceError, ScheduleTerminalActionsRequest, ScheduleTerminalActionsResponse } from "./types.ts";

export interface CreateTerminalActionParams {
  body: ScheduleTerminalActionsRequest;
}

/**
 * `POST /terminals/scheduleActions`
 *
 * Schedules one action, such as installing an app, for at most 100 terminals. One wrong terminal id and it is
 * scheduled for none. Terminals carry it out when they next ask for work; without `scheduledAt` that is soon, at
 * a maintenance call.
 *
 * - Role: Management API—Terminal actions read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Rate limited in the live environment
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/terminals/scheduleActions}
 */
export const createTerminalAction: Operation<CreateTerminalActionParams, ScheduleTerminalActionsResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "terminal-actions-terminal-level/createTerminalAction",
  "POST",
  "/terminals/scheduleActions",
  { body: true },
);

/** Terminal actions - terminal level: its operations as methods. */
export interface TerminalActionsTerminalLevelApi {
  /**
   * `POST /terminals/scheduleActions`
   *
   * Schedules one action, such as installing an app, for at most 100 terminals. One wrong terminal id and it is
   * scheduled for none. Terminals carry it out when they next ask for work; without `scheduledAt` that is soon, at
   * a maintenance call.
   *
   * - Role: Management API—Terminal actions read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Rate limited in the live environment
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/terminals/scheduleActions}
   */
  createTerminalAction(params: CreateTerminalActionParams, options?: CallOptions): ApiCall<ScheduleTerminalActionsResponse, RestServiceError>;
}

export const TerminalActionsTerminalLevelApi: Facade<TerminalActionsTerminalLevelApi> = /* @__PURE__ */ facade({
  createTerminalAction,
});
