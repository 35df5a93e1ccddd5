// Made by `npm run generate` from spec/facts/management-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  CreateCompanyWebhookRequest,
  GenerateHmacKeyResponse,
  ListWebhooksResponse,
  RestServiceError,
  TestCompanyWebhookRequest,
  TestWebhookResponse,
  UpdateCompanyWebhookRequest,
  Webhook,
} from "./types.ts";

export interface ListAllWebhooksParams {
  /** Name of the company account. */
  companyId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
}

/**
 * `GET /companies/{companyId}/webhooks`
 *
 * Lists the webhooks that are set up for a company account, page by page. Those of single merchant accounts are
 * listed there.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/webhooks}
 */
export const listAllWebhooks: PagedOperation<ListAllWebhooksParams, Webhook, ListWebhooksResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "webhooks-company-level/listAllWebhooks",
  "GET",
  "/companies/{companyId}/webhooks",
  ["pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface SetUpWebhookParams {
  /** Name of the company account. */
  companyId: string;
  body: CreateCompanyWebhookRequest;
}

/**
 * `POST /companies/{companyId}/webhooks`
 *
 * Sets up a webhook for merchant accounts of a company: `filterMerchantAccountType` and `filterMerchantAccounts`
 * say which. Nothing is signed until `generateHmacKey` is called for it.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/webhooks}
 */
export const setUpWebhook: Operation<SetUpWebhookParams, Webhook, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-company-level/setUpWebhook",
  "POST",
  "/companies/{companyId}/webhooks",
  { body: true },
);

export interface GetWebhookParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the webhook. */
  webhookId: string;
}

/**
 * `GET /companies/{companyId}/webhooks/{webhookId}`
 *
 * Answers the settings of a company's webhook. Its HMAC key and password are never shown.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/webhooks/(webhookId)}
 */
export const getWebhook: Operation<GetWebhookParams, Webhook, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-company-level/getWebhook",
  "GET",
  "/companies/{companyId}/webhooks/{webhookId}",
);

export interface UpdateWebhookParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the webhook. */
  webhookId: string;
  body: UpdateCompanyWebhookRequest;
}

/**
 * `PATCH /companies/{companyId}/webhooks/{webhookId}`
 *
 * Changes the settings of a company's webhook; what is left out stays.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/webhooks/(webhookId)}
 */
export const updateWebhook: Operation<UpdateWebhookParams, Webhook, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-company-level/updateWebhook",
  "PATCH",
  "/companies/{companyId}/webhooks/{webhookId}",
  { body: true },
);

export interface RemoveWebhookParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the webhook. */
  webhookId: string;
}

/**
 * `DELETE /companies/{companyId}/webhooks/{webhookId}`
 *
 * Removes a webhook of a company. `active: false` stops it and keeps its settings.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/delete/companies/(companyId)/webhooks/(webhookId)}
 */
export const removeWebhook: Operation<RemoveWebhookParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-company-level/removeWebhook",
  "DELETE",
  "/companies/{companyId}/webhooks/{webhookId}",
  { empty: true },
);

export interface GenerateHmacKeyParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the webhook. */
  webhookId: string;
}

/**
 * `POST /companies/{companyId}/webhooks/{webhookId}/generateHmac`
 *
 * Makes a new HMAC key for a company's webhook and answers it this one time, as 64 hex digits. Queued events
 * keep the old signature: accept both keys for a while.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/webhooks/(webhookId)/generateHmac}
 */
export const generateHmacKey: Operation<GenerateHmacKeyParams, GenerateHmacKeyResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-company-level/generateHmacKey",
  "POST",
  "/companies/{companyId}/webhooks/{webhookId}/generateHmac",
);

export interface TestWebhookParams {
  /** Name of the company account. */
  companyId: string;
  /** Id of the webhook. */
  webhookId: string;
  body: TestCompanyWebhookRequest;
}

/**
 * `POST /companies/{companyId}/webhooks/{webhookId}/test`
 *
 * Has sample events sent to a company's webhook and tells, per merchant account, what your server answered. At
 * most 20 accounts a call; name them when the webhook has more. Status 200 here does not mean that the samples
 * arrived: read `status`.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/webhooks/(webhookId)/test}
 */
export const testWebhook: Operation<TestWebhookParams, TestWebhookResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-company-level/testWebhook",
  "POST",
  "/companies/{companyId}/webhooks/{webhookId}/test",
  { body: true },
);

/** Webhooks - company level: its operations as methods. */
export interface WebhooksCompanyLevelApi {
  /**
   * `GET /companies/{companyId}/webhooks`
   *
   * Lists the webhooks that are set up for a company account, page by page. Those of single merchant accounts are
   * listed there.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/webhooks}
   */
  listAllWebhooks(params: ListAllWebhooksParams, options?: CallOptions): PagedCall<Webhook, ListWebhooksResponse, RestServiceError>;

  /**
   * `POST /companies/{companyId}/webhooks`
   *
   * Sets up a webhook for merchant accounts of a company: `filterMerchantAccountType` and `filterMerchantAccounts`
   * say which. Nothing is signed until `generateHmacKey` is called for it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/webhooks}
   */
  setUpWebhook(params: SetUpWebhookParams, options?: CallOptions): ApiCall<Webhook, RestServiceError>;

  /**
   * `GET /companies/{companyId}/webhooks/{webhookId}`
   *
   * Answers the settings of a company's webhook. Its HMAC key and password are never shown.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/get/companies/(companyId)/webhooks/(webhookId)}
   */
  getWebhook(params: GetWebhookParams, options?: CallOptions): ApiCall<Webhook, RestServiceError>;

  /**
   * `PATCH /companies/{companyId}/webhooks/{webhookId}`
   *
   * Changes the settings of a company's webhook; what is left out stays.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/patch/companies/(companyId)/webhooks/(webhookId)}
   */
  updateWebhook(params: UpdateWebhookParams, options?: CallOptions): ApiCall<Webhook, RestServiceError>;

  /**
   * `DELETE /companies/{companyId}/webhooks/{webhookId}`
   *
   * Removes a webhook of a company. `active: false` stops it and keeps its settings.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/delete/companies/(companyId)/webhooks/(webhookId)}
   */
  removeWebhook(params: RemoveWebhookParams, options?: CallOptions): ApiCall<void, RestServiceError>;

  /**
   * `POST /companies/{companyId}/webhooks/{webhookId}/generateHmac`
   *
   * Makes a new HMAC key for a company's webhook and answers it this one time, as 64 hex digits. Queued events
   * keep the old signature: accept both keys for a while.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/webhooks/(webhookId)/generateHmac}
   */
  generateHmacKey(params: GenerateHmacKeyParams, options?: CallOptions): ApiCall<GenerateHmacKeyResponse, RestServiceError>;

  /**
   * `POST /companies/{companyId}/webhooks/{webhookId}/test`
   *
   * Has sample events sent to a company's webhook and tells, per merchant account, what your server answered. At
   * most 20 accounts a call; name them when the webhook has more. Status 200 here does not mean that the samples
   * arrived: read `status`.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/1/post/companies/(companyId)/webhooks/(webhookId)/test}
   */
  testWebhook(params: TestWebhookParams, options?: CallOptions): ApiCall<TestWebhookResponse, RestServiceError>;
}

export const WebhooksCompanyLevelApi: Facade<WebhooksCompanyLevelApi> = /* @__PURE__ */ facade({
  listAllWebhooks,
  setUpWebhook,
  getWebhook,
  updateWebhook,
  removeWebhook,
  generateHmacKey,
  testWebhook,
});
