// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  ListNetworkTokensResponse,
  NetworkTokenActivationDataRequest,
  NetworkTokenActivationDataResponse,
  PaymentInstrument,
  PaymentInstrumentInfo,
  PaymentInstrumentRevealInfo,
  PaymentInstrumentRevealRequest,
  PaymentInstrumentRevealResponse,
  PaymentInstrumentUpdateRequest,
  RestServiceError,
  TransactionRulesResponse,
  UpdatePaymentInstrument,
} from "./types.ts";

export interface CreatePaymentInstrumentParams {
  body: PaymentInstrumentInfo;
}

/**
 * `POST /paymentInstruments`
 *
 * Issues a card or opens a business account on a balance account. A card's number is not in the answer: reveal
 * it. A repeat issues a second card.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments}
 */
export const createPaymentInstrument: Operation<CreatePaymentInstrumentParams, PaymentInstrument, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/createPaymentInstrument",
  "POST",
  "/paymentInstruments",
  { body: true },
);

export interface RevealDataOfPaymentInstrumentParams {
  body: PaymentInstrumentRevealRequest;
}

/**
 * `POST /paymentInstruments/reveal`
 *
 * Answers number, security code and expiry date of a card, encrypted with your session key. Needs the role Bank
 * Issuing PAN Reveal. Decrypt where the card's holder sees it, and keep nothing.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments/reveal}
 */
export const revealDataOfPaymentInstrument: Operation<RevealDataOfPaymentInstrumentParams, PaymentInstrumentRevealResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/revealDataOfPaymentInstrument",
  "POST",
  "/paymentInstruments/reveal",
  { body: true },
);

export interface GetPaymentInstrumentParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /paymentInstruments/{id}`
 *
 * Answers one card or business account; of a card's number the last four digits.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)}
 */
export const getPaymentInstrument: Operation<GetPaymentInstrumentParams, PaymentInstrument, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/getPaymentInstrument",
  "GET",
  "/paymentInstruments/{id}",
);

export interface UpdatePaymentInstrumentParams {
  /** Its id. */
  id: string;
  body: PaymentInstrumentUpdateRequest;
}

/**
 * `PATCH /paymentInstruments/{id}`
 *
 * Changes status or card data of a payment instrument. Its balance account can be changed only while it is
 * `inactive`. `closed` is for good.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/paymentInstruments/(id)}
 */
export const updatePaymentInstrument: Operation<UpdatePaymentInstrumentParams, UpdatePaymentInstrument, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/updatePaymentInstrument",
  "PATCH",
  "/paymentInstruments/{id}",
  { body: true },
);

export interface GetNetworkTokenActivationDataParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /paymentInstruments/{id}/networkTokenActivationData`
 *
 * Answers what a wallet needs to activate a network token of a card.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/networkTokenActivationData}
 */
export const getNetworkTokenActivationData: Operation<GetNetworkTokenActivationDataParams, NetworkTokenActivationDataResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/getNetworkTokenActivationData",
  "GET",
  "/paymentInstruments/{id}/networkTokenActivationData",
);

export interface CreateNetworkTokenProvisioningDataParams {
  /** Its id. */
  id: string;
  body: NetworkTokenActivationDataRequest;
}

/**
 * `POST /paymentInstruments/{id}/networkTokenActivationData`
 *
 * Makes the data with which a user's wallet takes in a card.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments/(id)/networkTokenActivationData}
 */
export const createNetworkTokenProvisioningData: Operation<CreateNetworkTokenProvisioningDataParams, NetworkTokenActivationDataResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/createNetworkTokenProvisioningData",
  "POST",
  "/paymentInstruments/{id}/networkTokenActivationData",
  { body: true },
);

export interface ListNetworkTokensParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /paymentInstruments/{id}/networkTokens`
 *
 * Lists the network tokens of a card: one per wallet or shop that holds it.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/networkTokens}
 */
export const listNetworkTokens: Operation<ListNetworkTokensParams, ListNetworkTokensResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/listNetworkTokens",
  "GET",
  "/paymentInstruments/{id}/networkTokens",
);

export interface GetPanOfPaymentInstrumentParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /paymentInstruments/{id}/reveal`
 *
 * Answers the number of a card in clear. Needs a PCI role, and makes your systems subject to card security
 * rules.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/reveal}
 */
export const getPanOfPaymentInstrument: Operation<GetPanOfPaymentInstrumentParams, PaymentInstrumentRevealInfo, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/getPanOfPaymentInstrument",
  "GET",
  "/paymentInstruments/{id}/reveal",
);

