// Made by `npm run generate` from spec/facts/checkout-v70.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { AdyenClient } from "../../core/client.ts";
import type { CallOptions } from "../../core/options.ts";
import { operation, type Operation, type OperationWithOptionalParams } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  CheckoutForwardRequest,
  CheckoutForwardResponse,
  ListStoredPaymentMethodsResponse,
  StoredPaymentMethodRequest,
  StoredPaymentMethodResource,
} from "./types.ts";

/** Parameters of {@link forward}. */
export interface ForwardParams {
  body: CheckoutForwardRequest;
}

/**
 * `POST /forward`
 *
 * - Role: none documented
 * - Retry: safe to repeat under one idempotency key
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/forward}
 */
export const forward: Operation<ForwardParams, CheckoutForwardResponse, unknown> = /* @__PURE__ */ operation(
  api,
  "recurring/forward",
  "POST",
  "/forward",
  { body: true, keyed: true },
);

/** Parameters of {@link getTokensForStoredPaymentDetails}. */
export interface GetTokensForStoredPaymentDetailsParams {
  shopperReference?: string | undefined;
  merchantAccount?: string | undefined;
}

/**
 * `GET /storedPaymentMethods`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Since version 70
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/get/storedPaymentMethods}
 */
export const getTokensForStoredPaymentDetails: OperationWithOptionalParams<GetTokensForStoredPaymentDetailsParams, ListStoredPaymentMethodsResponse, unknown> = /* @__PURE__ */ operation(
  api,
  "recurring/getTokensForStoredPaymentDetails",
  "GET",
  "/storedPaymentMethods",
  { query: ["shopperReference", "merchantAccount"] },
);

/** Parameters of {@link storedPaymentMethods}. */
export interface StoredPaymentMethodsParams {
  body: StoredPaymentMethodRequest;
}

/**
 * `POST /storedPaymentMethods`
 *
 * - Role: none documented
 * - Retry: safe to repeat under one idempotency key
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/storedPaymentMethods}
 */
export const storedPaymentMethods: Operation<StoredPaymentMethodsParams, StoredPaymentMethodResource, unknown> = /* @__PURE__ */ operation(
  api,
  "recurring/storedPaymentMethods",
  "POST",
  "/storedPaymentMethods",
  { body: true, keyed: true },
);

/** Parameters of {@link deleteTokenForStoredPaymentDetails}. */
export interface DeleteTokenForStoredPaymentDetailsParams {
  storedPaymentMethodId: string;
  shopperReference: string;
  merchantAccount: string;
}

/**
 * `DELETE /storedPaymentMethods/{storedPaymentMethodId}`
 *
 * - Role: none documented
 * - Retry: safe to repeat
 * - Since version 70
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/delete/storedPaymentMethods/(storedPaymentMethodId)}
 */
export const deleteTokenForStoredPaymentDetails: Operation<DeleteTokenForStoredPaymentDetailsParams, void, unknown> = /* @__PURE__ */ operation(
  api,
  "recurring/deleteTokenForStoredPaymentDetails",
  "DELETE",
  "/storedPaymentMethods/{storedPaymentMethodId}",
  { query: ["shopperReference", "merchantAccount"], empty: true },
);

/** Recurring: its operations as methods. */
export class RecurringApi {
  readonly #client: AdyenClient;

  constructor(client: AdyenClient) {
    this.#client = client;
  }

  /**
   * `POST /forward`
   *
   * - Role: none documented
   * - Retry: safe to repeat under one idempotency key
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/forward}
   */
  forward(params: ForwardParams, options?: CallOptions): ApiCall<CheckoutForwardResponse, unknown> {
    return forward(this.#client, params, options);
  }

  /**
   * `GET /storedPaymentMethods`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Since version 70
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/get/storedPaymentMethods}
   */
  getTokensForStoredPaymentDetails(params?: GetTokensForStoredPaymentDetailsParams, options?: CallOptions): ApiCall<ListStoredPaymentMethodsResponse, unknown> {
    return getTokensForStoredPaymentDetails(this.#client, params, options);
  }

  /**
   * `POST /storedPaymentMethods`
   *
   * - Role: none documented
   * - Retry: safe to repeat under one idempotency key
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/storedPaymentMethods}
   */
  storedPaymentMethods(params: StoredPaymentMethodsParams, options?: CallOptions): ApiCall<StoredPaymentMethodResource, unknown> {
    return storedPaymentMethods(this.#client, params, options);
  }

  /**
   * `DELETE /storedPaymentMethods/{storedPaymentMethodId}`
   *
   * - Role: none documented
   * - Retry: safe to repeat
   * - Since version 70
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/delete/storedPaymentMethods/(storedPaymentMethodId)}
   */
  deleteTokenForStoredPaymentDetails(params: DeleteTokenForStoredPaymentDetailsParams, options?: CallOptions): ApiCall<void, unknown> {
    return deleteTokenForStoredPaymentDetails(this.#client, params, options);
  }
}
