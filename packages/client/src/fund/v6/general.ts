// Made by `npm run generate` from spec/facts/fund-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
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
 * Answers the balances of an account holder's accounts, by currency, in minor units.
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
 * Lists transactions of an account holder's accounts, 50 for each account and call; the next page is asked for
 * by account.
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
 * Draws money from an account holder's bank account. A DIRECT_DEBIT_INITIATED notification tells what becomes of
 * it.
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
 * Pays an amount, or all there is, out to an account holder's bank account. Notifications tell the outcome; a
 * repeat pays again.
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
 * Gives back money that was moved between two accounts.
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
 * Refunds everything that an account took since its last payout, only this account's share of each payment.
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
 * Hands what an account has, and everything it will take, to another account. Later payments are handed on by
 * themselves.
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
 * Moves money between two accounts of a platform, under a transfer code that you agreed with Adyen. A
 * notification tells the outcome; a repeat moves it again.
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
export interface GeneralApi {
  /**
   * `POST /accountHolderBalance`
   *
   * Answers the balances of an account holder's accounts, by currency, in minor units.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  accountHolderBalance(params: AccountHolderBalanceParams, options?: CallOptions): ApiCall<AccountHolderBalanceResponse, ServiceError>;

  /**
   * `POST /accountHolderTransactionList`
   *
   * Lists transactions of an account holder's accounts, 50 for each account and call; the next page is asked for
   * by account.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  accountHolderTransactionList(params: AccountHolderTransactionListParams, options?: CallOptions): ApiCall<AccountHolderTransactionListResponse, ServiceError>;

  /**
   * `POST /debitAccountHolder`
   *
   * Draws money from an account holder's bank account. A DIRECT_DEBIT_INITIATED notification tells what becomes of
   * it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  debitAccountHolder(params: DebitAccountHolderParams, options?: CallOptions): ApiCall<DebitAccountHolderResponse, ServiceError>;

  /**
   * `POST /payoutAccountHolder`
   *
   * Pays an amount, or all there is, out to an account holder's bank account. Notifications tell the outcome; a
   * repeat pays again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  payoutAccountHolder(params: PayoutAccountHolderParams, options?: CallOptions): ApiCall<PayoutAccountHolderResponse, ServiceError>;

  /**
   * `POST /refundFundsTransfer`
   *
   * Gives back money that was moved between two accounts.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  refundFundsTransfer(params: RefundFundsTransferParams, options?: CallOptions): ApiCall<RefundFundsTransferResponse, ServiceError>;

  /**
   * `POST /refundNotPaidOutTransfers`
   *
   * Refunds everything that an account took since its last payout, only this account's share of each payment.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  refundNotPaidOutTransfers(params: RefundNotPaidOutTransfersParams, options?: CallOptions): ApiCall<RefundNotPaidOutTransfersResponse, ServiceError>;

  /**
   * `POST /setupBeneficiary`
   *
   * Hands what an account has, and everything it will take, to another account. Later payments are handed on by
   * themselves.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  setupBeneficiary(params: SetupBeneficiaryParams, options?: CallOptions): ApiCall<SetupBeneficiaryResponse, ServiceError>;

  /**
   * `POST /transferFunds`
   *
   * Moves money between two accounts of a platform, under a transfer code that you agreed with Adyen. A
   * notification tells the outcome; a repeat moves it again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  transferFunds(params: TransferFundsParams, options?: CallOptions): ApiCall<TransferFundsResponse, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  accountHolderBalance,
  accountHolderTransactionList,
  debitAccountHolder,
  payoutAccountHolder,
  refundFundsTransfer,
  refundNotPaidOutTransfers,
  setupBeneficiary,
  transferFunds,
});
