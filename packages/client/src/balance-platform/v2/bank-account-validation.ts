// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { BankAccountIdentificationValidationRequest, RestServiceError } from "./types.ts";

export interface ValidateBankAccountIdentificationParams {
  body: BankAccountIdentificationValidationRequest;
}

/**
 * `POST /validateBankAccountIdentification`
 *
 * Checks the form of a bank account's number, before a transfer or a transfer instrument. It does not tell
 * whether the account exists or whose it is. Right answers without a body, wrong is a validation error.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/validateBankAccountIdentification}
 */
export const validateBankAccountIdentification: Operation<ValidateBankAccountIdentificationParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "bank-account-validation/validateBankAccountIdentification",
  "POST",
  "/validateBankAccountIdentification",
  { body: true, empty: true },
);

/** Bank account validation: its operations as methods. */
export interface BankAccountValidationApi {
  /**
   * `POST /validateBankAccountIdentification`
   *
   * Checks the form of a bank account's number, before a transfer or a transfer instrument. It does not tell
   * whether the account exists or whose it is. Right answers without a body, wrong is a validation error.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/validateBankAccountIdentification}
   */
  validateBankAccountIdentification(params: ValidateBankAccountIdentificationParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const BankAccountValidationApi: Facade<BankAccountValidationApi> = /* @__PURE__ */ facade({
  validateBankAccountIdentification,
});
