// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  CreateMerchantUserRequest,
  CreateUserResponse,
  ListMerchantUsersResponse,
  RestServiceError,
  UpdateMerchantUserRequest,
  User,
} from "./types.ts";

export interface ListUsersParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
  /** User name to look for. */
  username?: string | undefined;
}

/**
 * `GET /merchants/{merchantId}/users`
 *
 * Lists the people who have access to one merchant account, page by page.
 *
 * - Role: Management API—Users read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/users}
 */
export const listUsers: PagedOperation<ListUsersParams, User, ListMerchantUsersResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "users-merchant-level/listUsers",
  "GET",
  "/merchants/{merchantId}/users",
  ["pageNumber", "pageSize", "username"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface CreateNewUserParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: CreateMerchantUserRequest;
}

/**
 * `POST /merchants/{merchantId}/users`
 *
 * Gives a person access to one merchant account in the Customer Area; an email asks them to set a password.
 *
 * - Role: Management API—Users read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/users}
 */
export const createNewUser: Operation<CreateNewUserParams, CreateUserResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "users-merchant-level/createNewUser",
  "POST",
  "/merchants/{merchantId}/users",
  { body: true },
);

export interface GetUserDetailsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the user; not the user name. */
  userId: string;
}

/**
 * `GET /merchants/{merchantId}/users/{userId}`
 *
 * Answers one user of a merchant account, with roles.
 *
 * - Role: Management API—Users read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/users/(userId)}
 */
export const getUserDetails: Operation<GetUserDetailsParams, User, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "users-merchant-level/getUserDetails",
  "GET",
  "/merchants/{merchantId}/users/{userId}",
);

export interface UpdateUserParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the user; not the user name. */
  userId: string;
  body: UpdateMerchantUserRequest;
}

/**
 * `PATCH /merchants/{merchantId}/users/{userId}`
 *
 * Changes a user of a merchant account. What is left out stays, but `roles` are replaced as a whole. `active:
 * false` locks the user out.
 *
 * - Role: Management API—Users read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/users/(userId)}
 */
export const updateUser: Operation<UpdateUserParams, User, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "users-merchant-level/updateUser",
  "PATCH",
  "/merchants/{merchantId}/users/{userId}",
  { body: true },
);

/** Users - merchant level: its operations as methods. */
export interface UsersMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/users`
   *
   * Lists the people who have access to one merchant account, page by page.
   *
   * - Role: Management API—Users read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/users}
   */
  listUsers(params: ListUsersParams, options?: CallOptions): PagedCall<User, ListMerchantUsersResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/users`
   *
   * Gives a person access to one merchant account in the Customer Area; an email asks them to set a password.
   *
   * - Role: Management API—Users read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/users}
   */
  createNewUser(params: CreateNewUserParams, options?: CallOptions): ApiCall<CreateUserResponse, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/users/{userId}`
   *
   * Answers one user of a merchant account, with roles.
   *
   * - Role: Management API—Users read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/users/(userId)}
   */
  getUserDetails(params: GetUserDetailsParams, options?: CallOptions): ApiCall<User, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/users/{userId}`
   *
   * Changes a user of a merchant account. What is left out stays, but `roles` are replaced as a whole. `active:
   * false` locks the user out.
   *
   * - Role: Management API—Users read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/users/(userId)}
   */
  updateUser(params: UpdateUserParams, options?: CallOptions): ApiCall<User, RestServiceError>;
}

export const UsersMerchantLevelApi: Facade<UsersMerchantLevelApi> = /* @__PURE__ */ facade({
  listUsers,
  createNewUser,
  getUserDetails,
  updateUser,
});
