// Made by `npm run generate` from spec/facts/cloud-device-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { ConnectedDevicesResponse, DefaultErrorResponseEntity, DeviceStatusResponse } from "./types.ts";

export interface GetConnectedDevicesParams {
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Only terminals of this store. */
  store?: string | undefined;
}

/**
 * `GET /merchants/{merchantAccount}/connectedDevices`
 *
 * Lists the terminals of a merchant account, or of one store, that are connected now.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getConnectedDevices: Operation<GetConnectedDevicesParams, ConnectedDevicesResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "cloud-endpoints-and-connection/getConnectedDevices",
  "GET",
  "/merchants/{merchantAccount}/connectedDevices",
  { query: ["store"] },
);

export interface SendAsyncDeviceMessageRequestParams {
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Model and serial number of the terminal, or id of the SDK's installation. */
  deviceId: string;
  body: { [property: string]: unknown };
}

/**
 * `POST /merchants/{merchantAccount}/devices/{deviceId}/async`
 *
 * Sends a Terminal API message through the cloud and does not wait: `ok` only says that it was handed on. The
 * terminal's answer comes by notification.
 *
 * - Retry: never repeated by the client
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const sendAsyncDeviceMessageRequest: Operation<SendAsyncDeviceMessageRequestParams, string | { [property: string]: unknown }, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "cloud-endpoints-and-connection/sendAsyncDeviceMessageRequest",
  "POST",
  "/merchants/{merchantAccount}/devices/{deviceId}/async",
  { body: true, text: true },
);

export interface GetDeviceStatusParams {
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Model and serial number of the terminal, or id of the SDK's installation. */
  deviceId: string;
}

/**
 * `GET /merchants/{merchantAccount}/devices/{deviceId}/status`
 *
 * Tells whether a terminal is connected now.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getDeviceStatus: Operation<GetDeviceStatusParams, DeviceStatusResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "cloud-endpoints-and-connection/getDeviceStatus",
  "GET",
  "/merchants/{merchantAccount}/devices/{deviceId}/status",
);

export interface SendSyncDeviceMessageRequestParams {
  /** Name of the merchant account. */
  merchantAccount: string;
  /** Model and serial number of the terminal, or id of the SDK's installation. */
  deviceId: string;
  body: { [property: string]: unknown };
}

/**
 * `POST /merchants/{merchantAccount}/devices/{deviceId}/sync`
 *
 * Sends a Terminal API message through the cloud and waits for the terminal's answer, minutes for a payment.
 * When the answer is lost, ask for it by a `TransactionStatusRequest`: a repeat would pay twice.
 *
 * - Retry: never repeated by the client
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const sendSyncDeviceMessageRequest: Operation<SendSyncDeviceMessageRequestParams, { [property: string]: unknown }, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "cloud-endpoints-and-connection/sendSyncDeviceMessageRequest",
  "POST",
  "/merchants/{merchantAccount}/devices/{deviceId}/sync",
  { body: true },
);

/** Cloud endpoints and connection: its operations as methods. */
export interface CloudEndpointsAndConnectionApi {
  /**
   * `GET /merchants/{merchantAccount}/connectedDevices`
   *
   * Lists the terminals of a merchant account, or of one store, that are connected now.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getConnectedDevices(params: GetConnectedDevicesParams, options?: CallOptions): ApiCall<ConnectedDevicesResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /merchants/{merchantAccount}/devices/{deviceId}/async`
   *
   * Sends a Terminal API message through the cloud and does not wait: `ok` only says that it was handed on. The
   * terminal's answer comes by notification.
   *
   * - Retry: never repeated by the client
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  sendAsyncDeviceMessageRequest(params: SendAsyncDeviceMessageRequestParams, options?: CallOptions): ApiCall<string | { [property: string]: unknown }, DefaultErrorResponseEntity>;

  /**
   * `GET /merchants/{merchantAccount}/devices/{deviceId}/status`
   *
   * Tells whether a terminal is connected now.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getDeviceStatus(params: GetDeviceStatusParams, options?: CallOptions): ApiCall<DeviceStatusResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /merchants/{merchantAccount}/devices/{deviceId}/sync`
   *
   * Sends a Terminal API message through the cloud and waits for the terminal's answer, minutes for a payment.
   * When the answer is lost, ask for it by a `TransactionStatusRequest`: a repeat would pay twice.
   *
   * - Retry: never repeated by the client
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  sendSyncDeviceMessageRequest(params: SendSyncDeviceMessageRequestParams, options?: CallOptions): ApiCall<{ [property: string]: unknown }, DefaultErrorResponseEntity>;
}

export const CloudEndpointsAndConnectionApi: Facade<CloudEndpointsAndConnectionApi> = /* @__PURE__ */ facade({
  getConnectedDevices,
  sendAsyncDeviceMessageRequest,
  getDeviceStatus,
  sendSyncDeviceMessageRequest,
});
