// Made by `npm run generate` from spec/facts/checkout-v71.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  DonationCampaignsRequest,
  DonationCampaignsResponse,
  DonationPaymentRequest,
  DonationPaymentResponse,
  ServiceError,
} from "./types.ts";

export interface DonationCampaignsParams {
  body: DonationCampaignsRequest;
}

/**
 * `POST /donationCampaigns`
 *
 * Lists the donation campaigns that are running for a merchant account and a currency, for the screen after a
 * payment.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 67
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/donationCampaigns}
 */
export const donationCampaigns: Operation<DonationCampaignsParams, DonationCampaignsResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "donations/donationCampaigns",
  "POST",
  "/donationCampaigns",
  { body: true, keyed: true },
);

export interface DonationsParams {
  body: DonationPaymentRequest;
}

/**
 * `POST /donations`
 *
 * Makes a donation with the `donationToken` of an earlier payment. It is a payment of its own: it can be
 * refused, and it has its own webhook.
 *
 * - Retry: safe to repeat under one idempotency key
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/donations}
 */
export const donations: Operation<DonationsParams, DonationPaymentResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "donations/donations",
  "POST",
  "/donations",
  { body: true, keyed: true },
);

/** Donations: its operations as methods. */
export interface DonationsApi {
  /**
   * `POST /donationCampaigns`
   *
   * Lists the donation campaigns that are running for a merchant account and a currency, for the screen after a
   * payment.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 67
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/donationCampaigns}
   */
  donationCampaigns(params: DonationCampaignsParams, options?: CallOptions): ApiCall<DonationCampaignsResponse, ServiceError>;

  /**
   * `POST /donations`
   *
   * Makes a donation with the `donationToken` of an earlier payment. It is a payment of its own: it can be
   * refused, and it has its own webhook.
   *
   * - Retry: safe to repeat under one idempotency key
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Checkout/71/post/donations}
   */
  donations(params: DonationsParams, options?: CallOptions): ApiCall<DonationPaymentResponse, ServiceError>;
}

export const DonationsApi: Facade<DonationsApi> = /* @__PURE__ */ facade({
  donationCampaigns,
  donations,
});
