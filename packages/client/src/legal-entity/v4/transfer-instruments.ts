// Made by `npm run generate` from spec/facts/legal-entity-v4.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation } from "../../core/operation.ts";
import { api } from "./api.ts";
import type { RestServiceError, TransferInstrument, TransferInstrumentInfo } from "./types.ts";

export interface CreateTransferInstrumentParams {
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: TransferInstrumentInfo;
}

/**
 * `POST /transferInstruments`
 *
 * Links a bank account to a legal entity, for payouts. A `balancePlatform.accountHolder.updated` webhook tells
 * when it is verified; until then nothing can be paid to it. Its country and currency decide which numbers it
 * needs.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/transferInstruments}
 */
export const createTransferInstrument: Operation<CreateTransferInstrumentParams, TransferInstrument, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfer-instruments/createTransferInstrument",
  "POST",
  "/transferInstruments",
  { headers: ["x-requested-verification-code"], body: true },
);

export interface GetTransferInstrumentParams {
  /** Its id. */
  id: string;
}

/**
 * `GET /transferInstruments/{id}`
 *
 * Answers one bank account of a legal entity, with the state of its verification.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/transferInstruments/(id)}
 */
export const getTransferInstrument: Operation<GetTransferInstrumentParams, TransferInstrument, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfer-instruments/getTransferInstrument",
  "GET",
  "/transferInstruments/{id}",
);

export interface UpdateTransferInstrumentParams {
  /** Its id. */
  id: string;
  /** Asks for a certain outcome of verification, in the test environment. Sent as a header. */
  "x-requested-verification-code"?: string | undefined;
  body: TransferInstrumentInfo;
}

/**
 * `PATCH /transferInstruments/{id}`
 *
 * Changes the bank account of a transfer instrument, which may then have to be verified again.
 *
 * - Retry: never repeated by the client
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/transferInstruments/(id)}
 */
export const updateTransferInstrument: Operation<UpdateTransferInstrumentParams, TransferInstrument, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfer-instruments/updateTransferInstrument",
  "PATCH",
  "/transferInstruments/{id}",
  { headers: ["x-requested-verification-code"], body: true },
);

export interface DeleteTransferInstrumentParams {
  /** Its id. */
  id: string;
}

/**
 * `DELETE /transferInstruments/{id}`
 *
 * Removes a bank account. Sweeps and payout settings that pay to it fail.
 *
 * - Retry: safe to repeat
 * - Errors: 400, 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/delete/transferInstruments/(id)}
 */
export const deleteTransferInstrument: Operation<DeleteTransferInstrumentParams, void, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "transfer-instruments/deleteTransferInstrument",
  "DELETE",
  "/transferInstruments/{id}",
  { empty: true },
);

/** Transfer instruments: its operations as methods. */
export interface TransferInstrumentsApi {
  /**
   * `POST /transferInstruments`
   *
   * Links a bank account to a legal entity, for payouts. A `balancePlatform.accountHolder.updated` webhook tells
   * when it is verified; until then nothing can be paid to it. Its country and currency decide which numbers it
   * needs.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/post/transferInstruments}
   */
  createTransferInstrument(params: CreateTransferInstrumentParams, options?: CallOptions): ApiCall<TransferInstrument, RestServiceError>;

  /**
   * `GET /transferInstruments/{id}`
   *
   * Answers one bank account of a legal entity, with the state of its verification.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/get/transferInstruments/(id)}
   */
  getTransferInstrument(params: GetTransferInstrumentParams, options?: CallOptions): ApiCall<TransferInstrument, RestServiceError>;

  /**
   * `PATCH /transferInstruments/{id}`
   *
   * Changes the bank account of a transfer instrument, which may then have to be verified again.
   *
   * - Retry: never repeated by the client
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/patch/transferInstruments/(id)}
   */
  updateTransferInstrument(params: UpdateTransferInstrumentParams, options?: CallOptions): ApiCall<TransferInstrument, RestServiceError>;

  /**
   * `DELETE /transferInstruments/{id}`
   *
   * Removes a bank account. Sweeps and payout settings that pay to it fail.
   *
   * - Retry: safe to repeat
   * - Errors: 400, 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/legalentity/4/delete/transferInstruments/(id)}
   */
  deleteTransferInstrument(params: DeleteTransferInstrumentParams, options?: CallOptions): ApiCall<void, RestServiceError>;
}

export const TransferInstrumentsApi: Facade<TransferInstrumentsApi> = /* @__PURE__ */ facade({
  createTransferInstrument,
  getTransferInstrument,
  updateTransferInstrument,
  deleteTransferInstrument,
});
