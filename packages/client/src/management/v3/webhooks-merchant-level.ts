// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { type PagedCall, pagedOperation, type PagedOperation } from "../../core/paged-call.ts";
import { api } from "./api.ts";
import type {
  CreateMerchantWebhookRequest,
  GenerateHmacKeyResponse,
  ListWebhooksResponse,
  RestServiceError,
  TestWebhookRequest,
  TestWebhookResponse,
  UpdateMerchantWebhookRequest,
  Webhook,
} from "./types.ts";

export interface ListAllWebhooksParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Which page, counted from 1. At least 1. */
  pageNumber?: number | undefined;
  /** How many items on a page. At least 1. At most 100. Default: 10. */
  pageSize?: number | undefined;
}

/**
 * `GET /merchants/{merchantId}/webhooks`
 *
 * Lists the webhooks of one merchant account, page by page. Webhooks of its company reach it too and are not
 * listed here.
 *
 * - Role: Management API—Webhooks read or Management API—Webhooks read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/webhooks}
 */
export const listAllWebhooks: PagedOperation<ListAllWebhooksParams, Webhook, ListWebhooksResponse, RestServiceError> = /* @__PURE__ */ pagedOperation(
  api,
  "webhooks-merchant-level/listAllWebhooks",
  "GET",
  "/merchants/{merchantId}/webhooks",
  ["pageNumber", "pageSize"],
  { style: "pageNumber", items: "data", size: 10 },
);

export interface SetUpWebhookParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: CreateMerchantWebhookRequest;
}

/**
 * `POST /merchants/{merchantId}/webhooks`
 *
 * Sets up a webhook for one merchant account. An address that a company's webhook serves already gets each event
 * twice. Nothing is signed until `generateHmacKey` is called for it.
 *
 * - Role: Management API—Webhooks read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/webhooks}
 */
export const setUpWebhook: Operation<SetUpWebhookParams, Webhook, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-merchant-level/setUpWebhook",
  "POST",
  "/merchants/{merchantId}/webhooks",
  { body: true },
);

export interface GetWebhookParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the webhook. */
  webhookId: string;
}

/**
 * `GET /merchants/{merchantId}/webhooks/{webhookId}`
 *
 * Answers the settings of a merchant account's webhook. Its HMAC key and password are never shown.
 *
 * - Role: Management API—Webhooks read or Management API—Webhooks read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/webhooks/(webhookId)}
 */
export const getWebhook: Operation<GetWebhookParams, Webhook, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-merchant-level/getWebhook",
  "GET",
  "/merchants/{merchantId}/webhooks/{webhookId}",
);

export interface UpdateWebhookParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the webhook. */
  webhookId: string;
  body: UpdateMerchantWebhookRequest;
}

/**
 * `PATCH /merchants/{merchantId}/webhooks/{webhookId}`
 *
 * Changes the settings of a merchant account's webhook; what is left out stays.
 *
 * - Role: Management API—Webhooks read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/webhooks/(webhookId)}
 */
export const updateWebhook: Operation<UpdateWebhookParams, Webhook, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-merchant-level/updateWebhook",
  "PATCH",
  "/merchants/{merchantId}/webhooks/{webhookId}",
  { body: true },
);

export interface RemoveWebhookParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the webhook. */
  webhookId: string;
}

/**
 * `DELETE /merchants/{merchantId}/webhooks/{webhookId}`
 *
 * Removes a webhook of a merchant account. `active: false` stops it and keeps its settings.
 *
 * - Role: Management API—Webhooks read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/webhooks/(webhookId)}
 */
export const removeWebhook: Operation<RemoveWebhookParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-merchant-level/removeWebhook",
  "DELETE",
  "/merchants/{merchantId}/webhooks/{webhookId}",
  { empty: true },
);

export interface GenerateHmacKeyParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the webhook. */
  webhookId: string;
}

/**
 * `POST /merchants/{merchantId}/webhooks/{webhookId}/generateHmac`
 *
 * Makes a new HMAC key for a merchant account's webhook and answers it this one time, as 64 hex digits. Queued
 * events keep the old signature: accept both keys for a while.
 *
 * - Role: Management API—Webhooks read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/webhooks/(webhookId)/generateHmac}
 */
