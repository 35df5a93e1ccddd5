// Made by `npm run generate` from spec/facts/balance-platform-v1.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  PaymentInstrumentGroup,
  PaymentInstrumentGroupInfo,
  RestServiceError,
  TransactionRulesResponse,
} from "./types.ts";

export interface CreatePaymentInstrumentGroupParams {
  body: PaymentInstrumentGroupInfo;
}

/**
 * `POST /paymentInstrumentGroups`
 *
 * Makes a group of cards, so that one transaction rule holds for all of them.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/paymentInstrumentGroups}
 */
export const createPaymentInstrumentGroup: Operation<CreatePaymentInstrumentGroupParams, PaymentInstrumentGroup, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instrument-groups/createPaymentInstrumentGroup",
  "POST",
  "/paymentInstrumentGroups",
  { body: true },
);

export interface GetPaymentInstrumentGroupParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /paymentInstrumentGroups/{id}`
 *
 * Answers one group of cards.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/paymentInstrumentGroups/(id)}
 */
export const getPaymentInstrumentGroup: Operation<GetPaymentInstrumentGroupParams, PaymentInstrumentGroup, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instrument-groups/getPaymentInstrumentGroup",
  "GET",
  "/paymentInstrumentGroups/{id}",
);

export interface GetAllTransactionRulesForPaymentInstrumentGroupParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /paymentInstrumentGroups/{id}/transactionRules`
 *
 * Lists the transaction rules of a group of cards, without pages.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/paymentInstrumentGroups/(id)/transactionRules}
 */
export const getAllTransactionRulesForPaymentInstrumentGroup: Operation<GetAllTransactionRulesForPaymentInstrumentGroupParams, TransactionRulesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instrument-groups/getAllTransactionRulesForPaymentInstrumentGroup",
  "GET",
  "/paymentInstrumentGroups/{id}/transactionRules",
);

/** Payment instrument groups: its operations as methods. */
export interface PaymentInstrumentGroupsApi {
  /**
   * `POST /paymentInstrumentGroups`
   *
   * Makes a group of cards, so that one transaction rule holds for all of them.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/post/paymentInstrumentGroups}
   */
  createPaymentInstrumentGroup(params: CreatePaymentInstrumentGroupParams, options?: CallOptions): ApiCall<PaymentInstrumentGroup, RestServiceError>;

  /**
   * `GET /paymentInstrumentGroups/{id}`
   *
   * Answers one group of cards.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/paymentInstrumentGroups/(id)}
   */
  getPaymentInstrumentGroup(params: GetPaymentInstrumentGroupParams, options?: CallOptions): ApiCall<PaymentInstrumentGroup, RestServiceError>;

  /**
   * `GET /paymentInstrumentGroups/{id}/transactionRules`
   *
   * Lists the transaction rules of a group of cards, without pages.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/1/get/paymentInstrumentGroups/(id)/transactionRules}
   */
  getAllTransactionRulesForPaymentInstrumentGroup(params: GetAllTransactionRulesForPaymentInstrumentGroupParams, options?: CallOptions): ApiCall<TransactionRulesResponse, RestServiceError>;
}

export const PaymentInstrumentGroupsApi: Facade<PaymentInstrumentGroupsApi> = /* @__PURE__ */ facade({
  createPaymentInstrumentGroup,
  getPaymentInstrumentGroup,
  getAllTransactionRulesForPaymentInstrumentGroup,
});