export interface GetAllTransactionRulesForPaymentInstrumentParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /paymentInstruments/{id}/transactionRules`
 *
 * Lists the transaction rules that were made for one payment instrument, without pages.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/transactionRules}
 */
export const getAllTransactionRulesForPaymentInstrument: Operation<GetAllTransactionRulesForPaymentInstrumentParams, TransactionRulesResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "payment-instruments/getAllTransactionRulesForPaymentInstrument",
  "GET",
  "/paymentInstruments/{id}/transactionRules",
);

/** Payment instruments: its operations as methods. */
export interface PaymentInstrumentsApi {
  /**
   * `POST /paymentInstruments`
   *
   * Issues a card or opens a business account on a balance account. A card's number is not in the answer: reveal
   * it. A repeat issues a second card.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments}
   */
  createPaymentInstrument(params: CreatePaymentInstrumentParams, options?: CallOptions): ApiCall<PaymentInstrument, RestServiceError>;

  /**
   * `POST /paymentInstruments/reveal`
   *
   * Answers number, security code and expiry date of a card, encrypted with your session key. Needs the role Bank
   * Issuing PAN Reveal. Decrypt where the card's holder sees it, and keep nothing.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments/reveal}
   */
  revealDataOfPaymentInstrument(params: RevealDataOfPaymentInstrumentParams, options?: CallOptions): ApiCall<PaymentInstrumentRevealResponse, RestServiceError>;

  /**
   * `GET /paymentInstruments/{id}`
   *
   * Answers one card or business account; of a card's number the last four digits.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)}
   */
  getPaymentInstrument(params: GetPaymentInstrumentParams, options?: CallOptions): ApiCall<PaymentInstrument, RestServiceError>;

  /**
   * `PATCH /paymentInstruments/{id}`
   *
   * Changes status or card data of a payment instrument. Its balance account can be changed only while it is
   * `inactive`. `closed` is for good.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/patch/paymentInstruments/(id)}
   */
  updatePaymentInstrument(params: UpdatePaymentInstrumentParams, options?: CallOptions): ApiCall<UpdatePaymentInstrument, RestServiceError>;

  /**
   * `GET /paymentInstruments/{id}/networkTokenActivationData`
   *
   * Answers what a wallet needs to activate a network token of a card.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/networkTokenActivationData}
   */
  getNetworkTokenActivationData(params: GetNetworkTokenActivationDataParams, options?: CallOptions): ApiCall<NetworkTokenActivationDataResponse, RestServiceError>;

  /**
   * `POST /paymentInstruments/{id}/networkTokenActivationData`
   *
   * Makes the data with which a user's wallet takes in a card.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/paymentInstruments/(id)/networkTokenActivationData}
   */
  createNetworkTokenProvisioningData(params: CreateNetworkTokenProvisioningDataParams, options?: CallOptions): ApiCall<NetworkTokenActivationDataResponse, RestServiceError>;

  /**
   * `GET /paymentInstruments/{id}/networkTokens`
   *
   * Lists the network tokens of a card: one per wallet or shop that holds it.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/networkTokens}
   */
  listNetworkTokens(params: ListNetworkTokensParams, options?: CallOptions): ApiCall<ListNetworkTokensResponse, RestServiceError>;

  /**
   * `GET /paymentInstruments/{id}/reveal`
   *
   * Answers the number of a card in clear. Needs a PCI role, and makes your systems subject to card security
   * rules.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/reveal}
   */
  getPanOfPaymentInstrument(params: GetPanOfPaymentInstrumentParams, options?: CallOptions): ApiCall<PaymentInstrumentRevealInfo, RestServiceError>;

  /**
   * `GET /paymentInstruments/{id}/transactionRules`
   *
   * Lists the transaction rules that were made for one payment instrument, without pages.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/paymentInstruments/(id)/transactionRules}
   */
  getAllTransactionRulesForPaymentInstrument(params: GetAllTransactionRulesForPaymentInstrumentParams, options?: CallOptions): ApiCall<TransactionRulesResponse, RestServiceError>;
}

export const PaymentInstrumentsApi: Facade<PaymentInstrumentsApi> = /* @__PURE__ */ facade({
  createPaymentInstrument,
  revealDataOfPaymentInstrument,
  getPaymentInstrument,
  updatePaymentInstrument,
  getNetworkTokenActivationData,
  createNetworkTokenProvisioningData,
  listNetworkTokens,
  getPanOfPaymentInstrument,
  getAllTransactionRulesForPaymentInstrument,
});
