// Made by `npm run generate` from spec/facts/fund-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AccountHolderBalanceRequest,
  AccountHolderBalanceResponse,
  AccountHolderTransactionListRequest,
  AccountHolderTransactionListResponse,
  DebitAccountHolderRequest,
  DebitAccountHolderResponse,
  PayoutAccountHolderRequest,
  PayoutAccountHolderResponse,
  RefundFundsTransferRequest,
  RefundFundsTransferResponse,
  RefundNotPaidOutTransfersRequest,
  RefundNotPaidOutTransfersResponse,
  ServiceError,
  SetupBeneficiaryRequest,
  SetupBeneficiaryResponse,
  TransferFundsRequest,
  TransferFundsResponse,
} from "./types.ts";

export interface AccountHolderBalanceParams {
  body: AccountHolderBalanceRequest;
}

/**
 * `POST /accountHolderBalance`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const accountHolderBalance: Operation<AccountHolderBalanceParams, AccountHolderBalanceResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/accountHolderBalance",
  "POST",
  "/accountHolderBalance",
  { body: true },
);

export interface AccountHolderTransactionListParams {
  body: AccountHolderTransactionListRequest;
}

/**
 * `POST /accountHolderTransactionList`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const accountHolderTransactionList: Operation<AccountHolderTransactionListParams, AccountHolderTransactionListResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/accountHolderTransactionList",
  "POST",
  "/accountHolderTransactionList",
  { body: true },
);

export interface DebitAccountHolderParams {
  body: DebitAccountHolderRequest;
}

/**
 * `POST /debitAccountHolder`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const debitAccountHolder: Operation<DebitAccountHolderParams, DebitAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/debitAccountHolder",
  "POST",
  "/debitAccountHolder",
  { body: true },
);

export interface PayoutAccountHolderParams {
  body: PayoutAccountHolderRequest;
}

/**
 * `POST /payoutAccountHolder`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const payoutAccountHolder: Operation<PayoutAccountHolderParams, PayoutAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/payoutAccountHolder",
  "POST",
  "/payoutAccountHolder",
  { body: true },
);

export interface RefundFundsTransferParams {
  body: RefundFundsTransferRequest;
}

/**
 * `POST /refundFundsTransfer`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const refundFundsTransfer: Operation<RefundFundsTransferParams, RefundFundsTransferResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/refundFundsTransfer",
  "POST",
  "/refundFundsTransfer",
  { body: true },
);

export interface RefundNotPaidOutTransfersParams {
  body: RefundNotPaidOutTransfersRequest;
}

/**
 * `POST /refundNotPaidOutTransfers`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const refundNotPaidOutTransfers: Operation<RefundNotPaidOutTransfersParams, RefundNotPaidOutTransfersResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/refundNotPaidOutTransfers",
  "POST",
  "/refundNotPaidOutTransfers",
  { body: true },
);

export interface SetupBeneficiaryParams {
  body: SetupBeneficiaryRequest;
}

/**
 * `POST /setupBeneficiary`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const setupBeneficiary: Operation<SetupBeneficiaryParams, SetupBeneficiaryResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/setupBeneficiary",
  "POST",
  "/setupBeneficiary",
  { body: true },
);

export interface TransferFundsParams {
  body: TransferFundsRequest;
}

/**
 * `POST /transferFunds`
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const transferFunds: Operation<TransferFundsParams, TransferFundsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/transferFunds",
  "POST",
  "/transferFunds",
  { body: true },
);

/** General: its operations as methods. */
export class GeneralApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /accountHolderBalance`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  accountHolderBalance(params: AccountHolderBalanceParams, options?: CallOptions): ApiCall<AccountHolderBalanceResponse, ServiceError> {
    return accountHolderBalance(this.#client, params, options);
  }

  /**
   * `POST /accountHolderTransactionList`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  accountHolderTransactionList(params: AccountHolderTransactionListParams, options?: CallOptions): ApiCall<AccountHolderTransactionListResponse, ServiceError> {
    return accountHolderTransactionList(this.#client, params, options);
  }

  /**
   * `POST /debitAccountHolder`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  debitAccountHolder(params: DebitAccountHolderParams, options?: CallOptions): ApiCall<DebitAccountHolderResponse, ServiceError> {
    return debitAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /payoutAccountHolder`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  payoutAccountHolder(params: PayoutAccountHolderParams, options?: CallOptions): ApiCall<PayoutAccountHolderResponse, ServiceError> {
    return payoutAccountHolder(this.#client, params, options);
  }

  /**
   * `POST /refundFundsTransfer`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  refundFundsTransfer(params: RefundFundsTransferParams, options?: CallOptions): ApiCall<RefundFundsTransferResponse, ServiceError> {
    return refundFundsTransfer(this.#client, params, options);
  }

  /**
   * `POST /refundNotPaidOutTransfers`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  refundNotPaidOutTransfers(params: RefundNotPaidOutTransfersParams, options?: CallOptions): ApiCall<RefundNotPaidOutTransfersResponse, ServiceError> {
    return refundNotPaidOutTransfers(this.#client, params, options);
  }

  /**
   * `POST /setupBeneficiary`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  setupBeneficiary(params: SetupBeneficiaryParams, options?: CallOptions): ApiCall<SetupBeneficiaryResponse, ServiceError> {
    return setupBeneficiary(this.#client, params, options);
  }

  /**
   * `POST /transferFunds`
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  transferFunds(params: TransferFundsParams, options?: CallOptions): ApiCall<TransferFundsResponse, ServiceError> {
    return transferFunds(this.#client, params, options);
  }
}
