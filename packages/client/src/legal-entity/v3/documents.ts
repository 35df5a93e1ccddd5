// Made by `npm run generate` from spec/facts/legal-entity-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { Document, ServiceError } from "./types.ts";

/** Parameters of {@link uploadDocumentForVerificationChecks}. */
export interface UploadDocumentForVerificationChecksParams {
  body: Document;
}

/**
 * `POST /documents`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/documents}
 */
export const uploadDocumentForVerificationChecks: Operation<UploadDocumentForVerificationChecksParams, Document, ServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/uploadDocumentForVerificationChecks",
  "POST",
  "/documents",
  { body: true },
);

/** Parameters of {@link getDocument}. */
export interface GetDocumentParams {
  id: string;
  skipContent?: boolean | undefined;
}

/**
 * `GET /documents/{id}`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/documents/(id)}
 */
export const getDocument: Operation<GetDocumentParams, Document, ServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/getDocument",
  "GET",
  "/documents/{id}",
  { query: ["skipContent"] },
);

/** Parameters of {@link updateDocument}. */
export interface UpdateDocumentParams {
  id: string;
  body: Document;
}

/**
 * `PATCH /documents/{id}`
 *
 * - Role: none documented
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/patch/documents/(id)}
 */
export const updateDocument: Operation<UpdateDocumentParams, Document, ServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/updateDocument",
  "PATCH",
  "/documents/{id}",
  { body: true },
);

/** Parameters of {@link deleteDocument}. */
export interface DeleteDocumentParams {
  id: string;
}

/**
 * `DELETE /documents/{id}`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/delete/documents/(id)}
 */
export const deleteDocument: Operation<DeleteDocumentParams, void, ServiceError> = /* @__PURE__ */ operation(
  api,
  "documents/deleteDocument",
  "DELETE",
  "/documents/{id}",
  { empty: true },
);

/** Documents: its operations as methods. */
export class DocumentsApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /documents`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/documents}
   */
  uploadDocumentForVerificationChecks(params: UploadDocumentForVerificationChecksParams, options?: CallOptions): ApiCall<Document, ServiceError> {
    return uploadDocumentForVerificationChecks(this.#client, params, options);
  }

  /**
   * `GET /documents/{id}`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/documents/(id)}
   */
  getDocument(params: GetDocumentParams, options?: CallOptions): ApiCall<Document, ServiceError> {
    return getDocument(this.#client, params, options);
  }

  /**
   * `PATCH /documents/{id}`
   *
   * - Role: none documented
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/patch/documents/(id)}
   */
  updateDocument(params: UpdateDocumentParams, options?: CallOptions): ApiCall<Document, ServiceError> {
    return updateDocument(this.#client, params, options);
  }

  /**
   * `DELETE /documents/{id}`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/delete/documents/(id)}
   */
  deleteDocument(params: DeleteDocumentParams, options?: CallOptions): ApiCall<void, ServiceError> {
    return deleteDocument(this.#client, params, options);
  }
}
