// Made by `npm run generate` from spec/facts/legal-entity-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation, type OperationWithOptionalParams } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  OnboardingLink,
  OnboardingLinkInfo,
  OnboardingTheme,
  OnboardingThemes,
  RestServiceError,
} from "./types.ts";

export interface GetLinkToAdyenhostedOnboardingPageParams {
  /** Its id. */
  id: string;
  body: OnboardingLinkInfo;
}

/**
 * `POST /legalEntities/{id}/onboardingLinks`
 *
 * Makes a link to the page where a user gives the data that is missing. It works once, within 4 minutes: make it
 * when the user clicks, and never mail it.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/onboardingLinks}
 */
export const getLinkToAdyenhostedOnboardingPage: Operation<GetLinkToAdyenhostedOnboardingPageParams, OnboardingLink, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "hosted-onboarding/getLinkToAdyenhostedOnboardingPage",
  "POST",
  "/legalEntities/{id}/onboardingLinks",
  { body: true },
);

/**
 * `GET /themes`
 *
 * Lists the themes that onboarding pages can have.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/themes}
 */
export const listHostedOnboardingPageThemes: OperationWithOptionalParams<Record<never, never>, OnboardingThemes, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "hosted-onboarding/listHostedOnboardingPageThemes",
  "GET",
  "/themes",
);

export interface GetOnboardingLinkThemeParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /themes/{id}`
 *
 * Answers one theme of onboarding pages.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/themes/(id)}
 */
export const getOnboardingLinkTheme: Operation<GetOnboardingLinkThemeParams, OnboardingTheme, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "hosted-onboarding/getOnboardingLinkTheme",
  "GET",
  "/themes/{id}",
);

/** Hosted Onboarding: its operations as methods. */
export interface HostedOnboardingApi {
  /**
   * `POST /legalEntities/{id}/onboardingLinks`
   *
   * Makes a link to the page where a user gives the data that is missing. It works once, within 4 minutes: make it
   * when the user clicks, and never mail it.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/post/legalEntities/(id)/onboardingLinks}
   */
  getLinkToAdyenhostedOnboardingPage(params: GetLinkToAdyenhostedOnboardingPageParams, options?: CallOptions): ApiCall<OnboardingLink, RestServiceError>;

  /**
   * `GET /themes`
   *
   * Lists the themes that onboarding pages can have.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/themes}
   */
  listHostedOnboardingPageThemes(params?: Record<never, never>, options?: CallOptions): ApiCall<OnboardingThemes, RestServiceError>;

  /**
   * `GET /themes/{id}`
   *
   * Answers one theme of onboarding pages.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/3/get/themes/(id)}
   */
  getOnboardingLinkTheme(params: GetOnboardingLinkThemeParams, options?: CallOptions): ApiCall<OnboardingTheme, RestServiceError>;
}

export const HostedOnboardingApi: Facade<HostedOnboardingApi> = /* @__PURE__ */ facade({
  getLinkToAdyenhostedOnboardingPage,
  listHostedOnboardingPageThemes,
  getOnboardingLinkTheme,
});
