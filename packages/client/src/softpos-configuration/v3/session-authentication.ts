// Made by `npm run generate` from spec/facts/softpos-configuration-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CertificateLoadingRequest, CertificateLoadingResponse, DefaultErrorResponseEntity } from "./types.ts";

export interface IssueCertificatesParams {
  body: CertificateLoadingRequest;
}

/**
 * `POST /auth/certificate`
 *
 * Opens a session for the mobile SDK, from the setup token that the SDK made. Call it from your server: the key
 * must not be in the app.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/softpos-configuration-api/3/post/auth/certificate}
 */
export const issueCertificates: Operation<IssueCertificatesParams, CertificateLoadingResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "session-authentication/issueCertificates",
  "POST",
  "/auth/certificate",
  { body: true },
);

/** Session authentication: its operations as methods. */
export interface SessionAuthenticationApi {
  /**
   * `POST /auth/certificate`
   *
   * Opens a session for the mobile SDK, from the setup token that the SDK made. Call it from your server: the key
   * must not be in the app.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/softpos-configuration-api/3/post/auth/certificate}
   */
  issueCertificates(params: IssueCertificatesParams, options?: CallOptions): ApiCall<CertificateLoadingResponse, DefaultErrorResponseEntity>;
}

export const SessionAuthenticationApi: Facade<SessionAuthenticationApi> = /* @__PURE__ */ facade({
  issueCertificates,
});
