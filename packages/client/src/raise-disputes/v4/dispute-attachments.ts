// Made by `npm run generate` from spec/facts/raise-disputes-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  AttachDocumentResponse,
  DefaultErrorResponseEntity,
  DisputeAttachment,
  DisputeAttachmentInResponse,
} from "./types.ts";

export interface GetAllAttachmentsParams {
  /** Id of the dispute. */
  disputeId: string;
}

/**
 * `GET /disputes/{disputeId}/attachments`
 *
 * Lists the attachments of a dispute.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getAllAttachments: Operation<GetAllAttachmentsParams, DisputeAttachmentInResponse[], DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "dispute-attachments/getAllAttachments",
  "GET",
  "/disputes/{disputeId}/attachments",
);

export interface CreateAttachmentParams {
  /** Id of the dispute. */
  disputeId: string;
  body: DisputeAttachment;
}

/**
 * `POST /disputes/{disputeId}/attachments`
 *
 * Adds a document to a draft, as Base64 without line breaks: JPEG, PDF or TIFF, with a file name of at most 17
 * characters.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createAttachment: Operation<CreateAttachmentParams, AttachDocumentResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "dispute-attachments/createAttachment",
  "POST",
  "/disputes/{disputeId}/attachments",
  { body: true },
);

export interface GetAttachmentParams {
  /** Id of the dispute. */
  disputeId: string;
  /** Id of the attachment. */
  attachmentId: string;
}

/**
 * `GET /disputes/{disputeId}/attachments/{attachmentId}`
 *
 * Answers one attachment of a dispute with its content.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getAttachment: Operation<GetAttachmentParams, DisputeAttachmentInResponse, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "dispute-attachments/getAttachment",
  "GET",
  "/disputes/{disputeId}/attachments/{attachmentId}",
);

export interface DeleteAttachmentParams {
  /** Id of the dispute. */
  disputeId: string;
  /** Id of the attachment. */
  attachmentId: string;
}

/**
 * `DELETE /disputes/{disputeId}/attachments/{attachmentId}`
 *
 * Removes an attachment from a draft. Adyen may keep the file where rules ask for it.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const deleteAttachment: Operation<DeleteAttachmentParams, void, DefaultErrorResponseEntity> = /* @__PURE__ */ operation(
  api,
  "dispute-attachments/deleteAttachment",
  "DELETE",
  "/disputes/{disputeId}/attachments/{attachmentId}",
  { empty: true },
);

/** Dispute Attachments: its operations as methods. */
export interface DisputeAttachmentsApi {
  /**
   * `GET /disputes/{disputeId}/attachments`
   *
   * Lists the attachments of a dispute.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getAllAttachments(params: GetAllAttachmentsParams, options?: CallOptions): ApiCall<DisputeAttachmentInResponse[], DefaultErrorResponseEntity>;

  /**
   * `POST /disputes/{disputeId}/attachments`
   *
   * Adds a document to a draft, as Base64 without line breaks: JPEG, PDF or TIFF, with a file name of at most 17
   * characters.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createAttachment(params: CreateAttachmentParams, options?: CallOptions): ApiCall<AttachDocumentResponse, DefaultErrorResponseEntity>;

  /**
   * `GET /disputes/{disputeId}/attachments/{attachmentId}`
   *
   * Answers one attachment of a dispute with its content.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getAttachment(params: GetAttachmentParams, options?: CallOptions): ApiCall<DisputeAttachmentInResponse, DefaultErrorResponseEntity>;

  /**
   * `DELETE /disputes/{disputeId}/attachments/{attachmentId}`
   *
   * Removes an attachment from a draft. Adyen may keep the file where rules ask for it.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  deleteAttachment(params: DeleteAttachmentParams, options?: CallOptions): ApiCall<void, DefaultErrorResponseEntity>;
}

export const DisputeAttachmentsApi: Facade<DisputeAttachmentsApi> = /* @__PURE__ */ facade({
  getAllAttachments,
  createAttachment,
  getAttachment,
  deleteAttachment,
});
