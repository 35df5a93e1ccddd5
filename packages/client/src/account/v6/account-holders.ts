// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CloseAccountHolderRequest,
  CloseAccountHolderResponse,
  CloseStoresRequest,
  CreateAccountHolderRequest,
  CreateAccountHolderResponse,
  GenericResponse,
  GetAccountHolderRequest,
  GetAccountHolderResponse,
  GetAccountHolderStatusResponse,
  GetTaxFormRequest,
  GetTaxFormResponse,
  ServiceError,
  SuspendAccountHolderRequest,
  SuspendAccountHolderResponse,
  UnSuspendAccountHolderRequest,
  UnSuspendAccountHolderResponse,
  UpdateAccountHolderRequest,
  UpdateAccountHolderResponse,
  UpdateAccountHolderStateRequest,
} from "./types.ts";

export interface CloseAccountHolderParams {
  body: CloseAccountHolderRequest;
}

/**
 * `POST /closeAccountHolder`
 *
 * Closes an account holder for good. Payments that still arrive go to your liable account.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeAccountHolder}
 */
export const closeAccountHolder: Operation<CloseAccountHolderParams, CloseAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/closeAccountHolder",
  "POST",
  "/closeAccountHolder",
  { body: true },
);

export interface CloseStoresParams {
  body: CloseStoresRequest;
}

/**
 * `POST /closeStores`
 *
 * Closes stores of an account holder.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 5
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeStores}
 */
export const closeStores: Operation<CloseStoresParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/closeStores",
  "POST",
  "/closeStores",
  { body: true },
);

export interface CreateAccountHolderParams {
  body: CreateAccountHolderRequest;
}

/**
 * `POST /createAccountHolder`
 *
 * Makes an account holder of a classic platform, with a first account. Which details it needs depends on
 * `legalEntity`. Checks run later and are told by notification. New platforms use the Balance Platform API.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/createAccountHolder}
 */
export const createAccountHolder: Operation<CreateAccountHolderParams, CreateAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/createAccountHolder",
  "POST",
  "/createAccountHolder",
  { body: true },
);

export interface GetAccountHolderParams {
  body: GetAccountHolderRequest;
}

/**
 * `POST /getAccountHolder`
 *
 * Answers an account holder with its accounts, the state of its checks and what it may do.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getAccountHolder}
 */
export const getAccountHolder: Operation<GetAccountHolderParams, GetAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getAccountHolder",
  "POST",
  "/getAccountHolder",
  { body: true },
);

export interface GetTaxFormParams {
  body: GetTaxFormRequest;
}

/**
 * `POST /getTaxForm`
 *
 * Answers a US tax form of an account holder for a year, as Base64.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getTaxForm}
 */
export const getTaxForm: Operation<GetTaxFormParams, GetTaxFormResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/getTaxForm",
  "POST",
  "/getTaxForm",
  { body: true },
);

export interface SuspendAccountHolderParams {
  body: SuspendAccountHolderRequest;
}

/**
 * `POST /suspendAccountHolder`
 *
 * Suspends an account holder: no payments, no payouts, until it is unsuspended.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/suspendAccountHolder}
 */
export const suspendAccountHolder: Operation<SuspendAccountHolderParams, SuspendAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/suspendAccountHolder",
  "POST",
  "/suspendAccountHolder",
  { body: true },
);

export interface UnSuspendAccountHolderParams {
  body: UnSuspendAccountHolderRequest;
}

/**
 * `POST /unSuspendAccountHolder`
 *
 * Takes a suspension back; the account holder is `Inactive` then. Problems that led to it must be solved first.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/unSuspendAccountHolder}
 */
export const unSuspendAccountHolder: Operation<UnSuspendAccountHolderParams, UnSuspendAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/unSuspendAccountHolder",
  "POST",
  "/unSuspendAccountHolder",
  { body: true },
);

export interface UpdateAccountHolderParams {
  body: UpdateAccountHolderRequest;
}

/**
 * `POST /updateAccountHolder`
 *
 * Changes an account holder. Bank accounts and shareholders that are new are added. What is left out stays, but
 * `metadata` is replaced as a whole, and of an address or phone number all fields must be sent.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccountHolder}
 */
