// Made by `npm run generate` from spec/facts/transfers-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  ApproveTransfersRequest,
  CancelTransfersRequest,
  RestServiceError,
  ReturnTransferRequest,
  ReturnTransferResponse,
  Transfer,
  TransferInfo,
  TransferServiceRestServiceError,
} from "./types.ts";

export interface TransferFundsParams {
  /** What the user's device signed to approve the call: strong customer authentication. Sent as a header. */
  "WWW-Authenticate"?: string | undefined;
  body: TransferInfo;
}

/**
 * `POST /transfers`
 *
 * Starts moving money from a balance account to another one, a transfer instrument, a bank account or a card. An
 * answer with status `received` or `authorised` is not the end: webhooks tell `booked`, `failed` or `returned`.
 * Status 202 says that it was taken and not looked at yet.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers}
 */
export const transferFunds: Operation<TransferFundsParams, Transfer, RestServiceError | TransferServiceRestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfers/transferFunds",
  "POST",
  "/transfers",
  { headers: ["WWW-Authenticate"], body: true, keyed: true },
);

export interface ApproveInitiatedTransfersParams {
  /** What the user's device signed to approve the call: strong customer authentication. Sent as a header. */
  "WWW-Authenticate"?: string | undefined;
  body: ApproveTransfersRequest;
}

/**
 * `POST /transfers/approve`
 *
 * Approves transfers that wait for a review. Answers without a body; webhooks tell what becomes of each.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers/approve}
 */
export const approveInitiatedTransfers: Operation<ApproveInitiatedTransfersParams, void, RestServiceError | TransferServiceRestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfers/approveInitiatedTransfers",
  "POST",
  "/transfers/approve",
  { headers: ["WWW-Authenticate"], body: true, keyed: true, empty: true },
);

export interface CancelInitiatedTransfersParams {
  body: CancelTransfersRequest;
}

/**
 * `POST /transfers/cancel`
 *
 * Cancels transfers that wait for a review. Answers without a body; webhooks tell what becomes of each.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers/cancel}
 */
export const cancelInitiatedTransfers: Operation<CancelInitiatedTransfersParams, void, TransferServiceRestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfers/cancelInitiatedTransfers",
  "POST",
  "/transfers/cancel",
  { body: true, keyed: true, empty: true },
);

export interface ReturnTransferParams {
  /** Id of the transfer. */
  transferId: string;
  body: ReturnTransferRequest;
}

/**
 * `POST /transfers/{transferId}/returns`
 *
 * Gives back money of a transfer, whole or in part. The transfer keeps its id; the answer says `Authorised` or
 * `Declined`, and booking comes by webhook.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers/(transferId)/returns}
 */
export const returnTransfer: Operation<ReturnTransferParams, ReturnTransferResponse, TransferServiceRestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfers/returnTransfer",
  "POST",
  "/transfers/{transferId}/returns",
  { body: true, keyed: true },
);

/** Transfers: its operations as methods. */
export interface TransfersApi {
  /**
   * `POST /transfers`
   *
   * Starts moving money from a balance account to another one, a transfer instrument, a bank account or a card. An
   * answer with status `received` or `authorised` is not the end: webhooks tell `booked`, `failed` or `returned`.
   * Status 202 says that it was taken and not looked at yet.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers}
   */
  transferFunds(params: TransferFundsParams, options?: CallOptions): ApiCall<Transfer, RestServiceError | TransferServiceRestServiceError>;

  /**
   * `POST /transfers/approve`
   *
   * Approves transfers that wait for a review. Answers without a body; webhooks tell what becomes of each.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers/approve}
   */
  approveInitiatedTransfers(params: ApproveInitiatedTransfersParams, options?: CallOptions): ApiCall<void, RestServiceError | TransferServiceRestServiceError>;

  /**
   * `POST /transfers/cancel`
   *
   * Cancels transfers that wait for a review. Answers without a body; webhooks tell what becomes of each.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers/cancel}
   */
  cancelInitiatedTransfers(params: CancelInitiatedTransfersParams, options?: CallOptions): ApiCall<void, TransferServiceRestServiceError>;

  /**
   * `POST /transfers/{transferId}/returns`
   *
   * Gives back money of a transfer, whole or in part. The transfer keeps its id; the answer says `Authorised` or
   * `Declined`, and booking comes by webhook.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/transfers/(transferId)/returns}
   */
  returnTransfer(params: ReturnTransferParams, options?: CallOptions): ApiCall<ReturnTransferResponse, TransferServiceRestServiceError>;
}

export const TransfersApi: Facade<TransfersApi> = /* @__PURE__ */ facade({
  transferFunds,
  approveInitiatedTransfers,
  cancelInitiatedTransfers,
  returnTransfer,
});
