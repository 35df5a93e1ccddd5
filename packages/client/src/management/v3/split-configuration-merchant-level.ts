// Made by `npm run generate` from spec/facts/management-v3.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  RestServiceError,
  SplitConfiguration,
  SplitConfigurationInResponse,
  SplitConfigurationList,
  SplitConfigurationRule,
  UpdateSplitConfigurationLogicRequest,
  UpdateSplitConfigurationRequest,
  UpdateSplitConfigurationRuleRequest,
} from "./types.ts";

export interface ListSplitConfigurationsParams {
  /** Name of the merchant account. */
  merchantId: string;
}

/**
 * `GET /merchants/{merchantId}/splitConfigurations`
 *
 * Lists the split configurations of a merchant account with all their rules, without pages.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/splitConfigurations}
 */
export const listSplitConfigurations: Operation<ListSplitConfigurationsParams, SplitConfigurationList, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/listSplitConfigurations",
  "GET",
  "/merchants/{merchantId}/splitConfigurations",
);

export interface CreateSplitConfigurationParams {
  /** Name of the merchant account. */
  merchantId: string;
  body: SplitConfiguration;
}

/**
 * `POST /merchants/{merchantId}/splitConfigurations`
 *
 * Makes a set of rules by which payments are split by themselves. It has no effect until a store names it in
 * `splitConfiguration`.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/splitConfigurations}
 */
export const createSplitConfiguration: Operation<CreateSplitConfigurationParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/createSplitConfiguration",
  "POST",
  "/merchants/{merchantId}/splitConfigurations",
  { body: true },
);

export interface GetSplitConfigurationParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the split configuration. */
  splitConfigurationId: string;
}

/**
 * `GET /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
 *
 * Answers one split configuration with its rules.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
 */
export const getSplitConfiguration: Operation<GetSplitConfigurationParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/getSplitConfiguration",
  "GET",
  "/merchants/{merchantId}/splitConfigurations/{splitConfigurationId}",
);

export interface CreateRuleParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the split configuration. */
  splitConfigurationId: string;
  body: SplitConfigurationRule;
}

/**
 * `POST /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
 *
 * Adds a rule to a split configuration and answers the whole of it.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
 */
export const createRule: Operation<CreateRuleParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/createRule",
  "POST",
  "/merchants/{merchantId}/splitConfigurations/{splitConfigurationId}",
  { body: true },
);

export interface UpdateSplitConfigurationDescriptionParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the split configuration. */
  splitConfigurationId: string;
  body: UpdateSplitConfigurationRequest;
}

/**
 * `PATCH /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
 *
 * Changes the description of a split configuration and nothing else.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
 */
export const updateSplitConfigurationDescription: Operation<UpdateSplitConfigurationDescriptionParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/updateSplitConfigurationDescription",
  "PATCH",
  "/merchants/{merchantId}/splitConfigurations/{splitConfigurationId}",
  { body: true },
);

export interface DeleteSplitConfigurationParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the split configuration. */
  splitConfigurationId: string;
}

/**
 * `DELETE /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
 *
 * Deletes a split configuration and answers what it was. Stores that use it split no more.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
 */
export const deleteSplitConfiguration: Operation<DeleteSplitConfigurationParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/deleteSplitConfiguration",
  "DELETE",
  "/merchants/{merchantId}/splitConfigurations/{splitConfigurationId}",
);

export interface UpdateSplitConditionsParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the split configuration. */
  splitConfigurationId: string;
  /** Id of the rule. */
  ruleId: string;
  body: UpdateSplitConfigurationRuleRequest;
}

/**
 * `PATCH /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}`
 *
 * Changes when a rule applies: payment method, currency, sales channel. All conditions are sent anew.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)/rules/(ruleId)}
 */
export const updateSplitConditions: Operation<UpdateSplitConditionsParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/updateSplitConditions",
  "PATCH",
  "/merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}",
  { body: true },
);

export interface DeleteSplitConfigurationRuleParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the split configuration. */
  splitConfigurationId: string;
  /** Id of the rule. */
  ruleId: string;
}

/**
 * `DELETE /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}`
 *
 * Deletes a rule of a split configuration and answers what is left.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)/rules/(ruleId)}
 */
