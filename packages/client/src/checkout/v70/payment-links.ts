// Made by `npm run generate` from spec/facts/checkout-v70.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { PaymentLinkRequest, PaymentLinkResponse, ServiceError, UpdatePaymentLinkRequest } from "./types.ts";

export interface PaymentLinksParams {
  body: PaymentLinkRequest;
}

/**
 * `POST /paymentLinks`
 *
 * Makes a link to a payment page that Adyen hosts, good for 24 hours unless `expiresAt` says otherwise and for
 * 70 days at most. That the link was used is told by AUTHORISATION webhook, with `paymentLinkId` in its
 * additional data.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/paymentLinks}
 */
export const paymentLinks: Operation<PaymentLinksParams, PaymentLinkResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-links/paymentLinks",
  "POST",
  "/paymentLinks",
  { body: true, keyed: true },
);

export interface GetPaymentLinkParams {
  /** Id of the payment link, beginning with `PL`. */
  linkId: string;
}

/**
 * `GET /paymentLinks/{linkId}`
 *
 * Answers a payment link with its status: `active`, `completed`, `expired`, `paid` or `paymentPending`. Webhooks
 * tell it sooner; do not poll it for outcomes.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/get/paymentLinks/(linkId)}
 */
export const getPaymentLink: Operation<GetPaymentLinkParams, PaymentLinkResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-links/getPaymentLink",
  "GET",
  "/paymentLinks/{linkId}",
);

export interface UpdatePaymentLinkParams {
  /** Id of the payment link, beginning with `PL`. */
  linkId: string;
  body: UpdatePaymentLinkRequest;
}

/**
 * `PATCH /paymentLinks/{linkId}`
 *
 * Ends a payment link early. The only change that is possible is `status: "expired"`; for another amount make
 * another link.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/patch/paymentLinks/(linkId)}
 */
export const updatePaymentLink: Operation<UpdatePaymentLinkParams, PaymentLinkResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-links/updatePaymentLink",
  "PATCH",
  "/paymentLinks/{linkId}",
  { body: true },
);

/** Payment links: its operations as methods. */
export interface PaymentLinksApi {
  /**
   * `POST /paymentLinks`
   *
   * Makes a link to a payment page that Adyen hosts, good for 24 hours unless `expiresAt` says otherwise and for
   * 70 days at most. That the link was used is told by AUTHORISATION webhook, with `paymentLinkId` in its
   * additional data.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/post/paymentLinks}
   */
  paymentLinks(params: PaymentLinksParams, options?: CallOptions): ApiCall<PaymentLinkResponse, ServiceError>;

  /**
   * `GET /paymentLinks/{linkId}`
   *
   * Answers a payment link with its status: `active`, `completed`, `expired`, `paid` or `paymentPending`. Webhooks
   * tell it sooner; do not poll it for outcomes.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/get/paymentLinks/(linkId)}
   */
  getPaymentLink(params: GetPaymentLinkParams, options?: CallOptions): ApiCall<PaymentLinkResponse, ServiceError>;

  /**
   * `PATCH /paymentLinks/{linkId}`
   *
   * Ends a payment link early. The only change that is possible is `status: "expired"`; for another amount make
   * another link.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/70/patch/paymentLinks/(linkId)}
   */
  updatePaymentLink(params: UpdatePaymentLinkParams, options?: CallOptions): ApiCall<PaymentLinkResponse, ServiceError>;
}

export const PaymentLinksApi: Facade<PaymentLinksApi> = /* @__PURE__ */ facade({
  paymentLinks,
  getPaymentLink,
  updatePaymentLink,
});
