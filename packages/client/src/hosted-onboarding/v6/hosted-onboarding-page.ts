// Made by `npm run generate` from spec/facts/hosted-onboarding-v6.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { GetOnboardingUrlRequest, GetOnboardingUrlResponse, ServiceError } from "./types.ts";

export interface GetOnboardingUrlParams {
  body: GetOnboardingUrlRequest;
}

/**
 * `POST /getOnboardingUrl`
 *
 * Makes a link to the page where an account holder of a classic platform gives its data. It ends soon: make it
 * when it is needed.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/}
 */
export const getOnboardingUrl: Operation<GetOnboardingUrlParams, GetOnboardingUrlResponse, ServiceError> = /* @__PURE__ */ operation(
  api,
  "hosted-onboarding-page/getOnboardingUrl",
  "POST",
  "/getOnboardingUrl",
  { body: true },
);

/** Hosted Onboarding Page: its operations as methods. */
export interface HostedOnboardingPageApi {
  /**
   * `POST /getOnboardingUrl`
   *
   * Makes a link to the page where an account holder of a classic platform gives its data. It ends soon: make it
   * when it is needed.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/}
   */
  getOnboardingUrl(params: GetOnboardingUrlParams, options?: CallOptions): ApiCall<GetOnboardingUrlResponse, ServiceError>;
}

export const HostedOnboardingPageApi: Facade<HostedOnboardingPageApi> = /* @__PURE__ */ facade({
  getOnboardingUrl,
});