export const generateHmacKey: Operation<GenerateHmacKeyParams, GenerateHmacKeyResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-merchant-level/generateHmacKey",
  "POST",
  "/merchants/{merchantId}/webhooks/{webhookId}/generateHmac",
);

export interface TestWebhookParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the webhook. */
  webhookId: string;
  body: TestWebhookRequest;
}

/**
 * `POST /merchants/{merchantId}/webhooks/{webhookId}/test`
 *
 * Has sample events sent to a merchant account's webhook and tells what your server answered. Four samples per
 * event code, in EUR and GBP. Status 200 here does not mean that they arrived: read `status`.
 *
 * - Role: Management API—Webhooks read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/webhooks/(webhookId)/test}
 */
export const testWebhook: Operation<TestWebhookParams, TestWebhookResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "webhooks-merchant-level/testWebhook",
  "POST",
  "/merchants/{merchantId}/webhooks/{webhookId}/test",
  { body: true },
);

/** Webhooks - merchant level: its operations as methods. */
export interface WebhooksMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/webhooks`
   *
   * Lists the webhooks of one merchant account, page by page. Webhooks of its company reach it too and are not
   * listed here.
   *
   * - Role: Management API—Webhooks read or Management API—Webhooks read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/webhooks}
   */
  listAllWebhooks(params: ListAllWebhooksParams, options?: CallOptions): PagedCall<Webhook, ListWebhooksResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/webhooks`
   *
   * Sets up a webhook for one merchant account. An address that a company's webhook serves already gets each event
   * twice. Nothing is signed until `generateHmacKey` is called for it.
   *
   * - Role: Management API—Webhooks read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/webhooks}
   */
  setUpWebhook(params: SetUpWebhookParams, options?: CallOptions): ApiCall<Webhook, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/webhooks/{webhookId}`
   *
   * Answers the settings of a merchant account's webhook. Its HMAC key and password are never shown.
   *
   * - Role: Management API—Webhooks read or Management API—Webhooks read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/webhooks/(webhookId)}
   */
  getWebhook(params: GetWebhookParams, options?: CallOptions): ApiCall<Webhook, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/webhooks/{webhookId}`
   *
   * Changes the settings of a merchant account's webhook; what is left out stays.
   *
   * - Role: Management API—Webhooks read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/webhooks/(webhookId)}
   */
  updateWebhook(params: UpdateWebhookParams, options?: CallOptions): ApiCall<Webhook, RestServiceError>;

  /**
   * `DELETE /merchants/{merchantId}/webhooks/{webhookId}`
   *
   * Removes a webhook of a merchant account. `active: false` stops it and keeps its settings.
   *
   * - Role: Management API—Webhooks read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/webhooks/(webhookId)}
   */
  removeWebhook(params: RemoveWebhookParams, options?: CallOptions): ApiCall<void, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/webhooks/{webhookId}/generateHmac`
   *
   * Makes a new HMAC key for a merchant account's webhook and answers it this one time, as 64 hex digits. Queued
   * events keep the old signature: accept both keys for a while.
   *
   * - Role: Management API—Webhooks read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/webhooks/(webhookId)/generateHmac}
   */
  generateHmacKey(params: GenerateHmacKeyParams, options?: CallOptions): ApiCall<GenerateHmacKeyResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/webhooks/{webhookId}/test`
   *
   * Has sample events sent to a merchant account's webhook and tells what your server answered. Four samples per
   * event code, in EUR and GBP. Status 200 here does not mean that they arrived: read `status`.
   *
   * - Role: Management API—Webhooks read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/webhooks/(webhookId)/test}
   */
  testWebhook(params: TestWebhookParams, options?: CallOptions): ApiCall<TestWebhookResponse, RestServiceError>;
}

export const WebhooksMerchantLevelApi: Facade<WebhooksMerchantLevelApi> = /* @__PURE__ */ facade({
  listAllWebhooks,
  setUpWebhook,
  getWebhook,
  updateWebhook,
  removeWebhook,
  generateHmacKey,
  testWebhook,
});
