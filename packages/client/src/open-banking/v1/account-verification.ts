// Made by `npm run generate` from spec/facts/open-banking-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AccountVerificationReportResponse,
  AccountVerificationRoutesRequest,
  AccountVerificationRoutesResponse,
  DefaultErrorResponseEntity,
} from "./types.ts";

export interface GetAccountVerificationReportParams {
  /** The code that the user brought back. */
  code: string;
}

/**
 * `GET /accountVerification/reports/{code}`
 *
 * Answers what the bank told of the account and its owner, by the code that the user brought back.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 404, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getAccountVerificationReport: Operation<GetAccountVerificationReportParams, AccountVerificationReportResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "account-verification/getAccountVerificationReport",
  "GET",
  "/accountVerification/reports/{code}",
);

export interface CreateAccountVerificationRoutesParams {
  body: AccountVerificationRoutesRequest;
}

/**
 * `POST /accountVerification/routes`
 *
 * Answers the ways in which a person can prove a bank account by logging in at the bank. Send them to the link
 * of the one they choose.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 422, 429, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createAccountVerificationRoutes: Operation<CreateAccountVerificationRoutesParams, AccountVerificationRoutesResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "account-verification/createAccountVerificationRoutes",
  "POST",
  "/accountVerification/routes",
  { body: true },
);

/** Account Verification: its operations as methods. */
export interface AccountVerificationApi {
  /**
   * `GET /accountVerification/reports/{code}`
   *
   * Answers what the bank told of the account and its owner, by the code that the user brought back.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 404, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getAccountVerificationReport(params: GetAccountVerificationReportParams, options?: CallOptions): ApiCall<AccountVerificationReportResponse, DefaultErrorResponseEntity>;

  /**
   * `POST /accountVerification/routes`
   *
   * Answers the ways in which a person can prove a bank account by logging in at the bank. Send them to the link
   * of the one they choose.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 422, 429, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createAccountVerificationRoutes(params: CreateAccountVerificationRoutesParams, options?: CallOptions): ApiCall<AccountVerificationRoutesResponse, DefaultErrorResponseEntity>;
}

export const AccountVerificationApi: Facade<AccountVerificationApi> = /* @__PURE__ */ facade({
  getAccountVerificationReport,
  createAccountVerificationRoutes,
});
