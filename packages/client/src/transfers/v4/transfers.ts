// Made by `npm run generate` from spec/facts/transfers-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  ApproveTransfersRequest,
  CancelTransfersRequest,
  FindTransfersResponse,
  RestServiceError,
  ReturnTransferRequest,
  ReturnTransferResponse,
  Transfer,
  TransferData,
  TransferInfo,
  TransferServiceRestServiceError,
} from "./types.ts";

export interface GetAllTransfersParams {
  /** Id of the balance platform. */
  balancePlatform?: string | undefined;
  /** Id of the account holder. */
  accountHolderId?: string | undefined;
  /** Id of the balance account. */
  balanceAccountId?: string | undefined;
  /** Id of the payment instrument; together with a balance account or account holder. */
  paymentInstrumentId?: string | undefined;
  /** Your reference of the transfer. */
  reference?: string | undefined;
  /** Only transfers of this kind. */
  category?: "bank" | "card" | "grants" | "interest" | "internal" | "issuedCard" | "migration" | "platformPayment" | "topUp" | "upgrade" | undefined;
  /** Made at this time or later: `2030-01-31T00:00:00Z`. Required, and at most six months before `createdUntil`. */
  createdSince: string;
  /** Made at this time or earlier. Required. */
  createdUntil: string;
  /** `asc` or `desc`, by time of creation. */
  sortOrder?: "asc" | "desc" | undefined;
  /** Where the next page begins, from `_links.next`. */
  cursor?: string | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /transfers`
 *
 * Lists transfers of a balance account, an account holder or a platform, one of which must be named, between two
 * times. Pages go by cursor, and webhooks tell news sooner.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 4
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transfers}
 */
export const getAllTransfers: PagedOperation<GetAllTransfersParams, TransferData, FindTransfersResponse, TransferServiceRestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "transfers/getAllTransfers",
  "GET",
  "/transfers",
  ["balancePlatform", "accountHolderId", "balanceAccountId", "paymentInstrumentId", "reference", "category", "createdSince", "createdUntil", "sortOrder", "cursor", "limit"],
  { style: "cursor", items: "data" },
);

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
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers}
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
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/approve}
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
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/cancel}
 */
export const cancelInitiatedTransfers: Operation<CancelInitiatedTransfersParams, void, TransferServiceRestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfers/cancelInitiatedTransfers",
  "POST",
  "/transfers/cancel",
  { body: true, keyed: true, empty: true },
);

export interface GetTransferParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /transfers/{id}`
 *
 * Answers one transfer with its status and the events so far.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 4
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transfers/(id)}
 */
export const getTransfer: Operation<GetTransferParams, TransferData, TransferServiceRestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfers/getTransfer",
  "GET",
  "/transfers/{id}",
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
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/(transferId)/returns}
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
   * `GET /transfers`
   *
   * Lists transfers of a balance account, an account holder or a platform, one of which must be named, between two
   * times. Pages go by cursor, and webhooks tell news sooner.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 4
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transfers}
   */
  getAllTransfers(params: GetAllTransfersParams, options?: CallOptions): PagedCall<TransferData, FindTransfersResponse, TransferServiceRestServiceError>;

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
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers}
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
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/approve}
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
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/cancel}
   */
  cancelInitiatedTransfers(params: CancelInitiatedTransfersParams, options?: CallOptions): ApiCall<void, TransferServiceRestServiceError>;

  /**
   * `GET /transfers/{id}`
   *
   * Answers one transfer with its status and the events so far.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 4
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transfers/(id)}
   */
  getTransfer(params: GetTransferParams, options?: CallOptions): ApiCall<TransferData, TransferServiceRestServiceError>;

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
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/(transferId)/returns}
   */
  returnTransfer(params: ReturnTransferParams, options?: CallOptions): ApiCall<ReturnTransferResponse, TransferServiceRestServiceError>;
}

export const TransfersApi: Facade<TransfersApi> = /* @__PURE__ */ facade({
  getAllTransfers,
  transferFunds,
  approveInitiatedTransfers,
  cancelInitiatedTransfers,
  getTransfer,
  returnTransfer,
});
