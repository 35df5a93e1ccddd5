// Made by `npm run generate` from spec/facts/balance-platform-v2.json. Do not edit.

import type { ApiCall } from "../../core/api-call.ts";
import type { CallOptions } from "../../core/options.ts";
import { facade, type Facade, operation, type Operation, type OperationWithOptionalParams } from "../../core/operation.ts";
import { api } from "./api.ts";
import type {
  PinChangeRequest,
  PinChangeResponse,
  PublicKeyResponse,
  RestServiceError,
  RevealPinRequest,
  RevealPinResponse,
} from "./types.ts";

export interface ChangeCardPinParams {
  body: PinChangeRequest;
}

/**
 * `POST /pins/change`
 *
 * Changes the PIN of a card, encrypted with a session key. Needs the role Bank Issuing PIN Change Webservice.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/pins/change}
 */
export const changeCardPin: Operation<ChangeCardPinParams, PinChangeResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "manage-card-pin/changeCardPin",
  "POST",
  "/pins/change",
  { body: true },
);

export interface RevealCardPinParams {
  body: RevealPinRequest;
}

/**
 * `POST /pins/reveal`
 *
 * Answers the PIN of a card as an encrypted block. Needs the role Bank Issuing PIN Reveal Webservice. Show it,
 * and keep nothing.
 *
 * - Retry: never repeated by the client
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/pins/reveal}
 */
export const revealCardPin: Operation<RevealCardPinParams, RevealPinResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "manage-card-pin/revealCardPin",
  "POST",
  "/pins/reveal",
  { body: true },
);

export interface PublicKeyParams {
  /** What the key will encrypt: `pinChange`, `pinReveal` or `panReveal`. */
  purpose?: string | undefined;
  /** How the key is written: `jwk` or `pem`. */
  format?: string | undefined;
}

/**
 * `GET /publicKey`
 *
 * Answers the RSA key with which session keys for PIN and card number are encrypted. It changes: fetch it when
 * it has expired.
 *
 * - Retry: safe to repeat
 * - Errors: 401, 403, 422, 500
 * - Since version 1
 *
 * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/publicKey}
 */
export const publicKey: OperationWithOptionalParams<PublicKeyParams, PublicKeyResponse, RestServiceError> = /* @__PURE__ */ operation(
  api,
  "manage-card-pin/publicKey",
  "GET",
  "/publicKey",
  { query: ["purpose", "format"] },
);

/** Manage card PIN: its operations as methods. */
export interface ManageCardPinApi {
  /**
   * `POST /pins/change`
   *
   * Changes the PIN of a card, encrypted with a session key. Needs the role Bank Issuing PIN Change Webservice.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/pins/change}
   */
  changeCardPin(params: ChangeCardPinParams, options?: CallOptions): ApiCall<PinChangeResponse, RestServiceError>;

  /**
   * `POST /pins/reveal`
   *
   * Answers the PIN of a card as an encrypted block. Needs the role Bank Issuing PIN Reveal Webservice. Show it,
   * and keep nothing.
   *
   * - Retry: never repeated by the client
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/post/pins/reveal}
   */
  revealCardPin(params: RevealCardPinParams, options?: CallOptions): ApiCall<RevealPinResponse, RestServiceError>;

  /**
   * `GET /publicKey`
   *
   * Answers the RSA key with which session keys for PIN and card number are encrypted. It changes: fetch it when
   * it has expired.
   *
   * - Retry: safe to repeat
   * - Errors: 401, 403, 422, 500
   * - Since version 1
   *
   * @see {@link https://docs.adyen.com/api-explorer/balanceplatform/2/get/publicKey}
   */
  publicKey(params?: PublicKeyParams, options?: CallOptions): ApiCall<PublicKeyResponse, RestServiceError>;
}

export const ManageCardPinApi: Facade<ManageCardPinApi> = /* @__PURE__ */ facade({
  changeCardPin,
  revealCardPin,
  publicKey,
});
