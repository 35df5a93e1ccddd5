// Made by `npm run generate` from spec/facts/data-protection-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { ServiceError, SubjectErasureByPspReferenceRequest, SubjectErasureResponse } from "./types.ts";

export interface RequestSubjectErasureParams {
  body: SubjectErasureByPspReferenceRequest;
}

/**
 * `POST /requestSubjectErasure`
 *
 * Deletes a shopper's personal data by a payment of theirs, for good. Refused while the shopper has stored
 * payment details in use, unless `forceErasure` is set; those are not ended by it.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const requestSubjectErasure: Operation<RequestSubjectErasureParams, SubjectErasureResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/requestSubjectErasure",
  "POST",
  "/requestSubjectErasure",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /requestSubjectErasure`
   *
   * Deletes a shopper's personal data by a payment of theirs, for good. Refused while the shopper has stored
   * payment details in use, unless `forceErasure` is set; those are not ended by it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  requestSubjectErasure(params: RequestSubjectErasureParams, options?: CallOptions): ApiCall<SubjectErasureResponse, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  requestSubjectErasure,
});
