// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  CompanyUser,
  CreateCompanyUserRequest,
  CreateCompanyUserResponse,
  ListCompanyUsersResponse,
  RestServiceError,
  UpdateCompanyUserRequest,
} from "./types.ts";

export interface ListUsersParams {
  /** Name of the company account. */
  companyId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
  /** User name to look for. */
  username?: string | undefined;
}

/**
 * `GET /companies/{companyId}/users`
 *
 * Lists the people who can log in to a company's Customer Area, page by page.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/users}
 */
export const listUsers: PagedOperation<ListUsersParams, CompanyUser, ListCompanyUsersResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "users-company-level/listUsers",
  "GET",
  "/companies/{companyId}/users",
  ["pageNumber", "pageSize", "username"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface CreateNewUserParams {
  /** Name of the company account. */
  companyId: string;
  body: CreateCompanyUserRequest;
}

/**
 * `POST /companies/{companyId}/users`
 *
 * Gives a person access to the company's Customer Area; an email asks them to set a password. `username` must be
 * the same as `email`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/users}
 */
export const createNewUser: Operation<CreateNewUserParams, CreateCompanyUserResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "users-company-level/createNewUser",
  "POST",
  "/companies/{companyId}/users",
  { body: true },
);

export interface GetUserDetailsParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the user; not the user name. */
  userId: string;
}

/**
 * `GET /companies/{companyId}/users/{userId}`
 *
 * Answers one user of a company, with roles and merchant accounts.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/users/(userId)}
 */
export const getUserDetails: Operation<GetUserDetailsParams, CompanyUser, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "users-company-level/getUserDetails",
  "GET",
  "/companies/{companyId}/users/{userId}",
);

export interface UpdateUserDetailsParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the user; not the user name. */
  userId: string;
  body: UpdateCompanyUserRequest;
}

/**
 * `PATCH /companies/{companyId}/users/{userId}`
 *
 * Changes a user of a company. What is left out stays, but `roles` and lists of accounts are replaced as a
 * whole. `active: false` locks the user out; users cannot be deleted.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/users/(userId)}
 */
export const updateUserDetails: Operation<UpdateUserDetailsParams, CompanyUser, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "users-company-level/updateUserDetails",
  "PATCH",
  "/companies/{companyId}/users/{userId}",
  { body: true },
);

/** Users - company level: its operations as methods. */
export interface UsersCompanyLevelApi {
  /**
   * `GET /companies/{companyId}/users`
   *
   * Lists the people who can log in to a company's Customer Area, page by page.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/users}
   */
  listUsers(params: ListUsersParams, options?: CallOptions): PagedCall<CompanyUser, ListCompanyUsersResponse, RestServiceError>;

  /**
   * `POST /companies/{companyId}/users`
   *
   * Gives a person access to the company's Customer Area; an email asks them to set a password. `username` must be
   * the same as `email`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/users}
   */
  createNewUser(params: CreateNewUserParams, options?: CallOptions): ApiCall<CreateCompanyUserResponse, RestServiceError>;

  /**
   * `GET /companies/{companyId}/users/{userId}`
   *
   * Answers one user of a company, with roles and merchant accounts.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/users/(userId)}
   */
  getUserDetails(params: GetUserDetailsParams, options?: CallOptions): ApiCall<CompanyUser, RestServiceError>;

  /**
   * `PATCH /companies/{companyId}/users/{userId}`
   *
   * Changes a user of a company. What is left out stays, but `roles` and lists of accounts are replaced as a
   * whole. `active: false` locks the user out; users cannot be deleted.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/users/(userId)}
   */
  updateUserDetails(params: UpdateUserDetailsParams, options?: CallOptions): ApiCall<CompanyUser, RestServiceError>;
}

export const UsersCompanyLevelApi: Facade<UsersCompanyLevelApi> = /* @__PURE__ */ facade({
  listUsers,
  createNewUser,
  getUserDetails,
  updateUserDetails,
});
