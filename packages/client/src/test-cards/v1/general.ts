// Made by `npm run generate` from spec/facts/test-cards-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { CreateTestCardRangesRequest, CreateTestCardRangesResult, ServiceError } from "./types.ts";

export interface CreateTestCardRangesParams {
  body: CreateTestCardRangesRequest;
}

/**
 * `POST /createTestCardRanges`
 *
 * Makes card ranges of your own in the test environment, with the answers they give. Test only.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const createTestCardRanges: Operation<CreateTestCardRangesParams, CreateTestCardRangesResult, ServiceError> = /* @__PURE__ */ operation(
  api,
  "general/createTestCardRanges",
  "POST",
  "/createTestCardRanges",
  { body: true },
);

/** General: its operations as methods. */
export interface GeneralApi {
  /**
   * `POST /createTestCardRanges`
   *
   * Makes card ranges of your own in the test environment, with the answers they give. Test only.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  createTestCardRanges(params: CreateTestCardRangesParams, options?: CallOptions): ApiCall<CreateTestCardRangesResult, ServiceError>;
}

export const GeneralApi: Facade<GeneralApi> = /* @__PURE__ */ facade({
  createTestCardRanges,
});
