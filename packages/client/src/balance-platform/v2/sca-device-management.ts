// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  BeginScaDeviceRegistrationRequest,
  BeginScaDeviceRegistrationResponse,
  DefaultErrorResponseEntity,
  FinishScaDeviceRegistrationRequest,
  FinishScaDeviceRegistrationResponse,
  SubmitScaAssociationRequest,
  SubmitScaAssociationResponse,
} from "./types.ts";

export interface BeginScaDeviceRegistrationParams {
  body: BeginScaDeviceRegistrationRequest;
}

/**
 * `POST /scaDevices`
 *
 * Begins to register a device for strong customer authentication of a whole entity, such as an account holder.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/scaDevices}
 */
export const beginScaDeviceRegistration: Operation<BeginScaDeviceRegistrationParams, BeginScaDeviceRegistrationResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "sca-device-management/beginScaDeviceRegistration",
  "POST",
  "/scaDevices",
  { body: true },
);

export interface FinishScaDeviceRegistrationParams {
  /** Id of the registered device. */
  deviceId: string;
  body: FinishScaDeviceRegistrationRequest;
}

/**
 * `PATCH /scaDevices/{deviceId}`
 *
 * Finishes the registration of a device with what the SDK answered.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/scaDevices/(deviceId)}
 */
export const finishScaDeviceRegistration: Operation<FinishScaDeviceRegistrationParams, FinishScaDeviceRegistrationResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "sca-device-management/finishScaDeviceRegistration",
  "PATCH",
  "/scaDevices/{deviceId}",
  { body: true },
);

export interface SubmitScaAssociationParams {
  /** Id of the registered device. */
  deviceId: string;
  body: SubmitScaAssociationRequest;
}

/**
 * `POST /scaDevices/{deviceId}/scaAssociations`
 *
 * Associates a registered device with entities. Where the account holder has a device already, the association
 * is `pendingApproval` until that one approves it.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 404, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/scaDevices/(deviceId)/scaAssociations}
 */
export const submitScaAssociation: Operation<SubmitScaAssociationParams, SubmitScaAssociationResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "sca-device-management/submitScaAssociation",
  "POST",
  "/scaDevices/{deviceId}/scaAssociations",
  { body: true },
);

/** SCA device management: its operations as methods. */
export interface ScaDeviceManagementApi {
  /**
   * `POST /scaDevices`
   *
   * Begins to register a device for strong customer authentication of a whole entity, such as an account holder.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/scaDevices}
   */
  beginScaDeviceRegistration(params: BeginScaDeviceRegistrationParams, options?: CallOptions): ApiCall<BeginScaDeviceRegistrationResponse, DefaultErrorResponseEntity>;

  /**
   * `PATCH /scaDevices/{deviceId}`
   *
   * Finishes the registration of a device with what the SDK answered.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/scaDevices/(deviceId)}
   */
  finishScaDeviceRegistration(params: FinishScaDeviceRegistrationParams, options?: CallOptions): ApiCall<FinishScaDeviceRegistrationResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /scaDevices/{deviceId}/scaAssociations`
   *
   * Associates a registered device with entities. Where the account holder has a device already, the association
   * is `pendingApproval` until that one approves it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 404, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/scaDevices/(deviceId)/scaAssociations}
   */
  submitScaAssociation(params: SubmitScaAssociationParams, options?: CallOptions): ApiCall<SubmitScaAssociationResponse, DefaultErrorResponseEntity>;
}

export const ScaDeviceManagementApi: Facade<ScaDeviceManagementApi> = /* @__PURE__ */ facade({
  beginScaDeviceRegistration,
  finishScaDeviceRegistration,
  submitScaAssociation,
});
