// Made by `npm run generate` from spec/facts/transfers-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation, type OperationWithOptionalParams } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CapitalGrant, CapitalGrantInfo, CapitalGrants, RestServiceError } from "./types.ts";

export interface GetCapitalAccountParams {
  /** Account holder that got the grants. */
  counterpartyAccountHolderId?: string | undefined;
}

/**
 * `GET /grants`
 *
 * Lists the grants of an account holder. The Capital API has taken its place.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 404, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/get/grants}
 */
export const getCapitalAccount: OperationWithOptionalParams<GetCapitalAccountParams, CapitalGrants, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "capital-deprecated/getCapitalAccount",
  "GET",
  "/grants",
  { query: ["counterpartyAccountHolderId"] },
);

export interface RequestGrantPayoutParams {
  body: CapitalGrantInfo;
}

/**
 * `POST /grants`
 *
 * Asks for the payout of a chosen grant offer. The Capital API has taken its place.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 404, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/grants}
 */
export const requestGrantPayout: Operation<RequestGrantPayoutParams, CapitalGrant, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "capital-deprecated/requestGrantPayout",
  "POST",
  "/grants",
  { body: true, keyed: true },
);

export interface GetGrantReferenceDetailsParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /grants/{id}`
 *
 * Answers one grant with what is still owed. The Capital API has taken its place.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 404, 422, 500
 * - Since version 3
 *
 * @see {@link https://docs.adyen.com/api-explorer/transfers/3/get/grants/(id)}
 */
export const getGrantReferenceDetails: Operation<GetGrantReferenceDetailsParams, CapitalGrant, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "capital-deprecated/getGrantReferenceDetails",
  "GET",
  "/grants/{id}",
);

/** Capital (deprecated): its operations as methods. */
export interface CapitalDeprecatedApi {
  /**
   * `GET /grants`
   *
   * Lists the grants of an account holder. The Capital API has taken its place.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 404, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/get/grants}
   */
  getCapitalAccount(params?: GetCapitalAccountParams, options?: CallOptions): ApiCall<CapitalGrants, RestServiceError>;

  /**
   * `POST /grants`
   *
   * Asks for the payout of a chosen grant offer. The Capital API has taken its place.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 404, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/post/grants}
   */
  requestGrantPayout(params: RequestGrantPayoutParams, options?: CallOptions): ApiCall<CapitalGrant, RestServiceError>;

  /**
   * `GET /grants/{id}`
   *
   * Answers one grant with what is still owed. The Capital API has taken its place.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 404, 422, 500
   * - Since version 3
   *
   * @see {@link https://docs.adyen.com/api-explorer/transfers/3/get/grants/(id)}
   */
  getGrantReferenceDetails(params: GetGrantReferenceDetailsParams, options?: CallOptions): ApiCall<CapitalGrant, RestServiceError>;
}

export const CapitalDeprecatedApi: Facade<CapitalDeprecatedApi> = /* @__PURE__ */ facade({
  getCapitalAccount,
  requestGrantPayout,
  getGrantReferenceDetails,
});
