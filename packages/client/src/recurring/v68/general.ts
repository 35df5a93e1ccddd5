// Made by `npm run generate` from spec/facts/recurring-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CreatePermitRequest,
  CreatePermitResult,
  DisablePermitRequest,
  DisablePermitResult,
  DisableRequest,
  DisableResult,
  NotifyShopperRequest,
  NotifyShopperResult,
  RecurringDetailsRequest,
  RecurringDetailsResult,
  ScheduleAccountUpdaterRequest,
  ScheduleAccountUpdaterResult,
  ServiceError,
} from "./types.ts";

export interface CreatePermitParams {
  body: CreatePermitRequest;
}

/**
 * `POST /createPermit`
 *
 * Lets a partner charge a stored payment method, within limits.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 40
 *
 * @deprecated Since version 68.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createPermit: Operation<CreatePermitParams, CreatePermitResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/createPermit",
  "POST",
  "/createPermit",
  { body: true },
);

export interface DisableParams {
  body: DisableRequest;
}

/**
 * `POST /disable`
 *
 * Makes stored payment details unusable, for good. Without `recurringDetailReference` it disables everything
 * that the shopper has stored.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const disable: Operation<DisableParams, DisableResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/disable",
  "POST",
  "/disable",
  { body: true },
);

export interface DisablePermitParams {
  body: DisablePermitRequest;
}

/**
 * `POST /disablePermit`
 *
 * Takes back a permit to charge a stored payment method.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 61
 *
 * @deprecated Since version 68.
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const disablePermit: Operation<DisablePermitParams, DisablePermitResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/disablePermit",
  "POST",
  "/disablePermit",
  { body: true },
);

export interface ListRecurringDetailsParams {
  body: RecurringDetailsRequest;
}

/**
 * `POST /listRecurringDetails`
 *
 * Lists what a shopper has stored, with the tokens to charge it. `recurring.contract` filters; a shopper who
 * stored nothing has no `details`, and no error.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const listRecurringDetails: Operation<ListRecurringDetailsParams, RecurringDetailsResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/listRecurringDetails",
  "POST",
  "/listRecurringDetails",
  { body: true },
);

export interface NotifyShopperParams {
  body: NotifyShopperRequest;
}

/**
 * `POST /notifyShopper`
 *
 * Tells the shopper's bank in India about a charge that is coming, as the rules there ask for. Wait for its
 * success before you charge.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const notifyShopper: Operation<NotifyShopperParams, NotifyShopperResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/notifyShopper",
  "POST",
  "/notifyShopper",
  { body: true },
);

export interface ScheduleAccountUpdaterParams {
  body: ScheduleAccountUpdaterRequest;
}

/**
 * `POST /scheduleAccountUpdater`
 *
 * Asks the card schemes for the newest number and date of a stored card. The answer only confirms the request;
 * what they say comes later, in a report.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 4
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const scheduleAccountUpdater: Operation<ScheduleAccountUpdaterParams, ScheduleAccountUpdaterResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/scheduleAccountUpdater",
  "POST",
  "/scheduleAccountUpdater",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /createPermit`
   *
   * Lets a partner charge a stored payment method, within limits.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 40
   *
   * @deprecated Since version 68.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createPermit(params: CreatePermitParams, options?: CallOptions): ApiCall<CreatePermitResult, ServiceError>;

  /**
   * `POST /disable`
   *
   * Makes stored payment details unusable, for good. Without `recurringDetailReference` it disables everything
   * that the shopper has stored.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  disable(params: DisableParams, options?: CallOptions): ApiCall<DisableResult, ServiceError>;

  /**
   * `POST /disablePermit`
   *
   * Takes back a permit to charge a stored payment method.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 61
   *
   * @deprecated Since version 68.
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  disablePermit(params: DisablePermitParams, options?: CallOptions): ApiCall<DisablePermitResult, ServiceError>;

  /**
   * `POST /listRecurringDetails`
   *
   * Lists what a shopper has stored, with the tokens to charge it. `recurring.contract` filters; a shopper who
   * stored nothing has no `details`, and no error.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  listRecurringDetails(params: ListRecurringDetailsParams, options?: CallOptions): ApiCall<RecurringDetailsResult, ServiceError>;

  /**
   * `POST /notifyShopper`
   *
   * Tells the shopper's bank in India about a charge that is coming, as the rules there ask for. Wait for its
   * success before you charge.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  notifyShopper(params: NotifyShopperParams, options?: CallOptions): ApiCall<NotifyShopperResult, ServiceError>;

  /**
   * `POST /scheduleAccountUpdater`
   *
   * Asks the card schemes for the newest number and date of a stored card. The answer only confirms the request;
   * what they say comes later, in a report.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 4
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  scheduleAccountUpdater(params: ScheduleAccountUpdaterParams, options?: CallOptions): ApiCall<ScheduleAccountUpdaterResult, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  createPermit,
  disable,
  disablePermit,
  listRecurringDetails,
  notifyShopper,
  scheduleAccountUpdater,
});
