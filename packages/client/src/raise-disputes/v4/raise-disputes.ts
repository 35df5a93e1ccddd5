// Made by `npm run generate` from spec/facts/raise-disputes-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation, type OperationWithOptionalParams } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { DefaultErrorResponseEntity, DisputeRequest, DisputeResponse, PatchableDisputeRequest } from "./types.ts";

export interface GetAllDisputesParams {
  /** Only those in this state. */
  status?: string | undefined;
  /** Id of the card. */
  paymentInstrument?: string | undefined;
  createdSince?: string | undefined;
  createdUntil?: string | undefined;
  /** How many items to skip. */
  offset?: string | undefined;
  /** How many items to answer at most. */
  limit?: string | undefined;
}

/**
 * `GET /disputes`
 *
 * Lists raised disputes by status, payment instrument and time of creation.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getAllDisputes: OperationWithOptionalParams<GetAllDisputesParams, DisputeResponse[][], DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "raise-disputes/getAllDisputes",
  "GET",
  "/disputes",
  { query: ["status", "paymentInstrument", "createdSince", "createdUntil", "offset", "limit"] },
);

export interface CreateDisputeParams {
  body: DisputeRequest;
}

/**
 * `POST /disputes`
 *
 * Opens a dispute, as a card's issuer, against a transaction made with the card. It is a `draft` at first and
 * goes nowhere until it is submitted by `updateDispute`.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createDispute: Operation<CreateDisputeParams, DisputeResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "raise-disputes/createDispute",
  "POST",
  "/disputes",
  { body: true },
);

export interface GetDisputeParams {
  /** Id of the dispute. */
  id: string;
}

/**
 * `GET /disputes/{id}`
 *
 * Answers one raised dispute with its status.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getDispute: Operation<GetDisputeParams, DisputeResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "raise-disputes/getDispute",
  "GET",
  "/disputes/{id}",
);

export interface UpdateDisputeParams {
  /** Id of the dispute. */
  id: string;
  body: PatchableDisputeRequest;
}

/**
 * `PATCH /disputes/{id}`
 *
 * Changes a draft, or submits or closes it by `status`. Both are final: attach every document before.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const updateDispute: Operation<UpdateDisputeParams, DisputeResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "raise-disputes/updateDispute",
  "PATCH",
  "/disputes/{id}",
  { body: true },
);

/** Raise Disputes: its operations as methods. */
export interface RaiseDisputesApi {
  /**
   * `GET /disputes`
   *
   * Lists raised disputes by status, payment instrument and time of creation.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getAllDisputes(params?: GetAllDisputesParams, options?: CallOptions): ApiCall<DisputeResponse[][], DefaultErrorResponseEntity>;

  /**
   * `POST /disputes`
   *
   * Opens a dispute, as a card's issuer, against a transaction made with the card. It is a `draft` at first and
   * goes nowhere until it is submitted by `updateDispute`.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createDispute(params: CreateDisputeParams, options?: CallOptions): ApiCall<DisputeResponse, DefaultErrorResponseEntity>;

  /**
   * `GET /disputes/{id}`
   *
   * Answers one raised dispute with its status.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getDispute(params: GetDisputeParams, options?: CallOptions): ApiCall<DisputeResponse, DefaultErrorResponseEntity>;

  /**
   * `PATCH /disputes/{id}`
   *
   * Changes a draft, or submits or closes it by `status`. Both are final: attach every document before.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  updateDispute(params: UpdateDisputeParams, options?: CallOptions): ApiCall<DisputeResponse, DefaultErrorResponseEntity>;
}

export const RaiseDisputesApi: Facade<RaiseDisputesApi> = /* @__PURE__ */ facade({
  getAllDisputes,
  createDispute,
  getDispute,
  updateDispute,
});