export const deleteSplitConfigurationRule: Operation<DeleteSplitConfigurationRuleParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/deleteSplitConfigurationRule",
  "DELETE",
  "/merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}",
);

export interface UpdateSplitLogicParams {
  /** Name of the merchant account. */
  merchantId: string;
  /** Id of the split configuration. */
  splitConfigurationId: string;
  /** Id of the rule. */
  ruleId: string;
  /** Id of the split logic. */
  splitLogicId: string;
  body: UpdateSplitConfigurationLogicRequest;
}

/**
 * `PATCH /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}/splitLogic/{splitLogicId}`
 *
 * Changes how a rule divides money: commission, fees, refunds, chargebacks. Holds for payments from now on.
 *
 * - Role: Management API—SplitConfiguration read and write
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 *
 * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)/rules/(ruleId)/splitLogic/(splitLogicId)}
 */
export const updateSplitLogic: Operation<UpdateSplitLogicParams, SplitConfigurationInResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "split-configuration-merchant-level/updateSplitLogic",
  "PATCH",
  "/merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}/splitLogic/{splitLogicId}",
  { body: true },
);

/** Split configuration - merchant level: its operations as methods. */
export interface SplitConfigurationMerchantLevelApi {
  /**
   * `GET /merchants/{merchantId}/splitConfigurations`
   *
   * Lists the split configurations of a merchant account with all their rules, without pages.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/splitConfigurations}
   */
  listSplitConfigurations(params: ListSplitConfigurationsParams, options?: CallOptions): ApiCall<SplitConfigurationList, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/splitConfigurations`
   *
   * Makes a set of rules by which payments are split by themselves. It has no effect until a store names it in
   * `splitConfiguration`.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/splitConfigurations}
   */
  createSplitConfiguration(params: CreateSplitConfigurationParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;

  /**
   * `GET /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
   *
   * Answers one split configuration with its rules.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/get/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
   */
  getSplitConfiguration(params: GetSplitConfigurationParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;

  /**
   * `POST /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
   *
   * Adds a rule to a split configuration and answers the whole of it.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/post/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
   */
  createRule(params: CreateRuleParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
   *
   * Changes the description of a split configuration and nothing else.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
   */
  updateSplitConfigurationDescription(params: UpdateSplitConfigurationDescriptionParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;

  /**
   * `DELETE /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}`
   *
   * Deletes a split configuration and answers what it was. Stores that use it split no more.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)}
   */
  deleteSplitConfiguration(params: DeleteSplitConfigurationParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}`
   *
   * Changes when a rule applies: payment method, currency, sales channel. All conditions are sent anew.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)/rules/(ruleId)}
   */
  updateSplitConditions(params: UpdateSplitConditionsParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;

  /**
   * `DELETE /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}`
   *
   * Deletes a rule of a split configuration and answers what is left.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/delete/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)/rules/(ruleId)}
   */
  deleteSplitConfigurationRule(params: DeleteSplitConfigurationRuleParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;

  /**
   * `PATCH /merchants/{merchantId}/splitConfigurations/{splitConfigurationId}/rules/{ruleId}/splitLogic/{splitLogicId}`
   *
   * Changes how a rule divides money: commission, fees, refunds, chargebacks. Holds for payments from now on.
   *
   * - Role: Management API—SplitConfiguration read and write
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   *
   * @see {@link https://docs.adyen.com/api-explorer/Management/3/patch/merchants/(merchantId)/splitConfigurations/(splitConfigurationId)/rules/(ruleId)/splitLogic/(splitLogicId)}
   */
  updateSplitLogic(params: UpdateSplitLogicParams, options?: CallOptions): ApiCall<SplitConfigurationInResponse, RestServiceError>;
}

export const SplitConfigurationMerchantLevelApi: Facade<SplitConfigurationMerchantLevelApi> = /* @__PURE__ */ facade({
  listSplitConfigurations,
  createSplitConfiguration,
  getSplitConfiguration,
  createRule,
  updateSplitConfigurationDescription,
  deleteSplitConfiguration,
  updateSplitConditions,
  deleteSplitConfigurationRule,
  updateSplitLogic,
});
