// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  Device,
  RegisterSCAFinalResponse,
  RegisterSCARequest,
  RegisterSCAResponse,
  RestServiceError,
  SearchRegisteredDevicesResponse,
} from "./types.ts";

export interface ListRegisteredScaDevicesParams {
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. */
  pageSize?: number | undefined;
}

/**
 * `GET /registeredDevices`
 *
 * Lists the devices that are registered for strong customer authentication with a payment instrument, page by
 * page.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/registeredDevices}
 */
export const listRegisteredScaDevices: PagedOperation<ListRegisteredScaDevicesParams, Device, SearchRegisteredDevicesResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "manage-sca-devices/listRegisteredScaDevices",
  "GET",
  "/registeredDevices",
  ["paymentInstrumentId", "pageNumber", "pageSize"],
  { style: "pageNumber", items: "data" },
);

export interface InitiateRegistrationOfScaDeviceParams {
  body: RegisterSCARequest;
}

/**
 * `POST /registeredDevices`
 *
 * Begins to register a device for strong customer authentication. Hand `sdkOutput` of Adyen's SDK in, and the
 * answered `sdkInput` back to the SDK; then complete the registration.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/registeredDevices}
 */
export const initiateRegistrationOfScaDevice: Operation<InitiateRegistrationOfScaDeviceParams, RegisterSCAResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "manage-sca-devices/initiateRegistrationOfScaDevice",
  "POST",
  "/registeredDevices",
  { body: true },
);

export interface CompleteRegistrationOfScaDeviceParams {
  /** Its id. */
  id: string;
  body: RegisterSCARequest;
}

/**
 * `PATCH /registeredDevices/{id}`
 *
 * Completes the registration of a device with what the SDK answered.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/registeredDevices/(id)}
 */
export const completeRegistrationOfScaDevice: Operation<CompleteRegistrationOfScaDeviceParams, RegisterSCAFinalResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "manage-sca-devices/completeRegistrationOfScaDevice",
  "PATCH",
  "/registeredDevices/{id}",
  { body: true },
);

export interface DeleteRegistrationOfScaDeviceParams {
  /** Its id. */
  id: string;
  /** Id of the payment instrument, beginning with `PI`. */
  paymentInstrumentId: string;
}

/**
 * `DELETE /registeredDevices/{id}`
 *
 * Takes a device off a payment instrument. Its user can approve nothing there any more.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/delete/registeredDevices/(id)}
 */
export const deleteRegistrationOfScaDevice: Operation<DeleteRegistrationOfScaDeviceParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "manage-sca-devices/deleteRegistrationOfScaDevice",
  "DELETE",
  "/registeredDevices/{id}",
  { query: ["paymentInstrumentId"], empty: true },
);

/** Manage SCA devices: its operations as methods. */
export interface ManageScaDevicesApi {
  /**
   * `GET /registeredDevices`
   *
   * Lists the devices that are registered for strong customer authentication with a payment instrument, page by
   * page.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/registeredDevices}
   */
  listRegisteredScaDevices(params: ListRegisteredScaDevicesParams, options?: CallOptions): PagedCall<Device, SearchRegisteredDevicesResponse, RestServiceError>;

  /**
   * `POST /registeredDevices`
   *
   * Begins to register a device for strong customer authentication. Hand `sdkOutput` of Adyen's SDK in, and the
   * answered `sdkInput` back to the SDK; then complete the registration.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/registeredDevices}
   */
  initiateRegistrationOfScaDevice(params: InitiateRegistrationOfScaDeviceParams, options?: CallOptions): ApiCall<RegisterSCAResponse, RestServiceError>;

  /**
   * `PATCH /registeredDevices/{id}`
   *
   * Completes the registration of a device with what the SDK answered.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/patch/registeredDevices/(id)}
   */
  completeRegistrationOfScaDevice(params: CompleteRegistrationOfScaDeviceParams, options?: CallOptions): ApiCall<RegisterSCAFinalResponse, RestServiceError>;

  /**
   * `DELETE /registeredDevices/{id}`
   *
   * Takes a device off a payment instrument. Its user can approve nothing there any more.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/delete/registeredDevices/(id)}
   */
  deleteRegistrationOfScaDevice(params: DeleteRegistrationOfScaDeviceParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const ManageScaDevicesApi: Facade<ManageScaDevicesApi> = /* @__PURE__ */ facade({
  listRegisteredScaDevices,
  initiateRegistrationOfScaDevice,
  completeRegistrationOfScaDevice,
  deleteRegistrationOfScaDevice,
});
