// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  AndroidApp,
  AndroidAppsResponse,
  AndroidCertificate,
  AndroidCertificatesResponse,
  RestServiceError,
} from "./types.ts";

export interface ListAndroidAppsParams {
  /** Name of the company account. */
  companyId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 20. */
  pageSize?: number | undefined;
  /** Package name of the Android app, such as `com.example.till`. */
  packageName?: string | undefined;
  /** Version code of the Android app: a whole number. */
  versionCode?: number | undefined;
}

/**
 * `GET /companies/{companyId}/androidApps`
 *
 * Lists the Android apps that a company uploaded for its terminals, 20 a page. They are put onto terminals by
 * terminal actions.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/androidApps}
 */
export const listAndroidApps: PagedOperation<ListAndroidAppsParams, AndroidApp, AndroidAppsResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "android-files-company-level/listAndroidApps",
  "GET",
  "/companies/{companyId}/androidApps",
  ["pageNumber", "pageSize", "packageName", "versionCode"],
  { style: "pageNumber", items: "data", size: 20 },
);

export interface GetAndroidAppParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the uploaded Android app. */
  id: string;
}

/**
 * `GET /companies/{companyId}/androidApps/{id}`
 *
 * Answers one uploaded Android app with its version and the status of Adyen's check.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/androidApps/(id)}
 */
export const getAndroidApp: Operation<GetAndroidAppParams, AndroidApp, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "android-files-company-level/getAndroidApp",
  "GET",
  "/companies/{companyId}/androidApps/{id}",
);

export interface ListAndroidCertificatesParams {
  /** Name of the company account. */
  companyId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 20. */
  pageSize?: number | undefined;
  /** Name of the certificate to look for. */
  certificateName?: string | undefined;
}

/**
 * `GET /companies/{companyId}/androidCertificates`
 *
 * Lists the certificates that a company uploaded for the apps on its terminals, 20 a page.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/androidCertificates}
 */
export const listAndroidCertificates: PagedOperation<ListAndroidCertificatesParams, AndroidCertificate, AndroidCertificatesResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "android-files-company-level/listAndroidCertificates",
  "GET",
  "/companies/{companyId}/androidCertificates",
  ["pageNumber", "pageSize", "certificateName"],
  { style: "pageNumber", items: "data", size: 20 },
);

/** Android files - company level: its operations as methods. */
export interface AndroidFilesCompanyLevelApi {
  /**
   * `GET /companies/{companyId}/androidApps`
   *
   * Lists the Android apps that a company uploaded for its terminals, 20 a page. They are put onto terminals by
   * terminal actions.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/androidApps}
   */
  listAndroidApps(params: ListAndroidAppsParams, options?: CallOptions): PagedCall<AndroidApp, AndroidAppsResponse, RestServiceError>;

  /**
   * `GET /companies/{companyId}/androidApps/{id}`
   *
   * Answers one uploaded Android app with its version and the status of Adyen's check.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/androidApps/(id)}
   */
  getAndroidApp(params: GetAndroidAppParams, options?: CallOptions): ApiCall<AndroidApp, RestServiceError>;

  /**
   * `GET /companies/{companyId}/androidCertificates`
   *
   * Lists the certificates that a company uploaded for the apps on its terminals, 20 a page.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/androidCertificates}
   */
  listAndroidCertificates(params: ListAndroidCertificatesParams, options?: CallOptions): PagedCall<AndroidCertificate, AndroidCertificatesResponse, RestServiceError>;
}

export const AndroidFilesCompanyLevelApi: Facade<AndroidFilesCompanyLevelApi> = /* @__PURE__ */ facade({
  listAndroidApps,
  getAndroidApp,
  listAndroidCertificates,
});
