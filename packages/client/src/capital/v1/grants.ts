// Made by `npm run generate` from spec/facts/capital-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  DefaultErrorResponseEntity,
  Disbursement,
  DisbursementInfoUpdate,
  Disbursements,
  Grant,
  GrantInfo,
  Grants,
} from "./types.ts";

export interface GetAllGrantsParams {
  /** Account holder that got the grants. */
  counterpartyAccountHolderId: string;
}

/**
 * `GET /grants`
 *
 * Lists the grants of an account holder with what is still owed.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants}
 */
export const getAllGrants: Operation<GetAllGrantsParams, Grants, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grants/getAllGrants",
  "GET",
  "/grants",
  { query: ["counterpartyAccountHolderId"] },
);

export interface RequestGrantParams {
  body: GrantInfo;
}

/**
 * `POST /grants`
 *
 * Asks for a grant by an offer. Not decided by the answer: its status is followed by webhook.
 *
 * - Retry: never repeated by the client
 * - Errors: 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/post/grants}
 */
export const requestGrant: Operation<RequestGrantParams, Grant, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grants/requestGrant",
  "POST",
  "/grants",
  { body: true },
);

export interface GetGrantParams {
  /** Id of the grant. */
  grantId: string;
}

/**
 * `GET /grants/{grantId}`
 *
 * Answers one grant with what is still owed, in minor units.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants/(grantId)}
 */
export const getGrant: Operation<GetGrantParams, Grant, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grants/getGrant",
  "GET",
  "/grants/{grantId}",
);

export interface GetAllGrantDisbursementsParams {
  /** Id of the grant. */
  grantId: string;
}

/**
 * `GET /grants/{grantId}/disbursements`
 *
 * Lists the payouts of a grant.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants/(grantId)/disbursements}
 */
export const getAllGrantDisbursements: Operation<GetAllGrantDisbursementsParams, Disbursements, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grants/getAllGrantDisbursements",
  "GET",
  "/grants/{grantId}/disbursements",
);

export interface GetGrantDisbursementParams {
  /** Id of the grant. */
  grantId: string;
  /** Id of the payout. */
  disbursementId: string;
}

/**
 * `GET /grants/{grantId}/disbursements/{disbursementId}`
 *
 * Answers one payout of a grant with its repayment.
 *
 * - Retry: safe to repeat
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants/(grantId)/disbursements/(disbursementId)}
 */
export const getGrantDisbursement: Operation<GetGrantDisbursementParams, Disbursement, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grants/getGrantDisbursement",
  "GET",
  "/grants/{grantId}/disbursements/{disbursementId}",
);

export interface UpdateGrantDisbursementParams {
  /** Id of the grant. */
  grantId: string;
  /** Id of the payout. */
  disbursementId: string;
  body: DisbursementInfoUpdate;
}

/**
 * `PATCH /grants/{grantId}/disbursements/{disbursementId}`
 *
 * Changes which share of a user's income goes into repayment.
 *
 * - Retry: never repeated by the client
 * - Errors: 404, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/capital/1/patch/grants/(grantId)/disbursements/(disbursementId)}
 */
export const updateGrantDisbursement: Operation<UpdateGrantDisbursementParams, Disbursement, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "grants/updateGrantDisbursement",
  "PATCH",
  "/grants/{grantId}/disbursements/{disbursementId}",
  { body: true },
);

/** Grants: its operations as methods. */
export interface GrantsApi {
  /**
   * `GET /grants`
   *
   * Lists the grants of an account holder with what is still owed.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants}
   */
  getAllGrants(params: GetAllGrantsParams, options?: CallOptions): ApiCall<Grants, DefaultErrorResponseEntity>;

  /**
   * `POST /grants`
   *
   * Asks for a grant by an offer. Not decided by the answer: its status is followed by webhook.
   *
   * - Retry: never repeated by the client
   * - Errors: 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/post/grants}
   */
  requestGrant(params: RequestGrantParams, options?: CallOptions): ApiCall<Grant, DefaultErrorResponseEntity>;

  /**
   * `GET /grants/{grantId}`
   *
   * Answers one grant with what is still owed, in minor units.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants/(grantId)}
   */
  getGrant(params: GetGrantParams, options?: CallOptions): ApiCall<Grant, DefaultErrorResponseEntity>;

  /**
   * `GET /grants/{grantId}/disbursements`
   *
   * Lists the payouts of a grant.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants/(grantId)/disbursements}
   */
  getAllGrantDisbursements(params: GetAllGrantDisbursementsParams, options?: CallOptions): ApiCall<Disbursements, DefaultErrorResponseEntity>;

  /**
   * `GET /grants/{grantId}/disbursements/{disbursementId}`
   *
   * Answers one payout of a grant with its repayment.
   *
   * - Retry: safe to repeat
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/get/grants/(grantId)/disbursements/(disbursementId)}
   */
  getGrantDisbursement(params: GetGrantDisbursementParams, options?: CallOptions): ApiCall<Disbursement, DefaultErrorResponseEntity>;

  /**
   * `PATCH /grants/{grantId}/disbursements/{disbursementId}`
   *
   * Changes which share of a user's income goes into repayment.
   *
   * - Retry: never repeated by the client
   * - Errors: 404, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/capital/1/patch/grants/(grantId)/disbursements/(disbursementId)}
   */
  updateGrantDisbursement(params: UpdateGrantDisbursementParams, options?: CallOptions): ApiCall<Disbursement, DefaultErrorResponseEntity>;
}

export const GrantsApi: Facade<GrantsApi> = /* @__PURE__ */ facade({
  getAllGrants,
  requestGrant,
  getGrant,
  getAllGrantDisbursements,
  getGrantDisbursement,
  updateGrantDisbursement,
});
