// Made by `npm run generate` from spec/facts/legal-entity-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { Document, DocumentInResponse, RestServiceError } from "./types.ts";

export interface UploadDocumentForVerificationChecksParams {
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: Document;
}

/**
 * `POST /documents`
 *
 * Uploads a document for verification. Only when Adyen asked for it: the problem names which. Identity cards
 * need front and back in one request; at most 15 pages of them.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/documents}
 */
export const uploadDocumentForVerificationChecks: Operation<UploadDocumentForVerificationChecksParams, DocumentInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/uploadDocumentForVerificationChecks",
  "POST",
  "/documents",
  { headers: ["x-requested-verification-code"], body: true },
);

export interface GetDocumentParams {
  /** Its id. */
  id: string;
  /** `true`: without the file itself. */
  skipContent?: boolean | undefined;
}

/**
 * `GET /documents/{id}`
 *
 * Answers a document; `skipContent` leaves the file itself out.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/documents/(id)}
 */
export const getDocument: Operation<GetDocumentParams, DocumentInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/getDocument",
  "GET",
  "/documents/{id}",
  { query: ["skipContent"] },
);

export interface UpdateDocumentParams {
  /** Its id. */
  id: string;
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: Document;
}

/**
 * `PATCH /documents/{id}`
 *
 * Replaces what a document holds. At most 15 pages for an identity document.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/patch/documents/(id)}
 */
export const updateDocument: Operation<UpdateDocumentParams, DocumentInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/updateDocument",
  "PATCH",
  "/documents/{id}",
  { headers: ["x-requested-verification-code"], body: true },
);

export interface DeleteDocumentParams {
  /** Its id. */
  id: string;
}

/**
 * `DELETE /documents/{id}`
 *
 * Deletes a document that was uploaded.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/delete/documents/(id)}
 */
export const deleteDocument: Operation<DeleteDocumentParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/deleteDocument",
  "DELETE",
  "/documents/{id}",
  { empty: true },
);

/** Documents: its operations as methods. */
export interface DocumentsApi {
  /**
   * `POST /documents`
   *
   * Uploads a document for verification. Only when Adyen asked for it: the problem names which. Identity cards
   * need front and back in one request; at most 15 pages of them.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/documents}
   */
  uploadDocumentForVerificationChecks(params: UploadDocumentForVerificationChecksParams, options?: CallOptions): ApiCall<DocumentInResponse, RestServiceError>;

  /**
   * `GET /documents/{id}`
   *
   * Answers a document; `skipContent` leaves the file itself out.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/documents/(id)}
   */
  getDocument(params: GetDocumentParams, options?: CallOptions): ApiCall<DocumentInResponse, RestServiceError>;

  /**
   * `PATCH /documents/{id}`
   *
   * Replaces what a document holds. At most 15 pages for an identity document.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/patch/documents/(id)}
   */
  updateDocument(params: UpdateDocumentParams, options?: CallOptions): ApiCall<DocumentInResponse, RestServiceError>;

  /**
   * `DELETE /documents/{id}`
   *
   * Deletes a document that was uploaded.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/delete/documents/(id)}
   */
  deleteDocument(params: DeleteDocumentParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const DocumentsApi: Facade<DocumentsApi> = /* @__PURE__ */ facade({
  uploadDocumentForVerificationChecks,
  getDocument,
  updateDocument,
  deleteDocument,
});
