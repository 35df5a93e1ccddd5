// Made by `npm run generate` from spec/facts/notification-configuration-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CreateNotificationConfigurationRequest,
  DeleteNotificationConfigurationRequest,
  EmptyRequest,
  GenericResponse,
  GetNotificationConfigurationListResponse,
  GetNotificationConfigurationRequest,
  GetNotificationConfigurationResponse,
  ServiceError,
  TestNotificationConfigurationRequest,
  TestNotificationConfigurationResponse,
  UpdateNotificationConfigurationRequest,
} from "./types.ts";

export interface CreateNotificationConfigurationParams {
  body: CreateNotificationConfigurationRequest;
}

/**
 * `POST /createNotificationConfiguration`
 *
 * Subscribes an address to events of a classic platform; each kind of event is named.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createNotificationConfiguration: Operation<CreateNotificationConfigurationParams, GetNotificationConfigurationResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/createNotificationConfiguration",
  "POST",
  "/createNotificationConfiguration",
  { body: true },
);

export interface DeleteNotificationConfigurationsParams {
  body: DeleteNotificationConfigurationRequest;
}

/**
 * `POST /deleteNotificationConfigurations`
 *
 * Deletes subscriptions. Their addresses get nothing more.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const deleteNotificationConfigurations: Operation<DeleteNotificationConfigurationsParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/deleteNotificationConfigurations",
  "POST",
  "/deleteNotificationConfigurations",
  { body: true },
);

export interface GetNotificationConfigurationParams {
  body: GetNotificationConfigurationRequest;
}

/**
 * `POST /getNotificationConfiguration`
 *
 * Answers one subscription.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getNotificationConfiguration: Operation<GetNotificationConfigurationParams, GetNotificationConfigurationResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/getNotificationConfiguration",
  "POST",
  "/getNotificationConfiguration",
  { body: true },
);

export interface GetNotificationConfigurationListParams {
  body: EmptyRequest;
}

/**
 * `POST /getNotificationConfigurationList`
 *
 * Lists all subscriptions of the platform.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getNotificationConfigurationList: Operation<GetNotificationConfigurationListParams, GetNotificationConfigurationListResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/getNotificationConfigurationList",
  "POST",
  "/getNotificationConfigurationList",
  { body: true },
);

export interface TestNotificationConfigurationParams {
  body: TestNotificationConfigurationRequest;
}

/**
 * `POST /testNotificationConfiguration`
 *
 * Has a sample of each named event sent to a subscription's address, and tells what your server answered.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const testNotificationConfiguration: Operation<TestNotificationConfigurationParams, TestNotificationConfigurationResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/testNotificationConfiguration",
  "POST",
  "/testNotificationConfiguration",
  { body: true },
);

export interface UpdateNotificationConfigurationParams {
  body: UpdateNotificationConfigurationRequest;
}

/**
 * `POST /updateNotificationConfiguration`
 *
 * Changes a subscription. The list of events is replaced as a whole.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const updateNotificationConfiguration: Operation<UpdateNotificationConfigurationParams, GetNotificationConfigurationResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/updateNotificationConfiguration",
  "POST",
  "/updateNotificationConfiguration",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /createNotificationConfiguration`
   *
   * Subscribes an address to events of a classic platform; each kind of event is named.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createNotificationConfiguration(params: CreateNotificationConfigurationParams, options?: CallOptions): ApiCall<GetNotificationConfigurationResponse, ServiceError>;

  /**
   * `POST /deleteNotificationConfigurations`
   *
   * Deletes subscriptions. Their addresses get nothing more.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  deleteNotificationConfigurations(params: DeleteNotificationConfigurationsParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /getNotificationConfiguration`
   *
   * Answers one subscription.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getNotificationConfiguration(params: GetNotificationConfigurationParams, options?: CallOptions): ApiCall<GetNotificationConfigurationResponse, ServiceError>;

  /**
   * `POST /getNotificationConfigurationList`
   *
   * Lists all subscriptions of the platform.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getNotificationConfigurationList(params: GetNotificationConfigurationListParams, options?: CallOptions): ApiCall<GetNotificationConfigurationListResponse, ServiceError>;

  /**
   * `POST /testNotificationConfiguration`
   *
   * Has a sample of each named event sent to a subscription's address, and tells what your server answered.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  testNotificationConfiguration(params: TestNotificationConfigurationParams, options?: CallOptions): ApiCall<TestNotificationConfigurationResponse, ServiceError>;

  /**
   * `POST /updateNotificationConfiguration`
   *
   * Changes a subscription. The list of events is replaced as a whole.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  updateNotificationConfiguration(params: UpdateNotificationConfigurationParams, options?: CallOptions): ApiCall<GetNotificationConfigurationResponse, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  createNotificationConfiguration,
  deleteNotificationConfigurations,
  getNotificationConfiguration,
  getNotificationConfigurationList,
  testNotificationConfiguration,
  updateNotificationConfiguration,
});
