// Made by `npm run generate` from spec/facts/a2a-payments-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  DefaultErrorResponseEntity,
  IdealAuthLinkRequest,
  IdealAuthLinkResponse,
  IdealAuthenticateRequest,
  IdealAuthenticateResponse,
  ProfileRegistrationRequest,
  ProfileRegistrationResponse,
} from "./types.ts";

export interface AuthLinkParams {
  body: IdealAuthLinkRequest;
}

/**
 * `POST /ideal/profile/auth-link`
 *
 * Answers the URL where a user manages an iDEAL profile that is registered already.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/ideal/profile/auth-link}
 */
export const authLink: Operation<AuthLinkParams, IdealAuthLinkResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "ideal-profiles/authLink",
  "POST",
  "/ideal/profile/auth-link",
  { body: true },
);

export interface AuthenticateUserParams {
  body: IdealAuthenticateRequest;
}

/**
 * `POST /ideal/profile/authenticate`
 *
 * Answers the URL that ends an authentication iDEAL asked for. Authenticate the user with two factors first;
 * this call does not.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/ideal/profile/authenticate}
 */
export const authenticateUser: Operation<AuthenticateUserParams, IdealAuthenticateResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "ideal-profiles/authenticateUser",
  "POST",
  "/ideal/profile/authenticate",
  { body: true },
);

export interface RegisterProfileParams {
  body: ProfileRegistrationRequest;
}

/**
 * `POST /ideal/profile/register`
 *
 * Registers an iDEAL profile for an account holder and some of its accounts. Send the user to the answered URL:
 * without that the registration is not finished.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/ideal/profile/register}
 */
export const registerProfile: Operation<RegisterProfileParams, ProfileRegistrationResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "ideal-profiles/registerProfile",
  "POST",
  "/ideal/profile/register",
  { body: true },
);

/** iDEAL profiles: its operations as methods. */
export interface IdealProfilesApi {
  /**
   * `POST /ideal/profile/auth-link`
   *
   * Answers the URL where a user manages an iDEAL profile that is registered already.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/ideal/profile/auth-link}
   */
  authLink(params: AuthLinkParams, options?: CallOptions): ApiCall<IdealAuthLinkResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /ideal/profile/authenticate`
   *
   * Answers the URL that ends an authentication iDEAL asked for. Authenticate the user with two factors first;
   * this call does not.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/ideal/profile/authenticate}
   */
  authenticateUser(params: AuthenticateUserParams, options?: CallOptions): ApiCall<IdealAuthenticateResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /ideal/profile/register`
   *
   * Registers an iDEAL profile for an account holder and some of its accounts. Send the user to the answered URL:
   * without that the registration is not finished.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/a2a-payments/1/post/ideal/profile/register}
   */
  registerProfile(params: RegisterProfileParams, options?: CallOptions): ApiCall<ProfileRegistrationResponse, DefaultErrorResponseEntity>;
}

export const IdealProfilesApi: Facade<IdealProfilesApi> = /* @__PURE__ */ facade({
  authLink,
  authenticateUser,
  registerProfile,
});
