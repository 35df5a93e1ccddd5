// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  ApproveAssociationRequest,
  ApproveAssociationResponse,
  AssociationListing,
  DefaultErrorResponseEntity,
  ListAssociationsResponse,
  RemoveAssociationRequest,
  ScaEntityType,
} from "./types.ts";

export interface ListAssociationsParams {
  /** Kind of entity, such as `accountHolder`. */
  entityType: ScaEntityType;
  /** Id of the entity. */
  entityId: string;
  /** How many items on a page. At least 1. At most 10. */
  pageSize: number;
  /** Which page, counted from 1. At least 1. */
  pageNumber: number;
}

/**
 * `GET /scaAssociations`
 *
 * Lists the devices of an entity, page by page, with the state of each association.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/scaAssociations}
 */
export const listAssociations: PagedOperation<ListAssociationsParams, AssociationListing, ListAssociationsResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ pagedOperation(
  api,
  "sca-association-management/listAssociations",
  "GET",
  "/scaAssociations",
  ["entityType", "entityId", "pageSize", "pageNumber"],
  { style: "pageNumber", items: "data" },
);

export interface ApproveAssociationParams {
  /** What the user's device signed to approve the call: strong customer authentication. Sent as a header. */
  "WWW-Authenticate": string;
  body: ApproveAssociationRequest;
}

/**
 * `PATCH /scaAssociations`
 *
 * Approves an association that waits, signed by a device that the entity already has (header
 * `WWW-Authenticate`).
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/scaAssociations}
 */
export const approveAssociation: Operation<ApproveAssociationParams, ApproveAssociationResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "sca-association-management/approveAssociation",
  "PATCH",
  "/scaAssociations",
  { headers: ["WWW-Authenticate"], body: true },
);

export interface RemoveAssociationParams {
  /** What the user's device signed to approve the call: strong customer authentication. Sent as a header. */
  "WWW-Authenticate": string;
  body: RemoveAssociationRequest;
}

/**
 * `DELETE /scaAssociations`
 *
 * Removes associations of a device, signed by the user. The request has a body although it is a DELETE.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/scaAssociations}
 */
export const removeAssociation: Operation<RemoveAssociationParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "sca-association-management/removeAssociation",
  "DELETE",
  "/scaAssociations",
  { headers: ["WWW-Authenticate"], body: true, empty: true },
);

/** SCA association management: its operations as methods. */
export interface ScaAssociationManagementApi {
  /**
   * `GET /scaAssociations`
   *
   * Lists the devices of an entity, page by page, with the state of each association.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/scaAssociations}
   */
  listAssociations(params: ListAssociationsParams, options?: CallOptions): PagedCall<AssociationListing, ListAssociationsResponse, DefaultErrorResponseEntity>;

  /**
   * `PATCH /scaAssociations`
   *
   * Approves an association that waits, signed by a device that the entity already has (header
   * `WWW-Authenticate`).
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/scaAssociations}
   */
  approveAssociation(params: ApproveAssociationParams, options?: CallOptions): ApiCall<ApproveAssociationResponse, DefaultErrorResponseEntity>;

  /**
   * `DELETE /scaAssociations`
   *
   * Removes associations of a device, signed by the user. The request has a body although it is a DELETE.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/delete/scaAssociations}
   */
  removeAssociation(params: RemoveAssociationParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const ScaAssociationManagementApi: Facade<ScaAssociationManagementApi> = /* @__PURE__ */ facade({
  listAssociations,
  approveAssociation,
  removeAssociation,
});
