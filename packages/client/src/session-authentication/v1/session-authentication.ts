// Made by `npm run generate` from spec/facts/session-authentication-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AuthenticationSessionRequest,
  AuthenticationSessionResponse,
  DefaultErrorResponseEntity,
} from "./types.ts";

export interface CreateAuthenticationSessionParams {
  body: AuthenticationSessionRequest;
}

/**
 * `POST /sessions`
 *
 * Makes a short-lived token for platform components in the browser. It can do what its `policy` says and no
 * more: name as little as is needed.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createAuthenticationSession: Operation<CreateAuthenticationSessionParams, AuthenticationSessionResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "session-authentication/createAuthenticationSession",
  "POST",
  "/sessions",
  { body: true },
);

/** Session authentication: its operations as methods. */
export interface SessionAuthenticationApi {
  /**
   * `POST /sessions`
   *
   * Makes a short-lived token for platform components in the browser. It can do what its `policy` says and no
   * more: name as little as is needed.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createAuthenticationSession(params: CreateAuthenticationSessionParams, options?: CallOptions): ApiCall<AuthenticationSessionResponse, DefaultErrorResponseEntity>;
}

export const SessionAuthenticationApi: Facade<SessionAuthenticationApi> = /* @__PURE__ */ facade({
  createAuthenticationSession,
});
