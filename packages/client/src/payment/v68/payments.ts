// Made by `npm run generate` from spec/facts/payment-v68.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AuthenticationResultRequest,
  AuthenticationResultResponse,
  PaymentRequest,
  PaymentRequest3d,
  PaymentRequest3ds2,
  PaymentResult,
  ServiceError,
  ThreeDS2ResultRequest,
  ThreeDS2ResultResponse,
} from "./types.ts";

export interface AuthoriseParams {
  body: PaymentRequest;
}

/**
 * `POST /authorise`
 *
 * Authorises a payment, the classic way. A refusal has status 200: read `resultCode`. `RedirectShopper` leads on
 * to `authorise3d`, `IdentifyShopper` and `ChallengeShopper` to `authorise3ds2`. When the answer is lost, the
 * payment may have been made: cancel it by `technicalCancel` or wait for the AUTHORISATION webhook before you
 * try again.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const authorise: Operation<AuthoriseParams, PaymentResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/authorise",
  "POST",
  "/authorise",
  { body: true },
);

export interface Authorise3dParams {
  body: PaymentRequest3d;
}

/**
 * `POST /authorise3d`
 *
 * Ends a payment after 3-D Secure 1 with the `md` and `paResponse` that the bank's page sent back. Once per
 * payment. Most banks have given 3-D Secure 1 up.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const authorise3d: Operation<Authorise3dParams, PaymentResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/authorise3d",
  "POST",
  "/authorise3d",
  { body: true },
);

export interface Authorise3ds2Params {
  body: PaymentRequest3ds2;
}

/**
 * `POST /authorise3ds2`
 *
 * Goes on with a payment after a step of 3-D Secure 2. After the fingerprint it may answer `ChallengeShopper`;
 * call it again with the result of the challenge.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 37
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const authorise3ds2: Operation<Authorise3ds2Params, PaymentResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/authorise3ds2",
  "POST",
  "/authorise3ds2",
  { body: true },
);

export interface GetAuthenticationResultParams {
  body: AuthenticationResultRequest;
}

/**
 * `POST /getAuthenticationResult`
 *
 * Answers what 3-D Secure found out for a payment that was only authenticated and not charged, to use it with
 * another acquirer.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 51
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getAuthenticationResult: Operation<GetAuthenticationResultParams, AuthenticationResultResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/getAuthenticationResult",
  "POST",
  "/getAuthenticationResult",
  { body: true },
);

export interface Retrieve3ds2ResultParams {
  body: ThreeDS2ResultRequest;
}

/**
 * `POST /retrieve3ds2Result`
 *
 * Answers the result of 3-D Secure 2 for a payment that was only authenticated and not charged.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 40
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const retrieve3ds2Result: Operation<Retrieve3ds2ResultParams, ThreeDS2ResultResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payments/retrieve3ds2Result",
  "POST",
  "/retrieve3ds2Result",
  { body: true },
);

/** Payments: its operations as methods. */
export interface PaymentsApi {
  /**
   * `POST /authorise`
   *
   * Authorises a payment, the classic way. A refusal has status 200: read `resultCode`. `RedirectShopper` leads on
   * to `authorise3d`, `IdentifyShopper` and `ChallengeShopper` to `authorise3ds2`. When the answer is lost, the
   * payment may have been made: cancel it by `technicalCancel` or wait for the AUTHORISATION webhook before you
   * try again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  authorise(params: AuthoriseParams, options?: CallOptions): ApiCall<PaymentResult, ServiceError>;

  /**
   * `POST /authorise3d`
   *
   * Ends a payment after 3-D Secure 1 with the `md` and `paResponse` that the bank's page sent back. Once per
   * payment. Most banks have given 3-D Secure 1 up.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  authorise3d(params: Authorise3dParams, options?: CallOptions): ApiCall<PaymentResult, ServiceError>;

  /**
   * `POST /authorise3ds2`
   *
   * Goes on with a payment after a step of 3-D Secure 2. After the fingerprint it may answer `ChallengeShopper`;
   * call it again with the result of the challenge.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 37
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  authorise3ds2(params: Authorise3ds2Params, options?: CallOptions): ApiCall<PaymentResult, ServiceError>;

  /**
   * `POST /getAuthenticationResult`
   *
   * Answers what 3-D Secure found out for a payment that was only authenticated and not charged, to use it with
   * another acquirer.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 51
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getAuthenticationResult(params: GetAuthenticationResultParams, options?: CallOptions): ApiCall<AuthenticationResultResponse, ServiceError>;

  /**
   * `POST /retrieve3ds2Result`
   *
   * Answers the result of 3-D Secure 2 for a payment that was only authenticated and not charged.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 40
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  retrieve3ds2Result(params: Retrieve3ds2ResultParams, options?: CallOptions): ApiCall<ThreeDS2ResultResponse, ServiceError>;
}

export const PaymentsApi: Facade<PaymentsApi> = /* @__PURE__ */ facade({
  authorise,
  authorise3d,
  authorise3ds2,
  getAuthenticationResult,
  retrieve3ds2Result,
});