export const updateAccountHolder: Operation<UpdateAccountHolderParams, UpdateAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/updateAccountHolder",
  "POST",
  "/updateAccountHolder",
  { body: true },
);

export interface UpdateAccountHolderStateParams {
  body: UpdateAccountHolderStateRequest;
}

/**
 * `POST /updateAccountHolderState`
 *
 * Switches processing or payout of an account holder on or off.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccountHolderState}
 */
export const updateAccountHolderState: Operation<UpdateAccountHolderStateParams, GetAccountHolderStatusResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "account-holders/updateAccountHolderState",
  "POST",
  "/updateAccountHolderState",
  { body: true },
);

/** Account holders: its operations as methods. */
export interface AccountHoldersApi {
  /**
   * `POST /closeAccountHolder`
   *
   * Closes an account holder for good. Payments that still arrive go to your liable account.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeAccountHolder}
   */
  closeAccountHolder(params: CloseAccountHolderParams, options?: CallOptions): ApiCall<CloseAccountHolderResponse, ServiceError>;

  /**
   * `POST /closeStores`
   *
   * Closes stores of an account holder.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 5
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeStores}
   */
  closeStores(params: CloseStoresParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /createAccountHolder`
   *
   * Makes an account holder of a classic platform, with a first account. Which details it needs depends on
   * `legalEntity`. Checks run later and are told by notification. New platforms use the Balance Platform API.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/createAccountHolder}
   */
  createAccountHolder(params: CreateAccountHolderParams, options?: CallOptions): ApiCall<CreateAccountHolderResponse, ServiceError>;

  /**
   * `POST /getAccountHolder`
   *
   * Answers an account holder with its accounts, the state of its checks and what it may do.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getAccountHolder}
   */
  getAccountHolder(params: GetAccountHolderParams, options?: CallOptions): ApiCall<GetAccountHolderResponse, ServiceError>;

  /**
   * `POST /getTaxForm`
   *
   * Answers a US tax form of an account holder for a year, as Base64.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getTaxForm}
   */
  getTaxForm(params: GetTaxFormParams, options?: CallOptions): ApiCall<GetTaxFormResponse, ServiceError>;

  /**
   * `POST /suspendAccountHolder`
   *
   * Suspends an account holder: no payments, no payouts, until it is unsuspended.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/suspendAccountHolder}
   */
  suspendAccountHolder(params: SuspendAccountHolderParams, options?: CallOptions): ApiCall<SuspendAccountHolderResponse, ServiceError>;

  /**
   * `POST /unSuspendAccountHolder`
   *
   * Takes a suspension back; the account holder is `Inactive` then. Problems that led to it must be solved first.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/unSuspendAccountHolder}
   */
  unSuspendAccountHolder(params: UnSuspendAccountHolderParams, options?: CallOptions): ApiCall<UnSuspendAccountHolderResponse, ServiceError>;

  /**
   * `POST /updateAccountHolder`
   *
   * Changes an account holder. Bank accounts and shareholders that are new are added. What is left out stays, but
   * `metadata` is replaced as a whole, and of an address or phone number all fields must be sent.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccountHolder}
   */
  updateAccountHolder(params: UpdateAccountHolderParams, options?: CallOptions): ApiCall<UpdateAccountHolderResponse, ServiceError>;

  /**
   * `POST /updateAccountHolderState`
   *
   * Switches processing or payout of an account holder on or off.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccountHolderState}
   */
  updateAccountHolderState(params: UpdateAccountHolderStateParams, options?: CallOptions): ApiCall<GetAccountHolderStatusResponse, ServiceError>;
}

export const AccountHoldersApi: Facade<AccountHoldersApi> = /* @__PURE__ */ facade({
  closeAccountHolder,
  closeStores,
  createAccountHolder,
  getAccountHolder,
  getTaxForm,
  suspendAccountHolder,
  unSuspendAccountHolder,
  updateAccountHolder,
  updateAccountHolderState,
});
