// Made by `npm run generate` from spec/facts/transfers-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  ApproveTransfersRequest,
  CancelTransfersRequest,
  FindTransfersResponse,
  ReturnTransferRequest,
  ReturnTransferResponse,
  ServiceError,
  Transfer,
  TransferData,
  TransferInfo,
  TransferServiceRestServiceError,
} from "./types.ts";

export interface GetAllTransfersParams {
  balancePlatform?: string | undefined;
  accountHolderId?: string | undefined;
  balanceAccountId?: string | undefined;
  paymentInstrumentId?: string | undefined;
  reference?: string | undefined;
  category?: "bank" | "card" | "grants" | "interest" | "internal" | "issuedCard" | "migration" | "platformPayment" | "topUp" | "upgrade" | undefined;
  createdSince: string;
  createdUntil: string;
  sortOrder?: "asc" | "desc" | undefined;
  cursor?: string | undefined;
  /** How many items to answer at most. */
  limit?: number | undefined;
}

/**
 * `GET /transfers`
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
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 401, 403, 422, 500
 * - Since version 2
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers}
 */
export const transferFunds: Operation<TransferFundsParams, Transfer, ServiceError | TransferServiceRestServiceError> = /* @__PURE__ */ operation(
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
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 401, 403, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/approve}
 */
export const approveInitiatedTransfers: Operation<ApproveInitiatedTransfersParams, void, ServiceError | TransferServiceRestServiceError> = /* @__PURE__ */ operation(
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
  id: string;
}

/**
 * `GET /transfers/{id}`
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
  transferId: string;
  body: ReturnTransferRequest;
}

/**
 * `POST /transfers/{transferId}/returns`
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
export class TransfersApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `GET /transfers`
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 4
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transfers}
   */
  getAllTransfers(params: GetAllTransfersParams, options?: CallOptions): PagedCall<TransferData, FindTransfersResponse, TransferServiceRestServiceError> {
    return getAllTransfers(this.#client, params, options);
  }

  /**
   * `POST /transfers`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 2
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers}
   */
  transferFunds(params: TransferFundsParams, options?: CallOptions): ApiCall<Transfer, ServiceError | TransferServiceRestServiceError> {
    return transferFunds(this.#client, params, options);
  }

  /**
   * `POST /transfers/approve`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/approve}
   */
  approveInitiatedTransfers(params: ApproveInitiatedTransfersParams, options?: CallOptions): ApiCall<void, ServiceError | TransferServiceRestServiceError> {
    return approveInitiatedTransfers(this.#client, params, options);
  }

  /**
   * `POST /transfers/cancel`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/cancel}
   */
  cancelInitiatedTransfers(params: CancelInitiatedTransfersParams, options?: CallOptions): ApiCall<void, TransferServiceRestServiceError> {
    return cancelInitiatedTransfers(this.#client, params, options);
  }

  /**
   * `GET /transfers/{id}`
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 4
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/get/transfers/(id)}
   */
  getTransfer(params: GetTransferParams, options?: CallOptions): ApiCall<TransferData, TransferServiceRestServiceError> {
    return getTransfer(this.#client, params, options);
  }

  /**
   * `POST /transfers/{transferId}/returns`
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 401, 403, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/4/post/transfers/(transferId)/returns}
   */
  returnTransfer(params: ReturnTransferParams, options?: CallOptions): ApiCall<ReturnTransferResponse, TransferServiceRestServiceError> {
    return returnTransfer(this.#client, params, options);
  }
}
