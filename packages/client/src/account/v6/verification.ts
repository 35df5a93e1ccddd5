// Made by `npm run generate` from spec/facts/account-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  DeleteBankAccountRequest,
  DeleteLegalArrangementRequest,
  DeletePayoutMethodRequest,
  DeleteShareholderRequest,
  DeleteSignatoriesRequest,
  GenericResponse,
  GetUploadedDocumentsRequest,
  GetUploadedDocumentsResponse,
  PerformVerificationRequest,
  ServiceError,
  UpdateAccountHolderResponse,
  UploadDocumentRequest,
} from "./types.ts";

export interface CheckAccountHolderParams {
  body: PerformVerificationRequest;
}

/**
 * `POST /checkAccountHolder`
 *
 * Has an account holder checked before its volume asks for it. The outcome comes by notification.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 5
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/checkAccountHolder}
 */
export const checkAccountHolder: Operation<CheckAccountHolderParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/checkAccountHolder",
  "POST",
  "/checkAccountHolder",
  { body: true },
);

export interface DeleteBankAccountsParams {
  body: DeleteBankAccountRequest;
}

/**
 * `POST /deleteBankAccounts`
 *
 * Deletes bank accounts of an account holder. Payouts to them stop.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteBankAccounts}
 */
export const deleteBankAccounts: Operation<DeleteBankAccountsParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/deleteBankAccounts",
  "POST",
  "/deleteBankAccounts",
  { body: true },
);

export interface DeleteLegalArrangementsParams {
  body: DeleteLegalArrangementRequest;
}

/**
 * `POST /deleteLegalArrangements`
 *
 * Deletes legal arrangements, or entities in them, of an account holder.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteLegalArrangements}
 */
export const deleteLegalArrangements: Operation<DeleteLegalArrangementsParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/deleteLegalArrangements",
  "POST",
  "/deleteLegalArrangements",
  { body: true },
);

export interface DeletePayoutMethodsParams {
  body: DeletePayoutMethodRequest;
}

/**
 * `POST /deletePayoutMethods`
 *
 * Deletes payout methods of an account holder.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 5
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deletePayoutMethods}
 */
export const deletePayoutMethods: Operation<DeletePayoutMethodsParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/deletePayoutMethods",
  "POST",
  "/deletePayoutMethods",
  { body: true },
);

export interface DeleteShareholdersParams {
  body: DeleteShareholderRequest;
}

/**
 * `POST /deleteShareholders`
 *
 * Deletes shareholders of an account holder. Fewer than the law asks for stops what it may do.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteShareholders}
 */
export const deleteShareholders: Operation<DeleteShareholdersParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/deleteShareholders",
  "POST",
  "/deleteShareholders",
  { body: true },
);

export interface DeleteSignatoriesParams {
  body: DeleteSignatoriesRequest;
}

/**
 * `POST /deleteSignatories`
 *
 * Deletes signatories of an account holder.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteSignatories}
 */
export const deleteSignatories: Operation<DeleteSignatoriesParams, GenericResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/deleteSignatories",
  "POST",
  "/deleteSignatories",
  { body: true },
);

export interface GetUploadedDocumentsParams {
  body: GetUploadedDocumentsRequest;
}

/**
 * `POST /getUploadedDocuments`
 *
 * Lists documents that were uploaded for an account holder.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getUploadedDocuments}
 */
export const getUploadedDocuments: Operation<GetUploadedDocumentsParams, GetUploadedDocumentsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/getUploadedDocuments",
  "POST",
  "/getUploadedDocuments",
  { body: true },
);

export interface UploadDocumentParams {
  body: UploadDocumentRequest;
}

/**
 * `POST /uploadDocument`
 *
 * Uploads a document for the checks of an account holder, as Base64. Answers at once; the outcome comes by
 * notification.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/uploadDocument}
 */
export const uploadDocument: Operation<UploadDocumentParams, UpdateAccountHolderResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "verification/uploadDocument",
  "POST",
  "/uploadDocument",
  { body: true },
);

/** Verification: its operations as methods. */
export interface VerificationApi {
  /**
   * `POST /checkAccountHolder`
   *
   * Has an account holder checked before its volume asks for it. The outcome comes by notification.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 5
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/checkAccountHolder}
   */
  checkAccountHolder(params: CheckAccountHolderParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /deleteBankAccounts`
   *
   * Deletes bank accounts of an account holder. Payouts to them stop.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteBankAccounts}
   */
  deleteBankAccounts(params: DeleteBankAccountsParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /deleteLegalArrangements`
   *
   * Deletes legal arrangements, or entities in them, of an account holder.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteLegalArrangements}
   */
  deleteLegalArrangements(params: DeleteLegalArrangementsParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /deletePayoutMethods`
   *
   * Deletes payout methods of an account holder.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 5
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deletePayoutMethods}
   */
  deletePayoutMethods(params: DeletePayoutMethodsParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /deleteShareholders`
   *
   * Deletes shareholders of an account holder. Fewer than the law asks for stops what it may do.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteShareholders}
   */
  deleteShareholders(params: DeleteShareholdersParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /deleteSignatories`
   *
   * Deletes signatories of an account holder.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/deleteSignatories}
   */
  deleteSignatories(params: DeleteSignatoriesParams, options?: CallOptions): ApiCall<GenericResponse, ServiceError>;

  /**
   * `POST /getUploadedDocuments`
   *
   * Lists documents that were uploaded for an account holder.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/getUploadedDocuments}
   */
  getUploadedDocuments(params: GetUploadedDocumentsParams, options?: CallOptions): ApiCall<GetUploadedDocumentsResponse, ServiceError>;

  /**
   * `POST /uploadDocument`
   *
   * Uploads a document for the checks of an account holder, as Base64. Answers at once; the outcome comes by
   * notification.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Account/6/post/uploadDocument}
   */
  uploadDocument(params: UploadDocumentParams, options?: CallOptions): ApiCall<UpdateAccountHolderResponse, ServiceError>;
}

export const VerificationApi: Facade<VerificationApi> = /* @__PURE__ */ facade({
  checkAccountHolder,
  deleteBankAccounts,
  deleteLegalArrangements,
  deletePayoutMethods,
  deleteShareholders,
  deleteSignatories,
  getUploadedDocuments,
  uploadDocument,
});
