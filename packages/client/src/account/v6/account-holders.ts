// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
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

/** Parameters of {@link closeAccountHolder}. */
export interface CloseAccountHolderParams {
  body: CloseAccountHolderRequest;
}

/**
 * `POST /closeAccountHolder`
 *
 * - Role: none documented
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

/** Parameters of {@link closeStores}. */
export interface CloseStoresParams {
  body: CloseStoresRequest;
}

/**
 * `POST /closeStores`
 *
 * - Role: none documented
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

/** Parameters of {@link createAccountHolder}. */
export interface CreateAccountHolderParams {
  body: CreateAccountHolderRequest;
}

/**
 * `POST /createAccountHolder`
 *
 * - Role: none documented
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

/** Parameters of {@link getAccountHolder}. */
export interface GetAccountHolderParams {
  body: GetAccountHolderRequest;
}

/**
 * `POST /getAccountHolder`
 *
 * - Role: none documented
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

/** Parameters of {@link getTaxForm}. */
export interface GetTaxFormParams {
  body: GetTaxFormRequest;
}

/**
 * `POST /getTaxForm`
 *
 * - Role: none documented
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

/** Parameters of {@link suspendAccountHolder}. */
export interface SuspendAccountHolderParams {
  body: SuspendAccountHolderRequest;
}

/**
 * `POST /suspendAccountHolder`
 *
 * - Role: none documented
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

/** Parameters of {@link unSuspendAccountHolder}. */
export interface UnSuspendAccountHolderParams {
  body: UnSuspendAccountHolderRequest;
}

/**
 * `POST /unSuspendAccountHolder`
 *
 * - Role: none documented
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

/** Parameters of {@link updateAccountHolder}. */
export interface UpdateAccountHolderParams {
  body: UpdateAccountHolderRequest;
}

/**
 * `POST /updateAccountHolder`
 *
 * - Role: none documented
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

/** Parameters of {@link updateAccountHolderState}. */
export interface UpdateAccountHolderStateParams {
  body: UpdateAccountHolderStateRequest;
}

/**
 * `POST /updateAccountHolderState`
 *
 * - Role: none documented
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
export class AccountHoldersApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /closeAccountHolder`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeAccountHolder}
   */
  closeAccountHolder(params: CloseAccountHolderParams, options?: CallOptions): ApiCall<CloseAccountHolderResponse, ServiceError> {
    return closeAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /closeStores`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 5
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/closeStores}
   */
  closeStores(params: CloseStoresParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError> {
    return closeStores(this.#client, params, options);
  }

  /**
   * `POST /createAccountHolder`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/createAccountHolder}
   */
  createAccountHolder(params: CreateAccountHolderParams, options?: CallOptions): ApiCall<CreateAccountHolderResponse, ServiceError> {
    return createAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /getAccountHolder`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getAccountHolder}
   */
  getAccountHolder(params: GetAccountHolderParams, options?: CallOptions): ApiCall<GetAccountHolderResponse, ServiceError> {
    return getAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /getTaxForm`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getTaxForm}
   */
  getTaxForm(params: GetTaxFormParams, options?: CallOptions): ApiCall<GetTaxFormResponse, ServiceError> {
    return getTaxForm(this.#client, params, options);
  }

  /**
   * `POST /suspendAccountHolder`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/suspendAccountHolder}
   */
  suspendAccountHolder(params: SuspendAccountHolderParams, options?: CallOptions): ApiCall<SuspendAccountHolderResponse, ServiceError> {
    return suspendAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /unSuspendAccountHolder`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/unSuspendAccountHolder}
   */
  unSuspendAccountHolder(params: UnSuspendAccountHolderParams, options?: CallOptions): ApiCall<UnSuspendAccountHolderResponse, ServiceError> {
    return unSuspendAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /updateAccountHolder`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccountHolder}
   */
  updateAccountHolder(params: UpdateAccountHolderParams, options?: CallOptions): ApiCall<UpdateAccountHolderResponse, ServiceError> {
    return updateAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /updateAccountHolderState`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/updateAccountHolderState}
   */
  updateAccountHolderState(params: UpdateAccountHolderStateParams, options?: CallOptions): ApiCall<GetAccountHolderStatusResponse, ServiceError> {
    return updateAccountHolderState(this.#client, params, options);
  }
}
