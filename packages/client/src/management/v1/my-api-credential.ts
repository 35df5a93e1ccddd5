// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation, type OperationWithOptionalParams } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AllowedOrigin,
  AllowedOriginsResponse,
  CreateAllowedOriginRequest,
  GenerateClientKeyResponse,
  MeApiCredential,
  RestServiceError,
} from "./types.ts";

/**
 * `GET /me`
 *
 * Tells which credential the calling key belongs to: the cheapest way to find out whether a key works. Status
 * 403 still proves that the key is right and only lacks every Management role; 401 does not tell a wrong key
 * from an expired one.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/me}
 */
export const getApiCredentialDetails: OperationWithOptionalParams<Record<never, never>, MeApiCredential, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "my-api-credential/getApiCredentialDetails",
  "GET",
  "/me",
);

/**
 * `GET /me/allowedOrigins`
 *
 * Lists the web origins from which the calling credential's own client key may be used.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/me/allowedOrigins}
 */
export const getAllowedOrigins: OperationWithOptionalParams<Record<never, never>, AllowedOriginsResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "my-api-credential/getAllowedOrigins",
  "GET",
  "/me/allowedOrigins",
);

export interface AddAllowedOriginParams {
  body: CreateAllowedOriginRequest;
}

/**
 * `POST /me/allowedOrigins`
 *
 * Lets the calling credential's client key be used from one more web origin: scheme, host and port, without a
 * path.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/me/allowedOrigins}
 */
export const addAllowedOrigin: Operation<AddAllowedOriginParams, AllowedOrigin, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "my-api-credential/addAllowedOrigin",
  "POST",
  "/me/allowedOrigins",
  { body: true },
);

export interface GetAllowedOriginDetailsParams {
  /** Id of the allowed origin. */
  originId: string;
}

/**
 * `GET /me/allowedOrigins/{originId}`
 *
 * Answers one allowed origin of the calling credential.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/me/allowedOrigins/(originId)}
 */
export const getAllowedOriginDetails: Operation<GetAllowedOriginDetailsParams, AllowedOrigin, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "my-api-credential/getAllowedOriginDetails",
  "GET",
  "/me/allowedOrigins/{originId}",
);

export interface RemoveAllowedOriginParams {
  /** Id of the allowed origin. */
  originId: string;
}

/**
 * `DELETE /me/allowedOrigins/{originId}`
 *
 * Removes an allowed origin of the calling credential. Drop-in stops working on pages of that origin at once.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/delete/me/allowedOrigins/(originId)}
 */
export const removeAllowedOrigin: Operation<RemoveAllowedOriginParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "my-api-credential/removeAllowedOrigin",
  "DELETE",
  "/me/allowedOrigins/{originId}",
  { empty: true },
);

/**
 * `POST /me/generateClientKey`
 *
 * Makes a new client key for the calling credential itself; the old one goes on working for 24 hours. There is
 * no such call for its API key.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/me/generateClientKey}
 */
export const generateClientKey: OperationWithOptionalParams<Record<never, never>, GenerateClientKeyResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "my-api-credential/generateClientKey",
  "POST",
  "/me/generateClientKey",
);

/** My API credential: its operations as methods. */
export interface MyApiCredentialApi {
  /**
   * `GET /me`
   *
   * Tells which credential the calling key belongs to: the cheapest way to find out whether a key works. Status
   * 403 still proves that the key is right and only lacks every Management role; 401 does not tell a wrong key
   * from an expired one.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/me}
   */
  getApiCredentialDetails(params?: Record<never, never>, options?: CallOptions): ApiCall<MeApiCredential, RestServiceError>;

  /**
   * `GET /me/allowedOrigins`
   *
   * Lists the web origins from which the calling credential's own client key may be used.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/me/allowedOrigins}
   */
  getAllowedOrigins(params?: Record<never, never>, options?: CallOptions): ApiCall<AllowedOriginsResponse, RestServiceError>;

  /**
   * `POST /me/allowedOrigins`
   *
   * Lets the calling credential's client key be used from one more web origin: scheme, host and port, without a
   * path.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/me/allowedOrigins}
   */
  addAllowedOrigin(params: AddAllowedOriginParams, options?: CallOptions): ApiCall<AllowedOrigin, RestServiceError>;

  /**
   * `GET /me/allowedOrigins/{originId}`
   *
   * Answers one allowed origin of the calling credential.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/me/allowedOrigins/(originId)}
   */
  getAllowedOriginDetails(params: GetAllowedOriginDetailsParams, options?: CallOptions): ApiCall<AllowedOrigin, RestServiceError>;

  /**
   * `DELETE /me/allowedOrigins/{originId}`
   *
   * Removes an allowed origin of the calling credential. Drop-in stops working on pages of that origin at once.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/delete/me/allowedOrigins/(originId)}
   */
  removeAllowedOrigin(params: RemoveAllowedOriginParams, options?: CallOptions): ApiCall<void, RestServiceError>;

  /**
   * `POST /me/generateClientKey`
   *
   * Makes a new client key for the calling credential itself; the old one goes on working for 24 hours. There is
   * no such call for its API key.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/me/generateClientKey}
   */
  generateClientKey(params?: Record<never, never>, options?: CallOptions): ApiCall<GenerateClientKeyResponse, RestServiceError>;
}

export const MyApiCredentialApi: Facade<MyApiCredentialApi> = /* @__PURE__ */ facade({
  getApiCredentialDetails,
  getAllowedOrigins,
  addAllowedOrigin,
  getAllowedOriginDetails,
  removeAllowedOrigin,
  generateClientKey,
});
